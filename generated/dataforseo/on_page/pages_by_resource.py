# From spec/on_page/pages_by_resource.yaml by `make generate`; do not edit.
"""POST /v3/on_page/pages_by_resource"""

from collections.abc import Sequence
from typing import Annotated, Any

from dataforseo import fields
from dataforseo.types.on_page_page_facts import CrawlStatus
from dataforseo.types.on_page_resources import ResourceHtml
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int, List
from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits, OffsetPaging
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class PagesByResourceRequest(Request):
    """List the pages that contain a resource.

    `.rows(...)` yields the records of all pages, `.pages(...)` the answers. Each page is one call.

    Args:
        id: Identifier of the crawl, from on_page/task_post.
        url: Absolute URL of the page. Format: URL.
        limit: Most rows to return. At most 1000. Default: 100.
        filters: Conditions on the rows, up to eight: `[field, operator, value]`, joined with "and" and "or".
        order_by: How to sort; the first rule weighs most. At most 3 elements. Each element: field,asc|desc.
        offset: Rows to skip. At most 2000000. Default: 0.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    Free of charge. Rows: ResourceHtml.

    Source: https://docs.dataforseo.com/v3/on_page/page_by_resource/
    """

    id: str
    url: str
    limit: Maybe[Annotated[int, fields.LIMIT]] = UNSET
    filters: Maybe[Sequence[Any]] = UNSET
    order_by: Maybe[Annotated[Sequence[str], fields.ORDER_BY]] = UNSET
    offset: Maybe[Annotated[int, rules.Integer(maximum=2000000)]] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET


class PagesByResourceResult(Model):
    """Pages that contain a resource."""

    crawl_progress: str | None = None
    """`in_progress` or `finished`."""
    crawl_status: CrawlStatus | None = None
    """How many pages are done and how many wait."""
    total_items_count: Int | None = None
    """Matches, whatever the page size."""
    items_count: Int | None = None
    """Length of items."""
    items: List[ResourceHtml] | None = None
    """One row for each page."""


PAGES_BY_RESOURCE: Endpoint[PagesByResourceResult, ResourceHtml] = Endpoint(
    method="POST",
    path="/v3/on_page/pages_by_resource",
    operation="pages_by_resource",
    kind="live",
    request=PagesByResourceRequest,
    result=PagesByResourceResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    limits=Limits(tasks_per_call=1),
    paging=(
        OffsetPaging(
            offset="offset", size="limit", size_default=100, furthest=2000000, total="total_items_count"
        ),
    ),
)
