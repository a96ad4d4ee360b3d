# From spec/dataforseo_labs/amazon/product_rank_overview/live.yaml by `make generate`; do not edit.
"""POST /v3/dataforseo_labs/amazon/product_rank_overview/live"""

from collections.abc import Sequence
from typing import Annotated

from dataforseo import fields
from dataforseo.types.dataforseo_labs_amazon import AmazonMetricsBundle
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int, List
from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits
from dataforseo_runtime.requests.group_rules import OneOf
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class AmazonProductRankOverviewLiveRequest(Request):
    """Sum up the Amazon rankings of up to 1,000 products.

    `.split(...)` takes asins of any length, sends as many calls as needed, and joins their answers.

    Args:
        asins: Products by Amazon's identifiers. At most 1,000 elements.
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        language_code: Code of the language, as the list of languages has it.
        language_name: Full name of the language, as the list of languages has it.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    At least one of location_name, location_code. At least one of language_name, language_code.

    Charged 0.012 USD a request and 0.00012 USD a row, as of 2026-07-28 (account list, confirmed by a charge).
    Rows: AmazonProductRankOverviewLiveItem.

    Source: https://docs.dataforseo.com/v3/dataforseo_labs/amazon/product_rank_overview/live/
    """

    asins: Annotated[Sequence[str], rules.ListOf(max_items=1000)]
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET

    GROUP_RULES = (
        OneOf(("location_name", "location_code"), least=1),
        OneOf(("language_name", "language_code"), least=1),
    )


class AmazonProductRankOverviewLiveItem(Model):
    """A product and its rankings, added up."""

    se_type: str | None = None
    """Search that the data are of."""
    asin: str | None = None
    """Amazon's identifier of the product."""
    metrics: AmazonMetricsBundle | None = None
    """Ranking figures by type of result."""


class AmazonProductRankOverviewLiveResult(Model):
    """The Amazon rankings of several products, added up."""

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
    items: List[AmazonProductRankOverviewLiveItem] | None = None
    """One row for each product."""


AMAZON_PRODUCT_RANK_OVERVIEW_LIVE: Endpoint[
    AmazonProductRankOverviewLiveResult, AmazonProductRankOverviewLiveItem
] = Endpoint(
    method="POST",
    path="/v3/dataforseo_labs/amazon/product_rank_overview/live",
    operation="amazon_product_rank_overview_live",
    kind="live",
    request=AmazonProductRankOverviewLiveRequest,
    result=AmazonProductRankOverviewLiveResult,
    rows="items",
    billing=Billing(
        model="per request and row",
        request=0.012,
        row=0.00012,
        rows="asins",
        listed="dataforseo_labs/product_rank_overview/live",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    split="asins",
)
