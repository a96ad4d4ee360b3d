# From spec/app_data/ by `make generate`; do not edit.
"""App Data: Apps, lists and reviews of Google Play and of the App Store."""

from typing import TYPE_CHECKING

from dataforseo_runtime.sections import AsyncSection, Section

if TYPE_CHECKING:
    from dataforseo.app_data.apple_app_info_task_get_advanced import (
        apple_app_info_task_get_advanced as call_apple_app_info_task_get_advanced,
    )
    from dataforseo.app_data.apple_app_info_task_post import AppleAppInfoTaskPostRequest
    from dataforseo.app_data.apple_app_info_task_post import (
        apple_app_info_task_post as call_apple_app_info_task_post,
    )
    from dataforseo.app_data.apple_app_info_tasks_ready import (
        apple_app_info_tasks_ready as call_apple_app_info_tasks_ready,
    )
    from dataforseo.app_data.apple_app_list_task_get_advanced import (
        apple_app_list_task_get_advanced as call_apple_app_list_task_get_advanced,
    )
    from dataforseo.app_data.apple_app_list_task_post import AppleAppListTaskPostRequest
    from dataforseo.app_data.apple_app_list_task_post import (
        apple_app_list_task_post as call_apple_app_list_task_post,
    )
    from dataforseo.app_data.apple_app_list_tasks_ready import (
        apple_app_list_tasks_ready as call_apple_app_list_tasks_ready,
    )
    from dataforseo.app_data.apple_app_listings_categories import (
        apple_app_listings_categories as call_apple_app_listings_categories,
    )
    from dataforseo.app_data.apple_app_listings_search_live import (
        apple_app_listings_search_live as call_apple_app_listings_search_live,
    )
    from dataforseo.app_data.apple_app_reviews_task_get_advanced import (
        apple_app_reviews_task_get_advanced as call_apple_app_reviews_task_get_advanced,
    )
    from dataforseo.app_data.apple_app_reviews_task_post import AppleAppReviewsTaskPostRequest
    from dataforseo.app_data.apple_app_reviews_task_post import (
        apple_app_reviews_task_post as call_apple_app_reviews_task_post,
    )
    from dataforseo.app_data.apple_app_reviews_tasks_ready import (
        apple_app_reviews_tasks_ready as call_apple_app_reviews_tasks_ready,
    )
    from dataforseo.app_data.apple_app_searches_task_get_advanced import (
        apple_app_searches_task_get_advanced as call_apple_app_searches_task_get_advanced,
    )
    from dataforseo.app_data.apple_app_searches_task_post import AppleAppSearchesTaskPostRequest
    from dataforseo.app_data.apple_app_searches_task_post import (
        apple_app_searches_task_post as call_apple_app_searches_task_post,
    )
    from dataforseo.app_data.apple_app_searches_tasks_ready import (
        apple_app_searches_tasks_ready as call_apple_app_searches_tasks_ready,
    )
    from dataforseo.app_data.apple_categories import apple_categories as call_apple_categories
    from dataforseo.app_data.apple_languages import apple_languages as call_apple_languages
    from dataforseo.app_data.apple_locations import apple_locations as call_apple_locations
    from dataforseo.app_data.errors import errors as call_errors
    from dataforseo.app_data.google_app_info_task_get_advanced import (
        google_app_info_task_get_advanced as call_google_app_info_task_get_advanced,
    )
    from dataforseo.app_data.google_app_info_task_get_html import (
        google_app_info_task_get_html as call_google_app_info_task_get_html,
    )
    from dataforseo.app_data.google_app_info_task_post import GoogleAppInfoTaskPostRequest
    from dataforseo.app_data.google_app_info_task_post import (
        google_app_info_task_post as call_google_app_info_task_post,
    )
    from dataforseo.app_data.google_app_info_tasks_ready import (
        google_app_info_tasks_ready as call_google_app_info_tasks_ready,
    )
    from dataforseo.app_data.google_app_list_task_get_advanced import (
        google_app_list_task_get_advanced as call_google_app_list_task_get_advanced,
    )
    from dataforseo.app_data.google_app_list_task_get_html import (
        google_app_list_task_get_html as call_google_app_list_task_get_html,
    )
    from dataforseo.app_data.google_app_list_task_post import GoogleAppListTaskPostRequest
    from dataforseo.app_data.google_app_list_task_post import (
        google_app_list_task_post as call_google_app_list_task_post,
    )
    from dataforseo.app_data.google_app_list_tasks_ready import (
        google_app_list_tasks_ready as call_google_app_list_tasks_ready,
    )
    from dataforseo.app_data.google_app_listings_categories import (
        google_app_listings_categories as call_google_app_listings_categories,
    )
    from dataforseo.app_data.google_app_listings_search_live import (
        google_app_listings_search_live as call_google_app_listings_search_live,
    )
    from dataforseo.app_data.google_app_reviews_task_get_advanced import (
        google_app_reviews_task_get_advanced as call_google_app_reviews_task_get_advanced,
    )
    from dataforseo.app_data.google_app_reviews_task_get_html import (
        google_app_reviews_task_get_html as call_google_app_reviews_task_get_html,
    )
    from dataforseo.app_data.google_app_reviews_task_post import GoogleAppReviewsTaskPostRequest
    from dataforseo.app_data.google_app_reviews_task_post import (
        google_app_reviews_task_post as call_google_app_reviews_task_post,
    )
    from dataforseo.app_data.google_app_reviews_tasks_ready import (
        google_app_reviews_tasks_ready as call_google_app_reviews_tasks_ready,
    )
    from dataforseo.app_data.google_app_searches_task_get_advanced import (
        google_app_searches_task_get_advanced as call_google_app_searches_task_get_advanced,
    )
    from dataforseo.app_data.google_app_searches_task_get_html import (
        google_app_searches_task_get_html as call_google_app_searches_task_get_html,
    )
    from dataforseo.app_data.google_app_searches_task_post import GoogleAppSearchesTaskPostRequest
    from dataforseo.app_data.google_app_searches_task_post import (
        google_app_searches_task_post as call_google_app_searches_task_post,
    )
    from dataforseo.app_data.google_app_searches_tasks_ready import (
        google_app_searches_tasks_ready as call_google_app_searches_tasks_ready,
    )
    from dataforseo.app_data.google_categories import google_categories as call_google_categories
    from dataforseo.app_data.google_languages import google_languages as call_google_languages
    from dataforseo.app_data.google_locations import google_locations as call_google_locations
    from dataforseo.app_data.google_locations_country import (
        google_locations_country as call_google_locations_country,
    )
    from dataforseo.app_data.id_list import id_list as call_id_list
    from dataforseo.app_data.tasks_ready import tasks_ready as call_tasks_ready
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
    "apple_app_info_task_get_advanced": "apple/app_info/task_get/advanced/{id}",
    "apple_app_info_task_post": "apple/app_info/task_post",
    "apple_app_info_tasks_ready": "apple/app_info/tasks_ready",
    "apple_app_list_task_get_advanced": "apple/app_list/task_get/advanced/{id}",
    "apple_app_list_task_post": "apple/app_list/task_post",
    "apple_app_list_tasks_ready": "apple/app_list/tasks_ready",
    "apple_app_listings_categories": "apple/app_listings/categories",
    "apple_app_listings_search_live": "apple/app_listings/search/live",
    "apple_app_reviews_task_get_advanced": "apple/app_reviews/task_get/advanced/{id}",
    "apple_app_reviews_task_post": "apple/app_reviews/task_post",
    "apple_app_reviews_tasks_ready": "apple/app_reviews/tasks_ready",
    "apple_app_searches_task_get_advanced": "apple/app_searches/task_get/advanced/{id}",
    "apple_app_searches_task_post": "apple/app_searches/task_post",
    "apple_app_searches_tasks_ready": "apple/app_searches/tasks_ready",
    "apple_categories": "apple/categories",
    "apple_languages": "apple/languages",
    "apple_locations": "apple/locations",
    "errors": "errors",
    "google_app_info_task_get_advanced": "google/app_info/task_get/advanced/{id}",
    "google_app_info_task_get_html": "google/app_info/task_get/html/{id}",
    "google_app_info_task_post": "google/app_info/task_post",
    "google_app_info_tasks_ready": "google/app_info/tasks_ready",
    "google_app_list_task_get_advanced": "google/app_list/task_get/advanced/{id}",
    "google_app_list_task_get_html": "google/app_list/task_get/html/{id}",
    "google_app_list_task_post": "google/app_list/task_post",
    "google_app_list_tasks_ready": "google/app_list/tasks_ready",
    "google_app_listings_categories": "google/app_listings/categories",
    "google_app_listings_search_live": "google/app_listings/search/live",
    "google_app_reviews_task_get_advanced": "google/app_reviews/task_get/advanced/{id}",
    "google_app_reviews_task_get_html": "google/app_reviews/task_get/html/{id}",
    "google_app_reviews_task_post": "google/app_reviews/task_post",
    "google_app_reviews_tasks_ready": "google/app_reviews/tasks_ready",
    "google_app_searches_task_get_advanced": "google/app_searches/task_get/advanced/{id}",
    "google_app_searches_task_get_html": "google/app_searches/task_get/html/{id}",
    "google_app_searches_task_post": "google/app_searches/task_post",
    "google_app_searches_tasks_ready": "google/app_searches/tasks_ready",
    "google_categories": "google/categories",
    "google_languages": "google/languages",
    "google_locations": "google/locations",
    "google_locations_country": "google/locations/{country}",
    "id_list": "id_list",
    "tasks_ready": "tasks_ready",
}


class AppData(Section):
    """App Data: Apps, lists and reviews of Google Play and of the App Store."""

    _package = "dataforseo.app_data"
    _index = _INDEX

    # At run time an operation is loaded when it is first used; this is what type checkers see.
    if TYPE_CHECKING:
        apple_app_info_task_get_advanced = CollectingOperation(
            call_apple_app_info_task_get_advanced, AppleAppInfoTaskPostRequest
        )
        """Collect the result of one App Store app task."""
        apple_app_info_task_post = ManyTasksOperation(
            call_apple_app_info_task_post, AppleAppInfoTaskPostRequest
        )
        """Post App Store app tasks."""
        apple_app_info_tasks_ready = Operation(call_apple_app_info_tasks_ready)
        """List the finished App Store app tasks that were not collected yet."""
        apple_app_list_task_get_advanced = CollectingOperation(
            call_apple_app_list_task_get_advanced, AppleAppListTaskPostRequest
        )
        """Collect the result of one App Store list task."""
        apple_app_list_task_post = ManyTasksOperation(
            call_apple_app_list_task_post, AppleAppListTaskPostRequest
        )
        """Post App Store list tasks."""
        apple_app_list_tasks_ready = Operation(call_apple_app_list_tasks_ready)
        """List the finished App Store list tasks that were not collected yet."""
        apple_app_listings_categories = Operation(call_apple_app_listings_categories)
        """List the categories of the database of App Store apps."""
        apple_app_listings_search_live = PagedOperation(call_apple_app_listings_search_live)
        """List App Store apps of the database, by any condition."""
        apple_app_reviews_task_get_advanced = CollectingOperation(
            call_apple_app_reviews_task_get_advanced, AppleAppReviewsTaskPostRequest
        )
        """Collect the result of one App Store review task."""
        apple_app_reviews_task_post = ManyTasksOperation(
            call_apple_app_reviews_task_post, AppleAppReviewsTaskPostRequest
        )
        """Post App Store review tasks."""
        apple_app_reviews_tasks_ready = Operation(call_apple_app_reviews_tasks_ready)
        """List the finished App Store review tasks that were not collected yet."""
        apple_app_searches_task_get_advanced = CollectingOperation(
            call_apple_app_searches_task_get_advanced, AppleAppSearchesTaskPostRequest
        )
        """Collect the result of one App Store search task."""
        apple_app_searches_task_post = ManyTasksOperation(
            call_apple_app_searches_task_post, AppleAppSearchesTaskPostRequest
        )
        """Post App Store search tasks."""
        apple_app_searches_tasks_ready = Operation(call_apple_app_searches_tasks_ready)
        """List the finished App Store search tasks that were not collected yet."""
        apple_categories = Operation(call_apple_categories)
        """List the categories of the App Store."""
        apple_languages = Operation(call_apple_languages)
        """List the languages of the App Store in App Data."""
        apple_locations = Operation(call_apple_locations)
        """List the locations of the App Store in App Data."""
        errors = PagedOperation(call_errors)
        """List the App Data calls of this account that recently ended in an error."""
        google_app_info_task_get_advanced = CollectingOperation(
            call_google_app_info_task_get_advanced, GoogleAppInfoTaskPostRequest
        )
        """Collect the result of one Google Play app task."""
        google_app_info_task_get_html = CollectingOperation(
            call_google_app_info_task_get_html, GoogleAppInfoTaskPostRequest
        )
        """Collect the raw HTML of one Google Play app task."""
        google_app_info_task_post = ManyTasksOperation(
            call_google_app_info_task_post, GoogleAppInfoTaskPostRequest
        )
        """Post Google Play app tasks."""
        google_app_info_tasks_ready = Operation(call_google_app_info_tasks_ready)
        """List the finished Google Play app tasks that were not collected yet."""
        google_app_list_task_get_advanced = CollectingOperation(
            call_google_app_list_task_get_advanced, GoogleAppListTaskPostRequest
        )
        """Collect the result of one Google Play list task."""
        google_app_list_task_get_html = CollectingOperation(
            call_google_app_list_task_get_html, GoogleAppListTaskPostRequest
        )
        """Collect the raw HTML of one Google Play list task."""
        google_app_list_task_post = ManyTasksOperation(
            call_google_app_list_task_post, GoogleAppListTaskPostRequest
        )
        """Post Google Play list tasks."""
        google_app_list_tasks_ready = Operation(call_google_app_list_tasks_ready)
        """List the finished Google Play list tasks that were not collected yet."""
        google_app_listings_categories = Operation(call_google_app_listings_categories)
        """List the categories of the database of Google Play apps."""
        google_app_listings_search_live = PagedOperation(call_google_app_listings_search_live)
        """List Google Play apps of the database, by any condition."""
        google_app_reviews_task_get_advanced = CollectingOperation(
            call_google_app_reviews_task_get_advanced, GoogleAppReviewsTaskPostRequest
        )
        """Collect the result of one Google Play review task."""
        google_app_reviews_task_get_html = CollectingOperation(
            call_google_app_reviews_task_get_html, GoogleAppReviewsTaskPostRequest
        )
        """Collect the raw HTML of one Google Play review task."""
        google_app_reviews_task_post = ManyTasksOperation(
            call_google_app_reviews_task_post, GoogleAppReviewsTaskPostRequest
        )
        """Post Google Play review tasks."""
        google_app_reviews_tasks_ready = Operation(call_google_app_reviews_tasks_ready)
        """List the finished Google Play review tasks that were not collected yet."""
        google_app_searches_task_get_advanced = CollectingOperation(
            call_google_app_searches_task_get_advanced, GoogleAppSearchesTaskPostRequest
        )
        """Collect the result of one Google Play search task."""
        google_app_searches_task_get_html = CollectingOperation(
            call_google_app_searches_task_get_html, GoogleAppSearchesTaskPostRequest
        )
        """Collect the raw HTML of one Google Play search task."""
        google_app_searches_task_post = ManyTasksOperation(
            call_google_app_searches_task_post, GoogleAppSearchesTaskPostRequest
        )
        """Post Google Play search tasks."""
        google_app_searches_tasks_ready = Operation(call_google_app_searches_tasks_ready)
        """List the finished Google Play search tasks that were not collected yet."""
        google_categories = Operation(call_google_categories)
        """List the categories of Google Play."""
        google_languages = Operation(call_google_languages)
        """List the languages of Google in App Data."""
        google_locations = Operation(call_google_locations)
        """List the locations of Google in App Data."""
        google_locations_country = Operation(call_google_locations_country)
        """List the locations of Google in App Data in one country."""
        id_list = PagedOperation(call_id_list)
        """List the App Data tasks that this account made in a time window."""
        tasks_ready = Operation(call_tasks_ready)
        """List the finished App Data tasks that were not collected yet."""


class AsyncAppData(AsyncSection):
    """App Data: Apps, lists and reviews of Google Play and of the App Store."""

    _package = "dataforseo.app_data"
    _index = _INDEX

    if TYPE_CHECKING:
        apple_app_info_task_get_advanced = AsyncCollectingOperation(
            call_apple_app_info_task_get_advanced, AppleAppInfoTaskPostRequest
        )
        """Collect the result of one App Store app task."""
        apple_app_info_task_post = AsyncManyTasksOperation(
            call_apple_app_info_task_post, AppleAppInfoTaskPostRequest
        )
        """Post App Store app tasks."""
        apple_app_info_tasks_ready = AsyncOperation(call_apple_app_info_tasks_ready)
        """List the finished App Store app tasks that were not collected yet."""
        apple_app_list_task_get_advanced = AsyncCollectingOperation(
            call_apple_app_list_task_get_advanced, AppleAppListTaskPostRequest
        )
        """Collect the result of one App Store list task."""
        apple_app_list_task_post = AsyncManyTasksOperation(
            call_apple_app_list_task_post, AppleAppListTaskPostRequest
        )
        """Post App Store list tasks."""
        apple_app_list_tasks_ready = AsyncOperation(call_apple_app_list_tasks_ready)
        """List the finished App Store list tasks that were not collected yet."""
        apple_app_listings_categories = AsyncOperation(call_apple_app_listings_categories)
        """List the categories of the database of App Store apps."""
        apple_app_listings_search_live = AsyncPagedOperation(call_apple_app_listings_search_live)
        """List App Store apps of the database, by any condition."""
        apple_app_reviews_task_get_advanced = AsyncCollectingOperation(
            call_apple_app_reviews_task_get_advanced, AppleAppReviewsTaskPostRequest
        )
        """Collect the result of one App Store review task."""
        apple_app_reviews_task_post = AsyncManyTasksOperation(
            call_apple_app_reviews_task_post, AppleAppReviewsTaskPostRequest
        )
        """Post App Store review tasks."""
        apple_app_reviews_tasks_ready = AsyncOperation(call_apple_app_reviews_tasks_ready)
        """List the finished App Store review tasks that were not collected yet."""
        apple_app_searches_task_get_advanced = AsyncCollectingOperation(
            call_apple_app_searches_task_get_advanced, AppleAppSearchesTaskPostRequest
        )
        """Collect the result of one App Store search task."""
        apple_app_searches_task_post = AsyncManyTasksOperation(
            call_apple_app_searches_task_post, AppleAppSearchesTaskPostRequest
        )
        """Post App Store search tasks."""
        apple_app_searches_tasks_ready = AsyncOperation(call_apple_app_searches_tasks_ready)
        """List the finished App Store search tasks that were not collected yet."""
        apple_categories = AsyncOperation(call_apple_categories)
        """List the categories of the App Store."""
        apple_languages = AsyncOperation(call_apple_languages)
        """List the languages of the App Store in App Data."""
        apple_locations = AsyncOperation(call_apple_locations)
        """List the locations of the App Store in App Data."""
        errors = AsyncPagedOperation(call_errors)
        """List the App Data calls of this account that recently ended in an error."""
        google_app_info_task_get_advanced = AsyncCollectingOperation(
            call_google_app_info_task_get_advanced, GoogleAppInfoTaskPostRequest
        )
        """Collect the result of one Google Play app task."""
        google_app_info_task_get_html = AsyncCollectingOperation(
            call_google_app_info_task_get_html, GoogleAppInfoTaskPostRequest
        )
        """Collect the raw HTML of one Google Play app task."""
        google_app_info_task_post = AsyncManyTasksOperation(
            call_google_app_info_task_post, GoogleAppInfoTaskPostRequest
        )
        """Post Google Play app tasks."""
        google_app_info_tasks_ready = AsyncOperation(call_google_app_info_tasks_ready)
        """List the finished Google Play app tasks that were not collected yet."""
        google_app_list_task_get_advanced = AsyncCollectingOperation(
            call_google_app_list_task_get_advanced, GoogleAppListTaskPostRequest
        )
        """Collect the result of one Google Play list task."""
        google_app_list_task_get_html = AsyncCollectingOperation(
            call_google_app_list_task_get_html, GoogleAppListTaskPostRequest
        )
        """Collect the raw HTML of one Google Play list task."""
        google_app_list_task_post = AsyncManyTasksOperation(
            call_google_app_list_task_post, GoogleAppListTaskPostRequest
        )
        """Post Google Play list tasks."""
        google_app_list_tasks_ready = AsyncOperation(call_google_app_list_tasks_ready)
        """List the finished Google Play list tasks that were not collected yet."""
        google_app_listings_categories = AsyncOperation(call_google_app_listings_categories)
        """List the categories of the database of Google Play apps."""
        google_app_listings_search_live = AsyncPagedOperation(call_google_app_listings_search_live)
        """List Google Play apps of the database, by any condition."""
        google_app_reviews_task_get_advanced = AsyncCollectingOperation(
            call_google_app_reviews_task_get_advanced, GoogleAppReviewsTaskPostRequest
        )
        """Collect the result of one Google Play review task."""
        google_app_reviews_task_get_html = AsyncCollectingOperation(
            call_google_app_reviews_task_get_html, GoogleAppReviewsTaskPostRequest
        )
        """Collect the raw HTML of one Google Play review task."""
        google_app_reviews_task_post = AsyncManyTasksOperation(
            call_google_app_reviews_task_post, GoogleAppReviewsTaskPostRequest
        )
        """Post Google Play review tasks."""
        google_app_reviews_tasks_ready = AsyncOperation(call_google_app_reviews_tasks_ready)
        """List the finished Google Play review tasks that were not collected yet."""
        google_app_searches_task_get_advanced = AsyncCollectingOperation(
            call_google_app_searches_task_get_advanced, GoogleAppSearchesTaskPostRequest
        )
        """Collect the result of one Google Play search task."""
        google_app_searches_task_get_html = AsyncCollectingOperation(
            call_google_app_searches_task_get_html, GoogleAppSearchesTaskPostRequest
        )
        """Collect the raw HTML of one Google Play search task."""
        google_app_searches_task_post = AsyncManyTasksOperation(
            call_google_app_searches_task_post, GoogleAppSearchesTaskPostRequest
        )
        """Post Google Play search tasks."""
        google_app_searches_tasks_ready = AsyncOperation(call_google_app_searches_tasks_ready)
        """List the finished Google Play search tasks that were not collected yet."""
        google_categories = AsyncOperation(call_google_categories)
        """List the categories of Google Play."""
        google_languages = AsyncOperation(call_google_languages)
        """List the languages of Google in App Data."""
        google_locations = AsyncOperation(call_google_locations)
        """List the locations of Google in App Data."""
        google_locations_country = AsyncOperation(call_google_locations_country)
        """List the locations of Google in App Data in one country."""
        id_list = AsyncPagedOperation(call_id_list)
        """List the App Data tasks that this account made in a time window."""
        tasks_ready = AsyncOperation(call_tasks_ready)
        """List the finished App Data tasks that were not collected yet."""
