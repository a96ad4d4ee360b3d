# From spec/on_page/resources.yaml by `make generate`; do not edit.
"""POST /v3/on_page/resources"""

from collections.abc import Sequence
from typing import Any

from dataforseo.types.on_page_resources import CrawledResourcesResult, ResourceItem
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits, OffsetPaging, TokenPaging
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = ["ENDPOINT", "ResourcesRequest", "resources"]


@request
class ResourcesRequest(Request):
    """What `resources` is asked with; the function says what each field means."""

    tag: str | UnsetType | None = UNSET
    filters: Sequence[Any] | UnsetType | None = UNSET
    order_by: Sequence[str] | UnsetType | None = UNSET
    limit: int | UnsetType | None = UNSET
    offset: int | UnsetType | None = UNSET
    search_after_token: str | UnsetType | None = UNSET
    id: str
    url: str | UnsetType | None = UNSET
    relevant_pages_filters: Sequence[Any] | UnsetType | None = UNSET

    RULES = (
        rules.Text("tag", max_length=255),
        rules.ListOf("filters"),
        rules.ListOf("order_by", each=rules.Text(), max_items=3),
        rules.Integer("limit", maximum=1000),
        rules.Integer("offset", maximum=2000000),
        rules.Text("search_after_token"),
        rules.Text("id", required=True),
        rules.Text("url"),
        rules.ListOf("relevant_pages_filters"),
    )


ENDPOINT: Endpoint[CrawledResourcesResult, ResourceItem] = Endpoint(
    method="POST",
    path="/v3/on_page/resources",
    operation="resources",
    kind="live",
    request=ResourcesRequest,
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
    docs="https://docs.dataforseo.com/v3/on_page/resources/",
)


def resources(
    *,
    id: str,
    tag: str | UnsetType | None = UNSET,
    filters: Sequence[Any] | UnsetType | None = UNSET,
    order_by: Sequence[str] | UnsetType | None = UNSET,
    limit: int | UnsetType | None = UNSET,
    offset: int | UnsetType | None = UNSET,
    search_after_token: str | UnsetType | None = UNSET,
    url: str | UnsetType | None = UNSET,
    relevant_pages_filters: Sequence[Any] | UnsetType | None = UNSET,
) -> Call[CrawledResourcesResult, ResourceItem]:
    """List the images, scripts and other resources that were found.

    Args:
        id: Identifier of the crawl, from on_page/task_post.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        filters: Conditions on the rows, up to eight: `[field, operator, value]`, joined with "and" and "or".
        order_by: How to sort; the first rule weighs most. At most 3 elements. Each element: field,asc|desc.
        limit: Most rows to return. At most 1000. Default: 100.
        offset: Rows to skip. At most 2000000. Default: 0.
        search_after_token: Token from the last answer, to go on from there.
        url: Absolute URL of the page. Format: URL.
        relevant_pages_filters: Conditions on the pages that the resources are on, as those of on_page/pages.

    Free of charge. Rows: ResourceItem.

    Source: https://docs.dataforseo.com/v3/on_page/resources/
    """
    return Call(
        ENDPOINT,
        [
            ResourcesRequest(
                tag=tag,
                filters=filters,
                order_by=order_by,
                limit=limit,
                offset=offset,
                search_after_token=search_after_token,
                id=id,
                url=url,
                relevant_pages_filters=relevant_pages_filters,
            )
        ],
    )
