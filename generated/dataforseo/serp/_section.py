# From spec/serp/ by `make generate`; do not edit.
"""SERP: Result pages of search engines, as they were shown."""

from typing import TYPE_CHECKING

from dataforseo_runtime.sections import AsyncSection, Section

if TYPE_CHECKING:
    from dataforseo.serp.ai_summary import ai_summary as call_ai_summary
    from dataforseo.serp.baidu_languages import baidu_languages as call_baidu_languages
    from dataforseo.serp.baidu_locations import baidu_locations as call_baidu_locations
    from dataforseo.serp.baidu_locations_country import (
        baidu_locations_country as call_baidu_locations_country,
    )
    from dataforseo.serp.baidu_organic_task_get_advanced import (
        baidu_organic_task_get_advanced as call_baidu_organic_task_get_advanced,
    )
    from dataforseo.serp.baidu_organic_task_get_html import (
        baidu_organic_task_get_html as call_baidu_organic_task_get_html,
    )
    from dataforseo.serp.baidu_organic_task_get_regular import (
        baidu_organic_task_get_regular as call_baidu_organic_task_get_regular,
    )
    from dataforseo.serp.baidu_organic_task_post import BaiduOrganicTaskPostRequest
    from dataforseo.serp.baidu_organic_task_post import (
        baidu_organic_task_post as call_baidu_organic_task_post,
    )
    from dataforseo.serp.baidu_organic_tasks_fixed import (
        baidu_organic_tasks_fixed as call_baidu_organic_tasks_fixed,
    )
    from dataforseo.serp.baidu_organic_tasks_ready import (
        baidu_organic_tasks_ready as call_baidu_organic_tasks_ready,
    )
    from dataforseo.serp.bing_languages import bing_languages as call_bing_languages
    from dataforseo.serp.bing_locations import bing_locations as call_bing_locations
    from dataforseo.serp.bing_locations_country import bing_locations_country as call_bing_locations_country
    from dataforseo.serp.bing_organic_live_advanced import (
        bing_organic_live_advanced as call_bing_organic_live_advanced,
    )
    from dataforseo.serp.bing_organic_live_html import bing_organic_live_html as call_bing_organic_live_html
    from dataforseo.serp.bing_organic_live_regular import (
        bing_organic_live_regular as call_bing_organic_live_regular,
    )
    from dataforseo.serp.bing_organic_task_get_advanced import (
        bing_organic_task_get_advanced as call_bing_organic_task_get_advanced,
    )
    from dataforseo.serp.bing_organic_task_get_html import (
        bing_organic_task_get_html as call_bing_organic_task_get_html,
    )
    from dataforseo.serp.bing_organic_task_get_regular import (
        bing_organic_task_get_regular as call_bing_organic_task_get_regular,
    )
    from dataforseo.serp.bing_organic_task_post import BingOrganicTaskPostRequest
    from dataforseo.serp.bing_organic_task_post import bing_organic_task_post as call_bing_organic_task_post
    from dataforseo.serp.bing_organic_tasks_fixed import (
        bing_organic_tasks_fixed as call_bing_organic_tasks_fixed,
    )
    from dataforseo.serp.bing_organic_tasks_ready import (
        bing_organic_tasks_ready as call_bing_organic_tasks_ready,
    )
    from dataforseo.serp.errors import errors as call_errors
    from dataforseo.serp.google_ads_advertisers_locations import (
        google_ads_advertisers_locations as call_google_ads_advertisers_locations,
    )
    from dataforseo.serp.google_ads_advertisers_task_get_advanced import (
        google_ads_advertisers_task_get_advanced as call_google_ads_advertisers_task_get_advanced,
    )
    from dataforseo.serp.google_ads_advertisers_task_post import GoogleAdsAdvertisersTaskPostRequest
    from dataforseo.serp.google_ads_advertisers_task_post import (
        google_ads_advertisers_task_post as call_google_ads_advertisers_task_post,
    )
    from dataforseo.serp.google_ads_advertisers_tasks_ready import (
        google_ads_advertisers_tasks_ready as call_google_ads_advertisers_tasks_ready,
    )
    from dataforseo.serp.google_ads_search_locations import (
        google_ads_search_locations as call_google_ads_search_locations,
    )
    from dataforseo.serp.google_ads_search_task_get_advanced import (
        google_ads_search_task_get_advanced as call_google_ads_search_task_get_advanced,
    )
    from dataforseo.serp.google_ads_search_task_post import GoogleAdsSearchTaskPostRequest
    from dataforseo.serp.google_ads_search_task_post import (
        google_ads_search_task_post as call_google_ads_search_task_post,
    )
    from dataforseo.serp.google_ads_search_tasks_ready import (
        google_ads_search_tasks_ready as call_google_ads_search_tasks_ready,
    )
    from dataforseo.serp.google_ai_mode_languages import (
        google_ai_mode_languages as call_google_ai_mode_languages,
    )
    from dataforseo.serp.google_ai_mode_live_advanced import (
        google_ai_mode_live_advanced as call_google_ai_mode_live_advanced,
    )
    from dataforseo.serp.google_ai_mode_live_html import (
        google_ai_mode_live_html as call_google_ai_mode_live_html,
    )
    from dataforseo.serp.google_ai_mode_task_get_advanced import (
        google_ai_mode_task_get_advanced as call_google_ai_mode_task_get_advanced,
    )
    from dataforseo.serp.google_ai_mode_task_get_html import (
        google_ai_mode_task_get_html as call_google_ai_mode_task_get_html,
    )
    from dataforseo.serp.google_ai_mode_task_post import GoogleAiModeTaskPostRequest
    from dataforseo.serp.google_ai_mode_task_post import (
        google_ai_mode_task_post as call_google_ai_mode_task_post,
    )
    from dataforseo.serp.google_ai_mode_tasks_fixed import (
        google_ai_mode_tasks_fixed as call_google_ai_mode_tasks_fixed,
    )
    from dataforseo.serp.google_ai_mode_tasks_ready import (
        google_ai_mode_tasks_ready as call_google_ai_mode_tasks_ready,
    )
    from dataforseo.serp.google_autocomplete_live_advanced import (
        google_autocomplete_live_advanced as call_google_autocomplete_live_advanced,
    )
    from dataforseo.serp.google_autocomplete_task_get_advanced import (
        google_autocomplete_task_get_advanced as call_google_autocomplete_task_get_advanced,
    )
    from dataforseo.serp.google_autocomplete_task_post import GoogleAutocompleteTaskPostRequest
    from dataforseo.serp.google_autocomplete_task_post import (
        google_autocomplete_task_post as call_google_autocomplete_task_post,
    )
    from dataforseo.serp.google_autocomplete_tasks_fixed import (
        google_autocomplete_tasks_fixed as call_google_autocomplete_tasks_fixed,
    )
    from dataforseo.serp.google_autocomplete_tasks_ready import (
        google_autocomplete_tasks_ready as call_google_autocomplete_tasks_ready,
    )
    from dataforseo.serp.google_dataset_info_live_advanced import (
        google_dataset_info_live_advanced as call_google_dataset_info_live_advanced,
    )
    from dataforseo.serp.google_dataset_info_task_get_advanced import (
        google_dataset_info_task_get_advanced as call_google_dataset_info_task_get_advanced,
    )
    from dataforseo.serp.google_dataset_info_task_post import GoogleDatasetInfoTaskPostRequest
    from dataforseo.serp.google_dataset_info_task_post import (
        google_dataset_info_task_post as call_google_dataset_info_task_post,
    )
    from dataforseo.serp.google_dataset_info_tasks_fixed import (
        google_dataset_info_tasks_fixed as call_google_dataset_info_tasks_fixed,
    )
    from dataforseo.serp.google_dataset_info_tasks_ready import (
        google_dataset_info_tasks_ready as call_google_dataset_info_tasks_ready,
    )
    from dataforseo.serp.google_dataset_search_live_advanced import (
        google_dataset_search_live_advanced as call_google_dataset_search_live_advanced,
    )
    from dataforseo.serp.google_dataset_search_task_get_advanced import (
        google_dataset_search_task_get_advanced as call_google_dataset_search_task_get_advanced,
    )
    from dataforseo.serp.google_dataset_search_task_post import GoogleDatasetSearchTaskPostRequest
    from dataforseo.serp.google_dataset_search_task_post import (
        google_dataset_search_task_post as call_google_dataset_search_task_post,
    )
    from dataforseo.serp.google_dataset_search_tasks_fixed import (
        google_dataset_search_tasks_fixed as call_google_dataset_search_tasks_fixed,
    )
    from dataforseo.serp.google_dataset_search_tasks_ready import (
        google_dataset_search_tasks_ready as call_google_dataset_search_tasks_ready,
    )
    from dataforseo.serp.google_events_live_advanced import (
        google_events_live_advanced as call_google_events_live_advanced,
    )
    from dataforseo.serp.google_events_task_get_advanced import (
        google_events_task_get_advanced as call_google_events_task_get_advanced,
    )
    from dataforseo.serp.google_events_task_post import GoogleEventsTaskPostRequest
    from dataforseo.serp.google_events_task_post import (
        google_events_task_post as call_google_events_task_post,
    )
    from dataforseo.serp.google_events_tasks_fixed import (
        google_events_tasks_fixed as call_google_events_tasks_fixed,
    )
    from dataforseo.serp.google_events_tasks_ready import (
        google_events_tasks_ready as call_google_events_tasks_ready,
    )
    from dataforseo.serp.google_finance_explore_live_advanced import (
        google_finance_explore_live_advanced as call_google_finance_explore_live_advanced,
    )
    from dataforseo.serp.google_finance_explore_live_html import (
        google_finance_explore_live_html as call_google_finance_explore_live_html,
    )
    from dataforseo.serp.google_finance_explore_task_get_advanced import (
        google_finance_explore_task_get_advanced as call_google_finance_explore_task_get_advanced,
    )
    from dataforseo.serp.google_finance_explore_task_get_html import (
        google_finance_explore_task_get_html as call_google_finance_explore_task_get_html,
    )
    from dataforseo.serp.google_finance_explore_task_post import GoogleFinanceExploreTaskPostRequest
    from dataforseo.serp.google_finance_explore_task_post import (
        google_finance_explore_task_post as call_google_finance_explore_task_post,
    )
    from dataforseo.serp.google_finance_explore_tasks_ready import (
        google_finance_explore_tasks_ready as call_google_finance_explore_tasks_ready,
    )
    from dataforseo.serp.google_finance_markets_live_advanced import (
        google_finance_markets_live_advanced as call_google_finance_markets_live_advanced,
    )
    from dataforseo.serp.google_finance_markets_live_html import (
        google_finance_markets_live_html as call_google_finance_markets_live_html,
    )
    from dataforseo.serp.google_finance_markets_task_get_advanced import (
        google_finance_markets_task_get_advanced as call_google_finance_markets_task_get_advanced,
    )
    from dataforseo.serp.google_finance_markets_task_get_html import (
        google_finance_markets_task_get_html as call_google_finance_markets_task_get_html,
    )
    from dataforseo.serp.google_finance_markets_task_post import GoogleFinanceMarketsTaskPostRequest
    from dataforseo.serp.google_finance_markets_task_post import (
        google_finance_markets_task_post as call_google_finance_markets_task_post,
    )
    from dataforseo.serp.google_finance_markets_tasks_ready import (
        google_finance_markets_tasks_ready as call_google_finance_markets_tasks_ready,
    )
    from dataforseo.serp.google_finance_quote_live_advanced import (
        google_finance_quote_live_advanced as call_google_finance_quote_live_advanced,
    )
    from dataforseo.serp.google_finance_quote_live_html import (
        google_finance_quote_live_html as call_google_finance_quote_live_html,
    )
    from dataforseo.serp.google_finance_quote_task_get_advanced import (
        google_finance_quote_task_get_advanced as call_google_finance_quote_task_get_advanced,
    )
    from dataforseo.serp.google_finance_quote_task_get_html import (
        google_finance_quote_task_get_html as call_google_finance_quote_task_get_html,
    )
    from dataforseo.serp.google_finance_quote_task_post import GoogleFinanceQuoteTaskPostRequest
    from dataforseo.serp.google_finance_quote_task_post import (
        google_finance_quote_task_post as call_google_finance_quote_task_post,
    )
    from dataforseo.serp.google_finance_quote_tasks_ready import (
        google_finance_quote_tasks_ready as call_google_finance_quote_tasks_ready,
    )
    from dataforseo.serp.google_finance_ticker_search_live_advanced import (
        google_finance_ticker_search_live_advanced as call_google_finance_ticker_search_live_advanced,
    )
    from dataforseo.serp.google_finance_ticker_search_task_get_advanced import (
        google_finance_ticker_search_task_get_advanced as call_google_finance_ticker_search_task_get_advanced,
    )
    from dataforseo.serp.google_finance_ticker_search_task_post import (
        GoogleFinanceTickerSearchTaskPostRequest,
    )
    from dataforseo.serp.google_finance_ticker_search_task_post import (
        google_finance_ticker_search_task_post as call_google_finance_ticker_search_task_post,
    )
    from dataforseo.serp.google_finance_ticker_search_tasks_ready import (
        google_finance_ticker_search_tasks_ready as call_google_finance_ticker_search_tasks_ready,
    )
    from dataforseo.serp.google_images_live_advanced import (
        google_images_live_advanced as call_google_images_live_advanced,
    )
    from dataforseo.serp.google_images_live_html import (
        google_images_live_html as call_google_images_live_html,
    )
    from dataforseo.serp.google_images_task_get_advanced import (
        google_images_task_get_advanced as call_google_images_task_get_advanced,
    )
    from dataforseo.serp.google_images_task_get_html import (
        google_images_task_get_html as call_google_images_task_get_html,
    )
    from dataforseo.serp.google_images_task_post import GoogleImagesTaskPostRequest
    from dataforseo.serp.google_images_task_post import (
        google_images_task_post as call_google_images_task_post,
    )
    from dataforseo.serp.google_images_tasks_fixed import (
        google_images_tasks_fixed as call_google_images_tasks_fixed,
    )
    from dataforseo.serp.google_images_tasks_ready import (
        google_images_tasks_ready as call_google_images_tasks_ready,
    )
    from dataforseo.serp.google_jobs_task_get_advanced import (
        google_jobs_task_get_advanced as call_google_jobs_task_get_advanced,
    )
    from dataforseo.serp.google_jobs_task_get_html import (
        google_jobs_task_get_html as call_google_jobs_task_get_html,
    )
    from dataforseo.serp.google_jobs_task_post import GoogleJobsTaskPostRequest
    from dataforseo.serp.google_jobs_task_post import google_jobs_task_post as call_google_jobs_task_post
    from dataforseo.serp.google_jobs_tasks_fixed import (
        google_jobs_tasks_fixed as call_google_jobs_tasks_fixed,
    )
    from dataforseo.serp.google_jobs_tasks_ready import (
        google_jobs_tasks_ready as call_google_jobs_tasks_ready,
    )
    from dataforseo.serp.google_languages import google_languages as call_google_languages
    from dataforseo.serp.google_local_finder_live_advanced import (
        google_local_finder_live_advanced as call_google_local_finder_live_advanced,
    )
    from dataforseo.serp.google_local_finder_live_html import (
        google_local_finder_live_html as call_google_local_finder_live_html,
    )
    from dataforseo.serp.google_local_finder_task_get_advanced import (
        google_local_finder_task_get_advanced as call_google_local_finder_task_get_advanced,
    )
    from dataforseo.serp.google_local_finder_task_get_html import (
        google_local_finder_task_get_html as call_google_local_finder_task_get_html,
    )
    from dataforseo.serp.google_local_finder_task_post import GoogleLocalFinderTaskPostRequest
    from dataforseo.serp.google_local_finder_task_post import (
        google_local_finder_task_post as call_google_local_finder_task_post,
    )
    from dataforseo.serp.google_local_finder_tasks_fixed import (
        google_local_finder_tasks_fixed as call_google_local_finder_tasks_fixed,
    )
    from dataforseo.serp.google_local_finder_tasks_ready import (
        google_local_finder_tasks_ready as call_google_local_finder_tasks_ready,
    )
    from dataforseo.serp.google_locations import google_locations as call_google_locations
    from dataforseo.serp.google_locations_country import (
        google_locations_country as call_google_locations_country,
    )
    from dataforseo.serp.google_maps_live_advanced import (
        google_maps_live_advanced as call_google_maps_live_advanced,
    )
    from dataforseo.serp.google_maps_task_get_advanced import (
        google_maps_task_get_advanced as call_google_maps_task_get_advanced,
    )
    from dataforseo.serp.google_maps_task_post import GoogleMapsTaskPostRequest
    from dataforseo.serp.google_maps_task_post import google_maps_task_post as call_google_maps_task_post
    from dataforseo.serp.google_maps_tasks_fixed import (
        google_maps_tasks_fixed as call_google_maps_tasks_fixed,
    )
    from dataforseo.serp.google_maps_tasks_ready import (
        google_maps_tasks_ready as call_google_maps_tasks_ready,
    )
    from dataforseo.serp.google_news_live_advanced import (
        google_news_live_advanced as call_google_news_live_advanced,
    )
    from dataforseo.serp.google_news_live_html import google_news_live_html as call_google_news_live_html
    from dataforseo.serp.google_news_task_get_advanced import (
        google_news_task_get_advanced as call_google_news_task_get_advanced,
    )
    from dataforseo.serp.google_news_task_get_html import (
        google_news_task_get_html as call_google_news_task_get_html,
    )
    from dataforseo.serp.google_news_task_post import GoogleNewsTaskPostRequest
    from dataforseo.serp.google_news_task_post import google_news_task_post as call_google_news_task_post
    from dataforseo.serp.google_news_tasks_fixed import (
        google_news_tasks_fixed as call_google_news_tasks_fixed,
    )
    from dataforseo.serp.google_news_tasks_ready import (
        google_news_tasks_ready as call_google_news_tasks_ready,
    )
    from dataforseo.serp.google_organic_live_advanced import (
        google_organic_live_advanced as call_google_organic_live_advanced,
    )
    from dataforseo.serp.google_organic_live_html import (
        google_organic_live_html as call_google_organic_live_html,
    )
    from dataforseo.serp.google_organic_live_regular import (
        google_organic_live_regular as call_google_organic_live_regular,
    )
    from dataforseo.serp.google_organic_task_get_advanced import (
        google_organic_task_get_advanced as call_google_organic_task_get_advanced,
    )
    from dataforseo.serp.google_organic_task_get_html import (
        google_organic_task_get_html as call_google_organic_task_get_html,
    )
    from dataforseo.serp.google_organic_task_get_regular import (
        google_organic_task_get_regular as call_google_organic_task_get_regular,
    )
    from dataforseo.serp.google_organic_task_post import GoogleOrganicTaskPostRequest
    from dataforseo.serp.google_organic_task_post import (
        google_organic_task_post as call_google_organic_task_post,
    )
    from dataforseo.serp.google_organic_tasks_fixed import (
        google_organic_tasks_fixed as call_google_organic_tasks_fixed,
    )
    from dataforseo.serp.google_organic_tasks_ready import (
        google_organic_tasks_ready as call_google_organic_tasks_ready,
    )
    from dataforseo.serp.google_search_by_image_task_get_advanced import (
        google_search_by_image_task_get_advanced as call_google_search_by_image_task_get_advanced,
    )
    from dataforseo.serp.google_search_by_image_task_post import GoogleSearchByImageTaskPostRequest
    from dataforseo.serp.google_search_by_image_task_post import (
        google_search_by_image_task_post as call_google_search_by_image_task_post,
    )
    from dataforseo.serp.google_search_by_image_tasks_fixed import (
        google_search_by_image_tasks_fixed as call_google_search_by_image_tasks_fixed,
    )
    from dataforseo.serp.google_search_by_image_tasks_ready import (
        google_search_by_image_tasks_ready as call_google_search_by_image_tasks_ready,
    )
    from dataforseo.serp.id_list import id_list as call_id_list
    from dataforseo.serp.naver_organic_task_get_advanced import (
        naver_organic_task_get_advanced as call_naver_organic_task_get_advanced,
    )
    from dataforseo.serp.naver_organic_task_get_html import (
        naver_organic_task_get_html as call_naver_organic_task_get_html,
    )
    from dataforseo.serp.naver_organic_task_get_regular import (
        naver_organic_task_get_regular as call_naver_organic_task_get_regular,
    )
    from dataforseo.serp.naver_organic_task_post import NaverOrganicTaskPostRequest
    from dataforseo.serp.naver_organic_task_post import (
        naver_organic_task_post as call_naver_organic_task_post,
    )
    from dataforseo.serp.naver_organic_tasks_fixed import (
        naver_organic_tasks_fixed as call_naver_organic_tasks_fixed,
    )
    from dataforseo.serp.naver_organic_tasks_ready import (
        naver_organic_tasks_ready as call_naver_organic_tasks_ready,
    )
    from dataforseo.serp.screenshot import screenshot as call_screenshot
    from dataforseo.serp.seznam_languages import seznam_languages as call_seznam_languages
    from dataforseo.serp.seznam_locations import seznam_locations as call_seznam_locations
    from dataforseo.serp.seznam_locations_country import (
        seznam_locations_country as call_seznam_locations_country,
    )
    from dataforseo.serp.seznam_organic_task_get_advanced import (
        seznam_organic_task_get_advanced as call_seznam_organic_task_get_advanced,
    )
    from dataforseo.serp.seznam_organic_task_get_html import (
        seznam_organic_task_get_html as call_seznam_organic_task_get_html,
    )
    from dataforseo.serp.seznam_organic_task_get_regular import (
        seznam_organic_task_get_regular as call_seznam_organic_task_get_regular,
    )
    from dataforseo.serp.seznam_organic_task_post import SeznamOrganicTaskPostRequest
    from dataforseo.serp.seznam_organic_task_post import (
        seznam_organic_task_post as call_seznam_organic_task_post,
    )
    from dataforseo.serp.seznam_organic_tasks_fixed import (
        seznam_organic_tasks_fixed as call_seznam_organic_tasks_fixed,
    )
    from dataforseo.serp.seznam_organic_tasks_ready import (
        seznam_organic_tasks_ready as call_seznam_organic_tasks_ready,
    )
    from dataforseo.serp.tasks_ready import tasks_ready as call_tasks_ready
    from dataforseo.serp.yahoo_languages import yahoo_languages as call_yahoo_languages
    from dataforseo.serp.yahoo_locations import yahoo_locations as call_yahoo_locations
    from dataforseo.serp.yahoo_locations_country import (
        yahoo_locations_country as call_yahoo_locations_country,
    )
    from dataforseo.serp.yahoo_organic_live_advanced import (
        yahoo_organic_live_advanced as call_yahoo_organic_live_advanced,
    )
    from dataforseo.serp.yahoo_organic_live_html import (
        yahoo_organic_live_html as call_yahoo_organic_live_html,
    )
    from dataforseo.serp.yahoo_organic_live_regular import (
        yahoo_organic_live_regular as call_yahoo_organic_live_regular,
    )
    from dataforseo.serp.yahoo_organic_task_get_advanced import (
        yahoo_organic_task_get_advanced as call_yahoo_organic_task_get_advanced,
    )
    from dataforseo.serp.yahoo_organic_task_get_html import (
        yahoo_organic_task_get_html as call_yahoo_organic_task_get_html,
    )
    from dataforseo.serp.yahoo_organic_task_get_regular import (
        yahoo_organic_task_get_regular as call_yahoo_organic_task_get_regular,
    )
    from dataforseo.serp.yahoo_organic_task_post import YahooOrganicTaskPostRequest
    from dataforseo.serp.yahoo_organic_task_post import (
        yahoo_organic_task_post as call_yahoo_organic_task_post,
    )
    from dataforseo.serp.yahoo_organic_tasks_fixed import (
        yahoo_organic_tasks_fixed as call_yahoo_organic_tasks_fixed,
    )
    from dataforseo.serp.yahoo_organic_tasks_ready import (
        yahoo_organic_tasks_ready as call_yahoo_organic_tasks_ready,
    )
    from dataforseo.serp.youtube_languages import youtube_languages as call_youtube_languages
    from dataforseo.serp.youtube_locations import youtube_locations as call_youtube_locations
    from dataforseo.serp.youtube_locations_country import (
        youtube_locations_country as call_youtube_locations_country,
    )
    from dataforseo.serp.youtube_organic_live_advanced import (
        youtube_organic_live_advanced as call_youtube_organic_live_advanced,
    )
    from dataforseo.serp.youtube_organic_task_get_advanced import (
        youtube_organic_task_get_advanced as call_youtube_organic_task_get_advanced,
    )
    from dataforseo.serp.youtube_organic_task_post import YoutubeOrganicTaskPostRequest
    from dataforseo.serp.youtube_organic_task_post import (
        youtube_organic_task_post as call_youtube_organic_task_post,
    )
    from dataforseo.serp.youtube_organic_tasks_fixed import (
        youtube_organic_tasks_fixed as call_youtube_organic_tasks_fixed,
    )
    from dataforseo.serp.youtube_organic_tasks_ready import (
        youtube_organic_tasks_ready as call_youtube_organic_tasks_ready,
    )
    from dataforseo.serp.youtube_video_comments_live_advanced import (
        youtube_video_comments_live_advanced as call_youtube_video_comments_live_advanced,
    )
    from dataforseo.serp.youtube_video_comments_task_get_advanced import (
        youtube_video_comments_task_get_advanced as call_youtube_video_comments_task_get_advanced,
    )
    from dataforseo.serp.youtube_video_comments_task_post import YoutubeVideoCommentsTaskPostRequest
    from dataforseo.serp.youtube_video_comments_task_post import (
        youtube_video_comments_task_post as call_youtube_video_comments_task_post,
    )
    from dataforseo.serp.youtube_video_comments_tasks_fixed import (
        youtube_video_comments_tasks_fixed as call_youtube_video_comments_tasks_fixed,
    )
    from dataforseo.serp.youtube_video_comments_tasks_ready import (
        youtube_video_comments_tasks_ready as call_youtube_video_comments_tasks_ready,
    )
    from dataforseo.serp.youtube_video_info_live_advanced import (
        youtube_video_info_live_advanced as call_youtube_video_info_live_advanced,
    )
    from dataforseo.serp.youtube_video_info_task_get_advanced import (
        youtube_video_info_task_get_advanced as call_youtube_video_info_task_get_advanced,
    )
    from dataforseo.serp.youtube_video_info_task_post import YoutubeVideoInfoTaskPostRequest
    from dataforseo.serp.youtube_video_info_task_post import (
        youtube_video_info_task_post as call_youtube_video_info_task_post,
    )
    from dataforseo.serp.youtube_video_info_tasks_fixed import (
        youtube_video_info_tasks_fixed as call_youtube_video_info_tasks_fixed,
    )
    from dataforseo.serp.youtube_video_info_tasks_ready import (
        youtube_video_info_tasks_ready as call_youtube_video_info_tasks_ready,
    )
    from dataforseo.serp.youtube_video_subtitles_live_advanced import (
        youtube_video_subtitles_live_advanced as call_youtube_video_subtitles_live_advanced,
    )
    from dataforseo.serp.youtube_video_subtitles_task_get_advanced import (
        youtube_video_subtitles_task_get_advanced as call_youtube_video_subtitles_task_get_advanced,
    )
    from dataforseo.serp.youtube_video_subtitles_task_post import YoutubeVideoSubtitlesTaskPostRequest
    from dataforseo.serp.youtube_video_subtitles_task_post import (
        youtube_video_subtitles_task_post as call_youtube_video_subtitles_task_post,
    )
    from dataforseo.serp.youtube_video_subtitles_tasks_fixed import (
        youtube_video_subtitles_tasks_fixed as call_youtube_video_subtitles_tasks_fixed,
    )
    from dataforseo.serp.youtube_video_subtitles_tasks_ready import (
        youtube_video_subtitles_tasks_ready as call_youtube_video_subtitles_tasks_ready,
    )
    from dataforseo_runtime.async_operations import (
        AsyncCollectingOperation,
        AsyncManyTasksOperation,
        AsyncOperation,
        AsyncPagedOperation,
    )
    from dataforseo_runtime.operations import (
        CollectingOperation,
        ManyTasksOperation,
        Operation,
        PagedOperation,
    )

_INDEX = {
    "ai_summary": "ai_summary",
    "baidu_languages": "baidu/languages",
    "baidu_locations": "baidu/locations",
    "baidu_locations_country": "baidu/locations/{country}",
    "baidu_organic_task_get_advanced": "baidu/organic/task_get/advanced/{id}",
    "baidu_organic_task_get_html": "baidu/organic/task_get/html/{id}",
    "baidu_organic_task_get_regular": "baidu/organic/task_get/regular/{id}",
    "baidu_organic_task_post": "baidu/organic/task_post",
    "baidu_organic_tasks_fixed": "baidu/organic/tasks_fixed",
    "baidu_organic_tasks_ready": "baidu/organic/tasks_ready",
    "bing_languages": "bing/languages",
    "bing_locations": "bing/locations",
    "bing_locations_country": "bing/locations/{country}",
    "bing_organic_live_advanced": "bing/organic/live/advanced",
    "bing_organic_live_html": "bing/organic/live/html",
    "bing_organic_live_regular": "bing/organic/live/regular",
    "bing_organic_task_get_advanced": "bing/organic/task_get/advanced/{id}",
    "bing_organic_task_get_html": "bing/organic/task_get/html/{id}",
    "bing_organic_task_get_regular": "bing/organic/task_get/regular/{id}",
    "bing_organic_task_post": "bing/organic/task_post",
    "bing_organic_tasks_fixed": "bing/organic/tasks_fixed",
    "bing_organic_tasks_ready": "bing/organic/tasks_ready",
    "errors": "errors",
    "google_ads_advertisers_locations": "google/ads_advertisers/locations",
    "google_ads_advertisers_task_get_advanced": "google/ads_advertisers/task_get/advanced/{id}",
    "google_ads_advertisers_task_post": "google/ads_advertisers/task_post",
    "google_ads_advertisers_tasks_ready": "google/ads_advertisers/tasks_ready",
    "google_ads_search_locations": "google/ads_search/locations",
    "google_ads_search_task_get_advanced": "google/ads_search/task_get/advanced/{id}",
    "google_ads_search_task_post": "google/ads_search/task_post",
    "google_ads_search_tasks_ready": "google/ads_search/tasks_ready",
    "google_ai_mode_languages": "google/ai_mode/languages",
    "google_ai_mode_live_advanced": "google/ai_mode/live/advanced",
    "google_ai_mode_live_html": "google/ai_mode/live/html",
    "google_ai_mode_task_get_advanced": "google/ai_mode/task_get/advanced/{id}",
    "google_ai_mode_task_get_html": "google/ai_mode/task_get/html/{id}",
    "google_ai_mode_task_post": "google/ai_mode/task_post",
    "google_ai_mode_tasks_fixed": "google/ai_mode/tasks_fixed",
    "google_ai_mode_tasks_ready": "google/ai_mode/tasks_ready",
    "google_autocomplete_live_advanced": "google/autocomplete/live/advanced",
    "google_autocomplete_task_get_advanced": "google/autocomplete/task_get/advanced/{id}",
    "google_autocomplete_task_post": "google/autocomplete/task_post",
    "google_autocomplete_tasks_fixed": "google/autocomplete/tasks_fixed",
    "google_autocomplete_tasks_ready": "google/autocomplete/tasks_ready",
    "google_dataset_info_live_advanced": "google/dataset_info/live/advanced",
    "google_dataset_info_task_get_advanced": "google/dataset_info/task_get/advanced/{id}",
    "google_dataset_info_task_post": "google/dataset_info/task_post",
    "google_dataset_info_tasks_fixed": "google/dataset_info/tasks_fixed",
    "google_dataset_info_tasks_ready": "google/dataset_info/tasks_ready",
    "google_dataset_search_live_advanced": "google/dataset_search/live/advanced",
    "google_dataset_search_task_get_advanced": "google/dataset_search/task_get/advanced/{id}",
    "google_dataset_search_task_post": "google/dataset_search/task_post",
    "google_dataset_search_tasks_fixed": "google/dataset_search/tasks_fixed",
    "google_dataset_search_tasks_ready": "google/dataset_search/tasks_ready",
    "google_events_live_advanced": "google/events/live/advanced",
    "google_events_task_get_advanced": "google/events/task_get/advanced/{id}",
    "google_events_task_post": "google/events/task_post",
    "google_events_tasks_fixed": "google/events/tasks_fixed",
    "google_events_tasks_ready": "google/events/tasks_ready",
    "google_finance_explore_live_advanced": "google/finance_explore/live/advanced",
    "google_finance_explore_live_html": "google/finance_explore/live/html",
    "google_finance_explore_task_get_advanced": "google/finance_explore/task_get/advanced/{id}",
    "google_finance_explore_task_get_html": "google/finance_explore/task_get/html/{id}",
    "google_finance_explore_task_post": "google/finance_explore/task_post",
    "google_finance_explore_tasks_ready": "google/finance_explore/tasks_ready",
    "google_finance_markets_live_advanced": "google/finance_markets/live/advanced",
    "google_finance_markets_live_html": "google/finance_markets/live/html",
    "google_finance_markets_task_get_advanced": "google/finance_markets/task_get/advanced/{id}",
    "google_finance_markets_task_get_html": "google/finance_markets/task_get/html/{id}",
    "google_finance_markets_task_post": "google/finance_markets/task_post",
    "google_finance_markets_tasks_ready": "google/finance_markets/tasks_ready",
    "google_finance_quote_live_advanced": "google/finance_quote/live/advanced",
    "google_finance_quote_live_html": "google/finance_quote/live/html",
    "google_finance_quote_task_get_advanced": "google/finance_quote/task_get/advanced/{id}",
    "google_finance_quote_task_get_html": "google/finance_quote/task_get/html/{id}",
    "google_finance_quote_task_post": "google/finance_quote/task_post",
    "google_finance_quote_tasks_ready": "google/finance_quote/tasks_ready",
    "google_finance_ticker_search_live_advanced": "google/finance_ticker_search/live/advanced",
    "google_finance_ticker_search_task_get_advanced": "google/finance_ticker_search/task_get/advanced/{id}",
    "google_finance_ticker_search_task_post": "google/finance_ticker_search/task_post",
    "google_finance_ticker_search_tasks_ready": "google/finance_ticker_search/tasks_ready",
    "google_images_live_advanced": "google/images/live/advanced",
    "google_images_live_html": "google/images/live/html",
    "google_images_task_get_advanced": "google/images/task_get/advanced/{id}",
    "google_images_task_get_html": "google/images/task_get/html/{id}",
    "google_images_task_post": "google/images/task_post",
    "google_images_tasks_fixed": "google/images/tasks_fixed",
    "google_images_tasks_ready": "google/images/tasks_ready",
    "google_jobs_task_get_advanced": "google/jobs/task_get/advanced/{id}",
    "google_jobs_task_get_html": "google/jobs/task_get/html/{id}",
    "google_jobs_task_post": "google/jobs/task_post",
    "google_jobs_tasks_fixed": "google/jobs/tasks_fixed",
    "google_jobs_tasks_ready": "google/jobs/tasks_ready",
    "google_languages": "google/languages",
    "google_local_finder_live_advanced": "google/local_finder/live/advanced",
    "google_local_finder_live_html": "google/local_finder/live/html",
    "google_local_finder_task_get_advanced": "google/local_finder/task_get/advanced/{id}",
    "google_local_finder_task_get_html": "google/local_finder/task_get/html/{id}",
    "google_local_finder_task_post": "google/local_finder/task_post",
    "google_local_finder_tasks_fixed": "google/local_finder/tasks_fixed",
    "google_local_finder_tasks_ready": "google/local_finder/tasks_ready",
    "google_locations": "google/locations",
    "google_locations_country": "google/locations/{country}",
    "google_maps_live_advanced": "google/maps/live/advanced",
    "google_maps_task_get_advanced": "google/maps/task_get/advanced/{id}",
    "google_maps_task_post": "google/maps/task_post",
    "google_maps_tasks_fixed": "google/maps/tasks_fixed",
    "google_maps_tasks_ready": "google/maps/tasks_ready",
    "google_news_live_advanced": "google/news/live/advanced",
    "google_news_live_html": "google/news/live/html",
    "google_news_task_get_advanced": "google/news/task_get/advanced/{id}",
    "google_news_task_get_html": "google/news/task_get/html/{id}",
    "google_news_task_post": "google/news/task_post",
    "google_news_tasks_fixed": "google/news/tasks_fixed",
    "google_news_tasks_ready": "google/news/tasks_ready",
    "google_organic_live_advanced": "google/organic/live/advanced",
    "google_organic_live_html": "google/organic/live/html",
    "google_organic_live_regular": "google/organic/live/regular",
    "google_organic_task_get_advanced": "google/organic/task_get/advanced/{id}",
    "google_organic_task_get_html": "google/organic/task_get/html/{id}",
    "google_organic_task_get_regular": "google/organic/task_get/regular/{id}",
    "google_organic_task_post": "google/organic/task_post",
    "google_organic_tasks_fixed": "google/organic/tasks_fixed",
    "google_organic_tasks_ready": "google/organic/tasks_ready",
    "google_search_by_image_task_get_advanced": "google/search_by_image/task_get/advanced/{id}",
    "google_search_by_image_task_post": "google/search_by_image/task_post",
    "google_search_by_image_tasks_fixed": "google/search_by_image/tasks_fixed",
    "google_search_by_image_tasks_ready": "google/search_by_image/tasks_ready",
    "id_list": "id_list",
    "naver_organic_task_get_advanced": "naver/organic/task_get/advanced/{id}",
    "naver_organic_task_get_html": "naver/organic/task_get/html/{id}",
    "naver_organic_task_get_regular": "naver/organic/task_get/regular/{id}",
    "naver_organic_task_post": "naver/organic/task_post",
    "naver_organic_tasks_fixed": "naver/organic/tasks_fixed",
    "naver_organic_tasks_ready": "naver/organic/tasks_ready",
    "screenshot": "screenshot",
    "seznam_languages": "seznam/languages",
    "seznam_locations": "seznam/locations",
    "seznam_locations_country": "seznam/locations/{country}",
    "seznam_organic_task_get_advanced": "seznam/organic/task_get/advanced/{id}",
    "seznam_organic_task_get_html": "seznam/organic/task_get/html/{id}",
    "seznam_organic_task_get_regular": "seznam/organic/task_get/regular/{id}",
    "seznam_organic_task_post": "seznam/organic/task_post",
    "seznam_organic_tasks_fixed": "seznam/organic/tasks_fixed",
    "seznam_organic_tasks_ready": "seznam/organic/tasks_ready",
    "tasks_ready": "tasks_ready",
    "yahoo_languages": "yahoo/languages",
    "yahoo_locations": "yahoo/locations",
    "yahoo_locations_country": "yahoo/locations/{country}",
    "yahoo_organic_live_advanced": "yahoo/organic/live/advanced",
    "yahoo_organic_live_html": "yahoo/organic/live/html",
    "yahoo_organic_live_regular": "yahoo/organic/live/regular",
    "yahoo_organic_task_get_advanced": "yahoo/organic/task_get/advanced/{id}",
    "yahoo_organic_task_get_html": "yahoo/organic/task_get/html/{id}",
    "yahoo_organic_task_get_regular": "yahoo/organic/task_get/regular/{id}",
    "yahoo_organic_task_post": "yahoo/organic/task_post",
    "yahoo_organic_tasks_fixed": "yahoo/organic/tasks_fixed",
    "yahoo_organic_tasks_ready": "yahoo/organic/tasks_ready",
    "youtube_languages": "youtube/languages",
    "youtube_locations": "youtube/locations",
    "youtube_locations_country": "youtube/locations/{country}",
    "youtube_organic_live_advanced": "youtube/organic/live/advanced",
    "youtube_organic_task_get_advanced": "youtube/organic/task_get/advanced/{id}",
    "youtube_organic_task_post": "youtube/organic/task_post",
    "youtube_organic_tasks_fixed": "youtube/organic/tasks_fixed",
    "youtube_organic_tasks_ready": "youtube/organic/tasks_ready",
    "youtube_video_comments_live_advanced": "youtube/video_comments/live/advanced",
    "youtube_video_comments_task_get_advanced": "youtube/video_comments/task_get/advanced/{id}",
    "youtube_video_comments_task_post": "youtube/video_comments/task_post",
    "youtube_video_comments_tasks_fixed": "youtube/video_comments/tasks_fixed",
    "youtube_video_comments_tasks_ready": "youtube/video_comments/tasks_ready",
    "youtube_video_info_live_advanced": "youtube/video_info/live/advanced",
    "youtube_video_info_task_get_advanced": "youtube/video_info/task_get/advanced/{id}",
    "youtube_video_info_task_post": "youtube/video_info/task_post",
    "youtube_video_info_tasks_fixed": "youtube/video_info/tasks_fixed",
    "youtube_video_info_tasks_ready": "youtube/video_info/tasks_ready",
    "youtube_video_subtitles_live_advanced": "youtube/video_subtitles/live/advanced",
    "youtube_video_subtitles_task_get_advanced": "youtube/video_subtitles/task_get/advanced/{id}",
    "youtube_video_subtitles_task_post": "youtube/video_subtitles/task_post",
    "youtube_video_subtitles_tasks_fixed": "youtube/video_subtitles/tasks_fixed",
    "youtube_video_subtitles_tasks_ready": "youtube/video_subtitles/tasks_ready",
}


class Serp(Section):
    """SERP: Result pages of search engines, as they were shown."""

    _package = "dataforseo.serp"
    _index = _INDEX

    # At run time an operation is loaded when it is first used; this is what type checkers see.
    if TYPE_CHECKING:
        ai_summary = Operation(call_ai_summary)
        """Have an AI model sum up the results of a finished SERP task."""
        baidu_languages = Operation(call_baidu_languages)
        """List the languages of Baidu."""
        baidu_locations = Operation(call_baidu_locations)
        """List the locations of Baidu."""
        baidu_locations_country = Operation(call_baidu_locations_country)
        """List the locations of Baidu in one country."""
        baidu_organic_task_get_advanced = CollectingOperation(
            call_baidu_organic_task_get_advanced, BaiduOrganicTaskPostRequest
        )
        """Collect the result of one Baidu organic search task."""
        baidu_organic_task_get_html = CollectingOperation(
            call_baidu_organic_task_get_html, BaiduOrganicTaskPostRequest
        )
        """Collect the raw HTML of one Baidu organic search task."""
        baidu_organic_task_get_regular = CollectingOperation(
            call_baidu_organic_task_get_regular, BaiduOrganicTaskPostRequest
        )
        """Collect the result of one Baidu organic search task, without its special elements."""
        baidu_organic_task_post = ManyTasksOperation(
            call_baidu_organic_task_post, BaiduOrganicTaskPostRequest
        )
        """Post Baidu organic search tasks."""
        baidu_organic_tasks_fixed = Operation(call_baidu_organic_tasks_fixed)
        """List the Baidu organic search tasks whose results were parsed anew."""
        baidu_organic_tasks_ready = Operation(call_baidu_organic_tasks_ready)
        """List the finished Baidu organic search tasks that were not collected yet."""
        bing_languages = Operation(call_bing_languages)
        """List the languages of Bing."""
        bing_locations = Operation(call_bing_locations)
        """List the locations of Bing."""
        bing_locations_country = Operation(call_bing_locations_country)
        """List the locations of Bing in one country."""
        bing_organic_live_advanced = Operation(call_bing_organic_live_advanced)
        """Run one Bing organic search request and give its result at once."""
        bing_organic_live_html = Operation(call_bing_organic_live_html)
        """Run one Bing organic search request and give the raw HTML at once."""
        bing_organic_live_regular = Operation(call_bing_organic_live_regular)
        """Run one Bing organic search request and give its result at once, without its special elements."""
        bing_organic_task_get_advanced = CollectingOperation(
            call_bing_organic_task_get_advanced, BingOrganicTaskPostRequest
        )
        """Collect the result of one Bing organic search task."""
        bing_organic_task_get_html = CollectingOperation(
            call_bing_organic_task_get_html, BingOrganicTaskPostRequest
        )
        """Collect the raw HTML of one Bing organic search task."""
        bing_organic_task_get_regular = CollectingOperation(
            call_bing_organic_task_get_regular, BingOrganicTaskPostRequest
        )
        """Collect the result of one Bing organic search task, without its special elements."""
        bing_organic_task_post = ManyTasksOperation(call_bing_organic_task_post, BingOrganicTaskPostRequest)
        """Post Bing organic search tasks."""
        bing_organic_tasks_fixed = Operation(call_bing_organic_tasks_fixed)
        """List the Bing organic search tasks whose results were parsed anew."""
        bing_organic_tasks_ready = Operation(call_bing_organic_tasks_ready)
        """List the finished Bing organic search tasks that were not collected yet."""
        errors = PagedOperation(call_errors)
        """List the SERP calls of this account that recently ended in an error."""
        google_ads_advertisers_locations = Operation(call_google_ads_advertisers_locations)
        """List the locations of Google advertisers."""
        google_ads_advertisers_task_get_advanced = CollectingOperation(
            call_google_ads_advertisers_task_get_advanced, GoogleAdsAdvertisersTaskPostRequest
        )
        """Collect the result of one Google advertiser task."""
        google_ads_advertisers_task_post = ManyTasksOperation(
            call_google_ads_advertisers_task_post, GoogleAdsAdvertisersTaskPostRequest
        )
        """Post Google advertiser tasks."""
        google_ads_advertisers_tasks_ready = Operation(call_google_ads_advertisers_tasks_ready)
        """List the finished Google advertiser tasks that were not collected yet."""
        google_ads_search_locations = Operation(call_google_ads_search_locations)
        """List the locations of Google ad search."""
        google_ads_search_task_get_advanced = CollectingOperation(
            call_google_ads_search_task_get_advanced, GoogleAdsSearchTaskPostRequest
        )
        """Collect the result of one Google ad task."""
        google_ads_search_task_post = ManyTasksOperation(
            call_google_ads_search_task_post, GoogleAdsSearchTaskPostRequest
        )
        """Post Google ad tasks."""
        google_ads_search_tasks_ready = Operation(call_google_ads_search_tasks_ready)
        """List the finished Google ad tasks that were not collected yet."""
        google_ai_mode_languages = Operation(call_google_ai_mode_languages)
        """List the languages of Google AI Mode."""
        google_ai_mode_live_advanced = Operation(call_google_ai_mode_live_advanced)
        """Run one Google AI Mode request and give its result at once."""
        google_ai_mode_live_html = Operation(call_google_ai_mode_live_html)
        """Run one Google AI Mode request and give the raw HTML at once."""
        google_ai_mode_task_get_advanced = CollectingOperation(
            call_google_ai_mode_task_get_advanced, GoogleAiModeTaskPostRequest
        )
        """Collect the result of one Google AI Mode task."""
        google_ai_mode_task_get_html = CollectingOperation(
            call_google_ai_mode_task_get_html, GoogleAiModeTaskPostRequest
        )
        """Collect the raw HTML of one Google AI Mode task."""
        google_ai_mode_task_post = ManyTasksOperation(
            call_google_ai_mode_task_post, GoogleAiModeTaskPostRequest
        )
        """Post Google AI Mode tasks."""
        google_ai_mode_tasks_fixed = Operation(call_google_ai_mode_tasks_fixed)
        """List the Google AI Mode tasks whose results were parsed anew."""
        google_ai_mode_tasks_ready = Operation(call_google_ai_mode_tasks_ready)
        """List the finished Google AI Mode tasks that were not collected yet."""
        google_autocomplete_live_advanced = Operation(call_google_autocomplete_live_advanced)
        """Run one Google autocomplete request and give its result at once."""
        google_autocomplete_task_get_advanced = CollectingOperation(
            call_google_autocomplete_task_get_advanced, GoogleAutocompleteTaskPostRequest
        )
        """Collect the result of one Google autocomplete task."""
        google_autocomplete_task_post = ManyTasksOperation(
            call_google_autocomplete_task_post, GoogleAutocompleteTaskPostRequest
        )
        """Post Google autocomplete tasks."""
        google_autocomplete_tasks_fixed = Operation(call_google_autocomplete_tasks_fixed)
        """List the Google autocomplete tasks whose results were parsed anew."""
        google_autocomplete_tasks_ready = Operation(call_google_autocomplete_tasks_ready)
        """List the finished Google autocomplete tasks that were not collected yet."""
        google_dataset_info_live_advanced = Operation(call_google_dataset_info_live_advanced)
        """Run one Google dataset request and give its result at once."""
        google_dataset_info_task_get_advanced = CollectingOperation(
            call_google_dataset_info_task_get_advanced, GoogleDatasetInfoTaskPostRequest
        )
        """Collect the result of one Google dataset task."""
        google_dataset_info_task_post = ManyTasksOperation(
            call_google_dataset_info_task_post, GoogleDatasetInfoTaskPostRequest
        )
        """Post Google dataset tasks."""
        google_dataset_info_tasks_fixed = Operation(call_google_dataset_info_tasks_fixed)
        """List the Google dataset tasks whose results were parsed anew."""
        google_dataset_info_tasks_ready = Operation(call_google_dataset_info_tasks_ready)
        """List the finished Google dataset tasks that were not collected yet."""
        google_dataset_search_live_advanced = Operation(call_google_dataset_search_live_advanced)
        """Run one Google Dataset Search request and give its result at once."""
        google_dataset_search_task_get_advanced = CollectingOperation(
            call_google_dataset_search_task_get_advanced, GoogleDatasetSearchTaskPostRequest
        )
        """Collect the result of one Google Dataset Search task."""
        google_dataset_search_task_post = ManyTasksOperation(
            call_google_dataset_search_task_post, GoogleDatasetSearchTaskPostRequest
        )
        """Post Google Dataset Search tasks."""
        google_dataset_search_tasks_fixed = Operation(call_google_dataset_search_tasks_fixed)
        """List the Google Dataset Search tasks whose results were parsed anew."""
        google_dataset_search_tasks_ready = Operation(call_google_dataset_search_tasks_ready)
        """List the finished Google Dataset Search tasks that were not collected yet."""
        google_events_live_advanced = Operation(call_google_events_live_advanced)
        """Run one Google Events request and give its result at once."""
        google_events_task_get_advanced = CollectingOperation(
            call_google_events_task_get_advanced, GoogleEventsTaskPostRequest
        )
        """Collect the result of one Google Events task."""
        google_events_task_post = ManyTasksOperation(
            call_google_events_task_post, GoogleEventsTaskPostRequest
        )
        """Post Google Events tasks."""
        google_events_tasks_fixed = Operation(call_google_events_tasks_fixed)
        """List the Google Events tasks whose results were parsed anew."""
        google_events_tasks_ready = Operation(call_google_events_tasks_ready)
        """List the finished Google Events tasks that were not collected yet."""
        google_finance_explore_live_advanced = Operation(call_google_finance_explore_live_advanced)
        """Run one Google Finance overview request and give its result at once."""
        google_finance_explore_live_html = Operation(call_google_finance_explore_live_html)
        """Run one Google Finance overview request and give the raw HTML at once."""
        google_finance_explore_task_get_advanced = CollectingOperation(
            call_google_finance_explore_task_get_advanced, GoogleFinanceExploreTaskPostRequest
        )
        """Collect the result of one Google Finance overview task."""
        google_finance_explore_task_get_html = CollectingOperation(
            call_google_finance_explore_task_get_html, GoogleFinanceExploreTaskPostRequest
        )
        """Collect the raw HTML of one Google Finance overview task."""
        google_finance_explore_task_post = ManyTasksOperation(
            call_google_finance_explore_task_post, GoogleFinanceExploreTaskPostRequest
        )
        """Post Google Finance overview tasks."""
        google_finance_explore_tasks_ready = Operation(call_google_finance_explore_tasks_ready)
        """List the finished Google Finance overview tasks that were not collected yet."""
        google_finance_markets_live_advanced = Operation(call_google_finance_markets_live_advanced)
        """Run one Google Finance market request and give its result at once."""
        google_finance_markets_live_html = Operation(call_google_finance_markets_live_html)
        """Run one Google Finance market request and give the raw HTML at once."""
        google_finance_markets_task_get_advanced = CollectingOperation(
            call_google_finance_markets_task_get_advanced, GoogleFinanceMarketsTaskPostRequest
        )
        """Collect the result of one Google Finance market task."""
        google_finance_markets_task_get_html = CollectingOperation(
            call_google_finance_markets_task_get_html, GoogleFinanceMarketsTaskPostRequest
        )
        """Collect the raw HTML of one Google Finance market task."""
        google_finance_markets_task_post = ManyTasksOperation(
            call_google_finance_markets_task_post, GoogleFinanceMarketsTaskPostRequest
        )
        """Post Google Finance market tasks."""
        google_finance_markets_tasks_ready = Operation(call_google_finance_markets_tasks_ready)
        """List the finished Google Finance market tasks that were not collected yet."""
        google_finance_quote_live_advanced = Operation(call_google_finance_quote_live_advanced)
        """Run one Google Finance quote request and give its result at once."""
        google_finance_quote_live_html = Operation(call_google_finance_quote_live_html)
        """Run one Google Finance quote request and give the raw HTML at once."""
        google_finance_quote_task_get_advanced = CollectingOperation(
            call_google_finance_quote_task_get_advanced, GoogleFinanceQuoteTaskPostRequest
        )
        """Collect the result of one Google Finance quote task."""
        google_finance_quote_task_get_html = CollectingOperation(
            call_google_finance_quote_task_get_html, GoogleFinanceQuoteTaskPostRequest
        )
        """Collect the raw HTML of one Google Finance quote task."""
        google_finance_quote_task_post = ManyTasksOperation(
            call_google_finance_quote_task_post, GoogleFinanceQuoteTaskPostRequest
        )
        """Post Google Finance quote tasks."""
        google_finance_quote_tasks_ready = Operation(call_google_finance_quote_tasks_ready)
        """List the finished Google Finance quote tasks that were not collected yet."""
        google_finance_ticker_search_live_advanced = Operation(
            call_google_finance_ticker_search_live_advanced
        )
        """Run one Google Finance ticker request and give its result at once."""
        google_finance_ticker_search_task_get_advanced = CollectingOperation(
            call_google_finance_ticker_search_task_get_advanced, GoogleFinanceTickerSearchTaskPostRequest
        )
        """Collect the result of one Google Finance ticker task."""
        google_finance_ticker_search_task_post = ManyTasksOperation(
            call_google_finance_ticker_search_task_post, GoogleFinanceTickerSearchTaskPostRequest
        )
        """Post Google Finance ticker tasks."""
        google_finance_ticker_search_tasks_ready = Operation(call_google_finance_ticker_search_tasks_ready)
        """List the finished Google Finance ticker tasks that were not collected yet."""
        google_images_live_advanced = Operation(call_google_images_live_advanced)
        """Run one Google Images request and give its result at once."""
        google_images_live_html = Operation(call_google_images_live_html)
        """Run one Google Images request and give the raw HTML at once."""
        google_images_task_get_advanced = CollectingOperation(
            call_google_images_task_get_advanced, GoogleImagesTaskPostRequest
        )
        """Collect the result of one Google Images task."""
        google_images_task_get_html = CollectingOperation(
            call_google_images_task_get_html, GoogleImagesTaskPostRequest
        )
        """Collect the raw HTML of one Google Images task."""
        google_images_task_post = ManyTasksOperation(
            call_google_images_task_post, GoogleImagesTaskPostRequest
        )
        """Post Google Images tasks."""
        google_images_tasks_fixed = Operation(call_google_images_tasks_fixed)
        """List the Google Images tasks whose results were parsed anew."""
        google_images_tasks_ready = Operation(call_google_images_tasks_ready)
        """List the finished Google Images tasks that were not collected yet."""
        google_jobs_task_get_advanced = CollectingOperation(
            call_google_jobs_task_get_advanced, GoogleJobsTaskPostRequest
        )
        """Collect the result of one Google Jobs task."""
        google_jobs_task_get_html = CollectingOperation(
            call_google_jobs_task_get_html, GoogleJobsTaskPostRequest
        )
        """Collect the raw HTML of one Google Jobs task."""
        google_jobs_task_post = ManyTasksOperation(call_google_jobs_task_post, GoogleJobsTaskPostRequest)
        """Post Google Jobs tasks."""
        google_jobs_tasks_fixed = Operation(call_google_jobs_tasks_fixed)
        """List the Google Jobs tasks whose results were parsed anew."""
        google_jobs_tasks_ready = Operation(call_google_jobs_tasks_ready)
        """List the finished Google Jobs tasks that were not collected yet."""
        google_languages = Operation(call_google_languages)
        """List the languages of Google."""
        google_local_finder_live_advanced = Operation(call_google_local_finder_live_advanced)
        """Run one Google Local Finder request and give its result at once."""
        google_local_finder_live_html = Operation(call_google_local_finder_live_html)
        """Run one Google Local Finder request and give the raw HTML at once."""
        google_local_finder_task_get_advanced = CollectingOperation(
            call_google_local_finder_task_get_advanced, GoogleLocalFinderTaskPostRequest
        )
        """Collect the result of one Google Local Finder task."""
        google_local_finder_task_get_html = CollectingOperation(
            call_google_local_finder_task_get_html, GoogleLocalFinderTaskPostRequest
        )
        """Collect the raw HTML of one Google Local Finder task."""
        google_local_finder_task_post = ManyTasksOperation(
            call_google_local_finder_task_post, GoogleLocalFinderTaskPostRequest
        )
        """Post Google Local Finder tasks."""
        google_local_finder_tasks_fixed = Operation(call_google_local_finder_tasks_fixed)
        """List the Google Local Finder tasks whose results were parsed anew."""
        google_local_finder_tasks_ready = Operation(call_google_local_finder_tasks_ready)
        """List the finished Google Local Finder tasks that were not collected yet."""
        google_locations = Operation(call_google_locations)
        """List the locations of Google."""
        google_locations_country = Operation(call_google_locations_country)
        """List the locations of Google in one country."""
        google_maps_live_advanced = Operation(call_google_maps_live_advanced)
        """Run one Google Maps request and give its result at once."""
        google_maps_task_get_advanced = CollectingOperation(
            call_google_maps_task_get_advanced, GoogleMapsTaskPostRequest
        )
        """Collect the result of one Google Maps task."""
        google_maps_task_post = ManyTasksOperation(call_google_maps_task_post, GoogleMapsTaskPostRequest)
        """Post Google Maps tasks."""
        google_maps_tasks_fixed = Operation(call_google_maps_tasks_fixed)
        """List the Google Maps tasks whose results were parsed anew."""
        google_maps_tasks_ready = Operation(call_google_maps_tasks_ready)
        """List the finished Google Maps tasks that were not collected yet."""
        google_news_live_advanced = Operation(call_google_news_live_advanced)
        """Run one Google News request and give its result at once."""
        google_news_live_html = Operation(call_google_news_live_html)
        """Run one Google News request and give the raw HTML at once."""
        google_news_task_get_advanced = CollectingOperation(
            call_google_news_task_get_advanced, GoogleNewsTaskPostRequest
        )
        """Collect the result of one Google News task."""
        google_news_task_get_html = CollectingOperation(
            call_google_news_task_get_html, GoogleNewsTaskPostRequest
        )
        """Collect the raw HTML of one Google News task."""
        google_news_task_post = ManyTasksOperation(call_google_news_task_post, GoogleNewsTaskPostRequest)
        """Post Google News tasks."""
        google_news_tasks_fixed = Operation(call_google_news_tasks_fixed)
        """List the Google News tasks whose results were parsed anew."""
        google_news_tasks_ready = Operation(call_google_news_tasks_ready)
        """List the finished Google News tasks that were not collected yet."""
        google_organic_live_advanced = Operation(call_google_organic_live_advanced)
        """Run one Google organic search request and give its result at once."""
        google_organic_live_html = Operation(call_google_organic_live_html)
        """Run one Google organic search request and give the raw HTML at once."""
        google_organic_live_regular = Operation(call_google_organic_live_regular)
        """Run one Google organic search request and give its result at once, without its special elements."""
        google_organic_task_get_advanced = CollectingOperation(
            call_google_organic_task_get_advanced, GoogleOrganicTaskPostRequest
        )
        """Collect the result of one Google organic search task."""
        google_organic_task_get_html = CollectingOperation(
            call_google_organic_task_get_html, GoogleOrganicTaskPostRequest
        )
        """Collect the raw HTML of one Google organic search task."""
        google_organic_task_get_regular = CollectingOperation(
            call_google_organic_task_get_regular, GoogleOrganicTaskPostRequest
        )
        """Collect the result of one Google organic search task, without its special elements."""
        google_organic_task_post = ManyTasksOperation(
            call_google_organic_task_post, GoogleOrganicTaskPostRequest
        )
        """Post Google organic search tasks."""
        google_organic_tasks_fixed = Operation(call_google_organic_tasks_fixed)
        """List the Google organic search tasks whose results were parsed anew."""
        google_organic_tasks_ready = Operation(call_google_organic_tasks_ready)
        """List the finished Google organic search tasks that were not collected yet."""
        google_search_by_image_task_get_advanced = CollectingOperation(
            call_google_search_by_image_task_get_advanced, GoogleSearchByImageTaskPostRequest
        )
        """Collect the result of one Google search-by-image task."""
        google_search_by_image_task_post = ManyTasksOperation(
            call_google_search_by_image_task_post, GoogleSearchByImageTaskPostRequest
        )
        """Post Google search-by-image tasks."""
        google_search_by_image_tasks_fixed = Operation(call_google_search_by_image_tasks_fixed)
        """List the Google search-by-image tasks whose results were parsed anew."""
        google_search_by_image_tasks_ready = Operation(call_google_search_by_image_tasks_ready)
        """List the finished Google search-by-image tasks that were not collected yet."""
        id_list = PagedOperation(call_id_list)
        """List the SERP tasks that this account made in a time window."""
        naver_organic_task_get_advanced = CollectingOperation(
            call_naver_organic_task_get_advanced, NaverOrganicTaskPostRequest
        )
        """Collect the result of one Naver organic search task."""
        naver_organic_task_get_html = CollectingOperation(
            call_naver_organic_task_get_html, NaverOrganicTaskPostRequest
        )
        """Collect the raw HTML of one Naver organic search task."""
        naver_organic_task_get_regular = CollectingOperation(
            call_naver_organic_task_get_regular, NaverOrganicTaskPostRequest
        )
        """Collect the result of one Naver organic search task, without its special elements."""
        naver_organic_task_post = ManyTasksOperation(
            call_naver_organic_task_post, NaverOrganicTaskPostRequest
        )
        """Post Naver organic search tasks."""
        naver_organic_tasks_fixed = Operation(call_naver_organic_tasks_fixed)
        """List the Naver organic search tasks whose results were parsed anew."""
        naver_organic_tasks_ready = Operation(call_naver_organic_tasks_ready)
        """List the finished Naver organic search tasks that were not collected yet."""
        screenshot = Operation(call_screenshot)
        """Capture the result page of a finished SERP task as an image."""
        seznam_languages = Operation(call_seznam_languages)
        """List the languages of Seznam."""
        seznam_locations = Operation(call_seznam_locations)
        """List the locations of Seznam."""
        seznam_locations_country = Operation(call_seznam_locations_country)
        """List the locations of Seznam in one country."""
        seznam_organic_task_get_advanced = CollectingOperation(
            call_seznam_organic_task_get_advanced, SeznamOrganicTaskPostRequest
        )
        """Collect the result of one Seznam organic search task."""
        seznam_organic_task_get_html = CollectingOperation(
            call_seznam_organic_task_get_html, SeznamOrganicTaskPostRequest
        )
        """Collect the raw HTML of one Seznam organic search task."""
        seznam_organic_task_get_regular = CollectingOperation(
            call_seznam_organic_task_get_regular, SeznamOrganicTaskPostRequest
        )
        """Collect the result of one Seznam organic search task, without its special elements."""
        seznam_organic_task_post = ManyTasksOperation(
            call_seznam_organic_task_post, SeznamOrganicTaskPostRequest
        )
        """Post Seznam organic search tasks."""
        seznam_organic_tasks_fixed = Operation(call_seznam_organic_tasks_fixed)
        """List the Seznam organic search tasks whose results were parsed anew."""
        seznam_organic_tasks_ready = Operation(call_seznam_organic_tasks_ready)
        """List the finished Seznam organic search tasks that were not collected yet."""
        tasks_ready = Operation(call_tasks_ready)
        """List the finished SERP tasks that were not collected yet."""
        yahoo_languages = Operation(call_yahoo_languages)
        """List the languages of Yahoo."""
        yahoo_locations = Operation(call_yahoo_locations)
        """List the locations of Yahoo."""
        yahoo_locations_country = Operation(call_yahoo_locations_country)
        """List the locations of Yahoo in one country."""
        yahoo_organic_live_advanced = Operation(call_yahoo_organic_live_advanced)
        """Run one Yahoo organic search request and give its result at once."""
        yahoo_organic_live_html = Operation(call_yahoo_organic_live_html)
        """Run one Yahoo organic search request and give the raw HTML at once."""
        yahoo_organic_live_regular = Operation(call_yahoo_organic_live_regular)
        """Run one Yahoo organic search request and give its result at once, without its special elements."""
        yahoo_organic_task_get_advanced = CollectingOperation(
            call_yahoo_organic_task_get_advanced, YahooOrganicTaskPostRequest
        )
        """Collect the result of one Yahoo organic search task."""
        yahoo_organic_task_get_html = CollectingOperation(
            call_yahoo_organic_task_get_html, YahooOrganicTaskPostRequest
        )
        """Collect the raw HTML of one Yahoo organic search task."""
        yahoo_organic_task_get_regular = CollectingOperation(
            call_yahoo_organic_task_get_regular, YahooOrganicTaskPostRequest
        )
        """Collect the result of one Yahoo organic search task, without its special elements."""
        yahoo_organic_task_post = ManyTasksOperation(
            call_yahoo_organic_task_post, YahooOrganicTaskPostRequest
        )
        """Post Yahoo organic search tasks."""
        yahoo_organic_tasks_fixed = Operation(call_yahoo_organic_tasks_fixed)
        """List the Yahoo organic search tasks whose results were parsed anew."""
        yahoo_organic_tasks_ready = Operation(call_yahoo_organic_tasks_ready)
        """List the finished Yahoo organic search tasks that were not collected yet."""
        youtube_languages = Operation(call_youtube_languages)
        """List the languages of YouTube."""
        youtube_locations = Operation(call_youtube_locations)
        """List the locations of YouTube."""
        youtube_locations_country = Operation(call_youtube_locations_country)
        """List the locations of YouTube in one country."""
        youtube_organic_live_advanced = Operation(call_youtube_organic_live_advanced)
        """Run one YouTube search request and give its result at once."""
        youtube_organic_task_get_advanced = CollectingOperation(
            call_youtube_organic_task_get_advanced, YoutubeOrganicTaskPostRequest
        )
        """Collect the result of one YouTube search task."""
        youtube_organic_task_post = ManyTasksOperation(
            call_youtube_organic_task_post, YoutubeOrganicTaskPostRequest
        )
        """Post YouTube search tasks."""
        youtube_organic_tasks_fixed = Operation(call_youtube_organic_tasks_fixed)
        """List the YouTube search tasks whose results were parsed anew."""
        youtube_organic_tasks_ready = Operation(call_youtube_organic_tasks_ready)
        """List the finished YouTube search tasks that were not collected yet."""
        youtube_video_comments_live_advanced = Operation(call_youtube_video_comments_live_advanced)
        """Run one YouTube comments request and give its result at once."""
        youtube_video_comments_task_get_advanced = CollectingOperation(
            call_youtube_video_comments_task_get_advanced, YoutubeVideoCommentsTaskPostRequest
        )
        """Collect the result of one YouTube comments task."""
        youtube_video_comments_task_post = ManyTasksOperation(
            call_youtube_video_comments_task_post, YoutubeVideoCommentsTaskPostRequest
        )
        """Post YouTube comments tasks."""
        youtube_video_comments_tasks_fixed = Operation(call_youtube_video_comments_tasks_fixed)
        """List the YouTube comments tasks whose results were parsed anew."""
        youtube_video_comments_tasks_ready = Operation(call_youtube_video_comments_tasks_ready)
        """List the finished YouTube comments tasks that were not collected yet."""
        youtube_video_info_live_advanced = Operation(call_youtube_video_info_live_advanced)
        """Run one YouTube video request and give its result at once."""
        youtube_video_info_task_get_advanced = CollectingOperation(
            call_youtube_video_info_task_get_advanced, YoutubeVideoInfoTaskPostRequest
        )
        """Collect the result of one YouTube video task."""
        youtube_video_info_task_post = ManyTasksOperation(
            call_youtube_video_info_task_post, YoutubeVideoInfoTaskPostRequest
        )
        """Post YouTube video tasks."""
        youtube_video_info_tasks_fixed = Operation(call_youtube_video_info_tasks_fixed)
        """List the YouTube video tasks whose results were parsed anew."""
        youtube_video_info_tasks_ready = Operation(call_youtube_video_info_tasks_ready)
        """List the finished YouTube video tasks that were not collected yet."""
        youtube_video_subtitles_live_advanced = Operation(call_youtube_video_subtitles_live_advanced)
        """Run one YouTube subtitles request and give its result at once."""
        youtube_video_subtitles_task_get_advanced = CollectingOperation(
            call_youtube_video_subtitles_task_get_advanced, YoutubeVideoSubtitlesTaskPostRequest
        )
        """Collect the result of one YouTube subtitles task."""
        youtube_video_subtitles_task_post = ManyTasksOperation(
            call_youtube_video_subtitles_task_post, YoutubeVideoSubtitlesTaskPostRequest
        )
        """Post YouTube subtitles tasks."""
        youtube_video_subtitles_tasks_fixed = Operation(call_youtube_video_subtitles_tasks_fixed)
        """List the YouTube subtitles tasks whose results were parsed anew."""
        youtube_video_subtitles_tasks_ready = Operation(call_youtube_video_subtitles_tasks_ready)
        """List the finished YouTube subtitles tasks that were not collected yet."""


class AsyncSerp(AsyncSection):
    """SERP: Result pages of search engines, as they were shown."""

    _package = "dataforseo.serp"
    _index = _INDEX

    if TYPE_CHECKING:
        ai_summary = AsyncOperation(call_ai_summary)
        """Have an AI model sum up the results of a finished SERP task."""
        baidu_languages = AsyncOperation(call_baidu_languages)
        """List the languages of Baidu."""
        baidu_locations = AsyncOperation(call_baidu_locations)
        """List the locations of Baidu."""
        baidu_locations_country = AsyncOperation(call_baidu_locations_country)
        """List the locations of Baidu in one country."""
        baidu_organic_task_get_advanced = AsyncCollectingOperation(
            call_baidu_organic_task_get_advanced, BaiduOrganicTaskPostRequest
        )
        """Collect the result of one Baidu organic search task."""
        baidu_organic_task_get_html = AsyncCollectingOperation(
            call_baidu_organic_task_get_html, BaiduOrganicTaskPostRequest
        )
        """Collect the raw HTML of one Baidu organic search task."""
        baidu_organic_task_get_regular = AsyncCollectingOperation(
            call_baidu_organic_task_get_regular, BaiduOrganicTaskPostRequest
        )
        """Collect the result of one Baidu organic search task, without its special elements."""
        baidu_organic_task_post = AsyncManyTasksOperation(
            call_baidu_organic_task_post, BaiduOrganicTaskPostRequest
        )
        """Post Baidu organic search tasks."""
        baidu_organic_tasks_fixed = AsyncOperation(call_baidu_organic_tasks_fixed)
        """List the Baidu organic search tasks whose results were parsed anew."""
        baidu_organic_tasks_ready = AsyncOperation(call_baidu_organic_tasks_ready)
        """List the finished Baidu organic search tasks that were not collected yet."""
        bing_languages = AsyncOperation(call_bing_languages)
        """List the languages of Bing."""
        bing_locations = AsyncOperation(call_bing_locations)
        """List the locations of Bing."""
        bing_locations_country = AsyncOperation(call_bing_locations_country)
        """List the locations of Bing in one country."""
        bing_organic_live_advanced = AsyncOperation(call_bing_organic_live_advanced)
        """Run one Bing organic search request and give its result at once."""
        bing_organic_live_html = AsyncOperation(call_bing_organic_live_html)
        """Run one Bing organic search request and give the raw HTML at once."""
        bing_organic_live_regular = AsyncOperation(call_bing_organic_live_regular)
        """Run one Bing organic search request and give its result at once, without its special elements."""
        bing_organic_task_get_advanced = AsyncCollectingOperation(
            call_bing_organic_task_get_advanced, BingOrganicTaskPostRequest
        )
        """Collect the result of one Bing organic search task."""
        bing_organic_task_get_html = AsyncCollectingOperation(
            call_bing_organic_task_get_html, BingOrganicTaskPostRequest
        )
        """Collect the raw HTML of one Bing organic search task."""
        bing_organic_task_get_regular = AsyncCollectingOperation(
            call_bing_organic_task_get_regular, BingOrganicTaskPostRequest
        )
        """Collect the result of one Bing organic search task, without its special elements."""
        bing_organic_task_post = AsyncManyTasksOperation(
            call_bing_organic_task_post, BingOrganicTaskPostRequest
        )
        """Post Bing organic search tasks."""
        bing_organic_tasks_fixed = AsyncOperation(call_bing_organic_tasks_fixed)
        """List the Bing organic search tasks whose results were parsed anew."""
        bing_organic_tasks_ready = AsyncOperation(call_bing_organic_tasks_ready)
        """List the finished Bing organic search tasks that were not collected yet."""
        errors = AsyncPagedOperation(call_errors)
        """List the SERP calls of this account that recently ended in an error."""
        google_ads_advertisers_locations = AsyncOperation(call_google_ads_advertisers_locations)
        """List the locations of Google advertisers."""
        google_ads_advertisers_task_get_advanced = AsyncCollectingOperation(
            call_google_ads_advertisers_task_get_advanced, GoogleAdsAdvertisersTaskPostRequest
        )
        """Collect the result of one Google advertiser task."""
        google_ads_advertisers_task_post = AsyncManyTasksOperation(
            call_google_ads_advertisers_task_post, GoogleAdsAdvertisersTaskPostRequest
        )
        """Post Google advertiser tasks."""
        google_ads_advertisers_tasks_ready = AsyncOperation(call_google_ads_advertisers_tasks_ready)
        """List the finished Google advertiser tasks that were not collected yet."""
        google_ads_search_locations = AsyncOperation(call_google_ads_search_locations)
        """List the locations of Google ad search."""
        google_ads_search_task_get_advanced = AsyncCollectingOperation(
            call_google_ads_search_task_get_advanced, GoogleAdsSearchTaskPostRequest
        )
        """Collect the result of one Google ad task."""
        google_ads_search_task_post = AsyncManyTasksOperation(
            call_google_ads_search_task_post, GoogleAdsSearchTaskPostRequest
        )
        """Post Google ad tasks."""
        google_ads_search_tasks_ready = AsyncOperation(call_google_ads_search_tasks_ready)
        """List the finished Google ad tasks that were not collected yet."""
        google_ai_mode_languages = AsyncOperation(call_google_ai_mode_languages)
        """List the languages of Google AI Mode."""
        google_ai_mode_live_advanced = AsyncOperation(call_google_ai_mode_live_advanced)
        """Run one Google AI Mode request and give its result at once."""
        google_ai_mode_live_html = AsyncOperation(call_google_ai_mode_live_html)
        """Run one Google AI Mode request and give the raw HTML at once."""
        google_ai_mode_task_get_advanced = AsyncCollectingOperation(
            call_google_ai_mode_task_get_advanced, GoogleAiModeTaskPostRequest
        )
        """Collect the result of one Google AI Mode task."""
        google_ai_mode_task_get_html = AsyncCollectingOperation(
            call_google_ai_mode_task_get_html, GoogleAiModeTaskPostRequest
        )
        """Collect the raw HTML of one Google AI Mode task."""
        google_ai_mode_task_post = AsyncManyTasksOperation(
            call_google_ai_mode_task_post, GoogleAiModeTaskPostRequest
        )
        """Post Google AI Mode tasks."""
        google_ai_mode_tasks_fixed = AsyncOperation(call_google_ai_mode_tasks_fixed)
        """List the Google AI Mode tasks whose results were parsed anew."""
        google_ai_mode_tasks_ready = AsyncOperation(call_google_ai_mode_tasks_ready)
        """List the finished Google AI Mode tasks that were not collected yet."""
        google_autocomplete_live_advanced = AsyncOperation(call_google_autocomplete_live_advanced)
        """Run one Google autocomplete request and give its result at once."""
        google_autocomplete_task_get_advanced = AsyncCollectingOperation(
            call_google_autocomplete_task_get_advanced, GoogleAutocompleteTaskPostRequest
        )
        """Collect the result of one Google autocomplete task."""
        google_autocomplete_task_post = AsyncManyTasksOperation(
            call_google_autocomplete_task_post, GoogleAutocompleteTaskPostRequest
        )
        """Post Google autocomplete tasks."""
        google_autocomplete_tasks_fixed = AsyncOperation(call_google_autocomplete_tasks_fixed)
        """List the Google autocomplete tasks whose results were parsed anew."""
        google_autocomplete_tasks_ready = AsyncOperation(call_google_autocomplete_tasks_ready)
        """List the finished Google autocomplete tasks that were not collected yet."""
        google_dataset_info_live_advanced = AsyncOperation(call_google_dataset_info_live_advanced)
        """Run one Google dataset request and give its result at once."""
        google_dataset_info_task_get_advanced = AsyncCollectingOperation(
            call_google_dataset_info_task_get_advanced, GoogleDatasetInfoTaskPostRequest
        )
        """Collect the result of one Google dataset task."""
        google_dataset_info_task_post = AsyncManyTasksOperation(
            call_google_dataset_info_task_post, GoogleDatasetInfoTaskPostRequest
        )
        """Post Google dataset tasks."""
        google_dataset_info_tasks_fixed = AsyncOperation(call_google_dataset_info_tasks_fixed)
        """List the Google dataset tasks whose results were parsed anew."""
        google_dataset_info_tasks_ready = AsyncOperation(call_google_dataset_info_tasks_ready)
        """List the finished Google dataset tasks that were not collected yet."""
        google_dataset_search_live_advanced = AsyncOperation(call_google_dataset_search_live_advanced)
        """Run one Google Dataset Search request and give its result at once."""
        google_dataset_search_task_get_advanced = AsyncCollectingOperation(
            call_google_dataset_search_task_get_advanced, GoogleDatasetSearchTaskPostRequest
        )
        """Collect the result of one Google Dataset Search task."""
        google_dataset_search_task_post = AsyncManyTasksOperation(
            call_google_dataset_search_task_post, GoogleDatasetSearchTaskPostRequest
        )
        """Post Google Dataset Search tasks."""
        google_dataset_search_tasks_fixed = AsyncOperation(call_google_dataset_search_tasks_fixed)
        """List the Google Dataset Search tasks whose results were parsed anew."""
        google_dataset_search_tasks_ready = AsyncOperation(call_google_dataset_search_tasks_ready)
        """List the finished Google Dataset Search tasks that were not collected yet."""
        google_events_live_advanced = AsyncOperation(call_google_events_live_advanced)
        """Run one Google Events request and give its result at once."""
        google_events_task_get_advanced = AsyncCollectingOperation(
            call_google_events_task_get_advanced, GoogleEventsTaskPostRequest
        )
        """Collect the result of one Google Events task."""
        google_events_task_post = AsyncManyTasksOperation(
            call_google_events_task_post, GoogleEventsTaskPostRequest
        )
        """Post Google Events tasks."""
        google_events_tasks_fixed = AsyncOperation(call_google_events_tasks_fixed)
        """List the Google Events tasks whose results were parsed anew."""
        google_events_tasks_ready = AsyncOperation(call_google_events_tasks_ready)
        """List the finished Google Events tasks that were not collected yet."""
        google_finance_explore_live_advanced = AsyncOperation(call_google_finance_explore_live_advanced)
        """Run one Google Finance overview request and give its result at once."""
        google_finance_explore_live_html = AsyncOperation(call_google_finance_explore_live_html)
        """Run one Google Finance overview request and give the raw HTML at once."""
        google_finance_explore_task_get_advanced = AsyncCollectingOperation(
            call_google_finance_explore_task_get_advanced, GoogleFinanceExploreTaskPostRequest
        )
        """Collect the result of one Google Finance overview task."""
        google_finance_explore_task_get_html = AsyncCollectingOperation(
            call_google_finance_explore_task_get_html, GoogleFinanceExploreTaskPostRequest
        )
        """Collect the raw HTML of one Google Finance overview task."""
        google_finance_explore_task_post = AsyncManyTasksOperation(
            call_google_finance_explore_task_post, GoogleFinanceExploreTaskPostRequest
        )
        """Post Google Finance overview tasks."""
        google_finance_explore_tasks_ready = AsyncOperation(call_google_finance_explore_tasks_ready)
        """List the finished Google Finance overview tasks that were not collected yet."""
        google_finance_markets_live_advanced = AsyncOperation(call_google_finance_markets_live_advanced)
        """Run one Google Finance market request and give its result at once."""
        google_finance_markets_live_html = AsyncOperation(call_google_finance_markets_live_html)
        """Run one Google Finance market request and give the raw HTML at once."""
        google_finance_markets_task_get_advanced = AsyncCollectingOperation(
            call_google_finance_markets_task_get_advanced, GoogleFinanceMarketsTaskPostRequest
        )
        """Collect the result of one Google Finance market task."""
        google_finance_markets_task_get_html = AsyncCollectingOperation(
            call_google_finance_markets_task_get_html, GoogleFinanceMarketsTaskPostRequest
        )
        """Collect the raw HTML of one Google Finance market task."""
        google_finance_markets_task_post = AsyncManyTasksOperation(
            call_google_finance_markets_task_post, GoogleFinanceMarketsTaskPostRequest
        )
        """Post Google Finance market tasks."""
        google_finance_markets_tasks_ready = AsyncOperation(call_google_finance_markets_tasks_ready)
        """List the finished Google Finance market tasks that were not collected yet."""
        google_finance_quote_live_advanced = AsyncOperation(call_google_finance_quote_live_advanced)
        """Run one Google Finance quote request and give its result at once."""
        google_finance_quote_live_html = AsyncOperation(call_google_finance_quote_live_html)
        """Run one Google Finance quote request and give the raw HTML at once."""
        google_finance_quote_task_get_advanced = AsyncCollectingOperation(
            call_google_finance_quote_task_get_advanced, GoogleFinanceQuoteTaskPostRequest
        )
        """Collect the result of one Google Finance quote task."""
        google_finance_quote_task_get_html = AsyncCollectingOperation(
            call_google_finance_quote_task_get_html, GoogleFinanceQuoteTaskPostRequest
        )
        """Collect the raw HTML of one Google Finance quote task."""
        google_finance_quote_task_post = AsyncManyTasksOperation(
            call_google_finance_quote_task_post, GoogleFinanceQuoteTaskPostRequest
        )
        """Post Google Finance quote tasks."""
        google_finance_quote_tasks_ready = AsyncOperation(call_google_finance_quote_tasks_ready)
        """List the finished Google Finance quote tasks that were not collected yet."""
        google_finance_ticker_search_live_advanced = AsyncOperation(
            call_google_finance_ticker_search_live_advanced
        )
        """Run one Google Finance ticker request and give its result at once."""
        google_finance_ticker_search_task_get_advanced = AsyncCollectingOperation(
            call_google_finance_ticker_search_task_get_advanced, GoogleFinanceTickerSearchTaskPostRequest
        )
        """Collect the result of one Google Finance ticker task."""
        google_finance_ticker_search_task_post = AsyncManyTasksOperation(
            call_google_finance_ticker_search_task_post, GoogleFinanceTickerSearchTaskPostRequest
        )
        """Post Google Finance ticker tasks."""
        google_finance_ticker_search_tasks_ready = AsyncOperation(
            call_google_finance_ticker_search_tasks_ready
        )
        """List the finished Google Finance ticker tasks that were not collected yet."""
        google_images_live_advanced = AsyncOperation(call_google_images_live_advanced)
        """Run one Google Images request and give its result at once."""
        google_images_live_html = AsyncOperation(call_google_images_live_html)
        """Run one Google Images request and give the raw HTML at once."""
        google_images_task_get_advanced = AsyncCollectingOperation(
            call_google_images_task_get_advanced, GoogleImagesTaskPostRequest
        )
        """Collect the result of one Google Images task."""
        google_images_task_get_html = AsyncCollectingOperation(
            call_google_images_task_get_html, GoogleImagesTaskPostRequest
        )
        """Collect the raw HTML of one Google Images task."""
        google_images_task_post = AsyncManyTasksOperation(
            call_google_images_task_post, GoogleImagesTaskPostRequest
        )
        """Post Google Images tasks."""
        google_images_tasks_fixed = AsyncOperation(call_google_images_tasks_fixed)
        """List the Google Images tasks whose results were parsed anew."""
        google_images_tasks_ready = AsyncOperation(call_google_images_tasks_ready)
        """List the finished Google Images tasks that were not collected yet."""
        google_jobs_task_get_advanced = AsyncCollectingOperation(
            call_google_jobs_task_get_advanced, GoogleJobsTaskPostRequest
        )
        """Collect the result of one Google Jobs task."""
        google_jobs_task_get_html = AsyncCollectingOperation(
            call_google_jobs_task_get_html, GoogleJobsTaskPostRequest
        )
        """Collect the raw HTML of one Google Jobs task."""
        google_jobs_task_post = AsyncManyTasksOperation(call_google_jobs_task_post, GoogleJobsTaskPostRequest)
        """Post Google Jobs tasks."""
        google_jobs_tasks_fixed = AsyncOperation(call_google_jobs_tasks_fixed)
        """List the Google Jobs tasks whose results were parsed anew."""
        google_jobs_tasks_ready = AsyncOperation(call_google_jobs_tasks_ready)
        """List the finished Google Jobs tasks that were not collected yet."""
        google_languages = AsyncOperation(call_google_languages)
        """List the languages of Google."""
        google_local_finder_live_advanced = AsyncOperation(call_google_local_finder_live_advanced)
        """Run one Google Local Finder request and give its result at once."""
        google_local_finder_live_html = AsyncOperation(call_google_local_finder_live_html)
        """Run one Google Local Finder request and give the raw HTML at once."""
        google_local_finder_task_get_advanced = AsyncCollectingOperation(
            call_google_local_finder_task_get_advanced, GoogleLocalFinderTaskPostRequest
        )
        """Collect the result of one Google Local Finder task."""
        google_local_finder_task_get_html = AsyncCollectingOperation(
            call_google_local_finder_task_get_html, GoogleLocalFinderTaskPostRequest
        )
        """Collect the raw HTML of one Google Local Finder task."""
        google_local_finder_task_post = AsyncManyTasksOperation(
            call_google_local_finder_task_post, GoogleLocalFinderTaskPostRequest
        )
        """Post Google Local Finder tasks."""
        google_local_finder_tasks_fixed = AsyncOperation(call_google_local_finder_tasks_fixed)
        """List the Google Local Finder tasks whose results were parsed anew."""
        google_local_finder_tasks_ready = AsyncOperation(call_google_local_finder_tasks_ready)
        """List the finished Google Local Finder tasks that were not collected yet."""
        google_locations = AsyncOperation(call_google_locations)
        """List the locations of Google."""
        google_locations_country = AsyncOperation(call_google_locations_country)
        """List the locations of Google in one country."""
        google_maps_live_advanced = AsyncOperation(call_google_maps_live_advanced)
        """Run one Google Maps request and give its result at once."""
        google_maps_task_get_advanced = AsyncCollectingOperation(
            call_google_maps_task_get_advanced, GoogleMapsTaskPostRequest
        )
        """Collect the result of one Google Maps task."""
        google_maps_task_post = AsyncManyTasksOperation(call_google_maps_task_post, GoogleMapsTaskPostRequest)
        """Post Google Maps tasks."""
        google_maps_tasks_fixed = AsyncOperation(call_google_maps_tasks_fixed)
        """List the Google Maps tasks whose results were parsed anew."""
        google_maps_tasks_ready = AsyncOperation(call_google_maps_tasks_ready)
        """List the finished Google Maps tasks that were not collected yet."""
        google_news_live_advanced = AsyncOperation(call_google_news_live_advanced)
        """Run one Google News request and give its result at once."""
        google_news_live_html = AsyncOperation(call_google_news_live_html)
        """Run one Google News request and give the raw HTML at once."""
        google_news_task_get_advanced = AsyncCollectingOperation(
            call_google_news_task_get_advanced, GoogleNewsTaskPostRequest
        )
        """Collect the result of one Google News task."""
        google_news_task_get_html = AsyncCollectingOperation(
            call_google_news_task_get_html, GoogleNewsTaskPostRequest
        )
        """Collect the raw HTML of one Google News task."""
        google_news_task_post = AsyncManyTasksOperation(call_google_news_task_post, GoogleNewsTaskPostRequest)
        """Post Google News tasks."""
        google_news_tasks_fixed = AsyncOperation(call_google_news_tasks_fixed)
        """List the Google News tasks whose results were parsed anew."""
        google_news_tasks_ready = AsyncOperation(call_google_news_tasks_ready)
        """List the finished Google News tasks that were not collected yet."""
        google_organic_live_advanced = AsyncOperation(call_google_organic_live_advanced)
        """Run one Google organic search request and give its result at once."""
        google_organic_live_html = AsyncOperation(call_google_organic_live_html)
        """Run one Google organic search request and give the raw HTML at once."""
        google_organic_live_regular = AsyncOperation(call_google_organic_live_regular)
        """Run one Google organic search request and give its result at once, without its special elements."""
        google_organic_task_get_advanced = AsyncCollectingOperation(
            call_google_organic_task_get_advanced, GoogleOrganicTaskPostRequest
        )
        """Collect the result of one Google organic search task."""
        google_organic_task_get_html = AsyncCollectingOperation(
            call_google_organic_task_get_html, GoogleOrganicTaskPostRequest
        )
        """Collect the raw HTML of one Google organic search task."""
        google_organic_task_get_regular = AsyncCollectingOperation(
            call_google_organic_task_get_regular, GoogleOrganicTaskPostRequest
        )
        """Collect the result of one Google organic search task, without its special elements."""
        google_organic_task_post = AsyncManyTasksOperation(
            call_google_organic_task_post, GoogleOrganicTaskPostRequest
        )
        """Post Google organic search tasks."""
        google_organic_tasks_fixed = AsyncOperation(call_google_organic_tasks_fixed)
        """List the Google organic search tasks whose results were parsed anew."""
        google_organic_tasks_ready = AsyncOperation(call_google_organic_tasks_ready)
        """List the finished Google organic search tasks that were not collected yet."""
        google_search_by_image_task_get_advanced = AsyncCollectingOperation(
            call_google_search_by_image_task_get_advanced, GoogleSearchByImageTaskPostRequest
        )
        """Collect the result of one Google search-by-image task."""
        google_search_by_image_task_post = AsyncManyTasksOperation(
            call_google_search_by_image_task_post, GoogleSearchByImageTaskPostRequest
        )
        """Post Google search-by-image tasks."""
        google_search_by_image_tasks_fixed = AsyncOperation(call_google_search_by_image_tasks_fixed)
        """List the Google search-by-image tasks whose results were parsed anew."""
        google_search_by_image_tasks_ready = AsyncOperation(call_google_search_by_image_tasks_ready)
        """List the finished Google search-by-image tasks that were not collected yet."""
        id_list = AsyncPagedOperation(call_id_list)
        """List the SERP tasks that this account made in a time window."""
        naver_organic_task_get_advanced = AsyncCollectingOperation(
            call_naver_organic_task_get_advanced, NaverOrganicTaskPostRequest
        )
        """Collect the result of one Naver organic search task."""
        naver_organic_task_get_html = AsyncCollectingOperation(
            call_naver_organic_task_get_html, NaverOrganicTaskPostRequest
        )
        """Collect the raw HTML of one Naver organic search task."""
        naver_organic_task_get_regular = AsyncCollectingOperation(
            call_naver_organic_task_get_regular, NaverOrganicTaskPostRequest
        )
        """Collect the result of one Naver organic search task, without its special elements."""
        naver_organic_task_post = AsyncManyTasksOperation(
            call_naver_organic_task_post, NaverOrganicTaskPostRequest
        )
        """Post Naver organic search tasks."""
        naver_organic_tasks_fixed = AsyncOperation(call_naver_organic_tasks_fixed)
        """List the Naver organic search tasks whose results were parsed anew."""
        naver_organic_tasks_ready = AsyncOperation(call_naver_organic_tasks_ready)
        """List the finished Naver organic search tasks that were not collected yet."""
        screenshot = AsyncOperation(call_screenshot)
        """Capture the result page of a finished SERP task as an image."""
        seznam_languages = AsyncOperation(call_seznam_languages)
        """List the languages of Seznam."""
        seznam_locations = AsyncOperation(call_seznam_locations)
        """List the locations of Seznam."""
        seznam_locations_country = AsyncOperation(call_seznam_locations_country)
        """List the locations of Seznam in one country."""
        seznam_organic_task_get_advanced = AsyncCollectingOperation(
            call_seznam_organic_task_get_advanced, SeznamOrganicTaskPostRequest
        )
        """Collect the result of one Seznam organic search task."""
        seznam_organic_task_get_html = AsyncCollectingOperation(
            call_seznam_organic_task_get_html, SeznamOrganicTaskPostRequest
        )
        """Collect the raw HTML of one Seznam organic search task."""
        seznam_organic_task_get_regular = AsyncCollectingOperation(
            call_seznam_organic_task_get_regular, SeznamOrganicTaskPostRequest
        )
        """Collect the result of one Seznam organic search task, without its special elements."""
        seznam_organic_task_post = AsyncManyTasksOperation(
            call_seznam_organic_task_post, SeznamOrganicTaskPostRequest
        )
        """Post Seznam organic search tasks."""
        seznam_organic_tasks_fixed = AsyncOperation(call_seznam_organic_tasks_fixed)
        """List the Seznam organic search tasks whose results were parsed anew."""
        seznam_organic_tasks_ready = AsyncOperation(call_seznam_organic_tasks_ready)
        """List the finished Seznam organic search tasks that were not collected yet."""
        tasks_ready = AsyncOperation(call_tasks_ready)
        """List the finished SERP tasks that were not collected yet."""
        yahoo_languages = AsyncOperation(call_yahoo_languages)
        """List the languages of Yahoo."""
        yahoo_locations = AsyncOperation(call_yahoo_locations)
        """List the locations of Yahoo."""
        yahoo_locations_country = AsyncOperation(call_yahoo_locations_country)
        """List the locations of Yahoo in one country."""
        yahoo_organic_live_advanced = AsyncOperation(call_yahoo_organic_live_advanced)
        """Run one Yahoo organic search request and give its result at once."""
        yahoo_organic_live_html = AsyncOperation(call_yahoo_organic_live_html)
        """Run one Yahoo organic search request and give the raw HTML at once."""
        yahoo_organic_live_regular = AsyncOperation(call_yahoo_organic_live_regular)
        """Run one Yahoo organic search request and give its result at once, without its special elements."""
        yahoo_organic_task_get_advanced = AsyncCollectingOperation(
            call_yahoo_organic_task_get_advanced, YahooOrganicTaskPostRequest
        )
        """Collect the result of one Yahoo organic search task."""
        yahoo_organic_task_get_html = AsyncCollectingOperation(
            call_yahoo_organic_task_get_html, YahooOrganicTaskPostRequest
        )
        """Collect the raw HTML of one Yahoo organic search task."""
        yahoo_organic_task_get_regular = AsyncCollectingOperation(
            call_yahoo_organic_task_get_regular, YahooOrganicTaskPostRequest
        )
        """Collect the result of one Yahoo organic search task, without its special elements."""
        yahoo_organic_task_post = AsyncManyTasksOperation(
            call_yahoo_organic_task_post, YahooOrganicTaskPostRequest
        )
        """Post Yahoo organic search tasks."""
        yahoo_organic_tasks_fixed = AsyncOperation(call_yahoo_organic_tasks_fixed)
        """List the Yahoo organic search tasks whose results were parsed anew."""
        yahoo_organic_tasks_ready = AsyncOperation(call_yahoo_organic_tasks_ready)
        """List the finished Yahoo organic search tasks that were not collected yet."""
        youtube_languages = AsyncOperation(call_youtube_languages)
        """List the languages of YouTube."""
        youtube_locations = AsyncOperation(call_youtube_locations)
        """List the locations of YouTube."""
        youtube_locations_country = AsyncOperation(call_youtube_locations_country)
        """List the locations of YouTube in one country."""
        youtube_organic_live_advanced = AsyncOperation(call_youtube_organic_live_advanced)
        """Run one YouTube search request and give its result at once."""
        youtube_organic_task_get_advanced = AsyncCollectingOperation(
            call_youtube_organic_task_get_advanced, YoutubeOrganicTaskPostRequest
        )
        """Collect the result of one YouTube search task."""
        youtube_organic_task_post = AsyncManyTasksOperation(
            call_youtube_organic_task_post, YoutubeOrganicTaskPostRequest
        )
        """Post YouTube search tasks."""
        youtube_organic_tasks_fixed = AsyncOperation(call_youtube_organic_tasks_fixed)
        """List the YouTube search tasks whose results were parsed anew."""
        youtube_organic_tasks_ready = AsyncOperation(call_youtube_organic_tasks_ready)
        """List the finished YouTube search tasks that were not collected yet."""
        youtube_video_comments_live_advanced = AsyncOperation(call_youtube_video_comments_live_advanced)
        """Run one YouTube comments request and give its result at once."""
        youtube_video_comments_task_get_advanced = AsyncCollectingOperation(
            call_youtube_video_comments_task_get_advanced, YoutubeVideoCommentsTaskPostRequest
        )
        """Collect the result of one YouTube comments task."""
        youtube_video_comments_task_post = AsyncManyTasksOperation(
            call_youtube_video_comments_task_post, YoutubeVideoCommentsTaskPostRequest
        )
        """Post YouTube comments tasks."""
        youtube_video_comments_tasks_fixed = AsyncOperation(call_youtube_video_comments_tasks_fixed)
        """List the YouTube comments tasks whose results were parsed anew."""
        youtube_video_comments_tasks_ready = AsyncOperation(call_youtube_video_comments_tasks_ready)
        """List the finished YouTube comments tasks that were not collected yet."""
        youtube_video_info_live_advanced = AsyncOperation(call_youtube_video_info_live_advanced)
        """Run one YouTube video request and give its result at once."""
        youtube_video_info_task_get_advanced = AsyncCollectingOperation(
            call_youtube_video_info_task_get_advanced, YoutubeVideoInfoTaskPostRequest
        )
        """Collect the result of one YouTube video task."""
        youtube_video_info_task_post = AsyncManyTasksOperation(
            call_youtube_video_info_task_post, YoutubeVideoInfoTaskPostRequest
        )
        """Post YouTube video tasks."""
        youtube_video_info_tasks_fixed = AsyncOperation(call_youtube_video_info_tasks_fixed)
        """List the YouTube video tasks whose results were parsed anew."""
        youtube_video_info_tasks_ready = AsyncOperation(call_youtube_video_info_tasks_ready)
        """List the finished YouTube video tasks that were not collected yet."""
        youtube_video_subtitles_live_advanced = AsyncOperation(call_youtube_video_subtitles_live_advanced)
        """Run one YouTube subtitles request and give its result at once."""
        youtube_video_subtitles_task_get_advanced = AsyncCollectingOperation(
            call_youtube_video_subtitles_task_get_advanced, YoutubeVideoSubtitlesTaskPostRequest
        )
        """Collect the result of one YouTube subtitles task."""
        youtube_video_subtitles_task_post = AsyncManyTasksOperation(
            call_youtube_video_subtitles_task_post, YoutubeVideoSubtitlesTaskPostRequest
        )
        """Post YouTube subtitles tasks."""
        youtube_video_subtitles_tasks_fixed = AsyncOperation(call_youtube_video_subtitles_tasks_fixed)
        """List the YouTube subtitles tasks whose results were parsed anew."""
        youtube_video_subtitles_tasks_ready = AsyncOperation(call_youtube_video_subtitles_tasks_ready)
        """List the finished YouTube subtitles tasks that were not collected yet."""
