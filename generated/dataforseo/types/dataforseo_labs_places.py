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
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Float, Int, List


class LabsEvents(Model, tag="events", tag_field="type"):
    """A block of events."""

    type: ClassVar[Literal["events"]] = "events"
    """Kind of element, such as `organic` or `paid`; the other fields depend on it."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
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
    """The events."""


class LabsGoogleFlights(Model, tag="google_flights", tag_field="type"):
    """A block of flights."""

    type: ClassVar[Literal["google_flights"]] = "google_flights"
    """Kind of element, such as `organic` or `paid`; the other fields depend on it."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
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
    """The flights."""


class LabsGoogleHotels(Model, tag="google_hotels", tag_field="type"):
    """A hotel as Google Hotels shows it."""

    type: ClassVar[Literal["google_hotels"]] = "google_hotels"
    """Kind of element, such as `organic` or `paid`; the other fields depend on it."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    se_type: str | None = None
    """Search that the data are of."""
    hotel_identifier: str | None = None
    """Google's identifier of the hotel, to ask hotel_info by."""
    url: str | None = None


class LabsHotelsPack(Model, tag="hotels_pack", tag_field="type"):
    """A hotels pack: hotels near a place, with prices."""

    type: ClassVar[Literal["hotels_pack"]] = "hotels_pack"
    """Kind of element, such as `organic` or `paid`; the other fields depend on it."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    se_type: str | None = None
    """Search that the data are of."""
    title: str | None = None
    date_from: str | None = None
    """First day of the stay, as `yyyy-mm-dd`."""
    date_to: str | None = None
    """Last day of the stay, as `yyyy-mm-dd`."""
    items: List[HotelsPackElement] | None = None
    """The hotels."""


class LabsLocalPack(Model, tag="local_pack", tag_field="type"):
    """A local-pack entry: a business near the place of the search."""

    type: ClassVar[Literal["local_pack"]] = "local_pack"
    """Kind of element, such as `organic` or `paid`; the other fields depend on it."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    se_type: str | None = None
    """Search that the data are of."""
    title: str | None = None
    description: str | None = None
    """Text under the title."""
    domain: str | None = None
    """Domain of the page."""
    phone: str | None = None
    url: str | None = None
    is_paid: bool | None = None
    """Whether the entry is an ad."""
    rating: RatingInfo | None = None
    """Rating of the business, from its reviews."""
    main_domain: str | None = None
    """Domain without subdomain."""
    relative_url: str | None = None
    """Path of the page, without scheme and domain."""
    etv: Float | None = None
    """Estimated visits a month: search volume times the share of searchers who click at its position."""
    estimated_paid_traffic_cost: Float | None = None
    """What these visits would cost as clicks on ads, in USD a month."""
    clickstream_etv: Float | None = None
    """Estimated visits a month, with the search volume of clickstreams; only with include_clickstream_data.
    """
    rank_changes: RankChanges | None = None
    """How the position changed since the last update."""
    backlinks_info: BacklinksInfo | None = None
    """Links of the domain or page."""
    rank_info: RankInfo | None = None
    """Rank of the page and of its domain by links."""
    impressions_etv: Float | None = None
    """Estimated traffic from impressions; no longer given."""


class LabsLocalServices(Model, tag="local_services", tag_field="type"):
    """A block of local services."""

    type: ClassVar[Literal["local_services"]] = "local_services"
    """Kind of element, such as `organic` or `paid`; the other fields depend on it."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
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
    """Domain that the block leads to."""
    items: Any = None
    """The services."""


class LabsMap(Model, tag="map", tag_field="type"):
    """A map."""

    type: ClassVar[Literal["map"]] = "map"
    """Kind of element, such as `organic` or `paid`; the other fields depend on it."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
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
    """A block of sights."""

    type: ClassVar[Literal["top_sights"]] = "top_sights"
    """Kind of element, such as `organic` or `paid`; the other fields depend on it."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    se_type: str | None = None
    """Search that the data are of."""
    title: str | None = None
    items: List[TopSightsElement] | None = None
    """The sights."""
