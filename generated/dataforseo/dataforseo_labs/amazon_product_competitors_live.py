# From spec/dataforseo_labs/amazon/product_competitors/live.yaml by `make generate`; do not edit.
"""POST /v3/dataforseo_labs/amazon/product_competitors/live"""

from collections.abc import Sequence
from typing import Any

from dataforseo.types.dataforseo_labs_amazon import AmazonMetricsBundle
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits, OffsetPaging
from dataforseo_runtime.group_rules import OneOf
from dataforseo_runtime.models import Integer, List, Model, Number
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = [
    "ENDPOINT",
    "AmazonProductCompetitorsLiveItem",
    "AmazonProductCompetitorsLiveRequest",
    "AmazonProductCompetitorsLiveResult",
    "amazon_product_competitors_live",
]


@request
class AmazonProductCompetitorsLiveRequest(Request):
    """What `amazon_product_competitors_live` is asked with; the function says what each field means."""

    tag: str | UnsetType | None = UNSET
    location_name: str | UnsetType | None = UNSET
    location_code: int | UnsetType | None = UNSET
    language_name: str | UnsetType | None = UNSET
    language_code: str | UnsetType | None = UNSET
    filters: Sequence[Any] | UnsetType | None = UNSET
    limit: int | UnsetType | None = UNSET
    offset: int | UnsetType | None = UNSET
    order_by: Sequence[str] | UnsetType | None = UNSET
    asin: str

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
        rules.Text("asin", required=True),
    )
    GROUP_RULES = (
        OneOf(("location_name", "location_code"), least=1),
        OneOf(("language_name", "language_code"), least=1),
    )


class AmazonProductCompetitorsLiveItem(Model):
    """A product that ranks for the same keywords."""

    se_type: str | None = None
    """Search that the data are of."""
    asin: str | None = None
    """Amazon's identifier of the competing product."""
    avg_position: Number | None = None
    """Average of its positions for the keywords in common."""
    sum_position: Integer | None = None
    """Sum of its positions for the keywords in common."""
    intersections: Integer | None = None
    """Keywords that both rank for."""
    competitor_metrics: AmazonMetricsBundle | None = None
    """Its rankings for the keywords in common."""
    full_metrics: AmazonMetricsBundle | None = None
    """Its rankings for all keywords."""


class AmazonProductCompetitorsLiveResult(Model):
    """The products that rank for the same keywords as a product on Amazon."""

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
    asin: str | None = None
    """Amazon's identifier of the product, as it was sent."""
    items: List[AmazonProductCompetitorsLiveItem] | None = None
    """One row for each competing product."""


ENDPOINT: Endpoint[AmazonProductCompetitorsLiveResult, AmazonProductCompetitorsLiveItem] = Endpoint(
    method="POST",
    path="/v3/dataforseo_labs/amazon/product_competitors/live",
    operation="amazon_product_competitors_live",
    kind="live",
    request=AmazonProductCompetitorsLiveRequest,
    result=AmazonProductCompetitorsLiveResult,
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
    docs="https://docs.dataforseo.com/v3/dataforseo_labs/amazon/product_competitors/live/",
)


def amazon_product_competitors_live(
    *,
    asin: str,
    tag: str | UnsetType | None = UNSET,
    location_name: str | UnsetType | None = UNSET,
    location_code: int | UnsetType | None = UNSET,
    language_name: str | UnsetType | None = UNSET,
    language_code: str | UnsetType | None = UNSET,
    filters: Sequence[Any] | UnsetType | None = UNSET,
    limit: int | UnsetType | None = UNSET,
    offset: int | UnsetType | None = UNSET,
    order_by: Sequence[str] | UnsetType | None = UNSET,
) -> Call[AmazonProductCompetitorsLiveResult, AmazonProductCompetitorsLiveItem]:
    """List the products that rank for the same keywords on Amazon.

    Args:
        asin: Amazon's identifier of the product.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        location_name: Full name of the location, as the list of locations has it.
        location_code: Code of the location, as the list of locations has it.
        language_name: Full name of the language, as the list of languages has it.
        language_code: Code of the language, as the list of languages has it.
        filters: Conditions on the rows, up to eight: `[field, operator, value]`, joined with "and" and "or".
        limit: Most rows to return. At most 1000. Default: 100.
        offset: Rows to skip. Default: 0.
        order_by: How to sort; the first rule weighs most. At most 3 elements. Each element: field,asc|desc.
            Default: ranked_serp_element.serp_item.rank_group,asc.

    At least one of location_name, location_code. At least one of language_name, language_code.

    Charged 0.01 USD a request and 0.0001 USD a row, as of 2026-06-26. Rows: AmazonProductCompetitorsLiveItem.

    Source: https://docs.dataforseo.com/v3/dataforseo_labs/amazon/product_competitors/live/
    """
    return Call(
        ENDPOINT,
        [
            AmazonProductCompetitorsLiveRequest(
                tag=tag,
                location_name=location_name,
                location_code=location_code,
                language_name=language_name,
                language_code=language_code,
                filters=filters,
                limit=limit,
                offset=offset,
                order_by=order_by,
                asin=asin,
            )
        ],
    )
