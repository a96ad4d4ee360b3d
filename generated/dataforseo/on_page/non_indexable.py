# From spec/on_page/non_indexable.yaml by `make generate`; do not edit.
"""POST /v3/on_page/non_indexable"""

from collections.abc import Sequence
from typing import Annotated, Any

from dataforseo import fields
from dataforseo.types.on_page_page_facts import CrawlStatus
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int, List
from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits, OffsetPaging
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class NonIndexableRequest(Request):
    """List the pages that search engines may not index.

    `.rows(...)` yields the records of all pages, `.pages(...)` the answers. Each page is one call.

    Args:
        id: Identifier of the crawl, from on_page/task_post.
        limit: Most rows to return. At most 1000. Default: 100.
        filters: Conditions on the rows, up to eight: `[field, operator, value]`, joined with "and" and "or".
        offset: Rows to skip. At most 2000000. Default: 0.

    Free of charge. Rows: NonIndexableItem.

    Source: https://docs.dataforseo.com/v3/on_page/non_indexable/
    """

    id: str
    limit: Maybe[Annotated[int, fields.LIMIT]] = UNSET
    filters: Maybe[Sequence[Any]] = UNSET
    offset: Maybe[Annotated[int, rules.Integer(maximum=2000000)]] = UNSET


class NonIndexableItem(Model):
    """A page that search engines may not list, and why."""

    reason: str | None = None
    """Why not: `robots_txt`, `meta_tag`, `http_header`, `attribute` or `too_many_redirects`."""
    url: str | None = None
    """Absolute URL of the page."""


class NonIndexableResult(Model):
    """Pages that search engines may not list."""

    crawl_progress: str | None = None
    """`in_progress` or `finished`."""
    crawl_status: CrawlStatus | None = None
    """How many pages are done and how many wait."""
    total_items_count: Int | None = None
    """Matches, whatever the page size."""
    items_count: Int | None = None
    """Length of items."""
    items: List[NonIndexableItem] | None = None
    """One row for each page."""


NON_INDEXABLE: Endpoint[NonIndexableResult, NonIndexableItem] = Endpoint(
    method="POST",
    path="/v3/on_page/non_indexable",
    operation="non_indexable",
    kind="live",
    request=NonIndexableRequest,
    result=NonIndexableResult,
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
