# From spec/business_data/ by `make generate`; do not edit.
"""Business Data: Businesses, hotels and their reviews on Google, Trustpilot and Tripadvisor."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dataforseo.business_data.business_listings_available_filters import (
        BusinessListingsAvailableFiltersRequest as BusinessListingsAvailableFiltersRequest,
    )
    from dataforseo.business_data.business_listings_categories import (
        BusinessListingsCategoriesRequest as BusinessListingsCategoriesRequest,
        BusinessListingsCategoriesResult as BusinessListingsCategoriesResult,
    )
    from dataforseo.business_data.business_listings_categories_aggregation_live import (
        BusinessListingsCategoriesAggregationLiveBusinessListingAggregation as BusinessListingsCategoriesAggregationLiveBusinessListingAggregation,
        BusinessListingsCategoriesAggregationLiveItem as BusinessListingsCategoriesAggregationLiveItem,
        BusinessListingsCategoriesAggregationLiveRequest as BusinessListingsCategoriesAggregationLiveRequest,
        BusinessListingsCategoriesAggregationLiveResult as BusinessListingsCategoriesAggregationLiveResult,
    )
    from dataforseo.business_data.business_listings_locations import (
        BusinessListingsLocationsRequest as BusinessListingsLocationsRequest,
        BusinessListingsLocationsResult as BusinessListingsLocationsResult,
    )
    from dataforseo.business_data.business_listings_search_live import (
        BusinessListingsSearchLiveBusinessDataContact as BusinessListingsSearchLiveBusinessDataContact,
        BusinessListingsSearchLiveItem as BusinessListingsSearchLiveItem,
        BusinessListingsSearchLiveRequest as BusinessListingsSearchLiveRequest,
        BusinessListingsSearchLiveResult as BusinessListingsSearchLiveResult,
    )
    from dataforseo.business_data.errors import ErrorsRequest as ErrorsRequest
    from dataforseo.business_data.google_extended_reviews_task_get import (
        GoogleExtendedReviewsTaskGetDomainSource as GoogleExtendedReviewsTaskGetDomainSource,
        GoogleExtendedReviewsTaskGetGoogleExtendedReviewsSearch as GoogleExtendedReviewsTaskGetGoogleExtendedReviewsSearch,
        GoogleExtendedReviewsTaskGetRequest as GoogleExtendedReviewsTaskGetRequest,
        GoogleExtendedReviewsTaskGetResult as GoogleExtendedReviewsTaskGetResult,
    )
    from dataforseo.business_data.google_extended_reviews_task_post import (
        GoogleExtendedReviewsTaskPostRequest as GoogleExtendedReviewsTaskPostRequest,
    )
    from dataforseo.business_data.google_extended_reviews_tasks_ready import (
        GoogleExtendedReviewsTasksReadyRequest as GoogleExtendedReviewsTasksReadyRequest,
    )
    from dataforseo.business_data.google_hotel_info_live_advanced import (
        GoogleHotelInfoLiveAdvancedRequest as GoogleHotelInfoLiveAdvancedRequest,
    )
    from dataforseo.business_data.google_hotel_info_live_html import (
        GoogleHotelInfoLiveHtmlRequest as GoogleHotelInfoLiveHtmlRequest,
    )
    from dataforseo.business_data.google_hotel_info_task_get_advanced import (
        GoogleHotelInfoTaskGetAdvancedRequest as GoogleHotelInfoTaskGetAdvancedRequest,
    )
    from dataforseo.business_data.google_hotel_info_task_get_html import (
        GoogleHotelInfoTaskGetHtmlRequest as GoogleHotelInfoTaskGetHtmlRequest,
    )
    from dataforseo.business_data.google_hotel_info_task_post import (
        GoogleHotelInfoTaskPostRequest as GoogleHotelInfoTaskPostRequest,
    )
    from dataforseo.business_data.google_hotel_info_tasks_ready import (
        GoogleHotelInfoTasksReadyRequest as GoogleHotelInfoTasksReadyRequest,
    )
    from dataforseo.business_data.google_hotel_searches_live import (
        GoogleHotelSearchesLiveRequest as GoogleHotelSearchesLiveRequest,
    )
    from dataforseo.business_data.google_hotel_searches_task_get import (
        GoogleHotelSearchesTaskGetRequest as GoogleHotelSearchesTaskGetRequest,
    )
    from dataforseo.business_data.google_hotel_searches_task_post import (
        GoogleHotelSearchesTaskPostRequest as GoogleHotelSearchesTaskPostRequest,
    )
    from dataforseo.business_data.google_hotel_searches_tasks_ready import (
        GoogleHotelSearchesTasksReadyRequest as GoogleHotelSearchesTasksReadyRequest,
    )
    from dataforseo.business_data.google_languages import GoogleLanguagesRequest as GoogleLanguagesRequest
    from dataforseo.business_data.google_locations import GoogleLocationsRequest as GoogleLocationsRequest
    from dataforseo.business_data.google_locations_country import (
        GoogleLocationsCountryRequest as GoogleLocationsCountryRequest,
    )
    from dataforseo.business_data.google_my_business_info_live import (
        GoogleMyBusinessInfoLiveRequest as GoogleMyBusinessInfoLiveRequest,
    )
    from dataforseo.business_data.google_my_business_info_task_get import (
        GoogleMyBusinessInfoTaskGetRequest as GoogleMyBusinessInfoTaskGetRequest,
    )
    from dataforseo.business_data.google_my_business_info_task_post import (
        GoogleMyBusinessInfoTaskPostRequest as GoogleMyBusinessInfoTaskPostRequest,
    )
    from dataforseo.business_data.google_my_business_info_tasks_ready import (
        GoogleMyBusinessInfoTasksReadyRequest as GoogleMyBusinessInfoTasksReadyRequest,
    )
    from dataforseo.business_data.google_my_business_updates_task_get import (
        GoogleMyBusinessUpdatesTaskGetGoogleBusinessPost as GoogleMyBusinessUpdatesTaskGetGoogleBusinessPost,
        GoogleMyBusinessUpdatesTaskGetRequest as GoogleMyBusinessUpdatesTaskGetRequest,
        GoogleMyBusinessUpdatesTaskGetResult as GoogleMyBusinessUpdatesTaskGetResult,
    )
    from dataforseo.business_data.google_my_business_updates_task_post import (
        GoogleMyBusinessUpdatesTaskPostRequest as GoogleMyBusinessUpdatesTaskPostRequest,
    )
    from dataforseo.business_data.google_my_business_updates_tasks_ready import (
        GoogleMyBusinessUpdatesTasksReadyRequest as GoogleMyBusinessUpdatesTasksReadyRequest,
    )
    from dataforseo.business_data.google_questions_and_answers_live import (
        GoogleQuestionsAndAnswersLiveRequest as GoogleQuestionsAndAnswersLiveRequest,
    )
    from dataforseo.business_data.google_questions_and_answers_task_get import (
        GoogleQuestionsAndAnswersTaskGetRequest as GoogleQuestionsAndAnswersTaskGetRequest,
    )
    from dataforseo.business_data.google_questions_and_answers_task_post import (
        GoogleQuestionsAndAnswersTaskPostRequest as GoogleQuestionsAndAnswersTaskPostRequest,
    )
    from dataforseo.business_data.google_questions_and_answers_tasks_ready import (
        GoogleQuestionsAndAnswersTasksReadyRequest as GoogleQuestionsAndAnswersTasksReadyRequest,
    )
    from dataforseo.business_data.google_reviews_task_get import (
        GoogleReviewsTaskGetGoogleReviewsSearch as GoogleReviewsTaskGetGoogleReviewsSearch,
        GoogleReviewsTaskGetRequest as GoogleReviewsTaskGetRequest,
        GoogleReviewsTaskGetResult as GoogleReviewsTaskGetResult,
    )
    from dataforseo.business_data.google_reviews_task_post import (
        GoogleReviewsTaskPostRequest as GoogleReviewsTaskPostRequest,
    )
    from dataforseo.business_data.google_reviews_tasks_ready import (
        GoogleReviewsTasksReadyRequest as GoogleReviewsTasksReadyRequest,
    )
    from dataforseo.business_data.id_list import IdListRequest as IdListRequest
    from dataforseo.business_data.social_media_pinterest_live import (
        SocialMediaPinterestLiveRequest as SocialMediaPinterestLiveRequest,
        SocialMediaPinterestLiveResult as SocialMediaPinterestLiveResult,
    )
    from dataforseo.business_data.social_media_reddit_live import (
        SocialMediaRedditLiveRedditReviews as SocialMediaRedditLiveRedditReviews,
        SocialMediaRedditLiveRequest as SocialMediaRedditLiveRequest,
        SocialMediaRedditLiveResult as SocialMediaRedditLiveResult,
    )
    from dataforseo.business_data.tasks_ready import TasksReadyRequest as TasksReadyRequest
    from dataforseo.business_data.tripadvisor_languages import (
        TripadvisorLanguagesRequest as TripadvisorLanguagesRequest,
    )
    from dataforseo.business_data.tripadvisor_locations import (
        TripadvisorLocationsRequest as TripadvisorLocationsRequest,
    )
    from dataforseo.business_data.tripadvisor_locations_country import (
        TripadvisorLocationsCountryRequest as TripadvisorLocationsCountryRequest,
    )
    from dataforseo.business_data.tripadvisor_reviews_task_get import (
        TripadvisorReviewsTaskGetImageUrl as TripadvisorReviewsTaskGetImageUrl,
        TripadvisorReviewsTaskGetRequest as TripadvisorReviewsTaskGetRequest,
        TripadvisorReviewsTaskGetResult as TripadvisorReviewsTaskGetResult,
        TripadvisorReviewsTaskGetTripadvisorReviewSearch as TripadvisorReviewsTaskGetTripadvisorReviewSearch,
    )
    from dataforseo.business_data.tripadvisor_reviews_task_post import (
        TripadvisorReviewsTaskPostRequest as TripadvisorReviewsTaskPostRequest,
    )
    from dataforseo.business_data.tripadvisor_reviews_tasks_ready import (
        TripadvisorReviewsTasksReadyRequest as TripadvisorReviewsTasksReadyRequest,
    )
    from dataforseo.business_data.tripadvisor_search_task_get import (
        TripadvisorSearchTaskGetRequest as TripadvisorSearchTaskGetRequest,
        TripadvisorSearchTaskGetResult as TripadvisorSearchTaskGetResult,
        TripadvisorSearchTaskGetTripadvisorSearchOrganic as TripadvisorSearchTaskGetTripadvisorSearchOrganic,
    )
    from dataforseo.business_data.tripadvisor_search_task_post import (
        TripadvisorSearchTaskPostRequest as TripadvisorSearchTaskPostRequest,
    )
    from dataforseo.business_data.tripadvisor_search_tasks_ready import (
        TripadvisorSearchTasksReadyRequest as TripadvisorSearchTasksReadyRequest,
    )
    from dataforseo.business_data.trustpilot_reviews_task_get import (
        TrustpilotReviewsTaskGetRequest as TrustpilotReviewsTaskGetRequest,
        TrustpilotReviewsTaskGetResult as TrustpilotReviewsTaskGetResult,
        TrustpilotReviewsTaskGetTrustpilotReviewSearch as TrustpilotReviewsTaskGetTrustpilotReviewSearch,
    )
    from dataforseo.business_data.trustpilot_reviews_task_post import (
        TrustpilotReviewsTaskPostRequest as TrustpilotReviewsTaskPostRequest,
    )
    from dataforseo.business_data.trustpilot_reviews_tasks_ready import (
        TrustpilotReviewsTasksReadyRequest as TrustpilotReviewsTasksReadyRequest,
    )
    from dataforseo.business_data.trustpilot_search_task_get import (
        TrustpilotSearchTaskGetRequest as TrustpilotSearchTaskGetRequest,
        TrustpilotSearchTaskGetResult as TrustpilotSearchTaskGetResult,
        TrustpilotSearchTaskGetTrustpilotSearchOrganic as TrustpilotSearchTaskGetTrustpilotSearchOrganic,
    )
    from dataforseo.business_data.trustpilot_search_task_post import (
        TrustpilotSearchTaskPostRequest as TrustpilotSearchTaskPostRequest,
    )
    from dataforseo.business_data.trustpilot_search_tasks_ready import (
        TrustpilotSearchTasksReadyRequest as TrustpilotSearchTasksReadyRequest,
    )

# Each module, with the classes that are loaded from it when they are first used.
_CLASSES: Mapping[str, tuple[str, ...]] = {
    "business_listings_available_filters": ("BusinessListingsAvailableFiltersRequest",),
    "business_listings_categories": ("BusinessListingsCategoriesRequest", "BusinessListingsCategoriesResult"),
    "business_listings_categories_aggregation_live": (
        "BusinessListingsCategoriesAggregationLiveBusinessListingAggregation",
        "BusinessListingsCategoriesAggregationLiveItem",
        "BusinessListingsCategoriesAggregationLiveRequest",
        "BusinessListingsCategoriesAggregationLiveResult",
    ),
    "business_listings_locations": ("BusinessListingsLocationsRequest", "BusinessListingsLocationsResult"),
    "business_listings_search_live": (
        "BusinessListingsSearchLiveBusinessDataContact",
        "BusinessListingsSearchLiveItem",
        "BusinessListingsSearchLiveRequest",
        "BusinessListingsSearchLiveResult",
    ),
    "errors": ("ErrorsRequest",),
    "google_extended_reviews_task_get": (
        "GoogleExtendedReviewsTaskGetDomainSource",
        "GoogleExtendedReviewsTaskGetGoogleExtendedReviewsSearch",
        "GoogleExtendedReviewsTaskGetRequest",
        "GoogleExtendedReviewsTaskGetResult",
    ),
    "google_extended_reviews_task_post": ("GoogleExtendedReviewsTaskPostRequest",),
    "google_extended_reviews_tasks_ready": ("GoogleExtendedReviewsTasksReadyRequest",),
    "google_hotel_info_live_advanced": ("GoogleHotelInfoLiveAdvancedRequest",),
    "google_hotel_info_live_html": ("GoogleHotelInfoLiveHtmlRequest",),
    "google_hotel_info_task_get_advanced": ("GoogleHotelInfoTaskGetAdvancedRequest",),
    "google_hotel_info_task_get_html": ("GoogleHotelInfoTaskGetHtmlRequest",),
    "google_hotel_info_task_post": ("GoogleHotelInfoTaskPostRequest",),
    "google_hotel_info_tasks_ready": ("GoogleHotelInfoTasksReadyRequest",),
    "google_hotel_searches_live": ("GoogleHotelSearchesLiveRequest",),
    "google_hotel_searches_task_get": ("GoogleHotelSearchesTaskGetRequest",),
    "google_hotel_searches_task_post": ("GoogleHotelSearchesTaskPostRequest",),
    "google_hotel_searches_tasks_ready": ("GoogleHotelSearchesTasksReadyRequest",),
    "google_languages": ("GoogleLanguagesRequest",),
    "google_locations": ("GoogleLocationsRequest",),
    "google_locations_country": ("GoogleLocationsCountryRequest",),
    "google_my_business_info_live": ("GoogleMyBusinessInfoLiveRequest",),
    "google_my_business_info_task_get": ("GoogleMyBusinessInfoTaskGetRequest",),
    "google_my_business_info_task_post": ("GoogleMyBusinessInfoTaskPostRequest",),
    "google_my_business_info_tasks_ready": ("GoogleMyBusinessInfoTasksReadyRequest",),
    "google_my_business_updates_task_get": (
        "GoogleMyBusinessUpdatesTaskGetGoogleBusinessPost",
        "GoogleMyBusinessUpdatesTaskGetRequest",
        "GoogleMyBusinessUpdatesTaskGetResult",
    ),
    "google_my_business_updates_task_post": ("GoogleMyBusinessUpdatesTaskPostRequest",),
    "google_my_business_updates_tasks_ready": ("GoogleMyBusinessUpdatesTasksReadyRequest",),
    "google_questions_and_answers_live": ("GoogleQuestionsAndAnswersLiveRequest",),
    "google_questions_and_answers_task_get": ("GoogleQuestionsAndAnswersTaskGetRequest",),
    "google_questions_and_answers_task_post": ("GoogleQuestionsAndAnswersTaskPostRequest",),
    "google_questions_and_answers_tasks_ready": ("GoogleQuestionsAndAnswersTasksReadyRequest",),
    "google_reviews_task_get": (
        "GoogleReviewsTaskGetGoogleReviewsSearch",
        "GoogleReviewsTaskGetRequest",
        "GoogleReviewsTaskGetResult",
    ),
    "google_reviews_task_post": ("GoogleReviewsTaskPostRequest",),
    "google_reviews_tasks_ready": ("GoogleReviewsTasksReadyRequest",),
    "id_list": ("IdListRequest",),
    "social_media_pinterest_live": ("SocialMediaPinterestLiveRequest", "SocialMediaPinterestLiveResult"),
    "social_media_reddit_live": (
        "SocialMediaRedditLiveRedditReviews",
        "SocialMediaRedditLiveRequest",
        "SocialMediaRedditLiveResult",
    ),
    "tasks_ready": ("TasksReadyRequest",),
    "tripadvisor_languages": ("TripadvisorLanguagesRequest",),
    "tripadvisor_locations": ("TripadvisorLocationsRequest",),
    "tripadvisor_locations_country": ("TripadvisorLocationsCountryRequest",),
    "tripadvisor_reviews_task_get": (
        "TripadvisorReviewsTaskGetImageUrl",
        "TripadvisorReviewsTaskGetRequest",
        "TripadvisorReviewsTaskGetResult",
        "TripadvisorReviewsTaskGetTripadvisorReviewSearch",
    ),
    "tripadvisor_reviews_task_post": ("TripadvisorReviewsTaskPostRequest",),
    "tripadvisor_reviews_tasks_ready": ("TripadvisorReviewsTasksReadyRequest",),
    "tripadvisor_search_task_get": (
        "TripadvisorSearchTaskGetRequest",
        "TripadvisorSearchTaskGetResult",
        "TripadvisorSearchTaskGetTripadvisorSearchOrganic",
    ),
    "tripadvisor_search_task_post": ("TripadvisorSearchTaskPostRequest",),
    "tripadvisor_search_tasks_ready": ("TripadvisorSearchTasksReadyRequest",),
    "trustpilot_reviews_task_get": (
        "TrustpilotReviewsTaskGetRequest",
        "TrustpilotReviewsTaskGetResult",
        "TrustpilotReviewsTaskGetTrustpilotReviewSearch",
    ),
    "trustpilot_reviews_task_post": ("TrustpilotReviewsTaskPostRequest",),
    "trustpilot_reviews_tasks_ready": ("TrustpilotReviewsTasksReadyRequest",),
    "trustpilot_search_task_get": (
        "TrustpilotSearchTaskGetRequest",
        "TrustpilotSearchTaskGetResult",
        "TrustpilotSearchTaskGetTrustpilotSearchOrganic",
    ),
    "trustpilot_search_task_post": ("TrustpilotSearchTaskPostRequest",),
    "trustpilot_search_tasks_ready": ("TrustpilotSearchTasksReadyRequest",),
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
