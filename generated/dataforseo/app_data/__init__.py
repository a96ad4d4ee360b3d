# From spec/app_data/ by `make generate`; do not edit.
"""App Data: Apps, lists and reviews of Google Play and of the App Store."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dataforseo.app_data.apple_app_info import (
        AppleAppInfoTaskGetAdvancedRequest as AppleAppInfoTaskGetAdvancedRequest,
        AppleAppInfoTaskGetAdvancedResult as AppleAppInfoTaskGetAdvancedResult,
        AppleAppInfoTaskPostRequest as AppleAppInfoTaskPostRequest,
        AppleAppInfoTasksReadyRequest as AppleAppInfoTasksReadyRequest,
    )
    from dataforseo.app_data.apple_app_list import (
        AppleAppListTaskGetAdvancedRequest as AppleAppListTaskGetAdvancedRequest,
        AppleAppListTaskPostRequest as AppleAppListTaskPostRequest,
        AppleAppListTasksReadyRequest as AppleAppListTasksReadyRequest,
    )
    from dataforseo.app_data.apple_app_listings_categories import (
        AppleAppListingsCategoriesRequest as AppleAppListingsCategoriesRequest,
    )
    from dataforseo.app_data.apple_app_listings_search import (
        AppleAppListingsSearchLiveItem as AppleAppListingsSearchLiveItem,
        AppleAppListingsSearchLiveRequest as AppleAppListingsSearchLiveRequest,
        AppleAppListingsSearchLiveResult as AppleAppListingsSearchLiveResult,
    )
    from dataforseo.app_data.apple_app_reviews import (
        AppleAppReviewsTaskGetAdvancedAppStoreReviewsSearch as AppleAppReviewsTaskGetAdvancedAppStoreReviewsSearch,
        AppleAppReviewsTaskGetAdvancedRequest as AppleAppReviewsTaskGetAdvancedRequest,
        AppleAppReviewsTaskGetAdvancedResult as AppleAppReviewsTaskGetAdvancedResult,
        AppleAppReviewsTaskPostRequest as AppleAppReviewsTaskPostRequest,
        AppleAppReviewsTasksReadyRequest as AppleAppReviewsTasksReadyRequest,
    )
    from dataforseo.app_data.apple_app_searches import (
        AppleAppSearchesTaskGetAdvancedRequest as AppleAppSearchesTaskGetAdvancedRequest,
        AppleAppSearchesTaskPostRequest as AppleAppSearchesTaskPostRequest,
        AppleAppSearchesTasksReadyRequest as AppleAppSearchesTasksReadyRequest,
    )
    from dataforseo.app_data.apple_categories import AppleCategoriesRequest as AppleCategoriesRequest
    from dataforseo.app_data.apple_languages import AppleLanguagesRequest as AppleLanguagesRequest
    from dataforseo.app_data.apple_locations import AppleLocationsRequest as AppleLocationsRequest
    from dataforseo.app_data.errors import ErrorsRequest as ErrorsRequest
    from dataforseo.app_data.google_app_info import (
        GoogleAppInfoTaskGetAdvancedRequest as GoogleAppInfoTaskGetAdvancedRequest,
        GoogleAppInfoTaskGetAdvancedResult as GoogleAppInfoTaskGetAdvancedResult,
        GoogleAppInfoTaskGetHtmlRequest as GoogleAppInfoTaskGetHtmlRequest,
        GoogleAppInfoTaskPostRequest as GoogleAppInfoTaskPostRequest,
        GoogleAppInfoTasksReadyRequest as GoogleAppInfoTasksReadyRequest,
    )
    from dataforseo.app_data.google_app_list import (
        GoogleAppListTaskGetAdvancedRequest as GoogleAppListTaskGetAdvancedRequest,
        GoogleAppListTaskGetHtmlRequest as GoogleAppListTaskGetHtmlRequest,
        GoogleAppListTaskPostRequest as GoogleAppListTaskPostRequest,
        GoogleAppListTasksReadyRequest as GoogleAppListTasksReadyRequest,
    )
    from dataforseo.app_data.google_app_listings_categories import (
        GoogleAppListingsCategoriesRequest as GoogleAppListingsCategoriesRequest,
    )
    from dataforseo.app_data.google_app_listings_search import (
        GoogleAppListingsSearchLiveItem as GoogleAppListingsSearchLiveItem,
        GoogleAppListingsSearchLiveRequest as GoogleAppListingsSearchLiveRequest,
        GoogleAppListingsSearchLiveResult as GoogleAppListingsSearchLiveResult,
    )
    from dataforseo.app_data.google_app_reviews import (
        GoogleAppReviewsTaskGetAdvancedGooglePlayReviewsSearch as GoogleAppReviewsTaskGetAdvancedGooglePlayReviewsSearch,
        GoogleAppReviewsTaskGetAdvancedRequest as GoogleAppReviewsTaskGetAdvancedRequest,
        GoogleAppReviewsTaskGetAdvancedResponseData as GoogleAppReviewsTaskGetAdvancedResponseData,
        GoogleAppReviewsTaskGetAdvancedResult as GoogleAppReviewsTaskGetAdvancedResult,
        GoogleAppReviewsTaskGetHtmlRequest as GoogleAppReviewsTaskGetHtmlRequest,
        GoogleAppReviewsTaskPostRequest as GoogleAppReviewsTaskPostRequest,
        GoogleAppReviewsTasksReadyRequest as GoogleAppReviewsTasksReadyRequest,
    )
    from dataforseo.app_data.google_app_searches import (
        GoogleAppSearchesTaskGetAdvancedRequest as GoogleAppSearchesTaskGetAdvancedRequest,
        GoogleAppSearchesTaskGetHtmlRequest as GoogleAppSearchesTaskGetHtmlRequest,
        GoogleAppSearchesTaskPostRequest as GoogleAppSearchesTaskPostRequest,
        GoogleAppSearchesTasksReadyRequest as GoogleAppSearchesTasksReadyRequest,
    )
    from dataforseo.app_data.google_categories import GoogleCategoriesRequest as GoogleCategoriesRequest
    from dataforseo.app_data.google_languages import GoogleLanguagesRequest as GoogleLanguagesRequest
    from dataforseo.app_data.google_locations import (
        GoogleLocationsCountryRequest as GoogleLocationsCountryRequest,
        GoogleLocationsRequest as GoogleLocationsRequest,
    )
    from dataforseo.app_data.id_list import IdListRequest as IdListRequest
    from dataforseo.app_data.tasks_ready import TasksReadyRequest as TasksReadyRequest

# The classes of each module. A class is loaded on first use.
_CLASSES: Mapping[str, tuple[str, ...]] = {
    "apple_app_info": (
        "AppleAppInfoTaskGetAdvancedRequest",
        "AppleAppInfoTaskGetAdvancedResult",
        "AppleAppInfoTaskPostRequest",
        "AppleAppInfoTasksReadyRequest",
    ),
    "apple_app_list": (
        "AppleAppListTaskGetAdvancedRequest",
        "AppleAppListTaskPostRequest",
        "AppleAppListTasksReadyRequest",
    ),
    "apple_app_listings_categories": ("AppleAppListingsCategoriesRequest",),
    "apple_app_listings_search": (
        "AppleAppListingsSearchLiveItem",
        "AppleAppListingsSearchLiveRequest",
        "AppleAppListingsSearchLiveResult",
    ),
    "apple_app_reviews": (
        "AppleAppReviewsTaskGetAdvancedAppStoreReviewsSearch",
        "AppleAppReviewsTaskGetAdvancedRequest",
        "AppleAppReviewsTaskGetAdvancedResult",
        "AppleAppReviewsTaskPostRequest",
        "AppleAppReviewsTasksReadyRequest",
    ),
    "apple_app_searches": (
        "AppleAppSearchesTaskGetAdvancedRequest",
        "AppleAppSearchesTaskPostRequest",
        "AppleAppSearchesTasksReadyRequest",
    ),
    "apple_categories": ("AppleCategoriesRequest",),
    "apple_languages": ("AppleLanguagesRequest",),
    "apple_locations": ("AppleLocationsRequest",),
    "errors": ("ErrorsRequest",),
    "google_app_info": (
        "GoogleAppInfoTaskGetAdvancedRequest",
        "GoogleAppInfoTaskGetAdvancedResult",
        "GoogleAppInfoTaskGetHtmlRequest",
        "GoogleAppInfoTaskPostRequest",
        "GoogleAppInfoTasksReadyRequest",
    ),
    "google_app_list": (
        "GoogleAppListTaskGetAdvancedRequest",
        "GoogleAppListTaskGetHtmlRequest",
        "GoogleAppListTaskPostRequest",
        "GoogleAppListTasksReadyRequest",
    ),
    "google_app_listings_categories": ("GoogleAppListingsCategoriesRequest",),
    "google_app_listings_search": (
        "GoogleAppListingsSearchLiveItem",
        "GoogleAppListingsSearchLiveRequest",
        "GoogleAppListingsSearchLiveResult",
    ),
    "google_app_reviews": (
        "GoogleAppReviewsTaskGetAdvancedGooglePlayReviewsSearch",
        "GoogleAppReviewsTaskGetAdvancedRequest",
        "GoogleAppReviewsTaskGetAdvancedResponseData",
        "GoogleAppReviewsTaskGetAdvancedResult",
        "GoogleAppReviewsTaskGetHtmlRequest",
        "GoogleAppReviewsTaskPostRequest",
        "GoogleAppReviewsTasksReadyRequest",
    ),
    "google_app_searches": (
        "GoogleAppSearchesTaskGetAdvancedRequest",
        "GoogleAppSearchesTaskGetHtmlRequest",
        "GoogleAppSearchesTaskPostRequest",
        "GoogleAppSearchesTasksReadyRequest",
    ),
    "google_categories": ("GoogleCategoriesRequest",),
    "google_languages": ("GoogleLanguagesRequest",),
    "google_locations": ("GoogleLocationsCountryRequest", "GoogleLocationsRequest"),
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
