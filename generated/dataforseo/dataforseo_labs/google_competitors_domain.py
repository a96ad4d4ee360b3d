# From spec/dataforseo_labs/google/competitors_domain/live.yaml by `make generate`; do not edit.
"""POST /v3/dataforseo_labs/google/competitors_domain/live"""

from collections.abc import Sequence
from typing import Annotated, Any, Literal

from dataforseo import fields
from dataforseo.types.dataforseo_labs_rankings import LabsMetrics
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Float, Int, List, Map
from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits, OffsetPaging, PriceFactor
from dataforseo_runtime.requests.group_rules import OneOf
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class GoogleCompetitorsDomainLiveRequest(Request):
    """List the domains that rank for the same keywords as a target.

    `.rows(...)` yields the records of all pages, `.pages(...)` the answers. Each page is one call.

    Args:
        target: Domain or subdomain without scheme and www., or a page as an absolute URL. Format: domain or
            URL.
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        language_code: Code of the language, as the list of languages has it.
        language_name: Full name of the language, as the list of languages has it.
        limit: Most rows to return. At most 1000. Default: 100.
        filters: Conditions on the rows, up to eight: `[field, operator, value]`, joined with "and" and "or".
        order_by: How to sort; the first rule weighs most. At most 3 elements. Each element: field,asc|desc.
            Default: metrics.organic.count,desc.
        offset: Rows to skip. Default: 0.
        include_clickstream_data: Add volumes measured from clickstreams; doubles the price. Default: false.
        ignore_synonyms: Leave out keywords that are close variants of others. Default: false.
        item_types: Types of results to take into account. Each one of organic, paid, featured_snippet,
            local_pack. Default: organic, paid.
        max_rank_group: Count only rankings down to this position. Default: 100.
        exclude_top_domains: Leave out the largest sites, such as wikipedia.org. Default: false.
        exclude_domains: Domains to leave out. At most 1,000 elements.
        intersecting_domains: Count only result pages that these domains appear on as well. At most 20
            elements.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    At least one of location_name, location_code. At least one of language_name, language_code.

    Charged 0.012 USD a request and 0.00012 USD a row, as of 2026-07-28 (account list, confirmed by a charge).
    Times 2 for include_clickstream_data. Rows: GoogleCompetitorsDomainLiveItem.

    Source: https://docs.dataforseo.com/v3/dataforseo_labs/google/competitors_domain/live/
    """

    target: str
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    limit: Maybe[Annotated[int, fields.LIMIT]] = UNSET
    filters: Maybe[Sequence[Any]] = UNSET
    order_by: Maybe[Annotated[Sequence[str], fields.ORDER_BY]] = UNSET
    offset: Maybe[int] = UNSET
    include_clickstream_data: Maybe[bool] = UNSET
    ignore_synonyms: Maybe[bool] = UNSET
    item_types: Maybe[Sequence[Literal["organic", "paid", "featured_snippet", "local_pack"]]] = UNSET
    max_rank_group: Maybe[int] = UNSET
    exclude_top_domains: Maybe[bool] = UNSET
    exclude_domains: Maybe[Annotated[Sequence[str], rules.ListOf(max_items=1000)]] = UNSET
    intersecting_domains: Maybe[Annotated[Sequence[str], rules.ListOf(max_items=20)]] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET

    GROUP_RULES = (
        OneOf(("location_name", "location_code"), least=1),
        OneOf(("language_name", "language_code"), least=1),
    )


class GoogleCompetitorsDomainLiveItem(Model):
    """A domain that ranks for the same keywords."""

    se_type: str | None = None
    """Search that the data are of."""
    domain: str | None = None
    """The competing domain."""
    avg_position: Float | None = None
    """Average of its positions for the keywords in common."""
    sum_position: Int | None = None
    """Sum of its positions for the keywords in common."""
    intersections: Int | None = None
    """Keywords that both rank for."""
    full_domain_metrics: Map[LabsMetrics] | None = None
    """Its rankings for all keywords, by type of result."""
    metrics: Map[LabsMetrics] | None = None
    """Ranking figures by type of result."""
    competitor_metrics: Map[LabsMetrics] | None = None
    """Its rankings for the keywords in common, by type of result."""


class GoogleCompetitorsDomainLiveResult(Model):
    """The domains that rank for the same keywords as a domain."""

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
    target: str | None = None
    """The target as it was sent."""
    items: List[GoogleCompetitorsDomainLiveItem] | None = None
    """One row for each competing domain."""


GOOGLE_COMPETITORS_DOMAIN_LIVE: Endpoint[
    GoogleCompetitorsDomainLiveResult, GoogleCompetitorsDomainLiveItem
] = Endpoint(
    method="POST",
    path="/v3/dataforseo_labs/google/competitors_domain/live",
    operation="google_competitors_domain_live",
    kind="live",
    request=GoogleCompetitorsDomainLiveRequest,
    result=GoogleCompetitorsDomainLiveResult,
    rows="items",
    billing=Billing(
        model="per request and row",
        request=0.012,
        row=0.00012,
        rows="limit",
        rows_default=100,
        times=(PriceFactor(field="include_clickstream_data", factor=2.0, equals=True),),
        listed="dataforseo_labs/competitors_domain/live",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    paging=(OffsetPaging(offset="offset", size="limit", size_default=100, total="total_count"),),
)
