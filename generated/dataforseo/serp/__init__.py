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
    from dataforseo.serp.baidu_locations import (
        BaiduLocationsCountryRequest as BaiduLocationsCountryRequest,
        BaiduLocationsRequest as BaiduLocationsRequest,
    )
    from dataforseo.serp.baidu_organic import (
        BaiduOrganicTaskGetAdvancedRequest as BaiduOrganicTaskGetAdvancedRequest,
        BaiduOrganicTaskGetHtmlRequest as BaiduOrganicTaskGetHtmlRequest,
        BaiduOrganicTaskGetRegularRequest as BaiduOrganicTaskGetRegularRequest,
        BaiduOrganicTaskPostRequest as BaiduOrganicTaskPostRequest,
        BaiduOrganicTasksFixedRequest as BaiduOrganicTasksFixedRequest,
        BaiduOrganicTasksReadyRequest as BaiduOrganicTasksReadyRequest,
    )
    from dataforseo.serp.bing_languages import BingLanguagesRequest as BingLanguagesRequest
    from dataforseo.serp.bing_locations import (
        BingLocationsCountryRequest as BingLocationsCountryRequest,
        BingLocationsRequest as BingLocationsRequest,
    )
    from dataforseo.serp.bing_organic import (
        BingOrganicLiveAdvancedRequest as BingOrganicLiveAdvancedRequest,
        BingOrganicLiveHtmlRequest as BingOrganicLiveHtmlRequest,
        BingOrganicLiveRegularRequest as BingOrganicLiveRegularRequest,
        BingOrganicTaskGetAdvancedRequest as BingOrganicTaskGetAdvancedRequest,
        BingOrganicTaskGetHtmlRequest as BingOrganicTaskGetHtmlRequest,
        BingOrganicTaskGetRegularRequest as BingOrganicTaskGetRegularRequest,
        BingOrganicTaskPostRequest as BingOrganicTaskPostRequest,
        BingOrganicTasksFixedRequest as BingOrganicTasksFixedRequest,
        BingOrganicTasksReadyRequest as BingOrganicTasksReadyRequest,
    )
    from dataforseo.serp.errors import ErrorsRequest as ErrorsRequest
    from dataforseo.serp.google_ads_advertisers import (
        GoogleAdsAdvertisersTaskGetAdvancedAdsAdvertiser as GoogleAdsAdvertisersTaskGetAdvancedAdsAdvertiser,
        GoogleAdsAdvertisersTaskGetAdvancedAdsAdvertiserItem as GoogleAdsAdvertisersTaskGetAdvancedAdsAdvertiserItem,
        GoogleAdsAdvertisersTaskGetAdvancedAdsDomain as GoogleAdsAdvertisersTaskGetAdvancedAdsDomain,
        GoogleAdsAdvertisersTaskGetAdvancedAdsMultiAccountAdvertiser as GoogleAdsAdvertisersTaskGetAdvancedAdsMultiAccountAdvertiser,
        GoogleAdsAdvertisersTaskGetAdvancedAdvertiser as GoogleAdsAdvertisersTaskGetAdvancedAdvertiser,
        GoogleAdsAdvertisersTaskGetAdvancedRequest as GoogleAdsAdvertisersTaskGetAdvancedRequest,
        GoogleAdsAdvertisersTaskGetAdvancedResult as GoogleAdsAdvertisersTaskGetAdvancedResult,
        GoogleAdsAdvertisersTaskPostRequest as GoogleAdsAdvertisersTaskPostRequest,
        GoogleAdsAdvertisersTasksReadyRequest as GoogleAdsAdvertisersTasksReadyRequest,
    )
    from dataforseo.serp.google_ads_advertisers_locations import (
        GoogleAdsAdvertisersLocationsRequest as GoogleAdsAdvertisersLocationsRequest,
    )
    from dataforseo.serp.google_ads_search import (
        GoogleAdsSearchTaskGetAdvancedAdsSearch as GoogleAdsSearchTaskGetAdvancedAdsSearch,
        GoogleAdsSearchTaskGetAdvancedPreviewImage as GoogleAdsSearchTaskGetAdvancedPreviewImage,
        GoogleAdsSearchTaskGetAdvancedRequest as GoogleAdsSearchTaskGetAdvancedRequest,
        GoogleAdsSearchTaskGetAdvancedResult as GoogleAdsSearchTaskGetAdvancedResult,
        GoogleAdsSearchTaskPostRequest as GoogleAdsSearchTaskPostRequest,
        GoogleAdsSearchTasksReadyRequest as GoogleAdsSearchTasksReadyRequest,
    )
    from dataforseo.serp.google_ads_search_locations import (
        GoogleAdsSearchLocationsRequest as GoogleAdsSearchLocationsRequest,
    )
    from dataforseo.serp.google_ai_mode import (
        GoogleAiModeLiveAdvancedRequest as GoogleAiModeLiveAdvancedRequest,
        GoogleAiModeLiveHtmlRequest as GoogleAiModeLiveHtmlRequest,
        GoogleAiModeTaskGetAdvancedRequest as GoogleAiModeTaskGetAdvancedRequest,
        GoogleAiModeTaskGetHtmlRequest as GoogleAiModeTaskGetHtmlRequest,
        GoogleAiModeTaskPostRequest as GoogleAiModeTaskPostRequest,
        GoogleAiModeTasksFixedRequest as GoogleAiModeTasksFixedRequest,
        GoogleAiModeTasksReadyRequest as GoogleAiModeTasksReadyRequest,
    )
    from dataforseo.serp.google_ai_mode_languages import (
        GoogleAiModeLanguagesRequest as GoogleAiModeLanguagesRequest,
    )
    from dataforseo.serp.google_autocomplete import (
        GoogleAutocompleteLiveAdvancedRequest as GoogleAutocompleteLiveAdvancedRequest,
        GoogleAutocompleteTaskGetAdvancedRequest as GoogleAutocompleteTaskGetAdvancedRequest,
        GoogleAutocompleteTaskPostRequest as GoogleAutocompleteTaskPostRequest,
        GoogleAutocompleteTasksFixedRequest as GoogleAutocompleteTasksFixedRequest,
        GoogleAutocompleteTasksReadyRequest as GoogleAutocompleteTasksReadyRequest,
    )
    from dataforseo.serp.google_dataset_info import (
        GoogleDatasetInfoLiveAdvancedRequest as GoogleDatasetInfoLiveAdvancedRequest,
        GoogleDatasetInfoTaskGetAdvancedRequest as GoogleDatasetInfoTaskGetAdvancedRequest,
        GoogleDatasetInfoTaskPostRequest as GoogleDatasetInfoTaskPostRequest,
        GoogleDatasetInfoTasksFixedRequest as GoogleDatasetInfoTasksFixedRequest,
        GoogleDatasetInfoTasksReadyRequest as GoogleDatasetInfoTasksReadyRequest,
    )
    from dataforseo.serp.google_dataset_search import (
        GoogleDatasetSearchLiveAdvancedRequest as GoogleDatasetSearchLiveAdvancedRequest,
        GoogleDatasetSearchTaskGetAdvancedRequest as GoogleDatasetSearchTaskGetAdvancedRequest,
        GoogleDatasetSearchTaskPostRequest as GoogleDatasetSearchTaskPostRequest,
        GoogleDatasetSearchTasksFixedRequest as GoogleDatasetSearchTasksFixedRequest,
        GoogleDatasetSearchTasksReadyRequest as GoogleDatasetSearchTasksReadyRequest,
    )
    from dataforseo.serp.google_events import (
        GoogleEventsLiveAdvancedRequest as GoogleEventsLiveAdvancedRequest,
        GoogleEventsTaskGetAdvancedRequest as GoogleEventsTaskGetAdvancedRequest,
        GoogleEventsTaskPostRequest as GoogleEventsTaskPostRequest,
        GoogleEventsTasksFixedRequest as GoogleEventsTasksFixedRequest,
        GoogleEventsTasksReadyRequest as GoogleEventsTasksReadyRequest,
    )
    from dataforseo.serp.google_finance_explore import (
        GoogleFinanceExploreLiveAdvancedRequest as GoogleFinanceExploreLiveAdvancedRequest,
        GoogleFinanceExploreLiveHtmlRequest as GoogleFinanceExploreLiveHtmlRequest,
        GoogleFinanceExploreTaskGetAdvancedRequest as GoogleFinanceExploreTaskGetAdvancedRequest,
        GoogleFinanceExploreTaskGetHtmlRequest as GoogleFinanceExploreTaskGetHtmlRequest,
        GoogleFinanceExploreTaskPostRequest as GoogleFinanceExploreTaskPostRequest,
        GoogleFinanceExploreTasksReadyRequest as GoogleFinanceExploreTasksReadyRequest,
    )
    from dataforseo.serp.google_finance_markets import (
        GoogleFinanceMarketsLiveAdvancedRequest as GoogleFinanceMarketsLiveAdvancedRequest,
        GoogleFinanceMarketsLiveHtmlRequest as GoogleFinanceMarketsLiveHtmlRequest,
        GoogleFinanceMarketsTaskGetAdvancedRequest as GoogleFinanceMarketsTaskGetAdvancedRequest,
        GoogleFinanceMarketsTaskGetHtmlRequest as GoogleFinanceMarketsTaskGetHtmlRequest,
        GoogleFinanceMarketsTaskPostRequest as GoogleFinanceMarketsTaskPostRequest,
        GoogleFinanceMarketsTasksReadyRequest as GoogleFinanceMarketsTasksReadyRequest,
    )
    from dataforseo.serp.google_finance_quote import (
        GoogleFinanceQuoteLiveAdvancedRequest as GoogleFinanceQuoteLiveAdvancedRequest,
        GoogleFinanceQuoteLiveHtmlRequest as GoogleFinanceQuoteLiveHtmlRequest,
        GoogleFinanceQuoteTaskGetAdvancedRequest as GoogleFinanceQuoteTaskGetAdvancedRequest,
        GoogleFinanceQuoteTaskGetHtmlRequest as GoogleFinanceQuoteTaskGetHtmlRequest,
        GoogleFinanceQuoteTaskPostRequest as GoogleFinanceQuoteTaskPostRequest,
        GoogleFinanceQuoteTasksReadyRequest as GoogleFinanceQuoteTasksReadyRequest,
    )
    from dataforseo.serp.google_finance_ticker_search import (
        GoogleFinanceTickerSearchLiveAdvancedRequest as GoogleFinanceTickerSearchLiveAdvancedRequest,
        GoogleFinanceTickerSearchTaskGetAdvancedRequest as GoogleFinanceTickerSearchTaskGetAdvancedRequest,
        GoogleFinanceTickerSearchTaskPostRequest as GoogleFinanceTickerSearchTaskPostRequest,
        GoogleFinanceTickerSearchTasksReadyRequest as GoogleFinanceTickerSearchTasksReadyRequest,
    )
    from dataforseo.serp.google_images import (
        GoogleImagesLiveAdvancedRequest as GoogleImagesLiveAdvancedRequest,
        GoogleImagesLiveHtmlRequest as GoogleImagesLiveHtmlRequest,
        GoogleImagesTaskGetAdvancedRequest as GoogleImagesTaskGetAdvancedRequest,
        GoogleImagesTaskGetHtmlRequest as GoogleImagesTaskGetHtmlRequest,
        GoogleImagesTaskPostRequest as GoogleImagesTaskPostRequest,
        GoogleImagesTasksFixedRequest as GoogleImagesTasksFixedRequest,
        GoogleImagesTasksReadyRequest as GoogleImagesTasksReadyRequest,
    )
    from dataforseo.serp.google_jobs import (
        GoogleJobsTaskGetAdvancedItem as GoogleJobsTaskGetAdvancedItem,
        GoogleJobsTaskGetAdvancedRequest as GoogleJobsTaskGetAdvancedRequest,
        GoogleJobsTaskGetAdvancedResult as GoogleJobsTaskGetAdvancedResult,
        GoogleJobsTaskGetHtmlRequest as GoogleJobsTaskGetHtmlRequest,
        GoogleJobsTaskPostRequest as GoogleJobsTaskPostRequest,
        GoogleJobsTasksFixedRequest as GoogleJobsTasksFixedRequest,
        GoogleJobsTasksReadyRequest as GoogleJobsTasksReadyRequest,
    )
    from dataforseo.serp.google_languages import GoogleLanguagesRequest as GoogleLanguagesRequest
    from dataforseo.serp.google_local_finder import (
        GoogleLocalFinderLiveAdvancedRequest as GoogleLocalFinderLiveAdvancedRequest,
        GoogleLocalFinderLiveHtmlRequest as GoogleLocalFinderLiveHtmlRequest,
        GoogleLocalFinderTaskGetAdvancedRequest as GoogleLocalFinderTaskGetAdvancedRequest,
        GoogleLocalFinderTaskGetHtmlRequest as GoogleLocalFinderTaskGetHtmlRequest,
        GoogleLocalFinderTaskPostRequest as GoogleLocalFinderTaskPostRequest,
        GoogleLocalFinderTasksFixedRequest as GoogleLocalFinderTasksFixedRequest,
        GoogleLocalFinderTasksReadyRequest as GoogleLocalFinderTasksReadyRequest,
    )
    from dataforseo.serp.google_locations import (
        GoogleLocationsCountryRequest as GoogleLocationsCountryRequest,
        GoogleLocationsRequest as GoogleLocationsRequest,
    )
    from dataforseo.serp.google_maps import (
        GoogleMapsLiveAdvancedRequest as GoogleMapsLiveAdvancedRequest,
        GoogleMapsTaskGetAdvancedRequest as GoogleMapsTaskGetAdvancedRequest,
        GoogleMapsTaskPostRequest as GoogleMapsTaskPostRequest,
        GoogleMapsTasksFixedRequest as GoogleMapsTasksFixedRequest,
        GoogleMapsTasksReadyRequest as GoogleMapsTasksReadyRequest,
    )
    from dataforseo.serp.google_news import (
        GoogleNewsLiveAdvancedRequest as GoogleNewsLiveAdvancedRequest,
        GoogleNewsLiveHtmlRequest as GoogleNewsLiveHtmlRequest,
        GoogleNewsTaskGetAdvancedRequest as GoogleNewsTaskGetAdvancedRequest,
        GoogleNewsTaskGetHtmlRequest as GoogleNewsTaskGetHtmlRequest,
        GoogleNewsTaskPostRequest as GoogleNewsTaskPostRequest,
        GoogleNewsTasksFixedRequest as GoogleNewsTasksFixedRequest,
        GoogleNewsTasksReadyRequest as GoogleNewsTasksReadyRequest,
    )
    from dataforseo.serp.google_organic import (
        GoogleOrganicLiveAdvancedRequest as GoogleOrganicLiveAdvancedRequest,
        GoogleOrganicLiveHtmlRequest as GoogleOrganicLiveHtmlRequest,
        GoogleOrganicLiveRegularRequest as GoogleOrganicLiveRegularRequest,
        GoogleOrganicTaskGetAdvancedRequest as GoogleOrganicTaskGetAdvancedRequest,
        GoogleOrganicTaskGetHtmlRequest as GoogleOrganicTaskGetHtmlRequest,
        GoogleOrganicTaskGetRegularRequest as GoogleOrganicTaskGetRegularRequest,
        GoogleOrganicTaskPostRequest as GoogleOrganicTaskPostRequest,
        GoogleOrganicTasksFixedRequest as GoogleOrganicTasksFixedRequest,
        GoogleOrganicTasksReadyRequest as GoogleOrganicTasksReadyRequest,
    )
    from dataforseo.serp.google_search_by_image import (
        GoogleSearchByImageTaskGetAdvancedRequest as GoogleSearchByImageTaskGetAdvancedRequest,
        GoogleSearchByImageTaskGetAdvancedResult as GoogleSearchByImageTaskGetAdvancedResult,
        GoogleSearchByImageTaskGetAdvancedSearchByImageItem as GoogleSearchByImageTaskGetAdvancedSearchByImageItem,
        GoogleSearchByImageTaskPostRequest as GoogleSearchByImageTaskPostRequest,
        GoogleSearchByImageTasksFixedRequest as GoogleSearchByImageTasksFixedRequest,
        GoogleSearchByImageTasksReadyRequest as GoogleSearchByImageTasksReadyRequest,
    )
    from dataforseo.serp.id_list import IdListRequest as IdListRequest
    from dataforseo.serp.naver_organic import (
        NaverOrganicTaskGetAdvancedRequest as NaverOrganicTaskGetAdvancedRequest,
        NaverOrganicTaskGetHtmlRequest as NaverOrganicTaskGetHtmlRequest,
        NaverOrganicTaskGetRegularRequest as NaverOrganicTaskGetRegularRequest,
        NaverOrganicTaskPostRequest as NaverOrganicTaskPostRequest,
        NaverOrganicTasksFixedRequest as NaverOrganicTasksFixedRequest,
        NaverOrganicTasksReadyRequest as NaverOrganicTasksReadyRequest,
    )
    from dataforseo.serp.screenshot import (
        ScreenshotRequest as ScreenshotRequest,
        ScreenshotResult as ScreenshotResult,
    )
    from dataforseo.serp.seznam_languages import SeznamLanguagesRequest as SeznamLanguagesRequest
    from dataforseo.serp.seznam_locations import (
        SeznamLocationsCountryRequest as SeznamLocationsCountryRequest,
        SeznamLocationsRequest as SeznamLocationsRequest,
    )
    from dataforseo.serp.seznam_organic import (
        SeznamOrganicTaskGetAdvancedRequest as SeznamOrganicTaskGetAdvancedRequest,
        SeznamOrganicTaskGetHtmlRequest as SeznamOrganicTaskGetHtmlRequest,
        SeznamOrganicTaskGetRegularRequest as SeznamOrganicTaskGetRegularRequest,
        SeznamOrganicTaskPostRequest as SeznamOrganicTaskPostRequest,
        SeznamOrganicTasksFixedRequest as SeznamOrganicTasksFixedRequest,
        SeznamOrganicTasksReadyRequest as SeznamOrganicTasksReadyRequest,
    )
    from dataforseo.serp.tasks_ready import TasksReadyRequest as TasksReadyRequest
    from dataforseo.serp.yahoo_languages import YahooLanguagesRequest as YahooLanguagesRequest
    from dataforseo.serp.yahoo_locations import (
        YahooLocationsCountryRequest as YahooLocationsCountryRequest,
        YahooLocationsRequest as YahooLocationsRequest,
    )
    from dataforseo.serp.yahoo_organic import (
        YahooOrganicLiveAdvancedRequest as YahooOrganicLiveAdvancedRequest,
        YahooOrganicLiveHtmlRequest as YahooOrganicLiveHtmlRequest,
        YahooOrganicLiveRegularRequest as YahooOrganicLiveRegularRequest,
        YahooOrganicTaskGetAdvancedRequest as YahooOrganicTaskGetAdvancedRequest,
        YahooOrganicTaskGetHtmlRequest as YahooOrganicTaskGetHtmlRequest,
        YahooOrganicTaskGetRegularRequest as YahooOrganicTaskGetRegularRequest,
        YahooOrganicTaskPostRequest as YahooOrganicTaskPostRequest,
        YahooOrganicTasksFixedRequest as YahooOrganicTasksFixedRequest,
        YahooOrganicTasksReadyRequest as YahooOrganicTasksReadyRequest,
    )
    from dataforseo.serp.youtube_languages import YoutubeLanguagesRequest as YoutubeLanguagesRequest
    from dataforseo.serp.youtube_locations import (
        YoutubeLocationsCountryRequest as YoutubeLocationsCountryRequest,
        YoutubeLocationsRequest as YoutubeLocationsRequest,
    )
    from dataforseo.serp.youtube_organic import (
        YoutubeOrganicLiveAdvancedRequest as YoutubeOrganicLiveAdvancedRequest,
        YoutubeOrganicTaskGetAdvancedRequest as YoutubeOrganicTaskGetAdvancedRequest,
        YoutubeOrganicTaskPostRequest as YoutubeOrganicTaskPostRequest,
        YoutubeOrganicTasksFixedRequest as YoutubeOrganicTasksFixedRequest,
        YoutubeOrganicTasksReadyRequest as YoutubeOrganicTasksReadyRequest,
    )
    from dataforseo.serp.youtube_video_comments import (
        YoutubeVideoCommentsLiveAdvancedRequest as YoutubeVideoCommentsLiveAdvancedRequest,
        YoutubeVideoCommentsTaskGetAdvancedRequest as YoutubeVideoCommentsTaskGetAdvancedRequest,
        YoutubeVideoCommentsTaskPostRequest as YoutubeVideoCommentsTaskPostRequest,
        YoutubeVideoCommentsTasksFixedRequest as YoutubeVideoCommentsTasksFixedRequest,
        YoutubeVideoCommentsTasksReadyRequest as YoutubeVideoCommentsTasksReadyRequest,
    )
    from dataforseo.serp.youtube_video_info import (
        YoutubeVideoInfoLiveAdvancedRequest as YoutubeVideoInfoLiveAdvancedRequest,
        YoutubeVideoInfoTaskGetAdvancedRequest as YoutubeVideoInfoTaskGetAdvancedRequest,
        YoutubeVideoInfoTaskPostRequest as YoutubeVideoInfoTaskPostRequest,
        YoutubeVideoInfoTasksFixedRequest as YoutubeVideoInfoTasksFixedRequest,
        YoutubeVideoInfoTasksReadyRequest as YoutubeVideoInfoTasksReadyRequest,
    )
    from dataforseo.serp.youtube_video_subtitles import (
        YoutubeVideoSubtitlesLiveAdvancedRequest as YoutubeVideoSubtitlesLiveAdvancedRequest,
        YoutubeVideoSubtitlesTaskGetAdvancedRequest as YoutubeVideoSubtitlesTaskGetAdvancedRequest,
        YoutubeVideoSubtitlesTaskPostRequest as YoutubeVideoSubtitlesTaskPostRequest,
        YoutubeVideoSubtitlesTasksFixedRequest as YoutubeVideoSubtitlesTasksFixedRequest,
        YoutubeVideoSubtitlesTasksReadyRequest as YoutubeVideoSubtitlesTasksReadyRequest,
    )

# The classes of each module. A class is loaded on first use.
_CLASSES: Mapping[str, tuple[str, ...]] = {
    "ai_summary": ("AiSummaryItem", "AiSummaryRequest", "AiSummaryResult"),
    "baidu_languages": ("BaiduLanguagesRequest",),
    "baidu_locations": ("BaiduLocationsCountryRequest", "BaiduLocationsRequest"),
    "baidu_organic": (
        "BaiduOrganicTaskGetAdvancedRequest",
        "BaiduOrganicTaskGetHtmlRequest",
        "BaiduOrganicTaskGetRegularRequest",
        "BaiduOrganicTaskPostRequest",
        "BaiduOrganicTasksFixedRequest",
        "BaiduOrganicTasksReadyRequest",
    ),
    "bing_languages": ("BingLanguagesRequest",),
    "bing_locations": ("BingLocationsCountryRequest", "BingLocationsRequest"),
    "bing_organic": (
        "BingOrganicLiveAdvancedRequest",
        "BingOrganicLiveHtmlRequest",
        "BingOrganicLiveRegularRequest",
        "BingOrganicTaskGetAdvancedRequest",
        "BingOrganicTaskGetHtmlRequest",
        "BingOrganicTaskGetRegularRequest",
        "BingOrganicTaskPostRequest",
        "BingOrganicTasksFixedRequest",
        "BingOrganicTasksReadyRequest",
    ),
    "errors": ("ErrorsRequest",),
    "google_ads_advertisers": (
        "GoogleAdsAdvertisersTaskGetAdvancedAdsAdvertiser",
        "GoogleAdsAdvertisersTaskGetAdvancedAdsAdvertiserItem",
        "GoogleAdsAdvertisersTaskGetAdvancedAdsDomain",
        "GoogleAdsAdvertisersTaskGetAdvancedAdsMultiAccountAdvertiser",
        "GoogleAdsAdvertisersTaskGetAdvancedAdvertiser",
        "GoogleAdsAdvertisersTaskGetAdvancedRequest",
        "GoogleAdsAdvertisersTaskGetAdvancedResult",
        "GoogleAdsAdvertisersTaskPostRequest",
        "GoogleAdsAdvertisersTasksReadyRequest",
    ),
    "google_ads_advertisers_locations": ("GoogleAdsAdvertisersLocationsRequest",),
    "google_ads_search": (
        "GoogleAdsSearchTaskGetAdvancedAdsSearch",
        "GoogleAdsSearchTaskGetAdvancedPreviewImage",
        "GoogleAdsSearchTaskGetAdvancedRequest",
        "GoogleAdsSearchTaskGetAdvancedResult",
        "GoogleAdsSearchTaskPostRequest",
        "GoogleAdsSearchTasksReadyRequest",
    ),
    "google_ads_search_locations": ("GoogleAdsSearchLocationsRequest",),
    "google_ai_mode": (
        "GoogleAiModeLiveAdvancedRequest",
        "GoogleAiModeLiveHtmlRequest",
        "GoogleAiModeTaskGetAdvancedRequest",
        "GoogleAiModeTaskGetHtmlRequest",
        "GoogleAiModeTaskPostRequest",
        "GoogleAiModeTasksFixedRequest",
        "GoogleAiModeTasksReadyRequest",
    ),
    "google_ai_mode_languages": ("GoogleAiModeLanguagesRequest",),
    "google_autocomplete": (
        "GoogleAutocompleteLiveAdvancedRequest",
        "GoogleAutocompleteTaskGetAdvancedRequest",
        "GoogleAutocompleteTaskPostRequest",
        "GoogleAutocompleteTasksFixedRequest",
        "GoogleAutocompleteTasksReadyRequest",
    ),
    "google_dataset_info": (
        "GoogleDatasetInfoLiveAdvancedRequest",
        "GoogleDatasetInfoTaskGetAdvancedRequest",
        "GoogleDatasetInfoTaskPostRequest",
        "GoogleDatasetInfoTasksFixedRequest",
        "GoogleDatasetInfoTasksReadyRequest",
    ),
    "google_dataset_search": (
        "GoogleDatasetSearchLiveAdvancedRequest",
        "GoogleDatasetSearchTaskGetAdvancedRequest",
        "GoogleDatasetSearchTaskPostRequest",
        "GoogleDatasetSearchTasksFixedRequest",
        "GoogleDatasetSearchTasksReadyRequest",
    ),
    "google_events": (
        "GoogleEventsLiveAdvancedRequest",
        "GoogleEventsTaskGetAdvancedRequest",
        "GoogleEventsTaskPostRequest",
        "GoogleEventsTasksFixedRequest",
        "GoogleEventsTasksReadyRequest",
    ),
    "google_finance_explore": (
        "GoogleFinanceExploreLiveAdvancedRequest",
        "GoogleFinanceExploreLiveHtmlRequest",
        "GoogleFinanceExploreTaskGetAdvancedRequest",
        "GoogleFinanceExploreTaskGetHtmlRequest",
        "GoogleFinanceExploreTaskPostRequest",
        "GoogleFinanceExploreTasksReadyRequest",
    ),
    "google_finance_markets": (
        "GoogleFinanceMarketsLiveAdvancedRequest",
        "GoogleFinanceMarketsLiveHtmlRequest",
        "GoogleFinanceMarketsTaskGetAdvancedRequest",
        "GoogleFinanceMarketsTaskGetHtmlRequest",
        "GoogleFinanceMarketsTaskPostRequest",
        "GoogleFinanceMarketsTasksReadyRequest",
    ),
    "google_finance_quote": (
        "GoogleFinanceQuoteLiveAdvancedRequest",
        "GoogleFinanceQuoteLiveHtmlRequest",
        "GoogleFinanceQuoteTaskGetAdvancedRequest",
        "GoogleFinanceQuoteTaskGetHtmlRequest",
        "GoogleFinanceQuoteTaskPostRequest",
        "GoogleFinanceQuoteTasksReadyRequest",
    ),
    "google_finance_ticker_search": (
        "GoogleFinanceTickerSearchLiveAdvancedRequest",
        "GoogleFinanceTickerSearchTaskGetAdvancedRequest",
        "GoogleFinanceTickerSearchTaskPostRequest",
        "GoogleFinanceTickerSearchTasksReadyRequest",
    ),
    "google_images": (
        "GoogleImagesLiveAdvancedRequest",
        "GoogleImagesLiveHtmlRequest",
        "GoogleImagesTaskGetAdvancedRequest",
        "GoogleImagesTaskGetHtmlRequest",
        "GoogleImagesTaskPostRequest",
        "GoogleImagesTasksFixedRequest",
        "GoogleImagesTasksReadyRequest",
    ),
    "google_jobs": (
        "GoogleJobsTaskGetAdvancedItem",
        "GoogleJobsTaskGetAdvancedRequest",
        "GoogleJobsTaskGetAdvancedResult",
        "GoogleJobsTaskGetHtmlRequest",
        "GoogleJobsTaskPostRequest",
        "GoogleJobsTasksFixedRequest",
        "GoogleJobsTasksReadyRequest",
    ),
    "google_languages": ("GoogleLanguagesRequest",),
    "google_local_finder": (
        "GoogleLocalFinderLiveAdvancedRequest",
        "GoogleLocalFinderLiveHtmlRequest",
        "GoogleLocalFinderTaskGetAdvancedRequest",
        "GoogleLocalFinderTaskGetHtmlRequest",
        "GoogleLocalFinderTaskPostRequest",
        "GoogleLocalFinderTasksFixedRequest",
        "GoogleLocalFinderTasksReadyRequest",
    ),
    "google_locations": ("GoogleLocationsCountryRequest", "GoogleLocationsRequest"),
    "google_maps": (
        "GoogleMapsLiveAdvancedRequest",
        "GoogleMapsTaskGetAdvancedRequest",
        "GoogleMapsTaskPostRequest",
        "GoogleMapsTasksFixedRequest",
        "GoogleMapsTasksReadyRequest",
    ),
    "google_news": (
        "GoogleNewsLiveAdvancedRequest",
        "GoogleNewsLiveHtmlRequest",
        "GoogleNewsTaskGetAdvancedRequest",
        "GoogleNewsTaskGetHtmlRequest",
        "GoogleNewsTaskPostRequest",
        "GoogleNewsTasksFixedRequest",
        "GoogleNewsTasksReadyRequest",
    ),
    "google_organic": (
        "GoogleOrganicLiveAdvancedRequest",
        "GoogleOrganicLiveHtmlRequest",
        "GoogleOrganicLiveRegularRequest",
        "GoogleOrganicTaskGetAdvancedRequest",
        "GoogleOrganicTaskGetHtmlRequest",
        "GoogleOrganicTaskGetRegularRequest",
        "GoogleOrganicTaskPostRequest",
        "GoogleOrganicTasksFixedRequest",
        "GoogleOrganicTasksReadyRequest",
    ),
    "google_search_by_image": (
        "GoogleSearchByImageTaskGetAdvancedRequest",
        "GoogleSearchByImageTaskGetAdvancedResult",
        "GoogleSearchByImageTaskGetAdvancedSearchByImageItem",
        "GoogleSearchByImageTaskPostRequest",
        "GoogleSearchByImageTasksFixedRequest",
        "GoogleSearchByImageTasksReadyRequest",
    ),
    "id_list": ("IdListRequest",),
    "naver_organic": (
        "NaverOrganicTaskGetAdvancedRequest",
        "NaverOrganicTaskGetHtmlRequest",
        "NaverOrganicTaskGetRegularRequest",
        "NaverOrganicTaskPostRequest",
        "NaverOrganicTasksFixedRequest",
        "NaverOrganicTasksReadyRequest",
    ),
    "screenshot": ("ScreenshotRequest", "ScreenshotResult"),
    "seznam_languages": ("SeznamLanguagesRequest",),
    "seznam_locations": ("SeznamLocationsCountryRequest", "SeznamLocationsRequest"),
    "seznam_organic": (
        "SeznamOrganicTaskGetAdvancedRequest",
        "SeznamOrganicTaskGetHtmlRequest",
        "SeznamOrganicTaskGetRegularRequest",
        "SeznamOrganicTaskPostRequest",
        "SeznamOrganicTasksFixedRequest",
        "SeznamOrganicTasksReadyRequest",
    ),
    "tasks_ready": ("TasksReadyRequest",),
    "yahoo_languages": ("YahooLanguagesRequest",),
    "yahoo_locations": ("YahooLocationsCountryRequest", "YahooLocationsRequest"),
    "yahoo_organic": (
        "YahooOrganicLiveAdvancedRequest",
        "YahooOrganicLiveHtmlRequest",
        "YahooOrganicLiveRegularRequest",
        "YahooOrganicTaskGetAdvancedRequest",
        "YahooOrganicTaskGetHtmlRequest",
        "YahooOrganicTaskGetRegularRequest",
        "YahooOrganicTaskPostRequest",
        "YahooOrganicTasksFixedRequest",
        "YahooOrganicTasksReadyRequest",
    ),
    "youtube_languages": ("YoutubeLanguagesRequest",),
    "youtube_locations": ("YoutubeLocationsCountryRequest", "YoutubeLocationsRequest"),
    "youtube_organic": (
        "YoutubeOrganicLiveAdvancedRequest",
        "YoutubeOrganicTaskGetAdvancedRequest",
        "YoutubeOrganicTaskPostRequest",
        "YoutubeOrganicTasksFixedRequest",
        "YoutubeOrganicTasksReadyRequest",
    ),
    "youtube_video_comments": (
        "YoutubeVideoCommentsLiveAdvancedRequest",
        "YoutubeVideoCommentsTaskGetAdvancedRequest",
        "YoutubeVideoCommentsTaskPostRequest",
        "YoutubeVideoCommentsTasksFixedRequest",
        "YoutubeVideoCommentsTasksReadyRequest",
    ),
    "youtube_video_info": (
        "YoutubeVideoInfoLiveAdvancedRequest",
        "YoutubeVideoInfoTaskGetAdvancedRequest",
        "YoutubeVideoInfoTaskPostRequest",
        "YoutubeVideoInfoTasksFixedRequest",
        "YoutubeVideoInfoTasksReadyRequest",
    ),
    "youtube_video_subtitles": (
        "YoutubeVideoSubtitlesLiveAdvancedRequest",
        "YoutubeVideoSubtitlesTaskGetAdvancedRequest",
        "YoutubeVideoSubtitlesTaskPostRequest",
        "YoutubeVideoSubtitlesTasksFixedRequest",
        "YoutubeVideoSubtitlesTasksReadyRequest",
    ),
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
