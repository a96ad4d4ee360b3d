# From spec/types/business_data/businesses.yaml by `make generate`; do not edit.
"""Businesses as maps and directories show them."""

from typing import ClassVar, Literal, TypeAlias

from dataforseo.types.amounts import PriceInfo, RatingInfo
from dataforseo.types.places import TimeInfo, WorkHours
from dataforseo_runtime.models import Integer, List, Map, Model, Unknown

__all__ = [
    "BusinessAttributes",
    "BusinessService",
    "BusinessUserProfile",
    "BusinessWorkHours",
    "LocalBusinessDeliveryService",
    "LocalBusinessLink",
    "LocalBusinessLinkMenu",
    "LocalBusinessLinkOrder",
    "LocalBusinessLinkReservation",
    "PeopleAlsoSearch",
    "PopularTimes",
    "PopularWorkTime",
    "ReviewResponseItem",
]


class BusinessAttributes(Model):
    available_attributes: Map[List[str]] | None = None
    unavailable_attributes: Map[List[str]] | None = None


class BusinessService(Model):
    category: str | None = None
    title: str | None = None
    snippet: str | None = None
    price: PriceInfo | None = None


class BusinessUserProfile(Model):
    name: str | None = None
    url: str | None = None
    image_url: str | None = None
    location: str | None = None
    reviews_count: Integer | None = None


class BusinessWorkHours(Model):
    work_hours: WorkHours | None = None
    """Opening hours."""


class LocalBusinessDeliveryService(Model):
    type: str | None = None
    title: str | None = None
    url: str | None = None


class LocalBusinessLinkMenu(Model, tag="menu", tag_field="type"):
    type: ClassVar[Literal["menu"]] = "menu"
    title: str | None = None
    url: str | None = None


class LocalBusinessLinkOrder(Model, tag="order", tag_field="type"):
    type: ClassVar[Literal["order"]] = "order"
    delivery_services: List[LocalBusinessDeliveryService] | None = None


class LocalBusinessLinkReservation(Model, tag="reservation", tag_field="type"):
    type: ClassVar[Literal["reservation"]] = "reservation"
    title: str | None = None
    url: str | None = None


class PeopleAlsoSearch(Model):
    cid: str | None = None
    """Google's number of the business."""
    feature_id: str | None = None
    """Google's identifier of the place's entry."""
    title: str | None = None
    rating: RatingInfo | None = None


class PopularWorkTime(Model):
    time: TimeInfo | None = None
    popular_index: Integer | None = None
    """How busy it is, 0 to 100."""


class PopularTimes(Model):
    popular_times_by_days: Map[List[PopularWorkTime]] | None = None


class ReviewResponseItem(Model):
    title: str | None = None
    text: str | None = None
    timestamp: str | None = None
    """When it was published."""


LocalBusinessLink: TypeAlias = (
    LocalBusinessLinkReservation | LocalBusinessLinkOrder | LocalBusinessLinkMenu | Unknown
)
"""A link to reserve, to order or to a menu."""
