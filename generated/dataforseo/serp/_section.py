# From spec/serp/ by `make generate`; do not edit.
"""SERP: Result pages of search engines, as they were shown."""

from typing import TYPE_CHECKING

from dataforseo.serp._summaries import SUMMARIES
from dataforseo_runtime.sections import AsyncSection, Section

if TYPE_CHECKING:
    from dataforseo_runtime.async_operations import (
        AsyncCollectingOperation,
        AsyncManyTasksOperation,
        AsyncOperation,
        AsyncPagedOperation,
    )
    from dataforseo_runtime.bound import Deprecated
    from dataforseo_runtime.operations import (
        CollectingOperation,
        ManyTasksOperation,
        Operation,
        PagedOperation,
    )

    from . import (
        ai_summary as _ai_summary,
        baidu_languages as _baidu_languages,
        baidu_locations as _baidu_locations,
        baidu_locations_country as _baidu_locations_country,
        baidu_organic_task_get_advanced as _baidu_organic_task_get_advanced,
        baidu_organic_task_get_html as _baidu_organic_task_get_html,
        baidu_organic_task_get_regular as _baidu_organic_task_get_regular,
        baidu_organic_task_post as _baidu_organic_task_post,
        baidu_organic_tasks_fixed as _baidu_organic_tasks_fixed,
        baidu_organic_tasks_ready as _baidu_organic_tasks_ready,
        bing_languages as _bing_languages,
        bing_locations as _bing_locations,
        bing_locations_country as _bing_locations_country,
        bing_organic_live_advanced as _bing_organic_live_advanced,
        bing_organic_live_html as _bing_organic_live_html,
        bing_organic_live_regular as _bing_organic_live_regular,
        bing_organic_task_get_advanced as _bing_organic_task_get_advanced,
        bing_organic_task_get_html as _bing_organic_task_get_html,
        bing_organic_task_get_regular as _bing_organic_task_get_regular,
        bing_organic_task_post as _bing_organic_task_post,
        bing_organic_tasks_fixed as _bing_organic_tasks_fixed,
        bing_organic_tasks_ready as _bing_organic_tasks_ready,
        errors as _errors,
        google_ads_advertisers_locations as _google_ads_advertisers_locations,
        google_ads_advertisers_task_get_advanced as _google_ads_advertisers_task_get_advanced,
        google_ads_advertisers_task_post as _google_ads_advertisers_task_post,
        google_ads_advertisers_tasks_ready as _google_ads_advertisers_tasks_ready,
        google_ads_search_locations as _google_ads_search_locations,
        google_ads_search_task_get_advanced as _google_ads_search_task_get_advanced,
        google_ads_search_task_post as _google_ads_search_task_post,
        google_ads_search_tasks_ready as _google_ads_search_tasks_ready,
        google_ai_mode_languages as _google_ai_mode_languages,
        google_ai_mode_live_advanced as _google_ai_mode_live_advanced,
        google_ai_mode_live_html as _google_ai_mode_live_html,
        google_ai_mode_task_get_advanced as _google_ai_mode_task_get_advanced,
        google_ai_mode_task_get_html as _google_ai_mode_task_get_html,
        google_ai_mode_task_post as _google_ai_mode_task_post,
        google_ai_mode_tasks_fixed as _google_ai_mode_tasks_fixed,
        google_ai_mode_tasks_ready as _google_ai_mode_tasks_ready,
        google_autocomplete_live_advanced as _google_autocomplete_live_advanced,
        google_autocomplete_task_get_advanced as _google_autocomplete_task_get_advanced,
        google_autocomplete_task_post as _google_autocomplete_task_post,
        google_autocomplete_tasks_fixed as _google_autocomplete_tasks_fixed,
        google_autocomplete_tasks_ready as _google_autocomplete_tasks_ready,
        google_dataset_info_live_advanced as _google_dataset_info_live_advanced,
        google_dataset_info_task_get_advanced as _google_dataset_info_task_get_advanced,
        google_dataset_info_task_post as _google_dataset_info_task_post,
        google_dataset_info_tasks_fixed as _google_dataset_info_tasks_fixed,
        google_dataset_info_tasks_ready as _google_dataset_info_tasks_ready,
        google_dataset_search_live_advanced as _google_dataset_search_live_advanced,
        google_dataset_search_task_get_advanced as _google_dataset_search_task_get_advanced,
        google_dataset_search_task_post as _google_dataset_search_task_post,
        google_dataset_search_tasks_fixed as _google_dataset_search_tasks_fixed,
        google_dataset_search_tasks_ready as _google_dataset_search_tasks_ready,
        google_events_live_advanced as _google_events_live_advanced,
        google_events_task_get_advanced as _google_events_task_get_advanced,
        google_events_task_post as _google_events_task_post,
        google_events_tasks_fixed as _google_events_tasks_fixed,
        google_events_tasks_ready as _google_events_tasks_ready,
        google_finance_explore_live_advanced as _google_finance_explore_live_advanced,
        google_finance_explore_live_html as _google_finance_explore_live_html,
        google_finance_explore_task_get_advanced as _google_finance_explore_task_get_advanced,
        google_finance_explore_task_get_html as _google_finance_explore_task_get_html,
        google_finance_explore_task_post as _google_finance_explore_task_post,
        google_finance_explore_tasks_ready as _google_finance_explore_tasks_ready,
        google_finance_markets_live_advanced as _google_finance_markets_live_advanced,
        google_finance_markets_live_html as _google_finance_markets_live_html,
        google_finance_markets_task_get_advanced as _google_finance_markets_task_get_advanced,
        google_finance_markets_task_get_html as _google_finance_markets_task_get_html,
        google_finance_markets_task_post as _google_finance_markets_task_post,
        google_finance_markets_tasks_ready as _google_finance_markets_tasks_ready,
        google_finance_quote_live_advanced as _google_finance_quote_live_advanced,
        google_finance_quote_live_html as _google_finance_quote_live_html,
        google_finance_quote_task_get_advanced as _google_finance_quote_task_get_advanced,
        google_finance_quote_task_get_html as _google_finance_quote_task_get_html,
        google_finance_quote_task_post as _google_finance_quote_task_post,
        google_finance_quote_tasks_ready as _google_finance_quote_tasks_ready,
        google_finance_ticker_search_live_advanced as _google_finance_ticker_search_live_advanced,
        google_finance_ticker_search_task_get_advanced as _google_finance_ticker_search_task_get_advanced,
        google_finance_ticker_search_task_post as _google_finance_ticker_search_task_post,
        google_finance_ticker_search_tasks_ready as _google_finance_ticker_search_tasks_ready,
        google_images_live_advanced as _google_images_live_advanced,
        google_images_live_html as _google_images_live_html,
        google_images_task_get_advanced as _google_images_task_get_advanced,
        google_images_task_get_html as _google_images_task_get_html,
        google_images_task_post as _google_images_task_post,
        google_images_tasks_fixed as _google_images_tasks_fixed,
        google_images_tasks_ready as _google_images_tasks_ready,
        google_jobs_task_get_advanced as _google_jobs_task_get_advanced,
        google_jobs_task_get_html as _google_jobs_task_get_html,
        google_jobs_task_post as _google_jobs_task_post,
        google_jobs_tasks_fixed as _google_jobs_tasks_fixed,
        google_jobs_tasks_ready as _google_jobs_tasks_ready,
        google_languages as _google_languages,
        google_local_finder_live_advanced as _google_local_finder_live_advanced,
        google_local_finder_live_html as _google_local_finder_live_html,
        google_local_finder_task_get_advanced as _google_local_finder_task_get_advanced,
        google_local_finder_task_get_html as _google_local_finder_task_get_html,
        google_local_finder_task_post as _google_local_finder_task_post,
        google_local_finder_tasks_fixed as _google_local_finder_tasks_fixed,
        google_local_finder_tasks_ready as _google_local_finder_tasks_ready,
        google_locations as _google_locations,
        google_locations_country as _google_locations_country,
        google_maps_live_advanced as _google_maps_live_advanced,
        google_maps_task_get_advanced as _google_maps_task_get_advanced,
        google_maps_task_post as _google_maps_task_post,
        google_maps_tasks_fixed as _google_maps_tasks_fixed,
        google_maps_tasks_ready as _google_maps_tasks_ready,
        google_news_live_advanced as _google_news_live_advanced,
        google_news_live_html as _google_news_live_html,
        google_news_task_get_advanced as _google_news_task_get_advanced,
        google_news_task_get_html as _google_news_task_get_html,
        google_news_task_post as _google_news_task_post,
        google_news_tasks_fixed as _google_news_tasks_fixed,
        google_news_tasks_ready as _google_news_tasks_ready,
        google_organic_live_advanced as _google_organic_live_advanced,
        google_organic_live_html as _google_organic_live_html,
        google_organic_live_regular as _google_organic_live_regular,
        google_organic_task_get_advanced as _google_organic_task_get_advanced,
        google_organic_task_get_html as _google_organic_task_get_html,
        google_organic_task_get_regular as _google_organic_task_get_regular,
        google_organic_task_post as _google_organic_task_post,
        google_organic_tasks_fixed as _google_organic_tasks_fixed,
        google_organic_tasks_ready as _google_organic_tasks_ready,
        google_search_by_image_task_get_advanced as _google_search_by_image_task_get_advanced,
        google_search_by_image_task_post as _google_search_by_image_task_post,
        google_search_by_image_tasks_fixed as _google_search_by_image_tasks_fixed,
        google_search_by_image_tasks_ready as _google_search_by_image_tasks_ready,
        id_list as _id_list,
        naver_organic_task_get_advanced as _naver_organic_task_get_advanced,
        naver_organic_task_get_html as _naver_organic_task_get_html,
        naver_organic_task_get_regular as _naver_organic_task_get_regular,
        naver_organic_task_post as _naver_organic_task_post,
        naver_organic_tasks_fixed as _naver_organic_tasks_fixed,
        naver_organic_tasks_ready as _naver_organic_tasks_ready,
        screenshot as _screenshot,
        seznam_languages as _seznam_languages,
        seznam_locations as _seznam_locations,
        seznam_locations_country as _seznam_locations_country,
        seznam_organic_task_get_advanced as _seznam_organic_task_get_advanced,
        seznam_organic_task_get_html as _seznam_organic_task_get_html,
        seznam_organic_task_get_regular as _seznam_organic_task_get_regular,
        seznam_organic_task_post as _seznam_organic_task_post,
        seznam_organic_tasks_fixed as _seznam_organic_tasks_fixed,
        seznam_organic_tasks_ready as _seznam_organic_tasks_ready,
        tasks_ready as _tasks_ready,
        yahoo_languages as _yahoo_languages,
        yahoo_locations as _yahoo_locations,
        yahoo_locations_country as _yahoo_locations_country,
        yahoo_organic_live_advanced as _yahoo_organic_live_advanced,
        yahoo_organic_live_html as _yahoo_organic_live_html,
        yahoo_organic_live_regular as _yahoo_organic_live_regular,
        yahoo_organic_task_get_advanced as _yahoo_organic_task_get_advanced,
        yahoo_organic_task_get_html as _yahoo_organic_task_get_html,
        yahoo_organic_task_get_regular as _yahoo_organic_task_get_regular,
        yahoo_organic_task_post as _yahoo_organic_task_post,
        yahoo_organic_tasks_fixed as _yahoo_organic_tasks_fixed,
        yahoo_organic_tasks_ready as _yahoo_organic_tasks_ready,
        youtube_languages as _youtube_languages,
        youtube_locations as _youtube_locations,
        youtube_locations_country as _youtube_locations_country,
        youtube_organic_live_advanced as _youtube_organic_live_advanced,
        youtube_organic_task_get_advanced as _youtube_organic_task_get_advanced,
        youtube_organic_task_post as _youtube_organic_task_post,
        youtube_organic_tasks_fixed as _youtube_organic_tasks_fixed,
        youtube_organic_tasks_ready as _youtube_organic_tasks_ready,
        youtube_video_comments_live_advanced as _youtube_video_comments_live_advanced,
        youtube_video_comments_task_get_advanced as _youtube_video_comments_task_get_advanced,
        youtube_video_comments_task_post as _youtube_video_comments_task_post,
        youtube_video_comments_tasks_fixed as _youtube_video_comments_tasks_fixed,
        youtube_video_comments_tasks_ready as _youtube_video_comments_tasks_ready,
        youtube_video_info_live_advanced as _youtube_video_info_live_advanced,
        youtube_video_info_task_get_advanced as _youtube_video_info_task_get_advanced,
        youtube_video_info_task_post as _youtube_video_info_task_post,
        youtube_video_info_tasks_fixed as _youtube_video_info_tasks_fixed,
        youtube_video_info_tasks_ready as _youtube_video_info_tasks_ready,
        youtube_video_subtitles_live_advanced as _youtube_video_subtitles_live_advanced,
        youtube_video_subtitles_task_get_advanced as _youtube_video_subtitles_task_get_advanced,
        youtube_video_subtitles_task_post as _youtube_video_subtitles_task_post,
        youtube_video_subtitles_tasks_fixed as _youtube_video_subtitles_tasks_fixed,
        youtube_video_subtitles_tasks_ready as _youtube_video_subtitles_tasks_ready,
    )


class Serp(Section):
    """SERP: Result pages of search engines, as they were shown."""

    _package = "dataforseo.serp"
    _summaries = SUMMARIES

    # At run time an operation is loaded when it is first used; this is what type checkers see.
    if TYPE_CHECKING:
        # fmt: off
        ai_summary = Operation(_ai_summary.AiSummaryRequest, _ai_summary.ENDPOINT)
        baidu_languages = Operation(_baidu_languages.BaiduLanguagesRequest, _baidu_languages.ENDPOINT)
        baidu_locations = Operation(_baidu_locations.BaiduLocationsRequest, _baidu_locations.ENDPOINT)
        baidu_locations_country = Operation(_baidu_locations_country.BaiduLocationsCountryRequest, _baidu_locations_country.ENDPOINT)
        baidu_organic_task_get_advanced = CollectingOperation(_baidu_organic_task_get_advanced.BaiduOrganicTaskGetAdvancedRequest, _baidu_organic_task_get_advanced.ENDPOINT, _baidu_organic_task_post.BaiduOrganicTaskPostRequest)
        baidu_organic_task_get_html = CollectingOperation(_baidu_organic_task_get_html.BaiduOrganicTaskGetHtmlRequest, _baidu_organic_task_get_html.ENDPOINT, _baidu_organic_task_post.BaiduOrganicTaskPostRequest)
        baidu_organic_task_get_regular = CollectingOperation(_baidu_organic_task_get_regular.BaiduOrganicTaskGetRegularRequest, _baidu_organic_task_get_regular.ENDPOINT, _baidu_organic_task_post.BaiduOrganicTaskPostRequest)
        baidu_organic_task_post = ManyTasksOperation(_baidu_organic_task_post.BaiduOrganicTaskPostRequest, _baidu_organic_task_post.ENDPOINT)
        baidu_organic_tasks_fixed = Operation(_baidu_organic_tasks_fixed.BaiduOrganicTasksFixedRequest, _baidu_organic_tasks_fixed.ENDPOINT)
        baidu_organic_tasks_ready = Operation(_baidu_organic_tasks_ready.BaiduOrganicTasksReadyRequest, _baidu_organic_tasks_ready.ENDPOINT)
        bing_languages = Operation(_bing_languages.BingLanguagesRequest, _bing_languages.ENDPOINT)
        bing_locations = Operation(_bing_locations.BingLocationsRequest, _bing_locations.ENDPOINT)
        bing_locations_country = Operation(_bing_locations_country.BingLocationsCountryRequest, _bing_locations_country.ENDPOINT)
        bing_organic_live_advanced = Operation(_bing_organic_live_advanced.BingOrganicLiveAdvancedRequest, _bing_organic_live_advanced.ENDPOINT)
        bing_organic_live_html = Operation(_bing_organic_live_html.BingOrganicLiveHtmlRequest, _bing_organic_live_html.ENDPOINT)
        bing_organic_live_regular = Operation(_bing_organic_live_regular.BingOrganicLiveRegularRequest, _bing_organic_live_regular.ENDPOINT)
        bing_organic_task_get_advanced = CollectingOperation(_bing_organic_task_get_advanced.BingOrganicTaskGetAdvancedRequest, _bing_organic_task_get_advanced.ENDPOINT, _bing_organic_task_post.BingOrganicTaskPostRequest)
        bing_organic_task_get_html = CollectingOperation(_bing_organic_task_get_html.BingOrganicTaskGetHtmlRequest, _bing_organic_task_get_html.ENDPOINT, _bing_organic_task_post.BingOrganicTaskPostRequest)
        bing_organic_task_get_regular = CollectingOperation(_bing_organic_task_get_regular.BingOrganicTaskGetRegularRequest, _bing_organic_task_get_regular.ENDPOINT, _bing_organic_task_post.BingOrganicTaskPostRequest)
        bing_organic_task_post = ManyTasksOperation(_bing_organic_task_post.BingOrganicTaskPostRequest, _bing_organic_task_post.ENDPOINT)
        bing_organic_tasks_fixed = Operation(_bing_organic_tasks_fixed.BingOrganicTasksFixedRequest, _bing_organic_tasks_fixed.ENDPOINT)
        bing_organic_tasks_ready = Operation(_bing_organic_tasks_ready.BingOrganicTasksReadyRequest, _bing_organic_tasks_ready.ENDPOINT)
        errors = PagedOperation(_errors.ErrorsRequest, _errors.ENDPOINT)
        google_ads_advertisers_locations = Operation(_google_ads_advertisers_locations.GoogleAdsAdvertisersLocationsRequest, _google_ads_advertisers_locations.ENDPOINT)
        google_ads_advertisers_task_get_advanced = CollectingOperation(_google_ads_advertisers_task_get_advanced.GoogleAdsAdvertisersTaskGetAdvancedRequest, _google_ads_advertisers_task_get_advanced.ENDPOINT, _google_ads_advertisers_task_post.GoogleAdsAdvertisersTaskPostRequest)
        google_ads_advertisers_task_post = ManyTasksOperation(_google_ads_advertisers_task_post.GoogleAdsAdvertisersTaskPostRequest, _google_ads_advertisers_task_post.ENDPOINT)
        google_ads_advertisers_tasks_ready = Operation(_google_ads_advertisers_tasks_ready.GoogleAdsAdvertisersTasksReadyRequest, _google_ads_advertisers_tasks_ready.ENDPOINT)
        google_ads_search_locations = Operation(_google_ads_search_locations.GoogleAdsSearchLocationsRequest, _google_ads_search_locations.ENDPOINT)
        google_ads_search_task_get_advanced = CollectingOperation(_google_ads_search_task_get_advanced.GoogleAdsSearchTaskGetAdvancedRequest, _google_ads_search_task_get_advanced.ENDPOINT, _google_ads_search_task_post.GoogleAdsSearchTaskPostRequest)
        google_ads_search_task_post = ManyTasksOperation(_google_ads_search_task_post.GoogleAdsSearchTaskPostRequest, _google_ads_search_task_post.ENDPOINT)
        google_ads_search_tasks_ready = Operation(_google_ads_search_tasks_ready.GoogleAdsSearchTasksReadyRequest, _google_ads_search_tasks_ready.ENDPOINT)
        google_ai_mode_languages = Operation(_google_ai_mode_languages.GoogleAiModeLanguagesRequest, _google_ai_mode_languages.ENDPOINT)
        google_ai_mode_live_advanced = Operation(_google_ai_mode_live_advanced.GoogleAiModeLiveAdvancedRequest, _google_ai_mode_live_advanced.ENDPOINT)
        google_ai_mode_live_html = Operation(_google_ai_mode_live_html.GoogleAiModeLiveHtmlRequest, _google_ai_mode_live_html.ENDPOINT)
        google_ai_mode_task_get_advanced = CollectingOperation(_google_ai_mode_task_get_advanced.GoogleAiModeTaskGetAdvancedRequest, _google_ai_mode_task_get_advanced.ENDPOINT, _google_ai_mode_task_post.GoogleAiModeTaskPostRequest)
        google_ai_mode_task_get_html = CollectingOperation(_google_ai_mode_task_get_html.GoogleAiModeTaskGetHtmlRequest, _google_ai_mode_task_get_html.ENDPOINT, _google_ai_mode_task_post.GoogleAiModeTaskPostRequest)
        google_ai_mode_task_post = ManyTasksOperation(_google_ai_mode_task_post.GoogleAiModeTaskPostRequest, _google_ai_mode_task_post.ENDPOINT)
        google_ai_mode_tasks_fixed = Operation(_google_ai_mode_tasks_fixed.GoogleAiModeTasksFixedRequest, _google_ai_mode_tasks_fixed.ENDPOINT)
        google_ai_mode_tasks_ready = Operation(_google_ai_mode_tasks_ready.GoogleAiModeTasksReadyRequest, _google_ai_mode_tasks_ready.ENDPOINT)
        google_autocomplete_live_advanced = Operation(_google_autocomplete_live_advanced.GoogleAutocompleteLiveAdvancedRequest, _google_autocomplete_live_advanced.ENDPOINT)
        google_autocomplete_task_get_advanced = CollectingOperation(_google_autocomplete_task_get_advanced.GoogleAutocompleteTaskGetAdvancedRequest, _google_autocomplete_task_get_advanced.ENDPOINT, _google_autocomplete_task_post.GoogleAutocompleteTaskPostRequest)
        google_autocomplete_task_post = ManyTasksOperation(_google_autocomplete_task_post.GoogleAutocompleteTaskPostRequest, _google_autocomplete_task_post.ENDPOINT)
        google_autocomplete_tasks_fixed = Operation(_google_autocomplete_tasks_fixed.GoogleAutocompleteTasksFixedRequest, _google_autocomplete_tasks_fixed.ENDPOINT)
        google_autocomplete_tasks_ready = Operation(_google_autocomplete_tasks_ready.GoogleAutocompleteTasksReadyRequest, _google_autocomplete_tasks_ready.ENDPOINT)
        google_dataset_info_live_advanced = Operation(_google_dataset_info_live_advanced.GoogleDatasetInfoLiveAdvancedRequest, _google_dataset_info_live_advanced.ENDPOINT)
        google_dataset_info_task_get_advanced = CollectingOperation(_google_dataset_info_task_get_advanced.GoogleDatasetInfoTaskGetAdvancedRequest, _google_dataset_info_task_get_advanced.ENDPOINT, _google_dataset_info_task_post.GoogleDatasetInfoTaskPostRequest)
        google_dataset_info_task_post = ManyTasksOperation(_google_dataset_info_task_post.GoogleDatasetInfoTaskPostRequest, _google_dataset_info_task_post.ENDPOINT)
        google_dataset_info_tasks_fixed = Operation(_google_dataset_info_tasks_fixed.GoogleDatasetInfoTasksFixedRequest, _google_dataset_info_tasks_fixed.ENDPOINT)
        google_dataset_info_tasks_ready = Operation(_google_dataset_info_tasks_ready.GoogleDatasetInfoTasksReadyRequest, _google_dataset_info_tasks_ready.ENDPOINT)
        google_dataset_search_live_advanced = Operation(_google_dataset_search_live_advanced.GoogleDatasetSearchLiveAdvancedRequest, _google_dataset_search_live_advanced.ENDPOINT)
        google_dataset_search_task_get_advanced = CollectingOperation(_google_dataset_search_task_get_advanced.GoogleDatasetSearchTaskGetAdvancedRequest, _google_dataset_search_task_get_advanced.ENDPOINT, _google_dataset_search_task_post.GoogleDatasetSearchTaskPostRequest)
        google_dataset_search_task_post = ManyTasksOperation(_google_dataset_search_task_post.GoogleDatasetSearchTaskPostRequest, _google_dataset_search_task_post.ENDPOINT)
        google_dataset_search_tasks_fixed = Operation(_google_dataset_search_tasks_fixed.GoogleDatasetSearchTasksFixedRequest, _google_dataset_search_tasks_fixed.ENDPOINT)
        google_dataset_search_tasks_ready = Operation(_google_dataset_search_tasks_ready.GoogleDatasetSearchTasksReadyRequest, _google_dataset_search_tasks_ready.ENDPOINT)
        google_events_live_advanced = Deprecated(Operation(_google_events_live_advanced.GoogleEventsLiveAdvancedRequest, _google_events_live_advanced.ENDPOINT))
        google_events_task_get_advanced = Deprecated(CollectingOperation(_google_events_task_get_advanced.GoogleEventsTaskGetAdvancedRequest, _google_events_task_get_advanced.ENDPOINT, _google_events_task_post.GoogleEventsTaskPostRequest))
        google_events_task_post = Deprecated(ManyTasksOperation(_google_events_task_post.GoogleEventsTaskPostRequest, _google_events_task_post.ENDPOINT))
        google_events_tasks_fixed = Deprecated(Operation(_google_events_tasks_fixed.GoogleEventsTasksFixedRequest, _google_events_tasks_fixed.ENDPOINT))
        google_events_tasks_ready = Deprecated(Operation(_google_events_tasks_ready.GoogleEventsTasksReadyRequest, _google_events_tasks_ready.ENDPOINT))
        google_finance_explore_live_advanced = Operation(_google_finance_explore_live_advanced.GoogleFinanceExploreLiveAdvancedRequest, _google_finance_explore_live_advanced.ENDPOINT)
        google_finance_explore_live_html = Operation(_google_finance_explore_live_html.GoogleFinanceExploreLiveHtmlRequest, _google_finance_explore_live_html.ENDPOINT)
        google_finance_explore_task_get_advanced = CollectingOperation(_google_finance_explore_task_get_advanced.GoogleFinanceExploreTaskGetAdvancedRequest, _google_finance_explore_task_get_advanced.ENDPOINT, _google_finance_explore_task_post.GoogleFinanceExploreTaskPostRequest)
        google_finance_explore_task_get_html = CollectingOperation(_google_finance_explore_task_get_html.GoogleFinanceExploreTaskGetHtmlRequest, _google_finance_explore_task_get_html.ENDPOINT, _google_finance_explore_task_post.GoogleFinanceExploreTaskPostRequest)
        google_finance_explore_task_post = ManyTasksOperation(_google_finance_explore_task_post.GoogleFinanceExploreTaskPostRequest, _google_finance_explore_task_post.ENDPOINT)
        google_finance_explore_tasks_ready = Operation(_google_finance_explore_tasks_ready.GoogleFinanceExploreTasksReadyRequest, _google_finance_explore_tasks_ready.ENDPOINT)
        google_finance_markets_live_advanced = Operation(_google_finance_markets_live_advanced.GoogleFinanceMarketsLiveAdvancedRequest, _google_finance_markets_live_advanced.ENDPOINT)
        google_finance_markets_live_html = Operation(_google_finance_markets_live_html.GoogleFinanceMarketsLiveHtmlRequest, _google_finance_markets_live_html.ENDPOINT)
        google_finance_markets_task_get_advanced = CollectingOperation(_google_finance_markets_task_get_advanced.GoogleFinanceMarketsTaskGetAdvancedRequest, _google_finance_markets_task_get_advanced.ENDPOINT, _google_finance_markets_task_post.GoogleFinanceMarketsTaskPostRequest)
        google_finance_markets_task_get_html = CollectingOperation(_google_finance_markets_task_get_html.GoogleFinanceMarketsTaskGetHtmlRequest, _google_finance_markets_task_get_html.ENDPOINT, _google_finance_markets_task_post.GoogleFinanceMarketsTaskPostRequest)
        google_finance_markets_task_post = ManyTasksOperation(_google_finance_markets_task_post.GoogleFinanceMarketsTaskPostRequest, _google_finance_markets_task_post.ENDPOINT)
        google_finance_markets_tasks_ready = Operation(_google_finance_markets_tasks_ready.GoogleFinanceMarketsTasksReadyRequest, _google_finance_markets_tasks_ready.ENDPOINT)
        google_finance_quote_live_advanced = Operation(_google_finance_quote_live_advanced.GoogleFinanceQuoteLiveAdvancedRequest, _google_finance_quote_live_advanced.ENDPOINT)
        google_finance_quote_live_html = Operation(_google_finance_quote_live_html.GoogleFinanceQuoteLiveHtmlRequest, _google_finance_quote_live_html.ENDPOINT)
        google_finance_quote_task_get_advanced = CollectingOperation(_google_finance_quote_task_get_advanced.GoogleFinanceQuoteTaskGetAdvancedRequest, _google_finance_quote_task_get_advanced.ENDPOINT, _google_finance_quote_task_post.GoogleFinanceQuoteTaskPostRequest)
        google_finance_quote_task_get_html = CollectingOperation(_google_finance_quote_task_get_html.GoogleFinanceQuoteTaskGetHtmlRequest, _google_finance_quote_task_get_html.ENDPOINT, _google_finance_quote_task_post.GoogleFinanceQuoteTaskPostRequest)
        google_finance_quote_task_post = ManyTasksOperation(_google_finance_quote_task_post.GoogleFinanceQuoteTaskPostRequest, _google_finance_quote_task_post.ENDPOINT)
        google_finance_quote_tasks_ready = Operation(_google_finance_quote_tasks_ready.GoogleFinanceQuoteTasksReadyRequest, _google_finance_quote_tasks_ready.ENDPOINT)
        google_finance_ticker_search_live_advanced = Operation(_google_finance_ticker_search_live_advanced.GoogleFinanceTickerSearchLiveAdvancedRequest, _google_finance_ticker_search_live_advanced.ENDPOINT)
        google_finance_ticker_search_task_get_advanced = CollectingOperation(_google_finance_ticker_search_task_get_advanced.GoogleFinanceTickerSearchTaskGetAdvancedRequest, _google_finance_ticker_search_task_get_advanced.ENDPOINT, _google_finance_ticker_search_task_post.GoogleFinanceTickerSearchTaskPostRequest)
        google_finance_ticker_search_task_post = ManyTasksOperation(_google_finance_ticker_search_task_post.GoogleFinanceTickerSearchTaskPostRequest, _google_finance_ticker_search_task_post.ENDPOINT)
        google_finance_ticker_search_tasks_ready = Operation(_google_finance_ticker_search_tasks_ready.GoogleFinanceTickerSearchTasksReadyRequest, _google_finance_ticker_search_tasks_ready.ENDPOINT)
        google_images_live_advanced = Operation(_google_images_live_advanced.GoogleImagesLiveAdvancedRequest, _google_images_live_advanced.ENDPOINT)
        google_images_live_html = Operation(_google_images_live_html.GoogleImagesLiveHtmlRequest, _google_images_live_html.ENDPOINT)
        google_images_task_get_advanced = CollectingOperation(_google_images_task_get_advanced.GoogleImagesTaskGetAdvancedRequest, _google_images_task_get_advanced.ENDPOINT, _google_images_task_post.GoogleImagesTaskPostRequest)
        google_images_task_get_html = CollectingOperation(_google_images_task_get_html.GoogleImagesTaskGetHtmlRequest, _google_images_task_get_html.ENDPOINT, _google_images_task_post.GoogleImagesTaskPostRequest)
        google_images_task_post = ManyTasksOperation(_google_images_task_post.GoogleImagesTaskPostRequest, _google_images_task_post.ENDPOINT)
        google_images_tasks_fixed = Operation(_google_images_tasks_fixed.GoogleImagesTasksFixedRequest, _google_images_tasks_fixed.ENDPOINT)
        google_images_tasks_ready = Operation(_google_images_tasks_ready.GoogleImagesTasksReadyRequest, _google_images_tasks_ready.ENDPOINT)
        google_jobs_task_get_advanced = CollectingOperation(_google_jobs_task_get_advanced.GoogleJobsTaskGetAdvancedRequest, _google_jobs_task_get_advanced.ENDPOINT, _google_jobs_task_post.GoogleJobsTaskPostRequest)
        google_jobs_task_get_html = CollectingOperation(_google_jobs_task_get_html.GoogleJobsTaskGetHtmlRequest, _google_jobs_task_get_html.ENDPOINT, _google_jobs_task_post.GoogleJobsTaskPostRequest)
        google_jobs_task_post = ManyTasksOperation(_google_jobs_task_post.GoogleJobsTaskPostRequest, _google_jobs_task_post.ENDPOINT)
        google_jobs_tasks_fixed = Operation(_google_jobs_tasks_fixed.GoogleJobsTasksFixedRequest, _google_jobs_tasks_fixed.ENDPOINT)
        google_jobs_tasks_ready = Operation(_google_jobs_tasks_ready.GoogleJobsTasksReadyRequest, _google_jobs_tasks_ready.ENDPOINT)
        google_languages = Operation(_google_languages.GoogleLanguagesRequest, _google_languages.ENDPOINT)
        google_local_finder_live_advanced = Operation(_google_local_finder_live_advanced.GoogleLocalFinderLiveAdvancedRequest, _google_local_finder_live_advanced.ENDPOINT)
        google_local_finder_live_html = Operation(_google_local_finder_live_html.GoogleLocalFinderLiveHtmlRequest, _google_local_finder_live_html.ENDPOINT)
        google_local_finder_task_get_advanced = CollectingOperation(_google_local_finder_task_get_advanced.GoogleLocalFinderTaskGetAdvancedRequest, _google_local_finder_task_get_advanced.ENDPOINT, _google_local_finder_task_post.GoogleLocalFinderTaskPostRequest)
        google_local_finder_task_get_html = CollectingOperation(_google_local_finder_task_get_html.GoogleLocalFinderTaskGetHtmlRequest, _google_local_finder_task_get_html.ENDPOINT, _google_local_finder_task_post.GoogleLocalFinderTaskPostRequest)
        google_local_finder_task_post = ManyTasksOperation(_google_local_finder_task_post.GoogleLocalFinderTaskPostRequest, _google_local_finder_task_post.ENDPOINT)
        google_local_finder_tasks_fixed = Operation(_google_local_finder_tasks_fixed.GoogleLocalFinderTasksFixedRequest, _google_local_finder_tasks_fixed.ENDPOINT)
        google_local_finder_tasks_ready = Operation(_google_local_finder_tasks_ready.GoogleLocalFinderTasksReadyRequest, _google_local_finder_tasks_ready.ENDPOINT)
        google_locations = Operation(_google_locations.GoogleLocationsRequest, _google_locations.ENDPOINT)
        google_locations_country = Operation(_google_locations_country.GoogleLocationsCountryRequest, _google_locations_country.ENDPOINT)
        google_maps_live_advanced = Operation(_google_maps_live_advanced.GoogleMapsLiveAdvancedRequest, _google_maps_live_advanced.ENDPOINT)
        google_maps_task_get_advanced = CollectingOperation(_google_maps_task_get_advanced.GoogleMapsTaskGetAdvancedRequest, _google_maps_task_get_advanced.ENDPOINT, _google_maps_task_post.GoogleMapsTaskPostRequest)
        google_maps_task_post = ManyTasksOperation(_google_maps_task_post.GoogleMapsTaskPostRequest, _google_maps_task_post.ENDPOINT)
        google_maps_tasks_fixed = Operation(_google_maps_tasks_fixed.GoogleMapsTasksFixedRequest, _google_maps_tasks_fixed.ENDPOINT)
        google_maps_tasks_ready = Operation(_google_maps_tasks_ready.GoogleMapsTasksReadyRequest, _google_maps_tasks_ready.ENDPOINT)
        google_news_live_advanced = Operation(_google_news_live_advanced.GoogleNewsLiveAdvancedRequest, _google_news_live_advanced.ENDPOINT)
        google_news_live_html = Operation(_google_news_live_html.GoogleNewsLiveHtmlRequest, _google_news_live_html.ENDPOINT)
        google_news_task_get_advanced = CollectingOperation(_google_news_task_get_advanced.GoogleNewsTaskGetAdvancedRequest, _google_news_task_get_advanced.ENDPOINT, _google_news_task_post.GoogleNewsTaskPostRequest)
        google_news_task_get_html = CollectingOperation(_google_news_task_get_html.GoogleNewsTaskGetHtmlRequest, _google_news_task_get_html.ENDPOINT, _google_news_task_post.GoogleNewsTaskPostRequest)
        google_news_task_post = ManyTasksOperation(_google_news_task_post.GoogleNewsTaskPostRequest, _google_news_task_post.ENDPOINT)
        google_news_tasks_fixed = Operation(_google_news_tasks_fixed.GoogleNewsTasksFixedRequest, _google_news_tasks_fixed.ENDPOINT)
        google_news_tasks_ready = Operation(_google_news_tasks_ready.GoogleNewsTasksReadyRequest, _google_news_tasks_ready.ENDPOINT)
        google_organic_live_advanced = Operation(_google_organic_live_advanced.GoogleOrganicLiveAdvancedRequest, _google_organic_live_advanced.ENDPOINT)
        google_organic_live_html = Operation(_google_organic_live_html.GoogleOrganicLiveHtmlRequest, _google_organic_live_html.ENDPOINT)
        google_organic_live_regular = Operation(_google_organic_live_regular.GoogleOrganicLiveRegularRequest, _google_organic_live_regular.ENDPOINT)
        google_organic_task_get_advanced = CollectingOperation(_google_organic_task_get_advanced.GoogleOrganicTaskGetAdvancedRequest, _google_organic_task_get_advanced.ENDPOINT, _google_organic_task_post.GoogleOrganicTaskPostRequest)
        google_organic_task_get_html = CollectingOperation(_google_organic_task_get_html.GoogleOrganicTaskGetHtmlRequest, _google_organic_task_get_html.ENDPOINT, _google_organic_task_post.GoogleOrganicTaskPostRequest)
        google_organic_task_get_regular = CollectingOperation(_google_organic_task_get_regular.GoogleOrganicTaskGetRegularRequest, _google_organic_task_get_regular.ENDPOINT, _google_organic_task_post.GoogleOrganicTaskPostRequest)
        google_organic_task_post = ManyTasksOperation(_google_organic_task_post.GoogleOrganicTaskPostRequest, _google_organic_task_post.ENDPOINT)
        google_organic_tasks_fixed = Operation(_google_organic_tasks_fixed.GoogleOrganicTasksFixedRequest, _google_organic_tasks_fixed.ENDPOINT)
        google_organic_tasks_ready = Operation(_google_organic_tasks_ready.GoogleOrganicTasksReadyRequest, _google_organic_tasks_ready.ENDPOINT)
        google_search_by_image_task_get_advanced = CollectingOperation(_google_search_by_image_task_get_advanced.GoogleSearchByImageTaskGetAdvancedRequest, _google_search_by_image_task_get_advanced.ENDPOINT, _google_search_by_image_task_post.GoogleSearchByImageTaskPostRequest)
        google_search_by_image_task_post = ManyTasksOperation(_google_search_by_image_task_post.GoogleSearchByImageTaskPostRequest, _google_search_by_image_task_post.ENDPOINT)
        google_search_by_image_tasks_fixed = Operation(_google_search_by_image_tasks_fixed.GoogleSearchByImageTasksFixedRequest, _google_search_by_image_tasks_fixed.ENDPOINT)
        google_search_by_image_tasks_ready = Operation(_google_search_by_image_tasks_ready.GoogleSearchByImageTasksReadyRequest, _google_search_by_image_tasks_ready.ENDPOINT)
        id_list = PagedOperation(_id_list.IdListRequest, _id_list.ENDPOINT)
        naver_organic_task_get_advanced = CollectingOperation(_naver_organic_task_get_advanced.NaverOrganicTaskGetAdvancedRequest, _naver_organic_task_get_advanced.ENDPOINT, _naver_organic_task_post.NaverOrganicTaskPostRequest)
        naver_organic_task_get_html = CollectingOperation(_naver_organic_task_get_html.NaverOrganicTaskGetHtmlRequest, _naver_organic_task_get_html.ENDPOINT, _naver_organic_task_post.NaverOrganicTaskPostRequest)
        naver_organic_task_get_regular = CollectingOperation(_naver_organic_task_get_regular.NaverOrganicTaskGetRegularRequest, _naver_organic_task_get_regular.ENDPOINT, _naver_organic_task_post.NaverOrganicTaskPostRequest)
        naver_organic_task_post = ManyTasksOperation(_naver_organic_task_post.NaverOrganicTaskPostRequest, _naver_organic_task_post.ENDPOINT)
        naver_organic_tasks_fixed = Operation(_naver_organic_tasks_fixed.NaverOrganicTasksFixedRequest, _naver_organic_tasks_fixed.ENDPOINT)
        naver_organic_tasks_ready = Operation(_naver_organic_tasks_ready.NaverOrganicTasksReadyRequest, _naver_organic_tasks_ready.ENDPOINT)
        screenshot = Operation(_screenshot.ScreenshotRequest, _screenshot.ENDPOINT)
        seznam_languages = Operation(_seznam_languages.SeznamLanguagesRequest, _seznam_languages.ENDPOINT)
        seznam_locations = Operation(_seznam_locations.SeznamLocationsRequest, _seznam_locations.ENDPOINT)
        seznam_locations_country = Operation(_seznam_locations_country.SeznamLocationsCountryRequest, _seznam_locations_country.ENDPOINT)
        seznam_organic_task_get_advanced = CollectingOperation(_seznam_organic_task_get_advanced.SeznamOrganicTaskGetAdvancedRequest, _seznam_organic_task_get_advanced.ENDPOINT, _seznam_organic_task_post.SeznamOrganicTaskPostRequest)
        seznam_organic_task_get_html = CollectingOperation(_seznam_organic_task_get_html.SeznamOrganicTaskGetHtmlRequest, _seznam_organic_task_get_html.ENDPOINT, _seznam_organic_task_post.SeznamOrganicTaskPostRequest)
        seznam_organic_task_get_regular = CollectingOperation(_seznam_organic_task_get_regular.SeznamOrganicTaskGetRegularRequest, _seznam_organic_task_get_regular.ENDPOINT, _seznam_organic_task_post.SeznamOrganicTaskPostRequest)
        seznam_organic_task_post = ManyTasksOperation(_seznam_organic_task_post.SeznamOrganicTaskPostRequest, _seznam_organic_task_post.ENDPOINT)
        seznam_organic_tasks_fixed = Operation(_seznam_organic_tasks_fixed.SeznamOrganicTasksFixedRequest, _seznam_organic_tasks_fixed.ENDPOINT)
        seznam_organic_tasks_ready = Operation(_seznam_organic_tasks_ready.SeznamOrganicTasksReadyRequest, _seznam_organic_tasks_ready.ENDPOINT)
        tasks_ready = Operation(_tasks_ready.TasksReadyRequest, _tasks_ready.ENDPOINT)
        yahoo_languages = Operation(_yahoo_languages.YahooLanguagesRequest, _yahoo_languages.ENDPOINT)
        yahoo_locations = Operation(_yahoo_locations.YahooLocationsRequest, _yahoo_locations.ENDPOINT)
        yahoo_locations_country = Operation(_yahoo_locations_country.YahooLocationsCountryRequest, _yahoo_locations_country.ENDPOINT)
        yahoo_organic_live_advanced = Operation(_yahoo_organic_live_advanced.YahooOrganicLiveAdvancedRequest, _yahoo_organic_live_advanced.ENDPOINT)
        yahoo_organic_live_html = Operation(_yahoo_organic_live_html.YahooOrganicLiveHtmlRequest, _yahoo_organic_live_html.ENDPOINT)
        yahoo_organic_live_regular = Operation(_yahoo_organic_live_regular.YahooOrganicLiveRegularRequest, _yahoo_organic_live_regular.ENDPOINT)
        yahoo_organic_task_get_advanced = CollectingOperation(_yahoo_organic_task_get_advanced.YahooOrganicTaskGetAdvancedRequest, _yahoo_organic_task_get_advanced.ENDPOINT, _yahoo_organic_task_post.YahooOrganicTaskPostRequest)
        yahoo_organic_task_get_html = CollectingOperation(_yahoo_organic_task_get_html.YahooOrganicTaskGetHtmlRequest, _yahoo_organic_task_get_html.ENDPOINT, _yahoo_organic_task_post.YahooOrganicTaskPostRequest)
        yahoo_organic_task_get_regular = CollectingOperation(_yahoo_organic_task_get_regular.YahooOrganicTaskGetRegularRequest, _yahoo_organic_task_get_regular.ENDPOINT, _yahoo_organic_task_post.YahooOrganicTaskPostRequest)
        yahoo_organic_task_post = ManyTasksOperation(_yahoo_organic_task_post.YahooOrganicTaskPostRequest, _yahoo_organic_task_post.ENDPOINT)
        yahoo_organic_tasks_fixed = Operation(_yahoo_organic_tasks_fixed.YahooOrganicTasksFixedRequest, _yahoo_organic_tasks_fixed.ENDPOINT)
        yahoo_organic_tasks_ready = Operation(_yahoo_organic_tasks_ready.YahooOrganicTasksReadyRequest, _yahoo_organic_tasks_ready.ENDPOINT)
        youtube_languages = Operation(_youtube_languages.YoutubeLanguagesRequest, _youtube_languages.ENDPOINT)
        youtube_locations = Operation(_youtube_locations.YoutubeLocationsRequest, _youtube_locations.ENDPOINT)
        youtube_locations_country = Operation(_youtube_locations_country.YoutubeLocationsCountryRequest, _youtube_locations_country.ENDPOINT)
        youtube_organic_live_advanced = Operation(_youtube_organic_live_advanced.YoutubeOrganicLiveAdvancedRequest, _youtube_organic_live_advanced.ENDPOINT)
        youtube_organic_task_get_advanced = CollectingOperation(_youtube_organic_task_get_advanced.YoutubeOrganicTaskGetAdvancedRequest, _youtube_organic_task_get_advanced.ENDPOINT, _youtube_organic_task_post.YoutubeOrganicTaskPostRequest)
        youtube_organic_task_post = ManyTasksOperation(_youtube_organic_task_post.YoutubeOrganicTaskPostRequest, _youtube_organic_task_post.ENDPOINT)
        youtube_organic_tasks_fixed = Operation(_youtube_organic_tasks_fixed.YoutubeOrganicTasksFixedRequest, _youtube_organic_tasks_fixed.ENDPOINT)
        youtube_organic_tasks_ready = Operation(_youtube_organic_tasks_ready.YoutubeOrganicTasksReadyRequest, _youtube_organic_tasks_ready.ENDPOINT)
        youtube_video_comments_live_advanced = Operation(_youtube_video_comments_live_advanced.YoutubeVideoCommentsLiveAdvancedRequest, _youtube_video_comments_live_advanced.ENDPOINT)
        youtube_video_comments_task_get_advanced = CollectingOperation(_youtube_video_comments_task_get_advanced.YoutubeVideoCommentsTaskGetAdvancedRequest, _youtube_video_comments_task_get_advanced.ENDPOINT, _youtube_video_comments_task_post.YoutubeVideoCommentsTaskPostRequest)
        youtube_video_comments_task_post = ManyTasksOperation(_youtube_video_comments_task_post.YoutubeVideoCommentsTaskPostRequest, _youtube_video_comments_task_post.ENDPOINT)
        youtube_video_comments_tasks_fixed = Operation(_youtube_video_comments_tasks_fixed.YoutubeVideoCommentsTasksFixedRequest, _youtube_video_comments_tasks_fixed.ENDPOINT)
        youtube_video_comments_tasks_ready = Operation(_youtube_video_comments_tasks_ready.YoutubeVideoCommentsTasksReadyRequest, _youtube_video_comments_tasks_ready.ENDPOINT)
        youtube_video_info_live_advanced = Operation(_youtube_video_info_live_advanced.YoutubeVideoInfoLiveAdvancedRequest, _youtube_video_info_live_advanced.ENDPOINT)
        youtube_video_info_task_get_advanced = CollectingOperation(_youtube_video_info_task_get_advanced.YoutubeVideoInfoTaskGetAdvancedRequest, _youtube_video_info_task_get_advanced.ENDPOINT, _youtube_video_info_task_post.YoutubeVideoInfoTaskPostRequest)
        youtube_video_info_task_post = ManyTasksOperation(_youtube_video_info_task_post.YoutubeVideoInfoTaskPostRequest, _youtube_video_info_task_post.ENDPOINT)
        youtube_video_info_tasks_fixed = Operation(_youtube_video_info_tasks_fixed.YoutubeVideoInfoTasksFixedRequest, _youtube_video_info_tasks_fixed.ENDPOINT)
        youtube_video_info_tasks_ready = Operation(_youtube_video_info_tasks_ready.YoutubeVideoInfoTasksReadyRequest, _youtube_video_info_tasks_ready.ENDPOINT)
        youtube_video_subtitles_live_advanced = Operation(_youtube_video_subtitles_live_advanced.YoutubeVideoSubtitlesLiveAdvancedRequest, _youtube_video_subtitles_live_advanced.ENDPOINT)
        youtube_video_subtitles_task_get_advanced = CollectingOperation(_youtube_video_subtitles_task_get_advanced.YoutubeVideoSubtitlesTaskGetAdvancedRequest, _youtube_video_subtitles_task_get_advanced.ENDPOINT, _youtube_video_subtitles_task_post.YoutubeVideoSubtitlesTaskPostRequest)
        youtube_video_subtitles_task_post = ManyTasksOperation(_youtube_video_subtitles_task_post.YoutubeVideoSubtitlesTaskPostRequest, _youtube_video_subtitles_task_post.ENDPOINT)
        youtube_video_subtitles_tasks_fixed = Operation(_youtube_video_subtitles_tasks_fixed.YoutubeVideoSubtitlesTasksFixedRequest, _youtube_video_subtitles_tasks_fixed.ENDPOINT)
        youtube_video_subtitles_tasks_ready = Operation(_youtube_video_subtitles_tasks_ready.YoutubeVideoSubtitlesTasksReadyRequest, _youtube_video_subtitles_tasks_ready.ENDPOINT)
        # fmt: on


class AsyncSerp(AsyncSection):
    """SERP: Result pages of search engines, as they were shown."""

    _package = "dataforseo.serp"
    _summaries = SUMMARIES

    if TYPE_CHECKING:
        # fmt: off
        ai_summary = AsyncOperation(_ai_summary.AiSummaryRequest, _ai_summary.ENDPOINT)
        baidu_languages = AsyncOperation(_baidu_languages.BaiduLanguagesRequest, _baidu_languages.ENDPOINT)
        baidu_locations = AsyncOperation(_baidu_locations.BaiduLocationsRequest, _baidu_locations.ENDPOINT)
        baidu_locations_country = AsyncOperation(_baidu_locations_country.BaiduLocationsCountryRequest, _baidu_locations_country.ENDPOINT)
        baidu_organic_task_get_advanced = AsyncCollectingOperation(_baidu_organic_task_get_advanced.BaiduOrganicTaskGetAdvancedRequest, _baidu_organic_task_get_advanced.ENDPOINT, _baidu_organic_task_post.BaiduOrganicTaskPostRequest)
        baidu_organic_task_get_html = AsyncCollectingOperation(_baidu_organic_task_get_html.BaiduOrganicTaskGetHtmlRequest, _baidu_organic_task_get_html.ENDPOINT, _baidu_organic_task_post.BaiduOrganicTaskPostRequest)
        baidu_organic_task_get_regular = AsyncCollectingOperation(_baidu_organic_task_get_regular.BaiduOrganicTaskGetRegularRequest, _baidu_organic_task_get_regular.ENDPOINT, _baidu_organic_task_post.BaiduOrganicTaskPostRequest)
        baidu_organic_task_post = AsyncManyTasksOperation(_baidu_organic_task_post.BaiduOrganicTaskPostRequest, _baidu_organic_task_post.ENDPOINT)
        baidu_organic_tasks_fixed = AsyncOperation(_baidu_organic_tasks_fixed.BaiduOrganicTasksFixedRequest, _baidu_organic_tasks_fixed.ENDPOINT)
        baidu_organic_tasks_ready = AsyncOperation(_baidu_organic_tasks_ready.BaiduOrganicTasksReadyRequest, _baidu_organic_tasks_ready.ENDPOINT)
        bing_languages = AsyncOperation(_bing_languages.BingLanguagesRequest, _bing_languages.ENDPOINT)
        bing_locations = AsyncOperation(_bing_locations.BingLocationsRequest, _bing_locations.ENDPOINT)
        bing_locations_country = AsyncOperation(_bing_locations_country.BingLocationsCountryRequest, _bing_locations_country.ENDPOINT)
        bing_organic_live_advanced = AsyncOperation(_bing_organic_live_advanced.BingOrganicLiveAdvancedRequest, _bing_organic_live_advanced.ENDPOINT)
        bing_organic_live_html = AsyncOperation(_bing_organic_live_html.BingOrganicLiveHtmlRequest, _bing_organic_live_html.ENDPOINT)
        bing_organic_live_regular = AsyncOperation(_bing_organic_live_regular.BingOrganicLiveRegularRequest, _bing_organic_live_regular.ENDPOINT)
        bing_organic_task_get_advanced = AsyncCollectingOperation(_bing_organic_task_get_advanced.BingOrganicTaskGetAdvancedRequest, _bing_organic_task_get_advanced.ENDPOINT, _bing_organic_task_post.BingOrganicTaskPostRequest)
        bing_organic_task_get_html = AsyncCollectingOperation(_bing_organic_task_get_html.BingOrganicTaskGetHtmlRequest, _bing_organic_task_get_html.ENDPOINT, _bing_organic_task_post.BingOrganicTaskPostRequest)
        bing_organic_task_get_regular = AsyncCollectingOperation(_bing_organic_task_get_regular.BingOrganicTaskGetRegularRequest, _bing_organic_task_get_regular.ENDPOINT, _bing_organic_task_post.BingOrganicTaskPostRequest)
        bing_organic_task_post = AsyncManyTasksOperation(_bing_organic_task_post.BingOrganicTaskPostRequest, _bing_organic_task_post.ENDPOINT)
        bing_organic_tasks_fixed = AsyncOperation(_bing_organic_tasks_fixed.BingOrganicTasksFixedRequest, _bing_organic_tasks_fixed.ENDPOINT)
        bing_organic_tasks_ready = AsyncOperation(_bing_organic_tasks_ready.BingOrganicTasksReadyRequest, _bing_organic_tasks_ready.ENDPOINT)
        errors = AsyncPagedOperation(_errors.ErrorsRequest, _errors.ENDPOINT)
        google_ads_advertisers_locations = AsyncOperation(_google_ads_advertisers_locations.GoogleAdsAdvertisersLocationsRequest, _google_ads_advertisers_locations.ENDPOINT)
        google_ads_advertisers_task_get_advanced = AsyncCollectingOperation(_google_ads_advertisers_task_get_advanced.GoogleAdsAdvertisersTaskGetAdvancedRequest, _google_ads_advertisers_task_get_advanced.ENDPOINT, _google_ads_advertisers_task_post.GoogleAdsAdvertisersTaskPostRequest)
        google_ads_advertisers_task_post = AsyncManyTasksOperation(_google_ads_advertisers_task_post.GoogleAdsAdvertisersTaskPostRequest, _google_ads_advertisers_task_post.ENDPOINT)
        google_ads_advertisers_tasks_ready = AsyncOperation(_google_ads_advertisers_tasks_ready.GoogleAdsAdvertisersTasksReadyRequest, _google_ads_advertisers_tasks_ready.ENDPOINT)
        google_ads_search_locations = AsyncOperation(_google_ads_search_locations.GoogleAdsSearchLocationsRequest, _google_ads_search_locations.ENDPOINT)
        google_ads_search_task_get_advanced = AsyncCollectingOperation(_google_ads_search_task_get_advanced.GoogleAdsSearchTaskGetAdvancedRequest, _google_ads_search_task_get_advanced.ENDPOINT, _google_ads_search_task_post.GoogleAdsSearchTaskPostRequest)
        google_ads_search_task_post = AsyncManyTasksOperation(_google_ads_search_task_post.GoogleAdsSearchTaskPostRequest, _google_ads_search_task_post.ENDPOINT)
        google_ads_search_tasks_ready = AsyncOperation(_google_ads_search_tasks_ready.GoogleAdsSearchTasksReadyRequest, _google_ads_search_tasks_ready.ENDPOINT)
        google_ai_mode_languages = AsyncOperation(_google_ai_mode_languages.GoogleAiModeLanguagesRequest, _google_ai_mode_languages.ENDPOINT)
        google_ai_mode_live_advanced = AsyncOperation(_google_ai_mode_live_advanced.GoogleAiModeLiveAdvancedRequest, _google_ai_mode_live_advanced.ENDPOINT)
        google_ai_mode_live_html = AsyncOperation(_google_ai_mode_live_html.GoogleAiModeLiveHtmlRequest, _google_ai_mode_live_html.ENDPOINT)
        google_ai_mode_task_get_advanced = AsyncCollectingOperation(_google_ai_mode_task_get_advanced.GoogleAiModeTaskGetAdvancedRequest, _google_ai_mode_task_get_advanced.ENDPOINT, _google_ai_mode_task_post.GoogleAiModeTaskPostRequest)
        google_ai_mode_task_get_html = AsyncCollectingOperation(_google_ai_mode_task_get_html.GoogleAiModeTaskGetHtmlRequest, _google_ai_mode_task_get_html.ENDPOINT, _google_ai_mode_task_post.GoogleAiModeTaskPostRequest)
        google_ai_mode_task_post = AsyncManyTasksOperation(_google_ai_mode_task_post.GoogleAiModeTaskPostRequest, _google_ai_mode_task_post.ENDPOINT)
        google_ai_mode_tasks_fixed = AsyncOperation(_google_ai_mode_tasks_fixed.GoogleAiModeTasksFixedRequest, _google_ai_mode_tasks_fixed.ENDPOINT)
        google_ai_mode_tasks_ready = AsyncOperation(_google_ai_mode_tasks_ready.GoogleAiModeTasksReadyRequest, _google_ai_mode_tasks_ready.ENDPOINT)
        google_autocomplete_live_advanced = AsyncOperation(_google_autocomplete_live_advanced.GoogleAutocompleteLiveAdvancedRequest, _google_autocomplete_live_advanced.ENDPOINT)
        google_autocomplete_task_get_advanced = AsyncCollectingOperation(_google_autocomplete_task_get_advanced.GoogleAutocompleteTaskGetAdvancedRequest, _google_autocomplete_task_get_advanced.ENDPOINT, _google_autocomplete_task_post.GoogleAutocompleteTaskPostRequest)
        google_autocomplete_task_post = AsyncManyTasksOperation(_google_autocomplete_task_post.GoogleAutocompleteTaskPostRequest, _google_autocomplete_task_post.ENDPOINT)
        google_autocomplete_tasks_fixed = AsyncOperation(_google_autocomplete_tasks_fixed.GoogleAutocompleteTasksFixedRequest, _google_autocomplete_tasks_fixed.ENDPOINT)
        google_autocomplete_tasks_ready = AsyncOperation(_google_autocomplete_tasks_ready.GoogleAutocompleteTasksReadyRequest, _google_autocomplete_tasks_ready.ENDPOINT)
        google_dataset_info_live_advanced = AsyncOperation(_google_dataset_info_live_advanced.GoogleDatasetInfoLiveAdvancedRequest, _google_dataset_info_live_advanced.ENDPOINT)
        google_dataset_info_task_get_advanced = AsyncCollectingOperation(_google_dataset_info_task_get_advanced.GoogleDatasetInfoTaskGetAdvancedRequest, _google_dataset_info_task_get_advanced.ENDPOINT, _google_dataset_info_task_post.GoogleDatasetInfoTaskPostRequest)
        google_dataset_info_task_post = AsyncManyTasksOperation(_google_dataset_info_task_post.GoogleDatasetInfoTaskPostRequest, _google_dataset_info_task_post.ENDPOINT)
        google_dataset_info_tasks_fixed = AsyncOperation(_google_dataset_info_tasks_fixed.GoogleDatasetInfoTasksFixedRequest, _google_dataset_info_tasks_fixed.ENDPOINT)
        google_dataset_info_tasks_ready = AsyncOperation(_google_dataset_info_tasks_ready.GoogleDatasetInfoTasksReadyRequest, _google_dataset_info_tasks_ready.ENDPOINT)
        google_dataset_search_live_advanced = AsyncOperation(_google_dataset_search_live_advanced.GoogleDatasetSearchLiveAdvancedRequest, _google_dataset_search_live_advanced.ENDPOINT)
        google_dataset_search_task_get_advanced = AsyncCollectingOperation(_google_dataset_search_task_get_advanced.GoogleDatasetSearchTaskGetAdvancedRequest, _google_dataset_search_task_get_advanced.ENDPOINT, _google_dataset_search_task_post.GoogleDatasetSearchTaskPostRequest)
        google_dataset_search_task_post = AsyncManyTasksOperation(_google_dataset_search_task_post.GoogleDatasetSearchTaskPostRequest, _google_dataset_search_task_post.ENDPOINT)
        google_dataset_search_tasks_fixed = AsyncOperation(_google_dataset_search_tasks_fixed.GoogleDatasetSearchTasksFixedRequest, _google_dataset_search_tasks_fixed.ENDPOINT)
        google_dataset_search_tasks_ready = AsyncOperation(_google_dataset_search_tasks_ready.GoogleDatasetSearchTasksReadyRequest, _google_dataset_search_tasks_ready.ENDPOINT)
        google_events_live_advanced = Deprecated(AsyncOperation(_google_events_live_advanced.GoogleEventsLiveAdvancedRequest, _google_events_live_advanced.ENDPOINT))
        google_events_task_get_advanced = Deprecated(AsyncCollectingOperation(_google_events_task_get_advanced.GoogleEventsTaskGetAdvancedRequest, _google_events_task_get_advanced.ENDPOINT, _google_events_task_post.GoogleEventsTaskPostRequest))
        google_events_task_post = Deprecated(AsyncManyTasksOperation(_google_events_task_post.GoogleEventsTaskPostRequest, _google_events_task_post.ENDPOINT))
        google_events_tasks_fixed = Deprecated(AsyncOperation(_google_events_tasks_fixed.GoogleEventsTasksFixedRequest, _google_events_tasks_fixed.ENDPOINT))
        google_events_tasks_ready = Deprecated(AsyncOperation(_google_events_tasks_ready.GoogleEventsTasksReadyRequest, _google_events_tasks_ready.ENDPOINT))
        google_finance_explore_live_advanced = AsyncOperation(_google_finance_explore_live_advanced.GoogleFinanceExploreLiveAdvancedRequest, _google_finance_explore_live_advanced.ENDPOINT)
        google_finance_explore_live_html = AsyncOperation(_google_finance_explore_live_html.GoogleFinanceExploreLiveHtmlRequest, _google_finance_explore_live_html.ENDPOINT)
        google_finance_explore_task_get_advanced = AsyncCollectingOperation(_google_finance_explore_task_get_advanced.GoogleFinanceExploreTaskGetAdvancedRequest, _google_finance_explore_task_get_advanced.ENDPOINT, _google_finance_explore_task_post.GoogleFinanceExploreTaskPostRequest)
        google_finance_explore_task_get_html = AsyncCollectingOperation(_google_finance_explore_task_get_html.GoogleFinanceExploreTaskGetHtmlRequest, _google_finance_explore_task_get_html.ENDPOINT, _google_finance_explore_task_post.GoogleFinanceExploreTaskPostRequest)
        google_finance_explore_task_post = AsyncManyTasksOperation(_google_finance_explore_task_post.GoogleFinanceExploreTaskPostRequest, _google_finance_explore_task_post.ENDPOINT)
        google_finance_explore_tasks_ready = AsyncOperation(_google_finance_explore_tasks_ready.GoogleFinanceExploreTasksReadyRequest, _google_finance_explore_tasks_ready.ENDPOINT)
        google_finance_markets_live_advanced = AsyncOperation(_google_finance_markets_live_advanced.GoogleFinanceMarketsLiveAdvancedRequest, _google_finance_markets_live_advanced.ENDPOINT)
        google_finance_markets_live_html = AsyncOperation(_google_finance_markets_live_html.GoogleFinanceMarketsLiveHtmlRequest, _google_finance_markets_live_html.ENDPOINT)
        google_finance_markets_task_get_advanced = AsyncCollectingOperation(_google_finance_markets_task_get_advanced.GoogleFinanceMarketsTaskGetAdvancedRequest, _google_finance_markets_task_get_advanced.ENDPOINT, _google_finance_markets_task_post.GoogleFinanceMarketsTaskPostRequest)
        google_finance_markets_task_get_html = AsyncCollectingOperation(_google_finance_markets_task_get_html.GoogleFinanceMarketsTaskGetHtmlRequest, _google_finance_markets_task_get_html.ENDPOINT, _google_finance_markets_task_post.GoogleFinanceMarketsTaskPostRequest)
        google_finance_markets_task_post = AsyncManyTasksOperation(_google_finance_markets_task_post.GoogleFinanceMarketsTaskPostRequest, _google_finance_markets_task_post.ENDPOINT)
        google_finance_markets_tasks_ready = AsyncOperation(_google_finance_markets_tasks_ready.GoogleFinanceMarketsTasksReadyRequest, _google_finance_markets_tasks_ready.ENDPOINT)
        google_finance_quote_live_advanced = AsyncOperation(_google_finance_quote_live_advanced.GoogleFinanceQuoteLiveAdvancedRequest, _google_finance_quote_live_advanced.ENDPOINT)
        google_finance_quote_live_html = AsyncOperation(_google_finance_quote_live_html.GoogleFinanceQuoteLiveHtmlRequest, _google_finance_quote_live_html.ENDPOINT)
        google_finance_quote_task_get_advanced = AsyncCollectingOperation(_google_finance_quote_task_get_advanced.GoogleFinanceQuoteTaskGetAdvancedRequest, _google_finance_quote_task_get_advanced.ENDPOINT, _google_finance_quote_task_post.GoogleFinanceQuoteTaskPostRequest)
        google_finance_quote_task_get_html = AsyncCollectingOperation(_google_finance_quote_task_get_html.GoogleFinanceQuoteTaskGetHtmlRequest, _google_finance_quote_task_get_html.ENDPOINT, _google_finance_quote_task_post.GoogleFinanceQuoteTaskPostRequest)
        google_finance_quote_task_post = AsyncManyTasksOperation(_google_finance_quote_task_post.GoogleFinanceQuoteTaskPostRequest, _google_finance_quote_task_post.ENDPOINT)
        google_finance_quote_tasks_ready = AsyncOperation(_google_finance_quote_tasks_ready.GoogleFinanceQuoteTasksReadyRequest, _google_finance_quote_tasks_ready.ENDPOINT)
        google_finance_ticker_search_live_advanced = AsyncOperation(_google_finance_ticker_search_live_advanced.GoogleFinanceTickerSearchLiveAdvancedRequest, _google_finance_ticker_search_live_advanced.ENDPOINT)
        google_finance_ticker_search_task_get_advanced = AsyncCollectingOperation(_google_finance_ticker_search_task_get_advanced.GoogleFinanceTickerSearchTaskGetAdvancedRequest, _google_finance_ticker_search_task_get_advanced.ENDPOINT, _google_finance_ticker_search_task_post.GoogleFinanceTickerSearchTaskPostRequest)
        google_finance_ticker_search_task_post = AsyncManyTasksOperation(_google_finance_ticker_search_task_post.GoogleFinanceTickerSearchTaskPostRequest, _google_finance_ticker_search_task_post.ENDPOINT)
        google_finance_ticker_search_tasks_ready = AsyncOperation(_google_finance_ticker_search_tasks_ready.GoogleFinanceTickerSearchTasksReadyRequest, _google_finance_ticker_search_tasks_ready.ENDPOINT)
        google_images_live_advanced = AsyncOperation(_google_images_live_advanced.GoogleImagesLiveAdvancedRequest, _google_images_live_advanced.ENDPOINT)
        google_images_live_html = AsyncOperation(_google_images_live_html.GoogleImagesLiveHtmlRequest, _google_images_live_html.ENDPOINT)
        google_images_task_get_advanced = AsyncCollectingOperation(_google_images_task_get_advanced.GoogleImagesTaskGetAdvancedRequest, _google_images_task_get_advanced.ENDPOINT, _google_images_task_post.GoogleImagesTaskPostRequest)
        google_images_task_get_html = AsyncCollectingOperation(_google_images_task_get_html.GoogleImagesTaskGetHtmlRequest, _google_images_task_get_html.ENDPOINT, _google_images_task_post.GoogleImagesTaskPostRequest)
        google_images_task_post = AsyncManyTasksOperation(_google_images_task_post.GoogleImagesTaskPostRequest, _google_images_task_post.ENDPOINT)
        google_images_tasks_fixed = AsyncOperation(_google_images_tasks_fixed.GoogleImagesTasksFixedRequest, _google_images_tasks_fixed.ENDPOINT)
        google_images_tasks_ready = AsyncOperation(_google_images_tasks_ready.GoogleImagesTasksReadyRequest, _google_images_tasks_ready.ENDPOINT)
        google_jobs_task_get_advanced = AsyncCollectingOperation(_google_jobs_task_get_advanced.GoogleJobsTaskGetAdvancedRequest, _google_jobs_task_get_advanced.ENDPOINT, _google_jobs_task_post.GoogleJobsTaskPostRequest)
        google_jobs_task_get_html = AsyncCollectingOperation(_google_jobs_task_get_html.GoogleJobsTaskGetHtmlRequest, _google_jobs_task_get_html.ENDPOINT, _google_jobs_task_post.GoogleJobsTaskPostRequest)
        google_jobs_task_post = AsyncManyTasksOperation(_google_jobs_task_post.GoogleJobsTaskPostRequest, _google_jobs_task_post.ENDPOINT)
        google_jobs_tasks_fixed = AsyncOperation(_google_jobs_tasks_fixed.GoogleJobsTasksFixedRequest, _google_jobs_tasks_fixed.ENDPOINT)
        google_jobs_tasks_ready = AsyncOperation(_google_jobs_tasks_ready.GoogleJobsTasksReadyRequest, _google_jobs_tasks_ready.ENDPOINT)
        google_languages = AsyncOperation(_google_languages.GoogleLanguagesRequest, _google_languages.ENDPOINT)
        google_local_finder_live_advanced = AsyncOperation(_google_local_finder_live_advanced.GoogleLocalFinderLiveAdvancedRequest, _google_local_finder_live_advanced.ENDPOINT)
        google_local_finder_live_html = AsyncOperation(_google_local_finder_live_html.GoogleLocalFinderLiveHtmlRequest, _google_local_finder_live_html.ENDPOINT)
        google_local_finder_task_get_advanced = AsyncCollectingOperation(_google_local_finder_task_get_advanced.GoogleLocalFinderTaskGetAdvancedRequest, _google_local_finder_task_get_advanced.ENDPOINT, _google_local_finder_task_post.GoogleLocalFinderTaskPostRequest)
        google_local_finder_task_get_html = AsyncCollectingOperation(_google_local_finder_task_get_html.GoogleLocalFinderTaskGetHtmlRequest, _google_local_finder_task_get_html.ENDPOINT, _google_local_finder_task_post.GoogleLocalFinderTaskPostRequest)
        google_local_finder_task_post = AsyncManyTasksOperation(_google_local_finder_task_post.GoogleLocalFinderTaskPostRequest, _google_local_finder_task_post.ENDPOINT)
        google_local_finder_tasks_fixed = AsyncOperation(_google_local_finder_tasks_fixed.GoogleLocalFinderTasksFixedRequest, _google_local_finder_tasks_fixed.ENDPOINT)
        google_local_finder_tasks_ready = AsyncOperation(_google_local_finder_tasks_ready.GoogleLocalFinderTasksReadyRequest, _google_local_finder_tasks_ready.ENDPOINT)
        google_locations = AsyncOperation(_google_locations.GoogleLocationsRequest, _google_locations.ENDPOINT)
        google_locations_country = AsyncOperation(_google_locations_country.GoogleLocationsCountryRequest, _google_locations_country.ENDPOINT)
        google_maps_live_advanced = AsyncOperation(_google_maps_live_advanced.GoogleMapsLiveAdvancedRequest, _google_maps_live_advanced.ENDPOINT)
        google_maps_task_get_advanced = AsyncCollectingOperation(_google_maps_task_get_advanced.GoogleMapsTaskGetAdvancedRequest, _google_maps_task_get_advanced.ENDPOINT, _google_maps_task_post.GoogleMapsTaskPostRequest)
        google_maps_task_post = AsyncManyTasksOperation(_google_maps_task_post.GoogleMapsTaskPostRequest, _google_maps_task_post.ENDPOINT)
        google_maps_tasks_fixed = AsyncOperation(_google_maps_tasks_fixed.GoogleMapsTasksFixedRequest, _google_maps_tasks_fixed.ENDPOINT)
        google_maps_tasks_ready = AsyncOperation(_google_maps_tasks_ready.GoogleMapsTasksReadyRequest, _google_maps_tasks_ready.ENDPOINT)
        google_news_live_advanced = AsyncOperation(_google_news_live_advanced.GoogleNewsLiveAdvancedRequest, _google_news_live_advanced.ENDPOINT)
        google_news_live_html = AsyncOperation(_google_news_live_html.GoogleNewsLiveHtmlRequest, _google_news_live_html.ENDPOINT)
        google_news_task_get_advanced = AsyncCollectingOperation(_google_news_task_get_advanced.GoogleNewsTaskGetAdvancedRequest, _google_news_task_get_advanced.ENDPOINT, _google_news_task_post.GoogleNewsTaskPostRequest)
        google_news_task_get_html = AsyncCollectingOperation(_google_news_task_get_html.GoogleNewsTaskGetHtmlRequest, _google_news_task_get_html.ENDPOINT, _google_news_task_post.GoogleNewsTaskPostRequest)
        google_news_task_post = AsyncManyTasksOperation(_google_news_task_post.GoogleNewsTaskPostRequest, _google_news_task_post.ENDPOINT)
        google_news_tasks_fixed = AsyncOperation(_google_news_tasks_fixed.GoogleNewsTasksFixedRequest, _google_news_tasks_fixed.ENDPOINT)
        google_news_tasks_ready = AsyncOperation(_google_news_tasks_ready.GoogleNewsTasksReadyRequest, _google_news_tasks_ready.ENDPOINT)
        google_organic_live_advanced = AsyncOperation(_google_organic_live_advanced.GoogleOrganicLiveAdvancedRequest, _google_organic_live_advanced.ENDPOINT)
        google_organic_live_html = AsyncOperation(_google_organic_live_html.GoogleOrganicLiveHtmlRequest, _google_organic_live_html.ENDPOINT)
        google_organic_live_regular = AsyncOperation(_google_organic_live_regular.GoogleOrganicLiveRegularRequest, _google_organic_live_regular.ENDPOINT)
        google_organic_task_get_advanced = AsyncCollectingOperation(_google_organic_task_get_advanced.GoogleOrganicTaskGetAdvancedRequest, _google_organic_task_get_advanced.ENDPOINT, _google_organic_task_post.GoogleOrganicTaskPostRequest)
        google_organic_task_get_html = AsyncCollectingOperation(_google_organic_task_get_html.GoogleOrganicTaskGetHtmlRequest, _google_organic_task_get_html.ENDPOINT, _google_organic_task_post.GoogleOrganicTaskPostRequest)
        google_organic_task_get_regular = AsyncCollectingOperation(_google_organic_task_get_regular.GoogleOrganicTaskGetRegularRequest, _google_organic_task_get_regular.ENDPOINT, _google_organic_task_post.GoogleOrganicTaskPostRequest)
        google_organic_task_post = AsyncManyTasksOperation(_google_organic_task_post.GoogleOrganicTaskPostRequest, _google_organic_task_post.ENDPOINT)
        google_organic_tasks_fixed = AsyncOperation(_google_organic_tasks_fixed.GoogleOrganicTasksFixedRequest, _google_organic_tasks_fixed.ENDPOINT)
        google_organic_tasks_ready = AsyncOperation(_google_organic_tasks_ready.GoogleOrganicTasksReadyRequest, _google_organic_tasks_ready.ENDPOINT)
        google_search_by_image_task_get_advanced = AsyncCollectingOperation(_google_search_by_image_task_get_advanced.GoogleSearchByImageTaskGetAdvancedRequest, _google_search_by_image_task_get_advanced.ENDPOINT, _google_search_by_image_task_post.GoogleSearchByImageTaskPostRequest)
        google_search_by_image_task_post = AsyncManyTasksOperation(_google_search_by_image_task_post.GoogleSearchByImageTaskPostRequest, _google_search_by_image_task_post.ENDPOINT)
        google_search_by_image_tasks_fixed = AsyncOperation(_google_search_by_image_tasks_fixed.GoogleSearchByImageTasksFixedRequest, _google_search_by_image_tasks_fixed.ENDPOINT)
        google_search_by_image_tasks_ready = AsyncOperation(_google_search_by_image_tasks_ready.GoogleSearchByImageTasksReadyRequest, _google_search_by_image_tasks_ready.ENDPOINT)
        id_list = AsyncPagedOperation(_id_list.IdListRequest, _id_list.ENDPOINT)
        naver_organic_task_get_advanced = AsyncCollectingOperation(_naver_organic_task_get_advanced.NaverOrganicTaskGetAdvancedRequest, _naver_organic_task_get_advanced.ENDPOINT, _naver_organic_task_post.NaverOrganicTaskPostRequest)
        naver_organic_task_get_html = AsyncCollectingOperation(_naver_organic_task_get_html.NaverOrganicTaskGetHtmlRequest, _naver_organic_task_get_html.ENDPOINT, _naver_organic_task_post.NaverOrganicTaskPostRequest)
        naver_organic_task_get_regular = AsyncCollectingOperation(_naver_organic_task_get_regular.NaverOrganicTaskGetRegularRequest, _naver_organic_task_get_regular.ENDPOINT, _naver_organic_task_post.NaverOrganicTaskPostRequest)
        naver_organic_task_post = AsyncManyTasksOperation(_naver_organic_task_post.NaverOrganicTaskPostRequest, _naver_organic_task_post.ENDPOINT)
        naver_organic_tasks_fixed = AsyncOperation(_naver_organic_tasks_fixed.NaverOrganicTasksFixedRequest, _naver_organic_tasks_fixed.ENDPOINT)
        naver_organic_tasks_ready = AsyncOperation(_naver_organic_tasks_ready.NaverOrganicTasksReadyRequest, _naver_organic_tasks_ready.ENDPOINT)
        screenshot = AsyncOperation(_screenshot.ScreenshotRequest, _screenshot.ENDPOINT)
        seznam_languages = AsyncOperation(_seznam_languages.SeznamLanguagesRequest, _seznam_languages.ENDPOINT)
        seznam_locations = AsyncOperation(_seznam_locations.SeznamLocationsRequest, _seznam_locations.ENDPOINT)
        seznam_locations_country = AsyncOperation(_seznam_locations_country.SeznamLocationsCountryRequest, _seznam_locations_country.ENDPOINT)
        seznam_organic_task_get_advanced = AsyncCollectingOperation(_seznam_organic_task_get_advanced.SeznamOrganicTaskGetAdvancedRequest, _seznam_organic_task_get_advanced.ENDPOINT, _seznam_organic_task_post.SeznamOrganicTaskPostRequest)
        seznam_organic_task_get_html = AsyncCollectingOperation(_seznam_organic_task_get_html.SeznamOrganicTaskGetHtmlRequest, _seznam_organic_task_get_html.ENDPOINT, _seznam_organic_task_post.SeznamOrganicTaskPostRequest)
        seznam_organic_task_get_regular = AsyncCollectingOperation(_seznam_organic_task_get_regular.SeznamOrganicTaskGetRegularRequest, _seznam_organic_task_get_regular.ENDPOINT, _seznam_organic_task_post.SeznamOrganicTaskPostRequest)
        seznam_organic_task_post = AsyncManyTasksOperation(_seznam_organic_task_post.SeznamOrganicTaskPostRequest, _seznam_organic_task_post.ENDPOINT)
        seznam_organic_tasks_fixed = AsyncOperation(_seznam_organic_tasks_fixed.SeznamOrganicTasksFixedRequest, _seznam_organic_tasks_fixed.ENDPOINT)
        seznam_organic_tasks_ready = AsyncOperation(_seznam_organic_tasks_ready.SeznamOrganicTasksReadyRequest, _seznam_organic_tasks_ready.ENDPOINT)
        tasks_ready = AsyncOperation(_tasks_ready.TasksReadyRequest, _tasks_ready.ENDPOINT)
        yahoo_languages = AsyncOperation(_yahoo_languages.YahooLanguagesRequest, _yahoo_languages.ENDPOINT)
        yahoo_locations = AsyncOperation(_yahoo_locations.YahooLocationsRequest, _yahoo_locations.ENDPOINT)
        yahoo_locations_country = AsyncOperation(_yahoo_locations_country.YahooLocationsCountryRequest, _yahoo_locations_country.ENDPOINT)
        yahoo_organic_live_advanced = AsyncOperation(_yahoo_organic_live_advanced.YahooOrganicLiveAdvancedRequest, _yahoo_organic_live_advanced.ENDPOINT)
        yahoo_organic_live_html = AsyncOperation(_yahoo_organic_live_html.YahooOrganicLiveHtmlRequest, _yahoo_organic_live_html.ENDPOINT)
        yahoo_organic_live_regular = AsyncOperation(_yahoo_organic_live_regular.YahooOrganicLiveRegularRequest, _yahoo_organic_live_regular.ENDPOINT)
        yahoo_organic_task_get_advanced = AsyncCollectingOperation(_yahoo_organic_task_get_advanced.YahooOrganicTaskGetAdvancedRequest, _yahoo_organic_task_get_advanced.ENDPOINT, _yahoo_organic_task_post.YahooOrganicTaskPostRequest)
        yahoo_organic_task_get_html = AsyncCollectingOperation(_yahoo_organic_task_get_html.YahooOrganicTaskGetHtmlRequest, _yahoo_organic_task_get_html.ENDPOINT, _yahoo_organic_task_post.YahooOrganicTaskPostRequest)
        yahoo_organic_task_get_regular = AsyncCollectingOperation(_yahoo_organic_task_get_regular.YahooOrganicTaskGetRegularRequest, _yahoo_organic_task_get_regular.ENDPOINT, _yahoo_organic_task_post.YahooOrganicTaskPostRequest)
        yahoo_organic_task_post = AsyncManyTasksOperation(_yahoo_organic_task_post.YahooOrganicTaskPostRequest, _yahoo_organic_task_post.ENDPOINT)
        yahoo_organic_tasks_fixed = AsyncOperation(_yahoo_organic_tasks_fixed.YahooOrganicTasksFixedRequest, _yahoo_organic_tasks_fixed.ENDPOINT)
        yahoo_organic_tasks_ready = AsyncOperation(_yahoo_organic_tasks_ready.YahooOrganicTasksReadyRequest, _yahoo_organic_tasks_ready.ENDPOINT)
        youtube_languages = AsyncOperation(_youtube_languages.YoutubeLanguagesRequest, _youtube_languages.ENDPOINT)
        youtube_locations = AsyncOperation(_youtube_locations.YoutubeLocationsRequest, _youtube_locations.ENDPOINT)
        youtube_locations_country = AsyncOperation(_youtube_locations_country.YoutubeLocationsCountryRequest, _youtube_locations_country.ENDPOINT)
        youtube_organic_live_advanced = AsyncOperation(_youtube_organic_live_advanced.YoutubeOrganicLiveAdvancedRequest, _youtube_organic_live_advanced.ENDPOINT)
        youtube_organic_task_get_advanced = AsyncCollectingOperation(_youtube_organic_task_get_advanced.YoutubeOrganicTaskGetAdvancedRequest, _youtube_organic_task_get_advanced.ENDPOINT, _youtube_organic_task_post.YoutubeOrganicTaskPostRequest)
        youtube_organic_task_post = AsyncManyTasksOperation(_youtube_organic_task_post.YoutubeOrganicTaskPostRequest, _youtube_organic_task_post.ENDPOINT)
        youtube_organic_tasks_fixed = AsyncOperation(_youtube_organic_tasks_fixed.YoutubeOrganicTasksFixedRequest, _youtube_organic_tasks_fixed.ENDPOINT)
        youtube_organic_tasks_ready = AsyncOperation(_youtube_organic_tasks_ready.YoutubeOrganicTasksReadyRequest, _youtube_organic_tasks_ready.ENDPOINT)
        youtube_video_comments_live_advanced = AsyncOperation(_youtube_video_comments_live_advanced.YoutubeVideoCommentsLiveAdvancedRequest, _youtube_video_comments_live_advanced.ENDPOINT)
        youtube_video_comments_task_get_advanced = AsyncCollectingOperation(_youtube_video_comments_task_get_advanced.YoutubeVideoCommentsTaskGetAdvancedRequest, _youtube_video_comments_task_get_advanced.ENDPOINT, _youtube_video_comments_task_post.YoutubeVideoCommentsTaskPostRequest)
        youtube_video_comments_task_post = AsyncManyTasksOperation(_youtube_video_comments_task_post.YoutubeVideoCommentsTaskPostRequest, _youtube_video_comments_task_post.ENDPOINT)
        youtube_video_comments_tasks_fixed = AsyncOperation(_youtube_video_comments_tasks_fixed.YoutubeVideoCommentsTasksFixedRequest, _youtube_video_comments_tasks_fixed.ENDPOINT)
        youtube_video_comments_tasks_ready = AsyncOperation(_youtube_video_comments_tasks_ready.YoutubeVideoCommentsTasksReadyRequest, _youtube_video_comments_tasks_ready.ENDPOINT)
        youtube_video_info_live_advanced = AsyncOperation(_youtube_video_info_live_advanced.YoutubeVideoInfoLiveAdvancedRequest, _youtube_video_info_live_advanced.ENDPOINT)
        youtube_video_info_task_get_advanced = AsyncCollectingOperation(_youtube_video_info_task_get_advanced.YoutubeVideoInfoTaskGetAdvancedRequest, _youtube_video_info_task_get_advanced.ENDPOINT, _youtube_video_info_task_post.YoutubeVideoInfoTaskPostRequest)
        youtube_video_info_task_post = AsyncManyTasksOperation(_youtube_video_info_task_post.YoutubeVideoInfoTaskPostRequest, _youtube_video_info_task_post.ENDPOINT)
        youtube_video_info_tasks_fixed = AsyncOperation(_youtube_video_info_tasks_fixed.YoutubeVideoInfoTasksFixedRequest, _youtube_video_info_tasks_fixed.ENDPOINT)
        youtube_video_info_tasks_ready = AsyncOperation(_youtube_video_info_tasks_ready.YoutubeVideoInfoTasksReadyRequest, _youtube_video_info_tasks_ready.ENDPOINT)
        youtube_video_subtitles_live_advanced = AsyncOperation(_youtube_video_subtitles_live_advanced.YoutubeVideoSubtitlesLiveAdvancedRequest, _youtube_video_subtitles_live_advanced.ENDPOINT)
        youtube_video_subtitles_task_get_advanced = AsyncCollectingOperation(_youtube_video_subtitles_task_get_advanced.YoutubeVideoSubtitlesTaskGetAdvancedRequest, _youtube_video_subtitles_task_get_advanced.ENDPOINT, _youtube_video_subtitles_task_post.YoutubeVideoSubtitlesTaskPostRequest)
        youtube_video_subtitles_task_post = AsyncManyTasksOperation(_youtube_video_subtitles_task_post.YoutubeVideoSubtitlesTaskPostRequest, _youtube_video_subtitles_task_post.ENDPOINT)
        youtube_video_subtitles_tasks_fixed = AsyncOperation(_youtube_video_subtitles_tasks_fixed.YoutubeVideoSubtitlesTasksFixedRequest, _youtube_video_subtitles_tasks_fixed.ENDPOINT)
        youtube_video_subtitles_tasks_ready = AsyncOperation(_youtube_video_subtitles_tasks_ready.YoutubeVideoSubtitlesTasksReadyRequest, _youtube_video_subtitles_tasks_ready.ENDPOINT)
        # fmt: on
