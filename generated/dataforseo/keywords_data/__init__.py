# From spec/keywords_data/ by `make generate`; do not edit.
"""Keywords Data: Search volumes, prices and trends of keywords, from the engines themselves."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dataforseo.keywords_data.bing_audience_estimation import (
        BingAudienceEstimationLiveRequest as BingAudienceEstimationLiveRequest,
        BingAudienceEstimationTaskGetRequest as BingAudienceEstimationTaskGetRequest,
        BingAudienceEstimationTaskPostRequest as BingAudienceEstimationTaskPostRequest,
        BingAudienceEstimationTasksReadyRequest as BingAudienceEstimationTasksReadyRequest,
    )
    from dataforseo.keywords_data.bing_audience_estimation_industries import (
        BingAudienceEstimationIndustriesRequest as BingAudienceEstimationIndustriesRequest,
        BingAudienceEstimationIndustriesResult as BingAudienceEstimationIndustriesResult,
    )
    from dataforseo.keywords_data.bing_audience_estimation_job_functions import (
        BingAudienceEstimationJobFunctionsRequest as BingAudienceEstimationJobFunctionsRequest,
        BingAudienceEstimationJobFunctionsResult as BingAudienceEstimationJobFunctionsResult,
    )
    from dataforseo.keywords_data.bing_keyword_performance import (
        BingKeywordPerformanceLiveRequest as BingKeywordPerformanceLiveRequest,
        BingKeywordPerformanceTaskGetRequest as BingKeywordPerformanceTaskGetRequest,
        BingKeywordPerformanceTaskPostRequest as BingKeywordPerformanceTaskPostRequest,
        BingKeywordPerformanceTasksReadyRequest as BingKeywordPerformanceTasksReadyRequest,
    )
    from dataforseo.keywords_data.bing_keyword_performance_locations_and_languages import (
        BingKeywordPerformanceLocationsAndLanguagesRequest as BingKeywordPerformanceLocationsAndLanguagesRequest,
    )
    from dataforseo.keywords_data.bing_keywords_for_keywords import (
        BingKeywordsForKeywordsLiveRequest as BingKeywordsForKeywordsLiveRequest,
        BingKeywordsForKeywordsTaskGetRequest as BingKeywordsForKeywordsTaskGetRequest,
        BingKeywordsForKeywordsTaskPostRequest as BingKeywordsForKeywordsTaskPostRequest,
        BingKeywordsForKeywordsTasksReadyRequest as BingKeywordsForKeywordsTasksReadyRequest,
    )
    from dataforseo.keywords_data.bing_keywords_for_site import (
        BingKeywordsForSiteLiveRequest as BingKeywordsForSiteLiveRequest,
        BingKeywordsForSiteTaskGetRequest as BingKeywordsForSiteTaskGetRequest,
        BingKeywordsForSiteTaskPostRequest as BingKeywordsForSiteTaskPostRequest,
        BingKeywordsForSiteTasksReadyRequest as BingKeywordsForSiteTasksReadyRequest,
    )
    from dataforseo.keywords_data.bing_languages import BingLanguagesRequest as BingLanguagesRequest
    from dataforseo.keywords_data.bing_locations import BingLocationsRequest as BingLocationsRequest
    from dataforseo.keywords_data.bing_search_volume import (
        BingSearchVolumeLiveRequest as BingSearchVolumeLiveRequest,
        BingSearchVolumeTaskGetRequest as BingSearchVolumeTaskGetRequest,
        BingSearchVolumeTaskPostRequest as BingSearchVolumeTaskPostRequest,
        BingSearchVolumeTasksReadyRequest as BingSearchVolumeTasksReadyRequest,
    )
    from dataforseo.keywords_data.bing_search_volume_history import (
        BingSearchVolumeHistoryLiveRequest as BingSearchVolumeHistoryLiveRequest,
        BingSearchVolumeHistoryTaskGetRequest as BingSearchVolumeHistoryTaskGetRequest,
        BingSearchVolumeHistoryTaskPostRequest as BingSearchVolumeHistoryTaskPostRequest,
        BingSearchVolumeHistoryTasksReadyRequest as BingSearchVolumeHistoryTasksReadyRequest,
    )
    from dataforseo.keywords_data.bing_search_volume_history_locations_and_languages import (
        BingSearchVolumeHistoryLocationsAndLanguagesRequest as BingSearchVolumeHistoryLocationsAndLanguagesRequest,
    )
    from dataforseo.keywords_data.clickstream_data_bulk_search_volume import (
        ClickstreamDataBulkSearchVolumeLiveRequest as ClickstreamDataBulkSearchVolumeLiveRequest,
        ClickstreamDataBulkSearchVolumeLiveResult as ClickstreamDataBulkSearchVolumeLiveResult,
    )
    from dataforseo.keywords_data.clickstream_data_dataforseo_search_volume import (
        ClickstreamDataDataforseoSearchVolumeLiveRequest as ClickstreamDataDataforseoSearchVolumeLiveRequest,
        ClickstreamDataDataforseoSearchVolumeLiveResult as ClickstreamDataDataforseoSearchVolumeLiveResult,
    )
    from dataforseo.keywords_data.clickstream_data_global_search_volume import (
        ClickstreamDataGlobalSearchVolumeLiveCountryDistribution as ClickstreamDataGlobalSearchVolumeLiveCountryDistribution,
        ClickstreamDataGlobalSearchVolumeLiveItem as ClickstreamDataGlobalSearchVolumeLiveItem,
        ClickstreamDataGlobalSearchVolumeLiveRequest as ClickstreamDataGlobalSearchVolumeLiveRequest,
        ClickstreamDataGlobalSearchVolumeLiveResult as ClickstreamDataGlobalSearchVolumeLiveResult,
    )
    from dataforseo.keywords_data.clickstream_data_locations_and_languages import (
        ClickstreamDataLocationsAndLanguagesRequest as ClickstreamDataLocationsAndLanguagesRequest,
    )
    from dataforseo.keywords_data.dataforseo_trends_demography import (
        DataforseoTrendsDemographyLiveRequest as DataforseoTrendsDemographyLiveRequest,
        DataforseoTrendsDemographyLiveResult as DataforseoTrendsDemographyLiveResult,
    )
    from dataforseo.keywords_data.dataforseo_trends_explore import (
        DataforseoTrendsExploreLiveRequest as DataforseoTrendsExploreLiveRequest,
        DataforseoTrendsExploreLiveResult as DataforseoTrendsExploreLiveResult,
    )
    from dataforseo.keywords_data.dataforseo_trends_locations import (
        DataforseoTrendsLocationsCountryRequest as DataforseoTrendsLocationsCountryRequest,
        DataforseoTrendsLocationsRequest as DataforseoTrendsLocationsRequest,
    )
    from dataforseo.keywords_data.dataforseo_trends_merged_data import (
        DataforseoTrendsMergedDataLiveDataforseoTrendsItem as DataforseoTrendsMergedDataLiveDataforseoTrendsItem,
        DataforseoTrendsMergedDataLiveRequest as DataforseoTrendsMergedDataLiveRequest,
        DataforseoTrendsMergedDataLiveResult as DataforseoTrendsMergedDataLiveResult,
    )
    from dataforseo.keywords_data.dataforseo_trends_subregion_interests import (
        DataforseoTrendsSubregionInterestsLiveRequest as DataforseoTrendsSubregionInterestsLiveRequest,
        DataforseoTrendsSubregionInterestsLiveResult as DataforseoTrendsSubregionInterestsLiveResult,
    )
    from dataforseo.keywords_data.errors import ErrorsRequest as ErrorsRequest
    from dataforseo.keywords_data.google_ads_ad_traffic_by_keywords import (
        GoogleAdsAdTrafficByKeywordsLiveRequest as GoogleAdsAdTrafficByKeywordsLiveRequest,
        GoogleAdsAdTrafficByKeywordsTaskGetRequest as GoogleAdsAdTrafficByKeywordsTaskGetRequest,
        GoogleAdsAdTrafficByKeywordsTaskPostRequest as GoogleAdsAdTrafficByKeywordsTaskPostRequest,
        GoogleAdsAdTrafficByKeywordsTasksReadyRequest as GoogleAdsAdTrafficByKeywordsTasksReadyRequest,
    )
    from dataforseo.keywords_data.google_ads_keywords_for_keywords import (
        GoogleAdsKeywordsForKeywordsLiveRequest as GoogleAdsKeywordsForKeywordsLiveRequest,
        GoogleAdsKeywordsForKeywordsTaskGetRequest as GoogleAdsKeywordsForKeywordsTaskGetRequest,
        GoogleAdsKeywordsForKeywordsTaskPostRequest as GoogleAdsKeywordsForKeywordsTaskPostRequest,
        GoogleAdsKeywordsForKeywordsTasksReadyRequest as GoogleAdsKeywordsForKeywordsTasksReadyRequest,
    )
    from dataforseo.keywords_data.google_ads_keywords_for_site import (
        GoogleAdsKeywordsForSiteLiveRequest as GoogleAdsKeywordsForSiteLiveRequest,
        GoogleAdsKeywordsForSiteTaskGetRequest as GoogleAdsKeywordsForSiteTaskGetRequest,
        GoogleAdsKeywordsForSiteTaskPostRequest as GoogleAdsKeywordsForSiteTaskPostRequest,
        GoogleAdsKeywordsForSiteTasksReadyRequest as GoogleAdsKeywordsForSiteTasksReadyRequest,
    )
    from dataforseo.keywords_data.google_ads_languages import (
        GoogleAdsLanguagesRequest as GoogleAdsLanguagesRequest,
    )
    from dataforseo.keywords_data.google_ads_locations import (
        GoogleAdsLocationsCountryRequest as GoogleAdsLocationsCountryRequest,
        GoogleAdsLocationsRequest as GoogleAdsLocationsRequest,
    )
    from dataforseo.keywords_data.google_ads_search_volume import (
        GoogleAdsSearchVolumeLiveRequest as GoogleAdsSearchVolumeLiveRequest,
        GoogleAdsSearchVolumeTaskGetRequest as GoogleAdsSearchVolumeTaskGetRequest,
        GoogleAdsSearchVolumeTaskPostRequest as GoogleAdsSearchVolumeTaskPostRequest,
        GoogleAdsSearchVolumeTasksReadyRequest as GoogleAdsSearchVolumeTasksReadyRequest,
    )
    from dataforseo.keywords_data.google_ads_status import (
        GoogleAdsStatusRequest as GoogleAdsStatusRequest,
        GoogleAdsStatusResult as GoogleAdsStatusResult,
    )
    from dataforseo.keywords_data.google_trends_categories import (
        GoogleTrendsCategoriesRequest as GoogleTrendsCategoriesRequest,
    )
    from dataforseo.keywords_data.google_trends_explore import (
        GoogleTrendsExploreLiveRequest as GoogleTrendsExploreLiveRequest,
        GoogleTrendsExploreTaskGetRequest as GoogleTrendsExploreTaskGetRequest,
        GoogleTrendsExploreTaskPostRequest as GoogleTrendsExploreTaskPostRequest,
        GoogleTrendsExploreTasksReadyRequest as GoogleTrendsExploreTasksReadyRequest,
    )
    from dataforseo.keywords_data.google_trends_languages import (
        GoogleTrendsLanguagesRequest as GoogleTrendsLanguagesRequest,
    )
    from dataforseo.keywords_data.google_trends_locations import (
        GoogleTrendsLocationsCountryRequest as GoogleTrendsLocationsCountryRequest,
        GoogleTrendsLocationsRequest as GoogleTrendsLocationsRequest,
    )
    from dataforseo.keywords_data.id_list import IdListRequest as IdListRequest

# The classes of each module. A class is loaded on first use.
_CLASSES: Mapping[str, tuple[str, ...]] = {
    "bing_audience_estimation": (
        "BingAudienceEstimationLiveRequest",
        "BingAudienceEstimationTaskGetRequest",
        "BingAudienceEstimationTaskPostRequest",
        "BingAudienceEstimationTasksReadyRequest",
    ),
    "bing_audience_estimation_industries": (
        "BingAudienceEstimationIndustriesRequest",
        "BingAudienceEstimationIndustriesResult",
    ),
    "bing_audience_estimation_job_functions": (
        "BingAudienceEstimationJobFunctionsRequest",
        "BingAudienceEstimationJobFunctionsResult",
    ),
    "bing_keyword_performance": (
        "BingKeywordPerformanceLiveRequest",
        "BingKeywordPerformanceTaskGetRequest",
        "BingKeywordPerformanceTaskPostRequest",
        "BingKeywordPerformanceTasksReadyRequest",
    ),
    "bing_keyword_performance_locations_and_languages": (
        "BingKeywordPerformanceLocationsAndLanguagesRequest",
    ),
    "bing_keywords_for_keywords": (
        "BingKeywordsForKeywordsLiveRequest",
        "BingKeywordsForKeywordsTaskGetRequest",
        "BingKeywordsForKeywordsTaskPostRequest",
        "BingKeywordsForKeywordsTasksReadyRequest",
    ),
    "bing_keywords_for_site": (
        "BingKeywordsForSiteLiveRequest",
        "BingKeywordsForSiteTaskGetRequest",
        "BingKeywordsForSiteTaskPostRequest",
        "BingKeywordsForSiteTasksReadyRequest",
    ),
    "bing_languages": ("BingLanguagesRequest",),
    "bing_locations": ("BingLocationsRequest",),
    "bing_search_volume": (
        "BingSearchVolumeLiveRequest",
        "BingSearchVolumeTaskGetRequest",
        "BingSearchVolumeTaskPostRequest",
        "BingSearchVolumeTasksReadyRequest",
    ),
    "bing_search_volume_history": (
        "BingSearchVolumeHistoryLiveRequest",
        "BingSearchVolumeHistoryTaskGetRequest",
        "BingSearchVolumeHistoryTaskPostRequest",
        "BingSearchVolumeHistoryTasksReadyRequest",
    ),
    "bing_search_volume_history_locations_and_languages": (
        "BingSearchVolumeHistoryLocationsAndLanguagesRequest",
    ),
    "clickstream_data_bulk_search_volume": (
        "ClickstreamDataBulkSearchVolumeLiveRequest",
        "ClickstreamDataBulkSearchVolumeLiveResult",
    ),
    "clickstream_data_dataforseo_search_volume": (
        "ClickstreamDataDataforseoSearchVolumeLiveRequest",
        "ClickstreamDataDataforseoSearchVolumeLiveResult",
    ),
    "clickstream_data_global_search_volume": (
        "ClickstreamDataGlobalSearchVolumeLiveCountryDistribution",
        "ClickstreamDataGlobalSearchVolumeLiveItem",
        "ClickstreamDataGlobalSearchVolumeLiveRequest",
        "ClickstreamDataGlobalSearchVolumeLiveResult",
    ),
    "clickstream_data_locations_and_languages": ("ClickstreamDataLocationsAndLanguagesRequest",),
    "dataforseo_trends_demography": (
        "DataforseoTrendsDemographyLiveRequest",
        "DataforseoTrendsDemographyLiveResult",
    ),
    "dataforseo_trends_explore": ("DataforseoTrendsExploreLiveRequest", "DataforseoTrendsExploreLiveResult"),
    "dataforseo_trends_locations": (
        "DataforseoTrendsLocationsCountryRequest",
        "DataforseoTrendsLocationsRequest",
    ),
    "dataforseo_trends_merged_data": (
        "DataforseoTrendsMergedDataLiveDataforseoTrendsItem",
        "DataforseoTrendsMergedDataLiveRequest",
        "DataforseoTrendsMergedDataLiveResult",
    ),
    "dataforseo_trends_subregion_interests": (
        "DataforseoTrendsSubregionInterestsLiveRequest",
        "DataforseoTrendsSubregionInterestsLiveResult",
    ),
    "errors": ("ErrorsRequest",),
    "google_ads_ad_traffic_by_keywords": (
        "GoogleAdsAdTrafficByKeywordsLiveRequest",
        "GoogleAdsAdTrafficByKeywordsTaskGetRequest",
        "GoogleAdsAdTrafficByKeywordsTaskPostRequest",
        "GoogleAdsAdTrafficByKeywordsTasksReadyRequest",
    ),
    "google_ads_keywords_for_keywords": (
        "GoogleAdsKeywordsForKeywordsLiveRequest",
        "GoogleAdsKeywordsForKeywordsTaskGetRequest",
        "GoogleAdsKeywordsForKeywordsTaskPostRequest",
        "GoogleAdsKeywordsForKeywordsTasksReadyRequest",
    ),
    "google_ads_keywords_for_site": (
        "GoogleAdsKeywordsForSiteLiveRequest",
        "GoogleAdsKeywordsForSiteTaskGetRequest",
        "GoogleAdsKeywordsForSiteTaskPostRequest",
        "GoogleAdsKeywordsForSiteTasksReadyRequest",
    ),
    "google_ads_languages": ("GoogleAdsLanguagesRequest",),
    "google_ads_locations": ("GoogleAdsLocationsCountryRequest", "GoogleAdsLocationsRequest"),
    "google_ads_search_volume": (
        "GoogleAdsSearchVolumeLiveRequest",
        "GoogleAdsSearchVolumeTaskGetRequest",
        "GoogleAdsSearchVolumeTaskPostRequest",
        "GoogleAdsSearchVolumeTasksReadyRequest",
    ),
    "google_ads_status": ("GoogleAdsStatusRequest", "GoogleAdsStatusResult"),
    "google_trends_categories": ("GoogleTrendsCategoriesRequest",),
    "google_trends_explore": (
        "GoogleTrendsExploreLiveRequest",
        "GoogleTrendsExploreTaskGetRequest",
        "GoogleTrendsExploreTaskPostRequest",
        "GoogleTrendsExploreTasksReadyRequest",
    ),
    "google_trends_languages": ("GoogleTrendsLanguagesRequest",),
    "google_trends_locations": ("GoogleTrendsLocationsCountryRequest", "GoogleTrendsLocationsRequest"),
    "id_list": ("IdListRequest",),
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
