# From spec/domain_analytics/technologies/aggregation_technologies/live.yaml by `make generate`; do not edit.
"""POST /v3/domain_analytics/technologies/aggregation_technologies/live"""

from collections.abc import Sequence
from typing import Any, Literal

from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits, OffsetPaging
from dataforseo_runtime.group_rules import OneOf
from dataforseo_runtime.models import Integer, List, Model
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = [
    "ENDPOINT",
    "TechnologiesAggregationTechnologiesLiveItem",
    "TechnologiesAggregationTechnologiesLiveRequest",
    "TechnologiesAggregationTechnologiesLiveResult",
    "technologies_aggregation_technologies_live",
]


@request
class TechnologiesAggregationTechnologiesLiveRequest(Request):
    """What `technologies_aggregation_technologies_live` is asked with; the function says what each field means."""

    tag: str | UnsetType | None = UNSET
    filters: Sequence[Any] | UnsetType | None = UNSET
    mode: Literal["as_is", "entry"] | UnsetType | None = UNSET
    limit: int | UnsetType | None = UNSET
    offset: int | UnsetType | None = UNSET
    order_by: Sequence[str] | UnsetType | None = UNSET
    group: str | UnsetType | None = UNSET
    category: str | UnsetType | None = UNSET
    technology: str | UnsetType | None = UNSET
    keyword: str | UnsetType | None = UNSET
    internal_groups_list_limit: int | UnsetType | None = UNSET
    internal_categories_list_limit: int | UnsetType | None = UNSET
    internal_technologies_list_limit: int | UnsetType | None = UNSET
    internal_list_limit: int | UnsetType | None = UNSET

    RULES = (
        rules.Text("tag", max_length=255),
        rules.ListOf("filters"),
        rules.Text("mode", values=("as_is", "entry")),
        rules.Integer("limit", maximum=10000),
        rules.Integer("offset", maximum=9999),
        rules.ListOf("order_by", each=rules.Text(), max_items=3),
        rules.Text("group"),
        rules.Text("category"),
        rules.Text("technology"),
        rules.Text("keyword"),
        rules.Integer("internal_groups_list_limit", minimum=1, maximum=10000),
        rules.Integer("internal_categories_list_limit", minimum=1, maximum=10000),
        rules.Integer("internal_technologies_list_limit", minimum=1, maximum=10000),
        rules.Integer("internal_list_limit", minimum=1, maximum=10000),
    )
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
    groups_count: Integer | None = None
    """Domains that use a technology of the group."""
    categories_count: Integer | None = None
    """Domains that use a technology of the category."""
    technologies_count: Integer | None = None
    """Domains that use the technology."""


class TechnologiesAggregationTechnologiesLiveResult(Model):
    """Technologies that are used together with the given ones."""

    total_count: Integer | None = None
    """Matches in the database, whatever the page size."""
    items_count: Integer | None = None
    """Length of items."""
    offset: Integer | None = None
    """Rows skipped."""
    items: List[TechnologiesAggregationTechnologiesLiveItem] | None = None
    """One row for each technology."""


ENDPOINT: Endpoint[
    TechnologiesAggregationTechnologiesLiveResult, TechnologiesAggregationTechnologiesLiveItem
] = Endpoint(
    method="POST",
    path="/v3/domain_analytics/technologies/aggregation_technologies/live",
    operation="technologies_aggregation_technologies_live",
    kind="live",
    request=TechnologiesAggregationTechnologiesLiveRequest,
    result=TechnologiesAggregationTechnologiesLiveResult,
    rows="items",
    billing=Billing(model="unknown"),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    paging=(
        OffsetPaging(offset="offset", size="limit", furthest=9999, total="total_count", size_default=100),
    ),
    docs="https://docs.dataforseo.com/v3/domain_analytics/technologies/aggregation_technologies/live/",
)


def technologies_aggregation_technologies_live(
    *,
    tag: str | UnsetType | None = UNSET,
    filters: Sequence[Any] | UnsetType | None = UNSET,
    mode: Literal["as_is", "entry"] | UnsetType | None = UNSET,
    limit: int | UnsetType | None = UNSET,
    offset: int | UnsetType | None = UNSET,
    order_by: Sequence[str] | UnsetType | None = UNSET,
    group: str | UnsetType | None = UNSET,
    category: str | UnsetType | None = UNSET,
    technology: str | UnsetType | None = UNSET,
    keyword: str | UnsetType | None = UNSET,
    internal_groups_list_limit: int | UnsetType | None = UNSET,
    internal_categories_list_limit: int | UnsetType | None = UNSET,
    internal_technologies_list_limit: int | UnsetType | None = UNSET,
    internal_list_limit: int | UnsetType | None = UNSET,
) -> Call[TechnologiesAggregationTechnologiesLiveResult, TechnologiesAggregationTechnologiesLiveItem]:
    """Count technologies that are used together with the given ones.

    Args:
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        filters: Conditions on the rows, up to eight: `[field, operator, value]`, joined with "and" and "or".
        mode: Whether names have to match as a whole or in part. One of as_is, entry. Default: as_is.
        limit: Most rows to return. At most 10000. Default: 100.
        offset: Rows to skip. At most 9999. Default: 0.
        order_by: How to sort; the first rule weighs most. At most 3 elements. Each element: field,asc|desc.
            Default: groups_count,desc, categories_count,desc, technologies_count,desc.
        group: Identifier of a technology group.
        category: Identifier of a technology category.
        technology: Name of a technology.
        keyword: Searched for in the titles, descriptions and meta keywords of home pages.
        internal_groups_list_limit: Most rows of the same technology group. From 1 to 10000. Default: 5.
        internal_categories_list_limit: Most rows of the same category in one group. From 1 to 10000. Default:
            5.
        internal_technologies_list_limit: Most rows of the same technology in one category. From 1 to 10000.
            Default: 10.
        internal_list_limit: Most elements of the lists inside a row. From 1 to 10000. Default: 10.

    At least one of group, category, technology, keyword.

    The price is not known to the spec. Rows: TechnologiesAggregationTechnologiesLiveItem.

    Source: https://docs.dataforseo.com/v3/domain_analytics/technologies/aggregation_technologies/live/
    """
    return Call(
        ENDPOINT,
        [
            TechnologiesAggregationTechnologiesLiveRequest(
                tag=tag,
                filters=filters,
                mode=mode,
                limit=limit,
                offset=offset,
                order_by=order_by,
                group=group,
                category=category,
                technology=technology,
                keyword=keyword,
                internal_groups_list_limit=internal_groups_list_limit,
                internal_categories_list_limit=internal_categories_list_limit,
                internal_technologies_list_limit=internal_technologies_list_limit,
                internal_list_limit=internal_list_limit,
            )
        ],
    )
