# From spec/types/business_data/google_hotel_searches.yaml by `make generate`; do not edit.
"""What the Google hotel search calls ask and answer."""

from dataforseo.types.business_data_hotels import HotelPrice, HotelReview
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Float, Int, List
from dataforseo_runtime.base.timestamps import AsDatetime


class GpsCoordinatesLocation(Model):
    """A point on the map."""

    latitude: Float | None = None
    longitude: Float | None = None


class FoundHotel(Model):
    """A hotel that a search found."""

    type: str | None = None
    """Kind of object, by the API's own name."""
    hotel_identifier: str | None = None
    """Google's identifier of the hotel, to ask hotel_info by."""
    title: str | None = None
    """Name of the hotel."""
    stars: Int | None = None
    """Class of the hotel, 1 to 5 stars."""
    is_paid: bool | None = None
    """Whether the entry is an ad."""
    location: GpsCoordinatesLocation | None = None
    """Where the hotel stands."""
    reviews: HotelReview | None = None
    """Ratings and reviews of the hotel."""
    overview_images: List[str] | None = None
    """Addresses of the images in the entry."""
    prices: HotelPrice | None = None
    """Prices of the hotel."""


class GoogleHotelSearchesResult(Model):
    """Hotels that a search found."""

    keyword: str | None = None
    """The keyword; percent-encoded text comes back decoded."""
    location_code: Int | None = None
    """Code of the location, as the list of locations has it."""
    language_code: str | None = None
    """Code of the language, as the list of languages has it."""
    check_url: str | None = None
    """Address of the page that was read; open it to compare."""
    datetime: str | None = None
    """When the result was received."""
    items_count: Int | None = None
    """Length of items."""
    items: List[FoundHotel] | None = None
    """One row for each hotel."""

    datetime_as_datetime = AsDatetime("datetime")
