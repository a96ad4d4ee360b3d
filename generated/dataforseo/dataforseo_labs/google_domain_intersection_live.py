# From spec/dataforseo_labs/google/domain_intersection/live.yaml by `make generate`; do not edit.
"""POST /v3/dataforseo_labs/google/domain_intersection/live"""

from collections.abc import Sequence
from typing import Any, Literal

from dataforseo.types.dataforseo_labs_keywords import KeywordData
from dataforseo.types.dataforseo_labs_results import LabsSerpItem
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits, OffsetPaging, PriceFactor
from dataforseo_runtime.group_rules import OneOf
from dataforseo_runtime.models import Integer, List, Model
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = [
    "ENDPOINT",
    "GoogleDomainIntersectionLiveItem",
    "GoogleDomainIntersectionLiveRequest",
    "GoogleDomainIntersectionLiveResult",
    "google_domain_intersection_live",
]


@request
class GoogleDomainIntersectionLiveRequest(Request):
    """What `google_domain_intersection_live` is asked with; the function says what each field means."""

    tag: str | UnsetType | None = UNSET
    location_name: str | UnsetType | None = UNSET
    location_code: int | UnsetType | None = UNSET
    language_name: str | UnsetType | None = UNSET
    language_code: str | UnsetType | None = UNSET
    filters: Sequence[Any] | UnsetType | None = UNSET
    limit: int | UnsetType | None = UNSET
    offset: int | UnsetType | None = UNSET
    include_clickstream_data: bool | UnsetType | None = UNSET
    include_serp_info: bool | UnsetType | None = UNSET
    item_types: Sequence[Literal["organic", "paid", "featured_snippet", "local_pack"]] | UnsetType | None = (
        UNSET
    )
    order_by: Sequence[str] | UnsetType | None = UNSET
    target1: str
    target2: str
    intersections: bool | UnsetType | None = UNSET

    RULES = (
        rules.Text("tag", max_length=255),
        rules.Text("location_name"),
        rules.Integer("location_code"),
        rules.Text("language_name"),
        rules.Text("language_code"),
        rules.ListOf("filters"),
        rules.Integer("limit", maximum=1000),
        rules.Integer("offset"),
        rules.Boolean("include_clickstream_data"),
        rules.Boolean("include_serp_info"),
        rules.ListOf(
            "item_types", each=rules.Text(values=("organic", "paid", "featured_snippet", "local_pack"))
        ),
        rules.ListOf("order_by", each=rules.Text(), max_items=3),
        rules.Text("target1", required=True),
        rules.Text("target2", required=True),
        rules.Boolean("intersections"),
    )
    GROUP_RULES = (
        OneOf(("location_name", "location_code"), least=1),
        OneOf(("language_name", "language_code"), least=1),
    )


class GoogleDomainIntersectionLiveItem(Model):
    """A keyword and where the two domains rank for it."""

    se_type: str | None = None
    """Search that the data are of."""
    keyword_data: KeywordData | None = None
    """The keyword and what is known of it."""
    first_domain_serp_element: LabsSerpItem | None = None
    """The result of the first domain."""
    second_domain_serp_element: LabsSerpItem | None = None
    """The result of the second domain."""


class GoogleDomainIntersectionLiveResult(Model):
    """The keywords that two domains rank for."""

    se_type: str | None = None
    """Search that the data are of."""
    location_code: Integer | None = None
    """Code of the location, as the list of locations has it."""
    language_code: str | None = None
    """Code of the language, as the list of languages has it."""
    total_count: Integer | None = None
    """Matches in the database, whatever the page size."""
    items_count: Integer | None = None
    """Length of items."""
    target1: str | None = None
    """The first domain, as it was sent."""
    target2: str | None = None
    """The second domain, as it was sent."""
    items: List[GoogleDomainIntersectionLiveItem] | None = None
    """One row for each keyword."""


ENDPOINT: Endpoint[GoogleDomainIntersectionLiveResult, GoogleDomainIntersectionLiveItem] = Endpoint(
    method="POST",
    path="/v3/dataforseo_labs/google/domain_intersection/live",
    operation="google_domain_intersection_live",
    kind="live",
    request=GoogleDomainIntersectionLiveRequest,
    result=GoogleDomainIntersectionLiveResult,
    rows="items",
    billing=Billing(
        model="per request and row",
        request=0.01,
        row=0.0001,
        rows="limit",
        since="2026-06-26",
        rows_default=100,
        times=(PriceFactor(field="include_clickstream_data", factor=2.0, equals=True),),
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    paging=(OffsetPaging(offset="offset", size="limit", total="total_count", size_default=100),),
    docs="https://docs.dataforseo.com/v3/dataforseo_labs/google/domain_intersection/live/",
)


def google_domain_intersection_live(
    *,
    target1: str,
    target2: str,
    tag: str | UnsetType | None = UNSET,
    location_name: str | UnsetType | None = UNSET,
    location_code: int | UnsetType | None = UNSET,
    language_name: str | UnsetType | None = UNSET,
    language_code: str | UnsetType | None = UNSET,
    filters: Sequence[Any] | UnsetType | None = UNSET,
    limit: int | UnsetType | None = UNSET,
    offset: int | UnsetType | None = UNSET,
    include_clickstream_data: bool | UnsetType | None = UNSET,
    include_serp_info: bool | UnsetType | None = UNSET,
    item_types: Sequence[Literal["organic", "paid", "featured_snippet", "local_pack"]]
    | UnsetType
    | None = UNSET,
    order_by: Sequence[str] | UnsetType | None = UNSET,
    intersections: bool | UnsetType | None = UNSET,
) -> Call[GoogleDomainIntersectionLiveResult, GoogleDomainIntersectionLiveItem]:
    """List the keywords that two domains rank for.

    Args:
        target1: First domain, without scheme and www. Format: domain.
        target2: Second domain, without scheme and www. Format: domain.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        location_name: Full name of the location, as the list of locations has it.
        location_code: Code of the location, as the list of locations has it.
        language_name: Full name of the language, as the list of languages has it.
        language_code: Code of the language, as the list of languages has it.
        filters: Conditions on the rows, up to eight: `[field, operator, value]`, joined with "and" and "or".
        limit: Most rows to return. At most 1000. Default: 100.
        offset: Rows to skip. Default: 0.
        include_clickstream_data: Add volumes measured from clickstreams; doubles the price. Default: false.
        include_serp_info: Add what the result page of each keyword looks like. Default: false.
        item_types: Types of results to take into account. Each one of organic, paid, featured_snippet,
            local_pack. Default: organic, paid.
        order_by: How to sort; the first rule weighs most. At most 3 elements. Each element: field,asc|desc.
            Default: keyword_data.keyword_info.search_volume,desc.
        intersections: Keywords that both domains rank for; false gives those that only the first one ranks
            for. Default: true.

    At least one of location_name, location_code. At least one of language_name, language_code.

    Charged 0.01 USD a request and 0.0001 USD a row, as of 2026-06-26. Times 2 for include_clickstream_data.
    Rows: GoogleDomainIntersectionLiveItem.

    Source: https://docs.dataforseo.com/v3/dataforseo_labs/google/domain_intersection/live/
    """
    return Call(
        ENDPOINT,
        [
            GoogleDomainIntersectionLiveRequest(
                tag=tag,
                location_name=location_name,
                location_code=location_code,
                language_name=language_name,
                language_code=language_code,
                filters=filters,
                limit=limit,
                offset=offset,
                include_clickstream_data=include_clickstream_data,
                include_serp_info=include_serp_info,
                item_types=item_types,
                order_by=order_by,
                target1=target1,
                target2=target2,
                intersections=intersections,
            )
        ],
    )
