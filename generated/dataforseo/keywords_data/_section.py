# From spec/keywords_data/ by `make generate`; do not edit.
"""Keywords Data: Search volumes, prices and trends of keywords, from the engines themselves."""

from typing import TYPE_CHECKING

from dataforseo.keywords_data._summaries import SUMMARIES
from dataforseo_runtime.sections import AsyncSection, Section

if TYPE_CHECKING:
    from dataforseo_runtime.async_operations import (
        AsyncCollectingOperation,
        AsyncManyTasksOperation,
        AsyncOperation,
        AsyncPagedOperation,
        AsyncSplitOperation,
    )
    from dataforseo_runtime.operations import (
        CollectingOperation,
        ManyTasksOperation,
        Operation,
        PagedOperation,
        SplitOperation,
    )

    from . import (
        bing_audience_estimation_industries as _bing_audience_estimation_industries,
        bing_audience_estimation_job_functions as _bing_audience_estimation_job_functions,
        bing_audience_estimation_live as _bing_audience_estimation_live,
        bing_audience_estimation_task_get as _bing_audience_estimation_task_get,
        bing_audience_estimation_task_post as _bing_audience_estimation_task_post,
        bing_audience_estimation_tasks_ready as _bing_audience_estimation_tasks_ready,
        bing_keyword_performance_live as _bing_keyword_performance_live,
        bing_keyword_performance_locations_and_languages as _bing_keyword_performance_locations_and_languages,
        bing_keyword_performance_task_get as _bing_keyword_performance_task_get,
        bing_keyword_performance_task_post as _bing_keyword_performance_task_post,
        bing_keyword_performance_tasks_ready as _bing_keyword_performance_tasks_ready,
        bing_keywords_for_keywords_live as _bing_keywords_for_keywords_live,
        bing_keywords_for_keywords_task_get as _bing_keywords_for_keywords_task_get,
        bing_keywords_for_keywords_task_post as _bing_keywords_for_keywords_task_post,
        bing_keywords_for_keywords_tasks_ready as _bing_keywords_for_keywords_tasks_ready,
        bing_keywords_for_site_live as _bing_keywords_for_site_live,
        bing_keywords_for_site_task_get as _bing_keywords_for_site_task_get,
        bing_keywords_for_site_task_post as _bing_keywords_for_site_task_post,
        bing_keywords_for_site_tasks_ready as _bing_keywords_for_site_tasks_ready,
        bing_languages as _bing_languages,
        bing_locations as _bing_locations,
        bing_search_volume_history_live as _bing_search_volume_history_live,
        bing_search_volume_history_locations_and_languages as _bing_search_volume_history_locations_and_languages,
        bing_search_volume_history_task_get as _bing_search_volume_history_task_get,
        bing_search_volume_history_task_post as _bing_search_volume_history_task_post,
        bing_search_volume_history_tasks_ready as _bing_search_volume_history_tasks_ready,
        bing_search_volume_live as _bing_search_volume_live,
        bing_search_volume_task_get as _bing_search_volume_task_get,
        bing_search_volume_task_post as _bing_search_volume_task_post,
        bing_search_volume_tasks_ready as _bing_search_volume_tasks_ready,
        clickstream_data_bulk_search_volume_live as _clickstream_data_bulk_search_volume_live,
        clickstream_data_dataforseo_search_volume_live as _clickstream_data_dataforseo_search_volume_live,
        clickstream_data_global_search_volume_live as _clickstream_data_global_search_volume_live,
        clickstream_data_locations_and_languages as _clickstream_data_locations_and_languages,
        dataforseo_trends_demography_live as _dataforseo_trends_demography_live,
        dataforseo_trends_explore_live as _dataforseo_trends_explore_live,
        dataforseo_trends_locations as _dataforseo_trends_locations,
        dataforseo_trends_locations_country as _dataforseo_trends_locations_country,
        dataforseo_trends_merged_data_live as _dataforseo_trends_merged_data_live,
        dataforseo_trends_subregion_interests_live as _dataforseo_trends_subregion_interests_live,
        errors as _errors,
        google_ads_ad_traffic_by_keywords_live as _google_ads_ad_traffic_by_keywords_live,
        google_ads_ad_traffic_by_keywords_task_get as _google_ads_ad_traffic_by_keywords_task_get,
        google_ads_ad_traffic_by_keywords_task_post as _google_ads_ad_traffic_by_keywords_task_post,
        google_ads_ad_traffic_by_keywords_tasks_ready as _google_ads_ad_traffic_by_keywords_tasks_ready,
        google_ads_keywords_for_keywords_live as _google_ads_keywords_for_keywords_live,
        google_ads_keywords_for_keywords_task_get as _google_ads_keywords_for_keywords_task_get,
        google_ads_keywords_for_keywords_task_post as _google_ads_keywords_for_keywords_task_post,
        google_ads_keywords_for_keywords_tasks_ready as _google_ads_keywords_for_keywords_tasks_ready,
        google_ads_keywords_for_site_live as _google_ads_keywords_for_site_live,
        google_ads_keywords_for_site_task_get as _google_ads_keywords_for_site_task_get,
        google_ads_keywords_for_site_task_post as _google_ads_keywords_for_site_task_post,
        google_ads_keywords_for_site_tasks_ready as _google_ads_keywords_for_site_tasks_ready,
        google_ads_languages as _google_ads_languages,
        google_ads_locations as _google_ads_locations,
        google_ads_locations_country as _google_ads_locations_country,
        google_ads_search_volume_live as _google_ads_search_volume_live,
        google_ads_search_volume_task_get as _google_ads_search_volume_task_get,
        google_ads_search_volume_task_post as _google_ads_search_volume_task_post,
        google_ads_search_volume_tasks_ready as _google_ads_search_volume_tasks_ready,
        google_ads_status as _google_ads_status,
        google_trends_categories as _google_trends_categories,
        google_trends_explore_live as _google_trends_explore_live,
        google_trends_explore_task_get as _google_trends_explore_task_get,
        google_trends_explore_task_post as _google_trends_explore_task_post,
        google_trends_explore_tasks_ready as _google_trends_explore_tasks_ready,
        google_trends_languages as _google_trends_languages,
        google_trends_locations as _google_trends_locations,
        google_trends_locations_country as _google_trends_locations_country,
        id_list as _id_list,
    )


class KeywordsData(Section):
    """Keywords Data: Search volumes, prices and trends of keywords, from the engines themselves."""

    _package = "dataforseo.keywords_data"
    _summaries = SUMMARIES

    # At run time an operation is loaded when it is first used; this is what type checkers see.
    if TYPE_CHECKING:
        # fmt: off
        bing_audience_estimation_industries = Operation(_bing_audience_estimation_industries.BingAudienceEstimationIndustriesRequest, _bing_audience_estimation_industries.ENDPOINT)
        bing_audience_estimation_job_functions = Operation(_bing_audience_estimation_job_functions.BingAudienceEstimationJobFunctionsRequest, _bing_audience_estimation_job_functions.ENDPOINT)
        bing_audience_estimation_live = Operation(_bing_audience_estimation_live.BingAudienceEstimationLiveRequest, _bing_audience_estimation_live.ENDPOINT)
        bing_audience_estimation_task_get = CollectingOperation(_bing_audience_estimation_task_get.BingAudienceEstimationTaskGetRequest, _bing_audience_estimation_task_get.ENDPOINT, _bing_audience_estimation_task_post.BingAudienceEstimationTaskPostRequest)
        bing_audience_estimation_task_post = ManyTasksOperation(_bing_audience_estimation_task_post.BingAudienceEstimationTaskPostRequest, _bing_audience_estimation_task_post.ENDPOINT)
        bing_audience_estimation_tasks_ready = Operation(_bing_audience_estimation_tasks_ready.BingAudienceEstimationTasksReadyRequest, _bing_audience_estimation_tasks_ready.ENDPOINT)
        bing_keyword_performance_live = SplitOperation(_bing_keyword_performance_live.BingKeywordPerformanceLiveRequest, _bing_keyword_performance_live.ENDPOINT)
        bing_keyword_performance_locations_and_languages = Operation(_bing_keyword_performance_locations_and_languages.BingKeywordPerformanceLocationsAndLanguagesRequest, _bing_keyword_performance_locations_and_languages.ENDPOINT)
        bing_keyword_performance_task_get = CollectingOperation(_bing_keyword_performance_task_get.BingKeywordPerformanceTaskGetRequest, _bing_keyword_performance_task_get.ENDPOINT, _bing_keyword_performance_task_post.BingKeywordPerformanceTaskPostRequest)
        bing_keyword_performance_task_post = ManyTasksOperation(_bing_keyword_performance_task_post.BingKeywordPerformanceTaskPostRequest, _bing_keyword_performance_task_post.ENDPOINT)
        bing_keyword_performance_tasks_ready = Operation(_bing_keyword_performance_tasks_ready.BingKeywordPerformanceTasksReadyRequest, _bing_keyword_performance_tasks_ready.ENDPOINT)
        bing_keywords_for_keywords_live = Operation(_bing_keywords_for_keywords_live.BingKeywordsForKeywordsLiveRequest, _bing_keywords_for_keywords_live.ENDPOINT)
        bing_keywords_for_keywords_task_get = CollectingOperation(_bing_keywords_for_keywords_task_get.BingKeywordsForKeywordsTaskGetRequest, _bing_keywords_for_keywords_task_get.ENDPOINT, _bing_keywords_for_keywords_task_post.BingKeywordsForKeywordsTaskPostRequest)
        bing_keywords_for_keywords_task_post = ManyTasksOperation(_bing_keywords_for_keywords_task_post.BingKeywordsForKeywordsTaskPostRequest, _bing_keywords_for_keywords_task_post.ENDPOINT)
        bing_keywords_for_keywords_tasks_ready = Operation(_bing_keywords_for_keywords_tasks_ready.BingKeywordsForKeywordsTasksReadyRequest, _bing_keywords_for_keywords_tasks_ready.ENDPOINT)
        bing_keywords_for_site_live = Operation(_bing_keywords_for_site_live.BingKeywordsForSiteLiveRequest, _bing_keywords_for_site_live.ENDPOINT)
        bing_keywords_for_site_task_get = CollectingOperation(_bing_keywords_for_site_task_get.BingKeywordsForSiteTaskGetRequest, _bing_keywords_for_site_task_get.ENDPOINT, _bing_keywords_for_site_task_post.BingKeywordsForSiteTaskPostRequest)
        bing_keywords_for_site_task_post = ManyTasksOperation(_bing_keywords_for_site_task_post.BingKeywordsForSiteTaskPostRequest, _bing_keywords_for_site_task_post.ENDPOINT)
        bing_keywords_for_site_tasks_ready = Operation(_bing_keywords_for_site_tasks_ready.BingKeywordsForSiteTasksReadyRequest, _bing_keywords_for_site_tasks_ready.ENDPOINT)
        bing_languages = Operation(_bing_languages.BingLanguagesRequest, _bing_languages.ENDPOINT)
        bing_locations = Operation(_bing_locations.BingLocationsRequest, _bing_locations.ENDPOINT)
        bing_search_volume_live = SplitOperation(_bing_search_volume_live.BingSearchVolumeLiveRequest, _bing_search_volume_live.ENDPOINT)
        bing_search_volume_task_get = CollectingOperation(_bing_search_volume_task_get.BingSearchVolumeTaskGetRequest, _bing_search_volume_task_get.ENDPOINT, _bing_search_volume_task_post.BingSearchVolumeTaskPostRequest)
        bing_search_volume_task_post = ManyTasksOperation(_bing_search_volume_task_post.BingSearchVolumeTaskPostRequest, _bing_search_volume_task_post.ENDPOINT)
        bing_search_volume_tasks_ready = Operation(_bing_search_volume_tasks_ready.BingSearchVolumeTasksReadyRequest, _bing_search_volume_tasks_ready.ENDPOINT)
        bing_search_volume_history_live = SplitOperation(_bing_search_volume_history_live.BingSearchVolumeHistoryLiveRequest, _bing_search_volume_history_live.ENDPOINT)
        bing_search_volume_history_locations_and_languages = Operation(_bing_search_volume_history_locations_and_languages.BingSearchVolumeHistoryLocationsAndLanguagesRequest, _bing_search_volume_history_locations_and_languages.ENDPOINT)
        bing_search_volume_history_task_get = CollectingOperation(_bing_search_volume_history_task_get.BingSearchVolumeHistoryTaskGetRequest, _bing_search_volume_history_task_get.ENDPOINT, _bing_search_volume_history_task_post.BingSearchVolumeHistoryTaskPostRequest)
        bing_search_volume_history_task_post = ManyTasksOperation(_bing_search_volume_history_task_post.BingSearchVolumeHistoryTaskPostRequest, _bing_search_volume_history_task_post.ENDPOINT)
        bing_search_volume_history_tasks_ready = Operation(_bing_search_volume_history_tasks_ready.BingSearchVolumeHistoryTasksReadyRequest, _bing_search_volume_history_tasks_ready.ENDPOINT)
        clickstream_data_bulk_search_volume_live = SplitOperation(_clickstream_data_bulk_search_volume_live.ClickstreamDataBulkSearchVolumeLiveRequest, _clickstream_data_bulk_search_volume_live.ENDPOINT)
        clickstream_data_dataforseo_search_volume_live = SplitOperation(_clickstream_data_dataforseo_search_volume_live.ClickstreamDataDataforseoSearchVolumeLiveRequest, _clickstream_data_dataforseo_search_volume_live.ENDPOINT)
        clickstream_data_global_search_volume_live = SplitOperation(_clickstream_data_global_search_volume_live.ClickstreamDataGlobalSearchVolumeLiveRequest, _clickstream_data_global_search_volume_live.ENDPOINT)
        clickstream_data_locations_and_languages = Operation(_clickstream_data_locations_and_languages.ClickstreamDataLocationsAndLanguagesRequest, _clickstream_data_locations_and_languages.ENDPOINT)
        dataforseo_trends_demography_live = Operation(_dataforseo_trends_demography_live.DataforseoTrendsDemographyLiveRequest, _dataforseo_trends_demography_live.ENDPOINT)
        dataforseo_trends_explore_live = Operation(_dataforseo_trends_explore_live.DataforseoTrendsExploreLiveRequest, _dataforseo_trends_explore_live.ENDPOINT)
        dataforseo_trends_locations = Operation(_dataforseo_trends_locations.DataforseoTrendsLocationsRequest, _dataforseo_trends_locations.ENDPOINT)
        dataforseo_trends_locations_country = Operation(_dataforseo_trends_locations_country.DataforseoTrendsLocationsCountryRequest, _dataforseo_trends_locations_country.ENDPOINT)
        dataforseo_trends_merged_data_live = Operation(_dataforseo_trends_merged_data_live.DataforseoTrendsMergedDataLiveRequest, _dataforseo_trends_merged_data_live.ENDPOINT)
        dataforseo_trends_subregion_interests_live = Operation(_dataforseo_trends_subregion_interests_live.DataforseoTrendsSubregionInterestsLiveRequest, _dataforseo_trends_subregion_interests_live.ENDPOINT)
        errors = PagedOperation(_errors.ErrorsRequest, _errors.ENDPOINT)
        google_ads_ad_traffic_by_keywords_live = SplitOperation(_google_ads_ad_traffic_by_keywords_live.GoogleAdsAdTrafficByKeywordsLiveRequest, _google_ads_ad_traffic_by_keywords_live.ENDPOINT)
        google_ads_ad_traffic_by_keywords_task_get = CollectingOperation(_google_ads_ad_traffic_by_keywords_task_get.GoogleAdsAdTrafficByKeywordsTaskGetRequest, _google_ads_ad_traffic_by_keywords_task_get.ENDPOINT, _google_ads_ad_traffic_by_keywords_task_post.GoogleAdsAdTrafficByKeywordsTaskPostRequest)
        google_ads_ad_traffic_by_keywords_task_post = ManyTasksOperation(_google_ads_ad_traffic_by_keywords_task_post.GoogleAdsAdTrafficByKeywordsTaskPostRequest, _google_ads_ad_traffic_by_keywords_task_post.ENDPOINT)
        google_ads_ad_traffic_by_keywords_tasks_ready = Operation(_google_ads_ad_traffic_by_keywords_tasks_ready.GoogleAdsAdTrafficByKeywordsTasksReadyRequest, _google_ads_ad_traffic_by_keywords_tasks_ready.ENDPOINT)
        google_ads_keywords_for_keywords_live = Operation(_google_ads_keywords_for_keywords_live.GoogleAdsKeywordsForKeywordsLiveRequest, _google_ads_keywords_for_keywords_live.ENDPOINT)
        google_ads_keywords_for_keywords_task_get = CollectingOperation(_google_ads_keywords_for_keywords_task_get.GoogleAdsKeywordsForKeywordsTaskGetRequest, _google_ads_keywords_for_keywords_task_get.ENDPOINT, _google_ads_keywords_for_keywords_task_post.GoogleAdsKeywordsForKeywordsTaskPostRequest)
        google_ads_keywords_for_keywords_task_post = ManyTasksOperation(_google_ads_keywords_for_keywords_task_post.GoogleAdsKeywordsForKeywordsTaskPostRequest, _google_ads_keywords_for_keywords_task_post.ENDPOINT)
        google_ads_keywords_for_keywords_tasks_ready = Operation(_google_ads_keywords_for_keywords_tasks_ready.GoogleAdsKeywordsForKeywordsTasksReadyRequest, _google_ads_keywords_for_keywords_tasks_ready.ENDPOINT)
        google_ads_keywords_for_site_live = Operation(_google_ads_keywords_for_site_live.GoogleAdsKeywordsForSiteLiveRequest, _google_ads_keywords_for_site_live.ENDPOINT)
        google_ads_keywords_for_site_task_get = CollectingOperation(_google_ads_keywords_for_site_task_get.GoogleAdsKeywordsForSiteTaskGetRequest, _google_ads_keywords_for_site_task_get.ENDPOINT, _google_ads_keywords_for_site_task_post.GoogleAdsKeywordsForSiteTaskPostRequest)
        google_ads_keywords_for_site_task_post = ManyTasksOperation(_google_ads_keywords_for_site_task_post.GoogleAdsKeywordsForSiteTaskPostRequest, _google_ads_keywords_for_site_task_post.ENDPOINT)
        google_ads_keywords_for_site_tasks_ready = Operation(_google_ads_keywords_for_site_tasks_ready.GoogleAdsKeywordsForSiteTasksReadyRequest, _google_ads_keywords_for_site_tasks_ready.ENDPOINT)
        google_ads_languages = Operation(_google_ads_languages.GoogleAdsLanguagesRequest, _google_ads_languages.ENDPOINT)
        google_ads_locations = Operation(_google_ads_locations.GoogleAdsLocationsRequest, _google_ads_locations.ENDPOINT)
        google_ads_locations_country = Operation(_google_ads_locations_country.GoogleAdsLocationsCountryRequest, _google_ads_locations_country.ENDPOINT)
        google_ads_search_volume_live = SplitOperation(_google_ads_search_volume_live.GoogleAdsSearchVolumeLiveRequest, _google_ads_search_volume_live.ENDPOINT)
        google_ads_search_volume_task_get = CollectingOperation(_google_ads_search_volume_task_get.GoogleAdsSearchVolumeTaskGetRequest, _google_ads_search_volume_task_get.ENDPOINT, _google_ads_search_volume_task_post.GoogleAdsSearchVolumeTaskPostRequest)
        google_ads_search_volume_task_post = ManyTasksOperation(_google_ads_search_volume_task_post.GoogleAdsSearchVolumeTaskPostRequest, _google_ads_search_volume_task_post.ENDPOINT)
        google_ads_search_volume_tasks_ready = Operation(_google_ads_search_volume_tasks_ready.GoogleAdsSearchVolumeTasksReadyRequest, _google_ads_search_volume_tasks_ready.ENDPOINT)
        google_ads_status = Operation(_google_ads_status.GoogleAdsStatusRequest, _google_ads_status.ENDPOINT)
        google_trends_categories = Operation(_google_trends_categories.GoogleTrendsCategoriesRequest, _google_trends_categories.ENDPOINT)
        google_trends_explore_live = Operation(_google_trends_explore_live.GoogleTrendsExploreLiveRequest, _google_trends_explore_live.ENDPOINT)
        google_trends_explore_task_get = CollectingOperation(_google_trends_explore_task_get.GoogleTrendsExploreTaskGetRequest, _google_trends_explore_task_get.ENDPOINT, _google_trends_explore_task_post.GoogleTrendsExploreTaskPostRequest)
        google_trends_explore_task_post = ManyTasksOperation(_google_trends_explore_task_post.GoogleTrendsExploreTaskPostRequest, _google_trends_explore_task_post.ENDPOINT)
        google_trends_explore_tasks_ready = Operation(_google_trends_explore_tasks_ready.GoogleTrendsExploreTasksReadyRequest, _google_trends_explore_tasks_ready.ENDPOINT)
        google_trends_languages = Operation(_google_trends_languages.GoogleTrendsLanguagesRequest, _google_trends_languages.ENDPOINT)
        google_trends_locations = Operation(_google_trends_locations.GoogleTrendsLocationsRequest, _google_trends_locations.ENDPOINT)
        google_trends_locations_country = Operation(_google_trends_locations_country.GoogleTrendsLocationsCountryRequest, _google_trends_locations_country.ENDPOINT)
        id_list = PagedOperation(_id_list.IdListRequest, _id_list.ENDPOINT)
        # fmt: on


class AsyncKeywordsData(AsyncSection):
    """Keywords Data: Search volumes, prices and trends of keywords, from the engines themselves."""

    _package = "dataforseo.keywords_data"
    _summaries = SUMMARIES

    if TYPE_CHECKING:
        # fmt: off
        bing_audience_estimation_industries = AsyncOperation(_bing_audience_estimation_industries.BingAudienceEstimationIndustriesRequest, _bing_audience_estimation_industries.ENDPOINT)
        bing_audience_estimation_job_functions = AsyncOperation(_bing_audience_estimation_job_functions.BingAudienceEstimationJobFunctionsRequest, _bing_audience_estimation_job_functions.ENDPOINT)
        bing_audience_estimation_live = AsyncOperation(_bing_audience_estimation_live.BingAudienceEstimationLiveRequest, _bing_audience_estimation_live.ENDPOINT)
        bing_audience_estimation_task_get = AsyncCollectingOperation(_bing_audience_estimation_task_get.BingAudienceEstimationTaskGetRequest, _bing_audience_estimation_task_get.ENDPOINT, _bing_audience_estimation_task_post.BingAudienceEstimationTaskPostRequest)
        bing_audience_estimation_task_post = AsyncManyTasksOperation(_bing_audience_estimation_task_post.BingAudienceEstimationTaskPostRequest, _bing_audience_estimation_task_post.ENDPOINT)
        bing_audience_estimation_tasks_ready = AsyncOperation(_bing_audience_estimation_tasks_ready.BingAudienceEstimationTasksReadyRequest, _bing_audience_estimation_tasks_ready.ENDPOINT)
        bing_keyword_performance_live = AsyncSplitOperation(_bing_keyword_performance_live.BingKeywordPerformanceLiveRequest, _bing_keyword_performance_live.ENDPOINT)
        bing_keyword_performance_locations_and_languages = AsyncOperation(_bing_keyword_performance_locations_and_languages.BingKeywordPerformanceLocationsAndLanguagesRequest, _bing_keyword_performance_locations_and_languages.ENDPOINT)
        bing_keyword_performance_task_get = AsyncCollectingOperation(_bing_keyword_performance_task_get.BingKeywordPerformanceTaskGetRequest, _bing_keyword_performance_task_get.ENDPOINT, _bing_keyword_performance_task_post.BingKeywordPerformanceTaskPostRequest)
        bing_keyword_performance_task_post = AsyncManyTasksOperation(_bing_keyword_performance_task_post.BingKeywordPerformanceTaskPostRequest, _bing_keyword_performance_task_post.ENDPOINT)
        bing_keyword_performance_tasks_ready = AsyncOperation(_bing_keyword_performance_tasks_ready.BingKeywordPerformanceTasksReadyRequest, _bing_keyword_performance_tasks_ready.ENDPOINT)
        bing_keywords_for_keywords_live = AsyncOperation(_bing_keywords_for_keywords_live.BingKeywordsForKeywordsLiveRequest, _bing_keywords_for_keywords_live.ENDPOINT)
        bing_keywords_for_keywords_task_get = AsyncCollectingOperation(_bing_keywords_for_keywords_task_get.BingKeywordsForKeywordsTaskGetRequest, _bing_keywords_for_keywords_task_get.ENDPOINT, _bing_keywords_for_keywords_task_post.BingKeywordsForKeywordsTaskPostRequest)
        bing_keywords_for_keywords_task_post = AsyncManyTasksOperation(_bing_keywords_for_keywords_task_post.BingKeywordsForKeywordsTaskPostRequest, _bing_keywords_for_keywords_task_post.ENDPOINT)
        bing_keywords_for_keywords_tasks_ready = AsyncOperation(_bing_keywords_for_keywords_tasks_ready.BingKeywordsForKeywordsTasksReadyRequest, _bing_keywords_for_keywords_tasks_ready.ENDPOINT)
        bing_keywords_for_site_live = AsyncOperation(_bing_keywords_for_site_live.BingKeywordsForSiteLiveRequest, _bing_keywords_for_site_live.ENDPOINT)
        bing_keywords_for_site_task_get = AsyncCollectingOperation(_bing_keywords_for_site_task_get.BingKeywordsForSiteTaskGetRequest, _bing_keywords_for_site_task_get.ENDPOINT, _bing_keywords_for_site_task_post.BingKeywordsForSiteTaskPostRequest)
        bing_keywords_for_site_task_post = AsyncManyTasksOperation(_bing_keywords_for_site_task_post.BingKeywordsForSiteTaskPostRequest, _bing_keywords_for_site_task_post.ENDPOINT)
        bing_keywords_for_site_tasks_ready = AsyncOperation(_bing_keywords_for_site_tasks_ready.BingKeywordsForSiteTasksReadyRequest, _bing_keywords_for_site_tasks_ready.ENDPOINT)
        bing_languages = AsyncOperation(_bing_languages.BingLanguagesRequest, _bing_languages.ENDPOINT)
        bing_locations = AsyncOperation(_bing_locations.BingLocationsRequest, _bing_locations.ENDPOINT)
        bing_search_volume_live = AsyncSplitOperation(_bing_search_volume_live.BingSearchVolumeLiveRequest, _bing_search_volume_live.ENDPOINT)
        bing_search_volume_task_get = AsyncCollectingOperation(_bing_search_volume_task_get.BingSearchVolumeTaskGetRequest, _bing_search_volume_task_get.ENDPOINT, _bing_search_volume_task_post.BingSearchVolumeTaskPostRequest)
        bing_search_volume_task_post = AsyncManyTasksOperation(_bing_search_volume_task_post.BingSearchVolumeTaskPostRequest, _bing_search_volume_task_post.ENDPOINT)
        bing_search_volume_tasks_ready = AsyncOperation(_bing_search_volume_tasks_ready.BingSearchVolumeTasksReadyRequest, _bing_search_volume_tasks_ready.ENDPOINT)
        bing_search_volume_history_live = AsyncSplitOperation(_bing_search_volume_history_live.BingSearchVolumeHistoryLiveRequest, _bing_search_volume_history_live.ENDPOINT)
        bing_search_volume_history_locations_and_languages = AsyncOperation(_bing_search_volume_history_locations_and_languages.BingSearchVolumeHistoryLocationsAndLanguagesRequest, _bing_search_volume_history_locations_and_languages.ENDPOINT)
        bing_search_volume_history_task_get = AsyncCollectingOperation(_bing_search_volume_history_task_get.BingSearchVolumeHistoryTaskGetRequest, _bing_search_volume_history_task_get.ENDPOINT, _bing_search_volume_history_task_post.BingSearchVolumeHistoryTaskPostRequest)
        bing_search_volume_history_task_post = AsyncManyTasksOperation(_bing_search_volume_history_task_post.BingSearchVolumeHistoryTaskPostRequest, _bing_search_volume_history_task_post.ENDPOINT)
        bing_search_volume_history_tasks_ready = AsyncOperation(_bing_search_volume_history_tasks_ready.BingSearchVolumeHistoryTasksReadyRequest, _bing_search_volume_history_tasks_ready.ENDPOINT)
        clickstream_data_bulk_search_volume_live = AsyncSplitOperation(_clickstream_data_bulk_search_volume_live.ClickstreamDataBulkSearchVolumeLiveRequest, _clickstream_data_bulk_search_volume_live.ENDPOINT)
        clickstream_data_dataforseo_search_volume_live = AsyncSplitOperation(_clickstream_data_dataforseo_search_volume_live.ClickstreamDataDataforseoSearchVolumeLiveRequest, _clickstream_data_dataforseo_search_volume_live.ENDPOINT)
        clickstream_data_global_search_volume_live = AsyncSplitOperation(_clickstream_data_global_search_volume_live.ClickstreamDataGlobalSearchVolumeLiveRequest, _clickstream_data_global_search_volume_live.ENDPOINT)
        clickstream_data_locations_and_languages = AsyncOperation(_clickstream_data_locations_and_languages.ClickstreamDataLocationsAndLanguagesRequest, _clickstream_data_locations_and_languages.ENDPOINT)
        dataforseo_trends_demography_live = AsyncOperation(_dataforseo_trends_demography_live.DataforseoTrendsDemographyLiveRequest, _dataforseo_trends_demography_live.ENDPOINT)
        dataforseo_trends_explore_live = AsyncOperation(_dataforseo_trends_explore_live.DataforseoTrendsExploreLiveRequest, _dataforseo_trends_explore_live.ENDPOINT)
        dataforseo_trends_locations = AsyncOperation(_dataforseo_trends_locations.DataforseoTrendsLocationsRequest, _dataforseo_trends_locations.ENDPOINT)
        dataforseo_trends_locations_country = AsyncOperation(_dataforseo_trends_locations_country.DataforseoTrendsLocationsCountryRequest, _dataforseo_trends_locations_country.ENDPOINT)
        dataforseo_trends_merged_data_live = AsyncOperation(_dataforseo_trends_merged_data_live.DataforseoTrendsMergedDataLiveRequest, _dataforseo_trends_merged_data_live.ENDPOINT)
        dataforseo_trends_subregion_interests_live = AsyncOperation(_dataforseo_trends_subregion_interests_live.DataforseoTrendsSubregionInterestsLiveRequest, _dataforseo_trends_subregion_interests_live.ENDPOINT)
        errors = AsyncPagedOperation(_errors.ErrorsRequest, _errors.ENDPOINT)
        google_ads_ad_traffic_by_keywords_live = AsyncSplitOperation(_google_ads_ad_traffic_by_keywords_live.GoogleAdsAdTrafficByKeywordsLiveRequest, _google_ads_ad_traffic_by_keywords_live.ENDPOINT)
        google_ads_ad_traffic_by_keywords_task_get = AsyncCollectingOperation(_google_ads_ad_traffic_by_keywords_task_get.GoogleAdsAdTrafficByKeywordsTaskGetRequest, _google_ads_ad_traffic_by_keywords_task_get.ENDPOINT, _google_ads_ad_traffic_by_keywords_task_post.GoogleAdsAdTrafficByKeywordsTaskPostRequest)
        google_ads_ad_traffic_by_keywords_task_post = AsyncManyTasksOperation(_google_ads_ad_traffic_by_keywords_task_post.GoogleAdsAdTrafficByKeywordsTaskPostRequest, _google_ads_ad_traffic_by_keywords_task_post.ENDPOINT)
        google_ads_ad_traffic_by_keywords_tasks_ready = AsyncOperation(_google_ads_ad_traffic_by_keywords_tasks_ready.GoogleAdsAdTrafficByKeywordsTasksReadyRequest, _google_ads_ad_traffic_by_keywords_tasks_ready.ENDPOINT)
        google_ads_keywords_for_keywords_live = AsyncOperation(_google_ads_keywords_for_keywords_live.GoogleAdsKeywordsForKeywordsLiveRequest, _google_ads_keywords_for_keywords_live.ENDPOINT)
        google_ads_keywords_for_keywords_task_get = AsyncCollectingOperation(_google_ads_keywords_for_keywords_task_get.GoogleAdsKeywordsForKeywordsTaskGetRequest, _google_ads_keywords_for_keywords_task_get.ENDPOINT, _google_ads_keywords_for_keywords_task_post.GoogleAdsKeywordsForKeywordsTaskPostRequest)
        google_ads_keywords_for_keywords_task_post = AsyncManyTasksOperation(_google_ads_keywords_for_keywords_task_post.GoogleAdsKeywordsForKeywordsTaskPostRequest, _google_ads_keywords_for_keywords_task_post.ENDPOINT)
        google_ads_keywords_for_keywords_tasks_ready = AsyncOperation(_google_ads_keywords_for_keywords_tasks_ready.GoogleAdsKeywordsForKeywordsTasksReadyRequest, _google_ads_keywords_for_keywords_tasks_ready.ENDPOINT)
        google_ads_keywords_for_site_live = AsyncOperation(_google_ads_keywords_for_site_live.GoogleAdsKeywordsForSiteLiveRequest, _google_ads_keywords_for_site_live.ENDPOINT)
        google_ads_keywords_for_site_task_get = AsyncCollectingOperation(_google_ads_keywords_for_site_task_get.GoogleAdsKeywordsForSiteTaskGetRequest, _google_ads_keywords_for_site_task_get.ENDPOINT, _google_ads_keywords_for_site_task_post.GoogleAdsKeywordsForSiteTaskPostRequest)
        google_ads_keywords_for_site_task_post = AsyncManyTasksOperation(_google_ads_keywords_for_site_task_post.GoogleAdsKeywordsForSiteTaskPostRequest, _google_ads_keywords_for_site_task_post.ENDPOINT)
        google_ads_keywords_for_site_tasks_ready = AsyncOperation(_google_ads_keywords_for_site_tasks_ready.GoogleAdsKeywordsForSiteTasksReadyRequest, _google_ads_keywords_for_site_tasks_ready.ENDPOINT)
        google_ads_languages = AsyncOperation(_google_ads_languages.GoogleAdsLanguagesRequest, _google_ads_languages.ENDPOINT)
        google_ads_locations = AsyncOperation(_google_ads_locations.GoogleAdsLocationsRequest, _google_ads_locations.ENDPOINT)
        google_ads_locations_country = AsyncOperation(_google_ads_locations_country.GoogleAdsLocationsCountryRequest, _google_ads_locations_country.ENDPOINT)
        google_ads_search_volume_live = AsyncSplitOperation(_google_ads_search_volume_live.GoogleAdsSearchVolumeLiveRequest, _google_ads_search_volume_live.ENDPOINT)
        google_ads_search_volume_task_get = AsyncCollectingOperation(_google_ads_search_volume_task_get.GoogleAdsSearchVolumeTaskGetRequest, _google_ads_search_volume_task_get.ENDPOINT, _google_ads_search_volume_task_post.GoogleAdsSearchVolumeTaskPostRequest)
        google_ads_search_volume_task_post = AsyncManyTasksOperation(_google_ads_search_volume_task_post.GoogleAdsSearchVolumeTaskPostRequest, _google_ads_search_volume_task_post.ENDPOINT)
        google_ads_search_volume_tasks_ready = AsyncOperation(_google_ads_search_volume_tasks_ready.GoogleAdsSearchVolumeTasksReadyRequest, _google_ads_search_volume_tasks_ready.ENDPOINT)
        google_ads_status = AsyncOperation(_google_ads_status.GoogleAdsStatusRequest, _google_ads_status.ENDPOINT)
        google_trends_categories = AsyncOperation(_google_trends_categories.GoogleTrendsCategoriesRequest, _google_trends_categories.ENDPOINT)
        google_trends_explore_live = AsyncOperation(_google_trends_explore_live.GoogleTrendsExploreLiveRequest, _google_trends_explore_live.ENDPOINT)
        google_trends_explore_task_get = AsyncCollectingOperation(_google_trends_explore_task_get.GoogleTrendsExploreTaskGetRequest, _google_trends_explore_task_get.ENDPOINT, _google_trends_explore_task_post.GoogleTrendsExploreTaskPostRequest)
        google_trends_explore_task_post = AsyncManyTasksOperation(_google_trends_explore_task_post.GoogleTrendsExploreTaskPostRequest, _google_trends_explore_task_post.ENDPOINT)
        google_trends_explore_tasks_ready = AsyncOperation(_google_trends_explore_tasks_ready.GoogleTrendsExploreTasksReadyRequest, _google_trends_explore_tasks_ready.ENDPOINT)
        google_trends_languages = AsyncOperation(_google_trends_languages.GoogleTrendsLanguagesRequest, _google_trends_languages.ENDPOINT)
        google_trends_locations = AsyncOperation(_google_trends_locations.GoogleTrendsLocationsRequest, _google_trends_locations.ENDPOINT)
        google_trends_locations_country = AsyncOperation(_google_trends_locations_country.GoogleTrendsLocationsCountryRequest, _google_trends_locations_country.ENDPOINT)
        id_list = AsyncPagedOperation(_id_list.IdListRequest, _id_list.ENDPOINT)
        # fmt: on
