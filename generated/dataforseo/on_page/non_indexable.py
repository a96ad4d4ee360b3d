# From spec/on_page/non_indexable.yaml by `make generate`; do not edit.
"""POST /v3/on_page/non_indexable"""

from collections.abc import Sequence
from typing import Any

from dataforseo.types.on_page_page_facts import CrawlStatus
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits, OffsetPaging
from dataforseo_runtime.models import Integer, List, Model
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = ["ENDPOINT", "NonIndexableItem", "NonIndexableRequest", "NonIndexableResult", "non_indexable"]


@request
class NonIndexableRequest(Request):
    """What `non_indexable` is asked with; the function says what each field means."""

    filters: Sequence[Any] | UnsetType | None = UNSET
    limit: int | UnsetType | None = UNSET
    offset: int | UnsetType | None = UNSET
    id: str

    RULES = (
        rules.ListOf("filters"),
        rules.Integer("limit", maximum=1000),
        rules.Integer("offset", maximum=2000000),
        rules.Text("id", required=True),
    )


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
    total_items_count: Integer | None = None
    """Matches, whatever the page size."""
    items_count: Integer | None = None
    """Length of items."""
    items: List[NonIndexableItem] | None = None
    """One row for each page."""


ENDPOINT: Endpoint[NonIndexableResult, NonIndexableItem] = Endpoint(
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
            offset="offset", size="limit", furthest=2000000, total="total_items_count", size_default=100
        ),
    ),
    docs="https://docs.dataforseo.com/v3/on_page/non_indexable/",
)


def non_indexable(
    *,
    id: str,
    filters: Sequence[Any] | UnsetType | None = UNSET,
    limit: int | UnsetType | None = UNSET,
    offset: int | UnsetType | None = UNSET,
) -> Call[NonIndexableResult, NonIndexableItem]:
    """List the pages that search engines may not index.

    Args:
        id: Identifier of the crawl, from on_page/task_post.
        filters: Conditions on the rows, up to eight: `[field, operator, value]`, joined with "and" and "or".
        limit: Most rows to return. At most 1000. Default: 100.
        offset: Rows to skip. At most 2000000. Default: 0.

    Free of charge. Rows: NonIndexableItem.

    Source: https://docs.dataforseo.com/v3/on_page/non_indexable/
    """
    return Call(ENDPOINT, [NonIndexableRequest(filters=filters, limit=limit, offset=offset, id=id)])
