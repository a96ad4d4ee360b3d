# From spec/dataforseo_labs/google/subdomains/live.yaml by `make generate`; do not edit.
"""POST /v3/dataforseo_labs/google/subdomains/live"""

from collections.abc import Sequence
from typing import Any, Literal

from dataforseo.types.dataforseo_labs_rankings import LabsMetrics
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits, OffsetPaging, PriceFactor
from dataforseo_runtime.models import Integer, List, Map, Model
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = [
    "ENDPOINT",
    "GoogleSubdomainsLiveItem",
    "GoogleSubdomainsLiveRequest",
    "GoogleSubdomainsLiveResult",
    "google_subdomains_live",
]


@request
class GoogleSubdomainsLiveRequest(Request):
    """What `google_subdomains_live` is asked with; the function says what each field means."""

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
    historical_serp_mode: Literal["live", "lost", "all"] | UnsetType | None = UNSET
    order_by: Sequence[str] | UnsetType | None = UNSET

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
        rules.Text("historical_serp_mode", values=("live", "lost", "all")),
        rules.ListOf("order_by", each=rules.Text(), max_items=3),
    )


class GoogleSubdomainsLiveItem(Model):
    """A subdomain and its rankings."""

    se_type: str | None = None
    """Search that the data are of."""
    subdomain: str | None = None
    """The whole name of the subdomain."""
    metrics: Map[LabsMetrics] | None = None
    """Ranking figures by type of result."""


class GoogleSubdomainsLiveResult(Model):
    """The subdomains of a domain with their rankings and traffic."""

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
    items: List[GoogleSubdomainsLiveItem] | None = None
    """One row for each subdomain."""


ENDPOINT: Endpoint[GoogleSubdomainsLiveResult, GoogleSubdomainsLiveItem] = Endpoint(
    method="POST",
    path="/v3/dataforseo_labs/google/subdomains/live",
    operation="google_subdomains_live",
    kind="live",
    request=GoogleSubdomainsLiveRequest,
    result=GoogleSubdomainsLiveResult,
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
    docs="https://docs.dataforseo.com/v3/dataforseo_labs/google/subdomains/live/",
)


def google_subdomains_live(
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
    historical_serp_mode: Literal["live", "lost", "all"] | UnsetType | None = UNSET,
    order_by: Sequence[str] | UnsetType | None = UNSET,
) -> Call[GoogleSubdomainsLiveResult, GoogleSubdomainsLiveItem]:
    """List the subdomains of a domain with their rankings and traffic.

    Args:
        target: Domain without scheme and www.
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
        historical_serp_mode: Rankings that are held now, those that were lost, or both. One of live, lost,
            all. Default: live.
        order_by: How to sort; the first rule weighs most. At most 3 elements. Each element: field,asc|desc.
            Default: metrics.organic.count,desc.

    Charged 0.01 USD a request and 0.0001 USD a row, as of 2026-06-26. Times 2 for include_clickstream_data.
    Rows: GoogleSubdomainsLiveItem.

    Source: https://docs.dataforseo.com/v3/dataforseo_labs/google/subdomains/live/
    """
    return Call(
        ENDPOINT,
        [
            GoogleSubdomainsLiveRequest(
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
                historical_serp_mode=historical_serp_mode,
                order_by=order_by,
            )
        ],
    )
