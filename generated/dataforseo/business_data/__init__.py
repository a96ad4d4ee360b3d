# From spec/business_data/ by `make generate`; do not edit.
"""Business Data: Businesses, hotels and their reviews on Google, Trustpilot and Tripadvisor."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dataforseo.business_data.business_listings_categories import BusinessListingsCategoriesResult
    from dataforseo.business_data.business_listings_categories_aggregation_live import (
        BusinessListingsCategoriesAggregationLiveBusinessListingAggregation,
        BusinessListingsCategoriesAggregationLiveItem,
        BusinessListingsCategoriesAggregationLiveRequest,
        BusinessListingsCategoriesAggregationLiveResult,
    )
    from dataforseo.business_data.business_listings_locations import BusinessListingsLocationsResult
    from dataforseo.business_data.business_listings_search_live import (
        BusinessListingsSearchLiveBusinessDataContact,
        BusinessListingsSearchLiveItem,
        BusinessListingsSearchLiveRequest,
        BusinessListingsSearchLiveResult,
    )
    from dataforseo.business_data.errors import ErrorsRequest
    from dataforseo.business_data.google_extended_reviews_task_get import (
        GoogleExtendedReviewsTaskGetDomainSource,
        GoogleExtendedReviewsTaskGetGoogleExtendedReviewsSearch,
        GoogleExtendedReviewsTaskGetRequest,
        GoogleExtendedReviewsTaskGetResult,
    )
    from dataforseo.business_data.google_extended_reviews_task_post import (
        GoogleExtendedReviewsTaskPostRequest,
    )
    from dataforseo.business_data.google_hotel_info_live_advanced import GoogleHotelInfoLiveAdvancedRequest
    from dataforseo.business_data.google_hotel_info_live_html import GoogleHotelInfoLiveHtmlRequest
    from dataforseo.business_data.google_hotel_info_task_get_advanced import (
        GoogleHotelInfoTaskGetAdvancedRequest,
    )
    from dataforseo.business_data.google_hotel_info_task_get_html import GoogleHotelInfoTaskGetHtmlRequest
    from dataforseo.business_data.google_hotel_info_task_post import GoogleHotelInfoTaskPostRequest
    from dataforseo.business_data.google_hotel_searches_live import GoogleHotelSearchesLiveRequest
    from dataforseo.business_data.google_hotel_searches_task_get import GoogleHotelSearchesTaskGetRequest
    from dataforseo.business_data.google_hotel_searches_task_post import GoogleHotelSearchesTaskPostRequest
    from dataforseo.business_data.google_locations_country import GoogleLocationsCountryRequest
    from dataforseo.business_data.google_my_business_info_live import GoogleMyBusinessInfoLiveRequest
    from dataforseo.business_data.google_my_business_info_task_get import GoogleMyBusinessInfoTaskGetRequest
    from dataforseo.business_data.google_my_business_info_task_post import GoogleMyBusinessInfoTaskPostRequest
    from dataforseo.business_data.google_my_business_updates_task_get import (
        GoogleMyBusinessUpdatesTaskGetGoogleBusinessPost,
        GoogleMyBusinessUpdatesTaskGetRequest,
        GoogleMyBusinessUpdatesTaskGetResult,
    )
    from dataforseo.business_data.google_my_business_updates_task_post import (
        GoogleMyBusinessUpdatesTaskPostRequest,
    )
    from dataforseo.business_data.google_questions_and_answers_live import (
        GoogleQuestionsAndAnswersLiveRequest,
    )
    from dataforseo.business_data.google_questions_and_answers_task_get import (
        GoogleQuestionsAndAnswersTaskGetRequest,
    )
    from dataforseo.business_data.google_questions_and_answers_task_post import (
        GoogleQuestionsAndAnswersTaskPostRequest,
    )
    from dataforseo.business_data.google_reviews_task_get import (
        GoogleReviewsTaskGetGoogleReviewsSearch,
        GoogleReviewsTaskGetRequest,
        GoogleReviewsTaskGetResult,
    )
    from dataforseo.business_data.google_reviews_task_post import GoogleReviewsTaskPostRequest
    from dataforseo.business_data.id_list import IdListRequest
    from dataforseo.business_data.social_media_pinterest_live import (
        SocialMediaPinterestLiveRequest,
        SocialMediaPinterestLiveResult,
    )
    from dataforseo.business_data.social_media_reddit_live import (
        SocialMediaRedditLiveRedditReviews,
        SocialMediaRedditLiveRequest,
        SocialMediaRedditLiveResult,
    )
    from dataforseo.business_data.tripadvisor_locations_country import TripadvisorLocationsCountryRequest
    from dataforseo.business_data.tripadvisor_reviews_task_get import (
        TripadvisorReviewsTaskGetImageUrl,
        TripadvisorReviewsTaskGetRequest,
        TripadvisorReviewsTaskGetResult,
        TripadvisorReviewsTaskGetTripadvisorReviewSearch,
    )
    from dataforseo.business_data.tripadvisor_reviews_task_post import TripadvisorReviewsTaskPostRequest
    from dataforseo.business_data.tripadvisor_search_task_get import (
        TripadvisorSearchTaskGetRequest,
        TripadvisorSearchTaskGetResult,
        TripadvisorSearchTaskGetTripadvisorSearchOrganic,
    )
    from dataforseo.business_data.tripadvisor_search_task_post import TripadvisorSearchTaskPostRequest
    from dataforseo.business_data.trustpilot_reviews_task_get import (
        TrustpilotReviewsTaskGetRequest,
        TrustpilotReviewsTaskGetResult,
        TrustpilotReviewsTaskGetTrustpilotReviewSearch,
    )
    from dataforseo.business_data.trustpilot_reviews_task_post import TrustpilotReviewsTaskPostRequest
    from dataforseo.business_data.trustpilot_search_task_get import (
        TrustpilotSearchTaskGetRequest,
        TrustpilotSearchTaskGetResult,
        TrustpilotSearchTaskGetTrustpilotSearchOrganic,
    )
    from dataforseo.business_data.trustpilot_search_task_post import TrustpilotSearchTaskPostRequest

__all__: list[str] = [
    "BusinessListingsCategoriesAggregationLiveBusinessListingAggregation",
    "BusinessListingsCategoriesAggregationLiveItem",
    "BusinessListingsCategoriesAggregationLiveRequest",
    "BusinessListingsCategoriesAggregationLiveResult",
    "BusinessListingsCategoriesResult",
    "BusinessListingsLocationsResult",
    "BusinessListingsSearchLiveBusinessDataContact",
    "BusinessListingsSearchLiveItem",
    "BusinessListingsSearchLiveRequest",
    "BusinessListingsSearchLiveResult",
    "ErrorsRequest",
    "GoogleExtendedReviewsTaskGetDomainSource",
    "GoogleExtendedReviewsTaskGetGoogleExtendedReviewsSearch",
    "GoogleExtendedReviewsTaskGetRequest",
    "GoogleExtendedReviewsTaskGetResult",
    "GoogleExtendedReviewsTaskPostRequest",
    "GoogleHotelInfoLiveAdvancedRequest",
    "GoogleHotelInfoLiveHtmlRequest",
    "GoogleHotelInfoTaskGetAdvancedRequest",
    "GoogleHotelInfoTaskGetHtmlRequest",
    "GoogleHotelInfoTaskPostRequest",
    "GoogleHotelSearchesLiveRequest",
    "GoogleHotelSearchesTaskGetRequest",
    "GoogleHotelSearchesTaskPostRequest",
    "GoogleLocationsCountryRequest",
    "GoogleMyBusinessInfoLiveRequest",
    "GoogleMyBusinessInfoTaskGetRequest",
    "GoogleMyBusinessInfoTaskPostRequest",
    "GoogleMyBusinessUpdatesTaskGetGoogleBusinessPost",
    "GoogleMyBusinessUpdatesTaskGetRequest",
    "GoogleMyBusinessUpdatesTaskGetResult",
    "GoogleMyBusinessUpdatesTaskPostRequest",
    "GoogleQuestionsAndAnswersLiveRequest",
    "GoogleQuestionsAndAnswersTaskGetRequest",
    "GoogleQuestionsAndAnswersTaskPostRequest",
    "GoogleReviewsTaskGetGoogleReviewsSearch",
    "GoogleReviewsTaskGetRequest",
    "GoogleReviewsTaskGetResult",
    "GoogleReviewsTaskPostRequest",
    "IdListRequest",
    "SocialMediaPinterestLiveRequest",
    "SocialMediaPinterestLiveResult",
    "SocialMediaRedditLiveRedditReviews",
    "SocialMediaRedditLiveRequest",
    "SocialMediaRedditLiveResult",
    "TripadvisorLocationsCountryRequest",
    "TripadvisorReviewsTaskGetImageUrl",
    "TripadvisorReviewsTaskGetRequest",
    "TripadvisorReviewsTaskGetResult",
    "TripadvisorReviewsTaskGetTripadvisorReviewSearch",
    "TripadvisorReviewsTaskPostRequest",
    "TripadvisorSearchTaskGetRequest",
    "TripadvisorSearchTaskGetResult",
    "TripadvisorSearchTaskGetTripadvisorSearchOrganic",
    "TripadvisorSearchTaskPostRequest",
    "TrustpilotReviewsTaskGetRequest",
    "TrustpilotReviewsTaskGetResult",
    "TrustpilotReviewsTaskGetTrustpilotReviewSearch",
    "TrustpilotReviewsTaskPostRequest",
    "TrustpilotSearchTaskGetRequest",
    "TrustpilotSearchTaskGetResult",
    "TrustpilotSearchTaskGetTrustpilotSearchOrganic",
    "TrustpilotSearchTaskPostRequest",
]

_MODULES: Mapping[str, str] = {
    "BusinessListingsCategoriesAggregationLiveBusinessListingAggregation": "business_listings_categories_aggregation_live",
    "BusinessListingsCategoriesAggregationLiveItem": "business_listings_categories_aggregation_live",
    "BusinessListingsCategoriesAggregationLiveRequest": "business_listings_categories_aggregation_live",
    "BusinessListingsCategoriesAggregationLiveResult": "business_listings_categories_aggregation_live",
    "BusinessListingsCategoriesResult": "business_listings_categories",
    "BusinessListingsLocationsResult": "business_listings_locations",
    "BusinessListingsSearchLiveBusinessDataContact": "business_listings_search_live",
    "BusinessListingsSearchLiveItem": "business_listings_search_live",
    "BusinessListingsSearchLiveRequest": "business_listings_search_live",
    "BusinessListingsSearchLiveResult": "business_listings_search_live",
    "ErrorsRequest": "errors",
    "GoogleExtendedReviewsTaskGetDomainSource": "google_extended_reviews_task_get",
    "GoogleExtendedReviewsTaskGetGoogleExtendedReviewsSearch": "google_extended_reviews_task_get",
    "GoogleExtendedReviewsTaskGetRequest": "google_extended_reviews_task_get",
    "GoogleExtendedReviewsTaskGetResult": "google_extended_reviews_task_get",
    "GoogleExtendedReviewsTaskPostRequest": "google_extended_reviews_task_post",
    "GoogleHotelInfoLiveAdvancedRequest": "google_hotel_info_live_advanced",
    "GoogleHotelInfoLiveHtmlRequest": "google_hotel_info_live_html",
    "GoogleHotelInfoTaskGetAdvancedRequest": "google_hotel_info_task_get_advanced",
    "GoogleHotelInfoTaskGetHtmlRequest": "google_hotel_info_task_get_html",
    "GoogleHotelInfoTaskPostRequest": "google_hotel_info_task_post",
    "GoogleHotelSearchesLiveRequest": "google_hotel_searches_live",
    "GoogleHotelSearchesTaskGetRequest": "google_hotel_searches_task_get",
    "GoogleHotelSearchesTaskPostRequest": "google_hotel_searches_task_post",
    "GoogleLocationsCountryRequest": "google_locations_country",
    "GoogleMyBusinessInfoLiveRequest": "google_my_business_info_live",
    "GoogleMyBusinessInfoTaskGetRequest": "google_my_business_info_task_get",
    "GoogleMyBusinessInfoTaskPostRequest": "google_my_business_info_task_post",
    "GoogleMyBusinessUpdatesTaskGetGoogleBusinessPost": "google_my_business_updates_task_get",
    "GoogleMyBusinessUpdatesTaskGetRequest": "google_my_business_updates_task_get",
    "GoogleMyBusinessUpdatesTaskGetResult": "google_my_business_updates_task_get",
    "GoogleMyBusinessUpdatesTaskPostRequest": "google_my_business_updates_task_post",
    "GoogleQuestionsAndAnswersLiveRequest": "google_questions_and_answers_live",
    "GoogleQuestionsAndAnswersTaskGetRequest": "google_questions_and_answers_task_get",
    "GoogleQuestionsAndAnswersTaskPostRequest": "google_questions_and_answers_task_post",
    "GoogleReviewsTaskGetGoogleReviewsSearch": "google_reviews_task_get",
    "GoogleReviewsTaskGetRequest": "google_reviews_task_get",
    "GoogleReviewsTaskGetResult": "google_reviews_task_get",
    "GoogleReviewsTaskPostRequest": "google_reviews_task_post",
    "IdListRequest": "id_list",
    "SocialMediaPinterestLiveRequest": "social_media_pinterest_live",
    "SocialMediaPinterestLiveResult": "social_media_pinterest_live",
    "SocialMediaRedditLiveRedditReviews": "social_media_reddit_live",
    "SocialMediaRedditLiveRequest": "social_media_reddit_live",
    "SocialMediaRedditLiveResult": "social_media_reddit_live",
    "TripadvisorLocationsCountryRequest": "tripadvisor_locations_country",
    "TripadvisorReviewsTaskGetImageUrl": "tripadvisor_reviews_task_get",
    "TripadvisorReviewsTaskGetRequest": "tripadvisor_reviews_task_get",
    "TripadvisorReviewsTaskGetResult": "tripadvisor_reviews_task_get",
    "TripadvisorReviewsTaskGetTripadvisorReviewSearch": "tripadvisor_reviews_task_get",
    "TripadvisorReviewsTaskPostRequest": "tripadvisor_reviews_task_post",
    "TripadvisorSearchTaskGetRequest": "tripadvisor_search_task_get",
    "TripadvisorSearchTaskGetResult": "tripadvisor_search_task_get",
    "TripadvisorSearchTaskGetTripadvisorSearchOrganic": "tripadvisor_search_task_get",
    "TripadvisorSearchTaskPostRequest": "tripadvisor_search_task_post",
    "TrustpilotReviewsTaskGetRequest": "trustpilot_reviews_task_get",
    "TrustpilotReviewsTaskGetResult": "trustpilot_reviews_task_get",
    "TrustpilotReviewsTaskGetTrustpilotReviewSearch": "trustpilot_reviews_task_get",
    "TrustpilotReviewsTaskPostRequest": "trustpilot_reviews_task_post",
    "TrustpilotSearchTaskGetRequest": "trustpilot_search_task_get",
    "TrustpilotSearchTaskGetResult": "trustpilot_search_task_get",
    "TrustpilotSearchTaskGetTrustpilotSearchOrganic": "trustpilot_search_task_get",
    "TrustpilotSearchTaskPostRequest": "trustpilot_search_task_post",
}


def __getattr__(name: str) -> object:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value: object = getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
