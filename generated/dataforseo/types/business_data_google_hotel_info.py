# From spec/types/business_data/google_hotel_info.yaml by `make generate`; do not edit.
"""What the Google hotel calls ask and answer."""

from dataforseo.types.business_data_hotels import HotelPrice, HotelReview
from dataforseo.types.places import TimeInfo
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Float, Int, List, Map
from dataforseo_runtime.base.timestamps import AsDatetime


class HotelAmenityItem(Model):
    """One thing that a hotel may offer."""

    amenity: str | None = None
    """What is offered, by its standard name."""
    amenity_label: str | None = None
    """What is offered, as the page shows it."""
    hint: str | None = None
    """Detail, by its standard name."""
    hint_label: str | None = None
    """Detail as the page shows it."""
    is_available: bool | None = None
    """Whether the hotel offers it."""


class HotelAmenity(Model):
    """A category of what a hotel offers."""

    category: str | None = None
    """Category, by its standard name."""
    category_label: str | None = None
    """Category as the page shows it."""
    items: List[HotelAmenityItem] | None = None
    """What the hotel offers, one by one."""


class HotelAbout(Model):
    """Description, times and amenities of a hotel."""

    description: str | None = None
    sub_descriptions: List[str] | None = None
    """Further descriptions."""
    check_in_time: TimeInfo | None = None
    """From when on guests may check in."""
    check_out_time: TimeInfo | None = None
    """Until when guests have to check out."""
    full_address: str | None = None
    """Address of the hotel in one line."""
    domain: str | None = None
    """Domain of the hotel's website."""
    url: str | None = None
    """Address of the hotel's website."""
    amenities: List[HotelAmenity] | None = None
    """What the hotel offers, by category."""
    popular_amenities: List[HotelAmenityItem] | None = None
    """What the hotel offers and Google marks as popular."""


class LocationChain(Model):
    """An area that a hotel lies in."""

    card_id: str | None = None
    """Google's identifier of the area's card."""
    feature_id: str | None = None
    """Google's identifier of the place's entry."""
    cid: str | None = None
    """Google's number of the business."""
    title: str | None = None
    """Name of the area."""


class HotelLocation(Model):
    """Where a hotel stands, and how well."""

    neighborhood: str | None = None
    """Name of the neighbourhood."""
    neighborhood_description: str | None = None
    """What the neighbourhood is like."""
    maps_url: str | None = None
    """Address of the place in Google Maps."""
    overall_score: Float | None = None
    """Rating of the location, 1 to 5."""
    score_by_categories: Map[Float] | None = None
    """Ratings of what is near, by category: things to do, restaurants, transport, airports."""
    latitude: Float | None = None
    longitude: Float | None = None
    location_chain: List[LocationChain] | None = None
    """Areas that the hotel lies in."""


class GoogleHotelInfoResult(Model):
    """A hotel as Google shows it, with its prices and reviews."""

    hotel_identifier: str | None = None
    """Google's identifier of the hotel, as it was sent."""
    location_code: Int | None = None
    """Code of the location, as the list of locations has it."""
    language_code: str | None = None
    """Code of the language, as the list of languages has it."""
    check_url: str | None = None
    """Address of the page that was read; open it to compare."""
    datetime: str | None = None
    """When the result was received."""
    title: str | None = None
    """Name of the hotel."""
    stars: Int | None = None
    """Class of the hotel, 1 to 5 stars."""
    stars_description: str | None = None
    """Class of the hotel, in words."""
    address: str | None = None
    phone: str | None = None
    about: HotelAbout | None = None
    """Description, times and amenities of the hotel."""
    location: HotelLocation | None = None
    """Where the hotel stands."""
    reviews: HotelReview | None = None
    """Ratings and reviews of the hotel."""
    overview_images: List[str] | None = None
    """Addresses of the images in the overview."""
    prices: HotelPrice | None = None
    """Prices of the hotel."""

    datetime_as_datetime = AsDatetime("datetime")
