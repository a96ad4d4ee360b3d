# From spec/serp/ by `make generate`; do not edit.
"""SERP: Result pages of search engines, as they were shown."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dataforseo.serp.ai_summary import (
        AiSummaryItem as AiSummaryItem,
        AiSummaryRequest as AiSummaryRequest,
        AiSummaryResult as AiSummaryResult,
    )
    from dataforseo.serp.baidu_languages import BaiduLanguagesRequest as BaiduLanguagesRequest
    from dataforseo.serp.baidu_locations import BaiduLocationsRequest as BaiduLocationsRequest
    from dataforseo.serp.baidu_locations_country import (
        BaiduLocationsCountryRequest as BaiduLocationsCountryRequest,
    )
    from dataforseo.serp.baidu_organic_task_get_advanced import (
        BaiduOrganicTaskGetAdvancedRequest as BaiduOrganicTaskGetAdvancedRequest,
    )
    from dataforseo.serp.baidu_organic_task_get_html import (
        BaiduOrganicTaskGetHtmlRequest as BaiduOrganicTaskGetHtmlRequest,
    )
    from dataforseo.serp.baidu_organic_task_get_regular import (
        BaiduOrganicTaskGetRegularRequest as BaiduOrganicTaskGetRegularRequest,
    )
    from dataforseo.serp.baidu_organic_task_post import (
        BaiduOrganicTaskPostRequest as BaiduOrganicTaskPostRequest,
    )
    from dataforseo.serp.baidu_organic_tasks_fixed import (
        BaiduOrganicTasksFixedRequest as BaiduOrganicTasksFixedRequest,
    )
    from dataforseo.serp.baidu_organic_tasks_ready import (
        BaiduOrganicTasksReadyRequest as BaiduOrganicTasksReadyRequest,
    )
    from dataforseo.serp.bing_languages import BingLanguagesRequest as BingLanguagesRequest
    from dataforseo.serp.bing_locations import BingLocationsRequest as BingLocationsRequest
    from dataforseo.serp.bing_locations_country import (
        BingLocationsCountryRequest as BingLocationsCountryRequest,
    )
    from dataforseo.serp.bing_organic_live_advanced import (
        BingOrganicLiveAdvancedRequest as BingOrganicLiveAdvancedRequest,
    )
    from dataforseo.serp.bing_organic_live_html import (
        BingOrganicLiveHtmlRequest as BingOrganicLiveHtmlRequest,
    )
    from dataforseo.serp.bing_organic_live_regular import (
        BingOrganicLiveRegularRequest as BingOrganicLiveRegularRequest,
    )
    from dataforseo.serp.bing_organic_task_get_advanced import (
        BingOrganicTaskGetAdvancedRequest as BingOrganicTaskGetAdvancedRequest,
    )
    from dataforseo.serp.bing_organic_task_get_html import (
        BingOrganicTaskGetHtmlRequest as BingOrganicTaskGetHtmlRequest,
    )
    from dataforseo.serp.bing_organic_task_get_regular import (
        BingOrganicTaskGetRegularRequest as BingOrganicTaskGetRegularRequest,
    )
    from dataforseo.serp.bing_organic_task_post import (
        BingOrganicTaskPostRequest as BingOrganicTaskPostRequest,
    )
    from dataforseo.serp.bing_organic_tasks_fixed import (
        BingOrganicTasksFixedRequest as BingOrganicTasksFixedRequest,
    )
    from dataforseo.serp.bing_organic_tasks_ready import (
        BingOrganicTasksReadyRequest as BingOrganicTasksReadyRequest,
    )
    from dataforseo.serp.errors import ErrorsRequest as ErrorsRequest
    from dataforseo.serp.google_ads_advertisers_locations import (
        GoogleAdsAdvertisersLocationsRequest as GoogleAdsAdvertisersLocationsRequest,
    )
    from dataforseo.serp.google_ads_advertisers_task_get_advanced import (
        GoogleAdsAdvertisersTaskGetAdvancedAdsAdvertiser as GoogleAdsAdvertisersTaskGetAdvancedAdsAdvertiser,
        GoogleAdsAdvertisersTaskGetAdvancedAdsAdvertiserItem as GoogleAdsAdvertisersTaskGetAdvancedAdsAdvertiserItem,
        GoogleAdsAdvertisersTaskGetAdvancedAdsDomain as GoogleAdsAdvertisersTaskGetAdvancedAdsDomain,
        GoogleAdsAdvertisersTaskGetAdvancedAdsMultiAccountAdvertiser as GoogleAdsAdvertisersTaskGetAdvancedAdsMultiAccountAdvertiser,
        GoogleAdsAdvertisersTaskGetAdvancedAdvertiser as GoogleAdsAdvertisersTaskGetAdvancedAdvertiser,
        GoogleAdsAdvertisersTaskGetAdvancedRequest as GoogleAdsAdvertisersTaskGetAdvancedRequest,
        GoogleAdsAdvertisersTaskGetAdvancedResult as GoogleAdsAdvertisersTaskGetAdvancedResult,
    )
    from dataforseo.serp.google_ads_advertisers_task_post import (
        GoogleAdsAdvertisersTaskPostRequest as GoogleAdsAdvertisersTaskPostRequest,
    )
    from dataforseo.serp.google_ads_advertisers_tasks_ready import (
        GoogleAdsAdvertisersTasksReadyRequest as GoogleAdsAdvertisersTasksReadyRequest,
    )
    from dataforseo.serp.google_ads_search_locations import (
        GoogleAdsSearchLocationsRequest as GoogleAdsSearchLocationsRequest,
    )
    from dataforseo.serp.google_ads_search_task_get_advanced import (
        GoogleAdsSearchTaskGetAdvancedAdsSearch as GoogleAdsSearchTaskGetAdvancedAdsSearch,
        GoogleAdsSearchTaskGetAdvancedPreviewImage as GoogleAdsSearchTaskGetAdvancedPreviewImage,
        GoogleAdsSearchTaskGetAdvancedRequest as GoogleAdsSearchTaskGetAdvancedRequest,
        GoogleAdsSearchTaskGetAdvancedResult as GoogleAdsSearchTaskGetAdvancedResult,
    )
    from dataforseo.serp.google_ads_search_task_post import (
        GoogleAdsSearchTaskPostRequest as GoogleAdsSearchTaskPostRequest,
    )
    from dataforseo.serp.google_ads_search_tasks_ready import (
        GoogleAdsSearchTasksReadyRequest as GoogleAdsSearchTasksReadyRequest,
    )
    from dataforseo.serp.google_ai_mode_languages import (
        GoogleAiModeLanguagesRequest as GoogleAiModeLanguagesRequest,
    )
    from dataforseo.serp.google_ai_mode_live_advanced import (
        GoogleAiModeLiveAdvancedRequest as GoogleAiModeLiveAdvancedRequest,
    )
    from dataforseo.serp.google_ai_mode_live_html import (
        GoogleAiModeLiveHtmlRequest as GoogleAiModeLiveHtmlRequest,
    )
    from dataforseo.serp.google_ai_mode_task_get_advanced import (
        GoogleAiModeTaskGetAdvancedRequest as GoogleAiModeTaskGetAdvancedRequest,
    )
    from dataforseo.serp.google_ai_mode_task_get_html import (
        GoogleAiModeTaskGetHtmlRequest as GoogleAiModeTaskGetHtmlRequest,
    )
    from dataforseo.serp.google_ai_mode_task_post import (
        GoogleAiModeTaskPostRequest as GoogleAiModeTaskPostRequest,
    )
    from dataforseo.serp.google_ai_mode_tasks_fixed import (
        GoogleAiModeTasksFixedRequest as GoogleAiModeTasksFixedRequest,
    )
    from dataforseo.serp.google_ai_mode_tasks_ready import (
        GoogleAiModeTasksReadyRequest as GoogleAiModeTasksReadyRequest,
    )
    from dataforseo.serp.google_autocomplete_live_advanced import (
        GoogleAutocompleteLiveAdvancedRequest as GoogleAutocompleteLiveAdvancedRequest,
    )
    from dataforseo.serp.google_autocomplete_task_get_advanced import (
        GoogleAutocompleteTaskGetAdvancedRequest as GoogleAutocompleteTaskGetAdvancedRequest,
    )
    from dataforseo.serp.google_autocomplete_task_post import (
        GoogleAutocompleteTaskPostRequest as GoogleAutocompleteTaskPostRequest,
    )
    from dataforseo.serp.google_autocomplete_tasks_fixed import (
        GoogleAutocompleteTasksFixedRequest as GoogleAutocompleteTasksFixedRequest,
    )
    from dataforseo.serp.google_autocomplete_tasks_ready import (
        GoogleAutocompleteTasksReadyRequest as GoogleAutocompleteTasksReadyRequest,
    )
    from dataforseo.serp.google_dataset_info_live_advanced import (
        GoogleDatasetInfoLiveAdvancedRequest as GoogleDatasetInfoLiveAdvancedRequest,
    )
    from dataforseo.serp.google_dataset_info_task_get_advanced import (
        GoogleDatasetInfoTaskGetAdvancedRequest as GoogleDatasetInfoTaskGetAdvancedRequest,
    )
    from dataforseo.serp.google_dataset_info_task_post import (
        GoogleDatasetInfoTaskPostRequest as GoogleDatasetInfoTaskPostRequest,
    )
    from dataforseo.serp.google_dataset_info_tasks_fixed import (
        GoogleDatasetInfoTasksFixedRequest as GoogleDatasetInfoTasksFixedRequest,
    )
    from dataforseo.serp.google_dataset_info_tasks_ready import (
        GoogleDatasetInfoTasksReadyRequest as GoogleDatasetInfoTasksReadyRequest,
    )
    from dataforseo.serp.google_dataset_search_live_advanced import (
        GoogleDatasetSearchLiveAdvancedRequest as GoogleDatasetSearchLiveAdvancedRequest,
    )
    from dataforseo.serp.google_dataset_search_task_get_advanced import (
        GoogleDatasetSearchTaskGetAdvancedRequest as GoogleDatasetSearchTaskGetAdvancedRequest,
    )
    from dataforseo.serp.google_dataset_search_task_post import (
        GoogleDatasetSearchTaskPostRequest as GoogleDatasetSearchTaskPostRequest,
    )
    from dataforseo.serp.google_dataset_search_tasks_fixed import (
        GoogleDatasetSearchTasksFixedRequest as GoogleDatasetSearchTasksFixedRequest,
    )
    from dataforseo.serp.google_dataset_search_tasks_ready import (
        GoogleDatasetSearchTasksReadyRequest as GoogleDatasetSearchTasksReadyRequest,
    )
    from dataforseo.serp.google_events_live_advanced import (
        GoogleEventsLiveAdvancedRequest as GoogleEventsLiveAdvancedRequest,
    )
    from dataforseo.serp.google_events_task_get_advanced import (
        GoogleEventsTaskGetAdvancedRequest as GoogleEventsTaskGetAdvancedRequest,
    )
    from dataforseo.serp.google_events_task_post import (
        GoogleEventsTaskPostRequest as GoogleEventsTaskPostRequest,
    )
    from dataforseo.serp.google_events_tasks_fixed import (
        GoogleEventsTasksFixedRequest as GoogleEventsTasksFixedRequest,
    )
    from dataforseo.serp.google_events_tasks_ready import (
        GoogleEventsTasksReadyRequest as GoogleEventsTasksReadyRequest,
    )
    from dataforseo.serp.google_finance_explore_live_advanced import (
        GoogleFinanceExploreLiveAdvancedRequest as GoogleFinanceExploreLiveAdvancedRequest,
    )
    from dataforseo.serp.google_finance_explore_live_html import (
        GoogleFinanceExploreLiveHtmlRequest as GoogleFinanceExploreLiveHtmlRequest,
    )
    from dataforseo.serp.google_finance_explore_task_get_advanced import (
        GoogleFinanceExploreTaskGetAdvancedRequest as GoogleFinanceExploreTaskGetAdvancedRequest,
    )
    from dataforseo.serp.google_finance_explore_task_get_html import (
        GoogleFinanceExploreTaskGetHtmlRequest as GoogleFinanceExploreTaskGetHtmlRequest,
    )
    from dataforseo.serp.google_finance_explore_task_post import (
        GoogleFinanceExploreTaskPostRequest as GoogleFinanceExploreTaskPostRequest,
    )
    from dataforseo.serp.google_finance_explore_tasks_ready import (
        GoogleFinanceExploreTasksReadyRequest as GoogleFinanceExploreTasksReadyRequest,
    )
    from dataforseo.serp.google_finance_markets_live_advanced import (
        GoogleFinanceMarketsLiveAdvancedRequest as GoogleFinanceMarketsLiveAdvancedRequest,
    )
    from dataforseo.serp.google_finance_markets_live_html import (
        GoogleFinanceMarketsLiveHtmlRequest as GoogleFinanceMarketsLiveHtmlRequest,
    )
    from dataforseo.serp.google_finance_markets_task_get_advanced import (
        GoogleFinanceMarketsTaskGetAdvancedRequest as GoogleFinanceMarketsTaskGetAdvancedRequest,
    )
    from dataforseo.serp.google_finance_markets_task_get_html import (
        GoogleFinanceMarketsTaskGetHtmlRequest as GoogleFinanceMarketsTaskGetHtmlRequest,
    )
    from dataforseo.serp.google_finance_markets_task_post import (
        GoogleFinanceMarketsTaskPostRequest as GoogleFinanceMarketsTaskPostRequest,
    )
    from dataforseo.serp.google_finance_markets_tasks_ready import (
        GoogleFinanceMarketsTasksReadyRequest as GoogleFinanceMarketsTasksReadyRequest,
    )
    from dataforseo.serp.google_finance_quote_live_advanced import (
        GoogleFinanceQuoteLiveAdvancedRequest as GoogleFinanceQuoteLiveAdvancedRequest,
    )
    from dataforseo.serp.google_finance_quote_live_html import (
        GoogleFinanceQuoteLiveHtmlRequest as GoogleFinanceQuoteLiveHtmlRequest,
    )
    from dataforseo.serp.google_finance_quote_task_get_advanced import (
        GoogleFinanceQuoteTaskGetAdvancedRequest as GoogleFinanceQuoteTaskGetAdvancedRequest,
    )
    from dataforseo.serp.google_finance_quote_task_get_html import (
        GoogleFinanceQuoteTaskGetHtmlRequest as GoogleFinanceQuoteTaskGetHtmlRequest,
    )
    from dataforseo.serp.google_finance_quote_task_post import (
        GoogleFinanceQuoteTaskPostRequest as GoogleFinanceQuoteTaskPostRequest,
    )
    from dataforseo.serp.google_finance_quote_tasks_ready import (
        GoogleFinanceQuoteTasksReadyRequest as GoogleFinanceQuoteTasksReadyRequest,
    )
    from dataforseo.serp.google_finance_ticker_search_live_advanced import (
        GoogleFinanceTickerSearchLiveAdvancedRequest as GoogleFinanceTickerSearchLiveAdvancedRequest,
    )
    from dataforseo.serp.google_finance_ticker_search_task_get_advanced import (
        GoogleFinanceTickerSearchTaskGetAdvancedRequest as GoogleFinanceTickerSearchTaskGetAdvancedRequest,
    )
    from dataforseo.serp.google_finance_ticker_search_task_post import (
        GoogleFinanceTickerSearchTaskPostRequest as GoogleFinanceTickerSearchTaskPostRequest,
    )
    from dataforseo.serp.google_finance_ticker_search_tasks_ready import (
        GoogleFinanceTickerSearchTasksReadyRequest as GoogleFinanceTickerSearchTasksReadyRequest,
    )
    from dataforseo.serp.google_images_live_advanced import (
        GoogleImagesLiveAdvancedRequest as GoogleImagesLiveAdvancedRequest,
    )
    from dataforseo.serp.google_images_live_html import (
        GoogleImagesLiveHtmlRequest as GoogleImagesLiveHtmlRequest,
    )
    from dataforseo.serp.google_images_task_get_advanced import (
        GoogleImagesTaskGetAdvancedRequest as GoogleImagesTaskGetAdvancedRequest,
    )
    from dataforseo.serp.google_images_task_get_html import (
        GoogleImagesTaskGetHtmlRequest as GoogleImagesTaskGetHtmlRequest,
    )
    from dataforseo.serp.google_images_task_post import (
        GoogleImagesTaskPostRequest as GoogleImagesTaskPostRequest,
    )
    from dataforseo.serp.google_images_tasks_fixed import (
        GoogleImagesTasksFixedRequest as GoogleImagesTasksFixedRequest,
    )
    from dataforseo.serp.google_images_tasks_ready import (
        GoogleImagesTasksReadyRequest as GoogleImagesTasksReadyRequest,
    )
    from dataforseo.serp.google_jobs_task_get_advanced import (
        GoogleJobsTaskGetAdvancedItem as GoogleJobsTaskGetAdvancedItem,
        GoogleJobsTaskGetAdvancedRequest as GoogleJobsTaskGetAdvancedRequest,
        GoogleJobsTaskGetAdvancedResult as GoogleJobsTaskGetAdvancedResult,
    )
    from dataforseo.serp.google_jobs_task_get_html import (
        GoogleJobsTaskGetHtmlRequest as GoogleJobsTaskGetHtmlRequest,
    )
    from dataforseo.serp.google_jobs_task_post import GoogleJobsTaskPostRequest as GoogleJobsTaskPostRequest
    from dataforseo.serp.google_jobs_tasks_fixed import (
        GoogleJobsTasksFixedRequest as GoogleJobsTasksFixedRequest,
    )
    from dataforseo.serp.google_jobs_tasks_ready import (
        GoogleJobsTasksReadyRequest as GoogleJobsTasksReadyRequest,
    )
    from dataforseo.serp.google_languages import GoogleLanguagesRequest as GoogleLanguagesRequest
    from dataforseo.serp.google_local_finder_live_advanced import (
        GoogleLocalFinderLiveAdvancedRequest as GoogleLocalFinderLiveAdvancedRequest,
    )
    from dataforseo.serp.google_local_finder_live_html import (
        GoogleLocalFinderLiveHtmlRequest as GoogleLocalFinderLiveHtmlRequest,
    )
    from dataforseo.serp.google_local_finder_task_get_advanced import (
        GoogleLocalFinderTaskGetAdvancedRequest as GoogleLocalFinderTaskGetAdvancedRequest,
    )
    from dataforseo.serp.google_local_finder_task_get_html import (
        GoogleLocalFinderTaskGetHtmlRequest as GoogleLocalFinderTaskGetHtmlRequest,
    )
    from dataforseo.serp.google_local_finder_task_post import (
        GoogleLocalFinderTaskPostRequest as GoogleLocalFinderTaskPostRequest,
    )
    from dataforseo.serp.google_local_finder_tasks_fixed import (
        GoogleLocalFinderTasksFixedRequest as GoogleLocalFinderTasksFixedRequest,
    )
    from dataforseo.serp.google_local_finder_tasks_ready import (
        GoogleLocalFinderTasksReadyRequest as GoogleLocalFinderTasksReadyRequest,
    )
    from dataforseo.serp.google_locations import GoogleLocationsRequest as GoogleLocationsRequest
    from dataforseo.serp.google_locations_country import (
        GoogleLocationsCountryRequest as GoogleLocationsCountryRequest,
    )
    from dataforseo.serp.google_maps_live_advanced import (
        GoogleMapsLiveAdvancedRequest as GoogleMapsLiveAdvancedRequest,
    )
    from dataforseo.serp.google_maps_task_get_advanced import (
        GoogleMapsTaskGetAdvancedRequest as GoogleMapsTaskGetAdvancedRequest,
    )
    from dataforseo.serp.google_maps_task_post import GoogleMapsTaskPostRequest as GoogleMapsTaskPostRequest
    from dataforseo.serp.google_maps_tasks_fixed import (
        GoogleMapsTasksFixedRequest as GoogleMapsTasksFixedRequest,
    )
    from dataforseo.serp.google_maps_tasks_ready import (
        GoogleMapsTasksReadyRequest as GoogleMapsTasksReadyRequest,
    )
    from dataforseo.serp.google_news_live_advanced import (
        GoogleNewsLiveAdvancedRequest as GoogleNewsLiveAdvancedRequest,
    )
    from dataforseo.serp.google_news_live_html import GoogleNewsLiveHtmlRequest as GoogleNewsLiveHtmlRequest
    from dataforseo.serp.google_news_task_get_advanced import (
        GoogleNewsTaskGetAdvancedRequest as GoogleNewsTaskGetAdvancedRequest,
    )
    from dataforseo.serp.google_news_task_get_html import (
        GoogleNewsTaskGetHtmlRequest as GoogleNewsTaskGetHtmlRequest,
    )
    from dataforseo.serp.google_news_task_post import GoogleNewsTaskPostRequest as GoogleNewsTaskPostRequest
    from dataforseo.serp.google_news_tasks_fixed import (
        GoogleNewsTasksFixedRequest as GoogleNewsTasksFixedRequest,
    )
    from dataforseo.serp.google_news_tasks_ready import (
        GoogleNewsTasksReadyRequest as GoogleNewsTasksReadyRequest,
    )
    from dataforseo.serp.google_organic_live_advanced import (
        GoogleOrganicLiveAdvancedRequest as GoogleOrganicLiveAdvancedRequest,
    )
    from dataforseo.serp.google_organic_live_html import (
        GoogleOrganicLiveHtmlRequest as GoogleOrganicLiveHtmlRequest,
    )
    from dataforseo.serp.google_organic_live_regular import (
        GoogleOrganicLiveRegularRequest as GoogleOrganicLiveRegularRequest,
    )
    from dataforseo.serp.google_organic_task_get_advanced import (
        GoogleOrganicTaskGetAdvancedRequest as GoogleOrganicTaskGetAdvancedRequest,
    )
    from dataforseo.serp.google_organic_task_get_html import (
        GoogleOrganicTaskGetHtmlRequest as GoogleOrganicTaskGetHtmlRequest,
    )
    from dataforseo.serp.google_organic_task_get_regular import (
        GoogleOrganicTaskGetRegularRequest as GoogleOrganicTaskGetRegularRequest,
    )
    from dataforseo.serp.google_organic_task_post import (
        GoogleOrganicTaskPostRequest as GoogleOrganicTaskPostRequest,
    )
    from dataforseo.serp.google_organic_tasks_fixed import (
        GoogleOrganicTasksFixedRequest as GoogleOrganicTasksFixedRequest,
    )
    from dataforseo.serp.google_organic_tasks_ready import (
        GoogleOrganicTasksReadyRequest as GoogleOrganicTasksReadyRequest,
    )
    from dataforseo.serp.google_search_by_image_task_get_advanced import (
        GoogleSearchByImageTaskGetAdvancedRequest as GoogleSearchByImageTaskGetAdvancedRequest,
        GoogleSearchByImageTaskGetAdvancedResult as GoogleSearchByImageTaskGetAdvancedResult,
        GoogleSearchByImageTaskGetAdvancedSearchByImageItem as GoogleSearchByImageTaskGetAdvancedSearchByImageItem,
    )
    from dataforseo.serp.google_search_by_image_task_post import (
        GoogleSearchByImageTaskPostRequest as GoogleSearchByImageTaskPostRequest,
    )
    from dataforseo.serp.google_search_by_image_tasks_fixed import (
        GoogleSearchByImageTasksFixedRequest as GoogleSearchByImageTasksFixedRequest,
    )
    from dataforseo.serp.google_search_by_image_tasks_ready import (
        GoogleSearchByImageTasksReadyRequest as GoogleSearchByImageTasksReadyRequest,
    )
    from dataforseo.serp.id_list import IdListRequest as IdListRequest
    from dataforseo.serp.naver_organic_task_get_advanced import (
        NaverOrganicTaskGetAdvancedRequest as NaverOrganicTaskGetAdvancedRequest,
    )
    from dataforseo.serp.naver_organic_task_get_html import (
        NaverOrganicTaskGetHtmlRequest as NaverOrganicTaskGetHtmlRequest,
    )
    from dataforseo.serp.naver_organic_task_get_regular import (
        NaverOrganicTaskGetRegularRequest as NaverOrganicTaskGetRegularRequest,
    )
    from dataforseo.serp.naver_organic_task_post import (
        NaverOrganicTaskPostRequest as NaverOrganicTaskPostRequest,
    )
    from dataforseo.serp.naver_organic_tasks_fixed import (
        NaverOrganicTasksFixedRequest as NaverOrganicTasksFixedRequest,
    )
    from dataforseo.serp.naver_organic_tasks_ready import (
        NaverOrganicTasksReadyRequest as NaverOrganicTasksReadyRequest,
    )
    from dataforseo.serp.screenshot import (
        ScreenshotRequest as ScreenshotRequest,
        ScreenshotResult as ScreenshotResult,
    )
    from dataforseo.serp.seznam_languages import SeznamLanguagesRequest as SeznamLanguagesRequest
    from dataforseo.serp.seznam_locations import SeznamLocationsRequest as SeznamLocationsRequest
    from dataforseo.serp.seznam_locations_country import (
        SeznamLocationsCountryRequest as SeznamLocationsCountryRequest,
    )
    from dataforseo.serp.seznam_organic_task_get_advanced import (
        SeznamOrganicTaskGetAdvancedRequest as SeznamOrganicTaskGetAdvancedRequest,
    )
    from dataforseo.serp.seznam_organic_task_get_html import (
        SeznamOrganicTaskGetHtmlRequest as SeznamOrganicTaskGetHtmlRequest,
    )
    from dataforseo.serp.seznam_organic_task_get_regular import (
        SeznamOrganicTaskGetRegularRequest as SeznamOrganicTaskGetRegularRequest,
    )
    from dataforseo.serp.seznam_organic_task_post import (
        SeznamOrganicTaskPostRequest as SeznamOrganicTaskPostRequest,
    )
    from dataforseo.serp.seznam_organic_tasks_fixed import (
        SeznamOrganicTasksFixedRequest as SeznamOrganicTasksFixedRequest,
    )
    from dataforseo.serp.seznam_organic_tasks_ready import (
        SeznamOrganicTasksReadyRequest as SeznamOrganicTasksReadyRequest,
    )
    from dataforseo.serp.tasks_ready import TasksReadyRequest as TasksReadyRequest
    from dataforseo.serp.yahoo_languages import YahooLanguagesRequest as YahooLanguagesRequest
    from dataforseo.serp.yahoo_locations import YahooLocationsRequest as YahooLocationsRequest
    from dataforseo.serp.yahoo_locations_country import (
        YahooLocationsCountryRequest as YahooLocationsCountryRequest,
    )
    from dataforseo.serp.yahoo_organic_live_advanced import (
        YahooOrganicLiveAdvancedRequest as YahooOrganicLiveAdvancedRequest,
    )
    from dataforseo.serp.yahoo_organic_live_html import (
        YahooOrganicLiveHtmlRequest as YahooOrganicLiveHtmlRequest,
    )
    from dataforseo.serp.yahoo_organic_live_regular import (
        YahooOrganicLiveRegularRequest as YahooOrganicLiveRegularRequest,
    )
    from dataforseo.serp.yahoo_organic_task_get_advanced import (
        YahooOrganicTaskGetAdvancedRequest as YahooOrganicTaskGetAdvancedRequest,
    )
    from dataforseo.serp.yahoo_organic_task_get_html import (
        YahooOrganicTaskGetHtmlRequest as YahooOrganicTaskGetHtmlRequest,
    )
    from dataforseo.serp.yahoo_organic_task_get_regular import (
        YahooOrganicTaskGetRegularRequest as YahooOrganicTaskGetRegularRequest,
    )
    from dataforseo.serp.yahoo_organic_task_post import (
        YahooOrganicTaskPostRequest as YahooOrganicTaskPostRequest,
    )
    from dataforseo.serp.yahoo_organic_tasks_fixed import (
        YahooOrganicTasksFixedRequest as YahooOrganicTasksFixedRequest,
    )
    from dataforseo.serp.yahoo_organic_tasks_ready import (
        YahooOrganicTasksReadyRequest as YahooOrganicTasksReadyRequest,
    )
    from dataforseo.serp.youtube_languages import YoutubeLanguagesRequest as YoutubeLanguagesRequest
    from dataforseo.serp.youtube_locations import YoutubeLocationsRequest as YoutubeLocationsRequest
    from dataforseo.serp.youtube_locations_country import (
        YoutubeLocationsCountryRequest as YoutubeLocationsCountryRequest,
    )
    from dataforseo.serp.youtube_organic_live_advanced import (
        YoutubeOrganicLiveAdvancedRequest as YoutubeOrganicLiveAdvancedRequest,
    )
    from dataforseo.serp.youtube_organic_task_get_advanced import (
        YoutubeOrganicTaskGetAdvancedRequest as YoutubeOrganicTaskGetAdvancedRequest,
    )
    from dataforseo.serp.youtube_organic_task_post import (
        YoutubeOrganicTaskPostRequest as YoutubeOrganicTaskPostRequest,
    )
    from dataforseo.serp.youtube_organic_tasks_fixed import (
        YoutubeOrganicTasksFixedRequest as YoutubeOrganicTasksFixedRequest,
    )
    from dataforseo.serp.youtube_organic_tasks_ready import (
        YoutubeOrganicTasksReadyRequest as YoutubeOrganicTasksReadyRequest,
    )
    from dataforseo.serp.youtube_video_comments_live_advanced import (
        YoutubeVideoCommentsLiveAdvancedRequest as YoutubeVideoCommentsLiveAdvancedRequest,
    )
    from dataforseo.serp.youtube_video_comments_task_get_advanced import (
        YoutubeVideoCommentsTaskGetAdvancedRequest as YoutubeVideoCommentsTaskGetAdvancedRequest,
    )
    from dataforseo.serp.youtube_video_comments_task_post import (
        YoutubeVideoCommentsTaskPostRequest as YoutubeVideoCommentsTaskPostRequest,
    )
    from dataforseo.serp.youtube_video_comments_tasks_fixed import (
        YoutubeVideoCommentsTasksFixedRequest as YoutubeVideoCommentsTasksFixedRequest,
    )
    from dataforseo.serp.youtube_video_comments_tasks_ready import (
        YoutubeVideoCommentsTasksReadyRequest as YoutubeVideoCommentsTasksReadyRequest,
    )
    from dataforseo.serp.youtube_video_info_live_advanced import (
        YoutubeVideoInfoLiveAdvancedRequest as YoutubeVideoInfoLiveAdvancedRequest,
    )
    from dataforseo.serp.youtube_video_info_task_get_advanced import (
        YoutubeVideoInfoTaskGetAdvancedRequest as YoutubeVideoInfoTaskGetAdvancedRequest,
    )
    from dataforseo.serp.youtube_video_info_task_post import (
        YoutubeVideoInfoTaskPostRequest as YoutubeVideoInfoTaskPostRequest,
    )
    from dataforseo.serp.youtube_video_info_tasks_fixed import (
        YoutubeVideoInfoTasksFixedRequest as YoutubeVideoInfoTasksFixedRequest,
    )
    from dataforseo.serp.youtube_video_info_tasks_ready import (
        YoutubeVideoInfoTasksReadyRequest as YoutubeVideoInfoTasksReadyRequest,
    )
    from dataforseo.serp.youtube_video_subtitles_live_advanced import (
        YoutubeVideoSubtitlesLiveAdvancedRequest as YoutubeVideoSubtitlesLiveAdvancedRequest,
    )
    from dataforseo.serp.youtube_video_subtitles_task_get_advanced import (
        YoutubeVideoSubtitlesTaskGetAdvancedRequest as YoutubeVideoSubtitlesTaskGetAdvancedRequest,
    )
    from dataforseo.serp.youtube_video_subtitles_task_post import (
        YoutubeVideoSubtitlesTaskPostRequest as YoutubeVideoSubtitlesTaskPostRequest,
    )
    from dataforseo.serp.youtube_video_subtitles_tasks_fixed import (
        YoutubeVideoSubtitlesTasksFixedRequest as YoutubeVideoSubtitlesTasksFixedRequest,
    )
    from dataforseo.serp.youtube_video_subtitles_tasks_ready import (
        YoutubeVideoSubtitlesTasksReadyRequest as YoutubeVideoSubtitlesTasksReadyRequest,
    )

# Each module, with the classes that are loaded from it when they are first used.
_CLASSES: Mapping[str, tuple[str, ...]] = {
    "ai_summary": ("AiSummaryItem", "AiSummaryRequest", "AiSummaryResult"),
    "baidu_languages": ("BaiduLanguagesRequest",),
    "baidu_locations": ("BaiduLocationsRequest",),
    "baidu_locations_country": ("BaiduLocationsCountryRequest",),
    "baidu_organic_task_get_advanced": ("BaiduOrganicTaskGetAdvancedRequest",),
    "baidu_organic_task_get_html": ("BaiduOrganicTaskGetHtmlRequest",),
    "baidu_organic_task_get_regular": ("BaiduOrganicTaskGetRegularRequest",),
    "baidu_organic_task_post": ("BaiduOrganicTaskPostRequest",),
    "baidu_organic_tasks_fixed": ("BaiduOrganicTasksFixedRequest",),
    "baidu_organic_tasks_ready": ("BaiduOrganicTasksReadyRequest",),
    "bing_languages": ("BingLanguagesRequest",),
    "bing_locations": ("BingLocationsRequest",),
    "bing_locations_country": ("BingLocationsCountryRequest",),
    "bing_organic_live_advanced": ("BingOrganicLiveAdvancedRequest",),
    "bing_organic_live_html": ("BingOrganicLiveHtmlRequest",),
    "bing_organic_live_regular": ("BingOrganicLiveRegularRequest",),
    "bing_organic_task_get_advanced": ("BingOrganicTaskGetAdvancedRequest",),
    "bing_organic_task_get_html": ("BingOrganicTaskGetHtmlRequest",),
    "bing_organic_task_get_regular": ("BingOrganicTaskGetRegularRequest",),
    "bing_organic_task_post": ("BingOrganicTaskPostRequest",),
    "bing_organic_tasks_fixed": ("BingOrganicTasksFixedRequest",),
    "bing_organic_tasks_ready": ("BingOrganicTasksReadyRequest",),
    "errors": ("ErrorsRequest",),
    "google_ads_advertisers_locations": ("GoogleAdsAdvertisersLocationsRequest",),
    "google_ads_advertisers_task_get_advanced": (
        "GoogleAdsAdvertisersTaskGetAdvancedAdsAdvertiser",
        "GoogleAdsAdvertisersTaskGetAdvancedAdsAdvertiserItem",
        "GoogleAdsAdvertisersTaskGetAdvancedAdsDomain",
        "GoogleAdsAdvertisersTaskGetAdvancedAdsMultiAccountAdvertiser",
        "GoogleAdsAdvertisersTaskGetAdvancedAdvertiser",
        "GoogleAdsAdvertisersTaskGetAdvancedRequest",
        "GoogleAdsAdvertisersTaskGetAdvancedResult",
    ),
    "google_ads_advertisers_task_post": ("GoogleAdsAdvertisersTaskPostRequest",),
    "google_ads_advertisers_tasks_ready": ("GoogleAdsAdvertisersTasksReadyRequest",),
    "google_ads_search_locations": ("GoogleAdsSearchLocationsRequest",),
    "google_ads_search_task_get_advanced": (
        "GoogleAdsSearchTaskGetAdvancedAdsSearch",
        "GoogleAdsSearchTaskGetAdvancedPreviewImage",
        "GoogleAdsSearchTaskGetAdvancedRequest",
        "GoogleAdsSearchTaskGetAdvancedResult",
    ),
    "google_ads_search_task_post": ("GoogleAdsSearchTaskPostRequest",),
    "google_ads_search_tasks_ready": ("GoogleAdsSearchTasksReadyRequest",),
    "google_ai_mode_languages": ("GoogleAiModeLanguagesRequest",),
    "google_ai_mode_live_advanced": ("GoogleAiModeLiveAdvancedRequest",),
    "google_ai_mode_live_html": ("GoogleAiModeLiveHtmlRequest",),
    "google_ai_mode_task_get_advanced": ("GoogleAiModeTaskGetAdvancedRequest",),
    "google_ai_mode_task_get_html": ("GoogleAiModeTaskGetHtmlRequest",),
    "google_ai_mode_task_post": ("GoogleAiModeTaskPostRequest",),
    "google_ai_mode_tasks_fixed": ("GoogleAiModeTasksFixedRequest",),
    "google_ai_mode_tasks_ready": ("GoogleAiModeTasksReadyRequest",),
    "google_autocomplete_live_advanced": ("GoogleAutocompleteLiveAdvancedRequest",),
    "google_autocomplete_task_get_advanced": ("GoogleAutocompleteTaskGetAdvancedRequest",),
    "google_autocomplete_task_post": ("GoogleAutocompleteTaskPostRequest",),
    "google_autocomplete_tasks_fixed": ("GoogleAutocompleteTasksFixedRequest",),
    "google_autocomplete_tasks_ready": ("GoogleAutocompleteTasksReadyRequest",),
    "google_dataset_info_live_advanced": ("GoogleDatasetInfoLiveAdvancedRequest",),
    "google_dataset_info_task_get_advanced": ("GoogleDatasetInfoTaskGetAdvancedRequest",),
    "google_dataset_info_task_post": ("GoogleDatasetInfoTaskPostRequest",),
    "google_dataset_info_tasks_fixed": ("GoogleDatasetInfoTasksFixedRequest",),
    "google_dataset_info_tasks_ready": ("GoogleDatasetInfoTasksReadyRequest",),
    "google_dataset_search_live_advanced": ("GoogleDatasetSearchLiveAdvancedRequest",),
    "google_dataset_search_task_get_advanced": ("GoogleDatasetSearchTaskGetAdvancedRequest",),
    "google_dataset_search_task_post": ("GoogleDatasetSearchTaskPostRequest",),
    "google_dataset_search_tasks_fixed": ("GoogleDatasetSearchTasksFixedRequest",),
    "google_dataset_search_tasks_ready": ("GoogleDatasetSearchTasksReadyRequest",),
    "google_events_live_advanced": ("GoogleEventsLiveAdvancedRequest",),
    "google_events_task_get_advanced": ("GoogleEventsTaskGetAdvancedRequest",),
    "google_events_task_post": ("GoogleEventsTaskPostRequest",),
    "google_events_tasks_fixed": ("GoogleEventsTasksFixedRequest",),
    "google_events_tasks_ready": ("GoogleEventsTasksReadyRequest",),
    "google_finance_explore_live_advanced": ("GoogleFinanceExploreLiveAdvancedRequest",),
    "google_finance_explore_live_html": ("GoogleFinanceExploreLiveHtmlRequest",),
    "google_finance_explore_task_get_advanced": ("GoogleFinanceExploreTaskGetAdvancedRequest",),
    "google_finance_explore_task_get_html": ("GoogleFinanceExploreTaskGetHtmlRequest",),
    "google_finance_explore_task_post": ("GoogleFinanceExploreTaskPostRequest",),
    "google_finance_explore_tasks_ready": ("GoogleFinanceExploreTasksReadyRequest",),
    "google_finance_markets_live_advanced": ("GoogleFinanceMarketsLiveAdvancedRequest",),
    "google_finance_markets_live_html": ("GoogleFinanceMarketsLiveHtmlRequest",),
    "google_finance_markets_task_get_advanced": ("GoogleFinanceMarketsTaskGetAdvancedRequest",),
    "google_finance_markets_task_get_html": ("GoogleFinanceMarketsTaskGetHtmlRequest",),
    "google_finance_markets_task_post": ("GoogleFinanceMarketsTaskPostRequest",),
    "google_finance_markets_tasks_ready": ("GoogleFinanceMarketsTasksReadyRequest",),
    "google_finance_quote_live_advanced": ("GoogleFinanceQuoteLiveAdvancedRequest",),
    "google_finance_quote_live_html": ("GoogleFinanceQuoteLiveHtmlRequest",),
    "google_finance_quote_task_get_advanced": ("GoogleFinanceQuoteTaskGetAdvancedRequest",),
    "google_finance_quote_task_get_html": ("GoogleFinanceQuoteTaskGetHtmlRequest",),
    "google_finance_quote_task_post": ("GoogleFinanceQuoteTaskPostRequest",),
    "google_finance_quote_tasks_ready": ("GoogleFinanceQuoteTasksReadyRequest",),
    "google_finance_ticker_search_live_advanced": ("GoogleFinanceTickerSearchLiveAdvancedRequest",),
    "google_finance_ticker_search_task_get_advanced": ("GoogleFinanceTickerSearchTaskGetAdvancedRequest",),
    "google_finance_ticker_search_task_post": ("GoogleFinanceTickerSearchTaskPostRequest",),
    "google_finance_ticker_search_tasks_ready": ("GoogleFinanceTickerSearchTasksReadyRequest",),
    "google_images_live_advanced": ("GoogleImagesLiveAdvancedRequest",),
    "google_images_live_html": ("GoogleImagesLiveHtmlRequest",),
    "google_images_task_get_advanced": ("GoogleImagesTaskGetAdvancedRequest",),
    "google_images_task_get_html": ("GoogleImagesTaskGetHtmlRequest",),
    "google_images_task_post": ("GoogleImagesTaskPostRequest",),
    "google_images_tasks_fixed": ("GoogleImagesTasksFixedRequest",),
    "google_images_tasks_ready": ("GoogleImagesTasksReadyRequest",),
    "google_jobs_task_get_advanced": (
        "GoogleJobsTaskGetAdvancedItem",
        "GoogleJobsTaskGetAdvancedRequest",
        "GoogleJobsTaskGetAdvancedResult",
    ),
    "google_jobs_task_get_html": ("GoogleJobsTaskGetHtmlRequest",),
    "google_jobs_task_post": ("GoogleJobsTaskPostRequest",),
    "google_jobs_tasks_fixed": ("GoogleJobsTasksFixedRequest",),
    "google_jobs_tasks_ready": ("GoogleJobsTasksReadyRequest",),
    "google_languages": ("GoogleLanguagesRequest",),
    "google_local_finder_live_advanced": ("GoogleLocalFinderLiveAdvancedRequest",),
    "google_local_finder_live_html": ("GoogleLocalFinderLiveHtmlRequest",),
    "google_local_finder_task_get_advanced": ("GoogleLocalFinderTaskGetAdvancedRequest",),
    "google_local_finder_task_get_html": ("GoogleLocalFinderTaskGetHtmlRequest",),
    "google_local_finder_task_post": ("GoogleLocalFinderTaskPostRequest",),
    "google_local_finder_tasks_fixed": ("GoogleLocalFinderTasksFixedRequest",),
    "google_local_finder_tasks_ready": ("GoogleLocalFinderTasksReadyRequest",),
    "google_locations": ("GoogleLocationsRequest",),
    "google_locations_country": ("GoogleLocationsCountryRequest",),
    "google_maps_live_advanced": ("GoogleMapsLiveAdvancedRequest",),
    "google_maps_task_get_advanced": ("GoogleMapsTaskGetAdvancedRequest",),
    "google_maps_task_post": ("GoogleMapsTaskPostRequest",),
    "google_maps_tasks_fixed": ("GoogleMapsTasksFixedRequest",),
    "google_maps_tasks_ready": ("GoogleMapsTasksReadyRequest",),
    "google_news_live_advanced": ("GoogleNewsLiveAdvancedRequest",),
    "google_news_live_html": ("GoogleNewsLiveHtmlRequest",),
    "google_news_task_get_advanced": ("GoogleNewsTaskGetAdvancedRequest",),
    "google_news_task_get_html": ("GoogleNewsTaskGetHtmlRequest",),
    "google_news_task_post": ("GoogleNewsTaskPostRequest",),
    "google_news_tasks_fixed": ("GoogleNewsTasksFixedRequest",),
    "google_news_tasks_ready": ("GoogleNewsTasksReadyRequest",),
    "google_organic_live_advanced": ("GoogleOrganicLiveAdvancedRequest",),
    "google_organic_live_html": ("GoogleOrganicLiveHtmlRequest",),
    "google_organic_live_regular": ("GoogleOrganicLiveRegularRequest",),
    "google_organic_task_get_advanced": ("GoogleOrganicTaskGetAdvancedRequest",),
    "google_organic_task_get_html": ("GoogleOrganicTaskGetHtmlRequest",),
    "google_organic_task_get_regular": ("GoogleOrganicTaskGetRegularRequest",),
    "google_organic_task_post": ("GoogleOrganicTaskPostRequest",),
    "google_organic_tasks_fixed": ("GoogleOrganicTasksFixedRequest",),
    "google_organic_tasks_ready": ("GoogleOrganicTasksReadyRequest",),
    "google_search_by_image_task_get_advanced": (
        "GoogleSearchByImageTaskGetAdvancedRequest",
        "GoogleSearchByImageTaskGetAdvancedResult",
        "GoogleSearchByImageTaskGetAdvancedSearchByImageItem",
    ),
    "google_search_by_image_task_post": ("GoogleSearchByImageTaskPostRequest",),
    "google_search_by_image_tasks_fixed": ("GoogleSearchByImageTasksFixedRequest",),
    "google_search_by_image_tasks_ready": ("GoogleSearchByImageTasksReadyRequest",),
    "id_list": ("IdListRequest",),
    "naver_organic_task_get_advanced": ("NaverOrganicTaskGetAdvancedRequest",),
    "naver_organic_task_get_html": ("NaverOrganicTaskGetHtmlRequest",),
    "naver_organic_task_get_regular": ("NaverOrganicTaskGetRegularRequest",),
    "naver_organic_task_post": ("NaverOrganicTaskPostRequest",),
    "naver_organic_tasks_fixed": ("NaverOrganicTasksFixedRequest",),
    "naver_organic_tasks_ready": ("NaverOrganicTasksReadyRequest",),
    "screenshot": ("ScreenshotRequest", "ScreenshotResult"),
    "seznam_languages": ("SeznamLanguagesRequest",),
    "seznam_locations": ("SeznamLocationsRequest",),
    "seznam_locations_country": ("SeznamLocationsCountryRequest",),
    "seznam_organic_task_get_advanced": ("SeznamOrganicTaskGetAdvancedRequest",),
    "seznam_organic_task_get_html": ("SeznamOrganicTaskGetHtmlRequest",),
    "seznam_organic_task_get_regular": ("SeznamOrganicTaskGetRegularRequest",),
    "seznam_organic_task_post": ("SeznamOrganicTaskPostRequest",),
    "seznam_organic_tasks_fixed": ("SeznamOrganicTasksFixedRequest",),
    "seznam_organic_tasks_ready": ("SeznamOrganicTasksReadyRequest",),
    "tasks_ready": ("TasksReadyRequest",),
    "yahoo_languages": ("YahooLanguagesRequest",),
    "yahoo_locations": ("YahooLocationsRequest",),
    "yahoo_locations_country": ("YahooLocationsCountryRequest",),
    "yahoo_organic_live_advanced": ("YahooOrganicLiveAdvancedRequest",),
    "yahoo_organic_live_html": ("YahooOrganicLiveHtmlRequest",),
    "yahoo_organic_live_regular": ("YahooOrganicLiveRegularRequest",),
    "yahoo_organic_task_get_advanced": ("YahooOrganicTaskGetAdvancedRequest",),
    "yahoo_organic_task_get_html": ("YahooOrganicTaskGetHtmlRequest",),
    "yahoo_organic_task_get_regular": ("YahooOrganicTaskGetRegularRequest",),
    "yahoo_organic_task_post": ("YahooOrganicTaskPostRequest",),
    "yahoo_organic_tasks_fixed": ("YahooOrganicTasksFixedRequest",),
    "yahoo_organic_tasks_ready": ("YahooOrganicTasksReadyRequest",),
    "youtube_languages": ("YoutubeLanguagesRequest",),
    "youtube_locations": ("YoutubeLocationsRequest",),
    "youtube_locations_country": ("YoutubeLocationsCountryRequest",),
    "youtube_organic_live_advanced": ("YoutubeOrganicLiveAdvancedRequest",),
    "youtube_organic_task_get_advanced": ("YoutubeOrganicTaskGetAdvancedRequest",),
    "youtube_organic_task_post": ("YoutubeOrganicTaskPostRequest",),
    "youtube_organic_tasks_fixed": ("YoutubeOrganicTasksFixedRequest",),
    "youtube_organic_tasks_ready": ("YoutubeOrganicTasksReadyRequest",),
    "youtube_video_comments_live_advanced": ("YoutubeVideoCommentsLiveAdvancedRequest",),
    "youtube_video_comments_task_get_advanced": ("YoutubeVideoCommentsTaskGetAdvancedRequest",),
    "youtube_video_comments_task_post": ("YoutubeVideoCommentsTaskPostRequest",),
    "youtube_video_comments_tasks_fixed": ("YoutubeVideoCommentsTasksFixedRequest",),
    "youtube_video_comments_tasks_ready": ("YoutubeVideoCommentsTasksReadyRequest",),
    "youtube_video_info_live_advanced": ("YoutubeVideoInfoLiveAdvancedRequest",),
    "youtube_video_info_task_get_advanced": ("YoutubeVideoInfoTaskGetAdvancedRequest",),
    "youtube_video_info_task_post": ("YoutubeVideoInfoTaskPostRequest",),
    "youtube_video_info_tasks_fixed": ("YoutubeVideoInfoTasksFixedRequest",),
    "youtube_video_info_tasks_ready": ("YoutubeVideoInfoTasksReadyRequest",),
    "youtube_video_subtitles_live_advanced": ("YoutubeVideoSubtitlesLiveAdvancedRequest",),
    "youtube_video_subtitles_task_get_advanced": ("YoutubeVideoSubtitlesTaskGetAdvancedRequest",),
    "youtube_video_subtitles_task_post": ("YoutubeVideoSubtitlesTaskPostRequest",),
    "youtube_video_subtitles_tasks_fixed": ("YoutubeVideoSubtitlesTasksFixedRequest",),
    "youtube_video_subtitles_tasks_ready": ("YoutubeVideoSubtitlesTasksReadyRequest",),
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
