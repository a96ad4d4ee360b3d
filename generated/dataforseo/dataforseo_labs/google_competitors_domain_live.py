# From spec/dataforseo_labs/google/competitors_domain/live.yaml by `make generate`; do not edit.
"""POST /v3/dataforseo_labs/google/competitors_domain/live"""

from collections.abc import Sequence
from typing import Any, Literal

from dataforseo.types.dataforseo_labs_rankings import LabsMetrics
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits, OffsetPaging, PriceFactor
from dataforseo_runtime.group_rules import OneOf
from dataforseo_runtime.models import Integer, List, Map, Model, Number
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = [
    "ENDPOINT",
    "GoogleCompetitorsDomainLiveItem",
    "GoogleCompetitorsDomainLiveRequest",
    "GoogleCompetitorsDomainLiveResult",
    "google_competitors_domain_live",
]


@request
class GoogleCompetitorsDomainLiveRequest(Request):
    """What `google_competitors_domain_live` is asked with; the function says what each field means."""

    tag: str | UnsetType | None = UNSET
    location_name: str | UnsetType | None = UNSET
    location_code: int | UnsetType | None = UNSET
    language_name: str | UnsetType | None = UNSET
    language_code: str | UnsetType | None = UNSET
    filters: Sequence[Any] | UnsetType | None = UNSET
    limit: int | UnsetType | None = UNSET
    offset: int | UnsetType | None = UNSET
    target: str
    include_clickstream_data: bool | UnsetType | None = UNSET
    ignore_synonyms: bool | UnsetType | None = UNSET
    item_types: Sequence[Literal["organic", "paid", "featured_snippet", "local_pack"]] | UnsetType | None = (
        UNSET
    )
    order_by: Sequence[str] | UnsetType | None = UNSET
    max_rank_group: int | UnsetType | None = UNSET
    exclude_top_domains: bool | UnsetType | None = UNSET
    exclude_domains: Sequence[str] | UnsetType | None = UNSET
    intersecting_domains: Sequence[str] | UnsetType | None = UNSET

    RULES = (
        rules.Text("tag", max_length=255),
        rules.Text("location_name"),
        rules.Integer("location_code"),
        rules.Text("language_name"),
        rules.Text("language_code"),
        rules.ListOf("filters"),
        rules.Integer("limit", maximum=1000),
        rules.Integer("offset"),
        rules.Text("target", required=True),
        rules.Boolean("include_clickstream_data"),
        rules.Boolean("ignore_synonyms"),
        rules.ListOf(
            "item_types", each=rules.Text(values=("organic", "paid", "featured_snippet", "local_pack"))
        ),
        rules.ListOf("order_by", each=rules.Text(), max_items=3),
        rules.Integer("max_rank_group"),
        rules.Boolean("exclude_top_domains"),
        rules.ListOf("exclude_domains", each=rules.Text(), max_items=1000),
        rules.ListOf("intersecting_domains", each=rules.Text(), max_items=20),
    )
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
    avg_position: Number | None = None
    """Average of its positions for the keywords in common."""
    sum_position: Integer | None = None
    """Sum of its positions for the keywords in common."""
    intersections: Integer | None = None
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
    location_code: Integer | None = None
    """Code of the location, as the list of locations has it."""
    language_code: str | None = None
    """Code of the language, as the list of languages has it."""
    total_count: Integer | None = None
    """Matches in the database, whatever the page size."""
    items_count: Integer | None = None
    """Length of items."""
    target: str | None = None
    """The target as it was sent."""
    items: List[GoogleCompetitorsDomainLiveItem] | None = None
    """One row for each competing domain."""


ENDPOINT: Endpoint[GoogleCompetitorsDomainLiveResult, GoogleCompetitorsDomainLiveItem] = Endpoint(
    method="POST",
    path="/v3/dataforseo_labs/google/competitors_domain/live",
    operation="google_competitors_domain_live",
    kind="live",
    request=GoogleCompetitorsDomainLiveRequest,
    result=GoogleCompetitorsDomainLiveResult,
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
    docs="https://docs.dataforseo.com/v3/dataforseo_labs/google/competitors_domain/live/",
)


def google_competitors_domain_live(
    *,
    target: str,
    tag: str | UnsetType | None = UNSET,
    location_name: str | UnsetType | None = UNSET,
    location_code: int | UnsetType | None = UNSET,
    language_name: str | UnsetType | None = UNSET,
    language_code: str | UnsetType | None = UNSET,
    filters: Sequence[Any] | UnsetType | None = UNSET,
    limit: int | UnsetType | None = UNSET,
    offset: int | UnsetType | None = UNSET,
    include_clickstream_data: bool | UnsetType | None = UNSET,
    ignore_synonyms: bool | UnsetType | None = UNSET,
    item_types: Sequence[Literal["organic", "paid", "featured_snippet", "local_pack"]]
    | UnsetType
    | None = UNSET,
    order_by: Sequence[str] | UnsetType | None = UNSET,
    max_rank_group: int | UnsetType | None = UNSET,
    exclude_top_domains: bool | UnsetType | None = UNSET,
    exclude_domains: Sequence[str] | UnsetType | None = UNSET,
    intersecting_domains: Sequence[str] | UnsetType | None = UNSET,
) -> Call[GoogleCompetitorsDomainLiveResult, GoogleCompetitorsDomainLiveItem]:
    """List the domains that rank for the same keywords as a target.

    Args:
        target: Domain or subdomain without scheme and www., or a page as an absolute URL. Format: domain or
            URL.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        location_name: Full name of the location, as the list of locations has it.
        location_code: Code of the location, as the list of locations has it.
        language_name: Full name of the language, as the list of languages has it.
        language_code: Code of the language, as the list of languages has it.
        filters: Conditions on the rows, up to eight: `[field, operator, value]`, joined with "and" and "or".
        limit: Most rows to return. At most 1000. Default: 100.
        offset: Rows to skip. Default: 0.
        include_clickstream_data: Add volumes measured from clickstreams; doubles the price. Default: false.
        ignore_synonyms: Leave out keywords that are close variants of others. Default: false.
        item_types: Types of results to take into account. Each one of organic, paid, featured_snippet,
            local_pack. Default: organic, paid.
        order_by: How to sort; the first rule weighs most. At most 3 elements. Each element: field,asc|desc.
            Default: metrics.organic.count,desc.
        max_rank_group: Count only rankings down to this position. Default: 100.
        exclude_top_domains: Leave out the largest sites, such as wikipedia.org. Default: false.
        exclude_domains: Domains to leave out. At most 1,000 elements.
        intersecting_domains: Count only result pages that these domains appear on as well. At most 20
            elements.

    At least one of location_name, location_code. At least one of language_name, language_code.

    Charged 0.01 USD a request and 0.0001 USD a row, as of 2026-06-26. Times 2 for include_clickstream_data.
    Rows: GoogleCompetitorsDomainLiveItem.

    Source: https://docs.dataforseo.com/v3/dataforseo_labs/google/competitors_domain/live/
    """
    return Call(
        ENDPOINT,
        [
            GoogleCompetitorsDomainLiveRequest(
                tag=tag,
                location_name=location_name,
                location_code=location_code,
                language_name=language_name,
                language_code=language_code,
                filters=filters,
                limit=limit,
                offset=offset,
                target=target,
                include_clickstream_data=include_clickstream_data,
                ignore_synonyms=ignore_synonyms,
                item_types=item_types,
                order_by=order_by,
                max_rank_group=max_rank_group,
                exclude_top_domains=exclude_top_domains,
                exclude_domains=exclude_domains,
                intersecting_domains=intersecting_domains,
            )
        ],
    )
