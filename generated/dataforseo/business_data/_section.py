# From spec/business_data/ by `make generate`; do not edit.
"""Business Data: Businesses, hotels and their reviews on Google, Trustpilot and Tripadvisor."""

from typing import TYPE_CHECKING

from dataforseo._index import OPERATIONS
from dataforseo.business_data._summaries import SUMMARIES
from dataforseo_runtime.clients.sections import AsyncSection, Section

if TYPE_CHECKING:
    from dataforseo_runtime.calling.bound import Deprecated
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
        business_listings_available_filters as _business_listings_available_filters,
        business_listings_categories as _business_listings_categories,
        business_listings_categories_aggregation as _business_listings_categories_aggregation,
        business_listings_locations as _business_listings_locations,
        business_listings_search as _business_listings_search,
        errors as _errors,
        google_extended_reviews as _google_extended_reviews,
        google_hotel_info as _google_hotel_info,
        google_hotel_searches as _google_hotel_searches,
        google_languages as _google_languages,
        google_locations as _google_locations,
        google_my_business_info as _google_my_business_info,
        google_my_business_updates as _google_my_business_updates,
        google_questions_and_answers as _google_questions_and_answers,
        google_reviews as _google_reviews,
        id_list as _id_list,
        social_media_pinterest as _social_media_pinterest,
        social_media_reddit as _social_media_reddit,
        tasks_ready as _tasks_ready,
        tripadvisor_languages as _tripadvisor_languages,
        tripadvisor_locations as _tripadvisor_locations,
        tripadvisor_reviews as _tripadvisor_reviews,
        tripadvisor_search as _tripadvisor_search,
        trustpilot_reviews as _trustpilot_reviews,
        trustpilot_search as _trustpilot_search,
    )


class BusinessData(Section, name="business_data", index=OPERATIONS, summaries=SUMMARIES):
    """Business Data: Businesses, hotels and their reviews on Google, Trustpilot and Tripadvisor."""

    # For type checkers. At run time, an operation is loaded on first use.
    if TYPE_CHECKING:
        # fmt: off
        business_listings_available_filters = Operation(_business_listings_available_filters.BusinessListingsAvailableFiltersRequest, _business_listings_available_filters.BUSINESS_LISTINGS_AVAILABLE_FILTERS)
        business_listings_categories = Operation(_business_listings_categories.BusinessListingsCategoriesRequest, _business_listings_categories.BUSINESS_LISTINGS_CATEGORIES)
        business_listings_categories_aggregation_live = PagedOperation(_business_listings_categories_aggregation.BusinessListingsCategoriesAggregationLiveRequest, _business_listings_categories_aggregation.BUSINESS_LISTINGS_CATEGORIES_AGGREGATION_LIVE)
        business_listings_locations = Operation(_business_listings_locations.BusinessListingsLocationsRequest, _business_listings_locations.BUSINESS_LISTINGS_LOCATIONS)
        business_listings_search_live = PagedOperation(_business_listings_search.BusinessListingsSearchLiveRequest, _business_listings_search.BUSINESS_LISTINGS_SEARCH_LIVE)
        errors = PagedOperation(_errors.ErrorsRequest, _errors.ERRORS)
        google_extended_reviews_task_get = CollectingOperation(_google_extended_reviews.GoogleExtendedReviewsTaskGetRequest, _google_extended_reviews.GOOGLE_EXTENDED_REVIEWS_TASK_GET, _google_extended_reviews.GoogleExtendedReviewsTaskPostRequest)
        google_extended_reviews_task_post = ManyTasksOperation(_google_extended_reviews.GoogleExtendedReviewsTaskPostRequest, _google_extended_reviews.GOOGLE_EXTENDED_REVIEWS_TASK_POST)
        google_extended_reviews_tasks_ready = Operation(_google_extended_reviews.GoogleExtendedReviewsTasksReadyRequest, _google_extended_reviews.GOOGLE_EXTENDED_REVIEWS_TASKS_READY)
        google_hotel_info_live_advanced = Operation(_google_hotel_info.GoogleHotelInfoLiveAdvancedRequest, _google_hotel_info.GOOGLE_HOTEL_INFO_LIVE_ADVANCED)
        google_hotel_info_live_html = Operation(_google_hotel_info.GoogleHotelInfoLiveHtmlRequest, _google_hotel_info.GOOGLE_HOTEL_INFO_LIVE_HTML)
        google_hotel_info_task_get_advanced = CollectingOperation(_google_hotel_info.GoogleHotelInfoTaskGetAdvancedRequest, _google_hotel_info.GOOGLE_HOTEL_INFO_TASK_GET_ADVANCED, _google_hotel_info.GoogleHotelInfoTaskPostRequest)
        google_hotel_info_task_get_html = CollectingOperation(_google_hotel_info.GoogleHotelInfoTaskGetHtmlRequest, _google_hotel_info.GOOGLE_HOTEL_INFO_TASK_GET_HTML, _google_hotel_info.GoogleHotelInfoTaskPostRequest)
        google_hotel_info_task_post = ManyTasksOperation(_google_hotel_info.GoogleHotelInfoTaskPostRequest, _google_hotel_info.GOOGLE_HOTEL_INFO_TASK_POST)
        google_hotel_info_tasks_ready = Operation(_google_hotel_info.GoogleHotelInfoTasksReadyRequest, _google_hotel_info.GOOGLE_HOTEL_INFO_TASKS_READY)
        google_hotel_searches_live = Operation(_google_hotel_searches.GoogleHotelSearchesLiveRequest, _google_hotel_searches.GOOGLE_HOTEL_SEARCHES_LIVE)
        google_hotel_searches_task_get = CollectingOperation(_google_hotel_searches.GoogleHotelSearchesTaskGetRequest, _google_hotel_searches.GOOGLE_HOTEL_SEARCHES_TASK_GET, _google_hotel_searches.GoogleHotelSearchesTaskPostRequest)
        google_hotel_searches_task_post = ManyTasksOperation(_google_hotel_searches.GoogleHotelSearchesTaskPostRequest, _google_hotel_searches.GOOGLE_HOTEL_SEARCHES_TASK_POST)
        google_hotel_searches_tasks_ready = Operation(_google_hotel_searches.GoogleHotelSearchesTasksReadyRequest, _google_hotel_searches.GOOGLE_HOTEL_SEARCHES_TASKS_READY)
        google_languages = Operation(_google_languages.GoogleLanguagesRequest, _google_languages.GOOGLE_LANGUAGES)
        google_locations = Operation(_google_locations.GoogleLocationsRequest, _google_locations.GOOGLE_LOCATIONS)
        google_locations_country = Operation(_google_locations.GoogleLocationsCountryRequest, _google_locations.GOOGLE_LOCATIONS_COUNTRY)
        google_my_business_info_live = Operation(_google_my_business_info.GoogleMyBusinessInfoLiveRequest, _google_my_business_info.GOOGLE_MY_BUSINESS_INFO_LIVE)
        google_my_business_info_task_get = CollectingOperation(_google_my_business_info.GoogleMyBusinessInfoTaskGetRequest, _google_my_business_info.GOOGLE_MY_BUSINESS_INFO_TASK_GET, _google_my_business_info.GoogleMyBusinessInfoTaskPostRequest)
        google_my_business_info_task_post = ManyTasksOperation(_google_my_business_info.GoogleMyBusinessInfoTaskPostRequest, _google_my_business_info.GOOGLE_MY_BUSINESS_INFO_TASK_POST)
        google_my_business_info_tasks_ready = Operation(_google_my_business_info.GoogleMyBusinessInfoTasksReadyRequest, _google_my_business_info.GOOGLE_MY_BUSINESS_INFO_TASKS_READY)
        google_my_business_updates_task_get = CollectingOperation(_google_my_business_updates.GoogleMyBusinessUpdatesTaskGetRequest, _google_my_business_updates.GOOGLE_MY_BUSINESS_UPDATES_TASK_GET, _google_my_business_updates.GoogleMyBusinessUpdatesTaskPostRequest)
        google_my_business_updates_task_post = ManyTasksOperation(_google_my_business_updates.GoogleMyBusinessUpdatesTaskPostRequest, _google_my_business_updates.GOOGLE_MY_BUSINESS_UPDATES_TASK_POST)
        google_my_business_updates_tasks_ready = Operation(_google_my_business_updates.GoogleMyBusinessUpdatesTasksReadyRequest, _google_my_business_updates.GOOGLE_MY_BUSINESS_UPDATES_TASKS_READY)
        google_questions_and_answers_live = Operation(_google_questions_and_answers.GoogleQuestionsAndAnswersLiveRequest, _google_questions_and_answers.GOOGLE_QUESTIONS_AND_ANSWERS_LIVE)
        google_questions_and_answers_task_get = CollectingOperation(_google_questions_and_answers.GoogleQuestionsAndAnswersTaskGetRequest, _google_questions_and_answers.GOOGLE_QUESTIONS_AND_ANSWERS_TASK_GET, _google_questions_and_answers.GoogleQuestionsAndAnswersTaskPostRequest)
        google_questions_and_answers_task_post = ManyTasksOperation(_google_questions_and_answers.GoogleQuestionsAndAnswersTaskPostRequest, _google_questions_and_answers.GOOGLE_QUESTIONS_AND_ANSWERS_TASK_POST)
        google_questions_and_answers_tasks_ready = Operation(_google_questions_and_answers.GoogleQuestionsAndAnswersTasksReadyRequest, _google_questions_and_answers.GOOGLE_QUESTIONS_AND_ANSWERS_TASKS_READY)
        google_reviews_task_get = CollectingOperation(_google_reviews.GoogleReviewsTaskGetRequest, _google_reviews.GOOGLE_REVIEWS_TASK_GET, _google_reviews.GoogleReviewsTaskPostRequest)
        google_reviews_task_post = ManyTasksOperation(_google_reviews.GoogleReviewsTaskPostRequest, _google_reviews.GOOGLE_REVIEWS_TASK_POST)
        google_reviews_tasks_ready = Operation(_google_reviews.GoogleReviewsTasksReadyRequest, _google_reviews.GOOGLE_REVIEWS_TASKS_READY)
        id_list = PagedOperation(_id_list.IdListRequest, _id_list.ID_LIST)
        social_media_pinterest_live = Deprecated(Operation(_social_media_pinterest.SocialMediaPinterestLiveRequest, _social_media_pinterest.SOCIAL_MEDIA_PINTEREST_LIVE))
        social_media_reddit_live = Deprecated(Operation(_social_media_reddit.SocialMediaRedditLiveRequest, _social_media_reddit.SOCIAL_MEDIA_REDDIT_LIVE))
        tasks_ready = Operation(_tasks_ready.TasksReadyRequest, _tasks_ready.TASKS_READY)
        tripadvisor_languages = Operation(_tripadvisor_languages.TripadvisorLanguagesRequest, _tripadvisor_languages.TRIPADVISOR_LANGUAGES)
        tripadvisor_locations = Operation(_tripadvisor_locations.TripadvisorLocationsRequest, _tripadvisor_locations.TRIPADVISOR_LOCATIONS)
        tripadvisor_locations_country = Operation(_tripadvisor_locations.TripadvisorLocationsCountryRequest, _tripadvisor_locations.TRIPADVISOR_LOCATIONS_COUNTRY)
        tripadvisor_reviews_task_get = CollectingOperation(_tripadvisor_reviews.TripadvisorReviewsTaskGetRequest, _tripadvisor_reviews.TRIPADVISOR_REVIEWS_TASK_GET, _tripadvisor_reviews.TripadvisorReviewsTaskPostRequest)
        tripadvisor_reviews_task_post = ManyTasksOperation(_tripadvisor_reviews.TripadvisorReviewsTaskPostRequest, _tripadvisor_reviews.TRIPADVISOR_REVIEWS_TASK_POST)
        tripadvisor_reviews_tasks_ready = Operation(_tripadvisor_reviews.TripadvisorReviewsTasksReadyRequest, _tripadvisor_reviews.TRIPADVISOR_REVIEWS_TASKS_READY)
        tripadvisor_search_task_get = CollectingOperation(_tripadvisor_search.TripadvisorSearchTaskGetRequest, _tripadvisor_search.TRIPADVISOR_SEARCH_TASK_GET, _tripadvisor_search.TripadvisorSearchTaskPostRequest)
        tripadvisor_search_task_post = ManyTasksOperation(_tripadvisor_search.TripadvisorSearchTaskPostRequest, _tripadvisor_search.TRIPADVISOR_SEARCH_TASK_POST)
        tripadvisor_search_tasks_ready = Operation(_tripadvisor_search.TripadvisorSearchTasksReadyRequest, _tripadvisor_search.TRIPADVISOR_SEARCH_TASKS_READY)
        trustpilot_reviews_task_get = CollectingOperation(_trustpilot_reviews.TrustpilotReviewsTaskGetRequest, _trustpilot_reviews.TRUSTPILOT_REVIEWS_TASK_GET, _trustpilot_reviews.TrustpilotReviewsTaskPostRequest)
        trustpilot_reviews_task_post = ManyTasksOperation(_trustpilot_reviews.TrustpilotReviewsTaskPostRequest, _trustpilot_reviews.TRUSTPILOT_REVIEWS_TASK_POST)
        trustpilot_reviews_tasks_ready = Operation(_trustpilot_reviews.TrustpilotReviewsTasksReadyRequest, _trustpilot_reviews.TRUSTPILOT_REVIEWS_TASKS_READY)
        trustpilot_search_task_get = CollectingOperation(_trustpilot_search.TrustpilotSearchTaskGetRequest, _trustpilot_search.TRUSTPILOT_SEARCH_TASK_GET, _trustpilot_search.TrustpilotSearchTaskPostRequest)
        trustpilot_search_task_post = ManyTasksOperation(_trustpilot_search.TrustpilotSearchTaskPostRequest, _trustpilot_search.TRUSTPILOT_SEARCH_TASK_POST)
        trustpilot_search_tasks_ready = Operation(_trustpilot_search.TrustpilotSearchTasksReadyRequest, _trustpilot_search.TRUSTPILOT_SEARCH_TASKS_READY)
        # fmt: on


class AsyncBusinessData(AsyncSection, name="business_data", index=OPERATIONS, summaries=SUMMARIES):
    """Business Data: Businesses, hotels and their reviews on Google, Trustpilot and Tripadvisor."""

    if TYPE_CHECKING:
        # fmt: off
        business_listings_available_filters = AsyncOperation(_business_listings_available_filters.BusinessListingsAvailableFiltersRequest, _business_listings_available_filters.BUSINESS_LISTINGS_AVAILABLE_FILTERS)
        business_listings_categories = AsyncOperation(_business_listings_categories.BusinessListingsCategoriesRequest, _business_listings_categories.BUSINESS_LISTINGS_CATEGORIES)
        business_listings_categories_aggregation_live = AsyncPagedOperation(_business_listings_categories_aggregation.BusinessListingsCategoriesAggregationLiveRequest, _business_listings_categories_aggregation.BUSINESS_LISTINGS_CATEGORIES_AGGREGATION_LIVE)
        business_listings_locations = AsyncOperation(_business_listings_locations.BusinessListingsLocationsRequest, _business_listings_locations.BUSINESS_LISTINGS_LOCATIONS)
        business_listings_search_live = AsyncPagedOperation(_business_listings_search.BusinessListingsSearchLiveRequest, _business_listings_search.BUSINESS_LISTINGS_SEARCH_LIVE)
        errors = AsyncPagedOperation(_errors.ErrorsRequest, _errors.ERRORS)
        google_extended_reviews_task_get = AsyncCollectingOperation(_google_extended_reviews.GoogleExtendedReviewsTaskGetRequest, _google_extended_reviews.GOOGLE_EXTENDED_REVIEWS_TASK_GET, _google_extended_reviews.GoogleExtendedReviewsTaskPostRequest)
        google_extended_reviews_task_post = AsyncManyTasksOperation(_google_extended_reviews.GoogleExtendedReviewsTaskPostRequest, _google_extended_reviews.GOOGLE_EXTENDED_REVIEWS_TASK_POST)
        google_extended_reviews_tasks_ready = AsyncOperation(_google_extended_reviews.GoogleExtendedReviewsTasksReadyRequest, _google_extended_reviews.GOOGLE_EXTENDED_REVIEWS_TASKS_READY)
        google_hotel_info_live_advanced = AsyncOperation(_google_hotel_info.GoogleHotelInfoLiveAdvancedRequest, _google_hotel_info.GOOGLE_HOTEL_INFO_LIVE_ADVANCED)
        google_hotel_info_live_html = AsyncOperation(_google_hotel_info.GoogleHotelInfoLiveHtmlRequest, _google_hotel_info.GOOGLE_HOTEL_INFO_LIVE_HTML)
        google_hotel_info_task_get_advanced = AsyncCollectingOperation(_google_hotel_info.GoogleHotelInfoTaskGetAdvancedRequest, _google_hotel_info.GOOGLE_HOTEL_INFO_TASK_GET_ADVANCED, _google_hotel_info.GoogleHotelInfoTaskPostRequest)
        google_hotel_info_task_get_html = AsyncCollectingOperation(_google_hotel_info.GoogleHotelInfoTaskGetHtmlRequest, _google_hotel_info.GOOGLE_HOTEL_INFO_TASK_GET_HTML, _google_hotel_info.GoogleHotelInfoTaskPostRequest)
        google_hotel_info_task_post = AsyncManyTasksOperation(_google_hotel_info.GoogleHotelInfoTaskPostRequest, _google_hotel_info.GOOGLE_HOTEL_INFO_TASK_POST)
        google_hotel_info_tasks_ready = AsyncOperation(_google_hotel_info.GoogleHotelInfoTasksReadyRequest, _google_hotel_info.GOOGLE_HOTEL_INFO_TASKS_READY)
        google_hotel_searches_live = AsyncOperation(_google_hotel_searches.GoogleHotelSearchesLiveRequest, _google_hotel_searches.GOOGLE_HOTEL_SEARCHES_LIVE)
        google_hotel_searches_task_get = AsyncCollectingOperation(_google_hotel_searches.GoogleHotelSearchesTaskGetRequest, _google_hotel_searches.GOOGLE_HOTEL_SEARCHES_TASK_GET, _google_hotel_searches.GoogleHotelSearchesTaskPostRequest)
        google_hotel_searches_task_post = AsyncManyTasksOperation(_google_hotel_searches.GoogleHotelSearchesTaskPostRequest, _google_hotel_searches.GOOGLE_HOTEL_SEARCHES_TASK_POST)
        google_hotel_searches_tasks_ready = AsyncOperation(_google_hotel_searches.GoogleHotelSearchesTasksReadyRequest, _google_hotel_searches.GOOGLE_HOTEL_SEARCHES_TASKS_READY)
        google_languages = AsyncOperation(_google_languages.GoogleLanguagesRequest, _google_languages.GOOGLE_LANGUAGES)
        google_locations = AsyncOperation(_google_locations.GoogleLocationsRequest, _google_locations.GOOGLE_LOCATIONS)
        google_locations_country = AsyncOperation(_google_locations.GoogleLocationsCountryRequest, _google_locations.GOOGLE_LOCATIONS_COUNTRY)
        google_my_business_info_live = AsyncOperation(_google_my_business_info.GoogleMyBusinessInfoLiveRequest, _google_my_business_info.GOOGLE_MY_BUSINESS_INFO_LIVE)
        google_my_business_info_task_get = AsyncCollectingOperation(_google_my_business_info.GoogleMyBusinessInfoTaskGetRequest, _google_my_business_info.GOOGLE_MY_BUSINESS_INFO_TASK_GET, _google_my_business_info.GoogleMyBusinessInfoTaskPostRequest)
        google_my_business_info_task_post = AsyncManyTasksOperation(_google_my_business_info.GoogleMyBusinessInfoTaskPostRequest, _google_my_business_info.GOOGLE_MY_BUSINESS_INFO_TASK_POST)
        google_my_business_info_tasks_ready = AsyncOperation(_google_my_business_info.GoogleMyBusinessInfoTasksReadyRequest, _google_my_business_info.GOOGLE_MY_BUSINESS_INFO_TASKS_READY)
        google_my_business_updates_task_get = AsyncCollectingOperation(_google_my_business_updates.GoogleMyBusinessUpdatesTaskGetRequest, _google_my_business_updates.GOOGLE_MY_BUSINESS_UPDATES_TASK_GET, _google_my_business_updates.GoogleMyBusinessUpdatesTaskPostRequest)
        google_my_business_updates_task_post = AsyncManyTasksOperation(_google_my_business_updates.GoogleMyBusinessUpdatesTaskPostRequest, _google_my_business_updates.GOOGLE_MY_BUSINESS_UPDATES_TASK_POST)
        google_my_business_updates_tasks_ready = AsyncOperation(_google_my_business_updates.GoogleMyBusinessUpdatesTasksReadyRequest, _google_my_business_updates.GOOGLE_MY_BUSINESS_UPDATES_TASKS_READY)
        google_questions_and_answers_live = AsyncOperation(_google_questions_and_answers.GoogleQuestionsAndAnswersLiveRequest, _google_questions_and_answers.GOOGLE_QUESTIONS_AND_ANSWERS_LIVE)
        google_questions_and_answers_task_get = AsyncCollectingOperation(_google_questions_and_answers.GoogleQuestionsAndAnswersTaskGetRequest, _google_questions_and_answers.GOOGLE_QUESTIONS_AND_ANSWERS_TASK_GET, _google_questions_and_answers.GoogleQuestionsAndAnswersTaskPostRequest)
        google_questions_and_answers_task_post = AsyncManyTasksOperation(_google_questions_and_answers.GoogleQuestionsAndAnswersTaskPostRequest, _google_questions_and_answers.GOOGLE_QUESTIONS_AND_ANSWERS_TASK_POST)
        google_questions_and_answers_tasks_ready = AsyncOperation(_google_questions_and_answers.GoogleQuestionsAndAnswersTasksReadyRequest, _google_questions_and_answers.GOOGLE_QUESTIONS_AND_ANSWERS_TASKS_READY)
        google_reviews_task_get = AsyncCollectingOperation(_google_reviews.GoogleReviewsTaskGetRequest, _google_reviews.GOOGLE_REVIEWS_TASK_GET, _google_reviews.GoogleReviewsTaskPostRequest)
        google_reviews_task_post = AsyncManyTasksOperation(_google_reviews.GoogleReviewsTaskPostRequest, _google_reviews.GOOGLE_REVIEWS_TASK_POST)
        google_reviews_tasks_ready = AsyncOperation(_google_reviews.GoogleReviewsTasksReadyRequest, _google_reviews.GOOGLE_REVIEWS_TASKS_READY)
        id_list = AsyncPagedOperation(_id_list.IdListRequest, _id_list.ID_LIST)
        social_media_pinterest_live = Deprecated(AsyncOperation(_social_media_pinterest.SocialMediaPinterestLiveRequest, _social_media_pinterest.SOCIAL_MEDIA_PINTEREST_LIVE))
        social_media_reddit_live = Deprecated(AsyncOperation(_social_media_reddit.SocialMediaRedditLiveRequest, _social_media_reddit.SOCIAL_MEDIA_REDDIT_LIVE))
        tasks_ready = AsyncOperation(_tasks_ready.TasksReadyRequest, _tasks_ready.TASKS_READY)
        tripadvisor_languages = AsyncOperation(_tripadvisor_languages.TripadvisorLanguagesRequest, _tripadvisor_languages.TRIPADVISOR_LANGUAGES)
        tripadvisor_locations = AsyncOperation(_tripadvisor_locations.TripadvisorLocationsRequest, _tripadvisor_locations.TRIPADVISOR_LOCATIONS)
        tripadvisor_locations_country = AsyncOperation(_tripadvisor_locations.TripadvisorLocationsCountryRequest, _tripadvisor_locations.TRIPADVISOR_LOCATIONS_COUNTRY)
        tripadvisor_reviews_task_get = AsyncCollectingOperation(_tripadvisor_reviews.TripadvisorReviewsTaskGetRequest, _tripadvisor_reviews.TRIPADVISOR_REVIEWS_TASK_GET, _tripadvisor_reviews.TripadvisorReviewsTaskPostRequest)
        tripadvisor_reviews_task_post = AsyncManyTasksOperation(_tripadvisor_reviews.TripadvisorReviewsTaskPostRequest, _tripadvisor_reviews.TRIPADVISOR_REVIEWS_TASK_POST)
        tripadvisor_reviews_tasks_ready = AsyncOperation(_tripadvisor_reviews.TripadvisorReviewsTasksReadyRequest, _tripadvisor_reviews.TRIPADVISOR_REVIEWS_TASKS_READY)
        tripadvisor_search_task_get = AsyncCollectingOperation(_tripadvisor_search.TripadvisorSearchTaskGetRequest, _tripadvisor_search.TRIPADVISOR_SEARCH_TASK_GET, _tripadvisor_search.TripadvisorSearchTaskPostRequest)
        tripadvisor_search_task_post = AsyncManyTasksOperation(_tripadvisor_search.TripadvisorSearchTaskPostRequest, _tripadvisor_search.TRIPADVISOR_SEARCH_TASK_POST)
        tripadvisor_search_tasks_ready = AsyncOperation(_tripadvisor_search.TripadvisorSearchTasksReadyRequest, _tripadvisor_search.TRIPADVISOR_SEARCH_TASKS_READY)
        trustpilot_reviews_task_get = AsyncCollectingOperation(_trustpilot_reviews.TrustpilotReviewsTaskGetRequest, _trustpilot_reviews.TRUSTPILOT_REVIEWS_TASK_GET, _trustpilot_reviews.TrustpilotReviewsTaskPostRequest)
        trustpilot_reviews_task_post = AsyncManyTasksOperation(_trustpilot_reviews.TrustpilotReviewsTaskPostRequest, _trustpilot_reviews.TRUSTPILOT_REVIEWS_TASK_POST)
        trustpilot_reviews_tasks_ready = AsyncOperation(_trustpilot_reviews.TrustpilotReviewsTasksReadyRequest, _trustpilot_reviews.TRUSTPILOT_REVIEWS_TASKS_READY)
        trustpilot_search_task_get = AsyncCollectingOperation(_trustpilot_search.TrustpilotSearchTaskGetRequest, _trustpilot_search.TRUSTPILOT_SEARCH_TASK_GET, _trustpilot_search.TrustpilotSearchTaskPostRequest)
        trustpilot_search_task_post = AsyncManyTasksOperation(_trustpilot_search.TrustpilotSearchTaskPostRequest, _trustpilot_search.TRUSTPILOT_SEARCH_TASK_POST)
        trustpilot_search_tasks_ready = AsyncOperation(_trustpilot_search.TrustpilotSearchTasksReadyRequest, _trustpilot_search.TRUSTPILOT_SEARCH_TASKS_READY)
        # fmt: on
