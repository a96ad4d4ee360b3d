# From spec/types/serp/google_events.yaml by `make generate`; do not edit.
"""What the Google Events calls ask and answer."""

from dataforseo.types.amounts import SpellInfo
from dataforseo.types.serp_ai_overview import OverviewLink
from dataforseo.types.serp_parts import RefinementChips
from dataforseo_runtime.models import Integer, Model, model
from dataforseo_runtime.timestamps import AsDatetime


@model
class EventDates(Model):
    start_datetime: str | None = None
    end_datetime: str | None = None
    displayed_dates: str | None = None

    start_datetime_as_datetime = AsDatetime("start_datetime")
    end_datetime_as_datetime = AsDatetime("end_datetime")


@model
class LocationInfo(Model):
    name: str | None = None
    address: str | None = None
    url: str | None = None
    cid: str | None = None
    """Google's number of the business."""
    feature_id: str | None = None
    """Google's identifier of the place's entry."""


@model
class EventItem(Model):
    type: str | None = None
    rank_group: Integer | None = None
    """Position among the elements of the same type."""
    rank_absolute: Integer | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    title: str | None = None
    description: str | None = None
    url: str | None = None
    image_url: str | None = None
    event_dates: EventDates | None = None
    location_info: LocationInfo | None = None
    information_and_tickets: list[OverviewLink] | None = None


@model
class GoogleEventsResult(Model):
    keyword: str | None = None
    type: str | None = None
    se_domain: str | None = None
    location_code: Integer | None = None
    language_code: str | None = None
    check_url: str | None = None
    """Address of the page that was read; open it to compare."""
    datetime: str | None = None
    """When the result was received."""
    spell: SpellInfo | None = None
    """What the search engine corrected in the query."""
    refinement_chips: RefinementChips | None = None
    """Buttons that narrow the search."""
    item_types: list[str] | None = None
    """Types that occur in items."""
    se_results_count: Integer | None = None
    """Results that the search engine says it has."""
    items_count: Integer | None = None
    """Length of items."""
    items: list[EventItem] | None = None

    datetime_as_datetime = AsDatetime("datetime")
