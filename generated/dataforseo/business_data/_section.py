# From spec/business_data/ by `make generate`; do not edit.
"""Business Data: Businesses, hotels and their reviews on Google, Trustpilot and Tripadvisor."""

from typing import TYPE_CHECKING

from dataforseo_runtime.sections import AsyncSection, Section

if TYPE_CHECKING:
    from dataforseo.business_data.business_listings_available_filters import (
        business_listings_available_filters as call_business_listings_available_filters,
    )
    from dataforseo.business_data.business_listings_categories import (
        business_listings_categories as call_business_listings_categories,
    )
    from dataforseo.business_data.business_listings_categories_aggregation_live import (
        business_listings_categories_aggregation_live as call_business_listings_categories_aggregation_live,
    )
    from dataforseo.business_data.business_listings_locations import (
        business_listings_locations as call_business_listings_locations,
    )
    from dataforseo.business_data.business_listings_search_live import (
        business_listings_search_live as call_business_listings_search_live,
    )
    from dataforseo.business_data.errors import errors as call_errors
    from dataforseo.business_data.google_extended_reviews_task_get import (
        google_extended_reviews_task_get as call_google_extended_reviews_task_get,
    )
    from dataforseo.business_data.google_extended_reviews_task_post import (
        GoogleExtendedReviewsTaskPostRequest,
    )
    from dataforseo.business_data.google_extended_reviews_task_post import (
        google_extended_reviews_task_post as call_google_extended_reviews_task_post,
    )
    from dataforseo.business_data.google_extended_reviews_tasks_ready import (
        google_extended_reviews_tasks_ready as call_google_extended_reviews_tasks_ready,
    )
    from dataforseo.business_data.google_hotel_info_live_advanced import (
        google_hotel_info_live_advanced as call_google_hotel_info_live_advanced,
    )
    from dataforseo.business_data.google_hotel_info_live_html import (
        google_hotel_info_live_html as call_google_hotel_info_live_html,
    )
    from dataforseo.business_data.google_hotel_info_task_get_advanced import (
        google_hotel_info_task_get_advanced as call_google_hotel_info_task_get_advanced,
    )
    from dataforseo.business_data.google_hotel_info_task_get_html import (
        google_hotel_info_task_get_html as call_google_hotel_info_task_get_html,
    )
    from dataforseo.business_data.google_hotel_info_task_post import GoogleHotelInfoTaskPostRequest
    from dataforseo.business_data.google_hotel_info_task_post import (
        google_hotel_info_task_post as call_google_hotel_info_task_post,
    )
    from dataforseo.business_data.google_hotel_info_tasks_ready import (
        google_hotel_info_tasks_ready as call_google_hotel_info_tasks_ready,
    )
    from dataforseo.business_data.google_hotel_searches_live import (
        google_hotel_searches_live as call_google_hotel_searches_live,
    )
    from dataforseo.business_data.google_hotel_searches_task_get import (
        google_hotel_searches_task_get as call_google_hotel_searches_task_get,
    )
    from dataforseo.business_data.google_hotel_searches_task_post import GoogleHotelSearchesTaskPostRequest
    from dataforseo.business_data.google_hotel_searches_task_post import (
        google_hotel_searches_task_post as call_google_hotel_searches_task_post,
    )
    from dataforseo.business_data.google_hotel_searches_tasks_ready import (
        google_hotel_searches_tasks_ready as call_google_hotel_searches_tasks_ready,
    )
    from dataforseo.business_data.google_languages import google_languages as call_google_languages
    from dataforseo.business_data.google_locations import google_locations as call_google_locations
    from dataforseo.business_data.google_locations_country import (
        google_locations_country as call_google_locations_country,
    )
    from dataforseo.business_data.google_my_business_info_live import (
        google_my_business_info_live as call_google_my_business_info_live,
    )
    from dataforseo.business_data.google_my_business_info_task_get import (
        google_my_business_info_task_get as call_google_my_business_info_task_get,
    )
    from dataforseo.business_data.google_my_business_info_task_post import GoogleMyBusinessInfoTaskPostRequest
    from dataforseo.business_data.google_my_business_info_task_post import (
        google_my_business_info_task_post as call_google_my_business_info_task_post,
    )
    from dataforseo.business_data.google_my_business_info_tasks_ready import (
        google_my_business_info_tasks_ready as call_google_my_business_info_tasks_ready,
    )
    from dataforseo.business_data.google_my_business_updates_task_get import (
        google_my_business_updates_task_get as call_google_my_business_updates_task_get,
    )
    from dataforseo.business_data.google_my_business_updates_task_post import (
        GoogleMyBusinessUpdatesTaskPostRequest,
    )
    from dataforseo.business_data.google_my_business_updates_task_post import (
        google_my_business_updates_task_post as call_google_my_business_updates_task_post,
    )
    from dataforseo.business_data.google_my_business_updates_tasks_ready import (
        google_my_business_updates_tasks_ready as call_google_my_business_updates_tasks_ready,
    )
    from dataforseo.business_data.google_questions_and_answers_live import (
        google_questions_and_answers_live as call_google_questions_and_answers_live,
    )
    from dataforseo.business_data.google_questions_and_answers_task_get import (
        google_questions_and_answers_task_get as call_google_questions_and_answers_task_get,
    )
    from dataforseo.business_data.google_questions_and_answers_task_post import (
        GoogleQuestionsAndAnswersTaskPostRequest,
    )
    from dataforseo.business_data.google_questions_and_answers_task_post import (
        google_questions_and_answers_task_post as call_google_questions_and_answers_task_post,
    )
    from dataforseo.business_data.google_questions_and_answers_tasks_ready import (
        google_questions_and_answers_tasks_ready as call_google_questions_and_answers_tasks_ready,
    )
    from dataforseo.business_data.google_reviews_task_get import (
        google_reviews_task_get as call_google_reviews_task_get,
    )
    from dataforseo.business_data.google_reviews_task_post import GoogleReviewsTaskPostRequest
    from dataforseo.business_data.google_reviews_task_post import (
        google_reviews_task_post as call_google_reviews_task_post,
    )
    from dataforseo.business_data.google_reviews_tasks_ready import (
        google_reviews_tasks_ready as call_google_reviews_tasks_ready,
    )
    from dataforseo.business_data.id_list import id_list as call_id_list
    from dataforseo.business_data.social_media_pinterest_live import (
        social_media_pinterest_live as call_social_media_pinterest_live,
    )
    from dataforseo.business_data.social_media_reddit_live import (
        social_media_reddit_live as call_social_media_reddit_live,
    )
    from dataforseo.business_data.tasks_ready import tasks_ready as call_tasks_ready
    from dataforseo.business_data.tripadvisor_languages import (
        tripadvisor_languages as call_tripadvisor_languages,
    )
    from dataforseo.business_data.tripadvisor_locations import (
        tripadvisor_locations as call_tripadvisor_locations,
    )
    from dataforseo.business_data.tripadvisor_locations_country import (
        tripadvisor_locations_country as call_tripadvisor_locations_country,
    )
    from dataforseo.business_data.tripadvisor_reviews_task_get import (
        tripadvisor_reviews_task_get as call_tripadvisor_reviews_task_get,
    )
    from dataforseo.business_data.tripadvisor_reviews_task_post import TripadvisorReviewsTaskPostRequest
    from dataforseo.business_data.tripadvisor_reviews_task_post import (
        tripadvisor_reviews_task_post as call_tripadvisor_reviews_task_post,
    )
    from dataforseo.business_data.tripadvisor_reviews_tasks_ready import (
        tripadvisor_reviews_tasks_ready as call_tripadvisor_reviews_tasks_ready,
    )
    from dataforseo.business_data.tripadvisor_search_task_get import (
        tripadvisor_search_task_get as call_tripadvisor_search_task_get,
    )
    from dataforseo.business_data.tripadvisor_search_task_post import TripadvisorSearchTaskPostRequest
    from dataforseo.business_data.tripadvisor_search_task_post import (
        tripadvisor_search_task_post as call_tripadvisor_search_task_post,
    )
    from dataforseo.business_data.tripadvisor_search_tasks_ready import (
        tripadvisor_search_tasks_ready as call_tripadvisor_search_tasks_ready,
    )
    from dataforseo.business_data.trustpilot_reviews_task_get import (
        trustpilot_reviews_task_get as call_trustpilot_reviews_task_get,
    )
    from dataforseo.business_data.trustpilot_reviews_task_post import TrustpilotReviewsTaskPostRequest
    from dataforseo.business_data.trustpilot_reviews_task_post import (
        trustpilot_reviews_task_post as call_trustpilot_reviews_task_post,
    )
    from dataforseo.business_data.trustpilot_reviews_tasks_ready import (
        trustpilot_reviews_tasks_ready as call_trustpilot_reviews_tasks_ready,
    )
    from dataforseo.business_data.trustpilot_search_task_get import (
        trustpilot_search_task_get as call_trustpilot_search_task_get,
    )
    from dataforseo.business_data.trustpilot_search_task_post import TrustpilotSearchTaskPostRequest
    from dataforseo.business_data.trustpilot_search_task_post import (
        trustpilot_search_task_post as call_trustpilot_search_task_post,
    )
    from dataforseo.business_data.trustpilot_search_tasks_ready import (
        trustpilot_search_tasks_ready as call_trustpilot_search_tasks_ready,
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
    "business_listings_available_filters": "business_listings/available_filters",
    "business_listings_categories": "business_listings/categories",
    "business_listings_categories_aggregation_live": "business_listings/categories_aggregation/live",
    "business_listings_locations": "business_listings/locations",
    "business_listings_search_live": "business_listings/search/live",
    "errors": "errors",
    "google_extended_reviews_task_get": "google/extended_reviews/task_get/{id}",
    "google_extended_reviews_task_post": "google/extended_reviews/task_post",
    "google_extended_reviews_tasks_ready": "google/extended_reviews/tasks_ready",
    "google_hotel_info_live_advanced": "google/hotel_info/live/advanced",
    "google_hotel_info_live_html": "google/hotel_info/live/html",
    "google_hotel_info_task_get_advanced": "google/hotel_info/task_get/advanced/{id}",
    "google_hotel_info_task_get_html": "google/hotel_info/task_get/html/{id}",
    "google_hotel_info_task_post": "google/hotel_info/task_post",
    "google_hotel_info_tasks_ready": "google/hotel_info/tasks_ready",
    "google_hotel_searches_live": "google/hotel_searches/live",
    "google_hotel_searches_task_get": "google/hotel_searches/task_get/{id}",
    "google_hotel_searches_task_post": "google/hotel_searches/task_post",
    "google_hotel_searches_tasks_ready": "google/hotel_searches/tasks_ready",
    "google_languages": "google/languages",
    "google_locations": "google/locations",
    "google_locations_country": "google/locations/{country}",
    "google_my_business_info_live": "google/my_business_info/live",
    "google_my_business_info_task_get": "google/my_business_info/task_get/{id}",
    "google_my_business_info_task_post": "google/my_business_info/task_post",
    "google_my_business_info_tasks_ready": "google/my_business_info/tasks_ready",
    "google_my_business_updates_task_get": "google/my_business_updates/task_get/{id}",
    "google_my_business_updates_task_post": "google/my_business_updates/task_post",
    "google_my_business_updates_tasks_ready": "google/my_business_updates/tasks_ready",
    "google_questions_and_answers_live": "google/questions_and_answers/live",
    "google_questions_and_answers_task_get": "google/questions_and_answers/task_get/{id}",
    "google_questions_and_answers_task_post": "google/questions_and_answers/task_post",
    "google_questions_and_answers_tasks_ready": "google/questions_and_answers/tasks_ready",
    "google_reviews_task_get": "google/reviews/task_get/{id}",
    "google_reviews_task_post": "google/reviews/task_post",
    "google_reviews_tasks_ready": "google/reviews/tasks_ready",
    "id_list": "id_list",
    "social_media_pinterest_live": "social_media/pinterest/live",
    "social_media_reddit_live": "social_media/reddit/live",
    "tasks_ready": "tasks_ready",
    "tripadvisor_languages": "tripadvisor/languages",
    "tripadvisor_locations": "tripadvisor/locations",
    "tripadvisor_locations_country": "tripadvisor/locations/{country}",
    "tripadvisor_reviews_task_get": "tripadvisor/reviews/task_get/{id}",
    "tripadvisor_reviews_task_post": "tripadvisor/reviews/task_post",
    "tripadvisor_reviews_tasks_ready": "tripadvisor/reviews/tasks_ready",
    "tripadvisor_search_task_get": "tripadvisor/search/task_get/{id}",
    "tripadvisor_search_task_post": "tripadvisor/search/task_post",
    "tripadvisor_search_tasks_ready": "tripadvisor/search/tasks_ready",
    "trustpilot_reviews_task_get": "trustpilot/reviews/task_get/{id}",
    "trustpilot_reviews_task_post": "trustpilot/reviews/task_post",
    "trustpilot_reviews_tasks_ready": "trustpilot/reviews/tasks_ready",
    "trustpilot_search_task_get": "trustpilot/search/task_get/{id}",
    "trustpilot_search_task_post": "trustpilot/search/task_post",
    "trustpilot_search_tasks_ready": "trustpilot/search/tasks_ready",
}


class BusinessData(Section):
    """Business Data: Businesses, hotels and their reviews on Google, Trustpilot and Tripadvisor."""

    _package = "dataforseo.business_data"
    _index = _INDEX

    # At run time an operation is loaded when it is first used; this is what type checkers see.
    if TYPE_CHECKING:
        business_listings_available_filters = Operation(call_business_listings_available_filters)
        """List the fields that business listings can be filtered by."""
        business_listings_categories = Operation(call_business_listings_categories)
        """List the categories of businesses."""
        business_listings_categories_aggregation_live = PagedOperation(
            call_business_listings_categories_aggregation_live
        )
        """Count businesses by category."""
        business_listings_locations = Operation(call_business_listings_locations)
        """List the locations of the database of businesses."""
        business_listings_search_live = PagedOperation(call_business_listings_search_live)
        """List businesses of the Google Maps database, by any condition."""
        errors = PagedOperation(call_errors)
        """List the Business Data calls of this account that recently ended in an error."""
        google_extended_reviews_task_get = CollectingOperation(
            call_google_extended_reviews_task_get, GoogleExtendedReviewsTaskPostRequest
        )
        """Collect the result of one extended Google review task."""
        google_extended_reviews_task_post = ManyTasksOperation(
            call_google_extended_reviews_task_post, GoogleExtendedReviewsTaskPostRequest
        )
        """Post extended Google review tasks."""
        google_extended_reviews_tasks_ready = Operation(call_google_extended_reviews_tasks_ready)
        """List the finished extended Google review tasks that were not collected yet."""
        google_hotel_info_live_advanced = Operation(call_google_hotel_info_live_advanced)
        """Run one Google hotel request and give its result at once."""
        google_hotel_info_live_html = Operation(call_google_hotel_info_live_html)
        """Run one Google hotel request and give the raw HTML at once."""
        google_hotel_info_task_get_advanced = CollectingOperation(
            call_google_hotel_info_task_get_advanced, GoogleHotelInfoTaskPostRequest
        )
        """Collect the result of one Google hotel task."""
        google_hotel_info_task_get_html = CollectingOperation(
            call_google_hotel_info_task_get_html, GoogleHotelInfoTaskPostRequest
        )
        """Collect the raw HTML of one Google hotel task."""
        google_hotel_info_task_post = ManyTasksOperation(
            call_google_hotel_info_task_post, GoogleHotelInfoTaskPostRequest
        )
        """Post Google hotel tasks."""
        google_hotel_info_tasks_ready = Operation(call_google_hotel_info_tasks_ready)
        """List the finished Google hotel tasks that were not collected yet."""
        google_hotel_searches_live = Operation(call_google_hotel_searches_live)
        """Run one Google hotel search request and give its result at once."""
        google_hotel_searches_task_get = CollectingOperation(
            call_google_hotel_searches_task_get, GoogleHotelSearchesTaskPostRequest
        )
        """Collect the result of one Google hotel search task."""
        google_hotel_searches_task_post = ManyTasksOperation(
            call_google_hotel_searches_task_post, GoogleHotelSearchesTaskPostRequest
        )
        """Post Google hotel search tasks."""
        google_hotel_searches_tasks_ready = Operation(call_google_hotel_searches_tasks_ready)
        """List the finished Google hotel search tasks that were not collected yet."""
        google_languages = Operation(call_google_languages)
        """List the languages of Google in Business Data."""
        google_locations = Operation(call_google_locations)
        """List the locations of Google in Business Data."""
        google_locations_country = Operation(call_google_locations_country)
        """List the locations of Google in Business Data in one country."""
        google_my_business_info_live = Operation(call_google_my_business_info_live)
        """Run one Google business profile request and give its result at once."""
        google_my_business_info_task_get = CollectingOperation(
            call_google_my_business_info_task_get, GoogleMyBusinessInfoTaskPostRequest
        )
        """Collect the result of one Google business profile task."""
        google_my_business_info_task_post = ManyTasksOperation(
            call_google_my_business_info_task_post, GoogleMyBusinessInfoTaskPostRequest
        )
        """Post Google business profile tasks."""
        google_my_business_info_tasks_ready = Operation(call_google_my_business_info_tasks_ready)
        """List the finished Google business profile tasks that were not collected yet."""
        google_my_business_updates_task_get = CollectingOperation(
            call_google_my_business_updates_task_get, GoogleMyBusinessUpdatesTaskPostRequest
        )
        """Collect the result of one Google business update task."""
        google_my_business_updates_task_post = ManyTasksOperation(
            call_google_my_business_updates_task_post, GoogleMyBusinessUpdatesTaskPostRequest
        )
        """Post Google business update tasks."""
        google_my_business_updates_tasks_ready = Operation(call_google_my_business_updates_tasks_ready)
        """List the finished Google business update tasks that were not collected yet."""
        google_questions_and_answers_live = Operation(call_google_questions_and_answers_live)
        """Run one Google questions-and-answers request and give its result at once."""
        google_questions_and_answers_task_get = CollectingOperation(
            call_google_questions_and_answers_task_get, GoogleQuestionsAndAnswersTaskPostRequest
        )
        """Collect the result of one Google questions-and-answers task."""
        google_questions_and_answers_task_post = ManyTasksOperation(
            call_google_questions_and_answers_task_post, GoogleQuestionsAndAnswersTaskPostRequest
        )
        """Post Google questions-and-answers tasks."""
        google_questions_and_answers_tasks_ready = Operation(call_google_questions_and_answers_tasks_ready)
        """List the finished Google questions-and-answers tasks that were not collected yet."""
        google_reviews_task_get = CollectingOperation(
            call_google_reviews_task_get, GoogleReviewsTaskPostRequest
        )
        """Collect the result of one Google review task."""
        google_reviews_task_post = ManyTasksOperation(
            call_google_reviews_task_post, GoogleReviewsTaskPostRequest
        )
        """Post Google review tasks."""
        google_reviews_tasks_ready = Operation(call_google_reviews_tasks_ready)
        """List the finished Google review tasks that were not collected yet."""
        id_list = PagedOperation(call_id_list)
        """List the Business Data tasks that this account made in a time window."""
        social_media_pinterest_live = Operation(call_social_media_pinterest_live)
        """Count the pins of up to 10 pages on Pinterest."""
        social_media_reddit_live = Operation(call_social_media_reddit_live)
        """List the Reddit posts that link to up to 10 pages."""
        tasks_ready = Operation(call_tasks_ready)
        """List the finished Business Data tasks that were not collected yet."""
        tripadvisor_languages = Operation(call_tripadvisor_languages)
        """List the languages of Tripadvisor in Business Data."""
        tripadvisor_locations = Operation(call_tripadvisor_locations)
        """List the locations of Tripadvisor in Business Data."""
        tripadvisor_locations_country = Operation(call_tripadvisor_locations_country)
        """List the locations of Tripadvisor in Business Data in one country."""
        tripadvisor_reviews_task_get = CollectingOperation(
            call_tripadvisor_reviews_task_get, TripadvisorReviewsTaskPostRequest
        )
        """Collect the result of one Tripadvisor review task."""
        tripadvisor_reviews_task_post = ManyTasksOperation(
            call_tripadvisor_reviews_task_post, TripadvisorReviewsTaskPostRequest
        )
        """Post Tripadvisor review tasks."""
        tripadvisor_reviews_tasks_ready = Operation(call_tripadvisor_reviews_tasks_ready)
        """List the finished Tripadvisor review tasks that were not collected yet."""
        tripadvisor_search_task_get = CollectingOperation(
            call_tripadvisor_search_task_get, TripadvisorSearchTaskPostRequest
        )
        """Collect the result of one Tripadvisor search task."""
        tripadvisor_search_task_post = ManyTasksOperation(
            call_tripadvisor_search_task_post, TripadvisorSearchTaskPostRequest
        )
        """Post Tripadvisor search tasks."""
        tripadvisor_search_tasks_ready = Operation(call_tripadvisor_search_tasks_ready)
        """List the finished Tripadvisor search tasks that were not collected yet."""
        trustpilot_reviews_task_get = CollectingOperation(
            call_trustpilot_reviews_task_get, TrustpilotReviewsTaskPostRequest
        )
        """Collect the result of one Trustpilot review task."""
        trustpilot_reviews_task_post = ManyTasksOperation(
            call_trustpilot_reviews_task_post, TrustpilotReviewsTaskPostRequest
        )
        """Post Trustpilot review tasks."""
        trustpilot_reviews_tasks_ready = Operation(call_trustpilot_reviews_tasks_ready)
        """List the finished Trustpilot review tasks that were not collected yet."""
        trustpilot_search_task_get = CollectingOperation(
            call_trustpilot_search_task_get, TrustpilotSearchTaskPostRequest
        )
        """Collect the result of one Trustpilot search task."""
        trustpilot_search_task_post = ManyTasksOperation(
            call_trustpilot_search_task_post, TrustpilotSearchTaskPostRequest
        )
        """Post Trustpilot search tasks."""
        trustpilot_search_tasks_ready = Operation(call_trustpilot_search_tasks_ready)
        """List the finished Trustpilot search tasks that were not collected yet."""


class AsyncBusinessData(AsyncSection):
    """Business Data: Businesses, hotels and their reviews on Google, Trustpilot and Tripadvisor."""

    _package = "dataforseo.business_data"
    _index = _INDEX

    if TYPE_CHECKING:
        business_listings_available_filters = AsyncOperation(call_business_listings_available_filters)
        """List the fields that business listings can be filtered by."""
        business_listings_categories = AsyncOperation(call_business_listings_categories)
        """List the categories of businesses."""
        business_listings_categories_aggregation_live = AsyncPagedOperation(
            call_business_listings_categories_aggregation_live
        )
        """Count businesses by category."""
        business_listings_locations = AsyncOperation(call_business_listings_locations)
        """List the locations of the database of businesses."""
        business_listings_search_live = AsyncPagedOperation(call_business_listings_search_live)
        """List businesses of the Google Maps database, by any condition."""
        errors = AsyncPagedOperation(call_errors)
        """List the Business Data calls of this account that recently ended in an error."""
        google_extended_reviews_task_get = AsyncCollectingOperation(
            call_google_extended_reviews_task_get, GoogleExtendedReviewsTaskPostRequest
        )
        """Collect the result of one extended Google review task."""
        google_extended_reviews_task_post = AsyncManyTasksOperation(
            call_google_extended_reviews_task_post, GoogleExtendedReviewsTaskPostRequest
        )
        """Post extended Google review tasks."""
        google_extended_reviews_tasks_ready = AsyncOperation(call_google_extended_reviews_tasks_ready)
        """List the finished extended Google review tasks that were not collected yet."""
        google_hotel_info_live_advanced = AsyncOperation(call_google_hotel_info_live_advanced)
        """Run one Google hotel request and give its result at once."""
        google_hotel_info_live_html = AsyncOperation(call_google_hotel_info_live_html)
        """Run one Google hotel request and give the raw HTML at once."""
        google_hotel_info_task_get_advanced = AsyncCollectingOperation(
            call_google_hotel_info_task_get_advanced, GoogleHotelInfoTaskPostRequest
        )
        """Collect the result of one Google hotel task."""
        google_hotel_info_task_get_html = AsyncCollectingOperation(
            call_google_hotel_info_task_get_html, GoogleHotelInfoTaskPostRequest
        )
        """Collect the raw HTML of one Google hotel task."""
        google_hotel_info_task_post = AsyncManyTasksOperation(
            call_google_hotel_info_task_post, GoogleHotelInfoTaskPostRequest
        )
        """Post Google hotel tasks."""
        google_hotel_info_tasks_ready = AsyncOperation(call_google_hotel_info_tasks_ready)
        """List the finished Google hotel tasks that were not collected yet."""
        google_hotel_searches_live = AsyncOperation(call_google_hotel_searches_live)
        """Run one Google hotel search request and give its result at once."""
        google_hotel_searches_task_get = AsyncCollectingOperation(
            call_google_hotel_searches_task_get, GoogleHotelSearchesTaskPostRequest
        )
        """Collect the result of one Google hotel search task."""
        google_hotel_searches_task_post = AsyncManyTasksOperation(
            call_google_hotel_searches_task_post, GoogleHotelSearchesTaskPostRequest
        )
        """Post Google hotel search tasks."""
        google_hotel_searches_tasks_ready = AsyncOperation(call_google_hotel_searches_tasks_ready)
        """List the finished Google hotel search tasks that were not collected yet."""
        google_languages = AsyncOperation(call_google_languages)
        """List the languages of Google in Business Data."""
        google_locations = AsyncOperation(call_google_locations)
        """List the locations of Google in Business Data."""
        google_locations_country = AsyncOperation(call_google_locations_country)
        """List the locations of Google in Business Data in one country."""
        google_my_business_info_live = AsyncOperation(call_google_my_business_info_live)
        """Run one Google business profile request and give its result at once."""
        google_my_business_info_task_get = AsyncCollectingOperation(
            call_google_my_business_info_task_get, GoogleMyBusinessInfoTaskPostRequest
        )
        """Collect the result of one Google business profile task."""
        google_my_business_info_task_post = AsyncManyTasksOperation(
            call_google_my_business_info_task_post, GoogleMyBusinessInfoTaskPostRequest
        )
        """Post Google business profile tasks."""
        google_my_business_info_tasks_ready = AsyncOperation(call_google_my_business_info_tasks_ready)
        """List the finished Google business profile tasks that were not collected yet."""
        google_my_business_updates_task_get = AsyncCollectingOperation(
            call_google_my_business_updates_task_get, GoogleMyBusinessUpdatesTaskPostRequest
        )
        """Collect the result of one Google business update task."""
        google_my_business_updates_task_post = AsyncManyTasksOperation(
            call_google_my_business_updates_task_post, GoogleMyBusinessUpdatesTaskPostRequest
        )
        """Post Google business update tasks."""
        google_my_business_updates_tasks_ready = AsyncOperation(call_google_my_business_updates_tasks_ready)
        """List the finished Google business update tasks that were not collected yet."""
        google_questions_and_answers_live = AsyncOperation(call_google_questions_and_answers_live)
        """Run one Google questions-and-answers request and give its result at once."""
        google_questions_and_answers_task_get = AsyncCollectingOperation(
            call_google_questions_and_answers_task_get, GoogleQuestionsAndAnswersTaskPostRequest
        )
        """Collect the result of one Google questions-and-answers task."""
        google_questions_and_answers_task_post = AsyncManyTasksOperation(
            call_google_questions_and_answers_task_post, GoogleQuestionsAndAnswersTaskPostRequest
        )
        """Post Google questions-and-answers tasks."""
        google_questions_and_answers_tasks_ready = AsyncOperation(
            call_google_questions_and_answers_tasks_ready
        )
        """List the finished Google questions-and-answers tasks that were not collected yet."""
        google_reviews_task_get = AsyncCollectingOperation(
            call_google_reviews_task_get, GoogleReviewsTaskPostRequest
        )
        """Collect the result of one Google review task."""
        google_reviews_task_post = AsyncManyTasksOperation(
            call_google_reviews_task_post, GoogleReviewsTaskPostRequest
        )
        """Post Google review tasks."""
        google_reviews_tasks_ready = AsyncOperation(call_google_reviews_tasks_ready)
        """List the finished Google review tasks that were not collected yet."""
        id_list = AsyncPagedOperation(call_id_list)
        """List the Business Data tasks that this account made in a time window."""
        social_media_pinterest_live = AsyncOperation(call_social_media_pinterest_live)
        """Count the pins of up to 10 pages on Pinterest."""
        social_media_reddit_live = AsyncOperation(call_social_media_reddit_live)
        """List the Reddit posts that link to up to 10 pages."""
        tasks_ready = AsyncOperation(call_tasks_ready)
        """List the finished Business Data tasks that were not collected yet."""
        tripadvisor_languages = AsyncOperation(call_tripadvisor_languages)
        """List the languages of Tripadvisor in Business Data."""
        tripadvisor_locations = AsyncOperation(call_tripadvisor_locations)
        """List the locations of Tripadvisor in Business Data."""
        tripadvisor_locations_country = AsyncOperation(call_tripadvisor_locations_country)
        """List the locations of Tripadvisor in Business Data in one country."""
        tripadvisor_reviews_task_get = AsyncCollectingOperation(
            call_tripadvisor_reviews_task_get, TripadvisorReviewsTaskPostRequest
        )
        """Collect the result of one Tripadvisor review task."""
        tripadvisor_reviews_task_post = AsyncManyTasksOperation(
            call_tripadvisor_reviews_task_post, TripadvisorReviewsTaskPostRequest
        )
        """Post Tripadvisor review tasks."""
        tripadvisor_reviews_tasks_ready = AsyncOperation(call_tripadvisor_reviews_tasks_ready)
        """List the finished Tripadvisor review tasks that were not collected yet."""
        tripadvisor_search_task_get = AsyncCollectingOperation(
            call_tripadvisor_search_task_get, TripadvisorSearchTaskPostRequest
        )
        """Collect the result of one Tripadvisor search task."""
        tripadvisor_search_task_post = AsyncManyTasksOperation(
            call_tripadvisor_search_task_post, TripadvisorSearchTaskPostRequest
        )
        """Post Tripadvisor search tasks."""
        tripadvisor_search_tasks_ready = AsyncOperation(call_tripadvisor_search_tasks_ready)
        """List the finished Tripadvisor search tasks that were not collected yet."""
        trustpilot_reviews_task_get = AsyncCollectingOperation(
            call_trustpilot_reviews_task_get, TrustpilotReviewsTaskPostRequest
        )
        """Collect the result of one Trustpilot review task."""
        trustpilot_reviews_task_post = AsyncManyTasksOperation(
            call_trustpilot_reviews_task_post, TrustpilotReviewsTaskPostRequest
        )
        """Post Trustpilot review tasks."""
        trustpilot_reviews_tasks_ready = AsyncOperation(call_trustpilot_reviews_tasks_ready)
        """List the finished Trustpilot review tasks that were not collected yet."""
        trustpilot_search_task_get = AsyncCollectingOperation(
            call_trustpilot_search_task_get, TrustpilotSearchTaskPostRequest
        )
        """Collect the result of one Trustpilot search task."""
        trustpilot_search_task_post = AsyncManyTasksOperation(
            call_trustpilot_search_task_post, TrustpilotSearchTaskPostRequest
        )
        """Post Trustpilot search tasks."""
        trustpilot_search_tasks_ready = AsyncOperation(call_trustpilot_search_tasks_ready)
        """List the finished Trustpilot search tasks that were not collected yet."""
