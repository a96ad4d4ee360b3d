# From spec/dataforseo_labs/ by `make generate`; do not edit.
"""DataForSEO Labs: Keyword and domain research on the vendor's own database of rankings."""

from typing import TYPE_CHECKING

from dataforseo._index import OPERATIONS
from dataforseo.dataforseo_labs._summaries import SUMMARIES
from dataforseo_runtime.clients.sections import AsyncSection, Section

if TYPE_CHECKING:
    from dataforseo_runtime.clients.async_operations import (
        AsyncOperation,
        AsyncPagedOperation,
        AsyncSplitOperation,
    )
    from dataforseo_runtime.clients.operations import (
        Operation,
        PagedOperation,
        SplitOperation,
    )

    from . import (
        amazon_bulk_search_volume as _amazon_bulk_search_volume,
        amazon_product_competitors as _amazon_product_competitors,
        amazon_product_keyword_intersections as _amazon_product_keyword_intersections,
        amazon_product_rank_overview as _amazon_product_rank_overview,
        amazon_ranked_keywords as _amazon_ranked_keywords,
        amazon_related_keywords as _amazon_related_keywords,
        apple_app_competitors as _apple_app_competitors,
        apple_app_intersection as _apple_app_intersection,
        apple_bulk_app_metrics as _apple_bulk_app_metrics,
        apple_keywords_for_app as _apple_keywords_for_app,
        available_filters as _available_filters,
        categories as _categories,
        errors as _errors,
        google_app_competitors as _google_app_competitors,
        google_app_intersection as _google_app_intersection,
        google_available_history as _google_available_history,
        google_bulk_app_metrics as _google_bulk_app_metrics,
        google_bulk_keyword_difficulty as _google_bulk_keyword_difficulty,
        google_bulk_traffic_estimation as _google_bulk_traffic_estimation,
        google_categories_for_domain as _google_categories_for_domain,
        google_categories_for_keywords as _google_categories_for_keywords,
        google_categories_for_keywords_languages as _google_categories_for_keywords_languages,
        google_competitors_domain as _google_competitors_domain,
        google_domain_intersection as _google_domain_intersection,
        google_domain_metrics_by_categories as _google_domain_metrics_by_categories,
        google_domain_rank_overview as _google_domain_rank_overview,
        google_historical_bulk_traffic_estimation as _google_historical_bulk_traffic_estimation,
        google_historical_keyword_data as _google_historical_keyword_data,
        google_historical_rank_overview as _google_historical_rank_overview,
        google_historical_search_volume as _google_historical_search_volume,
        google_historical_serps as _google_historical_serps,
        google_keyword_ideas as _google_keyword_ideas,
        google_keyword_overview as _google_keyword_overview,
        google_keyword_suggestions as _google_keyword_suggestions,
        google_keywords_for_app as _google_keywords_for_app,
        google_keywords_for_categories as _google_keywords_for_categories,
        google_keywords_for_site as _google_keywords_for_site,
        google_page_intersection as _google_page_intersection,
        google_ranked_keywords as _google_ranked_keywords,
        google_related_keywords as _google_related_keywords,
        google_relevant_pages as _google_relevant_pages,
        google_search_intent as _google_search_intent,
        google_serp_competitors as _google_serp_competitors,
        google_subdomains as _google_subdomains,
        google_top_searches as _google_top_searches,
        id_list as _id_list,
        locations_and_languages as _locations_and_languages,
        status as _status,
    )


class DataforseoLabs(Section, name="dataforseo_labs", index=OPERATIONS, summaries=SUMMARIES):
    """DataForSEO Labs: Keyword and domain research on the vendor's own database of rankings."""

    # For type checkers. At run time, an operation is loaded on first use.
    if TYPE_CHECKING:
        # fmt: off
        amazon_bulk_search_volume_live = SplitOperation(_amazon_bulk_search_volume.AmazonBulkSearchVolumeLiveRequest, _amazon_bulk_search_volume.AMAZON_BULK_SEARCH_VOLUME_LIVE)
        amazon_product_competitors_live = PagedOperation(_amazon_product_competitors.AmazonProductCompetitorsLiveRequest, _amazon_product_competitors.AMAZON_PRODUCT_COMPETITORS_LIVE)
        amazon_product_keyword_intersections_live = PagedOperation(_amazon_product_keyword_intersections.AmazonProductKeywordIntersectionsLiveRequest, _amazon_product_keyword_intersections.AMAZON_PRODUCT_KEYWORD_INTERSECTIONS_LIVE)
        amazon_product_rank_overview_live = SplitOperation(_amazon_product_rank_overview.AmazonProductRankOverviewLiveRequest, _amazon_product_rank_overview.AMAZON_PRODUCT_RANK_OVERVIEW_LIVE)
        amazon_ranked_keywords_live = PagedOperation(_amazon_ranked_keywords.AmazonRankedKeywordsLiveRequest, _amazon_ranked_keywords.AMAZON_RANKED_KEYWORDS_LIVE)
        amazon_related_keywords_live = PagedOperation(_amazon_related_keywords.AmazonRelatedKeywordsLiveRequest, _amazon_related_keywords.AMAZON_RELATED_KEYWORDS_LIVE)
        apple_app_competitors_live = PagedOperation(_apple_app_competitors.AppleAppCompetitorsLiveRequest, _apple_app_competitors.APPLE_APP_COMPETITORS_LIVE)
        apple_app_intersection_live = PagedOperation(_apple_app_intersection.AppleAppIntersectionLiveRequest, _apple_app_intersection.APPLE_APP_INTERSECTION_LIVE)
        apple_bulk_app_metrics_live = SplitOperation(_apple_bulk_app_metrics.AppleBulkAppMetricsLiveRequest, _apple_bulk_app_metrics.APPLE_BULK_APP_METRICS_LIVE)
        apple_keywords_for_app_live = PagedOperation(_apple_keywords_for_app.AppleKeywordsForAppLiveRequest, _apple_keywords_for_app.APPLE_KEYWORDS_FOR_APP_LIVE)
        available_filters = Operation(_available_filters.AvailableFiltersRequest, _available_filters.AVAILABLE_FILTERS)
        categories = Operation(_categories.CategoriesRequest, _categories.CATEGORIES)
        errors = PagedOperation(_errors.ErrorsRequest, _errors.ERRORS)
        google_app_competitors_live = PagedOperation(_google_app_competitors.GoogleAppCompetitorsLiveRequest, _google_app_competitors.GOOGLE_APP_COMPETITORS_LIVE)
        google_app_intersection_live = PagedOperation(_google_app_intersection.GoogleAppIntersectionLiveRequest, _google_app_intersection.GOOGLE_APP_INTERSECTION_LIVE)
        google_available_history = Operation(_google_available_history.GoogleAvailableHistoryRequest, _google_available_history.GOOGLE_AVAILABLE_HISTORY)
        google_bulk_app_metrics_live = SplitOperation(_google_bulk_app_metrics.GoogleBulkAppMetricsLiveRequest, _google_bulk_app_metrics.GOOGLE_BULK_APP_METRICS_LIVE)
        google_bulk_keyword_difficulty_live = SplitOperation(_google_bulk_keyword_difficulty.GoogleBulkKeywordDifficultyLiveRequest, _google_bulk_keyword_difficulty.GOOGLE_BULK_KEYWORD_DIFFICULTY_LIVE)
        google_bulk_traffic_estimation_live = SplitOperation(_google_bulk_traffic_estimation.GoogleBulkTrafficEstimationLiveRequest, _google_bulk_traffic_estimation.GOOGLE_BULK_TRAFFIC_ESTIMATION_LIVE)
        google_categories_for_domain_live = PagedOperation(_google_categories_for_domain.GoogleCategoriesForDomainLiveRequest, _google_categories_for_domain.GOOGLE_CATEGORIES_FOR_DOMAIN_LIVE)
        google_categories_for_keywords_languages = Operation(_google_categories_for_keywords_languages.GoogleCategoriesForKeywordsLanguagesRequest, _google_categories_for_keywords_languages.GOOGLE_CATEGORIES_FOR_KEYWORDS_LANGUAGES)
        google_categories_for_keywords_live = SplitOperation(_google_categories_for_keywords.GoogleCategoriesForKeywordsLiveRequest, _google_categories_for_keywords.GOOGLE_CATEGORIES_FOR_KEYWORDS_LIVE)
        google_competitors_domain_live = PagedOperation(_google_competitors_domain.GoogleCompetitorsDomainLiveRequest, _google_competitors_domain.GOOGLE_COMPETITORS_DOMAIN_LIVE)
        google_domain_intersection_live = PagedOperation(_google_domain_intersection.GoogleDomainIntersectionLiveRequest, _google_domain_intersection.GOOGLE_DOMAIN_INTERSECTION_LIVE)
        google_domain_metrics_by_categories_live = PagedOperation(_google_domain_metrics_by_categories.GoogleDomainMetricsByCategoriesLiveRequest, _google_domain_metrics_by_categories.GOOGLE_DOMAIN_METRICS_BY_CATEGORIES_LIVE)
        google_domain_rank_overview_live = PagedOperation(_google_domain_rank_overview.GoogleDomainRankOverviewLiveRequest, _google_domain_rank_overview.GOOGLE_DOMAIN_RANK_OVERVIEW_LIVE)
        google_historical_bulk_traffic_estimation_live = SplitOperation(_google_historical_bulk_traffic_estimation.GoogleHistoricalBulkTrafficEstimationLiveRequest, _google_historical_bulk_traffic_estimation.GOOGLE_HISTORICAL_BULK_TRAFFIC_ESTIMATION_LIVE)
        google_historical_keyword_data_live = SplitOperation(_google_historical_keyword_data.GoogleHistoricalKeywordDataLiveRequest, _google_historical_keyword_data.GOOGLE_HISTORICAL_KEYWORD_DATA_LIVE)
        google_historical_rank_overview_live = Operation(_google_historical_rank_overview.GoogleHistoricalRankOverviewLiveRequest, _google_historical_rank_overview.GOOGLE_HISTORICAL_RANK_OVERVIEW_LIVE)
        google_historical_search_volume_live = SplitOperation(_google_historical_search_volume.GoogleHistoricalSearchVolumeLiveRequest, _google_historical_search_volume.GOOGLE_HISTORICAL_SEARCH_VOLUME_LIVE)
        google_historical_serps_live = Operation(_google_historical_serps.GoogleHistoricalSerpsLiveRequest, _google_historical_serps.GOOGLE_HISTORICAL_SERPS_LIVE)
        google_keyword_ideas_live = PagedOperation(_google_keyword_ideas.GoogleKeywordIdeasLiveRequest, _google_keyword_ideas.GOOGLE_KEYWORD_IDEAS_LIVE)
        google_keyword_overview_live = SplitOperation(_google_keyword_overview.GoogleKeywordOverviewLiveRequest, _google_keyword_overview.GOOGLE_KEYWORD_OVERVIEW_LIVE)
        google_keyword_suggestions_live = PagedOperation(_google_keyword_suggestions.GoogleKeywordSuggestionsLiveRequest, _google_keyword_suggestions.GOOGLE_KEYWORD_SUGGESTIONS_LIVE)
        google_keywords_for_app_live = PagedOperation(_google_keywords_for_app.GoogleKeywordsForAppLiveRequest, _google_keywords_for_app.GOOGLE_KEYWORDS_FOR_APP_LIVE)
        google_keywords_for_categories_live = PagedOperation(_google_keywords_for_categories.GoogleKeywordsForCategoriesLiveRequest, _google_keywords_for_categories.GOOGLE_KEYWORDS_FOR_CATEGORIES_LIVE)
        google_keywords_for_site_live = PagedOperation(_google_keywords_for_site.GoogleKeywordsForSiteLiveRequest, _google_keywords_for_site.GOOGLE_KEYWORDS_FOR_SITE_LIVE)
        google_page_intersection_live = PagedOperation(_google_page_intersection.GooglePageIntersectionLiveRequest, _google_page_intersection.GOOGLE_PAGE_INTERSECTION_LIVE)
        google_ranked_keywords_live = PagedOperation(_google_ranked_keywords.GoogleRankedKeywordsLiveRequest, _google_ranked_keywords.GOOGLE_RANKED_KEYWORDS_LIVE)
        google_related_keywords_live = PagedOperation(_google_related_keywords.GoogleRelatedKeywordsLiveRequest, _google_related_keywords.GOOGLE_RELATED_KEYWORDS_LIVE)
        google_relevant_pages_live = PagedOperation(_google_relevant_pages.GoogleRelevantPagesLiveRequest, _google_relevant_pages.GOOGLE_RELEVANT_PAGES_LIVE)
        google_search_intent_live = SplitOperation(_google_search_intent.GoogleSearchIntentLiveRequest, _google_search_intent.GOOGLE_SEARCH_INTENT_LIVE)
        google_serp_competitors_live = PagedOperation(_google_serp_competitors.GoogleSerpCompetitorsLiveRequest, _google_serp_competitors.GOOGLE_SERP_COMPETITORS_LIVE)
        google_subdomains_live = PagedOperation(_google_subdomains.GoogleSubdomainsLiveRequest, _google_subdomains.GOOGLE_SUBDOMAINS_LIVE)
        google_top_searches_live = PagedOperation(_google_top_searches.GoogleTopSearchesLiveRequest, _google_top_searches.GOOGLE_TOP_SEARCHES_LIVE)
        id_list = PagedOperation(_id_list.IdListRequest, _id_list.ID_LIST)
        locations_and_languages = Operation(_locations_and_languages.LocationsAndLanguagesRequest, _locations_and_languages.LOCATIONS_AND_LANGUAGES)
        status = Operation(_status.StatusRequest, _status.STATUS)
        # fmt: on


class AsyncDataforseoLabs(AsyncSection, name="dataforseo_labs", index=OPERATIONS, summaries=SUMMARIES):
    """DataForSEO Labs: Keyword and domain research on the vendor's own database of rankings."""

    if TYPE_CHECKING:
        # fmt: off
        amazon_bulk_search_volume_live = AsyncSplitOperation(_amazon_bulk_search_volume.AmazonBulkSearchVolumeLiveRequest, _amazon_bulk_search_volume.AMAZON_BULK_SEARCH_VOLUME_LIVE)
        amazon_product_competitors_live = AsyncPagedOperation(_amazon_product_competitors.AmazonProductCompetitorsLiveRequest, _amazon_product_competitors.AMAZON_PRODUCT_COMPETITORS_LIVE)
        amazon_product_keyword_intersections_live = AsyncPagedOperation(_amazon_product_keyword_intersections.AmazonProductKeywordIntersectionsLiveRequest, _amazon_product_keyword_intersections.AMAZON_PRODUCT_KEYWORD_INTERSECTIONS_LIVE)
        amazon_product_rank_overview_live = AsyncSplitOperation(_amazon_product_rank_overview.AmazonProductRankOverviewLiveRequest, _amazon_product_rank_overview.AMAZON_PRODUCT_RANK_OVERVIEW_LIVE)
        amazon_ranked_keywords_live = AsyncPagedOperation(_amazon_ranked_keywords.AmazonRankedKeywordsLiveRequest, _amazon_ranked_keywords.AMAZON_RANKED_KEYWORDS_LIVE)
        amazon_related_keywords_live = AsyncPagedOperation(_amazon_related_keywords.AmazonRelatedKeywordsLiveRequest, _amazon_related_keywords.AMAZON_RELATED_KEYWORDS_LIVE)
        apple_app_competitors_live = AsyncPagedOperation(_apple_app_competitors.AppleAppCompetitorsLiveRequest, _apple_app_competitors.APPLE_APP_COMPETITORS_LIVE)
        apple_app_intersection_live = AsyncPagedOperation(_apple_app_intersection.AppleAppIntersectionLiveRequest, _apple_app_intersection.APPLE_APP_INTERSECTION_LIVE)
        apple_bulk_app_metrics_live = AsyncSplitOperation(_apple_bulk_app_metrics.AppleBulkAppMetricsLiveRequest, _apple_bulk_app_metrics.APPLE_BULK_APP_METRICS_LIVE)
        apple_keywords_for_app_live = AsyncPagedOperation(_apple_keywords_for_app.AppleKeywordsForAppLiveRequest, _apple_keywords_for_app.APPLE_KEYWORDS_FOR_APP_LIVE)
        available_filters = AsyncOperation(_available_filters.AvailableFiltersRequest, _available_filters.AVAILABLE_FILTERS)
        categories = AsyncOperation(_categories.CategoriesRequest, _categories.CATEGORIES)
        errors = AsyncPagedOperation(_errors.ErrorsRequest, _errors.ERRORS)
        google_app_competitors_live = AsyncPagedOperation(_google_app_competitors.GoogleAppCompetitorsLiveRequest, _google_app_competitors.GOOGLE_APP_COMPETITORS_LIVE)
        google_app_intersection_live = AsyncPagedOperation(_google_app_intersection.GoogleAppIntersectionLiveRequest, _google_app_intersection.GOOGLE_APP_INTERSECTION_LIVE)
        google_available_history = AsyncOperation(_google_available_history.GoogleAvailableHistoryRequest, _google_available_history.GOOGLE_AVAILABLE_HISTORY)
        google_bulk_app_metrics_live = AsyncSplitOperation(_google_bulk_app_metrics.GoogleBulkAppMetricsLiveRequest, _google_bulk_app_metrics.GOOGLE_BULK_APP_METRICS_LIVE)
        google_bulk_keyword_difficulty_live = AsyncSplitOperation(_google_bulk_keyword_difficulty.GoogleBulkKeywordDifficultyLiveRequest, _google_bulk_keyword_difficulty.GOOGLE_BULK_KEYWORD_DIFFICULTY_LIVE)
        google_bulk_traffic_estimation_live = AsyncSplitOperation(_google_bulk_traffic_estimation.GoogleBulkTrafficEstimationLiveRequest, _google_bulk_traffic_estimation.GOOGLE_BULK_TRAFFIC_ESTIMATION_LIVE)
        google_categories_for_domain_live = AsyncPagedOperation(_google_categories_for_domain.GoogleCategoriesForDomainLiveRequest, _google_categories_for_domain.GOOGLE_CATEGORIES_FOR_DOMAIN_LIVE)
        google_categories_for_keywords_languages = AsyncOperation(_google_categories_for_keywords_languages.GoogleCategoriesForKeywordsLanguagesRequest, _google_categories_for_keywords_languages.GOOGLE_CATEGORIES_FOR_KEYWORDS_LANGUAGES)
        google_categories_for_keywords_live = AsyncSplitOperation(_google_categories_for_keywords.GoogleCategoriesForKeywordsLiveRequest, _google_categories_for_keywords.GOOGLE_CATEGORIES_FOR_KEYWORDS_LIVE)
        google_competitors_domain_live = AsyncPagedOperation(_google_competitors_domain.GoogleCompetitorsDomainLiveRequest, _google_competitors_domain.GOOGLE_COMPETITORS_DOMAIN_LIVE)
        google_domain_intersection_live = AsyncPagedOperation(_google_domain_intersection.GoogleDomainIntersectionLiveRequest, _google_domain_intersection.GOOGLE_DOMAIN_INTERSECTION_LIVE)
        google_domain_metrics_by_categories_live = AsyncPagedOperation(_google_domain_metrics_by_categories.GoogleDomainMetricsByCategoriesLiveRequest, _google_domain_metrics_by_categories.GOOGLE_DOMAIN_METRICS_BY_CATEGORIES_LIVE)
        google_domain_rank_overview_live = AsyncPagedOperation(_google_domain_rank_overview.GoogleDomainRankOverviewLiveRequest, _google_domain_rank_overview.GOOGLE_DOMAIN_RANK_OVERVIEW_LIVE)
        google_historical_bulk_traffic_estimation_live = AsyncSplitOperation(_google_historical_bulk_traffic_estimation.GoogleHistoricalBulkTrafficEstimationLiveRequest, _google_historical_bulk_traffic_estimation.GOOGLE_HISTORICAL_BULK_TRAFFIC_ESTIMATION_LIVE)
        google_historical_keyword_data_live = AsyncSplitOperation(_google_historical_keyword_data.GoogleHistoricalKeywordDataLiveRequest, _google_historical_keyword_data.GOOGLE_HISTORICAL_KEYWORD_DATA_LIVE)
        google_historical_rank_overview_live = AsyncOperation(_google_historical_rank_overview.GoogleHistoricalRankOverviewLiveRequest, _google_historical_rank_overview.GOOGLE_HISTORICAL_RANK_OVERVIEW_LIVE)
        google_historical_search_volume_live = AsyncSplitOperation(_google_historical_search_volume.GoogleHistoricalSearchVolumeLiveRequest, _google_historical_search_volume.GOOGLE_HISTORICAL_SEARCH_VOLUME_LIVE)
        google_historical_serps_live = AsyncOperation(_google_historical_serps.GoogleHistoricalSerpsLiveRequest, _google_historical_serps.GOOGLE_HISTORICAL_SERPS_LIVE)
        google_keyword_ideas_live = AsyncPagedOperation(_google_keyword_ideas.GoogleKeywordIdeasLiveRequest, _google_keyword_ideas.GOOGLE_KEYWORD_IDEAS_LIVE)
        google_keyword_overview_live = AsyncSplitOperation(_google_keyword_overview.GoogleKeywordOverviewLiveRequest, _google_keyword_overview.GOOGLE_KEYWORD_OVERVIEW_LIVE)
        google_keyword_suggestions_live = AsyncPagedOperation(_google_keyword_suggestions.GoogleKeywordSuggestionsLiveRequest, _google_keyword_suggestions.GOOGLE_KEYWORD_SUGGESTIONS_LIVE)
        google_keywords_for_app_live = AsyncPagedOperation(_google_keywords_for_app.GoogleKeywordsForAppLiveRequest, _google_keywords_for_app.GOOGLE_KEYWORDS_FOR_APP_LIVE)
        google_keywords_for_categories_live = AsyncPagedOperation(_google_keywords_for_categories.GoogleKeywordsForCategoriesLiveRequest, _google_keywords_for_categories.GOOGLE_KEYWORDS_FOR_CATEGORIES_LIVE)
        google_keywords_for_site_live = AsyncPagedOperation(_google_keywords_for_site.GoogleKeywordsForSiteLiveRequest, _google_keywords_for_site.GOOGLE_KEYWORDS_FOR_SITE_LIVE)
        google_page_intersection_live = AsyncPagedOperation(_google_page_intersection.GooglePageIntersectionLiveRequest, _google_page_intersection.GOOGLE_PAGE_INTERSECTION_LIVE)
        google_ranked_keywords_live = AsyncPagedOperation(_google_ranked_keywords.GoogleRankedKeywordsLiveRequest, _google_ranked_keywords.GOOGLE_RANKED_KEYWORDS_LIVE)
        google_related_keywords_live = AsyncPagedOperation(_google_related_keywords.GoogleRelatedKeywordsLiveRequest, _google_related_keywords.GOOGLE_RELATED_KEYWORDS_LIVE)
        google_relevant_pages_live = AsyncPagedOperation(_google_relevant_pages.GoogleRelevantPagesLiveRequest, _google_relevant_pages.GOOGLE_RELEVANT_PAGES_LIVE)
        google_search_intent_live = AsyncSplitOperation(_google_search_intent.GoogleSearchIntentLiveRequest, _google_search_intent.GOOGLE_SEARCH_INTENT_LIVE)
        google_serp_competitors_live = AsyncPagedOperation(_google_serp_competitors.GoogleSerpCompetitorsLiveRequest, _google_serp_competitors.GOOGLE_SERP_COMPETITORS_LIVE)
        google_subdomains_live = AsyncPagedOperation(_google_subdomains.GoogleSubdomainsLiveRequest, _google_subdomains.GOOGLE_SUBDOMAINS_LIVE)
        google_top_searches_live = AsyncPagedOperation(_google_top_searches.GoogleTopSearchesLiveRequest, _google_top_searches.GOOGLE_TOP_SEARCHES_LIVE)
        id_list = AsyncPagedOperation(_id_list.IdListRequest, _id_list.ID_LIST)
        locations_and_languages = AsyncOperation(_locations_and_languages.LocationsAndLanguagesRequest, _locations_and_languages.LOCATIONS_AND_LANGUAGES)
        status = AsyncOperation(_status.StatusRequest, _status.STATUS)
        # fmt: on
