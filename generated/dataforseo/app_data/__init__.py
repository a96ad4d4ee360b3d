# From spec/app_data/ by `make generate`; do not edit.
"""App Data: Apps, lists and reviews of Google Play and of the App Store."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dataforseo.app_data.apple_app_info_task_get_advanced import (
        AppleAppInfoTaskGetAdvancedRequest,
        AppleAppInfoTaskGetAdvancedResult,
    )
    from dataforseo.app_data.apple_app_info_task_post import AppleAppInfoTaskPostRequest
    from dataforseo.app_data.apple_app_list_task_get_advanced import AppleAppListTaskGetAdvancedRequest
    from dataforseo.app_data.apple_app_list_task_post import AppleAppListTaskPostRequest
    from dataforseo.app_data.apple_app_listings_search_live import (
        AppleAppListingsSearchLiveItem,
        AppleAppListingsSearchLiveRequest,
        AppleAppListingsSearchLiveResult,
    )
    from dataforseo.app_data.apple_app_reviews_task_get_advanced import (
        AppleAppReviewsTaskGetAdvancedAppStoreReviewsSearch,
        AppleAppReviewsTaskGetAdvancedRequest,
        AppleAppReviewsTaskGetAdvancedResult,
    )
    from dataforseo.app_data.apple_app_reviews_task_post import AppleAppReviewsTaskPostRequest
    from dataforseo.app_data.apple_app_searches_task_get_advanced import (
        AppleAppSearchesTaskGetAdvancedRequest,
    )
    from dataforseo.app_data.apple_app_searches_task_post import AppleAppSearchesTaskPostRequest
    from dataforseo.app_data.errors import ErrorsRequest
    from dataforseo.app_data.google_app_info_task_get_advanced import (
        GoogleAppInfoTaskGetAdvancedRequest,
        GoogleAppInfoTaskGetAdvancedResult,
    )
    from dataforseo.app_data.google_app_info_task_get_html import GoogleAppInfoTaskGetHtmlRequest
    from dataforseo.app_data.google_app_info_task_post import GoogleAppInfoTaskPostRequest
    from dataforseo.app_data.google_app_list_task_get_advanced import GoogleAppListTaskGetAdvancedRequest
    from dataforseo.app_data.google_app_list_task_get_html import GoogleAppListTaskGetHtmlRequest
    from dataforseo.app_data.google_app_list_task_post import GoogleAppListTaskPostRequest
    from dataforseo.app_data.google_app_listings_search_live import (
        GoogleAppListingsSearchLiveItem,
        GoogleAppListingsSearchLiveRequest,
        GoogleAppListingsSearchLiveResult,
    )
    from dataforseo.app_data.google_app_reviews_task_get_advanced import (
        GoogleAppReviewsTaskGetAdvancedGooglePlayReviewsSearch,
        GoogleAppReviewsTaskGetAdvancedRequest,
        GoogleAppReviewsTaskGetAdvancedResponseData,
        GoogleAppReviewsTaskGetAdvancedResult,
    )
    from dataforseo.app_data.google_app_reviews_task_get_html import GoogleAppReviewsTaskGetHtmlRequest
    from dataforseo.app_data.google_app_reviews_task_post import GoogleAppReviewsTaskPostRequest
    from dataforseo.app_data.google_app_searches_task_get_advanced import (
        GoogleAppSearchesTaskGetAdvancedRequest,
    )
    from dataforseo.app_data.google_app_searches_task_get_html import GoogleAppSearchesTaskGetHtmlRequest
    from dataforseo.app_data.google_app_searches_task_post import GoogleAppSearchesTaskPostRequest
    from dataforseo.app_data.google_locations_country import GoogleLocationsCountryRequest
    from dataforseo.app_data.id_list import IdListRequest

__all__: list[str] = [
    "AppleAppInfoTaskGetAdvancedRequest",
    "AppleAppInfoTaskGetAdvancedResult",
    "AppleAppInfoTaskPostRequest",
    "AppleAppListTaskGetAdvancedRequest",
    "AppleAppListTaskPostRequest",
    "AppleAppListingsSearchLiveItem",
    "AppleAppListingsSearchLiveRequest",
    "AppleAppListingsSearchLiveResult",
    "AppleAppReviewsTaskGetAdvancedAppStoreReviewsSearch",
    "AppleAppReviewsTaskGetAdvancedRequest",
    "AppleAppReviewsTaskGetAdvancedResult",
    "AppleAppReviewsTaskPostRequest",
    "AppleAppSearchesTaskGetAdvancedRequest",
    "AppleAppSearchesTaskPostRequest",
    "ErrorsRequest",
    "GoogleAppInfoTaskGetAdvancedRequest",
    "GoogleAppInfoTaskGetAdvancedResult",
    "GoogleAppInfoTaskGetHtmlRequest",
    "GoogleAppInfoTaskPostRequest",
    "GoogleAppListTaskGetAdvancedRequest",
    "GoogleAppListTaskGetHtmlRequest",
    "GoogleAppListTaskPostRequest",
    "GoogleAppListingsSearchLiveItem",
    "GoogleAppListingsSearchLiveRequest",
    "GoogleAppListingsSearchLiveResult",
    "GoogleAppReviewsTaskGetAdvancedGooglePlayReviewsSearch",
    "GoogleAppReviewsTaskGetAdvancedRequest",
    "GoogleAppReviewsTaskGetAdvancedResponseData",
    "GoogleAppReviewsTaskGetAdvancedResult",
    "GoogleAppReviewsTaskGetHtmlRequest",
    "GoogleAppReviewsTaskPostRequest",
    "GoogleAppSearchesTaskGetAdvancedRequest",
    "GoogleAppSearchesTaskGetHtmlRequest",
    "GoogleAppSearchesTaskPostRequest",
    "GoogleLocationsCountryRequest",
    "IdListRequest",
]

_MODULES: Mapping[str, str] = {
    "AppleAppInfoTaskGetAdvancedRequest": "apple_app_info_task_get_advanced",
    "AppleAppInfoTaskGetAdvancedResult": "apple_app_info_task_get_advanced",
    "AppleAppInfoTaskPostRequest": "apple_app_info_task_post",
    "AppleAppListTaskGetAdvancedRequest": "apple_app_list_task_get_advanced",
    "AppleAppListTaskPostRequest": "apple_app_list_task_post",
    "AppleAppListingsSearchLiveItem": "apple_app_listings_search_live",
    "AppleAppListingsSearchLiveRequest": "apple_app_listings_search_live",
    "AppleAppListingsSearchLiveResult": "apple_app_listings_search_live",
    "AppleAppReviewsTaskGetAdvancedAppStoreReviewsSearch": "apple_app_reviews_task_get_advanced",
    "AppleAppReviewsTaskGetAdvancedRequest": "apple_app_reviews_task_get_advanced",
    "AppleAppReviewsTaskGetAdvancedResult": "apple_app_reviews_task_get_advanced",
    "AppleAppReviewsTaskPostRequest": "apple_app_reviews_task_post",
    "AppleAppSearchesTaskGetAdvancedRequest": "apple_app_searches_task_get_advanced",
    "AppleAppSearchesTaskPostRequest": "apple_app_searches_task_post",
    "ErrorsRequest": "errors",
    "GoogleAppInfoTaskGetAdvancedRequest": "google_app_info_task_get_advanced",
    "GoogleAppInfoTaskGetAdvancedResult": "google_app_info_task_get_advanced",
    "GoogleAppInfoTaskGetHtmlRequest": "google_app_info_task_get_html",
    "GoogleAppInfoTaskPostRequest": "google_app_info_task_post",
    "GoogleAppListTaskGetAdvancedRequest": "google_app_list_task_get_advanced",
    "GoogleAppListTaskGetHtmlRequest": "google_app_list_task_get_html",
    "GoogleAppListTaskPostRequest": "google_app_list_task_post",
    "GoogleAppListingsSearchLiveItem": "google_app_listings_search_live",
    "GoogleAppListingsSearchLiveRequest": "google_app_listings_search_live",
    "GoogleAppListingsSearchLiveResult": "google_app_listings_search_live",
    "GoogleAppReviewsTaskGetAdvancedGooglePlayReviewsSearch": "google_app_reviews_task_get_advanced",
    "GoogleAppReviewsTaskGetAdvancedRequest": "google_app_reviews_task_get_advanced",
    "GoogleAppReviewsTaskGetAdvancedResponseData": "google_app_reviews_task_get_advanced",
    "GoogleAppReviewsTaskGetAdvancedResult": "google_app_reviews_task_get_advanced",
    "GoogleAppReviewsTaskGetHtmlRequest": "google_app_reviews_task_get_html",
    "GoogleAppReviewsTaskPostRequest": "google_app_reviews_task_post",
    "GoogleAppSearchesTaskGetAdvancedRequest": "google_app_searches_task_get_advanced",
    "GoogleAppSearchesTaskGetHtmlRequest": "google_app_searches_task_get_html",
    "GoogleAppSearchesTaskPostRequest": "google_app_searches_task_post",
    "GoogleLocationsCountryRequest": "google_locations_country",
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
