# From spec/on_page/raw_html.yaml by `make generate`; do not edit.
"""POST /v3/on_page/raw_html"""

from dataforseo.types.on_page_page_facts import CrawlStatus
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class RawHtmlRequest(Request):
    """Give the stored HTML of a page.

    Args:
        id: Identifier of the crawl, from on_page/task_post.
        url: Absolute URL of the page; not needed with the task of an instant_pages call. Format: URL.

    Free of charge. Rows: RawHtmlResult.

    Source: https://docs.dataforseo.com/v3/on_page/raw_html/
    """

    id: str
    url: Maybe[str] = UNSET


class RawHtmlItem(Model):
    """The HTML of a page."""

    html: str | None = None
    """The HTML as the crawler stored it."""


class RawHtmlResult(Model):
    """The stored HTML of a page."""

    crawl_progress: str | None = None
    """`in_progress` or `finished`."""
    crawl_status: CrawlStatus | None = None
    """How many pages are done and how many wait."""
    items_count: Int | None = None
    """Length of items."""
    items: RawHtmlItem | None = None
    """The HTML, in an object of its own."""


RAW_HTML: Endpoint[RawHtmlResult, RawHtmlResult] = Endpoint(
    method="POST",
    path="/v3/on_page/raw_html",
    operation="raw_html",
    kind="live",
    request=RawHtmlRequest,
    result=RawHtmlResult,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    limits=Limits(tasks_per_call=1),
)
