# From spec/types/business_data/google_hotel_info.yaml by `make generate`; do not edit.
"""What the Google hotel calls ask and answer."""

from dataforseo.types.business_data_hotels import HotelPrice, HotelReview
from dataforseo.types.places import TimeInfo
from dataforseo_runtime.models import Integer, Model, Number, model
from dataforseo_runtime.timestamps import AsDatetime


@model
class HotelAmenityItem(Model):
    amenity: str | None = None
    amenity_label: str | None = None
    hint: str | None = None
    hint_label: str | None = None
    is_available: bool | None = None


@model
class HotelAmenity(Model):
    category: str | None = None
    category_label: str | None = None
    items: list[HotelAmenityItem] | None = None


@model
class HotelAbout(Model):
    description: str | None = None
    sub_descriptions: list[str] | None = None
    check_in_time: TimeInfo | None = None
    check_out_time: TimeInfo | None = None
    full_address: str | None = None
    domain: str | None = None
    url: str | None = None
    amenities: list[HotelAmenity] | None = None
    popular_amenities: list[HotelAmenityItem] | None = None


@model
class LocationChain(Model):
    card_id: str | None = None
    feature_id: str | None = None
    """Google's identifier of the place's entry."""
    cid: str | None = None
    """Google's number of the business."""
    title: str | None = None


@model
class HotelLocation(Model):
    neighborhood: str | None = None
    neighborhood_description: str | None = None
    maps_url: str | None = None
    overall_score: Number | None = None
    score_by_categories: dict[str, Number] | None = None
    latitude: Number | None = None
    longitude: Number | None = None
    location_chain: list[LocationChain] | None = None


@model
class GoogleHotelInfoResult(Model):
    hotel_identifier: str | None = None
    location_code: Integer | None = None
    language_code: str | None = None
    check_url: str | None = None
    """Address of the page that was read; open it to compare."""
    datetime: str | None = None
    """When the result was received."""
    title: str | None = None
    stars: Integer | None = None
    stars_description: str | None = None
    address: str | None = None
    phone: str | None = None
    about: HotelAbout | None = None
    location: HotelLocation | None = None
    reviews: HotelReview | None = None
    overview_images: list[str] | None = None
    prices: HotelPrice | None = None

    datetime_as_datetime = AsDatetime("datetime")
