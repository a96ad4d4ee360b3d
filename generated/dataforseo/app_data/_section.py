# From spec/app_data/ by `make generate`; do not edit.
"""App Data: Apps, lists and reviews of Google Play and of the App Store."""

from typing import TYPE_CHECKING

from dataforseo.app_data._summaries import SUMMARIES
from dataforseo_runtime.sections import AsyncSection, Section

if TYPE_CHECKING:
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

    from . import (
        apple_app_info_task_get_advanced as _apple_app_info_task_get_advanced,
        apple_app_info_task_post as _apple_app_info_task_post,
        apple_app_info_tasks_ready as _apple_app_info_tasks_ready,
        apple_app_list_task_get_advanced as _apple_app_list_task_get_advanced,
        apple_app_list_task_post as _apple_app_list_task_post,
        apple_app_list_tasks_ready as _apple_app_list_tasks_ready,
        apple_app_listings_categories as _apple_app_listings_categories,
        apple_app_listings_search_live as _apple_app_listings_search_live,
        apple_app_reviews_task_get_advanced as _apple_app_reviews_task_get_advanced,
        apple_app_reviews_task_post as _apple_app_reviews_task_post,
        apple_app_reviews_tasks_ready as _apple_app_reviews_tasks_ready,
        apple_app_searches_task_get_advanced as _apple_app_searches_task_get_advanced,
        apple_app_searches_task_post as _apple_app_searches_task_post,
        apple_app_searches_tasks_ready as _apple_app_searches_tasks_ready,
        apple_categories as _apple_categories,
        apple_languages as _apple_languages,
        apple_locations as _apple_locations,
        errors as _errors,
        google_app_info_task_get_advanced as _google_app_info_task_get_advanced,
        google_app_info_task_get_html as _google_app_info_task_get_html,
        google_app_info_task_post as _google_app_info_task_post,
        google_app_info_tasks_ready as _google_app_info_tasks_ready,
        google_app_list_task_get_advanced as _google_app_list_task_get_advanced,
        google_app_list_task_get_html as _google_app_list_task_get_html,
        google_app_list_task_post as _google_app_list_task_post,
        google_app_list_tasks_ready as _google_app_list_tasks_ready,
        google_app_listings_categories as _google_app_listings_categories,
        google_app_listings_search_live as _google_app_listings_search_live,
        google_app_reviews_task_get_advanced as _google_app_reviews_task_get_advanced,
        google_app_reviews_task_get_html as _google_app_reviews_task_get_html,
        google_app_reviews_task_post as _google_app_reviews_task_post,
        google_app_reviews_tasks_ready as _google_app_reviews_tasks_ready,
        google_app_searches_task_get_advanced as _google_app_searches_task_get_advanced,
        google_app_searches_task_get_html as _google_app_searches_task_get_html,
        google_app_searches_task_post as _google_app_searches_task_post,
        google_app_searches_tasks_ready as _google_app_searches_tasks_ready,
        google_categories as _google_categories,
        google_languages as _google_languages,
        google_locations as _google_locations,
        google_locations_country as _google_locations_country,
        id_list as _id_list,
        tasks_ready as _tasks_ready,
    )


class AppData(Section):
    """App Data: Apps, lists and reviews of Google Play and of the App Store."""

    _package = "dataforseo.app_data"
    _summaries = SUMMARIES

    # At run time an operation is loaded when it is first used; this is what type checkers see.
    if TYPE_CHECKING:
        # fmt: off
        apple_app_info_task_get_advanced = CollectingOperation(_apple_app_info_task_get_advanced.AppleAppInfoTaskGetAdvancedRequest, _apple_app_info_task_get_advanced.ENDPOINT, _apple_app_info_task_post.AppleAppInfoTaskPostRequest)
        apple_app_info_task_post = ManyTasksOperation(_apple_app_info_task_post.AppleAppInfoTaskPostRequest, _apple_app_info_task_post.ENDPOINT)
        apple_app_info_tasks_ready = Operation(_apple_app_info_tasks_ready.AppleAppInfoTasksReadyRequest, _apple_app_info_tasks_ready.ENDPOINT)
        apple_app_list_task_get_advanced = CollectingOperation(_apple_app_list_task_get_advanced.AppleAppListTaskGetAdvancedRequest, _apple_app_list_task_get_advanced.ENDPOINT, _apple_app_list_task_post.AppleAppListTaskPostRequest)
        apple_app_list_task_post = ManyTasksOperation(_apple_app_list_task_post.AppleAppListTaskPostRequest, _apple_app_list_task_post.ENDPOINT)
        apple_app_list_tasks_ready = Operation(_apple_app_list_tasks_ready.AppleAppListTasksReadyRequest, _apple_app_list_tasks_ready.ENDPOINT)
        apple_app_listings_categories = Operation(_apple_app_listings_categories.AppleAppListingsCategoriesRequest, _apple_app_listings_categories.ENDPOINT)
        apple_app_listings_search_live = PagedOperation(_apple_app_listings_search_live.AppleAppListingsSearchLiveRequest, _apple_app_listings_search_live.ENDPOINT)
        apple_app_reviews_task_get_advanced = CollectingOperation(_apple_app_reviews_task_get_advanced.AppleAppReviewsTaskGetAdvancedRequest, _apple_app_reviews_task_get_advanced.ENDPOINT, _apple_app_reviews_task_post.AppleAppReviewsTaskPostRequest)
        apple_app_reviews_task_post = ManyTasksOperation(_apple_app_reviews_task_post.AppleAppReviewsTaskPostRequest, _apple_app_reviews_task_post.ENDPOINT)
        apple_app_reviews_tasks_ready = Operation(_apple_app_reviews_tasks_ready.AppleAppReviewsTasksReadyRequest, _apple_app_reviews_tasks_ready.ENDPOINT)
        apple_app_searches_task_get_advanced = CollectingOperation(_apple_app_searches_task_get_advanced.AppleAppSearchesTaskGetAdvancedRequest, _apple_app_searches_task_get_advanced.ENDPOINT, _apple_app_searches_task_post.AppleAppSearchesTaskPostRequest)
        apple_app_searches_task_post = ManyTasksOperation(_apple_app_searches_task_post.AppleAppSearchesTaskPostRequest, _apple_app_searches_task_post.ENDPOINT)
        apple_app_searches_tasks_ready = Operation(_apple_app_searches_tasks_ready.AppleAppSearchesTasksReadyRequest, _apple_app_searches_tasks_ready.ENDPOINT)
        apple_categories = Operation(_apple_categories.AppleCategoriesRequest, _apple_categories.ENDPOINT)
        apple_languages = Operation(_apple_languages.AppleLanguagesRequest, _apple_languages.ENDPOINT)
        apple_locations = Operation(_apple_locations.AppleLocationsRequest, _apple_locations.ENDPOINT)
        errors = PagedOperation(_errors.ErrorsRequest, _errors.ENDPOINT)
        google_app_info_task_get_advanced = CollectingOperation(_google_app_info_task_get_advanced.GoogleAppInfoTaskGetAdvancedRequest, _google_app_info_task_get_advanced.ENDPOINT, _google_app_info_task_post.GoogleAppInfoTaskPostRequest)
        google_app_info_task_get_html = CollectingOperation(_google_app_info_task_get_html.GoogleAppInfoTaskGetHtmlRequest, _google_app_info_task_get_html.ENDPOINT, _google_app_info_task_post.GoogleAppInfoTaskPostRequest)
        google_app_info_task_post = ManyTasksOperation(_google_app_info_task_post.GoogleAppInfoTaskPostRequest, _google_app_info_task_post.ENDPOINT)
        google_app_info_tasks_ready = Operation(_google_app_info_tasks_ready.GoogleAppInfoTasksReadyRequest, _google_app_info_tasks_ready.ENDPOINT)
        google_app_list_task_get_advanced = CollectingOperation(_google_app_list_task_get_advanced.GoogleAppListTaskGetAdvancedRequest, _google_app_list_task_get_advanced.ENDPOINT, _google_app_list_task_post.GoogleAppListTaskPostRequest)
        google_app_list_task_get_html = CollectingOperation(_google_app_list_task_get_html.GoogleAppListTaskGetHtmlRequest, _google_app_list_task_get_html.ENDPOINT, _google_app_list_task_post.GoogleAppListTaskPostRequest)
        google_app_list_task_post = ManyTasksOperation(_google_app_list_task_post.GoogleAppListTaskPostRequest, _google_app_list_task_post.ENDPOINT)
        google_app_list_tasks_ready = Operation(_google_app_list_tasks_ready.GoogleAppListTasksReadyRequest, _google_app_list_tasks_ready.ENDPOINT)
        google_app_listings_categories = Operation(_google_app_listings_categories.GoogleAppListingsCategoriesRequest, _google_app_listings_categories.ENDPOINT)
        google_app_listings_search_live = PagedOperation(_google_app_listings_search_live.GoogleAppListingsSearchLiveRequest, _google_app_listings_search_live.ENDPOINT)
        google_app_reviews_task_get_advanced = CollectingOperation(_google_app_reviews_task_get_advanced.GoogleAppReviewsTaskGetAdvancedRequest, _google_app_reviews_task_get_advanced.ENDPOINT, _google_app_reviews_task_post.GoogleAppReviewsTaskPostRequest)
        google_app_reviews_task_get_html = CollectingOperation(_google_app_reviews_task_get_html.GoogleAppReviewsTaskGetHtmlRequest, _google_app_reviews_task_get_html.ENDPOINT, _google_app_reviews_task_post.GoogleAppReviewsTaskPostRequest)
        google_app_reviews_task_post = ManyTasksOperation(_google_app_reviews_task_post.GoogleAppReviewsTaskPostRequest, _google_app_reviews_task_post.ENDPOINT)
        google_app_reviews_tasks_ready = Operation(_google_app_reviews_tasks_ready.GoogleAppReviewsTasksReadyRequest, _google_app_reviews_tasks_ready.ENDPOINT)
        google_app_searches_task_get_advanced = CollectingOperation(_google_app_searches_task_get_advanced.GoogleAppSearchesTaskGetAdvancedRequest, _google_app_searches_task_get_advanced.ENDPOINT, _google_app_searches_task_post.GoogleAppSearchesTaskPostRequest)
        google_app_searches_task_get_html = CollectingOperation(_google_app_searches_task_get_html.GoogleAppSearchesTaskGetHtmlRequest, _google_app_searches_task_get_html.ENDPOINT, _google_app_searches_task_post.GoogleAppSearchesTaskPostRequest)
        google_app_searches_task_post = ManyTasksOperation(_google_app_searches_task_post.GoogleAppSearchesTaskPostRequest, _google_app_searches_task_post.ENDPOINT)
        google_app_searches_tasks_ready = Operation(_google_app_searches_tasks_ready.GoogleAppSearchesTasksReadyRequest, _google_app_searches_tasks_ready.ENDPOINT)
        google_categories = Operation(_google_categories.GoogleCategoriesRequest, _google_categories.ENDPOINT)
        google_languages = Operation(_google_languages.GoogleLanguagesRequest, _google_languages.ENDPOINT)
        google_locations = Operation(_google_locations.GoogleLocationsRequest, _google_locations.ENDPOINT)
        google_locations_country = Operation(_google_locations_country.GoogleLocationsCountryRequest, _google_locations_country.ENDPOINT)
        id_list = PagedOperation(_id_list.IdListRequest, _id_list.ENDPOINT)
        tasks_ready = Operation(_tasks_ready.TasksReadyRequest, _tasks_ready.ENDPOINT)
        # fmt: on


class AsyncAppData(AsyncSection):
    """App Data: Apps, lists and reviews of Google Play and of the App Store."""

    _package = "dataforseo.app_data"
    _summaries = SUMMARIES

    if TYPE_CHECKING:
        # fmt: off
        apple_app_info_task_get_advanced = AsyncCollectingOperation(_apple_app_info_task_get_advanced.AppleAppInfoTaskGetAdvancedRequest, _apple_app_info_task_get_advanced.ENDPOINT, _apple_app_info_task_post.AppleAppInfoTaskPostRequest)
        apple_app_info_task_post = AsyncManyTasksOperation(_apple_app_info_task_post.AppleAppInfoTaskPostRequest, _apple_app_info_task_post.ENDPOINT)
        apple_app_info_tasks_ready = AsyncOperation(_apple_app_info_tasks_ready.AppleAppInfoTasksReadyRequest, _apple_app_info_tasks_ready.ENDPOINT)
        apple_app_list_task_get_advanced = AsyncCollectingOperation(_apple_app_list_task_get_advanced.AppleAppListTaskGetAdvancedRequest, _apple_app_list_task_get_advanced.ENDPOINT, _apple_app_list_task_post.AppleAppListTaskPostRequest)
        apple_app_list_task_post = AsyncManyTasksOperation(_apple_app_list_task_post.AppleAppListTaskPostRequest, _apple_app_list_task_post.ENDPOINT)
        apple_app_list_tasks_ready = AsyncOperation(_apple_app_list_tasks_ready.AppleAppListTasksReadyRequest, _apple_app_list_tasks_ready.ENDPOINT)
        apple_app_listings_categories = AsyncOperation(_apple_app_listings_categories.AppleAppListingsCategoriesRequest, _apple_app_listings_categories.ENDPOINT)
        apple_app_listings_search_live = AsyncPagedOperation(_apple_app_listings_search_live.AppleAppListingsSearchLiveRequest, _apple_app_listings_search_live.ENDPOINT)
        apple_app_reviews_task_get_advanced = AsyncCollectingOperation(_apple_app_reviews_task_get_advanced.AppleAppReviewsTaskGetAdvancedRequest, _apple_app_reviews_task_get_advanced.ENDPOINT, _apple_app_reviews_task_post.AppleAppReviewsTaskPostRequest)
        apple_app_reviews_task_post = AsyncManyTasksOperation(_apple_app_reviews_task_post.AppleAppReviewsTaskPostRequest, _apple_app_reviews_task_post.ENDPOINT)
        apple_app_reviews_tasks_ready = AsyncOperation(_apple_app_reviews_tasks_ready.AppleAppReviewsTasksReadyRequest, _apple_app_reviews_tasks_ready.ENDPOINT)
        apple_app_searches_task_get_advanced = AsyncCollectingOperation(_apple_app_searches_task_get_advanced.AppleAppSearchesTaskGetAdvancedRequest, _apple_app_searches_task_get_advanced.ENDPOINT, _apple_app_searches_task_post.AppleAppSearchesTaskPostRequest)
        apple_app_searches_task_post = AsyncManyTasksOperation(_apple_app_searches_task_post.AppleAppSearchesTaskPostRequest, _apple_app_searches_task_post.ENDPOINT)
        apple_app_searches_tasks_ready = AsyncOperation(_apple_app_searches_tasks_ready.AppleAppSearchesTasksReadyRequest, _apple_app_searches_tasks_ready.ENDPOINT)
        apple_categories = AsyncOperation(_apple_categories.AppleCategoriesRequest, _apple_categories.ENDPOINT)
        apple_languages = AsyncOperation(_apple_languages.AppleLanguagesRequest, _apple_languages.ENDPOINT)
        apple_locations = AsyncOperation(_apple_locations.AppleLocationsRequest, _apple_locations.ENDPOINT)
        errors = AsyncPagedOperation(_errors.ErrorsRequest, _errors.ENDPOINT)
        google_app_info_task_get_advanced = AsyncCollectingOperation(_google_app_info_task_get_advanced.GoogleAppInfoTaskGetAdvancedRequest, _google_app_info_task_get_advanced.ENDPOINT, _google_app_info_task_post.GoogleAppInfoTaskPostRequest)
        google_app_info_task_get_html = AsyncCollectingOperation(_google_app_info_task_get_html.GoogleAppInfoTaskGetHtmlRequest, _google_app_info_task_get_html.ENDPOINT, _google_app_info_task_post.GoogleAppInfoTaskPostRequest)
        google_app_info_task_post = AsyncManyTasksOperation(_google_app_info_task_post.GoogleAppInfoTaskPostRequest, _google_app_info_task_post.ENDPOINT)
        google_app_info_tasks_ready = AsyncOperation(_google_app_info_tasks_ready.GoogleAppInfoTasksReadyRequest, _google_app_info_tasks_ready.ENDPOINT)
        google_app_list_task_get_advanced = AsyncCollectingOperation(_google_app_list_task_get_advanced.GoogleAppListTaskGetAdvancedRequest, _google_app_list_task_get_advanced.ENDPOINT, _google_app_list_task_post.GoogleAppListTaskPostRequest)
        google_app_list_task_get_html = AsyncCollectingOperation(_google_app_list_task_get_html.GoogleAppListTaskGetHtmlRequest, _google_app_list_task_get_html.ENDPOINT, _google_app_list_task_post.GoogleAppListTaskPostRequest)
        google_app_list_task_post = AsyncManyTasksOperation(_google_app_list_task_post.GoogleAppListTaskPostRequest, _google_app_list_task_post.ENDPOINT)
        google_app_list_tasks_ready = AsyncOperation(_google_app_list_tasks_ready.GoogleAppListTasksReadyRequest, _google_app_list_tasks_ready.ENDPOINT)
        google_app_listings_categories = AsyncOperation(_google_app_listings_categories.GoogleAppListingsCategoriesRequest, _google_app_listings_categories.ENDPOINT)
        google_app_listings_search_live = AsyncPagedOperation(_google_app_listings_search_live.GoogleAppListingsSearchLiveRequest, _google_app_listings_search_live.ENDPOINT)
        google_app_reviews_task_get_advanced = AsyncCollectingOperation(_google_app_reviews_task_get_advanced.GoogleAppReviewsTaskGetAdvancedRequest, _google_app_reviews_task_get_advanced.ENDPOINT, _google_app_reviews_task_post.GoogleAppReviewsTaskPostRequest)
        google_app_reviews_task_get_html = AsyncCollectingOperation(_google_app_reviews_task_get_html.GoogleAppReviewsTaskGetHtmlRequest, _google_app_reviews_task_get_html.ENDPOINT, _google_app_reviews_task_post.GoogleAppReviewsTaskPostRequest)
        google_app_reviews_task_post = AsyncManyTasksOperation(_google_app_reviews_task_post.GoogleAppReviewsTaskPostRequest, _google_app_reviews_task_post.ENDPOINT)
        google_app_reviews_tasks_ready = AsyncOperation(_google_app_reviews_tasks_ready.GoogleAppReviewsTasksReadyRequest, _google_app_reviews_tasks_ready.ENDPOINT)
        google_app_searches_task_get_advanced = AsyncCollectingOperation(_google_app_searches_task_get_advanced.GoogleAppSearchesTaskGetAdvancedRequest, _google_app_searches_task_get_advanced.ENDPOINT, _google_app_searches_task_post.GoogleAppSearchesTaskPostRequest)
        google_app_searches_task_get_html = AsyncCollectingOperation(_google_app_searches_task_get_html.GoogleAppSearchesTaskGetHtmlRequest, _google_app_searches_task_get_html.ENDPOINT, _google_app_searches_task_post.GoogleAppSearchesTaskPostRequest)
        google_app_searches_task_post = AsyncManyTasksOperation(_google_app_searches_task_post.GoogleAppSearchesTaskPostRequest, _google_app_searches_task_post.ENDPOINT)
        google_app_searches_tasks_ready = AsyncOperation(_google_app_searches_tasks_ready.GoogleAppSearchesTasksReadyRequest, _google_app_searches_tasks_ready.ENDPOINT)
        google_categories = AsyncOperation(_google_categories.GoogleCategoriesRequest, _google_categories.ENDPOINT)
        google_languages = AsyncOperation(_google_languages.GoogleLanguagesRequest, _google_languages.ENDPOINT)
        google_locations = AsyncOperation(_google_locations.GoogleLocationsRequest, _google_locations.ENDPOINT)
        google_locations_country = AsyncOperation(_google_locations_country.GoogleLocationsCountryRequest, _google_locations_country.ENDPOINT)
        id_list = AsyncPagedOperation(_id_list.IdListRequest, _id_list.ENDPOINT)
        tasks_ready = AsyncOperation(_tasks_ready.TasksReadyRequest, _tasks_ready.ENDPOINT)
        # fmt: on
