# From spec/dataforseo_labs/amazon/product_keyword_intersections/live.yaml by `make generate`; do not edit.
"""POST /v3/dataforseo_labs/amazon/product_keyword_intersections/live"""

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal

from dataforseo import fields
from dataforseo.types.dataforseo_labs_amazon import AmazonInfo, AmazonKeywordData
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int, List, Map
from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits, OffsetPaging
from dataforseo_runtime.requests.group_rules import OneOf
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class AmazonProductKeywordIntersectionsLiveRequest(Request):
    """List the keywords that several products rank for on Amazon.

    `.rows(...)` yields the records of all pages, `.pages(...)` the answers. Each page is one call.

    Args:
        asins: Products to compare by Amazon's identifiers, numbered "1", "2" and so on. At most 20 elements.
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        language_code: Code of the language, as the list of languages has it.
        language_name: Full name of the language, as the list of languages has it.
        limit: Most rows to return. At most 1000. Default: 100.
        filters: Conditions on the rows, up to eight: `[field, operator, value]`, joined with "and" and "or".
        order_by: How to sort; the first rule weighs most. At most 3 elements. Each element: field,asc|desc.
            Default: intersections,desc.
        offset: Rows to skip. Default: 0.
        intersection_mode: Keywords that all products rank for, or that any of them does. One of union,
            intersect. Default: intersect.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    At least one of location_name, location_code. At least one of language_name, language_code.

    Charged 0.012 USD a request and 0.00012 USD a row, as of 2026-07-28 (account list, confirmed by a charge).
    Rows: AmazonProductKeywordIntersectionsLiveItem.

    Source: https://docs.dataforseo.com/v3/dataforseo_labs/amazon/product_keyword_intersections/live/
    """

    asins: Annotated[Mapping[str, str], rules.MapOf(max_items=20)]
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    limit: Maybe[Annotated[int, fields.LIMIT]] = UNSET
    filters: Maybe[Sequence[Any]] = UNSET
    order_by: Maybe[Annotated[Sequence[str], fields.ORDER_BY]] = UNSET
    offset: Maybe[int] = UNSET
    intersection_mode: Maybe[Literal["union", "intersect"]] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET

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
    location_code: Int | None = None
    """Code of the location, as the list of locations has it."""
    language_code: str | None = None
    """Code of the language, as the list of languages has it."""
    total_count: Int | None = None
    """Matches in the database, whatever the page size."""
    items_count: Int | None = None
    """Length of items."""
    asins: Map[str] | None = None
    """The products as they were sent, by their numbers."""
    items: List[AmazonProductKeywordIntersectionsLiveItem] | None = None
    """One row for each keyword."""


AMAZON_PRODUCT_KEYWORD_INTERSECTIONS_LIVE: Endpoint[
    AmazonProductKeywordIntersectionsLiveResult, AmazonProductKeywordIntersectionsLiveItem
] = Endpoint(
    method="POST",
    path="/v3/dataforseo_labs/amazon/product_keyword_intersections/live",
    operation="amazon_product_keyword_intersections_live",
    kind="live",
    request=AmazonProductKeywordIntersectionsLiveRequest,
    result=AmazonProductKeywordIntersectionsLiveResult,
    rows="items",
    billing=Billing(
        model="per request and row",
        request=0.012,
        row=0.00012,
        rows="limit",
        rows_default=100,
        listed="dataforseo_labs/product_keyword_intersections/live",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    paging=(OffsetPaging(offset="offset", size="limit", size_default=100, total="total_count"),),
)
