# From spec/keywords_data/ by `make generate`; do not edit.
"""Keywords Data: Search volumes, prices and trends of keywords, from the engines themselves."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dataforseo.keywords_data.bing_audience_estimation_industries import (
        BingAudienceEstimationIndustriesRequest as BingAudienceEstimationIndustriesRequest,
        BingAudienceEstimationIndustriesResult as BingAudienceEstimationIndustriesResult,
    )
    from dataforseo.keywords_data.bing_audience_estimation_job_functions import (
        BingAudienceEstimationJobFunctionsRequest as BingAudienceEstimationJobFunctionsRequest,
        BingAudienceEstimationJobFunctionsResult as BingAudienceEstimationJobFunctionsResult,
    )
    from dataforseo.keywords_data.bing_audience_estimation_live import (
        BingAudienceEstimationLiveRequest as BingAudienceEstimationLiveRequest,
    )
    from dataforseo.keywords_data.bing_audience_estimation_task_get import (
        BingAudienceEstimationTaskGetRequest as BingAudienceEstimationTaskGetRequest,
    )
    from dataforseo.keywords_data.bing_audience_estimation_task_post import (
        BingAudienceEstimationTaskPostRequest as BingAudienceEstimationTaskPostRequest,
    )
    from dataforseo.keywords_data.bing_audience_estimation_tasks_ready import (
        BingAudienceEstimationTasksReadyRequest as BingAudienceEstimationTasksReadyRequest,
    )
    from dataforseo.keywords_data.bing_keyword_performance_live import (
        BingKeywordPerformanceLiveRequest as BingKeywordPerformanceLiveRequest,
    )
    from dataforseo.keywords_data.bing_keyword_performance_locations_and_languages import (
        BingKeywordPerformanceLocationsAndLanguagesRequest as BingKeywordPerformanceLocationsAndLanguagesRequest,
    )
    from dataforseo.keywords_data.bing_keyword_performance_task_get import (
        BingKeywordPerformanceTaskGetRequest as BingKeywordPerformanceTaskGetRequest,
    )
    from dataforseo.keywords_data.bing_keyword_performance_task_post import (
        BingKeywordPerformanceTaskPostRequest as BingKeywordPerformanceTaskPostRequest,
    )
    from dataforseo.keywords_data.bing_keyword_performance_tasks_ready import (
        BingKeywordPerformanceTasksReadyRequest as BingKeywordPerformanceTasksReadyRequest,
    )
    from dataforseo.keywords_data.bing_keywords_for_keywords_live import (
        BingKeywordsForKeywordsLiveRequest as BingKeywordsForKeywordsLiveRequest,
    )
    from dataforseo.keywords_data.bing_keywords_for_keywords_task_get import (
        BingKeywordsForKeywordsTaskGetRequest as BingKeywordsForKeywordsTaskGetRequest,
    )
    from dataforseo.keywords_data.bing_keywords_for_keywords_task_post import (
        BingKeywordsForKeywordsTaskPostRequest as BingKeywordsForKeywordsTaskPostRequest,
    )
    from dataforseo.keywords_data.bing_keywords_for_keywords_tasks_ready import (
        BingKeywordsForKeywordsTasksReadyRequest as BingKeywordsForKeywordsTasksReadyRequest,
    )
    from dataforseo.keywords_data.bing_keywords_for_site_live import (
        BingKeywordsForSiteLiveRequest as BingKeywordsForSiteLiveRequest,
    )
    from dataforseo.keywords_data.bing_keywords_for_site_task_get import (
        BingKeywordsForSiteTaskGetRequest as BingKeywordsForSiteTaskGetRequest,
    )
    from dataforseo.keywords_data.bing_keywords_for_site_task_post import (
        BingKeywordsForSiteTaskPostRequest as BingKeywordsForSiteTaskPostRequest,
    )
    from dataforseo.keywords_data.bing_keywords_for_site_tasks_ready import (
        BingKeywordsForSiteTasksReadyRequest as BingKeywordsForSiteTasksReadyRequest,
    )
    from dataforseo.keywords_data.bing_languages import BingLanguagesRequest as BingLanguagesRequest
    from dataforseo.keywords_data.bing_locations import BingLocationsRequest as BingLocationsRequest
    from dataforseo.keywords_data.bing_search_volume_history_live import (
        BingSearchVolumeHistoryLiveRequest as BingSearchVolumeHistoryLiveRequest,
    )
    from dataforseo.keywords_data.bing_search_volume_history_locations_and_languages import (
        BingSearchVolumeHistoryLocationsAndLanguagesRequest as BingSearchVolumeHistoryLocationsAndLanguagesRequest,
    )
    from dataforseo.keywords_data.bing_search_volume_history_task_get import (
        BingSearchVolumeHistoryTaskGetRequest as BingSearchVolumeHistoryTaskGetRequest,
    )
    from dataforseo.keywords_data.bing_search_volume_history_task_post import (
        BingSearchVolumeHistoryTaskPostRequest as BingSearchVolumeHistoryTaskPostRequest,
    )
    from dataforseo.keywords_data.bing_search_volume_history_tasks_ready import (
        BingSearchVolumeHistoryTasksReadyRequest as BingSearchVolumeHistoryTasksReadyRequest,
    )
    from dataforseo.keywords_data.bing_search_volume_live import (
        BingSearchVolumeLiveRequest as BingSearchVolumeLiveRequest,
    )
    from dataforseo.keywords_data.bing_search_volume_task_get import (
        BingSearchVolumeTaskGetRequest as BingSearchVolumeTaskGetRequest,
    )
    from dataforseo.keywords_data.bing_search_volume_task_post import (
        BingSearchVolumeTaskPostRequest as BingSearchVolumeTaskPostRequest,
    )
    from dataforseo.keywords_data.bing_search_volume_tasks_ready import (
        BingSearchVolumeTasksReadyRequest as BingSearchVolumeTasksReadyRequest,
    )
    from dataforseo.keywords_data.clickstream_data_bulk_search_volume_live import (
        ClickstreamDataBulkSearchVolumeLiveRequest as ClickstreamDataBulkSearchVolumeLiveRequest,
        ClickstreamDataBulkSearchVolumeLiveResult as ClickstreamDataBulkSearchVolumeLiveResult,
    )
    from dataforseo.keywords_data.clickstream_data_dataforseo_search_volume_live import (
        ClickstreamDataDataforseoSearchVolumeLiveRequest as ClickstreamDataDataforseoSearchVolumeLiveRequest,
        ClickstreamDataDataforseoSearchVolumeLiveResult as ClickstreamDataDataforseoSearchVolumeLiveResult,
    )
    from dataforseo.keywords_data.clickstream_data_global_search_volume_live import (
        ClickstreamDataGlobalSearchVolumeLiveCountryDistribution as ClickstreamDataGlobalSearchVolumeLiveCountryDistribution,
        ClickstreamDataGlobalSearchVolumeLiveItem as ClickstreamDataGlobalSearchVolumeLiveItem,
        ClickstreamDataGlobalSearchVolumeLiveRequest as ClickstreamDataGlobalSearchVolumeLiveRequest,
        ClickstreamDataGlobalSearchVolumeLiveResult as ClickstreamDataGlobalSearchVolumeLiveResult,
    )
    from dataforseo.keywords_data.clickstream_data_locations_and_languages import (
        ClickstreamDataLocationsAndLanguagesRequest as ClickstreamDataLocationsAndLanguagesRequest,
    )
    from dataforseo.keywords_data.dataforseo_trends_demography_live import (
        DataforseoTrendsDemographyLiveRequest as DataforseoTrendsDemographyLiveRequest,
        DataforseoTrendsDemographyLiveResult as DataforseoTrendsDemographyLiveResult,
    )
    from dataforseo.keywords_data.dataforseo_trends_explore_live import (
        DataforseoTrendsExploreLiveRequest as DataforseoTrendsExploreLiveRequest,
        DataforseoTrendsExploreLiveResult as DataforseoTrendsExploreLiveResult,
    )
    from dataforseo.keywords_data.dataforseo_trends_locations import (
        DataforseoTrendsLocationsRequest as DataforseoTrendsLocationsRequest,
    )
    from dataforseo.keywords_data.dataforseo_trends_locations_country import (
        DataforseoTrendsLocationsCountryRequest as DataforseoTrendsLocationsCountryRequest,
    )
    from dataforseo.keywords_data.dataforseo_trends_merged_data_live import (
        DataforseoTrendsMergedDataLiveDataforseoTrendsItem as DataforseoTrendsMergedDataLiveDataforseoTrendsItem,
        DataforseoTrendsMergedDataLiveRequest as DataforseoTrendsMergedDataLiveRequest,
        DataforseoTrendsMergedDataLiveResult as DataforseoTrendsMergedDataLiveResult,
    )
    from dataforseo.keywords_data.dataforseo_trends_subregion_interests_live import (
        DataforseoTrendsSubregionInterestsLiveRequest as DataforseoTrendsSubregionInterestsLiveRequest,
        DataforseoTrendsSubregionInterestsLiveResult as DataforseoTrendsSubregionInterestsLiveResult,
    )
    from dataforseo.keywords_data.errors import ErrorsRequest as ErrorsRequest
    from dataforseo.keywords_data.google_ads_ad_traffic_by_keywords_live import (
        GoogleAdsAdTrafficByKeywordsLiveRequest as GoogleAdsAdTrafficByKeywordsLiveRequest,
    )
    from dataforseo.keywords_data.google_ads_ad_traffic_by_keywords_task_get import (
        GoogleAdsAdTrafficByKeywordsTaskGetRequest as GoogleAdsAdTrafficByKeywordsTaskGetRequest,
    )
    from dataforseo.keywords_data.google_ads_ad_traffic_by_keywords_task_post import (
        GoogleAdsAdTrafficByKeywordsTaskPostRequest as GoogleAdsAdTrafficByKeywordsTaskPostRequest,
    )
    from dataforseo.keywords_data.google_ads_ad_traffic_by_keywords_tasks_ready import (
        GoogleAdsAdTrafficByKeywordsTasksReadyRequest as GoogleAdsAdTrafficByKeywordsTasksReadyRequest,
    )
    from dataforseo.keywords_data.google_ads_keywords_for_keywords_live import (
        GoogleAdsKeywordsForKeywordsLiveRequest as GoogleAdsKeywordsForKeywordsLiveRequest,
    )
    from dataforseo.keywords_data.google_ads_keywords_for_keywords_task_get import (
        GoogleAdsKeywordsForKeywordsTaskGetRequest as GoogleAdsKeywordsForKeywordsTaskGetRequest,
    )
    from dataforseo.keywords_data.google_ads_keywords_for_keywords_task_post import (
        GoogleAdsKeywordsForKeywordsTaskPostRequest as GoogleAdsKeywordsForKeywordsTaskPostRequest,
    )
    from dataforseo.keywords_data.google_ads_keywords_for_keywords_tasks_ready import (
        GoogleAdsKeywordsForKeywordsTasksReadyRequest as GoogleAdsKeywordsForKeywordsTasksReadyRequest,
    )
    from dataforseo.keywords_data.google_ads_keywords_for_site_live import (
        GoogleAdsKeywordsForSiteLiveRequest as GoogleAdsKeywordsForSiteLiveRequest,
    )
    from dataforseo.keywords_data.google_ads_keywords_for_site_task_get import (
        GoogleAdsKeywordsForSiteTaskGetRequest as GoogleAdsKeywordsForSiteTaskGetRequest,
    )
    from dataforseo.keywords_data.google_ads_keywords_for_site_task_post import (
        GoogleAdsKeywordsForSiteTaskPostRequest as GoogleAdsKeywordsForSiteTaskPostRequest,
    )
    from dataforseo.keywords_data.google_ads_keywords_for_site_tasks_ready import (
        GoogleAdsKeywordsForSiteTasksReadyRequest as GoogleAdsKeywordsForSiteTasksReadyRequest,
    )
    from dataforseo.keywords_data.google_ads_languages import (
        GoogleAdsLanguagesRequest as GoogleAdsLanguagesRequest,
    )
    from dataforseo.keywords_data.google_ads_locations import (
        GoogleAdsLocationsRequest as GoogleAdsLocationsRequest,
    )
    from dataforseo.keywords_data.google_ads_locations_country import (
        GoogleAdsLocationsCountryRequest as GoogleAdsLocationsCountryRequest,
    )
    from dataforseo.keywords_data.google_ads_search_volume_live import (
        GoogleAdsSearchVolumeLiveRequest as GoogleAdsSearchVolumeLiveRequest,
    )
    from dataforseo.keywords_data.google_ads_search_volume_task_get import (
        GoogleAdsSearchVolumeTaskGetRequest as GoogleAdsSearchVolumeTaskGetRequest,
    )
    from dataforseo.keywords_data.google_ads_search_volume_task_post import (
        GoogleAdsSearchVolumeTaskPostRequest as GoogleAdsSearchVolumeTaskPostRequest,
    )
    from dataforseo.keywords_data.google_ads_search_volume_tasks_ready import (
        GoogleAdsSearchVolumeTasksReadyRequest as GoogleAdsSearchVolumeTasksReadyRequest,
    )
    from dataforseo.keywords_data.google_ads_status import (
        GoogleAdsStatusRequest as GoogleAdsStatusRequest,
        GoogleAdsStatusResult as GoogleAdsStatusResult,
    )
    from dataforseo.keywords_data.google_trends_categories import (
        GoogleTrendsCategoriesRequest as GoogleTrendsCategoriesRequest,
    )
    from dataforseo.keywords_data.google_trends_explore_live import (
        GoogleTrendsExploreLiveRequest as GoogleTrendsExploreLiveRequest,
    )
    from dataforseo.keywords_data.google_trends_explore_task_get import (
        GoogleTrendsExploreTaskGetRequest as GoogleTrendsExploreTaskGetRequest,
    )
    from dataforseo.keywords_data.google_trends_explore_task_post import (
        GoogleTrendsExploreTaskPostRequest as GoogleTrendsExploreTaskPostRequest,
    )
    from dataforseo.keywords_data.google_trends_explore_tasks_ready import (
        GoogleTrendsExploreTasksReadyRequest as GoogleTrendsExploreTasksReadyRequest,
    )
    from dataforseo.keywords_data.google_trends_languages import (
        GoogleTrendsLanguagesRequest as GoogleTrendsLanguagesRequest,
    )
    from dataforseo.keywords_data.google_trends_locations import (
        GoogleTrendsLocationsRequest as GoogleTrendsLocationsRequest,
    )
    from dataforseo.keywords_data.google_trends_locations_country import (
        GoogleTrendsLocationsCountryRequest as GoogleTrendsLocationsCountryRequest,
    )
    from dataforseo.keywords_data.id_list import IdListRequest as IdListRequest

# Each module, with the classes that are loaded from it when they are first used.
_CLASSES: Mapping[str, tuple[str, ...]] = {
    "bing_audience_estimation_industries": (
        "BingAudienceEstimationIndustriesRequest",
        "BingAudienceEstimationIndustriesResult",
    ),
    "bing_audience_estimation_job_functions": (
        "BingAudienceEstimationJobFunctionsRequest",
        "BingAudienceEstimationJobFunctionsResult",
    ),
    "bing_audience_estimation_live": ("BingAudienceEstimationLiveRequest",),
    "bing_audience_estimation_task_get": ("BingAudienceEstimationTaskGetRequest",),
    "bing_audience_estimation_task_post": ("BingAudienceEstimationTaskPostRequest",),
    "bing_audience_estimation_tasks_ready": ("BingAudienceEstimationTasksReadyRequest",),
    "bing_keyword_performance_live": ("BingKeywordPerformanceLiveRequest",),
    "bing_keyword_performance_locations_and_languages": (
        "BingKeywordPerformanceLocationsAndLanguagesRequest",
    ),
    "bing_keyword_performance_task_get": ("BingKeywordPerformanceTaskGetRequest",),
    "bing_keyword_performance_task_post": ("BingKeywordPerformanceTaskPostRequest",),
    "bing_keyword_performance_tasks_ready": ("BingKeywordPerformanceTasksReadyRequest",),
    "bing_keywords_for_keywords_live": ("BingKeywordsForKeywordsLiveRequest",),
    "bing_keywords_for_keywords_task_get": ("BingKeywordsForKeywordsTaskGetRequest",),
    "bing_keywords_for_keywords_task_post": ("BingKeywordsForKeywordsTaskPostRequest",),
    "bing_keywords_for_keywords_tasks_ready": ("BingKeywordsForKeywordsTasksReadyRequest",),
    "bing_keywords_for_site_live": ("BingKeywordsForSiteLiveRequest",),
    "bing_keywords_for_site_task_get": ("BingKeywordsForSiteTaskGetRequest",),
    "bing_keywords_for_site_task_post": ("BingKeywordsForSiteTaskPostRequest",),
    "bing_keywords_for_site_tasks_ready": ("BingKeywordsForSiteTasksReadyRequest",),
    "bing_languages": ("BingLanguagesRequest",),
    "bing_locations": ("BingLocationsRequest",),
    "bing_search_volume_live": ("BingSearchVolumeLiveRequest",),
    "bing_search_volume_task_get": ("BingSearchVolumeTaskGetRequest",),
    "bing_search_volume_task_post": ("BingSearchVolumeTaskPostRequest",),
    "bing_search_volume_tasks_ready": ("BingSearchVolumeTasksReadyRequest",),
    "bing_search_volume_history_live": ("BingSearchVolumeHistoryLiveRequest",),
    "bing_search_volume_history_locations_and_languages": (
        "BingSearchVolumeHistoryLocationsAndLanguagesRequest",
    ),
    "bing_search_volume_history_task_get": ("BingSearchVolumeHistoryTaskGetRequest",),
    "bing_search_volume_history_task_post": ("BingSearchVolumeHistoryTaskPostRequest",),
    "bing_search_volume_history_tasks_ready": ("BingSearchVolumeHistoryTasksReadyRequest",),
    "clickstream_data_bulk_search_volume_live": (
        "ClickstreamDataBulkSearchVolumeLiveRequest",
        "ClickstreamDataBulkSearchVolumeLiveResult",
    ),
    "clickstream_data_dataforseo_search_volume_live": (
        "ClickstreamDataDataforseoSearchVolumeLiveRequest",
        "ClickstreamDataDataforseoSearchVolumeLiveResult",
    ),
    "clickstream_data_global_search_volume_live": (
        "ClickstreamDataGlobalSearchVolumeLiveCountryDistribution",
        "ClickstreamDataGlobalSearchVolumeLiveItem",
        "ClickstreamDataGlobalSearchVolumeLiveRequest",
        "ClickstreamDataGlobalSearchVolumeLiveResult",
    ),
    "clickstream_data_locations_and_languages": ("ClickstreamDataLocationsAndLanguagesRequest",),
    "dataforseo_trends_demography_live": (
        "DataforseoTrendsDemographyLiveRequest",
        "DataforseoTrendsDemographyLiveResult",
    ),
    "dataforseo_trends_explore_live": (
        "DataforseoTrendsExploreLiveRequest",
        "DataforseoTrendsExploreLiveResult",
    ),
    "dataforseo_trends_locations": ("DataforseoTrendsLocationsRequest",),
    "dataforseo_trends_locations_country": ("DataforseoTrendsLocationsCountryRequest",),
    "dataforseo_trends_merged_data_live": (
        "DataforseoTrendsMergedDataLiveDataforseoTrendsItem",
        "DataforseoTrendsMergedDataLiveRequest",
        "DataforseoTrendsMergedDataLiveResult",
    ),
    "dataforseo_trends_subregion_interests_live": (
        "DataforseoTrendsSubregionInterestsLiveRequest",
        "DataforseoTrendsSubregionInterestsLiveResult",
    ),
    "errors": ("ErrorsRequest",),
    "google_ads_ad_traffic_by_keywords_live": ("GoogleAdsAdTrafficByKeywordsLiveRequest",),
    "google_ads_ad_traffic_by_keywords_task_get": ("GoogleAdsAdTrafficByKeywordsTaskGetRequest",),
    "google_ads_ad_traffic_by_keywords_task_post": ("GoogleAdsAdTrafficByKeywordsTaskPostRequest",),
    "google_ads_ad_traffic_by_keywords_tasks_ready": ("GoogleAdsAdTrafficByKeywordsTasksReadyRequest",),
    "google_ads_keywords_for_keywords_live": ("GoogleAdsKeywordsForKeywordsLiveRequest",),
    "google_ads_keywords_for_keywords_task_get": ("GoogleAdsKeywordsForKeywordsTaskGetRequest",),
    "google_ads_keywords_for_keywords_task_post": ("GoogleAdsKeywordsForKeywordsTaskPostRequest",),
    "google_ads_keywords_for_keywords_tasks_ready": ("GoogleAdsKeywordsForKeywordsTasksReadyRequest",),
    "google_ads_keywords_for_site_live": ("GoogleAdsKeywordsForSiteLiveRequest",),
    "google_ads_keywords_for_site_task_get": ("GoogleAdsKeywordsForSiteTaskGetRequest",),
    "google_ads_keywords_for_site_task_post": ("GoogleAdsKeywordsForSiteTaskPostRequest",),
    "google_ads_keywords_for_site_tasks_ready": ("GoogleAdsKeywordsForSiteTasksReadyRequest",),
    "google_ads_languages": ("GoogleAdsLanguagesRequest",),
    "google_ads_locations": ("GoogleAdsLocationsRequest",),
    "google_ads_locations_country": ("GoogleAdsLocationsCountryRequest",),
    "google_ads_search_volume_live": ("GoogleAdsSearchVolumeLiveRequest",),
    "google_ads_search_volume_task_get": ("GoogleAdsSearchVolumeTaskGetRequest",),
    "google_ads_search_volume_task_post": ("GoogleAdsSearchVolumeTaskPostRequest",),
    "google_ads_search_volume_tasks_ready": ("GoogleAdsSearchVolumeTasksReadyRequest",),
    "google_ads_status": ("GoogleAdsStatusRequest", "GoogleAdsStatusResult"),
    "google_trends_categories": ("GoogleTrendsCategoriesRequest",),
    "google_trends_explore_live": ("GoogleTrendsExploreLiveRequest",),
    "google_trends_explore_task_get": ("GoogleTrendsExploreTaskGetRequest",),
    "google_trends_explore_task_post": ("GoogleTrendsExploreTaskPostRequest",),
    "google_trends_explore_tasks_ready": ("GoogleTrendsExploreTasksReadyRequest",),
    "google_trends_languages": ("GoogleTrendsLanguagesRequest",),
    "google_trends_locations": ("GoogleTrendsLocationsRequest",),
    "google_trends_locations_country": ("GoogleTrendsLocationsCountryRequest",),
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
