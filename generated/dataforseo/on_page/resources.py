# From spec/on_page/resources.yaml by `make generate`; do not edit.
"""POST /v3/on_page/resources"""

from collections.abc import Sequence
from typing import Annotated, Any

from dataforseo import fields
from dataforseo.types.on_page_resources import CrawledResourcesResult, ResourceItem
from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits, OffsetPaging, TokenPaging
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class ResourcesRequest(Request):
    """List the images, scripts and other resources that were found.

    `.rows(...)` yields the records of all pages, `.pages(...)` the answers. Each page is one call.

    Args:
        id: Identifier of the crawl, from on_page/task_post.
        url: Absolute URL of the page. Format: URL.
        limit: Most rows to return. At most 1000. Default: 100.
        filters: Conditions on the rows, up to eight: `[field, operator, value]`, joined with "and" and "or".
        order_by: How to sort; the first rule weighs most. At most 3 elements. Each element: field,asc|desc.
        offset: Rows to skip. At most 2000000. Default: 0.
        search_after_token: Token from the last answer, to go on from there.
        relevant_pages_filters: Conditions on the pages that the resources are on, as those of on_page/pages.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    Free of charge. Rows: ResourceItem.

    Source: https://docs.dataforseo.com/v3/on_page/resources/
    """

    id: str
    url: Maybe[str] = UNSET
    limit: Maybe[Annotated[int, fields.LIMIT]] = UNSET
    filters: Maybe[Sequence[Any]] = UNSET
    order_by: Maybe[Annotated[Sequence[str], fields.ORDER_BY]] = UNSET
    offset: Maybe[Annotated[int, rules.Integer(maximum=2000000)]] = UNSET
    search_after_token: Maybe[str] = UNSET
    relevant_pages_filters: Maybe[Sequence[Any]] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET


RESOURCES: Endpoint[CrawledResourcesResult, ResourceItem] = Endpoint(
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
            size_default=100,
            total="total_items_count",
        ),
        OffsetPaging(
            offset="offset", size="limit", size_default=100, furthest=2000000, total="total_items_count"
        ),
    ),
)
