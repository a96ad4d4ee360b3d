# From spec/on_page/pages_by_resource.yaml by `make generate`; do not edit.
"""POST /v3/on_page/pages_by_resource"""

from collections.abc import Sequence
from typing import Any

from dataforseo.types.on_page_page_facts import CrawlStatus
from dataforseo.types.on_page_resources import ResourceHtml
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits, OffsetPaging
from dataforseo_runtime.models import Integer, List, Model
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = ["ENDPOINT", "PagesByResourceRequest", "PagesByResourceResult", "pages_by_resource"]


@request
class PagesByResourceRequest(Request):
    """What `pages_by_resource` is asked with; the function says what each field means."""

    tag: str | UnsetType | None = UNSET
    filters: Sequence[Any] | UnsetType | None = UNSET
    order_by: Sequence[str] | UnsetType | None = UNSET
    limit: int | UnsetType | None = UNSET
    offset: int | UnsetType | None = UNSET
    id: str
    url: str

    RULES = (
        rules.Text("tag", max_length=255),
        rules.ListOf("filters"),
        rules.ListOf("order_by", each=rules.Text(), max_items=3),
        rules.Integer("limit", maximum=1000),
        rules.Integer("offset", maximum=2000000),
        rules.Text("id", required=True),
        rules.Text("url", required=True),
    )


class PagesByResourceResult(Model):
    """Pages that contain a resource."""

    crawl_progress: str | None = None
    """`in_progress` or `finished`."""
    crawl_status: CrawlStatus | None = None
    """How many pages are done and how many wait."""
    total_items_count: Integer | None = None
    """Matches, whatever the page size."""
    items_count: Integer | None = None
    """Length of items."""
    items: List[ResourceHtml] | None = None
    """One row for each page."""


ENDPOINT: Endpoint[PagesByResourceResult, ResourceHtml] = Endpoint(
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
            offset="offset", size="limit", furthest=2000000, total="total_items_count", size_default=100
        ),
    ),
    docs="https://docs.dataforseo.com/v3/on_page/page_by_resource/",
)


def pages_by_resource(
    *,
    id: str,
    url: str,
    tag: str | UnsetType | None = UNSET,
    filters: Sequence[Any] | UnsetType | None = UNSET,
    order_by: Sequence[str] | UnsetType | None = UNSET,
    limit: int | UnsetType | None = UNSET,
    offset: int | UnsetType | None = UNSET,
) -> Call[PagesByResourceResult, ResourceHtml]:
    """List the pages that contain a resource.

    Args:
        id: Identifier of the crawl, from on_page/task_post.
        url: Absolute URL of the page. Format: URL.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        filters: Conditions on the rows, up to eight: `[field, operator, value]`, joined with "and" and "or".
        order_by: How to sort; the first rule weighs most. At most 3 elements. Each element: field,asc|desc.
        limit: Most rows to return. At most 1000. Default: 100.
        offset: Rows to skip. At most 2000000. Default: 0.

    Free of charge. Rows: ResourceHtml.

    Source: https://docs.dataforseo.com/v3/on_page/page_by_resource/
    """
    return Call(
        ENDPOINT,
        [
            PagesByResourceRequest(
                tag=tag, filters=filters, order_by=order_by, limit=limit, offset=offset, id=id, url=url
            )
        ],
    )
