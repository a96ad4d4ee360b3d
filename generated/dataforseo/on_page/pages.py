# From spec/on_page/pages.yaml by `make generate`; do not edit.
"""POST /v3/on_page/pages"""

from collections.abc import Sequence
from typing import Any

from dataforseo.types.on_page_resources import CrawledResourcesResult, ResourceItem
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits, OffsetPaging, TokenPaging
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = ["ENDPOINT", "PagesRequest", "pages"]


@request
class PagesRequest(Request):
    """What `pages` is asked with; the function says what each field means."""

    tag: str | UnsetType | None = UNSET
    filters: Sequence[Any] | UnsetType | None = UNSET
    order_by: Sequence[str] | UnsetType | None = UNSET
    limit: int | UnsetType | None = UNSET
    offset: int | UnsetType | None = UNSET
    search_after_token: str | UnsetType | None = UNSET
    id: str

    RULES = (
        rules.Text("tag", max_length=255),
        rules.ListOf("filters"),
        rules.ListOf("order_by", each=rules.Text(), max_items=3),
        rules.Integer("limit", maximum=1000),
        rules.Integer("offset", maximum=2000000),
        rules.Text("search_after_token"),
        rules.Text("id", required=True),
    )


ENDPOINT: Endpoint[CrawledResourcesResult, ResourceItem] = Endpoint(
    method="POST",
    path="/v3/on_page/pages",
    operation="pages",
    kind="live",
    request=PagesRequest,
    result=CrawledResourcesResult,
    rows="items",
    billing=Billing(model="free"),
    repeat="safe",
    limits=Limits(tasks_per_call=1),
    paging=(
        TokenPaging(
            token="search_after_token",
            found_in="search_after_token",
            size="limit",
            repeat="all",
            total="total_items_count",
            size_default=100,
        ),
        OffsetPaging(
            offset="offset", size="limit", furthest=2000000, total="total_items_count", size_default=100
        ),
    ),
    docs="https://docs.dataforseo.com/v3/on_page/pages/",
)


def pages(
    *,
    id: str,
    tag: str | UnsetType | None = UNSET,
    filters: Sequence[Any] | UnsetType | None = UNSET,
    order_by: Sequence[str] | UnsetType | None = UNSET,
    limit: int | UnsetType | None = UNSET,
    offset: int | UnsetType | None = UNSET,
    search_after_token: str | UnsetType | None = UNSET,
) -> Call[CrawledResourcesResult, ResourceItem]:
    """List the crawled pages with their checks.

    Args:
        id: Identifier of the crawl, from on_page/task_post.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        filters: Conditions on the rows, up to eight: `[field, operator, value]`, joined with "and" and "or".
        order_by: How to sort; the first rule weighs most. At most 3 elements. Each element: field,asc|desc.
        limit: Most rows to return. At most 1000. Default: 100.
        offset: Rows to skip. At most 2000000. Default: 0.
        search_after_token: Token from the last answer, to go on from there.

    Free of charge. Rows: ResourceItem.

    Source: https://docs.dataforseo.com/v3/on_page/pages/
    """
    return Call(
        ENDPOINT,
        [
            PagesRequest(
                tag=tag,
                filters=filters,
                order_by=order_by,
                limit=limit,
                offset=offset,
                search_after_token=search_after_token,
                id=id,
            )
        ],
    )
