# From spec/on_page/uncrawlable_resources.yaml by `make generate`; do not edit.
"""POST /v3/on_page/uncrawlable_resources"""

from collections.abc import Sequence
from typing import Annotated, Any

from dataforseo import fields
from dataforseo.types.on_page_page_facts import CrawlStatus
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int, List
from dataforseo_runtime.base.timestamps import AsDatetime
from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits, OffsetPaging
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class UncrawlableResourcesRequest(Request):
    """List the addresses that the crawler could not fetch.

    `.rows(...)` yields the records of all pages, `.pages(...)` the answers. Each page is one call.

    Args:
        id: Identifier of the crawl, from on_page/task_post.
        limit: Most rows to return. At most 1000. Default: 100.
        filters: Conditions on the rows, up to eight: `[field, operator, value]`, joined with "and" and "or".
        order_by: How to sort; the first rule weighs most. At most 3 elements. Each element: field,asc|desc.
        offset: Rows to skip. At most 2000000. Default: 0.

    Free of charge. Rows: UncrawlableResourcesItem.

    Source: https://docs.dataforseo.com/v3/on_page/uncrawlable_resources/
    """

    id: str
    limit: Maybe[Annotated[int, fields.LIMIT]] = UNSET
    filters: Maybe[Sequence[Any]] = UNSET
    order_by: Maybe[Annotated[Sequence[str], fields.ORDER_BY]] = UNSET
    offset: Maybe[Annotated[int, rules.Integer(maximum=2000000)]] = UNSET


class UncrawlableResourcesUncrawlableResourcesMeta(Model):
    """What media types were expected of an address, and which one came."""

    content_type: str | None = None
    """Media type that came."""
    expected_content_types: List[str] | None = None
    """Media types that were expected."""


class UncrawlableResourcesItem(Model):
    """An address that the crawler could not fetch, and why."""

    url: str | None = None
    """The address."""
    reason: str | None = None
    """Why it could not be fetched."""
    status_code: Int | None = None
    """HTTP status of the answer."""
    fetch_time: str | None = None
    """When the crawler fetched it."""
    meta: UncrawlableResourcesUncrawlableResourcesMeta | None = None
    """What was expected and what came."""

    fetch_time_as_datetime = AsDatetime("fetch_time")


class UncrawlableResourcesResult(Model):
    """Addresses that the crawler could not fetch."""

    crawl_progress: str | None = None
    """`in_progress` or `finished`."""
    crawl_status: CrawlStatus | None = None
    """How many pages are done and how many wait."""
    current_offset: Int | None = None
    """Rows skipped."""
    total_items_count: Int | None = None
    """Matches, whatever the page size."""
    items_count: Int | None = None
    """Length of items."""
    items: List[UncrawlableResourcesItem] | None = None
    """One row for each address."""


UNCRAWLABLE_RESOURCES: Endpoint[UncrawlableResourcesResult, UncrawlableResourcesItem] = Endpoint(
    method="POST",
    path="/v3/on_page/uncrawlable_resources",
    operation="uncrawlable_resources",
    kind="live",
    request=UncrawlableResourcesRequest,
    result=UncrawlableResourcesResult,
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
