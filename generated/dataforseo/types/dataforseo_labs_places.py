# From spec/types/dataforseo_labs/places.yaml by `make generate`; do not edit.
"""Elements about places and travel as the database keeps them."""

from typing import Any

from dataforseo.types.amounts import BacklinksInfo, RatingInfo
from dataforseo.types.dataforseo_labs_rankings import RankChanges, RankInfo
from dataforseo.types.serp_list_entries import (
    EventsElement,
    GoogleFlightsElement,
    HotelsPackElement,
    TopSightsElement,
)
from dataforseo_runtime.models import Integer, Model, Number, model


@model
class LabsEvents(Model):
    type: str | None = None
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
    items: list[EventsElement] | None = None


@model
class LabsGoogleFlights(Model):
    type: str | None = None
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
    items: list[GoogleFlightsElement] | None = None


@model
class LabsGoogleHotels(Model):
    type: str | None = None
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


@model
class LabsHotelsPack(Model):
    type: str | None = None
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
    items: list[HotelsPackElement] | None = None


@model
class LabsLocalPack(Model):
    type: str | None = None
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


@model
class LabsLocalServices(Model):
    type: str | None = None
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


@model
class LabsMap(Model):
    type: str | None = None
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


@model
class LabsTopSights(Model):
    type: str | None = None
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
    items: list[TopSightsElement] | None = None
