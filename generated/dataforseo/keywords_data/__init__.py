# From spec/keywords_data/ by `make generate`; do not edit.
"""Keywords Data: Search volumes, prices and trends of keywords, from the engines themselves."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dataforseo.keywords_data.bing_audience_estimation_industries import (
        BingAudienceEstimationIndustriesResult,
    )
    from dataforseo.keywords_data.bing_audience_estimation_job_functions import (
        BingAudienceEstimationJobFunctionsResult,
    )
    from dataforseo.keywords_data.bing_audience_estimation_live import BingAudienceEstimationLiveRequest
    from dataforseo.keywords_data.bing_audience_estimation_task_get import (
        BingAudienceEstimationTaskGetRequest,
    )
    from dataforseo.keywords_data.bing_audience_estimation_task_post import (
        BingAudienceEstimationTaskPostRequest,
    )
    from dataforseo.keywords_data.bing_keyword_performance_live import BingKeywordPerformanceLiveRequest
    from dataforseo.keywords_data.bing_keyword_performance_task_get import (
        BingKeywordPerformanceTaskGetRequest,
    )
    from dataforseo.keywords_data.bing_keyword_performance_task_post import (
        BingKeywordPerformanceTaskPostRequest,
    )
    from dataforseo.keywords_data.bing_keywords_for_keywords_live import BingKeywordsForKeywordsLiveRequest
    from dataforseo.keywords_data.bing_keywords_for_keywords_task_get import (
        BingKeywordsForKeywordsTaskGetRequest,
    )
    from dataforseo.keywords_data.bing_keywords_for_keywords_task_post import (
        BingKeywordsForKeywordsTaskPostRequest,
    )
    from dataforseo.keywords_data.bing_keywords_for_site_live import BingKeywordsForSiteLiveRequest
    from dataforseo.keywords_data.bing_keywords_for_site_task_get import BingKeywordsForSiteTaskGetRequest
    from dataforseo.keywords_data.bing_keywords_for_site_task_post import BingKeywordsForSiteTaskPostRequest
    from dataforseo.keywords_data.bing_search_volume_history_live import BingSearchVolumeHistoryLiveRequest
    from dataforseo.keywords_data.bing_search_volume_history_task_get import (
        BingSearchVolumeHistoryTaskGetRequest,
    )
    from dataforseo.keywords_data.bing_search_volume_history_task_post import (
        BingSearchVolumeHistoryTaskPostRequest,
    )
    from dataforseo.keywords_data.bing_search_volume_live import BingSearchVolumeLiveRequest
    from dataforseo.keywords_data.bing_search_volume_task_get import BingSearchVolumeTaskGetRequest
    from dataforseo.keywords_data.bing_search_volume_task_post import BingSearchVolumeTaskPostRequest
    from dataforseo.keywords_data.clickstream_data_bulk_search_volume_live import (
        ClickstreamDataBulkSearchVolumeLiveRequest,
        ClickstreamDataBulkSearchVolumeLiveResult,
    )
    from dataforseo.keywords_data.clickstream_data_dataforseo_search_volume_live import (
        ClickstreamDataDataforseoSearchVolumeLiveRequest,
        ClickstreamDataDataforseoSearchVolumeLiveResult,
    )
    from dataforseo.keywords_data.clickstream_data_global_search_volume_live import (
        ClickstreamDataGlobalSearchVolumeLiveCountryDistribution,
        ClickstreamDataGlobalSearchVolumeLiveItem,
        ClickstreamDataGlobalSearchVolumeLiveRequest,
        ClickstreamDataGlobalSearchVolumeLiveResult,
    )
    from dataforseo.keywords_data.dataforseo_trends_demography_live import (
        DataforseoTrendsDemographyLiveRequest,
        DataforseoTrendsDemographyLiveResult,
    )
    from dataforseo.keywords_data.dataforseo_trends_explore_live import (
        DataforseoTrendsExploreLiveRequest,
        DataforseoTrendsExploreLiveResult,
    )
    from dataforseo.keywords_data.dataforseo_trends_locations_country import (
        DataforseoTrendsLocationsCountryRequest,
    )
    from dataforseo.keywords_data.dataforseo_trends_merged_data_live import (
        DataforseoTrendsMergedDataLiveDataforseoTrendsItem,
        DataforseoTrendsMergedDataLiveRequest,
        DataforseoTrendsMergedDataLiveResult,
    )
    from dataforseo.keywords_data.dataforseo_trends_subregion_interests_live import (
        DataforseoTrendsSubregionInterestsLiveRequest,
        DataforseoTrendsSubregionInterestsLiveResult,
    )
    from dataforseo.keywords_data.errors import ErrorsRequest
    from dataforseo.keywords_data.google_ads_ad_traffic_by_keywords_live import (
        GoogleAdsAdTrafficByKeywordsLiveRequest,
    )
    from dataforseo.keywords_data.google_ads_ad_traffic_by_keywords_task_get import (
        GoogleAdsAdTrafficByKeywordsTaskGetRequest,
    )
    from dataforseo.keywords_data.google_ads_ad_traffic_by_keywords_task_post import (
        GoogleAdsAdTrafficByKeywordsTaskPostRequest,
    )
    from dataforseo.keywords_data.google_ads_keywords_for_keywords_live import (
        GoogleAdsKeywordsForKeywordsLiveRequest,
    )
    from dataforseo.keywords_data.google_ads_keywords_for_keywords_task_get import (
        GoogleAdsKeywordsForKeywordsTaskGetRequest,
    )
    from dataforseo.keywords_data.google_ads_keywords_for_keywords_task_post import (
        GoogleAdsKeywordsForKeywordsTaskPostRequest,
    )
    from dataforseo.keywords_data.google_ads_keywords_for_site_live import GoogleAdsKeywordsForSiteLiveRequest
    from dataforseo.keywords_data.google_ads_keywords_for_site_task_get import (
        GoogleAdsKeywordsForSiteTaskGetRequest,
    )
    from dataforseo.keywords_data.google_ads_keywords_for_site_task_post import (
        GoogleAdsKeywordsForSiteTaskPostRequest,
    )
    from dataforseo.keywords_data.google_ads_locations_country import GoogleAdsLocationsCountryRequest
    from dataforseo.keywords_data.google_ads_search_volume_live import GoogleAdsSearchVolumeLiveRequest
    from dataforseo.keywords_data.google_ads_search_volume_task_get import GoogleAdsSearchVolumeTaskGetRequest
    from dataforseo.keywords_data.google_ads_search_volume_task_post import (
        GoogleAdsSearchVolumeTaskPostRequest,
    )
    from dataforseo.keywords_data.google_ads_status import GoogleAdsStatusResult
    from dataforseo.keywords_data.google_trends_explore_live import GoogleTrendsExploreLiveRequest
    from dataforseo.keywords_data.google_trends_explore_task_get import GoogleTrendsExploreTaskGetRequest
    from dataforseo.keywords_data.google_trends_explore_task_post import GoogleTrendsExploreTaskPostRequest
    from dataforseo.keywords_data.google_trends_locations_country import GoogleTrendsLocationsCountryRequest
    from dataforseo.keywords_data.id_list import IdListRequest

__all__: list[str] = [
    "BingAudienceEstimationIndustriesResult",
    "BingAudienceEstimationJobFunctionsResult",
    "BingAudienceEstimationLiveRequest",
    "BingAudienceEstimationTaskGetRequest",
    "BingAudienceEstimationTaskPostRequest",
    "BingKeywordPerformanceLiveRequest",
    "BingKeywordPerformanceTaskGetRequest",
    "BingKeywordPerformanceTaskPostRequest",
    "BingKeywordsForKeywordsLiveRequest",
    "BingKeywordsForKeywordsTaskGetRequest",
    "BingKeywordsForKeywordsTaskPostRequest",
    "BingKeywordsForSiteLiveRequest",
    "BingKeywordsForSiteTaskGetRequest",
    "BingKeywordsForSiteTaskPostRequest",
    "BingSearchVolumeHistoryLiveRequest",
    "BingSearchVolumeHistoryTaskGetRequest",
    "BingSearchVolumeHistoryTaskPostRequest",
    "BingSearchVolumeLiveRequest",
    "BingSearchVolumeTaskGetRequest",
    "BingSearchVolumeTaskPostRequest",
    "ClickstreamDataBulkSearchVolumeLiveRequest",
    "ClickstreamDataBulkSearchVolumeLiveResult",
    "ClickstreamDataDataforseoSearchVolumeLiveRequest",
    "ClickstreamDataDataforseoSearchVolumeLiveResult",
    "ClickstreamDataGlobalSearchVolumeLiveCountryDistribution",
    "ClickstreamDataGlobalSearchVolumeLiveItem",
    "ClickstreamDataGlobalSearchVolumeLiveRequest",
    "ClickstreamDataGlobalSearchVolumeLiveResult",
    "DataforseoTrendsDemographyLiveRequest",
    "DataforseoTrendsDemographyLiveResult",
    "DataforseoTrendsExploreLiveRequest",
    "DataforseoTrendsExploreLiveResult",
    "DataforseoTrendsLocationsCountryRequest",
    "DataforseoTrendsMergedDataLiveDataforseoTrendsItem",
    "DataforseoTrendsMergedDataLiveRequest",
    "DataforseoTrendsMergedDataLiveResult",
    "DataforseoTrendsSubregionInterestsLiveRequest",
    "DataforseoTrendsSubregionInterestsLiveResult",
    "ErrorsRequest",
    "GoogleAdsAdTrafficByKeywordsLiveRequest",
    "GoogleAdsAdTrafficByKeywordsTaskGetRequest",
    "GoogleAdsAdTrafficByKeywordsTaskPostRequest",
    "GoogleAdsKeywordsForKeywordsLiveRequest",
    "GoogleAdsKeywordsForKeywordsTaskGetRequest",
    "GoogleAdsKeywordsForKeywordsTaskPostRequest",
    "GoogleAdsKeywordsForSiteLiveRequest",
    "GoogleAdsKeywordsForSiteTaskGetRequest",
    "GoogleAdsKeywordsForSiteTaskPostRequest",
    "GoogleAdsLocationsCountryRequest",
    "GoogleAdsSearchVolumeLiveRequest",
    "GoogleAdsSearchVolumeTaskGetRequest",
    "GoogleAdsSearchVolumeTaskPostRequest",
    "GoogleAdsStatusResult",
    "GoogleTrendsExploreLiveRequest",
    "GoogleTrendsExploreTaskGetRequest",
    "GoogleTrendsExploreTaskPostRequest",
    "GoogleTrendsLocationsCountryRequest",
    "IdListRequest",
]

_MODULES: Mapping[str, str] = {
    "BingAudienceEstimationIndustriesResult": "bing_audience_estimation_industries",
    "BingAudienceEstimationJobFunctionsResult": "bing_audience_estimation_job_functions",
    "BingAudienceEstimationLiveRequest": "bing_audience_estimation_live",
    "BingAudienceEstimationTaskGetRequest": "bing_audience_estimation_task_get",
    "BingAudienceEstimationTaskPostRequest": "bing_audience_estimation_task_post",
    "BingKeywordPerformanceLiveRequest": "bing_keyword_performance_live",
    "BingKeywordPerformanceTaskGetRequest": "bing_keyword_performance_task_get",
    "BingKeywordPerformanceTaskPostRequest": "bing_keyword_performance_task_post",
    "BingKeywordsForKeywordsLiveRequest": "bing_keywords_for_keywords_live",
    "BingKeywordsForKeywordsTaskGetRequest": "bing_keywords_for_keywords_task_get",
    "BingKeywordsForKeywordsTaskPostRequest": "bing_keywords_for_keywords_task_post",
    "BingKeywordsForSiteLiveRequest": "bing_keywords_for_site_live",
    "BingKeywordsForSiteTaskGetRequest": "bing_keywords_for_site_task_get",
    "BingKeywordsForSiteTaskPostRequest": "bing_keywords_for_site_task_post",
    "BingSearchVolumeHistoryLiveRequest": "bing_search_volume_history_live",
    "BingSearchVolumeHistoryTaskGetRequest": "bing_search_volume_history_task_get",
    "BingSearchVolumeHistoryTaskPostRequest": "bing_search_volume_history_task_post",
    "BingSearchVolumeLiveRequest": "bing_search_volume_live",
    "BingSearchVolumeTaskGetRequest": "bing_search_volume_task_get",
    "BingSearchVolumeTaskPostRequest": "bing_search_volume_task_post",
    "ClickstreamDataBulkSearchVolumeLiveRequest": "clickstream_data_bulk_search_volume_live",
    "ClickstreamDataBulkSearchVolumeLiveResult": "clickstream_data_bulk_search_volume_live",
    "ClickstreamDataDataforseoSearchVolumeLiveRequest": "clickstream_data_dataforseo_search_volume_live",
    "ClickstreamDataDataforseoSearchVolumeLiveResult": "clickstream_data_dataforseo_search_volume_live",
    "ClickstreamDataGlobalSearchVolumeLiveCountryDistribution": "clickstream_data_global_search_volume_live",
    "ClickstreamDataGlobalSearchVolumeLiveItem": "clickstream_data_global_search_volume_live",
    "ClickstreamDataGlobalSearchVolumeLiveRequest": "clickstream_data_global_search_volume_live",
    "ClickstreamDataGlobalSearchVolumeLiveResult": "clickstream_data_global_search_volume_live",
    "DataforseoTrendsDemographyLiveRequest": "dataforseo_trends_demography_live",
    "DataforseoTrendsDemographyLiveResult": "dataforseo_trends_demography_live",
    "DataforseoTrendsExploreLiveRequest": "dataforseo_trends_explore_live",
    "DataforseoTrendsExploreLiveResult": "dataforseo_trends_explore_live",
    "DataforseoTrendsLocationsCountryRequest": "dataforseo_trends_locations_country",
    "DataforseoTrendsMergedDataLiveDataforseoTrendsItem": "dataforseo_trends_merged_data_live",
    "DataforseoTrendsMergedDataLiveRequest": "dataforseo_trends_merged_data_live",
    "DataforseoTrendsMergedDataLiveResult": "dataforseo_trends_merged_data_live",
    "DataforseoTrendsSubregionInterestsLiveRequest": "dataforseo_trends_subregion_interests_live",
    "DataforseoTrendsSubregionInterestsLiveResult": "dataforseo_trends_subregion_interests_live",
    "ErrorsRequest": "errors",
    "GoogleAdsAdTrafficByKeywordsLiveRequest": "google_ads_ad_traffic_by_keywords_live",
    "GoogleAdsAdTrafficByKeywordsTaskGetRequest": "google_ads_ad_traffic_by_keywords_task_get",
    "GoogleAdsAdTrafficByKeywordsTaskPostRequest": "google_ads_ad_traffic_by_keywords_task_post",
    "GoogleAdsKeywordsForKeywordsLiveRequest": "google_ads_keywords_for_keywords_live",
    "GoogleAdsKeywordsForKeywordsTaskGetRequest": "google_ads_keywords_for_keywords_task_get",
    "GoogleAdsKeywordsForKeywordsTaskPostRequest": "google_ads_keywords_for_keywords_task_post",
    "GoogleAdsKeywordsForSiteLiveRequest": "google_ads_keywords_for_site_live",
    "GoogleAdsKeywordsForSiteTaskGetRequest": "google_ads_keywords_for_site_task_get",
    "GoogleAdsKeywordsForSiteTaskPostRequest": "google_ads_keywords_for_site_task_post",
    "GoogleAdsLocationsCountryRequest": "google_ads_locations_country",
    "GoogleAdsSearchVolumeLiveRequest": "google_ads_search_volume_live",
    "GoogleAdsSearchVolumeTaskGetRequest": "google_ads_search_volume_task_get",
    "GoogleAdsSearchVolumeTaskPostRequest": "google_ads_search_volume_task_post",
    "GoogleAdsStatusResult": "google_ads_status",
    "GoogleTrendsExploreLiveRequest": "google_trends_explore_live",
    "GoogleTrendsExploreTaskGetRequest": "google_trends_explore_task_get",
    "GoogleTrendsExploreTaskPostRequest": "google_trends_explore_task_post",
    "GoogleTrendsLocationsCountryRequest": "google_trends_locations_country",
    "IdListRequest": "id_list",
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
