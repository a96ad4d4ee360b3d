# From spec/types/business_data/businesses.yaml by `make generate`; do not edit.
"""Businesses as maps and directories show them."""

from typing import TYPE_CHECKING, TypeAlias

from dataforseo.types.amounts import PriceInfo, RatingInfo
from dataforseo.types.places import TimeInfo, WorkHours
from dataforseo_runtime.models import Integer, Model, model
from dataforseo_runtime.shapes import Choice

if TYPE_CHECKING:
    from dataforseo_runtime.models import UnknownItem

LocalBusinessLink: TypeAlias = (
    "LocalBusinessLinkReservation | LocalBusinessLinkOrder | LocalBusinessLinkMenu | UnknownItem"
)
"""A link to reserve, to order or to a menu."""
LOCAL_BUSINESS_LINK = Choice(
    "type",
    {
        "reservation": lambda: LocalBusinessLinkReservation,
        "order": lambda: LocalBusinessLinkOrder,
        "menu": lambda: LocalBusinessLinkMenu,
    },
)


@model
class BusinessAttributes(Model):
    available_attributes: dict[str, list[str]] | None = None
    unavailable_attributes: dict[str, list[str]] | None = None


@model
class BusinessService(Model):
    category: str | None = None
    title: str | None = None
    snippet: str | None = None
    price: PriceInfo | None = None


@model
class BusinessUserProfile(Model):
    name: str | None = None
    url: str | None = None
    image_url: str | None = None
    location: str | None = None
    reviews_count: Integer | None = None


@model
class BusinessWorkHours(Model):
    work_hours: WorkHours | None = None
    """Opening hours."""


@model
class LocalBusinessDeliveryService(Model):
    type: str | None = None
    title: str | None = None
    url: str | None = None


@model
class LocalBusinessLinkMenu(Model):
    type: str | None = None
    title: str | None = None
    url: str | None = None


@model
class LocalBusinessLinkOrder(Model):
    type: str | None = None
    delivery_services: list[LocalBusinessDeliveryService] | None = None


@model
class LocalBusinessLinkReservation(Model):
    type: str | None = None
    title: str | None = None
    url: str | None = None


@model
class PeopleAlsoSearch(Model):
    cid: str | None = None
    """Google's number of the business."""
    feature_id: str | None = None
    """Google's identifier of the place's entry."""
    title: str | None = None
    rating: RatingInfo | None = None


@model
class PopularWorkTime(Model):
    time: TimeInfo | None = None
    popular_index: Integer | None = None
    """How busy it is, 0 to 100."""


@model
class PopularTimes(Model):
    popular_times_by_days: dict[str, list[PopularWorkTime]] | None = None


@model
class ReviewResponseItem(Model):
    title: str | None = None
    text: str | None = None
    timestamp: str | None = None
    """When it was published."""
