# From spec/dataforseo_labs/ by `make generate`; do not edit.
"""DataForSEO Labs: Keyword and domain research on the vendor's own database of rankings."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dataforseo.dataforseo_labs.amazon_bulk_search_volume_live import (
        AmazonBulkSearchVolumeLiveItem,
        AmazonBulkSearchVolumeLiveRequest,
        AmazonBulkSearchVolumeLiveResult,
    )
    from dataforseo.dataforseo_labs.amazon_product_competitors_live import (
        AmazonProductCompetitorsLiveItem,
        AmazonProductCompetitorsLiveRequest,
        AmazonProductCompetitorsLiveResult,
    )
    from dataforseo.dataforseo_labs.amazon_product_keyword_intersections_live import (
        AmazonProductKeywordIntersectionsLiveItem,
        AmazonProductKeywordIntersectionsLiveRequest,
        AmazonProductKeywordIntersectionsLiveResult,
    )
    from dataforseo.dataforseo_labs.amazon_product_rank_overview_live import (
        AmazonProductRankOverviewLiveItem,
        AmazonProductRankOverviewLiveRequest,
        AmazonProductRankOverviewLiveResult,
    )
    from dataforseo.dataforseo_labs.amazon_ranked_keywords_live import (
        AmazonRankedKeywordsLiveAmazonRankedSerpElement,
        AmazonRankedKeywordsLiveItem,
        AmazonRankedKeywordsLiveRequest,
        AmazonRankedKeywordsLiveResult,
    )
    from dataforseo.dataforseo_labs.amazon_related_keywords_live import (
        AmazonRelatedKeywordsLiveItem,
        AmazonRelatedKeywordsLiveRequest,
        AmazonRelatedKeywordsLiveResult,
    )
    from dataforseo.dataforseo_labs.apple_app_competitors_live import AppleAppCompetitorsLiveRequest
    from dataforseo.dataforseo_labs.apple_app_intersection_live import AppleAppIntersectionLiveRequest
    from dataforseo.dataforseo_labs.apple_bulk_app_metrics_live import AppleBulkAppMetricsLiveRequest
    from dataforseo.dataforseo_labs.apple_keywords_for_app_live import (
        AppleKeywordsForAppLiveAppleRankedElement,
        AppleKeywordsForAppLiveItem,
        AppleKeywordsForAppLiveRequest,
        AppleKeywordsForAppLiveResult,
    )
    from dataforseo.dataforseo_labs.errors import ErrorsRequest
    from dataforseo.dataforseo_labs.google_app_competitors_live import GoogleAppCompetitorsLiveRequest
    from dataforseo.dataforseo_labs.google_app_intersection_live import GoogleAppIntersectionLiveRequest
    from dataforseo.dataforseo_labs.google_available_history import GoogleAvailableHistoryResult
    from dataforseo.dataforseo_labs.google_bulk_app_metrics_live import GoogleBulkAppMetricsLiveRequest
    from dataforseo.dataforseo_labs.google_bulk_keyword_difficulty_live import (
        GoogleBulkKeywordDifficultyLiveItem,
        GoogleBulkKeywordDifficultyLiveRequest,
        GoogleBulkKeywordDifficultyLiveResult,
    )
    from dataforseo.dataforseo_labs.google_bulk_traffic_estimation_live import (
        GoogleBulkTrafficEstimationLiveBulkMetrics,
        GoogleBulkTrafficEstimationLiveBulkMetricsBundle,
        GoogleBulkTrafficEstimationLiveItem,
        GoogleBulkTrafficEstimationLiveRequest,
        GoogleBulkTrafficEstimationLiveResult,
    )
    from dataforseo.dataforseo_labs.google_categories_for_domain_live import (
        GoogleCategoriesForDomainLiveItem,
        GoogleCategoriesForDomainLiveRequest,
        GoogleCategoriesForDomainLiveResult,
    )
    from dataforseo.dataforseo_labs.google_categories_for_keywords_live import (
        GoogleCategoriesForKeywordsLiveItem,
        GoogleCategoriesForKeywordsLiveRequest,
        GoogleCategoriesForKeywordsLiveResult,
    )
    from dataforseo.dataforseo_labs.google_competitors_domain_live import (
        GoogleCompetitorsDomainLiveItem,
        GoogleCompetitorsDomainLiveRequest,
        GoogleCompetitorsDomainLiveResult,
    )
    from dataforseo.dataforseo_labs.google_domain_intersection_live import (
        GoogleDomainIntersectionLiveItem,
        GoogleDomainIntersectionLiveRequest,
        GoogleDomainIntersectionLiveResult,
    )
    from dataforseo.dataforseo_labs.google_domain_metrics_by_categories_live import (
        GoogleDomainMetricsByCategoriesLiveItem,
        GoogleDomainMetricsByCategoriesLiveRequest,
        GoogleDomainMetricsByCategoriesLiveResult,
    )
    from dataforseo.dataforseo_labs.google_domain_rank_overview_live import (
        GoogleDomainRankOverviewLiveItem,
        GoogleDomainRankOverviewLiveRequest,
        GoogleDomainRankOverviewLiveResult,
    )
    from dataforseo.dataforseo_labs.google_historical_bulk_traffic_estimation_live import (
        GoogleHistoricalBulkTrafficEstimationLiveHistoricalMetrics,
        GoogleHistoricalBulkTrafficEstimationLiveHistoricalMetricsBundle,
        GoogleHistoricalBulkTrafficEstimationLiveItem,
        GoogleHistoricalBulkTrafficEstimationLiveRequest,
        GoogleHistoricalBulkTrafficEstimationLiveResult,
    )
    from dataforseo.dataforseo_labs.google_historical_keyword_data_live import (
        GoogleHistoricalKeywordDataLiveItem,
        GoogleHistoricalKeywordDataLiveRatingHistory,
        GoogleHistoricalKeywordDataLiveRequest,
        GoogleHistoricalKeywordDataLiveResult,
    )
    from dataforseo.dataforseo_labs.google_historical_rank_overview_live import (
        GoogleHistoricalRankOverviewLiveItem,
        GoogleHistoricalRankOverviewLiveRequest,
        GoogleHistoricalRankOverviewLiveResult,
    )
    from dataforseo.dataforseo_labs.google_historical_search_volume_live import (
        GoogleHistoricalSearchVolumeLiveItem,
        GoogleHistoricalSearchVolumeLiveRequest,
        GoogleHistoricalSearchVolumeLiveResult,
    )
    from dataforseo.dataforseo_labs.google_historical_serps_live import (
        GoogleHistoricalSerpsLiveItem,
        GoogleHistoricalSerpsLiveRequest,
        GoogleHistoricalSerpsLiveResult,
    )
    from dataforseo.dataforseo_labs.google_keyword_ideas_live import (
        GoogleKeywordIdeasLiveRequest,
        GoogleKeywordIdeasLiveResult,
    )
    from dataforseo.dataforseo_labs.google_keyword_overview_live import (
        GoogleKeywordOverviewLiveItem,
        GoogleKeywordOverviewLiveRequest,
        GoogleKeywordOverviewLiveResult,
    )
    from dataforseo.dataforseo_labs.google_keyword_suggestions_live import (
        GoogleKeywordSuggestionsLiveRequest,
        GoogleKeywordSuggestionsLiveResult,
    )
    from dataforseo.dataforseo_labs.google_keywords_for_app_live import (
        GoogleKeywordsForAppLiveGooglePlayRankedSerpElement,
        GoogleKeywordsForAppLiveItem,
        GoogleKeywordsForAppLiveRequest,
        GoogleKeywordsForAppLiveResult,
    )
    from dataforseo.dataforseo_labs.google_keywords_for_categories_live import (
        GoogleKeywordsForCategoriesLiveRequest,
        GoogleKeywordsForCategoriesLiveResult,
    )
    from dataforseo.dataforseo_labs.google_keywords_for_site_live import (
        GoogleKeywordsForSiteLiveRequest,
        GoogleKeywordsForSiteLiveResult,
    )
    from dataforseo.dataforseo_labs.google_page_intersection_live import (
        GooglePageIntersectionLiveItem,
        GooglePageIntersectionLiveRequest,
        GooglePageIntersectionLiveResult,
    )
    from dataforseo.dataforseo_labs.google_ranked_keywords_live import (
        GoogleRankedKeywordsLiveItem,
        GoogleRankedKeywordsLiveRankedSerpElement,
        GoogleRankedKeywordsLiveRequest,
        GoogleRankedKeywordsLiveResult,
    )
    from dataforseo.dataforseo_labs.google_related_keywords_live import (
        GoogleRelatedKeywordsLiveItem,
        GoogleRelatedKeywordsLiveRequest,
        GoogleRelatedKeywordsLiveResult,
    )
    from dataforseo.dataforseo_labs.google_relevant_pages_live import (
        GoogleRelevantPagesLiveItem,
        GoogleRelevantPagesLiveRequest,
        GoogleRelevantPagesLiveResult,
    )
    from dataforseo.dataforseo_labs.google_search_intent_live import (
        GoogleSearchIntentLiveItem,
        GoogleSearchIntentLiveKeywordIntent,
        GoogleSearchIntentLiveRequest,
        GoogleSearchIntentLiveResult,
    )
    from dataforseo.dataforseo_labs.google_serp_competitors_live import (
        GoogleSerpCompetitorsLiveItem,
        GoogleSerpCompetitorsLiveRequest,
        GoogleSerpCompetitorsLiveResult,
    )
    from dataforseo.dataforseo_labs.google_subdomains_live import (
        GoogleSubdomainsLiveItem,
        GoogleSubdomainsLiveRequest,
        GoogleSubdomainsLiveResult,
    )
    from dataforseo.dataforseo_labs.google_top_searches_live import (
        GoogleTopSearchesLiveRequest,
        GoogleTopSearchesLiveResult,
    )
    from dataforseo.dataforseo_labs.id_list import IdListRequest
    from dataforseo.dataforseo_labs.status import StatusLabsStatus, StatusResult

__all__: list[str] = [
    "AmazonBulkSearchVolumeLiveItem",
    "AmazonBulkSearchVolumeLiveRequest",
    "AmazonBulkSearchVolumeLiveResult",
    "AmazonProductCompetitorsLiveItem",
    "AmazonProductCompetitorsLiveRequest",
    "AmazonProductCompetitorsLiveResult",
    "AmazonProductKeywordIntersectionsLiveItem",
    "AmazonProductKeywordIntersectionsLiveRequest",
    "AmazonProductKeywordIntersectionsLiveResult",
    "AmazonProductRankOverviewLiveItem",
    "AmazonProductRankOverviewLiveRequest",
    "AmazonProductRankOverviewLiveResult",
    "AmazonRankedKeywordsLiveAmazonRankedSerpElement",
    "AmazonRankedKeywordsLiveItem",
    "AmazonRankedKeywordsLiveRequest",
    "AmazonRankedKeywordsLiveResult",
    "AmazonRelatedKeywordsLiveItem",
    "AmazonRelatedKeywordsLiveRequest",
    "AmazonRelatedKeywordsLiveResult",
    "AppleAppCompetitorsLiveRequest",
    "AppleAppIntersectionLiveRequest",
    "AppleBulkAppMetricsLiveRequest",
    "AppleKeywordsForAppLiveAppleRankedElement",
    "AppleKeywordsForAppLiveItem",
    "AppleKeywordsForAppLiveRequest",
    "AppleKeywordsForAppLiveResult",
    "ErrorsRequest",
    "GoogleAppCompetitorsLiveRequest",
    "GoogleAppIntersectionLiveRequest",
    "GoogleAvailableHistoryResult",
    "GoogleBulkAppMetricsLiveRequest",
    "GoogleBulkKeywordDifficultyLiveItem",
    "GoogleBulkKeywordDifficultyLiveRequest",
    "GoogleBulkKeywordDifficultyLiveResult",
    "GoogleBulkTrafficEstimationLiveBulkMetrics",
    "GoogleBulkTrafficEstimationLiveBulkMetricsBundle",
    "GoogleBulkTrafficEstimationLiveItem",
    "GoogleBulkTrafficEstimationLiveRequest",
    "GoogleBulkTrafficEstimationLiveResult",
    "GoogleCategoriesForDomainLiveItem",
    "GoogleCategoriesForDomainLiveRequest",
    "GoogleCategoriesForDomainLiveResult",
    "GoogleCategoriesForKeywordsLiveItem",
    "GoogleCategoriesForKeywordsLiveRequest",
    "GoogleCategoriesForKeywordsLiveResult",
    "GoogleCompetitorsDomainLiveItem",
    "GoogleCompetitorsDomainLiveRequest",
    "GoogleCompetitorsDomainLiveResult",
    "GoogleDomainIntersectionLiveItem",
    "GoogleDomainIntersectionLiveRequest",
    "GoogleDomainIntersectionLiveResult",
    "GoogleDomainMetricsByCategoriesLiveItem",
    "GoogleDomainMetricsByCategoriesLiveRequest",
    "GoogleDomainMetricsByCategoriesLiveResult",
    "GoogleDomainRankOverviewLiveItem",
    "GoogleDomainRankOverviewLiveRequest",
    "GoogleDomainRankOverviewLiveResult",
    "GoogleHistoricalBulkTrafficEstimationLiveHistoricalMetrics",
    "GoogleHistoricalBulkTrafficEstimationLiveHistoricalMetricsBundle",
    "GoogleHistoricalBulkTrafficEstimationLiveItem",
    "GoogleHistoricalBulkTrafficEstimationLiveRequest",
    "GoogleHistoricalBulkTrafficEstimationLiveResult",
    "GoogleHistoricalKeywordDataLiveItem",
    "GoogleHistoricalKeywordDataLiveRatingHistory",
    "GoogleHistoricalKeywordDataLiveRequest",
    "GoogleHistoricalKeywordDataLiveResult",
    "GoogleHistoricalRankOverviewLiveItem",
    "GoogleHistoricalRankOverviewLiveRequest",
    "GoogleHistoricalRankOverviewLiveResult",
    "GoogleHistoricalSearchVolumeLiveItem",
    "GoogleHistoricalSearchVolumeLiveRequest",
    "GoogleHistoricalSearchVolumeLiveResult",
    "GoogleHistoricalSerpsLiveItem",
    "GoogleHistoricalSerpsLiveRequest",
    "GoogleHistoricalSerpsLiveResult",
    "GoogleKeywordIdeasLiveRequest",
    "GoogleKeywordIdeasLiveResult",
    "GoogleKeywordOverviewLiveItem",
    "GoogleKeywordOverviewLiveRequest",
    "GoogleKeywordOverviewLiveResult",
    "GoogleKeywordSuggestionsLiveRequest",
    "GoogleKeywordSuggestionsLiveResult",
    "GoogleKeywordsForAppLiveGooglePlayRankedSerpElement",
    "GoogleKeywordsForAppLiveItem",
    "GoogleKeywordsForAppLiveRequest",
    "GoogleKeywordsForAppLiveResult",
    "GoogleKeywordsForCategoriesLiveRequest",
    "GoogleKeywordsForCategoriesLiveResult",
    "GoogleKeywordsForSiteLiveRequest",
    "GoogleKeywordsForSiteLiveResult",
    "GooglePageIntersectionLiveItem",
    "GooglePageIntersectionLiveRequest",
    "GooglePageIntersectionLiveResult",
    "GoogleRankedKeywordsLiveItem",
    "GoogleRankedKeywordsLiveRankedSerpElement",
    "GoogleRankedKeywordsLiveRequest",
    "GoogleRankedKeywordsLiveResult",
    "GoogleRelatedKeywordsLiveItem",
    "GoogleRelatedKeywordsLiveRequest",
    "GoogleRelatedKeywordsLiveResult",
    "GoogleRelevantPagesLiveItem",
    "GoogleRelevantPagesLiveRequest",
    "GoogleRelevantPagesLiveResult",
    "GoogleSearchIntentLiveItem",
    "GoogleSearchIntentLiveKeywordIntent",
    "GoogleSearchIntentLiveRequest",
    "GoogleSearchIntentLiveResult",
    "GoogleSerpCompetitorsLiveItem",
    "GoogleSerpCompetitorsLiveRequest",
    "GoogleSerpCompetitorsLiveResult",
    "GoogleSubdomainsLiveItem",
    "GoogleSubdomainsLiveRequest",
    "GoogleSubdomainsLiveResult",
    "GoogleTopSearchesLiveRequest",
    "GoogleTopSearchesLiveResult",
    "IdListRequest",
    "StatusLabsStatus",
    "StatusResult",
]

_MODULES: Mapping[str, str] = {
    "AmazonBulkSearchVolumeLiveItem": "amazon_bulk_search_volume_live",
    "AmazonBulkSearchVolumeLiveRequest": "amazon_bulk_search_volume_live",
    "AmazonBulkSearchVolumeLiveResult": "amazon_bulk_search_volume_live",
    "AmazonProductCompetitorsLiveItem": "amazon_product_competitors_live",
    "AmazonProductCompetitorsLiveRequest": "amazon_product_competitors_live",
    "AmazonProductCompetitorsLiveResult": "amazon_product_competitors_live",
    "AmazonProductKeywordIntersectionsLiveItem": "amazon_product_keyword_intersections_live",
    "AmazonProductKeywordIntersectionsLiveRequest": "amazon_product_keyword_intersections_live",
    "AmazonProductKeywordIntersectionsLiveResult": "amazon_product_keyword_intersections_live",
    "AmazonProductRankOverviewLiveItem": "amazon_product_rank_overview_live",
    "AmazonProductRankOverviewLiveRequest": "amazon_product_rank_overview_live",
    "AmazonProductRankOverviewLiveResult": "amazon_product_rank_overview_live",
    "AmazonRankedKeywordsLiveAmazonRankedSerpElement": "amazon_ranked_keywords_live",
    "AmazonRankedKeywordsLiveItem": "amazon_ranked_keywords_live",
    "AmazonRankedKeywordsLiveRequest": "amazon_ranked_keywords_live",
    "AmazonRankedKeywordsLiveResult": "amazon_ranked_keywords_live",
    "AmazonRelatedKeywordsLiveItem": "amazon_related_keywords_live",
    "AmazonRelatedKeywordsLiveRequest": "amazon_related_keywords_live",
    "AmazonRelatedKeywordsLiveResult": "amazon_related_keywords_live",
    "AppleAppCompetitorsLiveRequest": "apple_app_competitors_live",
    "AppleAppIntersectionLiveRequest": "apple_app_intersection_live",
    "AppleBulkAppMetricsLiveRequest": "apple_bulk_app_metrics_live",
    "AppleKeywordsForAppLiveAppleRankedElement": "apple_keywords_for_app_live",
    "AppleKeywordsForAppLiveItem": "apple_keywords_for_app_live",
    "AppleKeywordsForAppLiveRequest": "apple_keywords_for_app_live",
    "AppleKeywordsForAppLiveResult": "apple_keywords_for_app_live",
    "ErrorsRequest": "errors",
    "GoogleAppCompetitorsLiveRequest": "google_app_competitors_live",
    "GoogleAppIntersectionLiveRequest": "google_app_intersection_live",
    "GoogleAvailableHistoryResult": "google_available_history",
    "GoogleBulkAppMetricsLiveRequest": "google_bulk_app_metrics_live",
    "GoogleBulkKeywordDifficultyLiveItem": "google_bulk_keyword_difficulty_live",
    "GoogleBulkKeywordDifficultyLiveRequest": "google_bulk_keyword_difficulty_live",
    "GoogleBulkKeywordDifficultyLiveResult": "google_bulk_keyword_difficulty_live",
    "GoogleBulkTrafficEstimationLiveBulkMetrics": "google_bulk_traffic_estimation_live",
    "GoogleBulkTrafficEstimationLiveBulkMetricsBundle": "google_bulk_traffic_estimation_live",
    "GoogleBulkTrafficEstimationLiveItem": "google_bulk_traffic_estimation_live",
    "GoogleBulkTrafficEstimationLiveRequest": "google_bulk_traffic_estimation_live",
    "GoogleBulkTrafficEstimationLiveResult": "google_bulk_traffic_estimation_live",
    "GoogleCategoriesForDomainLiveItem": "google_categories_for_domain_live",
    "GoogleCategoriesForDomainLiveRequest": "google_categories_for_domain_live",
    "GoogleCategoriesForDomainLiveResult": "google_categories_for_domain_live",
    "GoogleCategoriesForKeywordsLiveItem": "google_categories_for_keywords_live",
    "GoogleCategoriesForKeywordsLiveRequest": "google_categories_for_keywords_live",
    "GoogleCategoriesForKeywordsLiveResult": "google_categories_for_keywords_live",
    "GoogleCompetitorsDomainLiveItem": "google_competitors_domain_live",
    "GoogleCompetitorsDomainLiveRequest": "google_competitors_domain_live",
    "GoogleCompetitorsDomainLiveResult": "google_competitors_domain_live",
    "GoogleDomainIntersectionLiveItem": "google_domain_intersection_live",
    "GoogleDomainIntersectionLiveRequest": "google_domain_intersection_live",
    "GoogleDomainIntersectionLiveResult": "google_domain_intersection_live",
    "GoogleDomainMetricsByCategoriesLiveItem": "google_domain_metrics_by_categories_live",
    "GoogleDomainMetricsByCategoriesLiveRequest": "google_domain_metrics_by_categories_live",
    "GoogleDomainMetricsByCategoriesLiveResult": "google_domain_metrics_by_categories_live",
    "GoogleDomainRankOverviewLiveItem": "google_domain_rank_overview_live",
    "GoogleDomainRankOverviewLiveRequest": "google_domain_rank_overview_live",
    "GoogleDomainRankOverviewLiveResult": "google_domain_rank_overview_live",
    "GoogleHistoricalBulkTrafficEstimationLiveHistoricalMetrics": "google_historical_bulk_traffic_estimation_live",
    "GoogleHistoricalBulkTrafficEstimationLiveHistoricalMetricsBundle": "google_historical_bulk_traffic_estimation_live",
    "GoogleHistoricalBulkTrafficEstimationLiveItem": "google_historical_bulk_traffic_estimation_live",
    "GoogleHistoricalBulkTrafficEstimationLiveRequest": "google_historical_bulk_traffic_estimation_live",
    "GoogleHistoricalBulkTrafficEstimationLiveResult": "google_historical_bulk_traffic_estimation_live",
    "GoogleHistoricalKeywordDataLiveItem": "google_historical_keyword_data_live",
    "GoogleHistoricalKeywordDataLiveRatingHistory": "google_historical_keyword_data_live",
    "GoogleHistoricalKeywordDataLiveRequest": "google_historical_keyword_data_live",
    "GoogleHistoricalKeywordDataLiveResult": "google_historical_keyword_data_live",
    "GoogleHistoricalRankOverviewLiveItem": "google_historical_rank_overview_live",
    "GoogleHistoricalRankOverviewLiveRequest": "google_historical_rank_overview_live",
    "GoogleHistoricalRankOverviewLiveResult": "google_historical_rank_overview_live",
    "GoogleHistoricalSearchVolumeLiveItem": "google_historical_search_volume_live",
    "GoogleHistoricalSearchVolumeLiveRequest": "google_historical_search_volume_live",
    "GoogleHistoricalSearchVolumeLiveResult": "google_historical_search_volume_live",
    "GoogleHistoricalSerpsLiveItem": "google_historical_serps_live",
    "GoogleHistoricalSerpsLiveRequest": "google_historical_serps_live",
    "GoogleHistoricalSerpsLiveResult": "google_historical_serps_live",
    "GoogleKeywordIdeasLiveRequest": "google_keyword_ideas_live",
    "GoogleKeywordIdeasLiveResult": "google_keyword_ideas_live",
    "GoogleKeywordOverviewLiveItem": "google_keyword_overview_live",
    "GoogleKeywordOverviewLiveRequest": "google_keyword_overview_live",
    "GoogleKeywordOverviewLiveResult": "google_keyword_overview_live",
    "GoogleKeywordSuggestionsLiveRequest": "google_keyword_suggestions_live",
    "GoogleKeywordSuggestionsLiveResult": "google_keyword_suggestions_live",
    "GoogleKeywordsForAppLiveGooglePlayRankedSerpElement": "google_keywords_for_app_live",
    "GoogleKeywordsForAppLiveItem": "google_keywords_for_app_live",
    "GoogleKeywordsForAppLiveRequest": "google_keywords_for_app_live",
    "GoogleKeywordsForAppLiveResult": "google_keywords_for_app_live",
    "GoogleKeywordsForCategoriesLiveRequest": "google_keywords_for_categories_live",
    "GoogleKeywordsForCategoriesLiveResult": "google_keywords_for_categories_live",
    "GoogleKeywordsForSiteLiveRequest": "google_keywords_for_site_live",
    "GoogleKeywordsForSiteLiveResult": "google_keywords_for_site_live",
    "GooglePageIntersectionLiveItem": "google_page_intersection_live",
    "GooglePageIntersectionLiveRequest": "google_page_intersection_live",
    "GooglePageIntersectionLiveResult": "google_page_intersection_live",
    "GoogleRankedKeywordsLiveItem": "google_ranked_keywords_live",
    "GoogleRankedKeywordsLiveRankedSerpElement": "google_ranked_keywords_live",
    "GoogleRankedKeywordsLiveRequest": "google_ranked_keywords_live",
    "GoogleRankedKeywordsLiveResult": "google_ranked_keywords_live",
    "GoogleRelatedKeywordsLiveItem": "google_related_keywords_live",
    "GoogleRelatedKeywordsLiveRequest": "google_related_keywords_live",
    "GoogleRelatedKeywordsLiveResult": "google_related_keywords_live",
    "GoogleRelevantPagesLiveItem": "google_relevant_pages_live",
    "GoogleRelevantPagesLiveRequest": "google_relevant_pages_live",
    "GoogleRelevantPagesLiveResult": "google_relevant_pages_live",
    "GoogleSearchIntentLiveItem": "google_search_intent_live",
    "GoogleSearchIntentLiveKeywordIntent": "google_search_intent_live",
    "GoogleSearchIntentLiveRequest": "google_search_intent_live",
    "GoogleSearchIntentLiveResult": "google_search_intent_live",
    "GoogleSerpCompetitorsLiveItem": "google_serp_competitors_live",
    "GoogleSerpCompetitorsLiveRequest": "google_serp_competitors_live",
    "GoogleSerpCompetitorsLiveResult": "google_serp_competitors_live",
    "GoogleSubdomainsLiveItem": "google_subdomains_live",
    "GoogleSubdomainsLiveRequest": "google_subdomains_live",
    "GoogleSubdomainsLiveResult": "google_subdomains_live",
    "GoogleTopSearchesLiveRequest": "google_top_searches_live",
    "GoogleTopSearchesLiveResult": "google_top_searches_live",
    "IdListRequest": "id_list",
    "StatusLabsStatus": "status",
    "StatusResult": "status",
}


def __getattr__(name: str) -> object:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value: object = getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
