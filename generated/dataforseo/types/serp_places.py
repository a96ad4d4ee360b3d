# From spec/types/serp/places.yaml by `make generate`; do not edit.
"""Elements about places and travel."""

from typing import ClassVar, Literal

from dataforseo.types.amounts import RatingInfo
from dataforseo.types.serp_list_entries import (
    EventsElement,
    GoogleFlightsElement,
    HotelsPackElement,
    LocalServicesElement,
    TopSightsElement,
)
from dataforseo.types.serp_parts import Rectangle
from dataforseo_runtime.models import Integer, List, Model

__all__ = [
    "SerpEvents",
    "SerpGoogleFlights",
    "SerpGoogleHotels",
    "SerpHotelsPack",
    "SerpLocalPack",
    "SerpLocalServices",
    "SerpMap",
    "SerpTopSights",
]


class SerpEvents(Model, tag="events", tag_field="type"):
    type: ClassVar[Literal["events"]] = "events"
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    page: Integer | None = None
    position: str | None = None
    xpath: str | None = None
    """XPath of the element."""
    rectangle: Rectangle | None = None
    """Where on the page the element is; only when rectangles were asked for."""
    title: str | None = None
    url: str | None = None
    items: List[EventsElement] | None = None


class SerpGoogleFlights(Model, tag="google_flights", tag_field="type"):
    type: ClassVar[Literal["google_flights"]] = "google_flights"
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    page: Integer | None = None
    position: str | None = None
    xpath: str | None = None
    """XPath of the element."""
    rectangle: Rectangle | None = None
    """Where on the page the element is; only when rectangles were asked for."""
    title: str | None = None
    url: str | None = None
    items: List[GoogleFlightsElement] | None = None


class SerpGoogleHotels(Model, tag="google_hotels", tag_field="type"):
    type: ClassVar[Literal["google_hotels"]] = "google_hotels"
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    page: Integer | None = None
    position: str | None = None
    xpath: str | None = None
    """XPath of the element."""
    rectangle: Rectangle | None = None
    """Where on the page the element is; only when rectangles were asked for."""
    hotel_identifier: str | None = None
    url: str | None = None
    cid: str | None = None
    """Google's number of the business."""


class SerpHotelsPack(Model, tag="hotels_pack", tag_field="type"):
    type: ClassVar[Literal["hotels_pack"]] = "hotels_pack"
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    page: Integer | None = None
    position: str | None = None
    xpath: str | None = None
    """XPath of the element."""
    rectangle: Rectangle | None = None
    """Where on the page the element is; only when rectangles were asked for."""
    title: str | None = None
    date_from: str | None = None
    date_to: str | None = None
    items: List[HotelsPackElement] | None = None


class SerpLocalPack(Model, tag="local_pack", tag_field="type"):
    type: ClassVar[Literal["local_pack"]] = "local_pack"
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    page: Integer | None = None
    position: str | None = None
    xpath: str | None = None
    """XPath of the element."""
    rectangle: Rectangle | None = None
    """Where on the page the element is; only when rectangles were asked for."""
    title: str | None = None
    description: str | None = None
    domain: str | None = None
    phone: str | None = None
    booking_url: str | None = None
    url: str | None = None
    is_paid: bool | None = None
    rating: RatingInfo | None = None
    cid: str | None = None
    """Google's number of the business."""


class SerpLocalServices(Model, tag="local_services", tag_field="type"):
    type: ClassVar[Literal["local_services"]] = "local_services"
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    page: Integer | None = None
    position: str | None = None
    xpath: str | None = None
    """XPath of the element."""
    rectangle: Rectangle | None = None
    """Where on the page the element is; only when rectangles were asked for."""
    title: str | None = None
    url: str | None = None
    domain: str | None = None
    items: List[LocalServicesElement] | None = None


class SerpMap(Model, tag="map", tag_field="type"):
    type: ClassVar[Literal["map"]] = "map"
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    page: Integer | None = None
    position: str | None = None
    xpath: str | None = None
    """XPath of the element."""
    rectangle: Rectangle | None = None
    """Where on the page the element is; only when rectangles were asked for."""
    title: str | None = None
    url: str | None = None


class SerpTopSights(Model, tag="top_sights", tag_field="type"):
    type: ClassVar[Literal["top_sights"]] = "top_sights"
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    page: Integer | None = None
    position: str | None = None
    xpath: str | None = None
    """XPath of the element."""
    rectangle: Rectangle | None = None
    """Where on the page the element is; only when rectangles were asked for."""
    title: str | None = None
    items: List[TopSightsElement] | None = None
