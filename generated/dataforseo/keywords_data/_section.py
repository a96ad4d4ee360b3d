# From spec/keywords_data/ by `make generate`; do not edit.
"""Keywords Data: Search volumes, prices and trends of keywords, from the engines themselves."""

from typing import TYPE_CHECKING

from dataforseo_runtime.sections import AsyncSection, Section

if TYPE_CHECKING:
    from dataforseo.keywords_data.bing_audience_estimation_industries import (
        bing_audience_estimation_industries as call_bing_audience_estimation_industries,
    )
    from dataforseo.keywords_data.bing_audience_estimation_job_functions import (
        bing_audience_estimation_job_functions as call_bing_audience_estimation_job_functions,
    )
    from dataforseo.keywords_data.bing_audience_estimation_live import (
        bing_audience_estimation_live as call_bing_audience_estimation_live,
    )
    from dataforseo.keywords_data.bing_audience_estimation_task_get import (
        bing_audience_estimation_task_get as call_bing_audience_estimation_task_get,
    )
    from dataforseo.keywords_data.bing_audience_estimation_task_post import (
        BingAudienceEstimationTaskPostRequest,
    )
    from dataforseo.keywords_data.bing_audience_estimation_task_post import (
        bing_audience_estimation_task_post as call_bing_audience_estimation_task_post,
    )
    from dataforseo.keywords_data.bing_audience_estimation_tasks_ready import (
        bing_audience_estimation_tasks_ready as call_bing_audience_estimation_tasks_ready,
    )
    from dataforseo.keywords_data.bing_keyword_performance_live import (
        bing_keyword_performance_live as call_bing_keyword_performance_live,
    )
    from dataforseo.keywords_data.bing_keyword_performance_locations_and_languages import (
        bing_keyword_performance_locations_and_languages as call_bing_keyword_performance_locations_and_languages,
    )
    from dataforseo.keywords_data.bing_keyword_performance_task_get import (
        bing_keyword_performance_task_get as call_bing_keyword_performance_task_get,
    )
    from dataforseo.keywords_data.bing_keyword_performance_task_post import (
        BingKeywordPerformanceTaskPostRequest,
    )
    from dataforseo.keywords_data.bing_keyword_performance_task_post import (
        bing_keyword_performance_task_post as call_bing_keyword_performance_task_post,
    )
    from dataforseo.keywords_data.bing_keyword_performance_tasks_ready import (
        bing_keyword_performance_tasks_ready as call_bing_keyword_performance_tasks_ready,
    )
    from dataforseo.keywords_data.bing_keywords_for_keywords_live import (
        bing_keywords_for_keywords_live as call_bing_keywords_for_keywords_live,
    )
    from dataforseo.keywords_data.bing_keywords_for_keywords_task_get import (
        bing_keywords_for_keywords_task_get as call_bing_keywords_for_keywords_task_get,
    )
    from dataforseo.keywords_data.bing_keywords_for_keywords_task_post import (
        BingKeywordsForKeywordsTaskPostRequest,
    )
    from dataforseo.keywords_data.bing_keywords_for_keywords_task_post import (
        bing_keywords_for_keywords_task_post as call_bing_keywords_for_keywords_task_post,
    )
    from dataforseo.keywords_data.bing_keywords_for_keywords_tasks_ready import (
        bing_keywords_for_keywords_tasks_ready as call_bing_keywords_for_keywords_tasks_ready,
    )
    from dataforseo.keywords_data.bing_keywords_for_site_live import (
        bing_keywords_for_site_live as call_bing_keywords_for_site_live,
    )
    from dataforseo.keywords_data.bing_keywords_for_site_task_get import (
        bing_keywords_for_site_task_get as call_bing_keywords_for_site_task_get,
    )
    from dataforseo.keywords_data.bing_keywords_for_site_task_post import BingKeywordsForSiteTaskPostRequest
    from dataforseo.keywords_data.bing_keywords_for_site_task_post import (
        bing_keywords_for_site_task_post as call_bing_keywords_for_site_task_post,
    )
    from dataforseo.keywords_data.bing_keywords_for_site_tasks_ready import (
        bing_keywords_for_site_tasks_ready as call_bing_keywords_for_site_tasks_ready,
    )
    from dataforseo.keywords_data.bing_languages import bing_languages as call_bing_languages
    from dataforseo.keywords_data.bing_locations import bing_locations as call_bing_locations
    from dataforseo.keywords_data.bing_search_volume_history_live import (
        bing_search_volume_history_live as call_bing_search_volume_history_live,
    )
    from dataforseo.keywords_data.bing_search_volume_history_locations_and_languages import (
        bing_search_volume_history_locations_and_languages as call_bing_search_volume_history_locations_and_languages,
    )
    from dataforseo.keywords_data.bing_search_volume_history_task_get import (
        bing_search_volume_history_task_get as call_bing_search_volume_history_task_get,
    )
    from dataforseo.keywords_data.bing_search_volume_history_task_post import (
        BingSearchVolumeHistoryTaskPostRequest,
    )
    from dataforseo.keywords_data.bing_search_volume_history_task_post import (
        bing_search_volume_history_task_post as call_bing_search_volume_history_task_post,
    )
    from dataforseo.keywords_data.bing_search_volume_history_tasks_ready import (
        bing_search_volume_history_tasks_ready as call_bing_search_volume_history_tasks_ready,
    )
    from dataforseo.keywords_data.bing_search_volume_live import (
        bing_search_volume_live as call_bing_search_volume_live,
    )
    from dataforseo.keywords_data.bing_search_volume_task_get import (
        bing_search_volume_task_get as call_bing_search_volume_task_get,
    )
    from dataforseo.keywords_data.bing_search_volume_task_post import BingSearchVolumeTaskPostRequest
    from dataforseo.keywords_data.bing_search_volume_task_post import (
        bing_search_volume_task_post as call_bing_search_volume_task_post,
    )
    from dataforseo.keywords_data.bing_search_volume_tasks_ready import (
        bing_search_volume_tasks_ready as call_bing_search_volume_tasks_ready,
    )
    from dataforseo.keywords_data.clickstream_data_bulk_search_volume_live import (
        clickstream_data_bulk_search_volume_live as call_clickstream_data_bulk_search_volume_live,
    )
    from dataforseo.keywords_data.clickstream_data_dataforseo_search_volume_live import (
        clickstream_data_dataforseo_search_volume_live as call_clickstream_data_dataforseo_search_volume_live,
    )
    from dataforseo.keywords_data.clickstream_data_global_search_volume_live import (
        clickstream_data_global_search_volume_live as call_clickstream_data_global_search_volume_live,
    )
    from dataforseo.keywords_data.clickstream_data_locations_and_languages import (
        clickstream_data_locations_and_languages as call_clickstream_data_locations_and_languages,
    )
    from dataforseo.keywords_data.dataforseo_trends_demography_live import (
        dataforseo_trends_demography_live as call_dataforseo_trends_demography_live,
    )
    from dataforseo.keywords_data.dataforseo_trends_explore_live import (
        dataforseo_trends_explore_live as call_dataforseo_trends_explore_live,
    )
    from dataforseo.keywords_data.dataforseo_trends_locations import (
        dataforseo_trends_locations as call_dataforseo_trends_locations,
    )
    from dataforseo.keywords_data.dataforseo_trends_locations_country import (
        dataforseo_trends_locations_country as call_dataforseo_trends_locations_country,
    )
    from dataforseo.keywords_data.dataforseo_trends_merged_data_live import (
        dataforseo_trends_merged_data_live as call_dataforseo_trends_merged_data_live,
    )
    from dataforseo.keywords_data.dataforseo_trends_subregion_interests_live import (
        dataforseo_trends_subregion_interests_live as call_dataforseo_trends_subregion_interests_live,
    )
    from dataforseo.keywords_data.errors import errors as call_errors
    from dataforseo.keywords_data.google_ads_ad_traffic_by_keywords_live import (
        google_ads_ad_traffic_by_keywords_live as call_google_ads_ad_traffic_by_keywords_live,
    )
    from dataforseo.keywords_data.google_ads_ad_traffic_by_keywords_task_get import (
        google_ads_ad_traffic_by_keywords_task_get as call_google_ads_ad_traffic_by_keywords_task_get,
    )
    from dataforseo.keywords_data.google_ads_ad_traffic_by_keywords_task_post import (
        GoogleAdsAdTrafficByKeywordsTaskPostRequest,
    )
    from dataforseo.keywords_data.google_ads_ad_traffic_by_keywords_task_post import (
        google_ads_ad_traffic_by_keywords_task_post as call_google_ads_ad_traffic_by_keywords_task_post,
    )
    from dataforseo.keywords_data.google_ads_ad_traffic_by_keywords_tasks_ready import (
        google_ads_ad_traffic_by_keywords_tasks_ready as call_google_ads_ad_traffic_by_keywords_tasks_ready,
    )
    from dataforseo.keywords_data.google_ads_keywords_for_keywords_live import (
        google_ads_keywords_for_keywords_live as call_google_ads_keywords_for_keywords_live,
    )
    from dataforseo.keywords_data.google_ads_keywords_for_keywords_task_get import (
        google_ads_keywords_for_keywords_task_get as call_google_ads_keywords_for_keywords_task_get,
    )
    from dataforseo.keywords_data.google_ads_keywords_for_keywords_task_post import (
        GoogleAdsKeywordsForKeywordsTaskPostRequest,
    )
    from dataforseo.keywords_data.google_ads_keywords_for_keywords_task_post import (
        google_ads_keywords_for_keywords_task_post as call_google_ads_keywords_for_keywords_task_post,
    )
    from dataforseo.keywords_data.google_ads_keywords_for_keywords_tasks_ready import (
        google_ads_keywords_for_keywords_tasks_ready as call_google_ads_keywords_for_keywords_tasks_ready,
    )
    from dataforseo.keywords_data.google_ads_keywords_for_site_live import (
        google_ads_keywords_for_site_live as call_google_ads_keywords_for_site_live,
    )
    from dataforseo.keywords_data.google_ads_keywords_for_site_task_get import (
        google_ads_keywords_for_site_task_get as call_google_ads_keywords_for_site_task_get,
    )
    from dataforseo.keywords_data.google_ads_keywords_for_site_task_post import (
        GoogleAdsKeywordsForSiteTaskPostRequest,
    )
    from dataforseo.keywords_data.google_ads_keywords_for_site_task_post import (
        google_ads_keywords_for_site_task_post as call_google_ads_keywords_for_site_task_post,
    )
    from dataforseo.keywords_data.google_ads_keywords_for_site_tasks_ready import (
        google_ads_keywords_for_site_tasks_ready as call_google_ads_keywords_for_site_tasks_ready,
    )
    from dataforseo.keywords_data.google_ads_languages import (
        google_ads_languages as call_google_ads_languages,
    )
    from dataforseo.keywords_data.google_ads_locations import (
        google_ads_locations as call_google_ads_locations,
    )
    from dataforseo.keywords_data.google_ads_locations_country import (
        google_ads_locations_country as call_google_ads_locations_country,
    )
    from dataforseo.keywords_data.google_ads_search_volume_live import (
        google_ads_search_volume_live as call_google_ads_search_volume_live,
    )
    from dataforseo.keywords_data.google_ads_search_volume_task_get import (
        google_ads_search_volume_task_get as call_google_ads_search_volume_task_get,
    )
    from dataforseo.keywords_data.google_ads_search_volume_task_post import (
        GoogleAdsSearchVolumeTaskPostRequest,
    )
    from dataforseo.keywords_data.google_ads_search_volume_task_post import (
        google_ads_search_volume_task_post as call_google_ads_search_volume_task_post,
    )
    from dataforseo.keywords_data.google_ads_search_volume_tasks_ready import (
        google_ads_search_volume_tasks_ready as call_google_ads_search_volume_tasks_ready,
    )
    from dataforseo.keywords_data.google_ads_status import google_ads_status as call_google_ads_status
    from dataforseo.keywords_data.google_trends_categories import (
        google_trends_categories as call_google_trends_categories,
    )
    from dataforseo.keywords_data.google_trends_explore_live import (
        google_trends_explore_live as call_google_trends_explore_live,
    )
    from dataforseo.keywords_data.google_trends_explore_task_get import (
        google_trends_explore_task_get as call_google_trends_explore_task_get,
    )
    from dataforseo.keywords_data.google_trends_explore_task_post import GoogleTrendsExploreTaskPostRequest
    from dataforseo.keywords_data.google_trends_explore_task_post import (
        google_trends_explore_task_post as call_google_trends_explore_task_post,
    )
    from dataforseo.keywords_data.google_trends_explore_tasks_ready import (
        google_trends_explore_tasks_ready as call_google_trends_explore_tasks_ready,
    )
    from dataforseo.keywords_data.google_trends_languages import (
        google_trends_languages as call_google_trends_languages,
    )
    from dataforseo.keywords_data.google_trends_locations import (
        google_trends_locations as call_google_trends_locations,
    )
    from dataforseo.keywords_data.google_trends_locations_country import (
        google_trends_locations_country as call_google_trends_locations_country,
    )
    from dataforseo.keywords_data.id_list import id_list as call_id_list
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

_INDEX = {
    "bing_audience_estimation_industries": "bing/audience_estimation/industries",
    "bing_audience_estimation_job_functions": "bing/audience_estimation/job_functions",
    "bing_audience_estimation_live": "bing/audience_estimation/live",
    "bing_audience_estimation_task_get": "bing/audience_estimation/task_get/{id}",
    "bing_audience_estimation_task_post": "bing/audience_estimation/task_post",
    "bing_audience_estimation_tasks_ready": "bing/audience_estimation/tasks_ready",
    "bing_keyword_performance_live": "bing/keyword_performance/live",
    "bing_keyword_performance_locations_and_languages": "bing/keyword_performance/locations_and_languages",
    "bing_keyword_performance_task_get": "bing/keyword_performance/task_get/{id}",
    "bing_keyword_performance_task_post": "bing/keyword_performance/task_post",
    "bing_keyword_performance_tasks_ready": "bing/keyword_performance/tasks_ready",
    "bing_keywords_for_keywords_live": "bing/keywords_for_keywords/live",
    "bing_keywords_for_keywords_task_get": "bing/keywords_for_keywords/task_get/{id}",
    "bing_keywords_for_keywords_task_post": "bing/keywords_for_keywords/task_post",
    "bing_keywords_for_keywords_tasks_ready": "bing/keywords_for_keywords/tasks_ready",
    "bing_keywords_for_site_live": "bing/keywords_for_site/live",
    "bing_keywords_for_site_task_get": "bing/keywords_for_site/task_get/{id}",
    "bing_keywords_for_site_task_post": "bing/keywords_for_site/task_post",
    "bing_keywords_for_site_tasks_ready": "bing/keywords_for_site/tasks_ready",
    "bing_languages": "bing/languages",
    "bing_locations": "bing/locations",
    "bing_search_volume_live": "bing/search_volume/live",
    "bing_search_volume_task_get": "bing/search_volume/task_get/{id}",
    "bing_search_volume_task_post": "bing/search_volume/task_post",
    "bing_search_volume_tasks_ready": "bing/search_volume/tasks_ready",
    "bing_search_volume_history_live": "bing/search_volume_history/live",
    "bing_search_volume_history_locations_and_languages": "bing/search_volume_history/locations_and_languages",
    "bing_search_volume_history_task_get": "bing/search_volume_history/task_get/{id}",
    "bing_search_volume_history_task_post": "bing/search_volume_history/task_post",
    "bing_search_volume_history_tasks_ready": "bing/search_volume_history/tasks_ready",
    "clickstream_data_bulk_search_volume_live": "clickstream_data/bulk_search_volume/live",
    "clickstream_data_dataforseo_search_volume_live": "clickstream_data/dataforseo_search_volume/live",
    "clickstream_data_global_search_volume_live": "clickstream_data/global_search_volume/live",
    "clickstream_data_locations_and_languages": "clickstream_data/locations_and_languages",
    "dataforseo_trends_demography_live": "dataforseo_trends/demography/live",
    "dataforseo_trends_explore_live": "dataforseo_trends/explore/live",
    "dataforseo_trends_locations": "dataforseo_trends/locations",
    "dataforseo_trends_locations_country": "dataforseo_trends/locations/{country}",
    "dataforseo_trends_merged_data_live": "dataforseo_trends/merged_data/live",
    "dataforseo_trends_subregion_interests_live": "dataforseo_trends/subregion_interests/live",
    "errors": "errors",
    "google_ads_ad_traffic_by_keywords_live": "google_ads/ad_traffic_by_keywords/live",
    "google_ads_ad_traffic_by_keywords_task_get": "google_ads/ad_traffic_by_keywords/task_get/{id}",
    "google_ads_ad_traffic_by_keywords_task_post": "google_ads/ad_traffic_by_keywords/task_post",
    "google_ads_ad_traffic_by_keywords_tasks_ready": "google_ads/ad_traffic_by_keywords/tasks_ready",
    "google_ads_keywords_for_keywords_live": "google_ads/keywords_for_keywords/live",
    "google_ads_keywords_for_keywords_task_get": "google_ads/keywords_for_keywords/task_get/{id}",
    "google_ads_keywords_for_keywords_task_post": "google_ads/keywords_for_keywords/task_post",
    "google_ads_keywords_for_keywords_tasks_ready": "google_ads/keywords_for_keywords/tasks_ready",
    "google_ads_keywords_for_site_live": "google_ads/keywords_for_site/live",
    "google_ads_keywords_for_site_task_get": "google_ads/keywords_for_site/task_get/{id}",
    "google_ads_keywords_for_site_task_post": "google_ads/keywords_for_site/task_post",
    "google_ads_keywords_for_site_tasks_ready": "google_ads/keywords_for_site/tasks_ready",
    "google_ads_languages": "google_ads/languages",
    "google_ads_locations": "google_ads/locations",
    "google_ads_locations_country": "google_ads/locations/{country}",
    "google_ads_search_volume_live": "google_ads/search_volume/live",
    "google_ads_search_volume_task_get": "google_ads/search_volume/task_get/{id}",
    "google_ads_search_volume_task_post": "google_ads/search_volume/task_post",
    "google_ads_search_volume_tasks_ready": "google_ads/search_volume/tasks_ready",
    "google_ads_status": "google_ads/status",
    "google_trends_categories": "google_trends/categories",
    "google_trends_explore_live": "google_trends/explore/live",
    "google_trends_explore_task_get": "google_trends/explore/task_get/{id}",
    "google_trends_explore_task_post": "google_trends/explore/task_post",
    "google_trends_explore_tasks_ready": "google_trends/explore/tasks_ready",
    "google_trends_languages": "google_trends/languages",
    "google_trends_locations": "google_trends/locations",
    "google_trends_locations_country": "google_trends/locations/{country}",
    "id_list": "id_list",
}


class KeywordsData(Section):
    """Keywords Data: Search volumes, prices and trends of keywords, from the engines themselves."""

    _package = "dataforseo.keywords_data"
    _index = _INDEX

    # At run time an operation is loaded when it is first used; this is what type checkers see.
    if TYPE_CHECKING:
        bing_audience_estimation_industries = Operation(call_bing_audience_estimation_industries)
        """List the industries of LinkedIn profiles."""
        bing_audience_estimation_job_functions = Operation(call_bing_audience_estimation_job_functions)
        """List the job functions of LinkedIn profiles."""
        bing_audience_estimation_live = Operation(call_bing_audience_estimation_live)
        """Run one Bing audience estimation request and give its result at once."""
        bing_audience_estimation_task_get = CollectingOperation(
            call_bing_audience_estimation_task_get, BingAudienceEstimationTaskPostRequest
        )
        """Collect the result of one Bing audience estimation task."""
        bing_audience_estimation_task_post = ManyTasksOperation(
            call_bing_audience_estimation_task_post, BingAudienceEstimationTaskPostRequest
        )
        """Post Bing audience estimation tasks."""
        bing_audience_estimation_tasks_ready = Operation(call_bing_audience_estimation_tasks_ready)
        """List the finished Bing audience estimation tasks that were not collected yet."""
        bing_keyword_performance_live = SplitOperation(call_bing_keyword_performance_live)
        """Run one Bing keyword performance request and give its result at once."""
        bing_keyword_performance_locations_and_languages = Operation(
            call_bing_keyword_performance_locations_and_languages
        )
        """List the locations and languages of keyword_performance."""
        bing_keyword_performance_task_get = CollectingOperation(
            call_bing_keyword_performance_task_get, BingKeywordPerformanceTaskPostRequest
        )
        """Collect the result of one Bing keyword performance task."""
        bing_keyword_performance_task_post = ManyTasksOperation(
            call_bing_keyword_performance_task_post, BingKeywordPerformanceTaskPostRequest
        )
        """Post Bing keyword performance tasks."""
        bing_keyword_performance_tasks_ready = Operation(call_bing_keyword_performance_tasks_ready)
        """List the finished Bing keyword performance tasks that were not collected yet."""
        bing_keywords_for_keywords_live = Operation(call_bing_keywords_for_keywords_live)
        """Run one Bing keyword idea request and give its result at once."""
        bing_keywords_for_keywords_task_get = CollectingOperation(
            call_bing_keywords_for_keywords_task_get, BingKeywordsForKeywordsTaskPostRequest
        )
        """Collect the result of one Bing keyword idea task."""
        bing_keywords_for_keywords_task_post = ManyTasksOperation(
            call_bing_keywords_for_keywords_task_post, BingKeywordsForKeywordsTaskPostRequest
        )
        """Post Bing keyword idea tasks."""
        bing_keywords_for_keywords_tasks_ready = Operation(call_bing_keywords_for_keywords_tasks_ready)
        """List the finished Bing keyword idea tasks that were not collected yet."""
        bing_keywords_for_site_live = Operation(call_bing_keywords_for_site_live)
        """Run one Bing keywords-for-site request and give its result at once."""
        bing_keywords_for_site_task_get = CollectingOperation(
            call_bing_keywords_for_site_task_get, BingKeywordsForSiteTaskPostRequest
        )
        """Collect the result of one Bing keywords-for-site task."""
        bing_keywords_for_site_task_post = ManyTasksOperation(
            call_bing_keywords_for_site_task_post, BingKeywordsForSiteTaskPostRequest
        )
        """Post Bing keywords-for-site tasks."""
        bing_keywords_for_site_tasks_ready = Operation(call_bing_keywords_for_site_tasks_ready)
        """List the finished Bing keywords-for-site tasks that were not collected yet."""
        bing_languages = Operation(call_bing_languages)
        """List the languages of Bing."""
        bing_locations = Operation(call_bing_locations)
        """List the locations of Bing."""
        bing_search_volume_live = SplitOperation(call_bing_search_volume_live)
        """Run one Bing search volume request and give its result at once."""
        bing_search_volume_task_get = CollectingOperation(
            call_bing_search_volume_task_get, BingSearchVolumeTaskPostRequest
        )
        """Collect the result of one Bing search volume task."""
        bing_search_volume_task_post = ManyTasksOperation(
            call_bing_search_volume_task_post, BingSearchVolumeTaskPostRequest
        )
        """Post Bing search volume tasks."""
        bing_search_volume_tasks_ready = Operation(call_bing_search_volume_tasks_ready)
        """List the finished Bing search volume tasks that were not collected yet."""
        bing_search_volume_history_live = SplitOperation(call_bing_search_volume_history_live)
        """Run one Bing search volume history request and give its result at once."""
        bing_search_volume_history_locations_and_languages = Operation(
            call_bing_search_volume_history_locations_and_languages
        )
        """List the locations and languages of search_volume_history."""
        bing_search_volume_history_task_get = CollectingOperation(
            call_bing_search_volume_history_task_get, BingSearchVolumeHistoryTaskPostRequest
        )
        """Collect the result of one Bing search volume history task."""
        bing_search_volume_history_task_post = ManyTasksOperation(
            call_bing_search_volume_history_task_post, BingSearchVolumeHistoryTaskPostRequest
        )
        """Post Bing search volume history tasks."""
        bing_search_volume_history_tasks_ready = Operation(call_bing_search_volume_history_tasks_ready)
        """List the finished Bing search volume history tasks that were not collected yet."""
        clickstream_data_bulk_search_volume_live = SplitOperation(
            call_clickstream_data_bulk_search_volume_live
        )
        """Give the clickstream search volume of up to 1,000 keywords."""
        clickstream_data_dataforseo_search_volume_live = SplitOperation(
            call_clickstream_data_dataforseo_search_volume_live
        )
        """Give the search volume of up to 1,000 keywords, refined by clickstreams."""
        clickstream_data_global_search_volume_live = SplitOperation(
            call_clickstream_data_global_search_volume_live
        )
        """Give the worldwide search volume of up to 1,000 keywords, by country."""
        clickstream_data_locations_and_languages = Operation(call_clickstream_data_locations_and_languages)
        """List the locations and languages of clickstream data."""
        dataforseo_trends_demography_live = Operation(call_dataforseo_trends_demography_live)
        """Give the popularity of keywords by age and gender."""
        dataforseo_trends_explore_live = Operation(call_dataforseo_trends_explore_live)
        """Give the popularity of keywords over time."""
        dataforseo_trends_locations = Operation(call_dataforseo_trends_locations)
        """List the locations of DataForSEO Trends."""
        dataforseo_trends_locations_country = Operation(call_dataforseo_trends_locations_country)
        """List the locations of DataForSEO Trends in one country."""
        dataforseo_trends_merged_data_live = Operation(call_dataforseo_trends_merged_data_live)
        """Give the popularity of keywords over time, by region, age and gender."""
        dataforseo_trends_subregion_interests_live = Operation(
            call_dataforseo_trends_subregion_interests_live
        )
        """Give the popularity of keywords by region."""
        errors = PagedOperation(call_errors)
        """List the Keywords Data calls of this account that recently ended in an error."""
        google_ads_ad_traffic_by_keywords_live = SplitOperation(call_google_ads_ad_traffic_by_keywords_live)
        """Run one Google Ads traffic forecast request and give its result at once."""
        google_ads_ad_traffic_by_keywords_task_get = CollectingOperation(
            call_google_ads_ad_traffic_by_keywords_task_get, GoogleAdsAdTrafficByKeywordsTaskPostRequest
        )
        """Collect the result of one Google Ads traffic forecast task."""
        google_ads_ad_traffic_by_keywords_task_post = ManyTasksOperation(
            call_google_ads_ad_traffic_by_keywords_task_post, GoogleAdsAdTrafficByKeywordsTaskPostRequest
        )
        """Post Google Ads traffic forecast tasks."""
        google_ads_ad_traffic_by_keywords_tasks_ready = Operation(
            call_google_ads_ad_traffic_by_keywords_tasks_ready
        )
        """List the finished Google Ads traffic forecast tasks that were not collected yet."""
        google_ads_keywords_for_keywords_live = Operation(call_google_ads_keywords_for_keywords_live)
        """Run one Google Ads keyword idea request and give its result at once."""
        google_ads_keywords_for_keywords_task_get = CollectingOperation(
            call_google_ads_keywords_for_keywords_task_get, GoogleAdsKeywordsForKeywordsTaskPostRequest
        )
        """Collect the result of one Google Ads keyword idea task."""
        google_ads_keywords_for_keywords_task_post = ManyTasksOperation(
            call_google_ads_keywords_for_keywords_task_post, GoogleAdsKeywordsForKeywordsTaskPostRequest
        )
        """Post Google Ads keyword idea tasks."""
        google_ads_keywords_for_keywords_tasks_ready = Operation(
            call_google_ads_keywords_for_keywords_tasks_ready
        )
        """List the finished Google Ads keyword idea tasks that were not collected yet."""
        google_ads_keywords_for_site_live = Operation(call_google_ads_keywords_for_site_live)
        """Run one Google Ads keywords-for-site request and give its result at once."""
        google_ads_keywords_for_site_task_get = CollectingOperation(
            call_google_ads_keywords_for_site_task_get, GoogleAdsKeywordsForSiteTaskPostRequest
        )
        """Collect the result of one Google Ads keywords-for-site task."""
        google_ads_keywords_for_site_task_post = ManyTasksOperation(
            call_google_ads_keywords_for_site_task_post, GoogleAdsKeywordsForSiteTaskPostRequest
        )
        """Post Google Ads keywords-for-site tasks."""
        google_ads_keywords_for_site_tasks_ready = Operation(call_google_ads_keywords_for_site_tasks_ready)
        """List the finished Google Ads keywords-for-site tasks that were not collected yet."""
        google_ads_languages = Operation(call_google_ads_languages)
        """List the languages of Google Ads."""
        google_ads_locations = Operation(call_google_ads_locations)
        """List the locations of Google Ads."""
        google_ads_locations_country = Operation(call_google_ads_locations_country)
        """List the locations of Google Ads in one country."""
        google_ads_search_volume_live = SplitOperation(call_google_ads_search_volume_live)
        """Run one Google Ads search volume request and give its result at once."""
        google_ads_search_volume_task_get = CollectingOperation(
            call_google_ads_search_volume_task_get, GoogleAdsSearchVolumeTaskPostRequest
        )
        """Collect the result of one Google Ads search volume task."""
        google_ads_search_volume_task_post = ManyTasksOperation(
            call_google_ads_search_volume_task_post, GoogleAdsSearchVolumeTaskPostRequest
        )
        """Post Google Ads search volume tasks."""
        google_ads_search_volume_tasks_ready = Operation(call_google_ads_search_volume_tasks_ready)
        """List the finished Google Ads search volume tasks that were not collected yet."""
        google_ads_status = Operation(call_google_ads_status)
        """Say whether Google has published the figures of the last month."""
        google_trends_categories = Operation(call_google_trends_categories)
        """List the categories of Google Trends."""
        google_trends_explore_live = Operation(call_google_trends_explore_live)
        """Run one Google Trends request and give its result at once."""
        google_trends_explore_task_get = CollectingOperation(
            call_google_trends_explore_task_get, GoogleTrendsExploreTaskPostRequest
        )
        """Collect the result of one Google Trends task."""
        google_trends_explore_task_post = ManyTasksOperation(
            call_google_trends_explore_task_post, GoogleTrendsExploreTaskPostRequest
        )
        """Post Google Trends tasks."""
        google_trends_explore_tasks_ready = Operation(call_google_trends_explore_tasks_ready)
        """List the finished Google Trends tasks that were not collected yet."""
        google_trends_languages = Operation(call_google_trends_languages)
        """List the languages of Google Trends."""
        google_trends_locations = Operation(call_google_trends_locations)
        """List the locations of Google Trends."""
        google_trends_locations_country = Operation(call_google_trends_locations_country)
        """List the locations of Google Trends in one country."""
        id_list = PagedOperation(call_id_list)
        """List the Keywords Data tasks that this account made in a time window."""


class AsyncKeywordsData(AsyncSection):
    """Keywords Data: Search volumes, prices and trends of keywords, from the engines themselves."""

    _package = "dataforseo.keywords_data"
    _index = _INDEX

    if TYPE_CHECKING:
        bing_audience_estimation_industries = AsyncOperation(call_bing_audience_estimation_industries)
        """List the industries of LinkedIn profiles."""
        bing_audience_estimation_job_functions = AsyncOperation(call_bing_audience_estimation_job_functions)
        """List the job functions of LinkedIn profiles."""
        bing_audience_estimation_live = AsyncOperation(call_bing_audience_estimation_live)
        """Run one Bing audience estimation request and give its result at once."""
        bing_audience_estimation_task_get = AsyncCollectingOperation(
            call_bing_audience_estimation_task_get, BingAudienceEstimationTaskPostRequest
        )
        """Collect the result of one Bing audience estimation task."""
        bing_audience_estimation_task_post = AsyncManyTasksOperation(
            call_bing_audience_estimation_task_post, BingAudienceEstimationTaskPostRequest
        )
        """Post Bing audience estimation tasks."""
        bing_audience_estimation_tasks_ready = AsyncOperation(call_bing_audience_estimation_tasks_ready)
        """List the finished Bing audience estimation tasks that were not collected yet."""
        bing_keyword_performance_live = AsyncSplitOperation(call_bing_keyword_performance_live)
        """Run one Bing keyword performance request and give its result at once."""
        bing_keyword_performance_locations_and_languages = AsyncOperation(
            call_bing_keyword_performance_locations_and_languages
        )
        """List the locations and languages of keyword_performance."""
        bing_keyword_performance_task_get = AsyncCollectingOperation(
            call_bing_keyword_performance_task_get, BingKeywordPerformanceTaskPostRequest
        )
        """Collect the result of one Bing keyword performance task."""
        bing_keyword_performance_task_post = AsyncManyTasksOperation(
            call_bing_keyword_performance_task_post, BingKeywordPerformanceTaskPostRequest
        )
        """Post Bing keyword performance tasks."""
        bing_keyword_performance_tasks_ready = AsyncOperation(call_bing_keyword_performance_tasks_ready)
        """List the finished Bing keyword performance tasks that were not collected yet."""
        bing_keywords_for_keywords_live = AsyncOperation(call_bing_keywords_for_keywords_live)
        """Run one Bing keyword idea request and give its result at once."""
        bing_keywords_for_keywords_task_get = AsyncCollectingOperation(
            call_bing_keywords_for_keywords_task_get, BingKeywordsForKeywordsTaskPostRequest
        )
        """Collect the result of one Bing keyword idea task."""
        bing_keywords_for_keywords_task_post = AsyncManyTasksOperation(
            call_bing_keywords_for_keywords_task_post, BingKeywordsForKeywordsTaskPostRequest
        )
        """Post Bing keyword idea tasks."""
        bing_keywords_for_keywords_tasks_ready = AsyncOperation(call_bing_keywords_for_keywords_tasks_ready)
        """List the finished Bing keyword idea tasks that were not collected yet."""
        bing_keywords_for_site_live = AsyncOperation(call_bing_keywords_for_site_live)
        """Run one Bing keywords-for-site request and give its result at once."""
        bing_keywords_for_site_task_get = AsyncCollectingOperation(
            call_bing_keywords_for_site_task_get, BingKeywordsForSiteTaskPostRequest
        )
        """Collect the result of one Bing keywords-for-site task."""
        bing_keywords_for_site_task_post = AsyncManyTasksOperation(
            call_bing_keywords_for_site_task_post, BingKeywordsForSiteTaskPostRequest
        )
        """Post Bing keywords-for-site tasks."""
        bing_keywords_for_site_tasks_ready = AsyncOperation(call_bing_keywords_for_site_tasks_ready)
        """List the finished Bing keywords-for-site tasks that were not collected yet."""
        bing_languages = AsyncOperation(call_bing_languages)
        """List the languages of Bing."""
        bing_locations = AsyncOperation(call_bing_locations)
        """List the locations of Bing."""
        bing_search_volume_live = AsyncSplitOperation(call_bing_search_volume_live)
        """Run one Bing search volume request and give its result at once."""
        bing_search_volume_task_get = AsyncCollectingOperation(
            call_bing_search_volume_task_get, BingSearchVolumeTaskPostRequest
        )
        """Collect the result of one Bing search volume task."""
        bing_search_volume_task_post = AsyncManyTasksOperation(
            call_bing_search_volume_task_post, BingSearchVolumeTaskPostRequest
        )
        """Post Bing search volume tasks."""
        bing_search_volume_tasks_ready = AsyncOperation(call_bing_search_volume_tasks_ready)
        """List the finished Bing search volume tasks that were not collected yet."""
        bing_search_volume_history_live = AsyncSplitOperation(call_bing_search_volume_history_live)
        """Run one Bing search volume history request and give its result at once."""
        bing_search_volume_history_locations_and_languages = AsyncOperation(
            call_bing_search_volume_history_locations_and_languages
        )
        """List the locations and languages of search_volume_history."""
        bing_search_volume_history_task_get = AsyncCollectingOperation(
            call_bing_search_volume_history_task_get, BingSearchVolumeHistoryTaskPostRequest
        )
        """Collect the result of one Bing search volume history task."""
        bing_search_volume_history_task_post = AsyncManyTasksOperation(
            call_bing_search_volume_history_task_post, BingSearchVolumeHistoryTaskPostRequest
        )
        """Post Bing search volume history tasks."""
        bing_search_volume_history_tasks_ready = AsyncOperation(call_bing_search_volume_history_tasks_ready)
        """List the finished Bing search volume history tasks that were not collected yet."""
        clickstream_data_bulk_search_volume_live = AsyncSplitOperation(
            call_clickstream_data_bulk_search_volume_live
        )
        """Give the clickstream search volume of up to 1,000 keywords."""
        clickstream_data_dataforseo_search_volume_live = AsyncSplitOperation(
            call_clickstream_data_dataforseo_search_volume_live
        )
        """Give the search volume of up to 1,000 keywords, refined by clickstreams."""
        clickstream_data_global_search_volume_live = AsyncSplitOperation(
            call_clickstream_data_global_search_volume_live
        )
        """Give the worldwide search volume of up to 1,000 keywords, by country."""
        clickstream_data_locations_and_languages = AsyncOperation(
            call_clickstream_data_locations_and_languages
        )
        """List the locations and languages of clickstream data."""
        dataforseo_trends_demography_live = AsyncOperation(call_dataforseo_trends_demography_live)
        """Give the popularity of keywords by age and gender."""
        dataforseo_trends_explore_live = AsyncOperation(call_dataforseo_trends_explore_live)
        """Give the popularity of keywords over time."""
        dataforseo_trends_locations = AsyncOperation(call_dataforseo_trends_locations)
        """List the locations of DataForSEO Trends."""
        dataforseo_trends_locations_country = AsyncOperation(call_dataforseo_trends_locations_country)
        """List the locations of DataForSEO Trends in one country."""
        dataforseo_trends_merged_data_live = AsyncOperation(call_dataforseo_trends_merged_data_live)
        """Give the popularity of keywords over time, by region, age and gender."""
        dataforseo_trends_subregion_interests_live = AsyncOperation(
            call_dataforseo_trends_subregion_interests_live
        )
        """Give the popularity of keywords by region."""
        errors = AsyncPagedOperation(call_errors)
        """List the Keywords Data calls of this account that recently ended in an error."""
        google_ads_ad_traffic_by_keywords_live = AsyncSplitOperation(
            call_google_ads_ad_traffic_by_keywords_live
        )
        """Run one Google Ads traffic forecast request and give its result at once."""
        google_ads_ad_traffic_by_keywords_task_get = AsyncCollectingOperation(
            call_google_ads_ad_traffic_by_keywords_task_get, GoogleAdsAdTrafficByKeywordsTaskPostRequest
        )
        """Collect the result of one Google Ads traffic forecast task."""
        google_ads_ad_traffic_by_keywords_task_post = AsyncManyTasksOperation(
            call_google_ads_ad_traffic_by_keywords_task_post, GoogleAdsAdTrafficByKeywordsTaskPostRequest
        )
        """Post Google Ads traffic forecast tasks."""
        google_ads_ad_traffic_by_keywords_tasks_ready = AsyncOperation(
            call_google_ads_ad_traffic_by_keywords_tasks_ready
        )
        """List the finished Google Ads traffic forecast tasks that were not collected yet."""
        google_ads_keywords_for_keywords_live = AsyncOperation(call_google_ads_keywords_for_keywords_live)
        """Run one Google Ads keyword idea request and give its result at once."""
        google_ads_keywords_for_keywords_task_get = AsyncCollectingOperation(
            call_google_ads_keywords_for_keywords_task_get, GoogleAdsKeywordsForKeywordsTaskPostRequest
        )
        """Collect the result of one Google Ads keyword idea task."""
        google_ads_keywords_for_keywords_task_post = AsyncManyTasksOperation(
            call_google_ads_keywords_for_keywords_task_post, GoogleAdsKeywordsForKeywordsTaskPostRequest
        )
        """Post Google Ads keyword idea tasks."""
        google_ads_keywords_for_keywords_tasks_ready = AsyncOperation(
            call_google_ads_keywords_for_keywords_tasks_ready
        )
        """List the finished Google Ads keyword idea tasks that were not collected yet."""
        google_ads_keywords_for_site_live = AsyncOperation(call_google_ads_keywords_for_site_live)
        """Run one Google Ads keywords-for-site request and give its result at once."""
        google_ads_keywords_for_site_task_get = AsyncCollectingOperation(
            call_google_ads_keywords_for_site_task_get, GoogleAdsKeywordsForSiteTaskPostRequest
        )
        """Collect the result of one Google Ads keywords-for-site task."""
        google_ads_keywords_for_site_task_post = AsyncManyTasksOperation(
            call_google_ads_keywords_for_site_task_post, GoogleAdsKeywordsForSiteTaskPostRequest
        )
        """Post Google Ads keywords-for-site tasks."""
        google_ads_keywords_for_site_tasks_ready = AsyncOperation(
            call_google_ads_keywords_for_site_tasks_ready
        )
        """List the finished Google Ads keywords-for-site tasks that were not collected yet."""
        google_ads_languages = AsyncOperation(call_google_ads_languages)
        """List the languages of Google Ads."""
        google_ads_locations = AsyncOperation(call_google_ads_locations)
        """List the locations of Google Ads."""
        google_ads_locations_country = AsyncOperation(call_google_ads_locations_country)
        """List the locations of Google Ads in one country."""
        google_ads_search_volume_live = AsyncSplitOperation(call_google_ads_search_volume_live)
        """Run one Google Ads search volume request and give its result at once."""
        google_ads_search_volume_task_get = AsyncCollectingOperation(
            call_google_ads_search_volume_task_get, GoogleAdsSearchVolumeTaskPostRequest
        )
        """Collect the result of one Google Ads search volume task."""
        google_ads_search_volume_task_post = AsyncManyTasksOperation(
            call_google_ads_search_volume_task_post, GoogleAdsSearchVolumeTaskPostRequest
        )
        """Post Google Ads search volume tasks."""
        google_ads_search_volume_tasks_ready = AsyncOperation(call_google_ads_search_volume_tasks_ready)
        """List the finished Google Ads search volume tasks that were not collected yet."""
        google_ads_status = AsyncOperation(call_google_ads_status)
        """Say whether Google has published the figures of the last month."""
        google_trends_categories = AsyncOperation(call_google_trends_categories)
        """List the categories of Google Trends."""
        google_trends_explore_live = AsyncOperation(call_google_trends_explore_live)
        """Run one Google Trends request and give its result at once."""
        google_trends_explore_task_get = AsyncCollectingOperation(
            call_google_trends_explore_task_get, GoogleTrendsExploreTaskPostRequest
        )
        """Collect the result of one Google Trends task."""
        google_trends_explore_task_post = AsyncManyTasksOperation(
            call_google_trends_explore_task_post, GoogleTrendsExploreTaskPostRequest
        )
        """Post Google Trends tasks."""
        google_trends_explore_tasks_ready = AsyncOperation(call_google_trends_explore_tasks_ready)
        """List the finished Google Trends tasks that were not collected yet."""
        google_trends_languages = AsyncOperation(call_google_trends_languages)
        """List the languages of Google Trends."""
        google_trends_locations = AsyncOperation(call_google_trends_locations)
        """List the locations of Google Trends."""
        google_trends_locations_country = AsyncOperation(call_google_trends_locations_country)
        """List the locations of Google Trends in one country."""
        id_list = AsyncPagedOperation(call_id_list)
        """List the Keywords Data tasks that this account made in a time window."""
