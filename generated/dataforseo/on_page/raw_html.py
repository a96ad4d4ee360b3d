# From spec/on_page/raw_html.yaml by `make generate`; do not edit.
"""POST /v3/on_page/raw_html"""

from dataforseo.types.on_page_page_facts import CrawlStatus
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, Limits
from dataforseo_runtime.models import Integer, Model, model
from dataforseo_runtime.requests import UNSET, Maybe, Request


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


@model
class RawHtmlItem(Model):
    html: str | None = None


@model
class RawHtmlResult(Model):
    crawl_progress: str | None = None
    """`in_progress` or `finished`."""
    crawl_status: CrawlStatus | None = None
    items_count: Integer | None = None
    """Length of items."""
    items: RawHtmlItem | None = None


ENDPOINT: Endpoint[RawHtmlResult, RawHtmlResult] = Endpoint(
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
