# From spec/types/serp/google_events.yaml by `make generate`; do not edit.
"""What the Google Events calls ask and answer."""

from dataforseo.types.amounts import SpellInfo
from dataforseo.types.serp_ai_overview import OverviewLink
from dataforseo.types.serp_parts import RefinementChips
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int, List
from dataforseo_runtime.base.timestamps import AsDatetime


class EventDates(Model):
    """When an event takes place."""

    start_datetime: str | None = None
    """When it starts, as ISO 8601; with an offset where the event names a time zone, else local time at the
    venue.
    """
    end_datetime: str | None = None
    """When it ends, written like the start; null where no end is named."""
    displayed_dates: str | None = None
    """Dates as shown, such as `Thu, Nov 7, 4 PM`."""

    start_datetime_as_datetime = AsDatetime("start_datetime")
    end_datetime_as_datetime = AsDatetime("end_datetime")


class LocationInfo(Model):
    """The venue of an event."""

    name: str | None = None
    """Name of the venue."""
    address: str | None = None
    """Postal address of the venue."""
    url: str | None = None
    """Address of a web page about the venue."""
    cid: str | None = None
    """Google's number of the business, the CID; google_reviews is asked with it."""
    feature_id: str | None = None
    """Google's identifier of the place's entry, such as `0x87b20589791fed49:0xaba52f97ba9e3b6a`."""


class EventItem(Model):
    """An event that Google lists."""

    type: str | None = None
    """Kind of element, such as `organic` or `paid`; the other fields depend on it."""
    rank_group: Int | None = None
    """Position among the elements of the same type."""
    rank_absolute: Int | None = None
    """Position among all elements of the page."""
    position: str | None = None
    """Side of the page, `left` or `right`."""
    xpath: str | None = None
    """XPath of the element."""
    title: str | None = None
    description: str | None = None
    url: str | None = None
    """Address that it leads to."""
    image_url: str | None = None
    """Address of the image."""
    event_dates: EventDates | None = None
    """When the event takes place."""
    location_info: LocationInfo | None = None
    """Where the event takes place."""
    information_and_tickets: List[OverviewLink] | None = None
    """Links to further information and to tickets; null where there are none."""


class GoogleEventsResult(Model):
    """One search for events, with what it found."""

    keyword: str | None = None
    """The query as the search engine got it; percent-encoded text comes back decoded."""
    type: str | None = None
    """Kind of search, such as `organic`."""
    se_domain: str | None = None
    """Domain of the search engine."""
    location_code: Int | None = None
    """Code of the location, as the list of locations has it."""
    language_code: str | None = None
    """Code of the language, as the list of languages has it."""
    check_url: str | None = None
    """Address of the page that was read; open it to compare."""
    datetime: str | None = None
    """When the result was received."""
    spell: SpellInfo | None = None
    """What the search engine corrected in the query."""
    refinement_chips: RefinementChips | None = None
    """Buttons that narrow the search."""
    item_types: List[str] | None = None
    """Types that occur in items."""
    se_results_count: Int | None = None
    """Results that the search engine says it has."""
    items_count: Int | None = None
    """Length of items."""
    items: List[EventItem] | None = None
    """The events, in the order of the page."""

    datetime_as_datetime = AsDatetime("datetime")
