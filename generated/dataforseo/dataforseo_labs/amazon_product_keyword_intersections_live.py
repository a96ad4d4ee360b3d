# From spec/dataforseo_labs/amazon/product_keyword_intersections/live.yaml by `make generate`; do not edit.
"""POST /v3/dataforseo_labs/amazon/product_keyword_intersections/live"""

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from dataforseo.types.dataforseo_labs_amazon import AmazonInfo, AmazonKeywordData
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits, OffsetPaging
from dataforseo_runtime.group_rules import OneOf
from dataforseo_runtime.models import Integer, List, Map, Model
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = [
    "ENDPOINT",
    "AmazonProductKeywordIntersectionsLiveItem",
    "AmazonProductKeywordIntersectionsLiveRequest",
    "AmazonProductKeywordIntersectionsLiveResult",
    "amazon_product_keyword_intersections_live",
]


@request
class AmazonProductKeywordIntersectionsLiveRequest(Request):
    """What `amazon_product_keyword_intersections_live` is asked with; the function says what each field means."""

    tag: str | UnsetType | None = UNSET
    location_name: str | UnsetType | None = UNSET
    location_code: int | UnsetType | None = UNSET
    language_name: str | UnsetType | None = UNSET
    language_code: str | UnsetType | None = UNSET
    filters: Sequence[Any] | UnsetType | None = UNSET
    limit: int | UnsetType | None = UNSET
    offset: int | UnsetType | None = UNSET
    order_by: Sequence[str] | UnsetType | None = UNSET
    asins: Mapping[str, str]
    intersection_mode: Literal["union", "intersect"] | UnsetType | None = UNSET

    RULES = (
        rules.Text("tag", max_length=255),
        rules.Text("location_name"),
        rules.Integer("location_code"),
        rules.Text("language_name"),
        rules.Text("language_code"),
        rules.ListOf("filters"),
        rules.Integer("limit", maximum=1000),
        rules.Integer("offset"),
        rules.ListOf("order_by", each=rules.Text(), max_items=3),
        rules.MapOf("asins", each=rules.Text(), max_items=20, required=True),
        rules.Text("intersection_mode", values=("union", "intersect")),
    )
    GROUP_RULES = (
        OneOf(("location_name", "location_code"), least=1),
        OneOf(("language_name", "language_code"), least=1),
    )


class AmazonProductKeywordIntersectionsLiveItem(Model):
    """A keyword and where the products rank for it."""

    se_type: str | None = None
    """Search that the data are of."""
    keyword_data: AmazonKeywordData | None = None
    """The keyword and what is known of it."""
    intersection_result: Map[AmazonInfo] | None = None
    """Results by number of the target."""


class AmazonProductKeywordIntersectionsLiveResult(Model):
    """The keywords that several products rank for on Amazon."""

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
    asins: Map[str] | None = None
    """The products as they were sent, by their numbers."""
    items: List[AmazonProductKeywordIntersectionsLiveItem] | None = None
    """One row for each keyword."""


ENDPOINT: Endpoint[AmazonProductKeywordIntersectionsLiveResult, AmazonProductKeywordIntersectionsLiveItem] = (
    Endpoint(
        method="POST",
        path="/v3/dataforseo_labs/amazon/product_keyword_intersections/live",
        operation="amazon_product_keyword_intersections_live",
        kind="live",
        request=AmazonProductKeywordIntersectionsLiveRequest,
        result=AmazonProductKeywordIntersectionsLiveResult,
        rows="items",
        billing=Billing(
            model="per request and row",
            request=0.01,
            row=0.0001,
            rows="limit",
            since="2026-06-26",
            rows_default=100,
        ),
        repeat="charged",
        limits=Limits(tasks_per_call=1),
        paging=(OffsetPaging(offset="offset", size="limit", total="total_count", size_default=100),),
        docs="https://docs.dataforseo.com/v3/dataforseo_labs/amazon/product_keyword_intersections/live/",
    )
)


def amazon_product_keyword_intersections_live(
    *,
    asins: Mapping[str, str],
    tag: str | UnsetType | None = UNSET,
    location_name: str | UnsetType | None = UNSET,
    location_code: int | UnsetType | None = UNSET,
    language_name: str | UnsetType | None = UNSET,
    language_code: str | UnsetType | None = UNSET,
    filters: Sequence[Any] | UnsetType | None = UNSET,
    limit: int | UnsetType | None = UNSET,
    offset: int | UnsetType | None = UNSET,
    order_by: Sequence[str] | UnsetType | None = UNSET,
    intersection_mode: Literal["union", "intersect"] | UnsetType | None = UNSET,
) -> Call[AmazonProductKeywordIntersectionsLiveResult, AmazonProductKeywordIntersectionsLiveItem]:
    """List the keywords that several products rank for on Amazon.

    Args:
        asins: Products to compare by Amazon's identifiers, numbered "1", "2" and so on. At most 20 elements.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        location_name: Full name of the location, as the list of locations has it.
        location_code: Code of the location, as the list of locations has it.
        language_name: Full name of the language, as the list of languages has it.
        language_code: Code of the language, as the list of languages has it.
        filters: Conditions on the rows, up to eight: `[field, operator, value]`, joined with "and" and "or".
        limit: Most rows to return. At most 1000. Default: 100.
        offset: Rows to skip. Default: 0.
        order_by: How to sort; the first rule weighs most. At most 3 elements. Each element: field,asc|desc.
            Default: intersections,desc.
        intersection_mode: Keywords that all products rank for, or that any of them does. One of union,
            intersect. Default: intersect.

    At least one of location_name, location_code. At least one of language_name, language_code.

    Charged 0.01 USD a request and 0.0001 USD a row, as of 2026-06-26. Rows:
    AmazonProductKeywordIntersectionsLiveItem.

    Source: https://docs.dataforseo.com/v3/dataforseo_labs/amazon/product_keyword_intersections/live/
    """
    return Call(
        ENDPOINT,
        [
            AmazonProductKeywordIntersectionsLiveRequest(
                tag=tag,
                location_name=location_name,
                location_code=location_code,
                language_name=language_name,
                language_code=language_code,
                filters=filters,
                limit=limit,
                offset=offset,
                order_by=order_by,
                asins=asins,
                intersection_mode=intersection_mode,
            )
        ],
    )
