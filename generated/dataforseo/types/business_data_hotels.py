# From spec/types/business_data/hotels.yaml by `make generate`; do not edit.
"""Hotels, their prices and reviews."""

from dataforseo.types.amounts import RatingInfo
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Float, Int, List, Map
from dataforseo_runtime.base.timestamps import AsDatetime


class HotelInfoPriceOffer(Model):
    """An offer of a room at a seller."""

    type: str | None = None
    """Kind of object, by the API's own name."""
    title: str | None = None
    """Name of the offer."""
    price: Float | None = None
    """Price of a night, in the currency of the field beside it."""
    currency: str | None = None
    """Currency, as its ISO code."""
    url: str | None = None
    """Address of the page with the offer."""
    max_visitors: Int | None = None
    """Most guests that the offer is for."""
    offer_images: List[str] | None = None
    """Addresses of the images in the offer."""
    free_cancellation_until: str | None = None
    """Until when cancelling is free; null when it is not."""

    free_cancellation_until_as_datetime = AsDatetime("free_cancellation_until")


class HotelPriceItem(Model):
    """What a hotel costs at one seller."""

    type: str | None = None
    """Kind of object, by the API's own name."""
    title: str | None = None
    """Name of the seller."""
    price: Float | None = None
    """Price of a night, in the currency of the field beside it."""
    currency: str | None = None
    """Currency, as its ISO code."""
    url: str | None = None
    """Address of the seller's page."""
    domain: str | None = None
    """Domain of the seller."""
    is_paid: bool | None = None
    """Whether the entry is an ad."""
    official_site: bool | None = None
    """Whether the seller is the hotel itself."""
    free_cancellation_until: str | None = None
    """Until when cancelling is free; null when it is not."""
    offers: List[HotelInfoPriceOffer] | None = None
    """Offers that the seller shows."""

    free_cancellation_until_as_datetime = AsDatetime("free_cancellation_until")


class PricesByDates(Model):
    """What a hotel costs from one date to another."""

    price: Float | None = None
    """Price of a night, in the currency of the field beside it."""
    currency: str | None = None
    """Currency, as its ISO code."""
    check_in_date: str | None = None
    """When the stay begins."""
    check_out_date: str | None = None
    """When the stay ends."""


class HotelPrice(Model):
    """What a hotel costs on the dates asked for."""

    price: Float | None = None
    """Price of a night, in the currency of the field beside it."""
    price_without_discount: Float | None = None
    """Price of a night without reduction."""
    currency: str | None = None
    """Currency, as its ISO code."""
    discount_text: str | None = None
    """Text about the reduction."""
    check_in: str | None = None
    """When the stay begins."""
    check_out: str | None = None
    """When the stay ends."""
    visitors: Int | None = None
    """Guests that the price is for."""
    items: List[HotelPriceItem] | None = None
    """Prices at different sellers."""
    prices_by_dates: List[PricesByDates] | None = None
    """Prices for single dates."""

    check_in_as_datetime = AsDatetime("check_in")
    check_out_as_datetime = AsDatetime("check_out")


class ReviewMention(Model):
    """What the reviews of a hotel say of one criterion."""

    title: str | None = None
    """The criterion."""
    positive_score: Float | None = None
    """Score of the positive reviews."""
    positive_count: Int | None = None
    """Positive reviews."""
    negative_count: Int | None = None
    """Negative reviews."""
    total_count: Int | None = None
    """Reviews that speak of it."""
    visible_by_default: bool | None = None
    """Whether the page shows it without a click."""


class OtherSitesReviews(Model):
    """A review of a hotel on another site."""

    title: str | None = None
    """Name of the site."""
    url: str | None = None
    """Address of the site."""
    review_text: str | None = None
    """Text of the review."""
    rating: RatingInfo | None = None
    """Rating on that site."""


class HotelReview(Model):
    """Ratings and reviews of a hotel."""

    value: Float | None = None
    """Rating of the hotel, from its reviews."""
    votes_count: Int | None = None
    """Votes that the rating rests on."""
    mentions: List[ReviewMention] | None = None
    """What the reviews say of single criteria."""
    rating_distribution: Map[Int] | None = None
    """Reviews by number of stars."""
    other_sites_reviews: List[OtherSitesReviews] | None = None
    """Ratings on other sites."""


class ReviewHighlights(Model):
    """What a review says of one feature."""

    feature: str | None = None
    """The feature."""
    assessment: str | None = None
    """What the review says of it."""
