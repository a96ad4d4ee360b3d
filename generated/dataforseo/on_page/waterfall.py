# From spec/on_page/waterfall.yaml by `make generate`; do not edit.
"""POST /v3/on_page/waterfall"""

from typing import Annotated

from dataforseo import fields
from dataforseo.types.on_page_page_facts import CrawlStatus
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, Limits
from dataforseo_runtime.models import Integer, Model, model
from dataforseo_runtime.requests import UNSET, Maybe, Request


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


@model
class WaterfallOnPageResourceLocation(Model):
    line: Integer | None = None
    offset_left: Integer | None = None
    offset_top: Integer | None = None


@model
class WaterfallWaterfallResource(Model):
    resource_type: str | None = None
    url: str | None = None
    initiator: str | None = None
    duration_time: Integer | None = None
    """Milliseconds in all."""
    fetch_start: Integer | None = None
    fetch_end: Integer | None = None
    location: WaterfallOnPageResourceLocation | None = None
    is_render_blocking: bool | None = None


@model
class WaterfallItem(Model):
    page_url: str | None = None
    time_to_interactive: Integer | None = None
    """Milliseconds until the page could be used."""
    dom_complete: Integer | None = None
    """Milliseconds until the document was loaded."""
    connection_time: Integer | None = None
    """Milliseconds to connect."""
    time_to_secure_connection: Integer | None = None
    """Milliseconds until the connection was secure."""
    request_sent_time: Integer | None = None
    waiting_time: Integer | None = None
    """Milliseconds until the first byte."""
    download_time: Integer | None = None
    """Milliseconds to download it."""
    duration_time: Integer | None = None
    fetch_start: Integer | None = None
    fetch_end: Integer | None = None
    resources: list[WaterfallWaterfallResource] | None = None


@model
class WaterfallResult(Model):
    crawl_progress: str | None = None
    """`in_progress` or `finished`."""
    crawl_status: CrawlStatus | None = None
    items_count: Integer | None = None
    """Length of items."""
    items: list[WaterfallItem] | None = None


ENDPOINT: Endpoint[WaterfallResult, WaterfallItem] = Endpoint(
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
