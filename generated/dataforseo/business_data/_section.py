# From spec/business_data/ by `make generate`; do not edit.
"""Business Data: Businesses, hotels and their reviews on Google, Trustpilot and Tripadvisor."""

from typing import TYPE_CHECKING

from dataforseo.business_data._summaries import SUMMARIES
from dataforseo_runtime.sections import AsyncSection, Section

if TYPE_CHECKING:
    from dataforseo_runtime.async_operations import (
        AsyncCollectingOperation,
        AsyncManyTasksOperation,
        AsyncOperation,
        AsyncPagedOperation,
    )
    from dataforseo_runtime.bound import Deprecated
    from dataforseo_runtime.operations import (
        CollectingOperation,
        ManyTasksOperation,
        Operation,
        PagedOperation,
    )

    from . import (
        business_listings_available_filters as _business_listings_available_filters,
        business_listings_categories as _business_listings_categories,
        business_listings_categories_aggregation_live as _business_listings_categories_aggregation_live,
        business_listings_locations as _business_listings_locations,
        business_listings_search_live as _business_listings_search_live,
        errors as _errors,
        google_extended_reviews_task_get as _google_extended_reviews_task_get,
        google_extended_reviews_task_post as _google_extended_reviews_task_post,
        google_extended_reviews_tasks_ready as _google_extended_reviews_tasks_ready,
        google_hotel_info_live_advanced as _google_hotel_info_live_advanced,
        google_hotel_info_live_html as _google_hotel_info_live_html,
        google_hotel_info_task_get_advanced as _google_hotel_info_task_get_advanced,
        google_hotel_info_task_get_html as _google_hotel_info_task_get_html,
        google_hotel_info_task_post as _google_hotel_info_task_post,
        google_hotel_info_tasks_ready as _google_hotel_info_tasks_ready,
        google_hotel_searches_live as _google_hotel_searches_live,
        google_hotel_searches_task_get as _google_hotel_searches_task_get,
        google_hotel_searches_task_post as _google_hotel_searches_task_post,
        google_hotel_searches_tasks_ready as _google_hotel_searches_tasks_ready,
        google_languages as _google_languages,
        google_locations as _google_locations,
        google_locations_country as _google_locations_country,
        google_my_business_info_live as _google_my_business_info_live,
        google_my_business_info_task_get as _google_my_business_info_task_get,
        google_my_business_info_task_post as _google_my_business_info_task_post,
        google_my_business_info_tasks_ready as _google_my_business_info_tasks_ready,
        google_my_business_updates_task_get as _google_my_business_updates_task_get,
        google_my_business_updates_task_post as _google_my_business_updates_task_post,
        google_my_business_updates_tasks_ready as _google_my_business_updates_tasks_ready,
        google_questions_and_answers_live as _google_questions_and_answers_live,
        google_questions_and_answers_task_get as _google_questions_and_answers_task_get,
        google_questions_and_answers_task_post as _google_questions_and_answers_task_post,
        google_questions_and_answers_tasks_ready as _google_questions_and_answers_tasks_ready,
        google_reviews_task_get as _google_reviews_task_get,
        google_reviews_task_post as _google_reviews_task_post,
        google_reviews_tasks_ready as _google_reviews_tasks_ready,
        id_list as _id_list,
        social_media_pinterest_live as _social_media_pinterest_live,
        social_media_reddit_live as _social_media_reddit_live,
        tasks_ready as _tasks_ready,
        tripadvisor_languages as _tripadvisor_languages,
        tripadvisor_locations as _tripadvisor_locations,
        tripadvisor_locations_country as _tripadvisor_locations_country,
        tripadvisor_reviews_task_get as _tripadvisor_reviews_task_get,
        tripadvisor_reviews_task_post as _tripadvisor_reviews_task_post,
        tripadvisor_reviews_tasks_ready as _tripadvisor_reviews_tasks_ready,
        tripadvisor_search_task_get as _tripadvisor_search_task_get,
        tripadvisor_search_task_post as _tripadvisor_search_task_post,
        tripadvisor_search_tasks_ready as _tripadvisor_search_tasks_ready,
        trustpilot_reviews_task_get as _trustpilot_reviews_task_get,
        trustpilot_reviews_task_post as _trustpilot_reviews_task_post,
        trustpilot_reviews_tasks_ready as _trustpilot_reviews_tasks_ready,
        trustpilot_search_task_get as _trustpilot_search_task_get,
        trustpilot_search_task_post as _trustpilot_search_task_post,
        trustpilot_search_tasks_ready as _trustpilot_search_tasks_ready,
    )


class BusinessData(Section):
    """Business Data: Businesses, hotels and their reviews on Google, Trustpilot and Tripadvisor."""

    _package = "dataforseo.business_data"
    _summaries = SUMMARIES

    # At run time an operation is loaded when it is first used; this is what type checkers see.
    if TYPE_CHECKING:
        # fmt: off
        business_listings_available_filters = Operation(_business_listings_available_filters.BusinessListingsAvailableFiltersRequest, _business_listings_available_filters.ENDPOINT)
        business_listings_categories = Operation(_business_listings_categories.BusinessListingsCategoriesRequest, _business_listings_categories.ENDPOINT)
        business_listings_categories_aggregation_live = PagedOperation(_business_listings_categories_aggregation_live.BusinessListingsCategoriesAggregationLiveRequest, _business_listings_categories_aggregation_live.ENDPOINT)
        business_listings_locations = Operation(_business_listings_locations.BusinessListingsLocationsRequest, _business_listings_locations.ENDPOINT)
        business_listings_search_live = PagedOperation(_business_listings_search_live.BusinessListingsSearchLiveRequest, _business_listings_search_live.ENDPOINT)
        errors = PagedOperation(_errors.ErrorsRequest, _errors.ENDPOINT)
        google_extended_reviews_task_get = CollectingOperation(_google_extended_reviews_task_get.GoogleExtendedReviewsTaskGetRequest, _google_extended_reviews_task_get.ENDPOINT, _google_extended_reviews_task_post.GoogleExtendedReviewsTaskPostRequest)
        google_extended_reviews_task_post = ManyTasksOperation(_google_extended_reviews_task_post.GoogleExtendedReviewsTaskPostRequest, _google_extended_reviews_task_post.ENDPOINT)
        google_extended_reviews_tasks_ready = Operation(_google_extended_reviews_tasks_ready.GoogleExtendedReviewsTasksReadyRequest, _google_extended_reviews_tasks_ready.ENDPOINT)
        google_hotel_info_live_advanced = Operation(_google_hotel_info_live_advanced.GoogleHotelInfoLiveAdvancedRequest, _google_hotel_info_live_advanced.ENDPOINT)
        google_hotel_info_live_html = Operation(_google_hotel_info_live_html.GoogleHotelInfoLiveHtmlRequest, _google_hotel_info_live_html.ENDPOINT)
        google_hotel_info_task_get_advanced = CollectingOperation(_google_hotel_info_task_get_advanced.GoogleHotelInfoTaskGetAdvancedRequest, _google_hotel_info_task_get_advanced.ENDPOINT, _google_hotel_info_task_post.GoogleHotelInfoTaskPostRequest)
        google_hotel_info_task_get_html = CollectingOperation(_google_hotel_info_task_get_html.GoogleHotelInfoTaskGetHtmlRequest, _google_hotel_info_task_get_html.ENDPOINT, _google_hotel_info_task_post.GoogleHotelInfoTaskPostRequest)
        google_hotel_info_task_post = ManyTasksOperation(_google_hotel_info_task_post.GoogleHotelInfoTaskPostRequest, _google_hotel_info_task_post.ENDPOINT)
        google_hotel_info_tasks_ready = Operation(_google_hotel_info_tasks_ready.GoogleHotelInfoTasksReadyRequest, _google_hotel_info_tasks_ready.ENDPOINT)
        google_hotel_searches_live = Operation(_google_hotel_searches_live.GoogleHotelSearchesLiveRequest, _google_hotel_searches_live.ENDPOINT)
        google_hotel_searches_task_get = CollectingOperation(_google_hotel_searches_task_get.GoogleHotelSearchesTaskGetRequest, _google_hotel_searches_task_get.ENDPOINT, _google_hotel_searches_task_post.GoogleHotelSearchesTaskPostRequest)
        google_hotel_searches_task_post = ManyTasksOperation(_google_hotel_searches_task_post.GoogleHotelSearchesTaskPostRequest, _google_hotel_searches_task_post.ENDPOINT)
        google_hotel_searches_tasks_ready = Operation(_google_hotel_searches_tasks_ready.GoogleHotelSearchesTasksReadyRequest, _google_hotel_searches_tasks_ready.ENDPOINT)
        google_languages = Operation(_google_languages.GoogleLanguagesRequest, _google_languages.ENDPOINT)
        google_locations = Operation(_google_locations.GoogleLocationsRequest, _google_locations.ENDPOINT)
        google_locations_country = Operation(_google_locations_country.GoogleLocationsCountryRequest, _google_locations_country.ENDPOINT)
        google_my_business_info_live = Operation(_google_my_business_info_live.GoogleMyBusinessInfoLiveRequest, _google_my_business_info_live.ENDPOINT)
        google_my_business_info_task_get = CollectingOperation(_google_my_business_info_task_get.GoogleMyBusinessInfoTaskGetRequest, _google_my_business_info_task_get.ENDPOINT, _google_my_business_info_task_post.GoogleMyBusinessInfoTaskPostRequest)
        google_my_business_info_task_post = ManyTasksOperation(_google_my_business_info_task_post.GoogleMyBusinessInfoTaskPostRequest, _google_my_business_info_task_post.ENDPOINT)
        google_my_business_info_tasks_ready = Operation(_google_my_business_info_tasks_ready.GoogleMyBusinessInfoTasksReadyRequest, _google_my_business_info_tasks_ready.ENDPOINT)
        google_my_business_updates_task_get = CollectingOperation(_google_my_business_updates_task_get.GoogleMyBusinessUpdatesTaskGetRequest, _google_my_business_updates_task_get.ENDPOINT, _google_my_business_updates_task_post.GoogleMyBusinessUpdatesTaskPostRequest)
        google_my_business_updates_task_post = ManyTasksOperation(_google_my_business_updates_task_post.GoogleMyBusinessUpdatesTaskPostRequest, _google_my_business_updates_task_post.ENDPOINT)
        google_my_business_updates_tasks_ready = Operation(_google_my_business_updates_tasks_ready.GoogleMyBusinessUpdatesTasksReadyRequest, _google_my_business_updates_tasks_ready.ENDPOINT)
        google_questions_and_answers_live = Operation(_google_questions_and_answers_live.GoogleQuestionsAndAnswersLiveRequest, _google_questions_and_answers_live.ENDPOINT)
        google_questions_and_answers_task_get = CollectingOperation(_google_questions_and_answers_task_get.GoogleQuestionsAndAnswersTaskGetRequest, _google_questions_and_answers_task_get.ENDPOINT, _google_questions_and_answers_task_post.GoogleQuestionsAndAnswersTaskPostRequest)
        google_questions_and_answers_task_post = ManyTasksOperation(_google_questions_and_answers_task_post.GoogleQuestionsAndAnswersTaskPostRequest, _google_questions_and_answers_task_post.ENDPOINT)
        google_questions_and_answers_tasks_ready = Operation(_google_questions_and_answers_tasks_ready.GoogleQuestionsAndAnswersTasksReadyRequest, _google_questions_and_answers_tasks_ready.ENDPOINT)
        google_reviews_task_get = CollectingOperation(_google_reviews_task_get.GoogleReviewsTaskGetRequest, _google_reviews_task_get.ENDPOINT, _google_reviews_task_post.GoogleReviewsTaskPostRequest)
        google_reviews_task_post = ManyTasksOperation(_google_reviews_task_post.GoogleReviewsTaskPostRequest, _google_reviews_task_post.ENDPOINT)
        google_reviews_tasks_ready = Operation(_google_reviews_tasks_ready.GoogleReviewsTasksReadyRequest, _google_reviews_tasks_ready.ENDPOINT)
        id_list = PagedOperation(_id_list.IdListRequest, _id_list.ENDPOINT)
        social_media_pinterest_live = Deprecated(Operation(_social_media_pinterest_live.SocialMediaPinterestLiveRequest, _social_media_pinterest_live.ENDPOINT))
        social_media_reddit_live = Deprecated(Operation(_social_media_reddit_live.SocialMediaRedditLiveRequest, _social_media_reddit_live.ENDPOINT))
        tasks_ready = Operation(_tasks_ready.TasksReadyRequest, _tasks_ready.ENDPOINT)
        tripadvisor_languages = Operation(_tripadvisor_languages.TripadvisorLanguagesRequest, _tripadvisor_languages.ENDPOINT)
        tripadvisor_locations = Operation(_tripadvisor_locations.TripadvisorLocationsRequest, _tripadvisor_locations.ENDPOINT)
        tripadvisor_locations_country = Operation(_tripadvisor_locations_country.TripadvisorLocationsCountryRequest, _tripadvisor_locations_country.ENDPOINT)
        tripadvisor_reviews_task_get = CollectingOperation(_tripadvisor_reviews_task_get.TripadvisorReviewsTaskGetRequest, _tripadvisor_reviews_task_get.ENDPOINT, _tripadvisor_reviews_task_post.TripadvisorReviewsTaskPostRequest)
        tripadvisor_reviews_task_post = ManyTasksOperation(_tripadvisor_reviews_task_post.TripadvisorReviewsTaskPostRequest, _tripadvisor_reviews_task_post.ENDPOINT)
        tripadvisor_reviews_tasks_ready = Operation(_tripadvisor_reviews_tasks_ready.TripadvisorReviewsTasksReadyRequest, _tripadvisor_reviews_tasks_ready.ENDPOINT)
        tripadvisor_search_task_get = CollectingOperation(_tripadvisor_search_task_get.TripadvisorSearchTaskGetRequest, _tripadvisor_search_task_get.ENDPOINT, _tripadvisor_search_task_post.TripadvisorSearchTaskPostRequest)
        tripadvisor_search_task_post = ManyTasksOperation(_tripadvisor_search_task_post.TripadvisorSearchTaskPostRequest, _tripadvisor_search_task_post.ENDPOINT)
        tripadvisor_search_tasks_ready = Operation(_tripadvisor_search_tasks_ready.TripadvisorSearchTasksReadyRequest, _tripadvisor_search_tasks_ready.ENDPOINT)
        trustpilot_reviews_task_get = CollectingOperation(_trustpilot_reviews_task_get.TrustpilotReviewsTaskGetRequest, _trustpilot_reviews_task_get.ENDPOINT, _trustpilot_reviews_task_post.TrustpilotReviewsTaskPostRequest)
        trustpilot_reviews_task_post = ManyTasksOperation(_trustpilot_reviews_task_post.TrustpilotReviewsTaskPostRequest, _trustpilot_reviews_task_post.ENDPOINT)
        trustpilot_reviews_tasks_ready = Operation(_trustpilot_reviews_tasks_ready.TrustpilotReviewsTasksReadyRequest, _trustpilot_reviews_tasks_ready.ENDPOINT)
        trustpilot_search_task_get = CollectingOperation(_trustpilot_search_task_get.TrustpilotSearchTaskGetRequest, _trustpilot_search_task_get.ENDPOINT, _trustpilot_search_task_post.TrustpilotSearchTaskPostRequest)
        trustpilot_search_task_post = ManyTasksOperation(_trustpilot_search_task_post.TrustpilotSearchTaskPostRequest, _trustpilot_search_task_post.ENDPOINT)
        trustpilot_search_tasks_ready = Operation(_trustpilot_search_tasks_ready.TrustpilotSearchTasksReadyRequest, _trustpilot_search_tasks_ready.ENDPOINT)
        # fmt: on


class AsyncBusinessData(AsyncSection):
    """Business Data: Businesses, hotels and their reviews on Google, Trustpilot and Tripadvisor."""

    _package = "dataforseo.business_data"
    _summaries = SUMMARIES

    if TYPE_CHECKING:
        # fmt: off
        business_listings_available_filters = AsyncOperation(_business_listings_available_filters.BusinessListingsAvailableFiltersRequest, _business_listings_available_filters.ENDPOINT)
        business_listings_categories = AsyncOperation(_business_listings_categories.BusinessListingsCategoriesRequest, _business_listings_categories.ENDPOINT)
        business_listings_categories_aggregation_live = AsyncPagedOperation(_business_listings_categories_aggregation_live.BusinessListingsCategoriesAggregationLiveRequest, _business_listings_categories_aggregation_live.ENDPOINT)
        business_listings_locations = AsyncOperation(_business_listings_locations.BusinessListingsLocationsRequest, _business_listings_locations.ENDPOINT)
        business_listings_search_live = AsyncPagedOperation(_business_listings_search_live.BusinessListingsSearchLiveRequest, _business_listings_search_live.ENDPOINT)
        errors = AsyncPagedOperation(_errors.ErrorsRequest, _errors.ENDPOINT)
        google_extended_reviews_task_get = AsyncCollectingOperation(_google_extended_reviews_task_get.GoogleExtendedReviewsTaskGetRequest, _google_extended_reviews_task_get.ENDPOINT, _google_extended_reviews_task_post.GoogleExtendedReviewsTaskPostRequest)
        google_extended_reviews_task_post = AsyncManyTasksOperation(_google_extended_reviews_task_post.GoogleExtendedReviewsTaskPostRequest, _google_extended_reviews_task_post.ENDPOINT)
        google_extended_reviews_tasks_ready = AsyncOperation(_google_extended_reviews_tasks_ready.GoogleExtendedReviewsTasksReadyRequest, _google_extended_reviews_tasks_ready.ENDPOINT)
        google_hotel_info_live_advanced = AsyncOperation(_google_hotel_info_live_advanced.GoogleHotelInfoLiveAdvancedRequest, _google_hotel_info_live_advanced.ENDPOINT)
        google_hotel_info_live_html = AsyncOperation(_google_hotel_info_live_html.GoogleHotelInfoLiveHtmlRequest, _google_hotel_info_live_html.ENDPOINT)
        google_hotel_info_task_get_advanced = AsyncCollectingOperation(_google_hotel_info_task_get_advanced.GoogleHotelInfoTaskGetAdvancedRequest, _google_hotel_info_task_get_advanced.ENDPOINT, _google_hotel_info_task_post.GoogleHotelInfoTaskPostRequest)
        google_hotel_info_task_get_html = AsyncCollectingOperation(_google_hotel_info_task_get_html.GoogleHotelInfoTaskGetHtmlRequest, _google_hotel_info_task_get_html.ENDPOINT, _google_hotel_info_task_post.GoogleHotelInfoTaskPostRequest)
        google_hotel_info_task_post = AsyncManyTasksOperation(_google_hotel_info_task_post.GoogleHotelInfoTaskPostRequest, _google_hotel_info_task_post.ENDPOINT)
        google_hotel_info_tasks_ready = AsyncOperation(_google_hotel_info_tasks_ready.GoogleHotelInfoTasksReadyRequest, _google_hotel_info_tasks_ready.ENDPOINT)
        google_hotel_searches_live = AsyncOperation(_google_hotel_searches_live.GoogleHotelSearchesLiveRequest, _google_hotel_searches_live.ENDPOINT)
        google_hotel_searches_task_get = AsyncCollectingOperation(_google_hotel_searches_task_get.GoogleHotelSearchesTaskGetRequest, _google_hotel_searches_task_get.ENDPOINT, _google_hotel_searches_task_post.GoogleHotelSearchesTaskPostRequest)
        google_hotel_searches_task_post = AsyncManyTasksOperation(_google_hotel_searches_task_post.GoogleHotelSearchesTaskPostRequest, _google_hotel_searches_task_post.ENDPOINT)
        google_hotel_searches_tasks_ready = AsyncOperation(_google_hotel_searches_tasks_ready.GoogleHotelSearchesTasksReadyRequest, _google_hotel_searches_tasks_ready.ENDPOINT)
        google_languages = AsyncOperation(_google_languages.GoogleLanguagesRequest, _google_languages.ENDPOINT)
        google_locations = AsyncOperation(_google_locations.GoogleLocationsRequest, _google_locations.ENDPOINT)
        google_locations_country = AsyncOperation(_google_locations_country.GoogleLocationsCountryRequest, _google_locations_country.ENDPOINT)
        google_my_business_info_live = AsyncOperation(_google_my_business_info_live.GoogleMyBusinessInfoLiveRequest, _google_my_business_info_live.ENDPOINT)
        google_my_business_info_task_get = AsyncCollectingOperation(_google_my_business_info_task_get.GoogleMyBusinessInfoTaskGetRequest, _google_my_business_info_task_get.ENDPOINT, _google_my_business_info_task_post.GoogleMyBusinessInfoTaskPostRequest)
        google_my_business_info_task_post = AsyncManyTasksOperation(_google_my_business_info_task_post.GoogleMyBusinessInfoTaskPostRequest, _google_my_business_info_task_post.ENDPOINT)
        google_my_business_info_tasks_ready = AsyncOperation(_google_my_business_info_tasks_ready.GoogleMyBusinessInfoTasksReadyRequest, _google_my_business_info_tasks_ready.ENDPOINT)
        google_my_business_updates_task_get = AsyncCollectingOperation(_google_my_business_updates_task_get.GoogleMyBusinessUpdatesTaskGetRequest, _google_my_business_updates_task_get.ENDPOINT, _google_my_business_updates_task_post.GoogleMyBusinessUpdatesTaskPostRequest)
        google_my_business_updates_task_post = AsyncManyTasksOperation(_google_my_business_updates_task_post.GoogleMyBusinessUpdatesTaskPostRequest, _google_my_business_updates_task_post.ENDPOINT)
        google_my_business_updates_tasks_ready = AsyncOperation(_google_my_business_updates_tasks_ready.GoogleMyBusinessUpdatesTasksReadyRequest, _google_my_business_updates_tasks_ready.ENDPOINT)
        google_questions_and_answers_live = AsyncOperation(_google_questions_and_answers_live.GoogleQuestionsAndAnswersLiveRequest, _google_questions_and_answers_live.ENDPOINT)
        google_questions_and_answers_task_get = AsyncCollectingOperation(_google_questions_and_answers_task_get.GoogleQuestionsAndAnswersTaskGetRequest, _google_questions_and_answers_task_get.ENDPOINT, _google_questions_and_answers_task_post.GoogleQuestionsAndAnswersTaskPostRequest)
        google_questions_and_answers_task_post = AsyncManyTasksOperation(_google_questions_and_answers_task_post.GoogleQuestionsAndAnswersTaskPostRequest, _google_questions_and_answers_task_post.ENDPOINT)
        google_questions_and_answers_tasks_ready = AsyncOperation(_google_questions_and_answers_tasks_ready.GoogleQuestionsAndAnswersTasksReadyRequest, _google_questions_and_answers_tasks_ready.ENDPOINT)
        google_reviews_task_get = AsyncCollectingOperation(_google_reviews_task_get.GoogleReviewsTaskGetRequest, _google_reviews_task_get.ENDPOINT, _google_reviews_task_post.GoogleReviewsTaskPostRequest)
        google_reviews_task_post = AsyncManyTasksOperation(_google_reviews_task_post.GoogleReviewsTaskPostRequest, _google_reviews_task_post.ENDPOINT)
        google_reviews_tasks_ready = AsyncOperation(_google_reviews_tasks_ready.GoogleReviewsTasksReadyRequest, _google_reviews_tasks_ready.ENDPOINT)
        id_list = AsyncPagedOperation(_id_list.IdListRequest, _id_list.ENDPOINT)
        social_media_pinterest_live = Deprecated(AsyncOperation(_social_media_pinterest_live.SocialMediaPinterestLiveRequest, _social_media_pinterest_live.ENDPOINT))
        social_media_reddit_live = Deprecated(AsyncOperation(_social_media_reddit_live.SocialMediaRedditLiveRequest, _social_media_reddit_live.ENDPOINT))
        tasks_ready = AsyncOperation(_tasks_ready.TasksReadyRequest, _tasks_ready.ENDPOINT)
        tripadvisor_languages = AsyncOperation(_tripadvisor_languages.TripadvisorLanguagesRequest, _tripadvisor_languages.ENDPOINT)
        tripadvisor_locations = AsyncOperation(_tripadvisor_locations.TripadvisorLocationsRequest, _tripadvisor_locations.ENDPOINT)
        tripadvisor_locations_country = AsyncOperation(_tripadvisor_locations_country.TripadvisorLocationsCountryRequest, _tripadvisor_locations_country.ENDPOINT)
        tripadvisor_reviews_task_get = AsyncCollectingOperation(_tripadvisor_reviews_task_get.TripadvisorReviewsTaskGetRequest, _tripadvisor_reviews_task_get.ENDPOINT, _tripadvisor_reviews_task_post.TripadvisorReviewsTaskPostRequest)
        tripadvisor_reviews_task_post = AsyncManyTasksOperation(_tripadvisor_reviews_task_post.TripadvisorReviewsTaskPostRequest, _tripadvisor_reviews_task_post.ENDPOINT)
        tripadvisor_reviews_tasks_ready = AsyncOperation(_tripadvisor_reviews_tasks_ready.TripadvisorReviewsTasksReadyRequest, _tripadvisor_reviews_tasks_ready.ENDPOINT)
        tripadvisor_search_task_get = AsyncCollectingOperation(_tripadvisor_search_task_get.TripadvisorSearchTaskGetRequest, _tripadvisor_search_task_get.ENDPOINT, _tripadvisor_search_task_post.TripadvisorSearchTaskPostRequest)
        tripadvisor_search_task_post = AsyncManyTasksOperation(_tripadvisor_search_task_post.TripadvisorSearchTaskPostRequest, _tripadvisor_search_task_post.ENDPOINT)
        tripadvisor_search_tasks_ready = AsyncOperation(_tripadvisor_search_tasks_ready.TripadvisorSearchTasksReadyRequest, _tripadvisor_search_tasks_ready.ENDPOINT)
        trustpilot_reviews_task_get = AsyncCollectingOperation(_trustpilot_reviews_task_get.TrustpilotReviewsTaskGetRequest, _trustpilot_reviews_task_get.ENDPOINT, _trustpilot_reviews_task_post.TrustpilotReviewsTaskPostRequest)
        trustpilot_reviews_task_post = AsyncManyTasksOperation(_trustpilot_reviews_task_post.TrustpilotReviewsTaskPostRequest, _trustpilot_reviews_task_post.ENDPOINT)
        trustpilot_reviews_tasks_ready = AsyncOperation(_trustpilot_reviews_tasks_ready.TrustpilotReviewsTasksReadyRequest, _trustpilot_reviews_tasks_ready.ENDPOINT)
        trustpilot_search_task_get = AsyncCollectingOperation(_trustpilot_search_task_get.TrustpilotSearchTaskGetRequest, _trustpilot_search_task_get.ENDPOINT, _trustpilot_search_task_post.TrustpilotSearchTaskPostRequest)
        trustpilot_search_task_post = AsyncManyTasksOperation(_trustpilot_search_task_post.TrustpilotSearchTaskPostRequest, _trustpilot_search_task_post.ENDPOINT)
        trustpilot_search_tasks_ready = AsyncOperation(_trustpilot_search_tasks_ready.TrustpilotSearchTasksReadyRequest, _trustpilot_search_tasks_ready.ENDPOINT)
        # fmt: on
