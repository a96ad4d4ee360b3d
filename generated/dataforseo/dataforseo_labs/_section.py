# From spec/dataforseo_labs/ by `make generate`; do not edit.
"""DataForSEO Labs: Keyword and domain research on the vendor's own database of rankings."""

from typing import TYPE_CHECKING

from dataforseo.dataforseo_labs._summaries import SUMMARIES
from dataforseo_runtime.sections import AsyncSection, Section

if TYPE_CHECKING:
    from dataforseo_runtime.async_operations import (
        AsyncOperation,
        AsyncPagedOperation,
        AsyncSplitOperation,
    )
    from dataforseo_runtime.operations import (
        Operation,
        PagedOperation,
        SplitOperation,
    )

    from . import (
        amazon_bulk_search_volume_live as _amazon_bulk_search_volume_live,
        amazon_product_competitors_live as _amazon_product_competitors_live,
        amazon_product_keyword_intersections_live as _amazon_product_keyword_intersections_live,
        amazon_product_rank_overview_live as _amazon_product_rank_overview_live,
        amazon_ranked_keywords_live as _amazon_ranked_keywords_live,
        amazon_related_keywords_live as _amazon_related_keywords_live,
        apple_app_competitors_live as _apple_app_competitors_live,
        apple_app_intersection_live as _apple_app_intersection_live,
        apple_bulk_app_metrics_live as _apple_bulk_app_metrics_live,
        apple_keywords_for_app_live as _apple_keywords_for_app_live,
        available_filters as _available_filters,
        categories as _categories,
        errors as _errors,
        google_app_competitors_live as _google_app_competitors_live,
        google_app_intersection_live as _google_app_intersection_live,
        google_available_history as _google_available_history,
        google_bulk_app_metrics_live as _google_bulk_app_metrics_live,
        google_bulk_keyword_difficulty_live as _google_bulk_keyword_difficulty_live,
        google_bulk_traffic_estimation_live as _google_bulk_traffic_estimation_live,
        google_categories_for_domain_live as _google_categories_for_domain_live,
        google_categories_for_keywords_languages as _google_categories_for_keywords_languages,
        google_categories_for_keywords_live as _google_categories_for_keywords_live,
        google_competitors_domain_live as _google_competitors_domain_live,
        google_domain_intersection_live as _google_domain_intersection_live,
        google_domain_metrics_by_categories_live as _google_domain_metrics_by_categories_live,
        google_domain_rank_overview_live as _google_domain_rank_overview_live,
        google_historical_bulk_traffic_estimation_live as _google_historical_bulk_traffic_estimation_live,
        google_historical_keyword_data_live as _google_historical_keyword_data_live,
        google_historical_rank_overview_live as _google_historical_rank_overview_live,
        google_historical_search_volume_live as _google_historical_search_volume_live,
        google_historical_serps_live as _google_historical_serps_live,
        google_keyword_ideas_live as _google_keyword_ideas_live,
        google_keyword_overview_live as _google_keyword_overview_live,
        google_keyword_suggestions_live as _google_keyword_suggestions_live,
        google_keywords_for_app_live as _google_keywords_for_app_live,
        google_keywords_for_categories_live as _google_keywords_for_categories_live,
        google_keywords_for_site_live as _google_keywords_for_site_live,
        google_page_intersection_live as _google_page_intersection_live,
        google_ranked_keywords_live as _google_ranked_keywords_live,
        google_related_keywords_live as _google_related_keywords_live,
        google_relevant_pages_live as _google_relevant_pages_live,
        google_search_intent_live as _google_search_intent_live,
        google_serp_competitors_live as _google_serp_competitors_live,
        google_subdomains_live as _google_subdomains_live,
        google_top_searches_live as _google_top_searches_live,
        id_list as _id_list,
        locations_and_languages as _locations_and_languages,
        status as _status,
    )


class DataforseoLabs(Section):
    """DataForSEO Labs: Keyword and domain research on the vendor's own database of rankings."""

    _package = "dataforseo.dataforseo_labs"
    _summaries = SUMMARIES

    # At run time an operation is loaded when it is first used; this is what type checkers see.
    if TYPE_CHECKING:
        # fmt: off
        amazon_bulk_search_volume_live = SplitOperation(_amazon_bulk_search_volume_live.AmazonBulkSearchVolumeLiveRequest, _amazon_bulk_search_volume_live.ENDPOINT)
        amazon_product_competitors_live = PagedOperation(_amazon_product_competitors_live.AmazonProductCompetitorsLiveRequest, _amazon_product_competitors_live.ENDPOINT)
        amazon_product_keyword_intersections_live = PagedOperation(_amazon_product_keyword_intersections_live.AmazonProductKeywordIntersectionsLiveRequest, _amazon_product_keyword_intersections_live.ENDPOINT)
        amazon_product_rank_overview_live = SplitOperation(_amazon_product_rank_overview_live.AmazonProductRankOverviewLiveRequest, _amazon_product_rank_overview_live.ENDPOINT)
        amazon_ranked_keywords_live = PagedOperation(_amazon_ranked_keywords_live.AmazonRankedKeywordsLiveRequest, _amazon_ranked_keywords_live.ENDPOINT)
        amazon_related_keywords_live = PagedOperation(_amazon_related_keywords_live.AmazonRelatedKeywordsLiveRequest, _amazon_related_keywords_live.ENDPOINT)
        apple_app_competitors_live = PagedOperation(_apple_app_competitors_live.AppleAppCompetitorsLiveRequest, _apple_app_competitors_live.ENDPOINT)
        apple_app_intersection_live = PagedOperation(_apple_app_intersection_live.AppleAppIntersectionLiveRequest, _apple_app_intersection_live.ENDPOINT)
        apple_bulk_app_metrics_live = SplitOperation(_apple_bulk_app_metrics_live.AppleBulkAppMetricsLiveRequest, _apple_bulk_app_metrics_live.ENDPOINT)
        apple_keywords_for_app_live = PagedOperation(_apple_keywords_for_app_live.AppleKeywordsForAppLiveRequest, _apple_keywords_for_app_live.ENDPOINT)
        available_filters = Operation(_available_filters.AvailableFiltersRequest, _available_filters.ENDPOINT)
        categories = Operation(_categories.CategoriesRequest, _categories.ENDPOINT)
        errors = PagedOperation(_errors.ErrorsRequest, _errors.ENDPOINT)
        google_app_competitors_live = PagedOperation(_google_app_competitors_live.GoogleAppCompetitorsLiveRequest, _google_app_competitors_live.ENDPOINT)
        google_app_intersection_live = PagedOperation(_google_app_intersection_live.GoogleAppIntersectionLiveRequest, _google_app_intersection_live.ENDPOINT)
        google_available_history = Operation(_google_available_history.GoogleAvailableHistoryRequest, _google_available_history.ENDPOINT)
        google_bulk_app_metrics_live = SplitOperation(_google_bulk_app_metrics_live.GoogleBulkAppMetricsLiveRequest, _google_bulk_app_metrics_live.ENDPOINT)
        google_bulk_keyword_difficulty_live = SplitOperation(_google_bulk_keyword_difficulty_live.GoogleBulkKeywordDifficultyLiveRequest, _google_bulk_keyword_difficulty_live.ENDPOINT)
        google_bulk_traffic_estimation_live = SplitOperation(_google_bulk_traffic_estimation_live.GoogleBulkTrafficEstimationLiveRequest, _google_bulk_traffic_estimation_live.ENDPOINT)
        google_categories_for_domain_live = PagedOperation(_google_categories_for_domain_live.GoogleCategoriesForDomainLiveRequest, _google_categories_for_domain_live.ENDPOINT)
        google_categories_for_keywords_languages = Operation(_google_categories_for_keywords_languages.GoogleCategoriesForKeywordsLanguagesRequest, _google_categories_for_keywords_languages.ENDPOINT)
        google_categories_for_keywords_live = SplitOperation(_google_categories_for_keywords_live.GoogleCategoriesForKeywordsLiveRequest, _google_categories_for_keywords_live.ENDPOINT)
        google_competitors_domain_live = PagedOperation(_google_competitors_domain_live.GoogleCompetitorsDomainLiveRequest, _google_competitors_domain_live.ENDPOINT)
        google_domain_intersection_live = PagedOperation(_google_domain_intersection_live.GoogleDomainIntersectionLiveRequest, _google_domain_intersection_live.ENDPOINT)
        google_domain_metrics_by_categories_live = PagedOperation(_google_domain_metrics_by_categories_live.GoogleDomainMetricsByCategoriesLiveRequest, _google_domain_metrics_by_categories_live.ENDPOINT)
        google_domain_rank_overview_live = PagedOperation(_google_domain_rank_overview_live.GoogleDomainRankOverviewLiveRequest, _google_domain_rank_overview_live.ENDPOINT)
        google_historical_bulk_traffic_estimation_live = SplitOperation(_google_historical_bulk_traffic_estimation_live.GoogleHistoricalBulkTrafficEstimationLiveRequest, _google_historical_bulk_traffic_estimation_live.ENDPOINT)
        google_historical_keyword_data_live = SplitOperation(_google_historical_keyword_data_live.GoogleHistoricalKeywordDataLiveRequest, _google_historical_keyword_data_live.ENDPOINT)
        google_historical_rank_overview_live = Operation(_google_historical_rank_overview_live.GoogleHistoricalRankOverviewLiveRequest, _google_historical_rank_overview_live.ENDPOINT)
        google_historical_search_volume_live = SplitOperation(_google_historical_search_volume_live.GoogleHistoricalSearchVolumeLiveRequest, _google_historical_search_volume_live.ENDPOINT)
        google_historical_serps_live = Operation(_google_historical_serps_live.GoogleHistoricalSerpsLiveRequest, _google_historical_serps_live.ENDPOINT)
        google_keyword_ideas_live = PagedOperation(_google_keyword_ideas_live.GoogleKeywordIdeasLiveRequest, _google_keyword_ideas_live.ENDPOINT)
        google_keyword_overview_live = SplitOperation(_google_keyword_overview_live.GoogleKeywordOverviewLiveRequest, _google_keyword_overview_live.ENDPOINT)
        google_keyword_suggestions_live = PagedOperation(_google_keyword_suggestions_live.GoogleKeywordSuggestionsLiveRequest, _google_keyword_suggestions_live.ENDPOINT)
        google_keywords_for_app_live = PagedOperation(_google_keywords_for_app_live.GoogleKeywordsForAppLiveRequest, _google_keywords_for_app_live.ENDPOINT)
        google_keywords_for_categories_live = PagedOperation(_google_keywords_for_categories_live.GoogleKeywordsForCategoriesLiveRequest, _google_keywords_for_categories_live.ENDPOINT)
        google_keywords_for_site_live = PagedOperation(_google_keywords_for_site_live.GoogleKeywordsForSiteLiveRequest, _google_keywords_for_site_live.ENDPOINT)
        google_page_intersection_live = PagedOperation(_google_page_intersection_live.GooglePageIntersectionLiveRequest, _google_page_intersection_live.ENDPOINT)
        google_ranked_keywords_live = PagedOperation(_google_ranked_keywords_live.GoogleRankedKeywordsLiveRequest, _google_ranked_keywords_live.ENDPOINT)
        google_related_keywords_live = PagedOperation(_google_related_keywords_live.GoogleRelatedKeywordsLiveRequest, _google_related_keywords_live.ENDPOINT)
        google_relevant_pages_live = PagedOperation(_google_relevant_pages_live.GoogleRelevantPagesLiveRequest, _google_relevant_pages_live.ENDPOINT)
        google_search_intent_live = SplitOperation(_google_search_intent_live.GoogleSearchIntentLiveRequest, _google_search_intent_live.ENDPOINT)
        google_serp_competitors_live = PagedOperation(_google_serp_competitors_live.GoogleSerpCompetitorsLiveRequest, _google_serp_competitors_live.ENDPOINT)
        google_subdomains_live = PagedOperation(_google_subdomains_live.GoogleSubdomainsLiveRequest, _google_subdomains_live.ENDPOINT)
        google_top_searches_live = PagedOperation(_google_top_searches_live.GoogleTopSearchesLiveRequest, _google_top_searches_live.ENDPOINT)
        id_list = PagedOperation(_id_list.IdListRequest, _id_list.ENDPOINT)
        locations_and_languages = Operation(_locations_and_languages.LocationsAndLanguagesRequest, _locations_and_languages.ENDPOINT)
        status = Operation(_status.StatusRequest, _status.ENDPOINT)
        # fmt: on


class AsyncDataforseoLabs(AsyncSection):
    """DataForSEO Labs: Keyword and domain research on the vendor's own database of rankings."""

    _package = "dataforseo.dataforseo_labs"
    _summaries = SUMMARIES

    if TYPE_CHECKING:
        # fmt: off
        amazon_bulk_search_volume_live = AsyncSplitOperation(_amazon_bulk_search_volume_live.AmazonBulkSearchVolumeLiveRequest, _amazon_bulk_search_volume_live.ENDPOINT)
        amazon_product_competitors_live = AsyncPagedOperation(_amazon_product_competitors_live.AmazonProductCompetitorsLiveRequest, _amazon_product_competitors_live.ENDPOINT)
        amazon_product_keyword_intersections_live = AsyncPagedOperation(_amazon_product_keyword_intersections_live.AmazonProductKeywordIntersectionsLiveRequest, _amazon_product_keyword_intersections_live.ENDPOINT)
        amazon_product_rank_overview_live = AsyncSplitOperation(_amazon_product_rank_overview_live.AmazonProductRankOverviewLiveRequest, _amazon_product_rank_overview_live.ENDPOINT)
        amazon_ranked_keywords_live = AsyncPagedOperation(_amazon_ranked_keywords_live.AmazonRankedKeywordsLiveRequest, _amazon_ranked_keywords_live.ENDPOINT)
        amazon_related_keywords_live = AsyncPagedOperation(_amazon_related_keywords_live.AmazonRelatedKeywordsLiveRequest, _amazon_related_keywords_live.ENDPOINT)
        apple_app_competitors_live = AsyncPagedOperation(_apple_app_competitors_live.AppleAppCompetitorsLiveRequest, _apple_app_competitors_live.ENDPOINT)
        apple_app_intersection_live = AsyncPagedOperation(_apple_app_intersection_live.AppleAppIntersectionLiveRequest, _apple_app_intersection_live.ENDPOINT)
        apple_bulk_app_metrics_live = AsyncSplitOperation(_apple_bulk_app_metrics_live.AppleBulkAppMetricsLiveRequest, _apple_bulk_app_metrics_live.ENDPOINT)
        apple_keywords_for_app_live = AsyncPagedOperation(_apple_keywords_for_app_live.AppleKeywordsForAppLiveRequest, _apple_keywords_for_app_live.ENDPOINT)
        available_filters = AsyncOperation(_available_filters.AvailableFiltersRequest, _available_filters.ENDPOINT)
        categories = AsyncOperation(_categories.CategoriesRequest, _categories.ENDPOINT)
        errors = AsyncPagedOperation(_errors.ErrorsRequest, _errors.ENDPOINT)
        google_app_competitors_live = AsyncPagedOperation(_google_app_competitors_live.GoogleAppCompetitorsLiveRequest, _google_app_competitors_live.ENDPOINT)
        google_app_intersection_live = AsyncPagedOperation(_google_app_intersection_live.GoogleAppIntersectionLiveRequest, _google_app_intersection_live.ENDPOINT)
        google_available_history = AsyncOperation(_google_available_history.GoogleAvailableHistoryRequest, _google_available_history.ENDPOINT)
        google_bulk_app_metrics_live = AsyncSplitOperation(_google_bulk_app_metrics_live.GoogleBulkAppMetricsLiveRequest, _google_bulk_app_metrics_live.ENDPOINT)
        google_bulk_keyword_difficulty_live = AsyncSplitOperation(_google_bulk_keyword_difficulty_live.GoogleBulkKeywordDifficultyLiveRequest, _google_bulk_keyword_difficulty_live.ENDPOINT)
        google_bulk_traffic_estimation_live = AsyncSplitOperation(_google_bulk_traffic_estimation_live.GoogleBulkTrafficEstimationLiveRequest, _google_bulk_traffic_estimation_live.ENDPOINT)
        google_categories_for_domain_live = AsyncPagedOperation(_google_categories_for_domain_live.GoogleCategoriesForDomainLiveRequest, _google_categories_for_domain_live.ENDPOINT)
        google_categories_for_keywords_languages = AsyncOperation(_google_categories_for_keywords_languages.GoogleCategoriesForKeywordsLanguagesRequest, _google_categories_for_keywords_languages.ENDPOINT)
        google_categories_for_keywords_live = AsyncSplitOperation(_google_categories_for_keywords_live.GoogleCategoriesForKeywordsLiveRequest, _google_categories_for_keywords_live.ENDPOINT)
        google_competitors_domain_live = AsyncPagedOperation(_google_competitors_domain_live.GoogleCompetitorsDomainLiveRequest, _google_competitors_domain_live.ENDPOINT)
        google_domain_intersection_live = AsyncPagedOperation(_google_domain_intersection_live.GoogleDomainIntersectionLiveRequest, _google_domain_intersection_live.ENDPOINT)
        google_domain_metrics_by_categories_live = AsyncPagedOperation(_google_domain_metrics_by_categories_live.GoogleDomainMetricsByCategoriesLiveRequest, _google_domain_metrics_by_categories_live.ENDPOINT)
        google_domain_rank_overview_live = AsyncPagedOperation(_google_domain_rank_overview_live.GoogleDomainRankOverviewLiveRequest, _google_domain_rank_overview_live.ENDPOINT)
        google_historical_bulk_traffic_estimation_live = AsyncSplitOperation(_google_historical_bulk_traffic_estimation_live.GoogleHistoricalBulkTrafficEstimationLiveRequest, _google_historical_bulk_traffic_estimation_live.ENDPOINT)
        google_historical_keyword_data_live = AsyncSplitOperation(_google_historical_keyword_data_live.GoogleHistoricalKeywordDataLiveRequest, _google_historical_keyword_data_live.ENDPOINT)
        google_historical_rank_overview_live = AsyncOperation(_google_historical_rank_overview_live.GoogleHistoricalRankOverviewLiveRequest, _google_historical_rank_overview_live.ENDPOINT)
        google_historical_search_volume_live = AsyncSplitOperation(_google_historical_search_volume_live.GoogleHistoricalSearchVolumeLiveRequest, _google_historical_search_volume_live.ENDPOINT)
        google_historical_serps_live = AsyncOperation(_google_historical_serps_live.GoogleHistoricalSerpsLiveRequest, _google_historical_serps_live.ENDPOINT)
        google_keyword_ideas_live = AsyncPagedOperation(_google_keyword_ideas_live.GoogleKeywordIdeasLiveRequest, _google_keyword_ideas_live.ENDPOINT)
        google_keyword_overview_live = AsyncSplitOperation(_google_keyword_overview_live.GoogleKeywordOverviewLiveRequest, _google_keyword_overview_live.ENDPOINT)
        google_keyword_suggestions_live = AsyncPagedOperation(_google_keyword_suggestions_live.GoogleKeywordSuggestionsLiveRequest, _google_keyword_suggestions_live.ENDPOINT)
        google_keywords_for_app_live = AsyncPagedOperation(_google_keywords_for_app_live.GoogleKeywordsForAppLiveRequest, _google_keywords_for_app_live.ENDPOINT)
        google_keywords_for_categories_live = AsyncPagedOperation(_google_keywords_for_categories_live.GoogleKeywordsForCategoriesLiveRequest, _google_keywords_for_categories_live.ENDPOINT)
        google_keywords_for_site_live = AsyncPagedOperation(_google_keywords_for_site_live.GoogleKeywordsForSiteLiveRequest, _google_keywords_for_site_live.ENDPOINT)
        google_page_intersection_live = AsyncPagedOperation(_google_page_intersection_live.GooglePageIntersectionLiveRequest, _google_page_intersection_live.ENDPOINT)
        google_ranked_keywords_live = AsyncPagedOperation(_google_ranked_keywords_live.GoogleRankedKeywordsLiveRequest, _google_ranked_keywords_live.ENDPOINT)
        google_related_keywords_live = AsyncPagedOperation(_google_related_keywords_live.GoogleRelatedKeywordsLiveRequest, _google_related_keywords_live.ENDPOINT)
        google_relevant_pages_live = AsyncPagedOperation(_google_relevant_pages_live.GoogleRelevantPagesLiveRequest, _google_relevant_pages_live.ENDPOINT)
        google_search_intent_live = AsyncSplitOperation(_google_search_intent_live.GoogleSearchIntentLiveRequest, _google_search_intent_live.ENDPOINT)
        google_serp_competitors_live = AsyncPagedOperation(_google_serp_competitors_live.GoogleSerpCompetitorsLiveRequest, _google_serp_competitors_live.ENDPOINT)
        google_subdomains_live = AsyncPagedOperation(_google_subdomains_live.GoogleSubdomainsLiveRequest, _google_subdomains_live.ENDPOINT)
        google_top_searches_live = AsyncPagedOperation(_google_top_searches_live.GoogleTopSearchesLiveRequest, _google_top_searches_live.ENDPOINT)
        id_list = AsyncPagedOperation(_id_list.IdListRequest, _id_list.ENDPOINT)
        locations_and_languages = AsyncOperation(_locations_and_languages.LocationsAndLanguagesRequest, _locations_and_languages.ENDPOINT)
        status = AsyncOperation(_status.StatusRequest, _status.ENDPOINT)
        # fmt: on
