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
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int, List


class SerpEvents(Model, tag="events", tag_field="type"):
    """A list of events."""

    type: ClassVar[Literal["events"]] = "events"
    """Kind of element, such as `organic`; it decides the class."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    page: Int | None = None
    """Number of the result page that it is on, counted from 1."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    rectangle: Rectangle | None = None
    """Where on the page the element is; only when rectangles were asked for."""
    title: str | None = None
    """Heading of the block."""
    url: str | None = None
    """Address that it leads to."""
    items: List[EventsElement] | None = None
    """The events."""


class SerpGoogleFlights(Model, tag="google_flights", tag_field="type"):
    """Flight connections from Google Flights."""

    type: ClassVar[Literal["google_flights"]] = "google_flights"
    """Kind of element, such as `organic`; it decides the class."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    page: Int | None = None
    """Number of the result page that it is on, counted from 1."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    rectangle: Rectangle | None = None
    """Where on the page the element is; only when rectangles were asked for."""
    title: str | None = None
    """Heading of the block."""
    url: str | None = None
    """Address that it leads to."""
    items: List[GoogleFlightsElement] | None = None
    """The connections."""


class SerpGoogleHotels(Model, tag="google_hotels", tag_field="type"):
    """A hotel in the knowledge graph, with its entry on Google Hotels."""

    type: ClassVar[Literal["google_hotels"]] = "google_hotels"
    """Kind of element, such as `organic`; it decides the class."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    page: Int | None = None
    """Number of the result page that it is on, counted from 1."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    rectangle: Rectangle | None = None
    """Where on the page the element is; only when rectangles were asked for."""
    hotel_identifier: str | None = None
    """Google's identifier of the hotel, such as `CgsI4srPluaypZuVARAB`; google_hotel_info is asked with it.
    """
    url: str | None = None
    """Address that it leads to."""
    cid: str | None = None
    """Google's number of the business, the CID; google_reviews is asked with it."""


class SerpHotelsPack(Model, tag="hotels_pack", tag_field="type"):
    """A list of hotels with prices."""

    type: ClassVar[Literal["hotels_pack"]] = "hotels_pack"
    """Kind of element, such as `organic`; it decides the class."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    page: Int | None = None
    """Number of the result page that it is on, counted from 1."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    rectangle: Rectangle | None = None
    """Where on the page the element is; only when rectangles were asked for."""
    title: str | None = None
    """Heading of the block."""
    date_from: str | None = None
    """First day of the stay, as yyyy-mm-dd."""
    date_to: str | None = None
    """Last day of the stay, as yyyy-mm-dd."""
    items: List[HotelsPackElement] | None = None
    """The hotels."""


class SerpLocalPack(Model, tag="local_pack", tag_field="type"):
    """A business in a local pack, the list of nearby businesses; each is an element of its own."""

    type: ClassVar[Literal["local_pack"]] = "local_pack"
    """Kind of element, such as `organic`; it decides the class."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    page: Int | None = None
    """Number of the result page that it is on, counted from 1."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    rectangle: Rectangle | None = None
    """Where on the page the element is; only when rectangles were asked for."""
    title: str | None = None
    """Name of the business."""
    description: str | None = None
    """Text about the business, such as category, address and hours."""
    domain: str | None = None
    """Host of the business's website."""
    phone: str | None = None
    """Telephone number, as shown."""
    booking_url: str | None = None
    """Address of the page where a booking is made."""
    url: str | None = None
    """Address of the business's website."""
    is_paid: bool | None = None
    """Whether it is an ad."""
    rating: RatingInfo | None = None
    """Rating, with its scale and number of votes; null where none is shown."""
    cid: str | None = None
    """Google's number of the business, the CID; google_reviews is asked with it."""


class SerpLocalServices(Model, tag="local_services", tag_field="type"):
    """A list of providers of local services."""

    type: ClassVar[Literal["local_services"]] = "local_services"
    """Kind of element, such as `organic`; it decides the class."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    page: Int | None = None
    """Number of the result page that it is on, counted from 1."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    rectangle: Rectangle | None = None
    """Where on the page the element is; only when rectangles were asked for."""
    title: str | None = None
    """Heading of the block."""
    url: str | None = None
    """Address that it leads to."""
    domain: str | None = None
    """Host of its address, subdomain included, such as `www.example.com`."""
    items: List[LocalServicesElement] | None = None
    """The providers."""


class SerpMap(Model, tag="map", tag_field="type"):
    """A map."""

    type: ClassVar[Literal["map"]] = "map"
    """Kind of element, such as `organic`; it decides the class."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    page: Int | None = None
    """Number of the result page that it is on, counted from 1."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    rectangle: Rectangle | None = None
    """Where on the page the element is; only when rectangles were asked for."""
    title: str | None = None
    """What the map shows."""
    url: str | None = None
    """Address that it leads to."""


class SerpTopSights(Model, tag="top_sights", tag_field="type"):
    """A list of sights."""

    type: ClassVar[Literal["top_sights"]] = "top_sights"
    """Kind of element, such as `organic`; it decides the class."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    page: Int | None = None
    """Number of the result page that it is on, counted from 1."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    rectangle: Rectangle | None = None
    """Where on the page the element is; only when rectangles were asked for."""
    title: str | None = None
    """Heading of the block."""
    items: List[TopSightsElement] | None = None
    """The sights."""
