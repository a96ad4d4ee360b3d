# From spec/app_data/ by `make generate`; do not edit.
"""App Data: Apps, lists and reviews of Google Play and of the App Store."""

from typing import TYPE_CHECKING

from dataforseo._index import OPERATIONS
from dataforseo.app_data._summaries import SUMMARIES
from dataforseo_runtime.clients.sections import AsyncSection, Section

if TYPE_CHECKING:
    from dataforseo_runtime.clients.async_operations import (
        AsyncCollectingOperation,
        AsyncManyTasksOperation,
        AsyncOperation,
        AsyncPagedOperation,
    )
    from dataforseo_runtime.clients.operations import (
        CollectingOperation,
        ManyTasksOperation,
        Operation,
        PagedOperation,
    )

    from . import (
        apple_app_info as _apple_app_info,
        apple_app_list as _apple_app_list,
        apple_app_listings_categories as _apple_app_listings_categories,
        apple_app_listings_search as _apple_app_listings_search,
        apple_app_reviews as _apple_app_reviews,
        apple_app_searches as _apple_app_searches,
        apple_categories as _apple_categories,
        apple_languages as _apple_languages,
        apple_locations as _apple_locations,
        errors as _errors,
        google_app_info as _google_app_info,
        google_app_list as _google_app_list,
        google_app_listings_categories as _google_app_listings_categories,
        google_app_listings_search as _google_app_listings_search,
        google_app_reviews as _google_app_reviews,
        google_app_searches as _google_app_searches,
        google_categories as _google_categories,
        google_languages as _google_languages,
        google_locations as _google_locations,
        id_list as _id_list,
        tasks_ready as _tasks_ready,
    )


class AppData(Section, name="app_data", index=OPERATIONS, summaries=SUMMARIES):
    """App Data: Apps, lists and reviews of Google Play and of the App Store."""

    # For type checkers. At run time, an operation is loaded on first use.
    if TYPE_CHECKING:
        # fmt: off
        apple_app_info_task_get_advanced = CollectingOperation(_apple_app_info.AppleAppInfoTaskGetAdvancedRequest, _apple_app_info.APPLE_APP_INFO_TASK_GET_ADVANCED, _apple_app_info.AppleAppInfoTaskPostRequest)
        apple_app_info_task_post = ManyTasksOperation(_apple_app_info.AppleAppInfoTaskPostRequest, _apple_app_info.APPLE_APP_INFO_TASK_POST)
        apple_app_info_tasks_ready = Operation(_apple_app_info.AppleAppInfoTasksReadyRequest, _apple_app_info.APPLE_APP_INFO_TASKS_READY)
        apple_app_list_task_get_advanced = CollectingOperation(_apple_app_list.AppleAppListTaskGetAdvancedRequest, _apple_app_list.APPLE_APP_LIST_TASK_GET_ADVANCED, _apple_app_list.AppleAppListTaskPostRequest)
        apple_app_list_task_post = ManyTasksOperation(_apple_app_list.AppleAppListTaskPostRequest, _apple_app_list.APPLE_APP_LIST_TASK_POST)
        apple_app_list_tasks_ready = Operation(_apple_app_list.AppleAppListTasksReadyRequest, _apple_app_list.APPLE_APP_LIST_TASKS_READY)
        apple_app_listings_categories = Operation(_apple_app_listings_categories.AppleAppListingsCategoriesRequest, _apple_app_listings_categories.APPLE_APP_LISTINGS_CATEGORIES)
        apple_app_listings_search_live = PagedOperation(_apple_app_listings_search.AppleAppListingsSearchLiveRequest, _apple_app_listings_search.APPLE_APP_LISTINGS_SEARCH_LIVE)
        apple_app_reviews_task_get_advanced = CollectingOperation(_apple_app_reviews.AppleAppReviewsTaskGetAdvancedRequest, _apple_app_reviews.APPLE_APP_REVIEWS_TASK_GET_ADVANCED, _apple_app_reviews.AppleAppReviewsTaskPostRequest)
        apple_app_reviews_task_post = ManyTasksOperation(_apple_app_reviews.AppleAppReviewsTaskPostRequest, _apple_app_reviews.APPLE_APP_REVIEWS_TASK_POST)
        apple_app_reviews_tasks_ready = Operation(_apple_app_reviews.AppleAppReviewsTasksReadyRequest, _apple_app_reviews.APPLE_APP_REVIEWS_TASKS_READY)
        apple_app_searches_task_get_advanced = CollectingOperation(_apple_app_searches.AppleAppSearchesTaskGetAdvancedRequest, _apple_app_searches.APPLE_APP_SEARCHES_TASK_GET_ADVANCED, _apple_app_searches.AppleAppSearchesTaskPostRequest)
        apple_app_searches_task_post = ManyTasksOperation(_apple_app_searches.AppleAppSearchesTaskPostRequest, _apple_app_searches.APPLE_APP_SEARCHES_TASK_POST)
        apple_app_searches_tasks_ready = Operation(_apple_app_searches.AppleAppSearchesTasksReadyRequest, _apple_app_searches.APPLE_APP_SEARCHES_TASKS_READY)
        apple_categories = Operation(_apple_categories.AppleCategoriesRequest, _apple_categories.APPLE_CATEGORIES)
        apple_languages = Operation(_apple_languages.AppleLanguagesRequest, _apple_languages.APPLE_LANGUAGES)
        apple_locations = Operation(_apple_locations.AppleLocationsRequest, _apple_locations.APPLE_LOCATIONS)
        errors = PagedOperation(_errors.ErrorsRequest, _errors.ERRORS)
        google_app_info_task_get_advanced = CollectingOperation(_google_app_info.GoogleAppInfoTaskGetAdvancedRequest, _google_app_info.GOOGLE_APP_INFO_TASK_GET_ADVANCED, _google_app_info.GoogleAppInfoTaskPostRequest)
        google_app_info_task_get_html = CollectingOperation(_google_app_info.GoogleAppInfoTaskGetHtmlRequest, _google_app_info.GOOGLE_APP_INFO_TASK_GET_HTML, _google_app_info.GoogleAppInfoTaskPostRequest)
        google_app_info_task_post = ManyTasksOperation(_google_app_info.GoogleAppInfoTaskPostRequest, _google_app_info.GOOGLE_APP_INFO_TASK_POST)
        google_app_info_tasks_ready = Operation(_google_app_info.GoogleAppInfoTasksReadyRequest, _google_app_info.GOOGLE_APP_INFO_TASKS_READY)
        google_app_list_task_get_advanced = CollectingOperation(_google_app_list.GoogleAppListTaskGetAdvancedRequest, _google_app_list.GOOGLE_APP_LIST_TASK_GET_ADVANCED, _google_app_list.GoogleAppListTaskPostRequest)
        google_app_list_task_get_html = CollectingOperation(_google_app_list.GoogleAppListTaskGetHtmlRequest, _google_app_list.GOOGLE_APP_LIST_TASK_GET_HTML, _google_app_list.GoogleAppListTaskPostRequest)
        google_app_list_task_post = ManyTasksOperation(_google_app_list.GoogleAppListTaskPostRequest, _google_app_list.GOOGLE_APP_LIST_TASK_POST)
        google_app_list_tasks_ready = Operation(_google_app_list.GoogleAppListTasksReadyRequest, _google_app_list.GOOGLE_APP_LIST_TASKS_READY)
        google_app_listings_categories = Operation(_google_app_listings_categories.GoogleAppListingsCategoriesRequest, _google_app_listings_categories.GOOGLE_APP_LISTINGS_CATEGORIES)
        google_app_listings_search_live = PagedOperation(_google_app_listings_search.GoogleAppListingsSearchLiveRequest, _google_app_listings_search.GOOGLE_APP_LISTINGS_SEARCH_LIVE)
        google_app_reviews_task_get_advanced = CollectingOperation(_google_app_reviews.GoogleAppReviewsTaskGetAdvancedRequest, _google_app_reviews.GOOGLE_APP_REVIEWS_TASK_GET_ADVANCED, _google_app_reviews.GoogleAppReviewsTaskPostRequest)
        google_app_reviews_task_get_html = CollectingOperation(_google_app_reviews.GoogleAppReviewsTaskGetHtmlRequest, _google_app_reviews.GOOGLE_APP_REVIEWS_TASK_GET_HTML, _google_app_reviews.GoogleAppReviewsTaskPostRequest)
        google_app_reviews_task_post = ManyTasksOperation(_google_app_reviews.GoogleAppReviewsTaskPostRequest, _google_app_reviews.GOOGLE_APP_REVIEWS_TASK_POST)
        google_app_reviews_tasks_ready = Operation(_google_app_reviews.GoogleAppReviewsTasksReadyRequest, _google_app_reviews.GOOGLE_APP_REVIEWS_TASKS_READY)
        google_app_searches_task_get_advanced = CollectingOperation(_google_app_searches.GoogleAppSearchesTaskGetAdvancedRequest, _google_app_searches.GOOGLE_APP_SEARCHES_TASK_GET_ADVANCED, _google_app_searches.GoogleAppSearchesTaskPostRequest)
        google_app_searches_task_get_html = CollectingOperation(_google_app_searches.GoogleAppSearchesTaskGetHtmlRequest, _google_app_searches.GOOGLE_APP_SEARCHES_TASK_GET_HTML, _google_app_searches.GoogleAppSearchesTaskPostRequest)
        google_app_searches_task_post = ManyTasksOperation(_google_app_searches.GoogleAppSearchesTaskPostRequest, _google_app_searches.GOOGLE_APP_SEARCHES_TASK_POST)
        google_app_searches_tasks_ready = Operation(_google_app_searches.GoogleAppSearchesTasksReadyRequest, _google_app_searches.GOOGLE_APP_SEARCHES_TASKS_READY)
        google_categories = Operation(_google_categories.GoogleCategoriesRequest, _google_categories.GOOGLE_CATEGORIES)
        google_languages = Operation(_google_languages.GoogleLanguagesRequest, _google_languages.GOOGLE_LANGUAGES)
        google_locations = Operation(_google_locations.GoogleLocationsRequest, _google_locations.GOOGLE_LOCATIONS)
        google_locations_country = Operation(_google_locations.GoogleLocationsCountryRequest, _google_locations.GOOGLE_LOCATIONS_COUNTRY)
        id_list = PagedOperation(_id_list.IdListRequest, _id_list.ID_LIST)
        tasks_ready = Operation(_tasks_ready.TasksReadyRequest, _tasks_ready.TASKS_READY)
        # fmt: on


class AsyncAppData(AsyncSection, name="app_data", index=OPERATIONS, summaries=SUMMARIES):
    """App Data: Apps, lists and reviews of Google Play and of the App Store."""

    if TYPE_CHECKING:
        # fmt: off
        apple_app_info_task_get_advanced = AsyncCollectingOperation(_apple_app_info.AppleAppInfoTaskGetAdvancedRequest, _apple_app_info.APPLE_APP_INFO_TASK_GET_ADVANCED, _apple_app_info.AppleAppInfoTaskPostRequest)
        apple_app_info_task_post = AsyncManyTasksOperation(_apple_app_info.AppleAppInfoTaskPostRequest, _apple_app_info.APPLE_APP_INFO_TASK_POST)
        apple_app_info_tasks_ready = AsyncOperation(_apple_app_info.AppleAppInfoTasksReadyRequest, _apple_app_info.APPLE_APP_INFO_TASKS_READY)
        apple_app_list_task_get_advanced = AsyncCollectingOperation(_apple_app_list.AppleAppListTaskGetAdvancedRequest, _apple_app_list.APPLE_APP_LIST_TASK_GET_ADVANCED, _apple_app_list.AppleAppListTaskPostRequest)
        apple_app_list_task_post = AsyncManyTasksOperation(_apple_app_list.AppleAppListTaskPostRequest, _apple_app_list.APPLE_APP_LIST_TASK_POST)
        apple_app_list_tasks_ready = AsyncOperation(_apple_app_list.AppleAppListTasksReadyRequest, _apple_app_list.APPLE_APP_LIST_TASKS_READY)
        apple_app_listings_categories = AsyncOperation(_apple_app_listings_categories.AppleAppListingsCategoriesRequest, _apple_app_listings_categories.APPLE_APP_LISTINGS_CATEGORIES)
        apple_app_listings_search_live = AsyncPagedOperation(_apple_app_listings_search.AppleAppListingsSearchLiveRequest, _apple_app_listings_search.APPLE_APP_LISTINGS_SEARCH_LIVE)
        apple_app_reviews_task_get_advanced = AsyncCollectingOperation(_apple_app_reviews.AppleAppReviewsTaskGetAdvancedRequest, _apple_app_reviews.APPLE_APP_REVIEWS_TASK_GET_ADVANCED, _apple_app_reviews.AppleAppReviewsTaskPostRequest)
        apple_app_reviews_task_post = AsyncManyTasksOperation(_apple_app_reviews.AppleAppReviewsTaskPostRequest, _apple_app_reviews.APPLE_APP_REVIEWS_TASK_POST)
        apple_app_reviews_tasks_ready = AsyncOperation(_apple_app_reviews.AppleAppReviewsTasksReadyRequest, _apple_app_reviews.APPLE_APP_REVIEWS_TASKS_READY)
        apple_app_searches_task_get_advanced = AsyncCollectingOperation(_apple_app_searches.AppleAppSearchesTaskGetAdvancedRequest, _apple_app_searches.APPLE_APP_SEARCHES_TASK_GET_ADVANCED, _apple_app_searches.AppleAppSearchesTaskPostRequest)
        apple_app_searches_task_post = AsyncManyTasksOperation(_apple_app_searches.AppleAppSearchesTaskPostRequest, _apple_app_searches.APPLE_APP_SEARCHES_TASK_POST)
        apple_app_searches_tasks_ready = AsyncOperation(_apple_app_searches.AppleAppSearchesTasksReadyRequest, _apple_app_searches.APPLE_APP_SEARCHES_TASKS_READY)
        apple_categories = AsyncOperation(_apple_categories.AppleCategoriesRequest, _apple_categories.APPLE_CATEGORIES)
        apple_languages = AsyncOperation(_apple_languages.AppleLanguagesRequest, _apple_languages.APPLE_LANGUAGES)
        apple_locations = AsyncOperation(_apple_locations.AppleLocationsRequest, _apple_locations.APPLE_LOCATIONS)
        errors = AsyncPagedOperation(_errors.ErrorsRequest, _errors.ERRORS)
        google_app_info_task_get_advanced = AsyncCollectingOperation(_google_app_info.GoogleAppInfoTaskGetAdvancedRequest, _google_app_info.GOOGLE_APP_INFO_TASK_GET_ADVANCED, _google_app_info.GoogleAppInfoTaskPostRequest)
        google_app_info_task_get_html = AsyncCollectingOperation(_google_app_info.GoogleAppInfoTaskGetHtmlRequest, _google_app_info.GOOGLE_APP_INFO_TASK_GET_HTML, _google_app_info.GoogleAppInfoTaskPostRequest)
        google_app_info_task_post = AsyncManyTasksOperation(_google_app_info.GoogleAppInfoTaskPostRequest, _google_app_info.GOOGLE_APP_INFO_TASK_POST)
        google_app_info_tasks_ready = AsyncOperation(_google_app_info.GoogleAppInfoTasksReadyRequest, _google_app_info.GOOGLE_APP_INFO_TASKS_READY)
        google_app_list_task_get_advanced = AsyncCollectingOperation(_google_app_list.GoogleAppListTaskGetAdvancedRequest, _google_app_list.GOOGLE_APP_LIST_TASK_GET_ADVANCED, _google_app_list.GoogleAppListTaskPostRequest)
        google_app_list_task_get_html = AsyncCollectingOperation(_google_app_list.GoogleAppListTaskGetHtmlRequest, _google_app_list.GOOGLE_APP_LIST_TASK_GET_HTML, _google_app_list.GoogleAppListTaskPostRequest)
        google_app_list_task_post = AsyncManyTasksOperation(_google_app_list.GoogleAppListTaskPostRequest, _google_app_list.GOOGLE_APP_LIST_TASK_POST)
        google_app_list_tasks_ready = AsyncOperation(_google_app_list.GoogleAppListTasksReadyRequest, _google_app_list.GOOGLE_APP_LIST_TASKS_READY)
        google_app_listings_categories = AsyncOperation(_google_app_listings_categories.GoogleAppListingsCategoriesRequest, _google_app_listings_categories.GOOGLE_APP_LISTINGS_CATEGORIES)
        google_app_listings_search_live = AsyncPagedOperation(_google_app_listings_search.GoogleAppListingsSearchLiveRequest, _google_app_listings_search.GOOGLE_APP_LISTINGS_SEARCH_LIVE)
        google_app_reviews_task_get_advanced = AsyncCollectingOperation(_google_app_reviews.GoogleAppReviewsTaskGetAdvancedRequest, _google_app_reviews.GOOGLE_APP_REVIEWS_TASK_GET_ADVANCED, _google_app_reviews.GoogleAppReviewsTaskPostRequest)
        google_app_reviews_task_get_html = AsyncCollectingOperation(_google_app_reviews.GoogleAppReviewsTaskGetHtmlRequest, _google_app_reviews.GOOGLE_APP_REVIEWS_TASK_GET_HTML, _google_app_reviews.GoogleAppReviewsTaskPostRequest)
        google_app_reviews_task_post = AsyncManyTasksOperation(_google_app_reviews.GoogleAppReviewsTaskPostRequest, _google_app_reviews.GOOGLE_APP_REVIEWS_TASK_POST)
        google_app_reviews_tasks_ready = AsyncOperation(_google_app_reviews.GoogleAppReviewsTasksReadyRequest, _google_app_reviews.GOOGLE_APP_REVIEWS_TASKS_READY)
        google_app_searches_task_get_advanced = AsyncCollectingOperation(_google_app_searches.GoogleAppSearchesTaskGetAdvancedRequest, _google_app_searches.GOOGLE_APP_SEARCHES_TASK_GET_ADVANCED, _google_app_searches.GoogleAppSearchesTaskPostRequest)
        google_app_searches_task_get_html = AsyncCollectingOperation(_google_app_searches.GoogleAppSearchesTaskGetHtmlRequest, _google_app_searches.GOOGLE_APP_SEARCHES_TASK_GET_HTML, _google_app_searches.GoogleAppSearchesTaskPostRequest)
        google_app_searches_task_post = AsyncManyTasksOperation(_google_app_searches.GoogleAppSearchesTaskPostRequest, _google_app_searches.GOOGLE_APP_SEARCHES_TASK_POST)
        google_app_searches_tasks_ready = AsyncOperation(_google_app_searches.GoogleAppSearchesTasksReadyRequest, _google_app_searches.GOOGLE_APP_SEARCHES_TASKS_READY)
        google_categories = AsyncOperation(_google_categories.GoogleCategoriesRequest, _google_categories.GOOGLE_CATEGORIES)
        google_languages = AsyncOperation(_google_languages.GoogleLanguagesRequest, _google_languages.GOOGLE_LANGUAGES)
        google_locations = AsyncOperation(_google_locations.GoogleLocationsRequest, _google_locations.GOOGLE_LOCATIONS)
        google_locations_country = AsyncOperation(_google_locations.GoogleLocationsCountryRequest, _google_locations.GOOGLE_LOCATIONS_COUNTRY)
        id_list = AsyncPagedOperation(_id_list.IdListRequest, _id_list.ID_LIST)
        tasks_ready = AsyncOperation(_tasks_ready.TasksReadyRequest, _tasks_ready.TASKS_READY)
        # fmt: on
