# From spec/types/dataforseo_labs/places.yaml by `make generate`; do not edit.
"""Elements about places and travel as the database keeps them."""

from typing import Any, ClassVar, Literal

from dataforseo.types.amounts import BacklinksInfo, RatingInfo
from dataforseo.types.dataforseo_labs_rankings import RankChanges, RankInfo
from dataforseo.types.serp_list_entries import (
    EventsElement,
    GoogleFlightsElement,
    HotelsPackElement,
    TopSightsElement,
)
from dataforseo_runtime.models import Integer, List, Model, Number

__all__ = [
    "LabsEvents",
    "LabsGoogleFlights",
    "LabsGoogleHotels",
    "LabsHotelsPack",
    "LabsLocalPack",
    "LabsLocalServices",
    "LabsMap",
    "LabsTopSights",
]


class LabsEvents(Model, tag="events", tag_field="type"):
    type: ClassVar[Literal["events"]] = "events"
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    se_type: str | None = None
    """Search that the data are of."""
    title: str | None = None
    url: str | None = None
    items: List[EventsElement] | None = None


class LabsGoogleFlights(Model, tag="google_flights", tag_field="type"):
    type: ClassVar[Literal["google_flights"]] = "google_flights"
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    se_type: str | None = None
    """Search that the data are of."""
    title: str | None = None
    url: str | None = None
    items: List[GoogleFlightsElement] | None = None


class LabsGoogleHotels(Model, tag="google_hotels", tag_field="type"):
    type: ClassVar[Literal["google_hotels"]] = "google_hotels"
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    se_type: str | None = None
    """Search that the data are of."""
    hotel_identifier: str | None = None
    url: str | None = None


class LabsHotelsPack(Model, tag="hotels_pack", tag_field="type"):
    type: ClassVar[Literal["hotels_pack"]] = "hotels_pack"
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    se_type: str | None = None
    """Search that the data are of."""
    title: str | None = None
    date_from: str | None = None
    date_to: str | None = None
    items: List[HotelsPackElement] | None = None


class LabsLocalPack(Model, tag="local_pack", tag_field="type"):
    type: ClassVar[Literal["local_pack"]] = "local_pack"
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    se_type: str | None = None
    """Search that the data are of."""
    title: str | None = None
    description: str | None = None
    domain: str | None = None
    phone: str | None = None
    url: str | None = None
    is_paid: bool | None = None
    rating: RatingInfo | None = None
    main_domain: str | None = None
    relative_url: str | None = None
    etv: Number | None = None
    """Estimated traffic a month from its rankings."""
    estimated_paid_traffic_cost: Number | None = None
    """What that traffic would cost as ads, in USD."""
    clickstream_etv: Number | None = None
    """Estimated traffic a month, from clickstreams."""
    rank_changes: RankChanges | None = None
    """How the position changed since the last update."""
    backlinks_info: BacklinksInfo | None = None
    """Links of the domain or page."""
    rank_info: RankInfo | None = None
    """Rank of the page and of its domain."""
    impressions_etv: Number | None = None
    """Estimated traffic from impressions; no longer given."""


class LabsLocalServices(Model, tag="local_services", tag_field="type"):
    type: ClassVar[Literal["local_services"]] = "local_services"
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    se_type: str | None = None
    """Search that the data are of."""
    title: str | None = None
    url: str | None = None
    domain: str | None = None
    items: Any = None


class LabsMap(Model, tag="map", tag_field="type"):
    type: ClassVar[Literal["map"]] = "map"
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    se_type: str | None = None
    """Search that the data are of."""
    title: str | None = None
    url: str | None = None


class LabsTopSights(Model, tag="top_sights", tag_field="type"):
    type: ClassVar[Literal["top_sights"]] = "top_sights"
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    se_type: str | None = None
    """Search that the data are of."""
    title: str | None = None
    items: List[TopSightsElement] | None = None
