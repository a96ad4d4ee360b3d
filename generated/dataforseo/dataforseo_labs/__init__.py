# From spec/dataforseo_labs/ by `make generate`; do not edit.
"""DataForSEO Labs: Keyword and domain research on the vendor's own database of rankings."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dataforseo.dataforseo_labs.amazon_bulk_search_volume import (
        AmazonBulkSearchVolumeLiveItem as AmazonBulkSearchVolumeLiveItem,
        AmazonBulkSearchVolumeLiveRequest as AmazonBulkSearchVolumeLiveRequest,
        AmazonBulkSearchVolumeLiveResult as AmazonBulkSearchVolumeLiveResult,
    )
    from dataforseo.dataforseo_labs.amazon_product_competitors import (
        AmazonProductCompetitorsLiveItem as AmazonProductCompetitorsLiveItem,
        AmazonProductCompetitorsLiveRequest as AmazonProductCompetitorsLiveRequest,
        AmazonProductCompetitorsLiveResult as AmazonProductCompetitorsLiveResult,
    )
    from dataforseo.dataforseo_labs.amazon_product_keyword_intersections import (
        AmazonProductKeywordIntersectionsLiveItem as AmazonProductKeywordIntersectionsLiveItem,
        AmazonProductKeywordIntersectionsLiveRequest as AmazonProductKeywordIntersectionsLiveRequest,
        AmazonProductKeywordIntersectionsLiveResult as AmazonProductKeywordIntersectionsLiveResult,
    )
    from dataforseo.dataforseo_labs.amazon_product_rank_overview import (
        AmazonProductRankOverviewLiveItem as AmazonProductRankOverviewLiveItem,
        AmazonProductRankOverviewLiveRequest as AmazonProductRankOverviewLiveRequest,
        AmazonProductRankOverviewLiveResult as AmazonProductRankOverviewLiveResult,
    )
    from dataforseo.dataforseo_labs.amazon_ranked_keywords import (
        AmazonRankedKeywordsLiveAmazonRankedSerpElement as AmazonRankedKeywordsLiveAmazonRankedSerpElement,
        AmazonRankedKeywordsLiveItem as AmazonRankedKeywordsLiveItem,
        AmazonRankedKeywordsLiveRequest as AmazonRankedKeywordsLiveRequest,
        AmazonRankedKeywordsLiveResult as AmazonRankedKeywordsLiveResult,
    )
    from dataforseo.dataforseo_labs.amazon_related_keywords import (
        AmazonRelatedKeywordsLiveItem as AmazonRelatedKeywordsLiveItem,
        AmazonRelatedKeywordsLiveRequest as AmazonRelatedKeywordsLiveRequest,
        AmazonRelatedKeywordsLiveResult as AmazonRelatedKeywordsLiveResult,
    )
    from dataforseo.dataforseo_labs.apple_app_competitors import (
        AppleAppCompetitorsLiveRequest as AppleAppCompetitorsLiveRequest,
    )
    from dataforseo.dataforseo_labs.apple_app_intersection import (
        AppleAppIntersectionLiveRequest as AppleAppIntersectionLiveRequest,
    )
    from dataforseo.dataforseo_labs.apple_bulk_app_metrics import (
        AppleBulkAppMetricsLiveRequest as AppleBulkAppMetricsLiveRequest,
    )
    from dataforseo.dataforseo_labs.apple_keywords_for_app import (
        AppleKeywordsForAppLiveAppleRankedElement as AppleKeywordsForAppLiveAppleRankedElement,
        AppleKeywordsForAppLiveItem as AppleKeywordsForAppLiveItem,
        AppleKeywordsForAppLiveRequest as AppleKeywordsForAppLiveRequest,
        AppleKeywordsForAppLiveResult as AppleKeywordsForAppLiveResult,
    )
    from dataforseo.dataforseo_labs.available_filters import (
        AvailableFiltersRequest as AvailableFiltersRequest,
    )
    from dataforseo.dataforseo_labs.categories import CategoriesRequest as CategoriesRequest
    from dataforseo.dataforseo_labs.errors import ErrorsRequest as ErrorsRequest
    from dataforseo.dataforseo_labs.google_app_competitors import (
        GoogleAppCompetitorsLiveRequest as GoogleAppCompetitorsLiveRequest,
    )
    from dataforseo.dataforseo_labs.google_app_intersection import (
        GoogleAppIntersectionLiveRequest as GoogleAppIntersectionLiveRequest,
    )
    from dataforseo.dataforseo_labs.google_available_history import (
        GoogleAvailableHistoryRequest as GoogleAvailableHistoryRequest,
        GoogleAvailableHistoryResult as GoogleAvailableHistoryResult,
    )
    from dataforseo.dataforseo_labs.google_bulk_app_metrics import (
        GoogleBulkAppMetricsLiveRequest as GoogleBulkAppMetricsLiveRequest,
    )
    from dataforseo.dataforseo_labs.google_bulk_keyword_difficulty import (
        GoogleBulkKeywordDifficultyLiveItem as GoogleBulkKeywordDifficultyLiveItem,
        GoogleBulkKeywordDifficultyLiveRequest as GoogleBulkKeywordDifficultyLiveRequest,
        GoogleBulkKeywordDifficultyLiveResult as GoogleBulkKeywordDifficultyLiveResult,
    )
    from dataforseo.dataforseo_labs.google_bulk_traffic_estimation import (
        GoogleBulkTrafficEstimationLiveBulkMetrics as GoogleBulkTrafficEstimationLiveBulkMetrics,
        GoogleBulkTrafficEstimationLiveBulkMetricsBundle as GoogleBulkTrafficEstimationLiveBulkMetricsBundle,
        GoogleBulkTrafficEstimationLiveItem as GoogleBulkTrafficEstimationLiveItem,
        GoogleBulkTrafficEstimationLiveRequest as GoogleBulkTrafficEstimationLiveRequest,
        GoogleBulkTrafficEstimationLiveResult as GoogleBulkTrafficEstimationLiveResult,
    )
    from dataforseo.dataforseo_labs.google_categories_for_domain import (
        GoogleCategoriesForDomainLiveItem as GoogleCategoriesForDomainLiveItem,
        GoogleCategoriesForDomainLiveRequest as GoogleCategoriesForDomainLiveRequest,
        GoogleCategoriesForDomainLiveResult as GoogleCategoriesForDomainLiveResult,
    )
    from dataforseo.dataforseo_labs.google_categories_for_keywords import (
        GoogleCategoriesForKeywordsLiveItem as GoogleCategoriesForKeywordsLiveItem,
        GoogleCategoriesForKeywordsLiveRequest as GoogleCategoriesForKeywordsLiveRequest,
        GoogleCategoriesForKeywordsLiveResult as GoogleCategoriesForKeywordsLiveResult,
    )
    from dataforseo.dataforseo_labs.google_categories_for_keywords_languages import (
        GoogleCategoriesForKeywordsLanguagesRequest as GoogleCategoriesForKeywordsLanguagesRequest,
    )
    from dataforseo.dataforseo_labs.google_competitors_domain import (
        GoogleCompetitorsDomainLiveItem as GoogleCompetitorsDomainLiveItem,
        GoogleCompetitorsDomainLiveRequest as GoogleCompetitorsDomainLiveRequest,
        GoogleCompetitorsDomainLiveResult as GoogleCompetitorsDomainLiveResult,
    )
    from dataforseo.dataforseo_labs.google_domain_intersection import (
        GoogleDomainIntersectionLiveItem as GoogleDomainIntersectionLiveItem,
        GoogleDomainIntersectionLiveRequest as GoogleDomainIntersectionLiveRequest,
        GoogleDomainIntersectionLiveResult as GoogleDomainIntersectionLiveResult,
    )
    from dataforseo.dataforseo_labs.google_domain_metrics_by_categories import (
        GoogleDomainMetricsByCategoriesLiveItem as GoogleDomainMetricsByCategoriesLiveItem,
        GoogleDomainMetricsByCategoriesLiveRequest as GoogleDomainMetricsByCategoriesLiveRequest,
        GoogleDomainMetricsByCategoriesLiveResult as GoogleDomainMetricsByCategoriesLiveResult,
    )
    from dataforseo.dataforseo_labs.google_domain_rank_overview import (
        GoogleDomainRankOverviewLiveItem as GoogleDomainRankOverviewLiveItem,
        GoogleDomainRankOverviewLiveRequest as GoogleDomainRankOverviewLiveRequest,
        GoogleDomainRankOverviewLiveResult as GoogleDomainRankOverviewLiveResult,
    )
    from dataforseo.dataforseo_labs.google_historical_bulk_traffic_estimation import (
        GoogleHistoricalBulkTrafficEstimationLiveHistoricalMetrics as GoogleHistoricalBulkTrafficEstimationLiveHistoricalMetrics,
        GoogleHistoricalBulkTrafficEstimationLiveHistoricalMetricsBundle as GoogleHistoricalBulkTrafficEstimationLiveHistoricalMetricsBundle,
        GoogleHistoricalBulkTrafficEstimationLiveItem as GoogleHistoricalBulkTrafficEstimationLiveItem,
        GoogleHistoricalBulkTrafficEstimationLiveRequest as GoogleHistoricalBulkTrafficEstimationLiveRequest,
        GoogleHistoricalBulkTrafficEstimationLiveResult as GoogleHistoricalBulkTrafficEstimationLiveResult,
    )
    from dataforseo.dataforseo_labs.google_historical_keyword_data import (
        GoogleHistoricalKeywordDataLiveItem as GoogleHistoricalKeywordDataLiveItem,
        GoogleHistoricalKeywordDataLiveRatingHistory as GoogleHistoricalKeywordDataLiveRatingHistory,
        GoogleHistoricalKeywordDataLiveRequest as GoogleHistoricalKeywordDataLiveRequest,
        GoogleHistoricalKeywordDataLiveResult as GoogleHistoricalKeywordDataLiveResult,
    )
    from dataforseo.dataforseo_labs.google_historical_rank_overview import (
        GoogleHistoricalRankOverviewLiveItem as GoogleHistoricalRankOverviewLiveItem,
        GoogleHistoricalRankOverviewLiveRequest as GoogleHistoricalRankOverviewLiveRequest,
        GoogleHistoricalRankOverviewLiveResult as GoogleHistoricalRankOverviewLiveResult,
    )
    from dataforseo.dataforseo_labs.google_historical_search_volume import (
        GoogleHistoricalSearchVolumeLiveItem as GoogleHistoricalSearchVolumeLiveItem,
        GoogleHistoricalSearchVolumeLiveRequest as GoogleHistoricalSearchVolumeLiveRequest,
        GoogleHistoricalSearchVolumeLiveResult as GoogleHistoricalSearchVolumeLiveResult,
    )
    from dataforseo.dataforseo_labs.google_historical_serps import (
        GoogleHistoricalSerpsLiveItem as GoogleHistoricalSerpsLiveItem,
        GoogleHistoricalSerpsLiveRequest as GoogleHistoricalSerpsLiveRequest,
        GoogleHistoricalSerpsLiveResult as GoogleHistoricalSerpsLiveResult,
    )
    from dataforseo.dataforseo_labs.google_keyword_ideas import (
        GoogleKeywordIdeasLiveRequest as GoogleKeywordIdeasLiveRequest,
        GoogleKeywordIdeasLiveResult as GoogleKeywordIdeasLiveResult,
    )
    from dataforseo.dataforseo_labs.google_keyword_overview import (
        GoogleKeywordOverviewLiveItem as GoogleKeywordOverviewLiveItem,
        GoogleKeywordOverviewLiveRequest as GoogleKeywordOverviewLiveRequest,
        GoogleKeywordOverviewLiveResult as GoogleKeywordOverviewLiveResult,
    )
    from dataforseo.dataforseo_labs.google_keyword_suggestions import (
        GoogleKeywordSuggestionsLiveRequest as GoogleKeywordSuggestionsLiveRequest,
        GoogleKeywordSuggestionsLiveResult as GoogleKeywordSuggestionsLiveResult,
    )
    from dataforseo.dataforseo_labs.google_keywords_for_app import (
        GoogleKeywordsForAppLiveGooglePlayRankedSerpElement as GoogleKeywordsForAppLiveGooglePlayRankedSerpElement,
        GoogleKeywordsForAppLiveItem as GoogleKeywordsForAppLiveItem,
        GoogleKeywordsForAppLiveRequest as GoogleKeywordsForAppLiveRequest,
        GoogleKeywordsForAppLiveResult as GoogleKeywordsForAppLiveResult,
    )
    from dataforseo.dataforseo_labs.google_keywords_for_categories import (
        GoogleKeywordsForCategoriesLiveRequest as GoogleKeywordsForCategoriesLiveRequest,
        GoogleKeywordsForCategoriesLiveResult as GoogleKeywordsForCategoriesLiveResult,
    )
    from dataforseo.dataforseo_labs.google_keywords_for_site import (
        GoogleKeywordsForSiteLiveRequest as GoogleKeywordsForSiteLiveRequest,
        GoogleKeywordsForSiteLiveResult as GoogleKeywordsForSiteLiveResult,
    )
    from dataforseo.dataforseo_labs.google_page_intersection import (
        GooglePageIntersectionLiveItem as GooglePageIntersectionLiveItem,
        GooglePageIntersectionLiveRequest as GooglePageIntersectionLiveRequest,
        GooglePageIntersectionLiveResult as GooglePageIntersectionLiveResult,
    )
    from dataforseo.dataforseo_labs.google_ranked_keywords import (
        GoogleRankedKeywordsLiveItem as GoogleRankedKeywordsLiveItem,
        GoogleRankedKeywordsLiveRankedSerpElement as GoogleRankedKeywordsLiveRankedSerpElement,
        GoogleRankedKeywordsLiveRequest as GoogleRankedKeywordsLiveRequest,
        GoogleRankedKeywordsLiveResult as GoogleRankedKeywordsLiveResult,
    )
    from dataforseo.dataforseo_labs.google_related_keywords import (
        GoogleRelatedKeywordsLiveItem as GoogleRelatedKeywordsLiveItem,
        GoogleRelatedKeywordsLiveRequest as GoogleRelatedKeywordsLiveRequest,
        GoogleRelatedKeywordsLiveResult as GoogleRelatedKeywordsLiveResult,
    )
    from dataforseo.dataforseo_labs.google_relevant_pages import (
        GoogleRelevantPagesLiveItem as GoogleRelevantPagesLiveItem,
        GoogleRelevantPagesLiveRequest as GoogleRelevantPagesLiveRequest,
        GoogleRelevantPagesLiveResult as GoogleRelevantPagesLiveResult,
    )
    from dataforseo.dataforseo_labs.google_search_intent import (
        GoogleSearchIntentLiveItem as GoogleSearchIntentLiveItem,
        GoogleSearchIntentLiveKeywordIntent as GoogleSearchIntentLiveKeywordIntent,
        GoogleSearchIntentLiveRequest as GoogleSearchIntentLiveRequest,
        GoogleSearchIntentLiveResult as GoogleSearchIntentLiveResult,
    )
    from dataforseo.dataforseo_labs.google_serp_competitors import (
        GoogleSerpCompetitorsLiveItem as GoogleSerpCompetitorsLiveItem,
        GoogleSerpCompetitorsLiveRequest as GoogleSerpCompetitorsLiveRequest,
        GoogleSerpCompetitorsLiveResult as GoogleSerpCompetitorsLiveResult,
    )
    from dataforseo.dataforseo_labs.google_subdomains import (
        GoogleSubdomainsLiveItem as GoogleSubdomainsLiveItem,
        GoogleSubdomainsLiveRequest as GoogleSubdomainsLiveRequest,
        GoogleSubdomainsLiveResult as GoogleSubdomainsLiveResult,
    )
    from dataforseo.dataforseo_labs.google_top_searches import (
        GoogleTopSearchesLiveRequest as GoogleTopSearchesLiveRequest,
        GoogleTopSearchesLiveResult as GoogleTopSearchesLiveResult,
    )
    from dataforseo.dataforseo_labs.id_list import IdListRequest as IdListRequest
    from dataforseo.dataforseo_labs.locations_and_languages import (
        LocationsAndLanguagesRequest as LocationsAndLanguagesRequest,
    )
    from dataforseo.dataforseo_labs.status import (
        StatusLabsStatus as StatusLabsStatus,
        StatusRequest as StatusRequest,
        StatusResult as StatusResult,
    )

# The classes of each module. A class is loaded on first use.
_CLASSES: Mapping[str, tuple[str, ...]] = {
    "amazon_bulk_search_volume": (
        "AmazonBulkSearchVolumeLiveItem",
        "AmazonBulkSearchVolumeLiveRequest",
        "AmazonBulkSearchVolumeLiveResult",
    ),
    "amazon_product_competitors": (
        "AmazonProductCompetitorsLiveItem",
        "AmazonProductCompetitorsLiveRequest",
        "AmazonProductCompetitorsLiveResult",
    ),
    "amazon_product_keyword_intersections": (
        "AmazonProductKeywordIntersectionsLiveItem",
        "AmazonProductKeywordIntersectionsLiveRequest",
        "AmazonProductKeywordIntersectionsLiveResult",
    ),
    "amazon_product_rank_overview": (
        "AmazonProductRankOverviewLiveItem",
        "AmazonProductRankOverviewLiveRequest",
        "AmazonProductRankOverviewLiveResult",
    ),
    "amazon_ranked_keywords": (
        "AmazonRankedKeywordsLiveAmazonRankedSerpElement",
        "AmazonRankedKeywordsLiveItem",
        "AmazonRankedKeywordsLiveRequest",
        "AmazonRankedKeywordsLiveResult",
    ),
    "amazon_related_keywords": (
        "AmazonRelatedKeywordsLiveItem",
        "AmazonRelatedKeywordsLiveRequest",
        "AmazonRelatedKeywordsLiveResult",
    ),
    "apple_app_competitors": ("AppleAppCompetitorsLiveRequest",),
    "apple_app_intersection": ("AppleAppIntersectionLiveRequest",),
    "apple_bulk_app_metrics": ("AppleBulkAppMetricsLiveRequest",),
    "apple_keywords_for_app": (
        "AppleKeywordsForAppLiveAppleRankedElement",
        "AppleKeywordsForAppLiveItem",
        "AppleKeywordsForAppLiveRequest",
        "AppleKeywordsForAppLiveResult",
    ),
    "available_filters": ("AvailableFiltersRequest",),
    "categories": ("CategoriesRequest",),
    "errors": ("ErrorsRequest",),
    "google_app_competitors": ("GoogleAppCompetitorsLiveRequest",),
    "google_app_intersection": ("GoogleAppIntersectionLiveRequest",),
    "google_available_history": ("GoogleAvailableHistoryRequest", "GoogleAvailableHistoryResult"),
    "google_bulk_app_metrics": ("GoogleBulkAppMetricsLiveRequest",),
    "google_bulk_keyword_difficulty": (
        "GoogleBulkKeywordDifficultyLiveItem",
        "GoogleBulkKeywordDifficultyLiveRequest",
        "GoogleBulkKeywordDifficultyLiveResult",
    ),
    "google_bulk_traffic_estimation": (
        "GoogleBulkTrafficEstimationLiveBulkMetrics",
        "GoogleBulkTrafficEstimationLiveBulkMetricsBundle",
        "GoogleBulkTrafficEstimationLiveItem",
        "GoogleBulkTrafficEstimationLiveRequest",
        "GoogleBulkTrafficEstimationLiveResult",
    ),
    "google_categories_for_domain": (
        "GoogleCategoriesForDomainLiveItem",
        "GoogleCategoriesForDomainLiveRequest",
        "GoogleCategoriesForDomainLiveResult",
    ),
    "google_categories_for_keywords": (
        "GoogleCategoriesForKeywordsLiveItem",
        "GoogleCategoriesForKeywordsLiveRequest",
        "GoogleCategoriesForKeywordsLiveResult",
    ),
    "google_categories_for_keywords_languages": ("GoogleCategoriesForKeywordsLanguagesRequest",),
    "google_competitors_domain": (
        "GoogleCompetitorsDomainLiveItem",
        "GoogleCompetitorsDomainLiveRequest",
        "GoogleCompetitorsDomainLiveResult",
    ),
    "google_domain_intersection": (
        "GoogleDomainIntersectionLiveItem",
        "GoogleDomainIntersectionLiveRequest",
        "GoogleDomainIntersectionLiveResult",
    ),
    "google_domain_metrics_by_categories": (
        "GoogleDomainMetricsByCategoriesLiveItem",
        "GoogleDomainMetricsByCategoriesLiveRequest",
        "GoogleDomainMetricsByCategoriesLiveResult",
    ),
    "google_domain_rank_overview": (
        "GoogleDomainRankOverviewLiveItem",
        "GoogleDomainRankOverviewLiveRequest",
        "GoogleDomainRankOverviewLiveResult",
    ),
    "google_historical_bulk_traffic_estimation": (
        "GoogleHistoricalBulkTrafficEstimationLiveHistoricalMetrics",
        "GoogleHistoricalBulkTrafficEstimationLiveHistoricalMetricsBundle",
        "GoogleHistoricalBulkTrafficEstimationLiveItem",
        "GoogleHistoricalBulkTrafficEstimationLiveRequest",
        "GoogleHistoricalBulkTrafficEstimationLiveResult",
    ),
    "google_historical_keyword_data": (
        "GoogleHistoricalKeywordDataLiveItem",
        "GoogleHistoricalKeywordDataLiveRatingHistory",
        "GoogleHistoricalKeywordDataLiveRequest",
        "GoogleHistoricalKeywordDataLiveResult",
    ),
    "google_historical_rank_overview": (
        "GoogleHistoricalRankOverviewLiveItem",
        "GoogleHistoricalRankOverviewLiveRequest",
        "GoogleHistoricalRankOverviewLiveResult",
    ),
    "google_historical_search_volume": (
        "GoogleHistoricalSearchVolumeLiveItem",
        "GoogleHistoricalSearchVolumeLiveRequest",
        "GoogleHistoricalSearchVolumeLiveResult",
    ),
    "google_historical_serps": (
        "GoogleHistoricalSerpsLiveItem",
        "GoogleHistoricalSerpsLiveRequest",
        "GoogleHistoricalSerpsLiveResult",
    ),
    "google_keyword_ideas": ("GoogleKeywordIdeasLiveRequest", "GoogleKeywordIdeasLiveResult"),
    "google_keyword_overview": (
        "GoogleKeywordOverviewLiveItem",
        "GoogleKeywordOverviewLiveRequest",
        "GoogleKeywordOverviewLiveResult",
    ),
    "google_keyword_suggestions": (
        "GoogleKeywordSuggestionsLiveRequest",
        "GoogleKeywordSuggestionsLiveResult",
    ),
    "google_keywords_for_app": (
        "GoogleKeywordsForAppLiveGooglePlayRankedSerpElement",
        "GoogleKeywordsForAppLiveItem",
        "GoogleKeywordsForAppLiveRequest",
        "GoogleKeywordsForAppLiveResult",
    ),
    "google_keywords_for_categories": (
        "GoogleKeywordsForCategoriesLiveRequest",
        "GoogleKeywordsForCategoriesLiveResult",
    ),
    "google_keywords_for_site": ("GoogleKeywordsForSiteLiveRequest", "GoogleKeywordsForSiteLiveResult"),
    "google_page_intersection": (
        "GooglePageIntersectionLiveItem",
        "GooglePageIntersectionLiveRequest",
        "GooglePageIntersectionLiveResult",
    ),
    "google_ranked_keywords": (
        "GoogleRankedKeywordsLiveItem",
        "GoogleRankedKeywordsLiveRankedSerpElement",
        "GoogleRankedKeywordsLiveRequest",
        "GoogleRankedKeywordsLiveResult",
    ),
    "google_related_keywords": (
        "GoogleRelatedKeywordsLiveItem",
        "GoogleRelatedKeywordsLiveRequest",
        "GoogleRelatedKeywordsLiveResult",
    ),
    "google_relevant_pages": (
        "GoogleRelevantPagesLiveItem",
        "GoogleRelevantPagesLiveRequest",
        "GoogleRelevantPagesLiveResult",
    ),
    "google_search_intent": (
        "GoogleSearchIntentLiveItem",
        "GoogleSearchIntentLiveKeywordIntent",
        "GoogleSearchIntentLiveRequest",
        "GoogleSearchIntentLiveResult",
    ),
    "google_serp_competitors": (
        "GoogleSerpCompetitorsLiveItem",
        "GoogleSerpCompetitorsLiveRequest",
        "GoogleSerpCompetitorsLiveResult",
    ),
    "google_subdomains": (
        "GoogleSubdomainsLiveItem",
        "GoogleSubdomainsLiveRequest",
        "GoogleSubdomainsLiveResult",
    ),
    "google_top_searches": ("GoogleTopSearchesLiveRequest", "GoogleTopSearchesLiveResult"),
    "id_list": ("IdListRequest",),
    "locations_and_languages": ("LocationsAndLanguagesRequest",),
    "status": ("StatusLabsStatus", "StatusRequest", "StatusResult"),
}
_MODULES = {name: module for module, names in _CLASSES.items() for name in names}


def __getattr__(name: str) -> object:
    if name == "__all__":
        return __dir__()
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value: object = getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(_MODULES)
