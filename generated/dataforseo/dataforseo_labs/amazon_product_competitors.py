# From spec/dataforseo_labs/amazon/product_competitors/live.yaml by `make generate`; do not edit.
"""POST /v3/dataforseo_labs/amazon/product_competitors/live"""

from collections.abc import Sequence
from typing import Annotated, Any

from dataforseo import fields
from dataforseo.types.dataforseo_labs_amazon import AmazonMetricsBundle
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Float, Int, List
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits, OffsetPaging
from dataforseo_runtime.requests.group_rules import OneOf
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class AmazonProductCompetitorsLiveRequest(Request):
    """List the products that rank for the same keywords on Amazon.

    `.rows(...)` yields the records of all pages, `.pages(...)` the answers. Each page is one call.

    Args:
        asin: Amazon's identifier of the product.
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        language_code: Code of the language, as the list of languages has it.
        language_name: Full name of the language, as the list of languages has it.
        limit: Most rows to return. At most 1000. Default: 100.
        filters: Conditions on the rows, up to eight: `[field, operator, value]`, joined with "and" and "or".
        order_by: How to sort; the first rule weighs most. At most 3 elements. Each element: field,asc|desc.
            Default: ranked_serp_element.serp_item.rank_group,asc.
        offset: Rows to skip. Default: 0.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    At least one of location_name, location_code. At least one of language_name, language_code.

    Charged 0.012 USD a request and 0.00012 USD a row, as of 2026-07-28 (account list, confirmed by a charge).
    Rows: AmazonProductCompetitorsLiveItem.

    Source: https://docs.dataforseo.com/v3/dataforseo_labs/amazon/product_competitors/live/
    """

    asin: str
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    limit: Maybe[Annotated[int, fields.LIMIT]] = UNSET
    filters: Maybe[Sequence[Any]] = UNSET
    order_by: Maybe[Annotated[Sequence[str], fields.ORDER_BY]] = UNSET
    offset: Maybe[int] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET

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
    avg_position: Float | None = None
    """Average of its positions for the keywords in common."""
    sum_position: Int | None = None
    """Sum of its positions for the keywords in common."""
    intersections: Int | None = None
    """Keywords that both rank for."""
    competitor_metrics: AmazonMetricsBundle | None = None
    """Its rankings for the keywords in common."""
    full_metrics: AmazonMetricsBundle | None = None
    """Its rankings for all keywords."""


class AmazonProductCompetitorsLiveResult(Model):
    """The products that rank for the same keywords as a product on Amazon."""

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
    asin: str | None = None
    """Amazon's identifier of the product, as it was sent."""
    items: List[AmazonProductCompetitorsLiveItem] | None = None
    """One row for each competing product."""


AMAZON_PRODUCT_COMPETITORS_LIVE: Endpoint[
    AmazonProductCompetitorsLiveResult, AmazonProductCompetitorsLiveItem
] = Endpoint(
    method="POST",
    path="/v3/dataforseo_labs/amazon/product_competitors/live",
    operation="amazon_product_competitors_live",
    kind="live",
    request=AmazonProductCompetitorsLiveRequest,
    result=AmazonProductCompetitorsLiveResult,
    rows="items",
    billing=Billing(
        model="per request and row",
        request=0.012,
        row=0.00012,
        rows="limit",
        rows_default=100,
        listed="dataforseo_labs/product_competitors/live",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    paging=(OffsetPaging(offset="offset", size="limit", size_default=100, total="total_count"),),
)
