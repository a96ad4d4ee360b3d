# From spec/app_data/ by `make generate`; do not edit.
"""App Data: Apps, lists and reviews of Google Play and of the App Store."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dataforseo.app_data.apple_app_info_task_get_advanced import (
        AppleAppInfoTaskGetAdvancedRequest as AppleAppInfoTaskGetAdvancedRequest,
        AppleAppInfoTaskGetAdvancedResult as AppleAppInfoTaskGetAdvancedResult,
    )
    from dataforseo.app_data.apple_app_info_task_post import (
        AppleAppInfoTaskPostRequest as AppleAppInfoTaskPostRequest,
    )
    from dataforseo.app_data.apple_app_info_tasks_ready import (
        AppleAppInfoTasksReadyRequest as AppleAppInfoTasksReadyRequest,
    )
    from dataforseo.app_data.apple_app_list_task_get_advanced import (
        AppleAppListTaskGetAdvancedRequest as AppleAppListTaskGetAdvancedRequest,
    )
    from dataforseo.app_data.apple_app_list_task_post import (
        AppleAppListTaskPostRequest as AppleAppListTaskPostRequest,
    )
    from dataforseo.app_data.apple_app_list_tasks_ready import (
        AppleAppListTasksReadyRequest as AppleAppListTasksReadyRequest,
    )
    from dataforseo.app_data.apple_app_listings_categories import (
        AppleAppListingsCategoriesRequest as AppleAppListingsCategoriesRequest,
    )
    from dataforseo.app_data.apple_app_listings_search_live import (
        AppleAppListingsSearchLiveItem as AppleAppListingsSearchLiveItem,
        AppleAppListingsSearchLiveRequest as AppleAppListingsSearchLiveRequest,
        AppleAppListingsSearchLiveResult as AppleAppListingsSearchLiveResult,
    )
    from dataforseo.app_data.apple_app_reviews_task_get_advanced import (
        AppleAppReviewsTaskGetAdvancedAppStoreReviewsSearch as AppleAppReviewsTaskGetAdvancedAppStoreReviewsSearch,
        AppleAppReviewsTaskGetAdvancedRequest as AppleAppReviewsTaskGetAdvancedRequest,
        AppleAppReviewsTaskGetAdvancedResult as AppleAppReviewsTaskGetAdvancedResult,
    )
    from dataforseo.app_data.apple_app_reviews_task_post import (
        AppleAppReviewsTaskPostRequest as AppleAppReviewsTaskPostRequest,
    )
    from dataforseo.app_data.apple_app_reviews_tasks_ready import (
        AppleAppReviewsTasksReadyRequest as AppleAppReviewsTasksReadyRequest,
    )
    from dataforseo.app_data.apple_app_searches_task_get_advanced import (
        AppleAppSearchesTaskGetAdvancedRequest as AppleAppSearchesTaskGetAdvancedRequest,
    )
    from dataforseo.app_data.apple_app_searches_task_post import (
        AppleAppSearchesTaskPostRequest as AppleAppSearchesTaskPostRequest,
    )
    from dataforseo.app_data.apple_app_searches_tasks_ready import (
        AppleAppSearchesTasksReadyRequest as AppleAppSearchesTasksReadyRequest,
    )
    from dataforseo.app_data.apple_categories import AppleCategoriesRequest as AppleCategoriesRequest
    from dataforseo.app_data.apple_languages import AppleLanguagesRequest as AppleLanguagesRequest
    from dataforseo.app_data.apple_locations import AppleLocationsRequest as AppleLocationsRequest
    from dataforseo.app_data.errors import ErrorsRequest as ErrorsRequest
    from dataforseo.app_data.google_app_info_task_get_advanced import (
        GoogleAppInfoTaskGetAdvancedRequest as GoogleAppInfoTaskGetAdvancedRequest,
        GoogleAppInfoTaskGetAdvancedResult as GoogleAppInfoTaskGetAdvancedResult,
    )
    from dataforseo.app_data.google_app_info_task_get_html import (
        GoogleAppInfoTaskGetHtmlRequest as GoogleAppInfoTaskGetHtmlRequest,
    )
    from dataforseo.app_data.google_app_info_task_post import (
        GoogleAppInfoTaskPostRequest as GoogleAppInfoTaskPostRequest,
    )
    from dataforseo.app_data.google_app_info_tasks_ready import (
        GoogleAppInfoTasksReadyRequest as GoogleAppInfoTasksReadyRequest,
    )
    from dataforseo.app_data.google_app_list_task_get_advanced import (
        GoogleAppListTaskGetAdvancedRequest as GoogleAppListTaskGetAdvancedRequest,
    )
    from dataforseo.app_data.google_app_list_task_get_html import (
        GoogleAppListTaskGetHtmlRequest as GoogleAppListTaskGetHtmlRequest,
    )
    from dataforseo.app_data.google_app_list_task_post import (
        GoogleAppListTaskPostRequest as GoogleAppListTaskPostRequest,
    )
    from dataforseo.app_data.google_app_list_tasks_ready import (
        GoogleAppListTasksReadyRequest as GoogleAppListTasksReadyRequest,
    )
    from dataforseo.app_data.google_app_listings_categories import (
        GoogleAppListingsCategoriesRequest as GoogleAppListingsCategoriesRequest,
    )
    from dataforseo.app_data.google_app_listings_search_live import (
        GoogleAppListingsSearchLiveItem as GoogleAppListingsSearchLiveItem,
        GoogleAppListingsSearchLiveRequest as GoogleAppListingsSearchLiveRequest,
        GoogleAppListingsSearchLiveResult as GoogleAppListingsSearchLiveResult,
    )
    from dataforseo.app_data.google_app_reviews_task_get_advanced import (
        GoogleAppReviewsTaskGetAdvancedGooglePlayReviewsSearch as GoogleAppReviewsTaskGetAdvancedGooglePlayReviewsSearch,
        GoogleAppReviewsTaskGetAdvancedRequest as GoogleAppReviewsTaskGetAdvancedRequest,
        GoogleAppReviewsTaskGetAdvancedResponseData as GoogleAppReviewsTaskGetAdvancedResponseData,
        GoogleAppReviewsTaskGetAdvancedResult as GoogleAppReviewsTaskGetAdvancedResult,
    )
    from dataforseo.app_data.google_app_reviews_task_get_html import (
        GoogleAppReviewsTaskGetHtmlRequest as GoogleAppReviewsTaskGetHtmlRequest,
    )
    from dataforseo.app_data.google_app_reviews_task_post import (
        GoogleAppReviewsTaskPostRequest as GoogleAppReviewsTaskPostRequest,
    )
    from dataforseo.app_data.google_app_reviews_tasks_ready import (
        GoogleAppReviewsTasksReadyRequest as GoogleAppReviewsTasksReadyRequest,
    )
    from dataforseo.app_data.google_app_searches_task_get_advanced import (
        GoogleAppSearchesTaskGetAdvancedRequest as GoogleAppSearchesTaskGetAdvancedRequest,
    )
    from dataforseo.app_data.google_app_searches_task_get_html import (
        GoogleAppSearchesTaskGetHtmlRequest as GoogleAppSearchesTaskGetHtmlRequest,
    )
    from dataforseo.app_data.google_app_searches_task_post import (
        GoogleAppSearchesTaskPostRequest as GoogleAppSearchesTaskPostRequest,
    )
    from dataforseo.app_data.google_app_searches_tasks_ready import (
        GoogleAppSearchesTasksReadyRequest as GoogleAppSearchesTasksReadyRequest,
    )
    from dataforseo.app_data.google_categories import GoogleCategoriesRequest as GoogleCategoriesRequest
    from dataforseo.app_data.google_languages import GoogleLanguagesRequest as GoogleLanguagesRequest
    from dataforseo.app_data.google_locations import GoogleLocationsRequest as GoogleLocationsRequest
    from dataforseo.app_data.google_locations_country import (
        GoogleLocationsCountryRequest as GoogleLocationsCountryRequest,
    )
    from dataforseo.app_data.id_list import IdListRequest as IdListRequest
    from dataforseo.app_data.tasks_ready import TasksReadyRequest as TasksReadyRequest

# Each module, with the classes that are loaded from it when they are first used.
_CLASSES: Mapping[str, tuple[str, ...]] = {
    "apple_app_info_task_get_advanced": (
        "AppleAppInfoTaskGetAdvancedRequest",
        "AppleAppInfoTaskGetAdvancedResult",
    ),
    "apple_app_info_task_post": ("AppleAppInfoTaskPostRequest",),
    "apple_app_info_tasks_ready": ("AppleAppInfoTasksReadyRequest",),
    "apple_app_list_task_get_advanced": ("AppleAppListTaskGetAdvancedRequest",),
    "apple_app_list_task_post": ("AppleAppListTaskPostRequest",),
    "apple_app_list_tasks_ready": ("AppleAppListTasksReadyRequest",),
    "apple_app_listings_categories": ("AppleAppListingsCategoriesRequest",),
    "apple_app_listings_search_live": (
        "AppleAppListingsSearchLiveItem",
        "AppleAppListingsSearchLiveRequest",
        "AppleAppListingsSearchLiveResult",
    ),
    "apple_app_reviews_task_get_advanced": (
        "AppleAppReviewsTaskGetAdvancedAppStoreReviewsSearch",
        "AppleAppReviewsTaskGetAdvancedRequest",
        "AppleAppReviewsTaskGetAdvancedResult",
    ),
    "apple_app_reviews_task_post": ("AppleAppReviewsTaskPostRequest",),
    "apple_app_reviews_tasks_ready": ("AppleAppReviewsTasksReadyRequest",),
    "apple_app_searches_task_get_advanced": ("AppleAppSearchesTaskGetAdvancedRequest",),
    "apple_app_searches_task_post": ("AppleAppSearchesTaskPostRequest",),
    "apple_app_searches_tasks_ready": ("AppleAppSearchesTasksReadyRequest",),
    "apple_categories": ("AppleCategoriesRequest",),
    "apple_languages": ("AppleLanguagesRequest",),
    "apple_locations": ("AppleLocationsRequest",),
    "errors": ("ErrorsRequest",),
    "google_app_info_task_get_advanced": (
        "GoogleAppInfoTaskGetAdvancedRequest",
        "GoogleAppInfoTaskGetAdvancedResult",
    ),
    "google_app_info_task_get_html": ("GoogleAppInfoTaskGetHtmlRequest",),
    "google_app_info_task_post": ("GoogleAppInfoTaskPostRequest",),
    "google_app_info_tasks_ready": ("GoogleAppInfoTasksReadyRequest",),
    "google_app_list_task_get_advanced": ("GoogleAppListTaskGetAdvancedRequest",),
    "google_app_list_task_get_html": ("GoogleAppListTaskGetHtmlRequest",),
    "google_app_list_task_post": ("GoogleAppListTaskPostRequest",),
    "google_app_list_tasks_ready": ("GoogleAppListTasksReadyRequest",),
    "google_app_listings_categories": ("GoogleAppListingsCategoriesRequest",),
    "google_app_listings_search_live": (
        "GoogleAppListingsSearchLiveItem",
        "GoogleAppListingsSearchLiveRequest",
        "GoogleAppListingsSearchLiveResult",
    ),
    "google_app_reviews_task_get_advanced": (
        "GoogleAppReviewsTaskGetAdvancedGooglePlayReviewsSearch",
        "GoogleAppReviewsTaskGetAdvancedRequest",
        "GoogleAppReviewsTaskGetAdvancedResponseData",
        "GoogleAppReviewsTaskGetAdvancedResult",
    ),
    "google_app_reviews_task_get_html": ("GoogleAppReviewsTaskGetHtmlRequest",),
    "google_app_reviews_task_post": ("GoogleAppReviewsTaskPostRequest",),
    "google_app_reviews_tasks_ready": ("GoogleAppReviewsTasksReadyRequest",),
    "google_app_searches_task_get_advanced": ("GoogleAppSearchesTaskGetAdvancedRequest",),
    "google_app_searches_task_get_html": ("GoogleAppSearchesTaskGetHtmlRequest",),
    "google_app_searches_task_post": ("GoogleAppSearchesTaskPostRequest",),
    "google_app_searches_tasks_ready": ("GoogleAppSearchesTasksReadyRequest",),
    "google_categories": ("GoogleCategoriesRequest",),
    "google_languages": ("GoogleLanguagesRequest",),
    "google_locations": ("GoogleLocationsRequest",),
    "google_locations_country": ("GoogleLocationsCountryRequest",),
    "id_list": ("IdListRequest",),
    "tasks_ready": ("TasksReadyRequest",),
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
