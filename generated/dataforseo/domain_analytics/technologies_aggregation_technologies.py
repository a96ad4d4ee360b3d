# From spec/domain_analytics/technologies/aggregation_technologies/live.yaml by `make generate`; do not edit.
"""POST /v3/domain_analytics/technologies/aggregation_technologies/live"""

from collections.abc import Sequence
from typing import Annotated, Any, Literal

from dataforseo import fields
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int, List
from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits, OffsetPaging
from dataforseo_runtime.requests.group_rules import OneOf
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class TechnologiesAggregationTechnologiesLiveRequest(Request):
    """Count technologies that are used together with the given ones.

    `.rows(...)` yields the records of all pages, `.pages(...)` the answers. Each page is one call.

    Args:
        keyword: Searched for in the titles, descriptions and meta keywords of home pages.
        limit: Most rows to return. At most 10000. Default: 100.
        filters: Conditions on the rows, up to eight: `[field, operator, value]`, joined with "and" and "or".
        order_by: How to sort; the first rule weighs most. At most 3 elements. Each element: field,asc|desc.
            Default: groups_count,desc, categories_count,desc, technologies_count,desc.
        offset: Rows to skip. At most 9999. Default: 0.
        mode: Whether names have to match as a whole or in part. One of as_is, entry. Default: as_is.
        group: Identifier of a technology group.
        category: Identifier of a technology category.
        technology: Name of a technology.
        internal_groups_list_limit: Most rows of the same technology group. From 1 to 10000. Default: 5.
        internal_categories_list_limit: Most rows of the same category in one group. From 1 to 10000. Default:
            5.
        internal_technologies_list_limit: Most rows of the same technology in one category. From 1 to 10000.
            Default: 10.
        internal_list_limit: Most elements of the lists inside a row. From 1 to 10000. Default: 10.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    At least one of group, category, technology, keyword.

    Charged 0.012 USD a request and 0.0012 USD a row, as of 2026-07-28 (account list). Rows:
    TechnologiesAggregationTechnologiesLiveItem.

    Source: https://docs.dataforseo.com/v3/domain_analytics/technologies/aggregation_technologies/live/
    """

    keyword: Maybe[str] = UNSET
    limit: Maybe[Annotated[int, rules.Integer(maximum=10000)]] = UNSET
    filters: Maybe[Sequence[Any]] = UNSET
    order_by: Maybe[Annotated[Sequence[str], fields.ORDER_BY]] = UNSET
    offset: Maybe[Annotated[int, rules.Integer(maximum=9999)]] = UNSET
    mode: Maybe[Literal["as_is", "entry"]] = UNSET
    group: Maybe[str] = UNSET
    category: Maybe[str] = UNSET
    technology: Maybe[str] = UNSET
    internal_groups_list_limit: Maybe[Annotated[int, rules.Integer(minimum=1, maximum=10000)]] = UNSET
    internal_categories_list_limit: Maybe[Annotated[int, rules.Integer(minimum=1, maximum=10000)]] = UNSET
    internal_technologies_list_limit: Maybe[Annotated[int, rules.Integer(minimum=1, maximum=10000)]] = UNSET
    internal_list_limit: Maybe[Annotated[int, rules.Integer(minimum=1, maximum=10000)]] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET

    GROUP_RULES = (OneOf(("group", "category", "technology", "keyword"), least=1),)


class TechnologiesAggregationTechnologiesLiveItem(Model):
    """A technology and how many domains use it, among those that match the request."""

    type: str | None = None
    """Kind of object, by the API's own name."""
    group: str | None = None
    """Identifier of the technology's group."""
    category: str | None = None
    """Identifier of the technology's category."""
    technology: str | None = None
    """Name of the technology."""
    groups_count: Int | None = None
    """Domains that use a technology of the group."""
    categories_count: Int | None = None
    """Domains that use a technology of the category."""
    technologies_count: Int | None = None
    """Domains that use the technology."""


class TechnologiesAggregationTechnologiesLiveResult(Model):
    """Technologies that are used together with the given ones."""

    total_count: Int | None = None
    """Matches in the database, whatever the page size."""
    items_count: Int | None = None
    """Length of items."""
    offset: Int | None = None
    """Rows skipped."""
    items: List[TechnologiesAggregationTechnologiesLiveItem] | None = None
    """One row for each technology."""


TECHNOLOGIES_AGGREGATION_TECHNOLOGIES_LIVE: Endpoint[
    TechnologiesAggregationTechnologiesLiveResult, TechnologiesAggregationTechnologiesLiveItem
] = Endpoint(
    method="POST",
    path="/v3/domain_analytics/technologies/aggregation_technologies/live",
    operation="technologies_aggregation_technologies_live",
    kind="live",
    request=TechnologiesAggregationTechnologiesLiveRequest,
    result=TechnologiesAggregationTechnologiesLiveResult,
    rows="items",
    billing=Billing(
        model="per request and row",
        request=0.012,
        row=0.0012,
        rows="limit",
        rows_default=100,
        listed="domain_analytics/technologies/aggregation_technologies/live",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    paging=(
        OffsetPaging(offset="offset", size="limit", size_default=100, furthest=9999, total="total_count"),
    ),
)
