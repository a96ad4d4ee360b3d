# From spec/on_page/waterfall.yaml by `make generate`; do not edit.
"""POST /v3/on_page/waterfall"""

from typing import Annotated

from dataforseo import fields
from dataforseo.types.on_page_page_facts import CrawlStatus
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int, List
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class WaterfallRequest(Request):
    """Give how a page loaded, resource by resource.

    Args:
        id: Identifier of the crawl, from on_page/task_post.
        url: Absolute URL of the page. Format: URL.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    Free of charge. Rows: WaterfallItem.

    Source: https://docs.dataforseo.com/v3/on_page/waterfall/
    """

    id: str
    url: str
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET


class WaterfallOnPageResourceLocation(Model):
    """Where in the HTML of a page something stands."""

    line: Int | None = None
    """Line of the HTML."""
    offset_left: Int | None = None
    """Column of the line, counted from 1."""
    offset_top: Int | None = None
    """Characters from the start of the HTML."""


class WaterfallWaterfallResource(Model):
    """How long a resource took to load."""

    resource_type: str | None = None
    """Kind of resource, such as `script` or `image`."""
    url: str | None = None
    """Address of the resource."""
    initiator: str | None = None
    """What made the browser load it."""
    duration_time: Int | None = None
    """Milliseconds in all."""
    fetch_start: Int | None = None
    """Milliseconds until the download began."""
    fetch_end: Int | None = None
    """Milliseconds until the download was complete."""
    location: WaterfallOnPageResourceLocation | None = None
    """Where in the HTML the resource stands."""
    is_render_blocking: bool | None = None
    """Whether the page is not drawn until it has loaded."""


class WaterfallItem(Model):
    """How long a page took to load, step by step."""

    page_url: str | None = None
    """Absolute URL of the page."""
    time_to_interactive: Int | None = None
    """Milliseconds until the page could be used."""
    dom_complete: Int | None = None
    """Milliseconds until the document was loaded."""
    connection_time: Int | None = None
    """Milliseconds to connect."""
    time_to_secure_connection: Int | None = None
    """Milliseconds until the connection was secure."""
    request_sent_time: Int | None = None
    """Milliseconds to send the request."""
    waiting_time: Int | None = None
    """Milliseconds until the first byte."""
    download_time: Int | None = None
    """Milliseconds to download it."""
    duration_time: Int | None = None
    """Milliseconds in all."""
    fetch_start: Int | None = None
    """Milliseconds until the download began."""
    fetch_end: Int | None = None
    """Milliseconds until the download was complete."""
    resources: List[WaterfallWaterfallResource] | None = None
    """Times of each resource."""


class WaterfallResult(Model):
    """How a page loaded, resource by resource."""

    crawl_progress: str | None = None
    """`in_progress` or `finished`."""
    crawl_status: CrawlStatus | None = None
    """How many pages are done and how many wait."""
    items_count: Int | None = None
    """Length of items."""
    items: List[WaterfallItem] | None = None
    """One row for the page."""


WATERFALL: Endpoint[WaterfallResult, WaterfallItem] = Endpoint(
    method="POST",
    path="/v3/on_page/waterfall",
    operation="waterfall",
    kind="live",
    request=WaterfallRequest,
    result=WaterfallResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    limits=Limits(tasks_per_call=1),
)
