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
    from dataforseo.business_data.business_listings_categories_aggregation import (
        BusinessListingsCategoriesAggregationLiveBusinessListingAggregation as BusinessListingsCategoriesAggregationLiveBusinessListingAggregation,
        BusinessListingsCategoriesAggregationLiveItem as BusinessListingsCategoriesAggregationLiveItem,
        BusinessListingsCategoriesAggregationLiveRequest as BusinessListingsCategoriesAggregationLiveRequest,
        BusinessListingsCategoriesAggregationLiveResult as BusinessListingsCategoriesAggregationLiveResult,
    )
    from dataforseo.business_data.business_listings_locations import (
        BusinessListingsLocationsRequest as BusinessListingsLocationsRequest,
        BusinessListingsLocationsResult as BusinessListingsLocationsResult,
    )
    from dataforseo.business_data.business_listings_search import (
        BusinessListingsSearchLiveBusinessDataContact as BusinessListingsSearchLiveBusinessDataContact,
        BusinessListingsSearchLiveItem as BusinessListingsSearchLiveItem,
        BusinessListingsSearchLiveRequest as BusinessListingsSearchLiveRequest,
        BusinessListingsSearchLiveResult as BusinessListingsSearchLiveResult,
    )
    from dataforseo.business_data.errors import ErrorsRequest as ErrorsRequest
    from dataforseo.business_data.google_extended_reviews import (
        GoogleExtendedReviewsTaskGetDomainSource as GoogleExtendedReviewsTaskGetDomainSource,
        GoogleExtendedReviewsTaskGetGoogleExtendedReviewsSearch as GoogleExtendedReviewsTaskGetGoogleExtendedReviewsSearch,
        GoogleExtendedReviewsTaskGetRequest as GoogleExtendedReviewsTaskGetRequest,
        GoogleExtendedReviewsTaskGetResult as GoogleExtendedReviewsTaskGetResult,
        GoogleExtendedReviewsTaskPostRequest as GoogleExtendedReviewsTaskPostRequest,
        GoogleExtendedReviewsTasksReadyRequest as GoogleExtendedReviewsTasksReadyRequest,
    )
    from dataforseo.business_data.google_hotel_info import (
        GoogleHotelInfoLiveAdvancedRequest as GoogleHotelInfoLiveAdvancedRequest,
        GoogleHotelInfoLiveHtmlRequest as GoogleHotelInfoLiveHtmlRequest,
        GoogleHotelInfoTaskGetAdvancedRequest as GoogleHotelInfoTaskGetAdvancedRequest,
        GoogleHotelInfoTaskGetHtmlRequest as GoogleHotelInfoTaskGetHtmlRequest,
        GoogleHotelInfoTaskPostRequest as GoogleHotelInfoTaskPostRequest,
        GoogleHotelInfoTasksReadyRequest as GoogleHotelInfoTasksReadyRequest,
    )
    from dataforseo.business_data.google_hotel_searches import (
        GoogleHotelSearchesLiveRequest as GoogleHotelSearchesLiveRequest,
        GoogleHotelSearchesTaskGetRequest as GoogleHotelSearchesTaskGetRequest,
        GoogleHotelSearchesTaskPostRequest as GoogleHotelSearchesTaskPostRequest,
        GoogleHotelSearchesTasksReadyRequest as GoogleHotelSearchesTasksReadyRequest,
    )
    from dataforseo.business_data.google_languages import GoogleLanguagesRequest as GoogleLanguagesRequest
    from dataforseo.business_data.google_locations import (
        GoogleLocationsCountryRequest as GoogleLocationsCountryRequest,
        GoogleLocationsRequest as GoogleLocationsRequest,
    )
    from dataforseo.business_data.google_my_business_info import (
        GoogleMyBusinessInfoLiveRequest as GoogleMyBusinessInfoLiveRequest,
        GoogleMyBusinessInfoTaskGetRequest as GoogleMyBusinessInfoTaskGetRequest,
        GoogleMyBusinessInfoTaskPostRequest as GoogleMyBusinessInfoTaskPostRequest,
        GoogleMyBusinessInfoTasksReadyRequest as GoogleMyBusinessInfoTasksReadyRequest,
    )
    from dataforseo.business_data.google_my_business_updates import (
        GoogleMyBusinessUpdatesTaskGetGoogleBusinessPost as GoogleMyBusinessUpdatesTaskGetGoogleBusinessPost,
        GoogleMyBusinessUpdatesTaskGetRequest as GoogleMyBusinessUpdatesTaskGetRequest,
        GoogleMyBusinessUpdatesTaskGetResult as GoogleMyBusinessUpdatesTaskGetResult,
        GoogleMyBusinessUpdatesTaskPostRequest as GoogleMyBusinessUpdatesTaskPostRequest,
        GoogleMyBusinessUpdatesTasksReadyRequest as GoogleMyBusinessUpdatesTasksReadyRequest,
    )
    from dataforseo.business_data.google_questions_and_answers import (
        GoogleQuestionsAndAnswersLiveRequest as GoogleQuestionsAndAnswersLiveRequest,
        GoogleQuestionsAndAnswersTaskGetRequest as GoogleQuestionsAndAnswersTaskGetRequest,
        GoogleQuestionsAndAnswersTaskPostRequest as GoogleQuestionsAndAnswersTaskPostRequest,
        GoogleQuestionsAndAnswersTasksReadyRequest as GoogleQuestionsAndAnswersTasksReadyRequest,
    )
    from dataforseo.business_data.google_reviews import (
        GoogleReviewsTaskGetGoogleReviewsSearch as GoogleReviewsTaskGetGoogleReviewsSearch,
        GoogleReviewsTaskGetRequest as GoogleReviewsTaskGetRequest,
        GoogleReviewsTaskGetResult as GoogleReviewsTaskGetResult,
        GoogleReviewsTaskPostRequest as GoogleReviewsTaskPostRequest,
        GoogleReviewsTasksReadyRequest as GoogleReviewsTasksReadyRequest,
    )
    from dataforseo.business_data.id_list import IdListRequest as IdListRequest
    from dataforseo.business_data.social_media_pinterest import (
        SocialMediaPinterestLiveRequest as SocialMediaPinterestLiveRequest,
        SocialMediaPinterestLiveResult as SocialMediaPinterestLiveResult,
    )
    from dataforseo.business_data.social_media_reddit import (
        SocialMediaRedditLiveRedditReviews as SocialMediaRedditLiveRedditReviews,
        SocialMediaRedditLiveRequest as SocialMediaRedditLiveRequest,
        SocialMediaRedditLiveResult as SocialMediaRedditLiveResult,
    )
    from dataforseo.business_data.tasks_ready import TasksReadyRequest as TasksReadyRequest
    from dataforseo.business_data.tripadvisor_languages import (
        TripadvisorLanguagesRequest as TripadvisorLanguagesRequest,
    )
    from dataforseo.business_data.tripadvisor_locations import (
        TripadvisorLocationsCountryRequest as TripadvisorLocationsCountryRequest,
        TripadvisorLocationsRequest as TripadvisorLocationsRequest,
    )
    from dataforseo.business_data.tripadvisor_reviews import (
        TripadvisorReviewsTaskGetImageUrl as TripadvisorReviewsTaskGetImageUrl,
        TripadvisorReviewsTaskGetRequest as TripadvisorReviewsTaskGetRequest,
        TripadvisorReviewsTaskGetResult as TripadvisorReviewsTaskGetResult,
        TripadvisorReviewsTaskGetTripadvisorReviewSearch as TripadvisorReviewsTaskGetTripadvisorReviewSearch,
        TripadvisorReviewsTaskPostRequest as TripadvisorReviewsTaskPostRequest,
        TripadvisorReviewsTasksReadyRequest as TripadvisorReviewsTasksReadyRequest,
    )
    from dataforseo.business_data.tripadvisor_search import (
        TripadvisorSearchTaskGetRequest as TripadvisorSearchTaskGetRequest,
        TripadvisorSearchTaskGetResult as TripadvisorSearchTaskGetResult,
        TripadvisorSearchTaskGetTripadvisorSearchOrganic as TripadvisorSearchTaskGetTripadvisorSearchOrganic,
        TripadvisorSearchTaskPostRequest as TripadvisorSearchTaskPostRequest,
        TripadvisorSearchTasksReadyRequest as TripadvisorSearchTasksReadyRequest,
    )
    from dataforseo.business_data.trustpilot_reviews import (
        TrustpilotReviewsTaskGetRequest as TrustpilotReviewsTaskGetRequest,
        TrustpilotReviewsTaskGetResult as TrustpilotReviewsTaskGetResult,
        TrustpilotReviewsTaskGetTrustpilotReviewSearch as TrustpilotReviewsTaskGetTrustpilotReviewSearch,
        TrustpilotReviewsTaskPostRequest as TrustpilotReviewsTaskPostRequest,
        TrustpilotReviewsTasksReadyRequest as TrustpilotReviewsTasksReadyRequest,
    )
    from dataforseo.business_data.trustpilot_search import (
        TrustpilotSearchTaskGetRequest as TrustpilotSearchTaskGetRequest,
        TrustpilotSearchTaskGetResult as TrustpilotSearchTaskGetResult,
        TrustpilotSearchTaskGetTrustpilotSearchOrganic as TrustpilotSearchTaskGetTrustpilotSearchOrganic,
        TrustpilotSearchTaskPostRequest as TrustpilotSearchTaskPostRequest,
        TrustpilotSearchTasksReadyRequest as TrustpilotSearchTasksReadyRequest,
    )

# The classes of each module. A class is loaded on first use.
_CLASSES: Mapping[str, tuple[str, ...]] = {
    "business_listings_available_filters": ("BusinessListingsAvailableFiltersRequest",),
    "business_listings_categories": ("BusinessListingsCategoriesRequest", "BusinessListingsCategoriesResult"),
    "business_listings_categories_aggregation": (
        "BusinessListingsCategoriesAggregationLiveBusinessListingAggregation",
        "BusinessListingsCategoriesAggregationLiveItem",
        "BusinessListingsCategoriesAggregationLiveRequest",
        "BusinessListingsCategoriesAggregationLiveResult",
    ),
    "business_listings_locations": ("BusinessListingsLocationsRequest", "BusinessListingsLocationsResult"),
    "business_listings_search": (
        "BusinessListingsSearchLiveBusinessDataContact",
        "BusinessListingsSearchLiveItem",
        "BusinessListingsSearchLiveRequest",
        "BusinessListingsSearchLiveResult",
    ),
    "errors": ("ErrorsRequest",),
    "google_extended_reviews": (
        "GoogleExtendedReviewsTaskGetDomainSource",
        "GoogleExtendedReviewsTaskGetGoogleExtendedReviewsSearch",
        "GoogleExtendedReviewsTaskGetRequest",
        "GoogleExtendedReviewsTaskGetResult",
        "GoogleExtendedReviewsTaskPostRequest",
        "GoogleExtendedReviewsTasksReadyRequest",
    ),
    "google_hotel_info": (
        "GoogleHotelInfoLiveAdvancedRequest",
        "GoogleHotelInfoLiveHtmlRequest",
        "GoogleHotelInfoTaskGetAdvancedRequest",
        "GoogleHotelInfoTaskGetHtmlRequest",
        "GoogleHotelInfoTaskPostRequest",
        "GoogleHotelInfoTasksReadyRequest",
    ),
    "google_hotel_searches": (
        "GoogleHotelSearchesLiveRequest",
        "GoogleHotelSearchesTaskGetRequest",
        "GoogleHotelSearchesTaskPostRequest",
        "GoogleHotelSearchesTasksReadyRequest",
    ),
    "google_languages": ("GoogleLanguagesRequest",),
    "google_locations": ("GoogleLocationsCountryRequest", "GoogleLocationsRequest"),
    "google_my_business_info": (
        "GoogleMyBusinessInfoLiveRequest",
        "GoogleMyBusinessInfoTaskGetRequest",
        "GoogleMyBusinessInfoTaskPostRequest",
        "GoogleMyBusinessInfoTasksReadyRequest",
    ),
    "google_my_business_updates": (
        "GoogleMyBusinessUpdatesTaskGetGoogleBusinessPost",
        "GoogleMyBusinessUpdatesTaskGetRequest",
        "GoogleMyBusinessUpdatesTaskGetResult",
        "GoogleMyBusinessUpdatesTaskPostRequest",
        "GoogleMyBusinessUpdatesTasksReadyRequest",
    ),
    "google_questions_and_answers": (
        "GoogleQuestionsAndAnswersLiveRequest",
        "GoogleQuestionsAndAnswersTaskGetRequest",
        "GoogleQuestionsAndAnswersTaskPostRequest",
        "GoogleQuestionsAndAnswersTasksReadyRequest",
    ),
    "google_reviews": (
        "GoogleReviewsTaskGetGoogleReviewsSearch",
        "GoogleReviewsTaskGetRequest",
        "GoogleReviewsTaskGetResult",
        "GoogleReviewsTaskPostRequest",
        "GoogleReviewsTasksReadyRequest",
    ),
    "id_list": ("IdListRequest",),
    "social_media_pinterest": ("SocialMediaPinterestLiveRequest", "SocialMediaPinterestLiveResult"),
    "social_media_reddit": (
        "SocialMediaRedditLiveRedditReviews",
        "SocialMediaRedditLiveRequest",
        "SocialMediaRedditLiveResult",
    ),
    "tasks_ready": ("TasksReadyRequest",),
    "tripadvisor_languages": ("TripadvisorLanguagesRequest",),
    "tripadvisor_locations": ("TripadvisorLocationsCountryRequest", "TripadvisorLocationsRequest"),
    "tripadvisor_reviews": (
        "TripadvisorReviewsTaskGetImageUrl",
        "TripadvisorReviewsTaskGetRequest",
        "TripadvisorReviewsTaskGetResult",
        "TripadvisorReviewsTaskGetTripadvisorReviewSearch",
        "TripadvisorReviewsTaskPostRequest",
        "TripadvisorReviewsTasksReadyRequest",
    ),
    "tripadvisor_search": (
        "TripadvisorSearchTaskGetRequest",
        "TripadvisorSearchTaskGetResult",
        "TripadvisorSearchTaskGetTripadvisorSearchOrganic",
        "TripadvisorSearchTaskPostRequest",
        "TripadvisorSearchTasksReadyRequest",
    ),
    "trustpilot_reviews": (
        "TrustpilotReviewsTaskGetRequest",
        "TrustpilotReviewsTaskGetResult",
        "TrustpilotReviewsTaskGetTrustpilotReviewSearch",
        "TrustpilotReviewsTaskPostRequest",
        "TrustpilotReviewsTasksReadyRequest",
    ),
    "trustpilot_search": (
        "TrustpilotSearchTaskGetRequest",
        "TrustpilotSearchTaskGetResult",
        "TrustpilotSearchTaskGetTrustpilotSearchOrganic",
        "TrustpilotSearchTaskPostRequest",
        "TrustpilotSearchTasksReadyRequest",
    ),
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
