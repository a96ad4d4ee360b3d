# From spec/types/business_data/businesses.yaml by `make generate`; do not edit.
"""Businesses as maps and directories show them."""

from typing import ClassVar, Literal, TypeAlias

from dataforseo.types.amounts import PriceInfo, RatingInfo
from dataforseo.types.places import TimeInfo, WorkHours
from dataforseo_runtime.answers.models import Model, Unknown
from dataforseo_runtime.base.annotations import Int, List, Map


class BusinessAttributes(Model):
    """Services and properties that a business has or lacks."""

    available_attributes: Map[List[str]] | None = None
    """What the business has, by group."""
    unavailable_attributes: Map[List[str]] | None = None
    """What the business lacks, by group."""


class BusinessService(Model):
    """A service that a business offers."""

    category: str | None = None
    """Group that the service belongs to."""
    title: str | None = None
    """Name of the service."""
    snippet: str | None = None
    """Text about the service."""
    price: PriceInfo | None = None
    """Price of the service."""


class BusinessUserProfile(Model):
    """Who wrote a review."""

    name: str | None = None
    """Name that the author shows."""
    url: str | None = None
    """Address of the author's profile."""
    image_url: str | None = None
    """Address of the author's picture."""
    location: str | None = None
    """Country of the author."""
    reviews_count: Int | None = None
    """Reviews that the author wrote."""


class BusinessWorkHours(Model):
    """Opening hours of a business."""

    work_hours: WorkHours | None = None
    """Opening hours."""


class LocalBusinessDeliveryService(Model):
    """A delivery service that a business can be ordered from."""

    type: str | None = None
    """Kind of object, by the API's own name."""
    title: str | None = None
    """Name of the service."""
    url: str | None = None
    """Address to order at."""


class LocalBusinessLinkMenu(Model, tag="menu", tag_field="type"):
    """A link to the menu of a business."""

    type: ClassVar[Literal["menu"]] = "menu"
    """Always `menu`."""
    title: str | None = None
    """Domain that the menu stands on."""
    url: str | None = None
    """Address of the menu."""


class LocalBusinessLinkOrder(Model, tag="order", tag_field="type"):
    """A link to order from a business."""

    type: ClassVar[Literal["order"]] = "order"
    """Always `order`."""
    delivery_services: List[LocalBusinessDeliveryService] | None = None
    """Services that deliver."""


class LocalBusinessLinkReservation(Model, tag="reservation", tag_field="type"):
    """A link to reserve at a business."""

    type: ClassVar[Literal["reservation"]] = "reservation"
    """Always `reservation`."""
    title: str | None = None
    """Domain of the reservation service."""
    url: str | None = None
    """Address to reserve at."""


class PeopleAlsoSearch(Model):
    """A business that people who search for this one look at too."""

    cid: str | None = None
    """Google's number of the business."""
    feature_id: str | None = None
    """Google's identifier of the place's entry."""
    title: str | None = None
    """Name of the business."""
    rating: RatingInfo | None = None
    """Rating of the business, from its reviews."""


class PopularWorkTime(Model):
    """How busy a business is at one time of day."""

    time: TimeInfo | None = None
    """Time of day, in 24 hours."""
    popular_index: Int | None = None
    """How busy it is, 0 to 100."""


class PopularTimes(Model):
    """When a business is busy."""

    popular_times_by_days: Map[List[PopularWorkTime]] | None = None
    """Busy hours, by day of the week."""


class ReviewResponseItem(Model):
    """What the owner answered to a review."""

    title: str | None = None
    """Title of the answer."""
    text: str | None = None
    """Text of the answer."""
    timestamp: str | None = None
    """When it was published."""


LocalBusinessLink: TypeAlias = (
    LocalBusinessLinkReservation | LocalBusinessLinkOrder | LocalBusinessLinkMenu | Unknown
)
"""A link to reserve, to order or to a menu."""
