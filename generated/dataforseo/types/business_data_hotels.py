# From spec/types/business_data/hotels.yaml by `make generate`; do not edit.
"""Hotels, their prices and reviews."""

from dataforseo.types.amounts import RatingInfo
from dataforseo_runtime.models import Integer, Model, Number, model
from dataforseo_runtime.timestamps import AsDatetime


@model
class HotelInfoPriceOffer(Model):
    type: str | None = None
    title: str | None = None
    price: Number | None = None
    currency: str | None = None
    url: str | None = None
    max_visitors: Integer | None = None
    offer_images: list[str] | None = None
    free_cancellation_until: str | None = None

    free_cancellation_until_as_datetime = AsDatetime("free_cancellation_until")


@model
class HotelPriceItem(Model):
    type: str | None = None
    title: str | None = None
    price: Number | None = None
    currency: str | None = None
    url: str | None = None
    domain: str | None = None
    is_paid: bool | None = None
    official_site: bool | None = None
    free_cancellation_until: str | None = None
    offers: list[HotelInfoPriceOffer] | None = None

    free_cancellation_until_as_datetime = AsDatetime("free_cancellation_until")


@model
class PricesByDates(Model):
    price: Number | None = None
    currency: str | None = None
    check_in_date: str | None = None
    check_out_date: str | None = None


@model
class HotelPrice(Model):
    price: Number | None = None
    price_without_discount: Number | None = None
    currency: str | None = None
    discount_text: str | None = None
    check_in: str | None = None
    check_out: str | None = None
    visitors: Integer | None = None
    items: list[HotelPriceItem] | None = None
    prices_by_dates: list[PricesByDates] | None = None

    check_in_as_datetime = AsDatetime("check_in")
    check_out_as_datetime = AsDatetime("check_out")


@model
class ReviewMention(Model):
    title: str | None = None
    positive_score: Number | None = None
    positive_count: Integer | None = None
    negative_count: Integer | None = None
    total_count: Integer | None = None
    """Reviews that speak of it."""
    visible_by_default: bool | None = None


@model
class OtherSitesReviews(Model):
    title: str | None = None
    url: str | None = None
    review_text: str | None = None
    rating: RatingInfo | None = None


@model
class HotelReview(Model):
    value: Number | None = None
    votes_count: Integer | None = None
    """Votes that the rating rests on."""
    mentions: list[ReviewMention] | None = None
    """Number of answers that mention it."""
    rating_distribution: dict[str, Integer] | None = None
    """Reviews by number of stars."""
    other_sites_reviews: list[OtherSitesReviews] | None = None


@model
class ReviewHighlights(Model):
    feature: str | None = None
    assessment: str | None = None
