# From spec/types/business_data/google_hotel_searches.yaml by `make generate`; do not edit.
"""What the Google hotel search calls ask and answer."""

from dataforseo.types.business_data_hotels import HotelPrice, HotelReview
from dataforseo_runtime.models import Integer, Model, Number, model
from dataforseo_runtime.timestamps import AsDatetime


@model
class GpsCoordinatesLocation(Model):
    latitude: Number | None = None
    longitude: Number | None = None


@model
class FoundHotel(Model):
    type: str | None = None
    hotel_identifier: str | None = None
    title: str | None = None
    stars: Integer | None = None
    is_paid: bool | None = None
    location: GpsCoordinatesLocation | None = None
    reviews: HotelReview | None = None
    overview_images: list[str] | None = None
    prices: HotelPrice | None = None


@model
class GoogleHotelSearchesResult(Model):
    keyword: str | None = None
    location_code: Integer | None = None
    language_code: str | None = None
    check_url: str | None = None
    """Address of the page that was read; open it to compare."""
    datetime: str | None = None
    """When the result was received."""
    items_count: Integer | None = None
    """Length of items."""
    items: list[FoundHotel] | None = None

    datetime_as_datetime = AsDatetime("datetime")
