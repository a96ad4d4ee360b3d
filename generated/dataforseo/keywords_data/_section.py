# From spec/keywords_data/ by `make generate`; do not edit.
"""Keywords Data: Search volumes, prices and trends of keywords, from the engines themselves."""

from typing import TYPE_CHECKING

from dataforseo._index import OPERATIONS
from dataforseo.keywords_data._summaries import SUMMARIES
from dataforseo_runtime.clients.sections import AsyncSection, Section

if TYPE_CHECKING:
    from dataforseo_runtime.clients.async_operations import (
        AsyncCollectingOperation,
        AsyncManyTasksOperation,
        AsyncOperation,
        AsyncPagedOperation,
        AsyncSplitOperation,
    )
    from dataforseo_runtime.clients.operations import (
        CollectingOperation,
        ManyTasksOperation,
        Operation,
        PagedOperation,
        SplitOperation,
    )

    from . import (
        bing_audience_estimation as _bing_audience_estimation,
        bing_audience_estimation_industries as _bing_audience_estimation_industries,
        bing_audience_estimation_job_functions as _bing_audience_estimation_job_functions,
        bing_keyword_performance as _bing_keyword_performance,
        bing_keyword_performance_locations_and_languages as _bing_keyword_performance_locations_and_languages,
        bing_keywords_for_keywords as _bing_keywords_for_keywords,
        bing_keywords_for_site as _bing_keywords_for_site,
        bing_languages as _bing_languages,
        bing_locations as _bing_locations,
        bing_search_volume as _bing_search_volume,
        bing_search_volume_history as _bing_search_volume_history,
        bing_search_volume_history_locations_and_languages as _bing_search_volume_history_locations_and_languages,
        clickstream_data_bulk_search_volume as _clickstream_data_bulk_search_volume,
        clickstream_data_dataforseo_search_volume as _clickstream_data_dataforseo_search_volume,
        clickstream_data_global_search_volume as _clickstream_data_global_search_volume,
        clickstream_data_locations_and_languages as _clickstream_data_locations_and_languages,
        dataforseo_trends_demography as _dataforseo_trends_demography,
        dataforseo_trends_explore as _dataforseo_trends_explore,
        dataforseo_trends_locations as _dataforseo_trends_locations,
        dataforseo_trends_merged_data as _dataforseo_trends_merged_data,
        dataforseo_trends_subregion_interests as _dataforseo_trends_subregion_interests,
        errors as _errors,
        google_ads_ad_traffic_by_keywords as _google_ads_ad_traffic_by_keywords,
        google_ads_keywords_for_keywords as _google_ads_keywords_for_keywords,
        google_ads_keywords_for_site as _google_ads_keywords_for_site,
        google_ads_languages as _google_ads_languages,
        google_ads_locations as _google_ads_locations,
        google_ads_search_volume as _google_ads_search_volume,
        google_ads_status as _google_ads_status,
        google_trends_categories as _google_trends_categories,
        google_trends_explore as _google_trends_explore,
        google_trends_languages as _google_trends_languages,
        google_trends_locations as _google_trends_locations,
        id_list as _id_list,
    )


class KeywordsData(Section, name="keywords_data", index=OPERATIONS, summaries=SUMMARIES):
    """Keywords Data: Search volumes, prices and trends of keywords, from the engines themselves."""

    # For type checkers. At run time, an operation is loaded on first use.
    if TYPE_CHECKING:
        # fmt: off
        bing_audience_estimation_industries = Operation(_bing_audience_estimation_industries.BingAudienceEstimationIndustriesRequest, _bing_audience_estimation_industries.BING_AUDIENCE_ESTIMATION_INDUSTRIES)
        bing_audience_estimation_job_functions = Operation(_bing_audience_estimation_job_functions.BingAudienceEstimationJobFunctionsRequest, _bing_audience_estimation_job_functions.BING_AUDIENCE_ESTIMATION_JOB_FUNCTIONS)
        bing_audience_estimation_live = Operation(_bing_audience_estimation.BingAudienceEstimationLiveRequest, _bing_audience_estimation.BING_AUDIENCE_ESTIMATION_LIVE)
        bing_audience_estimation_task_get = CollectingOperation(_bing_audience_estimation.BingAudienceEstimationTaskGetRequest, _bing_audience_estimation.BING_AUDIENCE_ESTIMATION_TASK_GET, _bing_audience_estimation.BingAudienceEstimationTaskPostRequest)
        bing_audience_estimation_task_post = ManyTasksOperation(_bing_audience_estimation.BingAudienceEstimationTaskPostRequest, _bing_audience_estimation.BING_AUDIENCE_ESTIMATION_TASK_POST)
        bing_audience_estimation_tasks_ready = Operation(_bing_audience_estimation.BingAudienceEstimationTasksReadyRequest, _bing_audience_estimation.BING_AUDIENCE_ESTIMATION_TASKS_READY)
        bing_keyword_performance_live = SplitOperation(_bing_keyword_performance.BingKeywordPerformanceLiveRequest, _bing_keyword_performance.BING_KEYWORD_PERFORMANCE_LIVE)
        bing_keyword_performance_locations_and_languages = Operation(_bing_keyword_performance_locations_and_languages.BingKeywordPerformanceLocationsAndLanguagesRequest, _bing_keyword_performance_locations_and_languages.BING_KEYWORD_PERFORMANCE_LOCATIONS_AND_LANGUAGES)
        bing_keyword_performance_task_get = CollectingOperation(_bing_keyword_performance.BingKeywordPerformanceTaskGetRequest, _bing_keyword_performance.BING_KEYWORD_PERFORMANCE_TASK_GET, _bing_keyword_performance.BingKeywordPerformanceTaskPostRequest)
        bing_keyword_performance_task_post = ManyTasksOperation(_bing_keyword_performance.BingKeywordPerformanceTaskPostRequest, _bing_keyword_performance.BING_KEYWORD_PERFORMANCE_TASK_POST)
        bing_keyword_performance_tasks_ready = Operation(_bing_keyword_performance.BingKeywordPerformanceTasksReadyRequest, _bing_keyword_performance.BING_KEYWORD_PERFORMANCE_TASKS_READY)
        bing_keywords_for_keywords_live = Operation(_bing_keywords_for_keywords.BingKeywordsForKeywordsLiveRequest, _bing_keywords_for_keywords.BING_KEYWORDS_FOR_KEYWORDS_LIVE)
        bing_keywords_for_keywords_task_get = CollectingOperation(_bing_keywords_for_keywords.BingKeywordsForKeywordsTaskGetRequest, _bing_keywords_for_keywords.BING_KEYWORDS_FOR_KEYWORDS_TASK_GET, _bing_keywords_for_keywords.BingKeywordsForKeywordsTaskPostRequest)
        bing_keywords_for_keywords_task_post = ManyTasksOperation(_bing_keywords_for_keywords.BingKeywordsForKeywordsTaskPostRequest, _bing_keywords_for_keywords.BING_KEYWORDS_FOR_KEYWORDS_TASK_POST)
        bing_keywords_for_keywords_tasks_ready = Operation(_bing_keywords_for_keywords.BingKeywordsForKeywordsTasksReadyRequest, _bing_keywords_for_keywords.BING_KEYWORDS_FOR_KEYWORDS_TASKS_READY)
        bing_keywords_for_site_live = Operation(_bing_keywords_for_site.BingKeywordsForSiteLiveRequest, _bing_keywords_for_site.BING_KEYWORDS_FOR_SITE_LIVE)
        bing_keywords_for_site_task_get = CollectingOperation(_bing_keywords_for_site.BingKeywordsForSiteTaskGetRequest, _bing_keywords_for_site.BING_KEYWORDS_FOR_SITE_TASK_GET, _bing_keywords_for_site.BingKeywordsForSiteTaskPostRequest)
        bing_keywords_for_site_task_post = ManyTasksOperation(_bing_keywords_for_site.BingKeywordsForSiteTaskPostRequest, _bing_keywords_for_site.BING_KEYWORDS_FOR_SITE_TASK_POST)
        bing_keywords_for_site_tasks_ready = Operation(_bing_keywords_for_site.BingKeywordsForSiteTasksReadyRequest, _bing_keywords_for_site.BING_KEYWORDS_FOR_SITE_TASKS_READY)
        bing_languages = Operation(_bing_languages.BingLanguagesRequest, _bing_languages.BING_LANGUAGES)
        bing_locations = Operation(_bing_locations.BingLocationsRequest, _bing_locations.BING_LOCATIONS)
        bing_search_volume_live = SplitOperation(_bing_search_volume.BingSearchVolumeLiveRequest, _bing_search_volume.BING_SEARCH_VOLUME_LIVE)
        bing_search_volume_task_get = CollectingOperation(_bing_search_volume.BingSearchVolumeTaskGetRequest, _bing_search_volume.BING_SEARCH_VOLUME_TASK_GET, _bing_search_volume.BingSearchVolumeTaskPostRequest)
        bing_search_volume_task_post = ManyTasksOperation(_bing_search_volume.BingSearchVolumeTaskPostRequest, _bing_search_volume.BING_SEARCH_VOLUME_TASK_POST)
        bing_search_volume_tasks_ready = Operation(_bing_search_volume.BingSearchVolumeTasksReadyRequest, _bing_search_volume.BING_SEARCH_VOLUME_TASKS_READY)
        bing_search_volume_history_live = SplitOperation(_bing_search_volume_history.BingSearchVolumeHistoryLiveRequest, _bing_search_volume_history.BING_SEARCH_VOLUME_HISTORY_LIVE)
        bing_search_volume_history_locations_and_languages = Operation(_bing_search_volume_history_locations_and_languages.BingSearchVolumeHistoryLocationsAndLanguagesRequest, _bing_search_volume_history_locations_and_languages.BING_SEARCH_VOLUME_HISTORY_LOCATIONS_AND_LANGUAGES)
        bing_search_volume_history_task_get = CollectingOperation(_bing_search_volume_history.BingSearchVolumeHistoryTaskGetRequest, _bing_search_volume_history.BING_SEARCH_VOLUME_HISTORY_TASK_GET, _bing_search_volume_history.BingSearchVolumeHistoryTaskPostRequest)
        bing_search_volume_history_task_post = ManyTasksOperation(_bing_search_volume_history.BingSearchVolumeHistoryTaskPostRequest, _bing_search_volume_history.BING_SEARCH_VOLUME_HISTORY_TASK_POST)
        bing_search_volume_history_tasks_ready = Operation(_bing_search_volume_history.BingSearchVolumeHistoryTasksReadyRequest, _bing_search_volume_history.BING_SEARCH_VOLUME_HISTORY_TASKS_READY)
        clickstream_data_bulk_search_volume_live = SplitOperation(_clickstream_data_bulk_search_volume.ClickstreamDataBulkSearchVolumeLiveRequest, _clickstream_data_bulk_search_volume.CLICKSTREAM_DATA_BULK_SEARCH_VOLUME_LIVE)
        clickstream_data_dataforseo_search_volume_live = SplitOperation(_clickstream_data_dataforseo_search_volume.ClickstreamDataDataforseoSearchVolumeLiveRequest, _clickstream_data_dataforseo_search_volume.CLICKSTREAM_DATA_DATAFORSEO_SEARCH_VOLUME_LIVE)
        clickstream_data_global_search_volume_live = SplitOperation(_clickstream_data_global_search_volume.ClickstreamDataGlobalSearchVolumeLiveRequest, _clickstream_data_global_search_volume.CLICKSTREAM_DATA_GLOBAL_SEARCH_VOLUME_LIVE)
        clickstream_data_locations_and_languages = Operation(_clickstream_data_locations_and_languages.ClickstreamDataLocationsAndLanguagesRequest, _clickstream_data_locations_and_languages.CLICKSTREAM_DATA_LOCATIONS_AND_LANGUAGES)
        dataforseo_trends_demography_live = Operation(_dataforseo_trends_demography.DataforseoTrendsDemographyLiveRequest, _dataforseo_trends_demography.DATAFORSEO_TRENDS_DEMOGRAPHY_LIVE)
        dataforseo_trends_explore_live = Operation(_dataforseo_trends_explore.DataforseoTrendsExploreLiveRequest, _dataforseo_trends_explore.DATAFORSEO_TRENDS_EXPLORE_LIVE)
        dataforseo_trends_locations = Operation(_dataforseo_trends_locations.DataforseoTrendsLocationsRequest, _dataforseo_trends_locations.DATAFORSEO_TRENDS_LOCATIONS)
        dataforseo_trends_locations_country = Operation(_dataforseo_trends_locations.DataforseoTrendsLocationsCountryRequest, _dataforseo_trends_locations.DATAFORSEO_TRENDS_LOCATIONS_COUNTRY)
        dataforseo_trends_merged_data_live = Operation(_dataforseo_trends_merged_data.DataforseoTrendsMergedDataLiveRequest, _dataforseo_trends_merged_data.DATAFORSEO_TRENDS_MERGED_DATA_LIVE)
        dataforseo_trends_subregion_interests_live = Operation(_dataforseo_trends_subregion_interests.DataforseoTrendsSubregionInterestsLiveRequest, _dataforseo_trends_subregion_interests.DATAFORSEO_TRENDS_SUBREGION_INTERESTS_LIVE)
        errors = PagedOperation(_errors.ErrorsRequest, _errors.ERRORS)
        google_ads_ad_traffic_by_keywords_live = SplitOperation(_google_ads_ad_traffic_by_keywords.GoogleAdsAdTrafficByKeywordsLiveRequest, _google_ads_ad_traffic_by_keywords.GOOGLE_ADS_AD_TRAFFIC_BY_KEYWORDS_LIVE)
        google_ads_ad_traffic_by_keywords_task_get = CollectingOperation(_google_ads_ad_traffic_by_keywords.GoogleAdsAdTrafficByKeywordsTaskGetRequest, _google_ads_ad_traffic_by_keywords.GOOGLE_ADS_AD_TRAFFIC_BY_KEYWORDS_TASK_GET, _google_ads_ad_traffic_by_keywords.GoogleAdsAdTrafficByKeywordsTaskPostRequest)
        google_ads_ad_traffic_by_keywords_task_post = ManyTasksOperation(_google_ads_ad_traffic_by_keywords.GoogleAdsAdTrafficByKeywordsTaskPostRequest, _google_ads_ad_traffic_by_keywords.GOOGLE_ADS_AD_TRAFFIC_BY_KEYWORDS_TASK_POST)
        google_ads_ad_traffic_by_keywords_tasks_ready = Operation(_google_ads_ad_traffic_by_keywords.GoogleAdsAdTrafficByKeywordsTasksReadyRequest, _google_ads_ad_traffic_by_keywords.GOOGLE_ADS_AD_TRAFFIC_BY_KEYWORDS_TASKS_READY)
        google_ads_keywords_for_keywords_live = Operation(_google_ads_keywords_for_keywords.GoogleAdsKeywordsForKeywordsLiveRequest, _google_ads_keywords_for_keywords.GOOGLE_ADS_KEYWORDS_FOR_KEYWORDS_LIVE)
        google_ads_keywords_for_keywords_task_get = CollectingOperation(_google_ads_keywords_for_keywords.GoogleAdsKeywordsForKeywordsTaskGetRequest, _google_ads_keywords_for_keywords.GOOGLE_ADS_KEYWORDS_FOR_KEYWORDS_TASK_GET, _google_ads_keywords_for_keywords.GoogleAdsKeywordsForKeywordsTaskPostRequest)
        google_ads_keywords_for_keywords_task_post = ManyTasksOperation(_google_ads_keywords_for_keywords.GoogleAdsKeywordsForKeywordsTaskPostRequest, _google_ads_keywords_for_keywords.GOOGLE_ADS_KEYWORDS_FOR_KEYWORDS_TASK_POST)
        google_ads_keywords_for_keywords_tasks_ready = Operation(_google_ads_keywords_for_keywords.GoogleAdsKeywordsForKeywordsTasksReadyRequest, _google_ads_keywords_for_keywords.GOOGLE_ADS_KEYWORDS_FOR_KEYWORDS_TASKS_READY)
        google_ads_keywords_for_site_live = Operation(_google_ads_keywords_for_site.GoogleAdsKeywordsForSiteLiveRequest, _google_ads_keywords_for_site.GOOGLE_ADS_KEYWORDS_FOR_SITE_LIVE)
        google_ads_keywords_for_site_task_get = CollectingOperation(_google_ads_keywords_for_site.GoogleAdsKeywordsForSiteTaskGetRequest, _google_ads_keywords_for_site.GOOGLE_ADS_KEYWORDS_FOR_SITE_TASK_GET, _google_ads_keywords_for_site.GoogleAdsKeywordsForSiteTaskPostRequest)
        google_ads_keywords_for_site_task_post = ManyTasksOperation(_google_ads_keywords_for_site.GoogleAdsKeywordsForSiteTaskPostRequest, _google_ads_keywords_for_site.GOOGLE_ADS_KEYWORDS_FOR_SITE_TASK_POST)
        google_ads_keywords_for_site_tasks_ready = Operation(_google_ads_keywords_for_site.GoogleAdsKeywordsForSiteTasksReadyRequest, _google_ads_keywords_for_site.GOOGLE_ADS_KEYWORDS_FOR_SITE_TASKS_READY)
        google_ads_languages = Operation(_google_ads_languages.GoogleAdsLanguagesRequest, _google_ads_languages.GOOGLE_ADS_LANGUAGES)
        google_ads_locations = Operation(_google_ads_locations.GoogleAdsLocationsRequest, _google_ads_locations.GOOGLE_ADS_LOCATIONS)
        google_ads_locations_country = Operation(_google_ads_locations.GoogleAdsLocationsCountryRequest, _google_ads_locations.GOOGLE_ADS_LOCATIONS_COUNTRY)
        google_ads_search_volume_live = SplitOperation(_google_ads_search_volume.GoogleAdsSearchVolumeLiveRequest, _google_ads_search_volume.GOOGLE_ADS_SEARCH_VOLUME_LIVE)
        google_ads_search_volume_task_get = CollectingOperation(_google_ads_search_volume.GoogleAdsSearchVolumeTaskGetRequest, _google_ads_search_volume.GOOGLE_ADS_SEARCH_VOLUME_TASK_GET, _google_ads_search_volume.GoogleAdsSearchVolumeTaskPostRequest)
        google_ads_search_volume_task_post = ManyTasksOperation(_google_ads_search_volume.GoogleAdsSearchVolumeTaskPostRequest, _google_ads_search_volume.GOOGLE_ADS_SEARCH_VOLUME_TASK_POST)
        google_ads_search_volume_tasks_ready = Operation(_google_ads_search_volume.GoogleAdsSearchVolumeTasksReadyRequest, _google_ads_search_volume.GOOGLE_ADS_SEARCH_VOLUME_TASKS_READY)
        google_ads_status = Operation(_google_ads_status.GoogleAdsStatusRequest, _google_ads_status.GOOGLE_ADS_STATUS)
        google_trends_categories = Operation(_google_trends_categories.GoogleTrendsCategoriesRequest, _google_trends_categories.GOOGLE_TRENDS_CATEGORIES)
        google_trends_explore_live = Operation(_google_trends_explore.GoogleTrendsExploreLiveRequest, _google_trends_explore.GOOGLE_TRENDS_EXPLORE_LIVE)
        google_trends_explore_task_get = CollectingOperation(_google_trends_explore.GoogleTrendsExploreTaskGetRequest, _google_trends_explore.GOOGLE_TRENDS_EXPLORE_TASK_GET, _google_trends_explore.GoogleTrendsExploreTaskPostRequest)
        google_trends_explore_task_post = ManyTasksOperation(_google_trends_explore.GoogleTrendsExploreTaskPostRequest, _google_trends_explore.GOOGLE_TRENDS_EXPLORE_TASK_POST)
        google_trends_explore_tasks_ready = Operation(_google_trends_explore.GoogleTrendsExploreTasksReadyRequest, _google_trends_explore.GOOGLE_TRENDS_EXPLORE_TASKS_READY)
        google_trends_languages = Operation(_google_trends_languages.GoogleTrendsLanguagesRequest, _google_trends_languages.GOOGLE_TRENDS_LANGUAGES)
        google_trends_locations = Operation(_google_trends_locations.GoogleTrendsLocationsRequest, _google_trends_locations.GOOGLE_TRENDS_LOCATIONS)
        google_trends_locations_country = Operation(_google_trends_locations.GoogleTrendsLocationsCountryRequest, _google_trends_locations.GOOGLE_TRENDS_LOCATIONS_COUNTRY)
        id_list = PagedOperation(_id_list.IdListRequest, _id_list.ID_LIST)
        # fmt: on


class AsyncKeywordsData(AsyncSection, name="keywords_data", index=OPERATIONS, summaries=SUMMARIES):
    """Keywords Data: Search volumes, prices and trends of keywords, from the engines themselves."""

    if TYPE_CHECKING:
        # fmt: off
        bing_audience_estimation_industries = AsyncOperation(_bing_audience_estimation_industries.BingAudienceEstimationIndustriesRequest, _bing_audience_estimation_industries.BING_AUDIENCE_ESTIMATION_INDUSTRIES)
        bing_audience_estimation_job_functions = AsyncOperation(_bing_audience_estimation_job_functions.BingAudienceEstimationJobFunctionsRequest, _bing_audience_estimation_job_functions.BING_AUDIENCE_ESTIMATION_JOB_FUNCTIONS)
        bing_audience_estimation_live = AsyncOperation(_bing_audience_estimation.BingAudienceEstimationLiveRequest, _bing_audience_estimation.BING_AUDIENCE_ESTIMATION_LIVE)
        bing_audience_estimation_task_get = AsyncCollectingOperation(_bing_audience_estimation.BingAudienceEstimationTaskGetRequest, _bing_audience_estimation.BING_AUDIENCE_ESTIMATION_TASK_GET, _bing_audience_estimation.BingAudienceEstimationTaskPostRequest)
        bing_audience_estimation_task_post = AsyncManyTasksOperation(_bing_audience_estimation.BingAudienceEstimationTaskPostRequest, _bing_audience_estimation.BING_AUDIENCE_ESTIMATION_TASK_POST)
        bing_audience_estimation_tasks_ready = AsyncOperation(_bing_audience_estimation.BingAudienceEstimationTasksReadyRequest, _bing_audience_estimation.BING_AUDIENCE_ESTIMATION_TASKS_READY)
        bing_keyword_performance_live = AsyncSplitOperation(_bing_keyword_performance.BingKeywordPerformanceLiveRequest, _bing_keyword_performance.BING_KEYWORD_PERFORMANCE_LIVE)
        bing_keyword_performance_locations_and_languages = AsyncOperation(_bing_keyword_performance_locations_and_languages.BingKeywordPerformanceLocationsAndLanguagesRequest, _bing_keyword_performance_locations_and_languages.BING_KEYWORD_PERFORMANCE_LOCATIONS_AND_LANGUAGES)
        bing_keyword_performance_task_get = AsyncCollectingOperation(_bing_keyword_performance.BingKeywordPerformanceTaskGetRequest, _bing_keyword_performance.BING_KEYWORD_PERFORMANCE_TASK_GET, _bing_keyword_performance.BingKeywordPerformanceTaskPostRequest)
        bing_keyword_performance_task_post = AsyncManyTasksOperation(_bing_keyword_performance.BingKeywordPerformanceTaskPostRequest, _bing_keyword_performance.BING_KEYWORD_PERFORMANCE_TASK_POST)
        bing_keyword_performance_tasks_ready = AsyncOperation(_bing_keyword_performance.BingKeywordPerformanceTasksReadyRequest, _bing_keyword_performance.BING_KEYWORD_PERFORMANCE_TASKS_READY)
        bing_keywords_for_keywords_live = AsyncOperation(_bing_keywords_for_keywords.BingKeywordsForKeywordsLiveRequest, _bing_keywords_for_keywords.BING_KEYWORDS_FOR_KEYWORDS_LIVE)
        bing_keywords_for_keywords_task_get = AsyncCollectingOperation(_bing_keywords_for_keywords.BingKeywordsForKeywordsTaskGetRequest, _bing_keywords_for_keywords.BING_KEYWORDS_FOR_KEYWORDS_TASK_GET, _bing_keywords_for_keywords.BingKeywordsForKeywordsTaskPostRequest)
        bing_keywords_for_keywords_task_post = AsyncManyTasksOperation(_bing_keywords_for_keywords.BingKeywordsForKeywordsTaskPostRequest, _bing_keywords_for_keywords.BING_KEYWORDS_FOR_KEYWORDS_TASK_POST)
        bing_keywords_for_keywords_tasks_ready = AsyncOperation(_bing_keywords_for_keywords.BingKeywordsForKeywordsTasksReadyRequest, _bing_keywords_for_keywords.BING_KEYWORDS_FOR_KEYWORDS_TASKS_READY)
        bing_keywords_for_site_live = AsyncOperation(_bing_keywords_for_site.BingKeywordsForSiteLiveRequest, _bing_keywords_for_site.BING_KEYWORDS_FOR_SITE_LIVE)
        bing_keywords_for_site_task_get = AsyncCollectingOperation(_bing_keywords_for_site.BingKeywordsForSiteTaskGetRequest, _bing_keywords_for_site.BING_KEYWORDS_FOR_SITE_TASK_GET, _bing_keywords_for_site.BingKeywordsForSiteTaskPostRequest)
        bing_keywords_for_site_task_post = AsyncManyTasksOperation(_bing_keywords_for_site.BingKeywordsForSiteTaskPostRequest, _bing_keywords_for_site.BING_KEYWORDS_FOR_SITE_TASK_POST)
        bing_keywords_for_site_tasks_ready = AsyncOperation(_bing_keywords_for_site.BingKeywordsForSiteTasksReadyRequest, _bing_keywords_for_site.BING_KEYWORDS_FOR_SITE_TASKS_READY)
        bing_languages = AsyncOperation(_bing_languages.BingLanguagesRequest, _bing_languages.BING_LANGUAGES)
        bing_locations = AsyncOperation(_bing_locations.BingLocationsRequest, _bing_locations.BING_LOCATIONS)
        bing_search_volume_live = AsyncSplitOperation(_bing_search_volume.BingSearchVolumeLiveRequest, _bing_search_volume.BING_SEARCH_VOLUME_LIVE)
        bing_search_volume_task_get = AsyncCollectingOperation(_bing_search_volume.BingSearchVolumeTaskGetRequest, _bing_search_volume.BING_SEARCH_VOLUME_TASK_GET, _bing_search_volume.BingSearchVolumeTaskPostRequest)
        bing_search_volume_task_post = AsyncManyTasksOperation(_bing_search_volume.BingSearchVolumeTaskPostRequest, _bing_search_volume.BING_SEARCH_VOLUME_TASK_POST)
        bing_search_volume_tasks_ready = AsyncOperation(_bing_search_volume.BingSearchVolumeTasksReadyRequest, _bing_search_volume.BING_SEARCH_VOLUME_TASKS_READY)
        bing_search_volume_history_live = AsyncSplitOperation(_bing_search_volume_history.BingSearchVolumeHistoryLiveRequest, _bing_search_volume_history.BING_SEARCH_VOLUME_HISTORY_LIVE)
        bing_search_volume_history_locations_and_languages = AsyncOperation(_bing_search_volume_history_locations_and_languages.BingSearchVolumeHistoryLocationsAndLanguagesRequest, _bing_search_volume_history_locations_and_languages.BING_SEARCH_VOLUME_HISTORY_LOCATIONS_AND_LANGUAGES)
        bing_search_volume_history_task_get = AsyncCollectingOperation(_bing_search_volume_history.BingSearchVolumeHistoryTaskGetRequest, _bing_search_volume_history.BING_SEARCH_VOLUME_HISTORY_TASK_GET, _bing_search_volume_history.BingSearchVolumeHistoryTaskPostRequest)
        bing_search_volume_history_task_post = AsyncManyTasksOperation(_bing_search_volume_history.BingSearchVolumeHistoryTaskPostRequest, _bing_search_volume_history.BING_SEARCH_VOLUME_HISTORY_TASK_POST)
        bing_search_volume_history_tasks_ready = AsyncOperation(_bing_search_volume_history.BingSearchVolumeHistoryTasksReadyRequest, _bing_search_volume_history.BING_SEARCH_VOLUME_HISTORY_TASKS_READY)
        clickstream_data_bulk_search_volume_live = AsyncSplitOperation(_clickstream_data_bulk_search_volume.ClickstreamDataBulkSearchVolumeLiveRequest, _clickstream_data_bulk_search_volume.CLICKSTREAM_DATA_BULK_SEARCH_VOLUME_LIVE)
        clickstream_data_dataforseo_search_volume_live = AsyncSplitOperation(_clickstream_data_dataforseo_search_volume.ClickstreamDataDataforseoSearchVolumeLiveRequest, _clickstream_data_dataforseo_search_volume.CLICKSTREAM_DATA_DATAFORSEO_SEARCH_VOLUME_LIVE)
        clickstream_data_global_search_volume_live = AsyncSplitOperation(_clickstream_data_global_search_volume.ClickstreamDataGlobalSearchVolumeLiveRequest, _clickstream_data_global_search_volume.CLICKSTREAM_DATA_GLOBAL_SEARCH_VOLUME_LIVE)
        clickstream_data_locations_and_languages = AsyncOperation(_clickstream_data_locations_and_languages.ClickstreamDataLocationsAndLanguagesRequest, _clickstream_data_locations_and_languages.CLICKSTREAM_DATA_LOCATIONS_AND_LANGUAGES)
        dataforseo_trends_demography_live = AsyncOperation(_dataforseo_trends_demography.DataforseoTrendsDemographyLiveRequest, _dataforseo_trends_demography.DATAFORSEO_TRENDS_DEMOGRAPHY_LIVE)
        dataforseo_trends_explore_live = AsyncOperation(_dataforseo_trends_explore.DataforseoTrendsExploreLiveRequest, _dataforseo_trends_explore.DATAFORSEO_TRENDS_EXPLORE_LIVE)
        dataforseo_trends_locations = AsyncOperation(_dataforseo_trends_locations.DataforseoTrendsLocationsRequest, _dataforseo_trends_locations.DATAFORSEO_TRENDS_LOCATIONS)
        dataforseo_trends_locations_country = AsyncOperation(_dataforseo_trends_locations.DataforseoTrendsLocationsCountryRequest, _dataforseo_trends_locations.DATAFORSEO_TRENDS_LOCATIONS_COUNTRY)
        dataforseo_trends_merged_data_live = AsyncOperation(_dataforseo_trends_merged_data.DataforseoTrendsMergedDataLiveRequest, _dataforseo_trends_merged_data.DATAFORSEO_TRENDS_MERGED_DATA_LIVE)
        dataforseo_trends_subregion_interests_live = AsyncOperation(_dataforseo_trends_subregion_interests.DataforseoTrendsSubregionInterestsLiveRequest, _dataforseo_trends_subregion_interests.DATAFORSEO_TRENDS_SUBREGION_INTERESTS_LIVE)
        errors = AsyncPagedOperation(_errors.ErrorsRequest, _errors.ERRORS)
        google_ads_ad_traffic_by_keywords_live = AsyncSplitOperation(_google_ads_ad_traffic_by_keywords.GoogleAdsAdTrafficByKeywordsLiveRequest, _google_ads_ad_traffic_by_keywords.GOOGLE_ADS_AD_TRAFFIC_BY_KEYWORDS_LIVE)
        google_ads_ad_traffic_by_keywords_task_get = AsyncCollectingOperation(_google_ads_ad_traffic_by_keywords.GoogleAdsAdTrafficByKeywordsTaskGetRequest, _google_ads_ad_traffic_by_keywords.GOOGLE_ADS_AD_TRAFFIC_BY_KEYWORDS_TASK_GET, _google_ads_ad_traffic_by_keywords.GoogleAdsAdTrafficByKeywordsTaskPostRequest)
        google_ads_ad_traffic_by_keywords_task_post = AsyncManyTasksOperation(_google_ads_ad_traffic_by_keywords.GoogleAdsAdTrafficByKeywordsTaskPostRequest, _google_ads_ad_traffic_by_keywords.GOOGLE_ADS_AD_TRAFFIC_BY_KEYWORDS_TASK_POST)
        google_ads_ad_traffic_by_keywords_tasks_ready = AsyncOperation(_google_ads_ad_traffic_by_keywords.GoogleAdsAdTrafficByKeywordsTasksReadyRequest, _google_ads_ad_traffic_by_keywords.GOOGLE_ADS_AD_TRAFFIC_BY_KEYWORDS_TASKS_READY)
        google_ads_keywords_for_keywords_live = AsyncOperation(_google_ads_keywords_for_keywords.GoogleAdsKeywordsForKeywordsLiveRequest, _google_ads_keywords_for_keywords.GOOGLE_ADS_KEYWORDS_FOR_KEYWORDS_LIVE)
        google_ads_keywords_for_keywords_task_get = AsyncCollectingOperation(_google_ads_keywords_for_keywords.GoogleAdsKeywordsForKeywordsTaskGetRequest, _google_ads_keywords_for_keywords.GOOGLE_ADS_KEYWORDS_FOR_KEYWORDS_TASK_GET, _google_ads_keywords_for_keywords.GoogleAdsKeywordsForKeywordsTaskPostRequest)
        google_ads_keywords_for_keywords_task_post = AsyncManyTasksOperation(_google_ads_keywords_for_keywords.GoogleAdsKeywordsForKeywordsTaskPostRequest, _google_ads_keywords_for_keywords.GOOGLE_ADS_KEYWORDS_FOR_KEYWORDS_TASK_POST)
        google_ads_keywords_for_keywords_tasks_ready = AsyncOperation(_google_ads_keywords_for_keywords.GoogleAdsKeywordsForKeywordsTasksReadyRequest, _google_ads_keywords_for_keywords.GOOGLE_ADS_KEYWORDS_FOR_KEYWORDS_TASKS_READY)
        google_ads_keywords_for_site_live = AsyncOperation(_google_ads_keywords_for_site.GoogleAdsKeywordsForSiteLiveRequest, _google_ads_keywords_for_site.GOOGLE_ADS_KEYWORDS_FOR_SITE_LIVE)
        google_ads_keywords_for_site_task_get = AsyncCollectingOperation(_google_ads_keywords_for_site.GoogleAdsKeywordsForSiteTaskGetRequest, _google_ads_keywords_for_site.GOOGLE_ADS_KEYWORDS_FOR_SITE_TASK_GET, _google_ads_keywords_for_site.GoogleAdsKeywordsForSiteTaskPostRequest)
        google_ads_keywords_for_site_task_post = AsyncManyTasksOperation(_google_ads_keywords_for_site.GoogleAdsKeywordsForSiteTaskPostRequest, _google_ads_keywords_for_site.GOOGLE_ADS_KEYWORDS_FOR_SITE_TASK_POST)
        google_ads_keywords_for_site_tasks_ready = AsyncOperation(_google_ads_keywords_for_site.GoogleAdsKeywordsForSiteTasksReadyRequest, _google_ads_keywords_for_site.GOOGLE_ADS_KEYWORDS_FOR_SITE_TASKS_READY)
        google_ads_languages = AsyncOperation(_google_ads_languages.GoogleAdsLanguagesRequest, _google_ads_languages.GOOGLE_ADS_LANGUAGES)
        google_ads_locations = AsyncOperation(_google_ads_locations.GoogleAdsLocationsRequest, _google_ads_locations.GOOGLE_ADS_LOCATIONS)
        google_ads_locations_country = AsyncOperation(_google_ads_locations.GoogleAdsLocationsCountryRequest, _google_ads_locations.GOOGLE_ADS_LOCATIONS_COUNTRY)
        google_ads_search_volume_live = AsyncSplitOperation(_google_ads_search_volume.GoogleAdsSearchVolumeLiveRequest, _google_ads_search_volume.GOOGLE_ADS_SEARCH_VOLUME_LIVE)
        google_ads_search_volume_task_get = AsyncCollectingOperation(_google_ads_search_volume.GoogleAdsSearchVolumeTaskGetRequest, _google_ads_search_volume.GOOGLE_ADS_SEARCH_VOLUME_TASK_GET, _google_ads_search_volume.GoogleAdsSearchVolumeTaskPostRequest)
        google_ads_search_volume_task_post = AsyncManyTasksOperation(_google_ads_search_volume.GoogleAdsSearchVolumeTaskPostRequest, _google_ads_search_volume.GOOGLE_ADS_SEARCH_VOLUME_TASK_POST)
        google_ads_search_volume_tasks_ready = AsyncOperation(_google_ads_search_volume.GoogleAdsSearchVolumeTasksReadyRequest, _google_ads_search_volume.GOOGLE_ADS_SEARCH_VOLUME_TASKS_READY)
        google_ads_status = AsyncOperation(_google_ads_status.GoogleAdsStatusRequest, _google_ads_status.GOOGLE_ADS_STATUS)
        google_trends_categories = AsyncOperation(_google_trends_categories.GoogleTrendsCategoriesRequest, _google_trends_categories.GOOGLE_TRENDS_CATEGORIES)
        google_trends_explore_live = AsyncOperation(_google_trends_explore.GoogleTrendsExploreLiveRequest, _google_trends_explore.GOOGLE_TRENDS_EXPLORE_LIVE)
        google_trends_explore_task_get = AsyncCollectingOperation(_google_trends_explore.GoogleTrendsExploreTaskGetRequest, _google_trends_explore.GOOGLE_TRENDS_EXPLORE_TASK_GET, _google_trends_explore.GoogleTrendsExploreTaskPostRequest)
        google_trends_explore_task_post = AsyncManyTasksOperation(_google_trends_explore.GoogleTrendsExploreTaskPostRequest, _google_trends_explore.GOOGLE_TRENDS_EXPLORE_TASK_POST)
        google_trends_explore_tasks_ready = AsyncOperation(_google_trends_explore.GoogleTrendsExploreTasksReadyRequest, _google_trends_explore.GOOGLE_TRENDS_EXPLORE_TASKS_READY)
        google_trends_languages = AsyncOperation(_google_trends_languages.GoogleTrendsLanguagesRequest, _google_trends_languages.GOOGLE_TRENDS_LANGUAGES)
        google_trends_locations = AsyncOperation(_google_trends_locations.GoogleTrendsLocationsRequest, _google_trends_locations.GOOGLE_TRENDS_LOCATIONS)
        google_trends_locations_country = AsyncOperation(_google_trends_locations.GoogleTrendsLocationsCountryRequest, _google_trends_locations.GOOGLE_TRENDS_LOCATIONS_COUNTRY)
        id_list = AsyncPagedOperation(_id_list.IdListRequest, _id_list.ID_LIST)
        # fmt: on
