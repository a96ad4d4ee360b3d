# From spec/serp/ by `make generate`; do not edit.
"""SERP: Result pages of search engines, as they were shown."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dataforseo.serp.ai_summary import AiSummaryItem, AiSummaryRequest, AiSummaryResult
    from dataforseo.serp.baidu_locations_country import BaiduLocationsCountryRequest
    from dataforseo.serp.baidu_organic_task_get_advanced import BaiduOrganicTaskGetAdvancedRequest
    from dataforseo.serp.baidu_organic_task_get_html import BaiduOrganicTaskGetHtmlRequest
    from dataforseo.serp.baidu_organic_task_get_regular import BaiduOrganicTaskGetRegularRequest
    from dataforseo.serp.baidu_organic_task_post import BaiduOrganicTaskPostRequest
    from dataforseo.serp.bing_locations_country import BingLocationsCountryRequest
    from dataforseo.serp.bing_organic_live_advanced import BingOrganicLiveAdvancedRequest
    from dataforseo.serp.bing_organic_live_html import BingOrganicLiveHtmlRequest
    from dataforseo.serp.bing_organic_live_regular import BingOrganicLiveRegularRequest
    from dataforseo.serp.bing_organic_task_get_advanced import BingOrganicTaskGetAdvancedRequest
    from dataforseo.serp.bing_organic_task_get_html import BingOrganicTaskGetHtmlRequest
    from dataforseo.serp.bing_organic_task_get_regular import BingOrganicTaskGetRegularRequest
    from dataforseo.serp.bing_organic_task_post import BingOrganicTaskPostRequest
    from dataforseo.serp.errors import ErrorsRequest
    from dataforseo.serp.google_ads_advertisers_task_get_advanced import (
        GoogleAdsAdvertisersTaskGetAdvancedAdsAdvertiser,
        GoogleAdsAdvertisersTaskGetAdvancedAdsAdvertiserItem,
        GoogleAdsAdvertisersTaskGetAdvancedAdsDomain,
        GoogleAdsAdvertisersTaskGetAdvancedAdsMultiAccountAdvertiser,
        GoogleAdsAdvertisersTaskGetAdvancedAdvertiser,
        GoogleAdsAdvertisersTaskGetAdvancedRequest,
        GoogleAdsAdvertisersTaskGetAdvancedResult,
    )
    from dataforseo.serp.google_ads_advertisers_task_post import GoogleAdsAdvertisersTaskPostRequest
    from dataforseo.serp.google_ads_search_task_get_advanced import (
        GoogleAdsSearchTaskGetAdvancedAdsSearch,
        GoogleAdsSearchTaskGetAdvancedPreviewImage,
        GoogleAdsSearchTaskGetAdvancedRequest,
        GoogleAdsSearchTaskGetAdvancedResult,
    )
    from dataforseo.serp.google_ads_search_task_post import GoogleAdsSearchTaskPostRequest
    from dataforseo.serp.google_ai_mode_live_advanced import GoogleAiModeLiveAdvancedRequest
    from dataforseo.serp.google_ai_mode_live_html import GoogleAiModeLiveHtmlRequest
    from dataforseo.serp.google_ai_mode_task_get_advanced import GoogleAiModeTaskGetAdvancedRequest
    from dataforseo.serp.google_ai_mode_task_get_html import GoogleAiModeTaskGetHtmlRequest
    from dataforseo.serp.google_ai_mode_task_post import GoogleAiModeTaskPostRequest
    from dataforseo.serp.google_autocomplete_live_advanced import GoogleAutocompleteLiveAdvancedRequest
    from dataforseo.serp.google_autocomplete_task_get_advanced import GoogleAutocompleteTaskGetAdvancedRequest
    from dataforseo.serp.google_autocomplete_task_post import GoogleAutocompleteTaskPostRequest
    from dataforseo.serp.google_dataset_info_live_advanced import GoogleDatasetInfoLiveAdvancedRequest
    from dataforseo.serp.google_dataset_info_task_get_advanced import GoogleDatasetInfoTaskGetAdvancedRequest
    from dataforseo.serp.google_dataset_info_task_post import GoogleDatasetInfoTaskPostRequest
    from dataforseo.serp.google_dataset_search_live_advanced import GoogleDatasetSearchLiveAdvancedRequest
    from dataforseo.serp.google_dataset_search_task_get_advanced import (
        GoogleDatasetSearchTaskGetAdvancedRequest,
    )
    from dataforseo.serp.google_dataset_search_task_post import GoogleDatasetSearchTaskPostRequest
    from dataforseo.serp.google_events_live_advanced import GoogleEventsLiveAdvancedRequest
    from dataforseo.serp.google_events_task_get_advanced import GoogleEventsTaskGetAdvancedRequest
    from dataforseo.serp.google_events_task_post import GoogleEventsTaskPostRequest
    from dataforseo.serp.google_finance_explore_live_advanced import GoogleFinanceExploreLiveAdvancedRequest
    from dataforseo.serp.google_finance_explore_live_html import GoogleFinanceExploreLiveHtmlRequest
    from dataforseo.serp.google_finance_explore_task_get_advanced import (
        GoogleFinanceExploreTaskGetAdvancedRequest,
    )
    from dataforseo.serp.google_finance_explore_task_get_html import GoogleFinanceExploreTaskGetHtmlRequest
    from dataforseo.serp.google_finance_explore_task_post import GoogleFinanceExploreTaskPostRequest
    from dataforseo.serp.google_finance_markets_live_advanced import GoogleFinanceMarketsLiveAdvancedRequest
    from dataforseo.serp.google_finance_markets_live_html import GoogleFinanceMarketsLiveHtmlRequest
    from dataforseo.serp.google_finance_markets_task_get_advanced import (
        GoogleFinanceMarketsTaskGetAdvancedRequest,
    )
    from dataforseo.serp.google_finance_markets_task_get_html import GoogleFinanceMarketsTaskGetHtmlRequest
    from dataforseo.serp.google_finance_markets_task_post import GoogleFinanceMarketsTaskPostRequest
    from dataforseo.serp.google_finance_quote_live_advanced import GoogleFinanceQuoteLiveAdvancedRequest
    from dataforseo.serp.google_finance_quote_live_html import GoogleFinanceQuoteLiveHtmlRequest
    from dataforseo.serp.google_finance_quote_task_get_advanced import (
        GoogleFinanceQuoteTaskGetAdvancedRequest,
    )
    from dataforseo.serp.google_finance_quote_task_get_html import GoogleFinanceQuoteTaskGetHtmlRequest
    from dataforseo.serp.google_finance_quote_task_post import GoogleFinanceQuoteTaskPostRequest
    from dataforseo.serp.google_finance_ticker_search_live_advanced import (
        GoogleFinanceTickerSearchLiveAdvancedRequest,
    )
    from dataforseo.serp.google_finance_ticker_search_task_get_advanced import (
        GoogleFinanceTickerSearchTaskGetAdvancedRequest,
    )
    from dataforseo.serp.google_finance_ticker_search_task_post import (
        GoogleFinanceTickerSearchTaskPostRequest,
    )
    from dataforseo.serp.google_images_live_advanced import GoogleImagesLiveAdvancedRequest
    from dataforseo.serp.google_images_live_html import GoogleImagesLiveHtmlRequest
    from dataforseo.serp.google_images_task_get_advanced import GoogleImagesTaskGetAdvancedRequest
    from dataforseo.serp.google_images_task_get_html import GoogleImagesTaskGetHtmlRequest
    from dataforseo.serp.google_images_task_post import GoogleImagesTaskPostRequest
    from dataforseo.serp.google_jobs_task_get_advanced import (
        GoogleJobsTaskGetAdvancedItem,
        GoogleJobsTaskGetAdvancedRequest,
        GoogleJobsTaskGetAdvancedResult,
    )
    from dataforseo.serp.google_jobs_task_get_html import GoogleJobsTaskGetHtmlRequest
    from dataforseo.serp.google_jobs_task_post import GoogleJobsTaskPostRequest
    from dataforseo.serp.google_local_finder_live_advanced import GoogleLocalFinderLiveAdvancedRequest
    from dataforseo.serp.google_local_finder_live_html import GoogleLocalFinderLiveHtmlRequest
    from dataforseo.serp.google_local_finder_task_get_advanced import GoogleLocalFinderTaskGetAdvancedRequest
    from dataforseo.serp.google_local_finder_task_get_html import GoogleLocalFinderTaskGetHtmlRequest
    from dataforseo.serp.google_local_finder_task_post import GoogleLocalFinderTaskPostRequest
    from dataforseo.serp.google_locations_country import GoogleLocationsCountryRequest
    from dataforseo.serp.google_maps_live_advanced import GoogleMapsLiveAdvancedRequest
    from dataforseo.serp.google_maps_task_get_advanced import GoogleMapsTaskGetAdvancedRequest
    from dataforseo.serp.google_maps_task_post import GoogleMapsTaskPostRequest
    from dataforseo.serp.google_news_live_advanced import GoogleNewsLiveAdvancedRequest
    from dataforseo.serp.google_news_live_html import GoogleNewsLiveHtmlRequest
    from dataforseo.serp.google_news_task_get_advanced import GoogleNewsTaskGetAdvancedRequest
    from dataforseo.serp.google_news_task_get_html import GoogleNewsTaskGetHtmlRequest
    from dataforseo.serp.google_news_task_post import GoogleNewsTaskPostRequest
    from dataforseo.serp.google_organic_live_advanced import GoogleOrganicLiveAdvancedRequest
    from dataforseo.serp.google_organic_live_html import GoogleOrganicLiveHtmlRequest
    from dataforseo.serp.google_organic_live_regular import GoogleOrganicLiveRegularRequest
    from dataforseo.serp.google_organic_task_get_advanced import GoogleOrganicTaskGetAdvancedRequest
    from dataforseo.serp.google_organic_task_get_html import GoogleOrganicTaskGetHtmlRequest
    from dataforseo.serp.google_organic_task_get_regular import GoogleOrganicTaskGetRegularRequest
    from dataforseo.serp.google_organic_task_post import GoogleOrganicTaskPostRequest
    from dataforseo.serp.google_search_by_image_task_get_advanced import (
        GoogleSearchByImageTaskGetAdvancedRequest,
        GoogleSearchByImageTaskGetAdvancedResult,
        GoogleSearchByImageTaskGetAdvancedSearchByImageItem,
    )
    from dataforseo.serp.google_search_by_image_task_post import GoogleSearchByImageTaskPostRequest
    from dataforseo.serp.id_list import IdListRequest
    from dataforseo.serp.naver_organic_task_get_advanced import NaverOrganicTaskGetAdvancedRequest
    from dataforseo.serp.naver_organic_task_get_html import NaverOrganicTaskGetHtmlRequest
    from dataforseo.serp.naver_organic_task_get_regular import NaverOrganicTaskGetRegularRequest
    from dataforseo.serp.naver_organic_task_post import NaverOrganicTaskPostRequest
    from dataforseo.serp.screenshot import ScreenshotRequest, ScreenshotResult
    from dataforseo.serp.seznam_locations_country import SeznamLocationsCountryRequest
    from dataforseo.serp.seznam_organic_task_get_advanced import SeznamOrganicTaskGetAdvancedRequest
    from dataforseo.serp.seznam_organic_task_get_html import SeznamOrganicTaskGetHtmlRequest
    from dataforseo.serp.seznam_organic_task_get_regular import SeznamOrganicTaskGetRegularRequest
    from dataforseo.serp.seznam_organic_task_post import SeznamOrganicTaskPostRequest
    from dataforseo.serp.yahoo_locations_country import YahooLocationsCountryRequest
    from dataforseo.serp.yahoo_organic_live_advanced import YahooOrganicLiveAdvancedRequest
    from dataforseo.serp.yahoo_organic_live_html import YahooOrganicLiveHtmlRequest
    from dataforseo.serp.yahoo_organic_live_regular import YahooOrganicLiveRegularRequest
    from dataforseo.serp.yahoo_organic_task_get_advanced import YahooOrganicTaskGetAdvancedRequest
    from dataforseo.serp.yahoo_organic_task_get_html import YahooOrganicTaskGetHtmlRequest
    from dataforseo.serp.yahoo_organic_task_get_regular import YahooOrganicTaskGetRegularRequest
    from dataforseo.serp.yahoo_organic_task_post import YahooOrganicTaskPostRequest
    from dataforseo.serp.youtube_locations_country import YoutubeLocationsCountryRequest
    from dataforseo.serp.youtube_organic_live_advanced import YoutubeOrganicLiveAdvancedRequest
    from dataforseo.serp.youtube_organic_task_get_advanced import YoutubeOrganicTaskGetAdvancedRequest
    from dataforseo.serp.youtube_organic_task_post import YoutubeOrganicTaskPostRequest
    from dataforseo.serp.youtube_video_comments_live_advanced import YoutubeVideoCommentsLiveAdvancedRequest
    from dataforseo.serp.youtube_video_comments_task_get_advanced import (
        YoutubeVideoCommentsTaskGetAdvancedRequest,
    )
    from dataforseo.serp.youtube_video_comments_task_post import YoutubeVideoCommentsTaskPostRequest
    from dataforseo.serp.youtube_video_info_live_advanced import YoutubeVideoInfoLiveAdvancedRequest
    from dataforseo.serp.youtube_video_info_task_get_advanced import YoutubeVideoInfoTaskGetAdvancedRequest
    from dataforseo.serp.youtube_video_info_task_post import YoutubeVideoInfoTaskPostRequest
    from dataforseo.serp.youtube_video_subtitles_live_advanced import YoutubeVideoSubtitlesLiveAdvancedRequest
    from dataforseo.serp.youtube_video_subtitles_task_get_advanced import (
        YoutubeVideoSubtitlesTaskGetAdvancedRequest,
    )
    from dataforseo.serp.youtube_video_subtitles_task_post import YoutubeVideoSubtitlesTaskPostRequest

__all__: list[str] = [
    "AiSummaryItem",
    "AiSummaryRequest",
    "AiSummaryResult",
    "BaiduLocationsCountryRequest",
    "BaiduOrganicTaskGetAdvancedRequest",
    "BaiduOrganicTaskGetHtmlRequest",
    "BaiduOrganicTaskGetRegularRequest",
    "BaiduOrganicTaskPostRequest",
    "BingLocationsCountryRequest",
    "BingOrganicLiveAdvancedRequest",
    "BingOrganicLiveHtmlRequest",
    "BingOrganicLiveRegularRequest",
    "BingOrganicTaskGetAdvancedRequest",
    "BingOrganicTaskGetHtmlRequest",
    "BingOrganicTaskGetRegularRequest",
    "BingOrganicTaskPostRequest",
    "ErrorsRequest",
    "GoogleAdsAdvertisersTaskGetAdvancedAdsAdvertiser",
    "GoogleAdsAdvertisersTaskGetAdvancedAdsAdvertiserItem",
    "GoogleAdsAdvertisersTaskGetAdvancedAdsDomain",
    "GoogleAdsAdvertisersTaskGetAdvancedAdsMultiAccountAdvertiser",
    "GoogleAdsAdvertisersTaskGetAdvancedAdvertiser",
    "GoogleAdsAdvertisersTaskGetAdvancedRequest",
    "GoogleAdsAdvertisersTaskGetAdvancedResult",
    "GoogleAdsAdvertisersTaskPostRequest",
    "GoogleAdsSearchTaskGetAdvancedAdsSearch",
    "GoogleAdsSearchTaskGetAdvancedPreviewImage",
    "GoogleAdsSearchTaskGetAdvancedRequest",
    "GoogleAdsSearchTaskGetAdvancedResult",
    "GoogleAdsSearchTaskPostRequest",
    "GoogleAiModeLiveAdvancedRequest",
    "GoogleAiModeLiveHtmlRequest",
    "GoogleAiModeTaskGetAdvancedRequest",
    "GoogleAiModeTaskGetHtmlRequest",
    "GoogleAiModeTaskPostRequest",
    "GoogleAutocompleteLiveAdvancedRequest",
    "GoogleAutocompleteTaskGetAdvancedRequest",
    "GoogleAutocompleteTaskPostRequest",
    "GoogleDatasetInfoLiveAdvancedRequest",
    "GoogleDatasetInfoTaskGetAdvancedRequest",
    "GoogleDatasetInfoTaskPostRequest",
    "GoogleDatasetSearchLiveAdvancedRequest",
    "GoogleDatasetSearchTaskGetAdvancedRequest",
    "GoogleDatasetSearchTaskPostRequest",
    "GoogleEventsLiveAdvancedRequest",
    "GoogleEventsTaskGetAdvancedRequest",
    "GoogleEventsTaskPostRequest",
    "GoogleFinanceExploreLiveAdvancedRequest",
    "GoogleFinanceExploreLiveHtmlRequest",
    "GoogleFinanceExploreTaskGetAdvancedRequest",
    "GoogleFinanceExploreTaskGetHtmlRequest",
    "GoogleFinanceExploreTaskPostRequest",
    "GoogleFinanceMarketsLiveAdvancedRequest",
    "GoogleFinanceMarketsLiveHtmlRequest",
    "GoogleFinanceMarketsTaskGetAdvancedRequest",
    "GoogleFinanceMarketsTaskGetHtmlRequest",
    "GoogleFinanceMarketsTaskPostRequest",
    "GoogleFinanceQuoteLiveAdvancedRequest",
    "GoogleFinanceQuoteLiveHtmlRequest",
    "GoogleFinanceQuoteTaskGetAdvancedRequest",
    "GoogleFinanceQuoteTaskGetHtmlRequest",
    "GoogleFinanceQuoteTaskPostRequest",
    "GoogleFinanceTickerSearchLiveAdvancedRequest",
    "GoogleFinanceTickerSearchTaskGetAdvancedRequest",
    "GoogleFinanceTickerSearchTaskPostRequest",
    "GoogleImagesLiveAdvancedRequest",
    "GoogleImagesLiveHtmlRequest",
    "GoogleImagesTaskGetAdvancedRequest",
    "GoogleImagesTaskGetHtmlRequest",
    "GoogleImagesTaskPostRequest",
    "GoogleJobsTaskGetAdvancedItem",
    "GoogleJobsTaskGetAdvancedRequest",
    "GoogleJobsTaskGetAdvancedResult",
    "GoogleJobsTaskGetHtmlRequest",
    "GoogleJobsTaskPostRequest",
    "GoogleLocalFinderLiveAdvancedRequest",
    "GoogleLocalFinderLiveHtmlRequest",
    "GoogleLocalFinderTaskGetAdvancedRequest",
    "GoogleLocalFinderTaskGetHtmlRequest",
    "GoogleLocalFinderTaskPostRequest",
    "GoogleLocationsCountryRequest",
    "GoogleMapsLiveAdvancedRequest",
    "GoogleMapsTaskGetAdvancedRequest",
    "GoogleMapsTaskPostRequest",
    "GoogleNewsLiveAdvancedRequest",
    "GoogleNewsLiveHtmlRequest",
    "GoogleNewsTaskGetAdvancedRequest",
    "GoogleNewsTaskGetHtmlRequest",
    "GoogleNewsTaskPostRequest",
    "GoogleOrganicLiveAdvancedRequest",
    "GoogleOrganicLiveHtmlRequest",
    "GoogleOrganicLiveRegularRequest",
    "GoogleOrganicTaskGetAdvancedRequest",
    "GoogleOrganicTaskGetHtmlRequest",
    "GoogleOrganicTaskGetRegularRequest",
    "GoogleOrganicTaskPostRequest",
    "GoogleSearchByImageTaskGetAdvancedRequest",
    "GoogleSearchByImageTaskGetAdvancedResult",
    "GoogleSearchByImageTaskGetAdvancedSearchByImageItem",
    "GoogleSearchByImageTaskPostRequest",
    "IdListRequest",
    "NaverOrganicTaskGetAdvancedRequest",
    "NaverOrganicTaskGetHtmlRequest",
    "NaverOrganicTaskGetRegularRequest",
    "NaverOrganicTaskPostRequest",
    "ScreenshotRequest",
    "ScreenshotResult",
    "SeznamLocationsCountryRequest",
    "SeznamOrganicTaskGetAdvancedRequest",
    "SeznamOrganicTaskGetHtmlRequest",
    "SeznamOrganicTaskGetRegularRequest",
    "SeznamOrganicTaskPostRequest",
    "YahooLocationsCountryRequest",
    "YahooOrganicLiveAdvancedRequest",
    "YahooOrganicLiveHtmlRequest",
    "YahooOrganicLiveRegularRequest",
    "YahooOrganicTaskGetAdvancedRequest",
    "YahooOrganicTaskGetHtmlRequest",
    "YahooOrganicTaskGetRegularRequest",
    "YahooOrganicTaskPostRequest",
    "YoutubeLocationsCountryRequest",
    "YoutubeOrganicLiveAdvancedRequest",
    "YoutubeOrganicTaskGetAdvancedRequest",
    "YoutubeOrganicTaskPostRequest",
    "YoutubeVideoCommentsLiveAdvancedRequest",
    "YoutubeVideoCommentsTaskGetAdvancedRequest",
    "YoutubeVideoCommentsTaskPostRequest",
    "YoutubeVideoInfoLiveAdvancedRequest",
    "YoutubeVideoInfoTaskGetAdvancedRequest",
    "YoutubeVideoInfoTaskPostRequest",
    "YoutubeVideoSubtitlesLiveAdvancedRequest",
    "YoutubeVideoSubtitlesTaskGetAdvancedRequest",
    "YoutubeVideoSubtitlesTaskPostRequest",
]

_MODULES: Mapping[str, str] = {
    "AiSummaryItem": "ai_summary",
    "AiSummaryRequest": "ai_summary",
    "AiSummaryResult": "ai_summary",
    "BaiduLocationsCountryRequest": "baidu_locations_country",
    "BaiduOrganicTaskGetAdvancedRequest": "baidu_organic_task_get_advanced",
    "BaiduOrganicTaskGetHtmlRequest": "baidu_organic_task_get_html",
    "BaiduOrganicTaskGetRegularRequest": "baidu_organic_task_get_regular",
    "BaiduOrganicTaskPostRequest": "baidu_organic_task_post",
    "BingLocationsCountryRequest": "bing_locations_country",
    "BingOrganicLiveAdvancedRequest": "bing_organic_live_advanced",
    "BingOrganicLiveHtmlRequest": "bing_organic_live_html",
    "BingOrganicLiveRegularRequest": "bing_organic_live_regular",
    "BingOrganicTaskGetAdvancedRequest": "bing_organic_task_get_advanced",
    "BingOrganicTaskGetHtmlRequest": "bing_organic_task_get_html",
    "BingOrganicTaskGetRegularRequest": "bing_organic_task_get_regular",
    "BingOrganicTaskPostRequest": "bing_organic_task_post",
    "ErrorsRequest": "errors",
    "GoogleAdsAdvertisersTaskGetAdvancedAdsAdvertiser": "google_ads_advertisers_task_get_advanced",
    "GoogleAdsAdvertisersTaskGetAdvancedAdsAdvertiserItem": "google_ads_advertisers_task_get_advanced",
    "GoogleAdsAdvertisersTaskGetAdvancedAdsDomain": "google_ads_advertisers_task_get_advanced",
    "GoogleAdsAdvertisersTaskGetAdvancedAdsMultiAccountAdvertiser": "google_ads_advertisers_task_get_advanced",
    "GoogleAdsAdvertisersTaskGetAdvancedAdvertiser": "google_ads_advertisers_task_get_advanced",
    "GoogleAdsAdvertisersTaskGetAdvancedRequest": "google_ads_advertisers_task_get_advanced",
    "GoogleAdsAdvertisersTaskGetAdvancedResult": "google_ads_advertisers_task_get_advanced",
    "GoogleAdsAdvertisersTaskPostRequest": "google_ads_advertisers_task_post",
    "GoogleAdsSearchTaskGetAdvancedAdsSearch": "google_ads_search_task_get_advanced",
    "GoogleAdsSearchTaskGetAdvancedPreviewImage": "google_ads_search_task_get_advanced",
    "GoogleAdsSearchTaskGetAdvancedRequest": "google_ads_search_task_get_advanced",
    "GoogleAdsSearchTaskGetAdvancedResult": "google_ads_search_task_get_advanced",
    "GoogleAdsSearchTaskPostRequest": "google_ads_search_task_post",
    "GoogleAiModeLiveAdvancedRequest": "google_ai_mode_live_advanced",
    "GoogleAiModeLiveHtmlRequest": "google_ai_mode_live_html",
    "GoogleAiModeTaskGetAdvancedRequest": "google_ai_mode_task_get_advanced",
    "GoogleAiModeTaskGetHtmlRequest": "google_ai_mode_task_get_html",
    "GoogleAiModeTaskPostRequest": "google_ai_mode_task_post",
    "GoogleAutocompleteLiveAdvancedRequest": "google_autocomplete_live_advanced",
    "GoogleAutocompleteTaskGetAdvancedRequest": "google_autocomplete_task_get_advanced",
    "GoogleAutocompleteTaskPostRequest": "google_autocomplete_task_post",
    "GoogleDatasetInfoLiveAdvancedRequest": "google_dataset_info_live_advanced",
    "GoogleDatasetInfoTaskGetAdvancedRequest": "google_dataset_info_task_get_advanced",
    "GoogleDatasetInfoTaskPostRequest": "google_dataset_info_task_post",
    "GoogleDatasetSearchLiveAdvancedRequest": "google_dataset_search_live_advanced",
    "GoogleDatasetSearchTaskGetAdvancedRequest": "google_dataset_search_task_get_advanced",
    "GoogleDatasetSearchTaskPostRequest": "google_dataset_search_task_post",
    "GoogleEventsLiveAdvancedRequest": "google_events_live_advanced",
    "GoogleEventsTaskGetAdvancedRequest": "google_events_task_get_advanced",
    "GoogleEventsTaskPostRequest": "google_events_task_post",
    "GoogleFinanceExploreLiveAdvancedRequest": "google_finance_explore_live_advanced",
    "GoogleFinanceExploreLiveHtmlRequest": "google_finance_explore_live_html",
    "GoogleFinanceExploreTaskGetAdvancedRequest": "google_finance_explore_task_get_advanced",
    "GoogleFinanceExploreTaskGetHtmlRequest": "google_finance_explore_task_get_html",
    "GoogleFinanceExploreTaskPostRequest": "google_finance_explore_task_post",
    "GoogleFinanceMarketsLiveAdvancedRequest": "google_finance_markets_live_advanced",
    "GoogleFinanceMarketsLiveHtmlRequest": "google_finance_markets_live_html",
    "GoogleFinanceMarketsTaskGetAdvancedRequest": "google_finance_markets_task_get_advanced",
    "GoogleFinanceMarketsTaskGetHtmlRequest": "google_finance_markets_task_get_html",
    "GoogleFinanceMarketsTaskPostRequest": "google_finance_markets_task_post",
    "GoogleFinanceQuoteLiveAdvancedRequest": "google_finance_quote_live_advanced",
    "GoogleFinanceQuoteLiveHtmlRequest": "google_finance_quote_live_html",
    "GoogleFinanceQuoteTaskGetAdvancedRequest": "google_finance_quote_task_get_advanced",
    "GoogleFinanceQuoteTaskGetHtmlRequest": "google_finance_quote_task_get_html",
    "GoogleFinanceQuoteTaskPostRequest": "google_finance_quote_task_post",
    "GoogleFinanceTickerSearchLiveAdvancedRequest": "google_finance_ticker_search_live_advanced",
    "GoogleFinanceTickerSearchTaskGetAdvancedRequest": "google_finance_ticker_search_task_get_advanced",
    "GoogleFinanceTickerSearchTaskPostRequest": "google_finance_ticker_search_task_post",
    "GoogleImagesLiveAdvancedRequest": "google_images_live_advanced",
    "GoogleImagesLiveHtmlRequest": "google_images_live_html",
    "GoogleImagesTaskGetAdvancedRequest": "google_images_task_get_advanced",
    "GoogleImagesTaskGetHtmlRequest": "google_images_task_get_html",
    "GoogleImagesTaskPostRequest": "google_images_task_post",
    "GoogleJobsTaskGetAdvancedItem": "google_jobs_task_get_advanced",
    "GoogleJobsTaskGetAdvancedRequest": "google_jobs_task_get_advanced",
    "GoogleJobsTaskGetAdvancedResult": "google_jobs_task_get_advanced",
    "GoogleJobsTaskGetHtmlRequest": "google_jobs_task_get_html",
    "GoogleJobsTaskPostRequest": "google_jobs_task_post",
    "GoogleLocalFinderLiveAdvancedRequest": "google_local_finder_live_advanced",
    "GoogleLocalFinderLiveHtmlRequest": "google_local_finder_live_html",
    "GoogleLocalFinderTaskGetAdvancedRequest": "google_local_finder_task_get_advanced",
    "GoogleLocalFinderTaskGetHtmlRequest": "google_local_finder_task_get_html",
    "GoogleLocalFinderTaskPostRequest": "google_local_finder_task_post",
    "GoogleLocationsCountryRequest": "google_locations_country",
    "GoogleMapsLiveAdvancedRequest": "google_maps_live_advanced",
    "GoogleMapsTaskGetAdvancedRequest": "google_maps_task_get_advanced",
    "GoogleMapsTaskPostRequest": "google_maps_task_post",
    "GoogleNewsLiveAdvancedRequest": "google_news_live_advanced",
    "GoogleNewsLiveHtmlRequest": "google_news_live_html",
    "GoogleNewsTaskGetAdvancedRequest": "google_news_task_get_advanced",
    "GoogleNewsTaskGetHtmlRequest": "google_news_task_get_html",
    "GoogleNewsTaskPostRequest": "google_news_task_post",
    "GoogleOrganicLiveAdvancedRequest": "google_organic_live_advanced",
    "GoogleOrganicLiveHtmlRequest": "google_organic_live_html",
    "GoogleOrganicLiveRegularRequest": "google_organic_live_regular",
    "GoogleOrganicTaskGetAdvancedRequest": "google_organic_task_get_advanced",
    "GoogleOrganicTaskGetHtmlRequest": "google_organic_task_get_html",
    "GoogleOrganicTaskGetRegularRequest": "google_organic_task_get_regular",
    "GoogleOrganicTaskPostRequest": "google_organic_task_post",
    "GoogleSearchByImageTaskGetAdvancedRequest": "google_search_by_image_task_get_advanced",
    "GoogleSearchByImageTaskGetAdvancedResult": "google_search_by_image_task_get_advanced",
    "GoogleSearchByImageTaskGetAdvancedSearchByImageItem": "google_search_by_image_task_get_advanced",
    "GoogleSearchByImageTaskPostRequest": "google_search_by_image_task_post",
    "IdListRequest": "id_list",
    "NaverOrganicTaskGetAdvancedRequest": "naver_organic_task_get_advanced",
    "NaverOrganicTaskGetHtmlRequest": "naver_organic_task_get_html",
    "NaverOrganicTaskGetRegularRequest": "naver_organic_task_get_regular",
    "NaverOrganicTaskPostRequest": "naver_organic_task_post",
    "ScreenshotRequest": "screenshot",
    "ScreenshotResult": "screenshot",
    "SeznamLocationsCountryRequest": "seznam_locations_country",
    "SeznamOrganicTaskGetAdvancedRequest": "seznam_organic_task_get_advanced",
    "SeznamOrganicTaskGetHtmlRequest": "seznam_organic_task_get_html",
    "SeznamOrganicTaskGetRegularRequest": "seznam_organic_task_get_regular",
    "SeznamOrganicTaskPostRequest": "seznam_organic_task_post",
    "YahooLocationsCountryRequest": "yahoo_locations_country",
    "YahooOrganicLiveAdvancedRequest": "yahoo_organic_live_advanced",
    "YahooOrganicLiveHtmlRequest": "yahoo_organic_live_html",
    "YahooOrganicLiveRegularRequest": "yahoo_organic_live_regular",
    "YahooOrganicTaskGetAdvancedRequest": "yahoo_organic_task_get_advanced",
    "YahooOrganicTaskGetHtmlRequest": "yahoo_organic_task_get_html",
    "YahooOrganicTaskGetRegularRequest": "yahoo_organic_task_get_regular",
    "YahooOrganicTaskPostRequest": "yahoo_organic_task_post",
    "YoutubeLocationsCountryRequest": "youtube_locations_country",
    "YoutubeOrganicLiveAdvancedRequest": "youtube_organic_live_advanced",
    "YoutubeOrganicTaskGetAdvancedRequest": "youtube_organic_task_get_advanced",
    "YoutubeOrganicTaskPostRequest": "youtube_organic_task_post",
    "YoutubeVideoCommentsLiveAdvancedRequest": "youtube_video_comments_live_advanced",
    "YoutubeVideoCommentsTaskGetAdvancedRequest": "youtube_video_comments_task_get_advanced",
    "YoutubeVideoCommentsTaskPostRequest": "youtube_video_comments_task_post",
    "YoutubeVideoInfoLiveAdvancedRequest": "youtube_video_info_live_advanced",
    "YoutubeVideoInfoTaskGetAdvancedRequest": "youtube_video_info_task_get_advanced",
    "YoutubeVideoInfoTaskPostRequest": "youtube_video_info_task_post",
    "YoutubeVideoSubtitlesLiveAdvancedRequest": "youtube_video_subtitles_live_advanced",
    "YoutubeVideoSubtitlesTaskGetAdvancedRequest": "youtube_video_subtitles_task_get_advanced",
    "YoutubeVideoSubtitlesTaskPostRequest": "youtube_video_subtitles_task_post",
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
