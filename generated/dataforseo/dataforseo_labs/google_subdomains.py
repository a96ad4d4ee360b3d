# From spec/dataforseo_labs/google/subdomains/live.yaml by `make generate`; do not edit.
"""POST /v3/dataforseo_labs/google/subdomains/live"""

from collections.abc import Sequence
from typing import Annotated, Any, Literal

from dataforseo import fields
from dataforseo.types.dataforseo_labs_rankings import LabsMetrics
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int, List, Map
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits, OffsetPaging, PriceFactor
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class GoogleSubdomainsLiveRequest(Request):
    """List the subdomains of a domain with their rankings and traffic.

    `.rows(...)` yields the records of all pages, `.pages(...)` the answers. Each page is one call.

    Args:
        target: Domain without scheme and www.
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
        historical_serp_mode: Rankings that are held now, those that were lost, or both. One of all, live,
            lost. Default: live.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    Charged 0.012 USD a request and 0.00012 USD a row, as of 2026-07-28 (account list, confirmed by a charge).
    Times 2 for include_clickstream_data. Rows: GoogleSubdomainsLiveItem.

    Source: https://docs.dataforseo.com/v3/dataforseo_labs/google/subdomains/live/
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
    historical_serp_mode: Maybe[Literal["all", "live", "lost"]] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET


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
    items: List[GoogleSubdomainsLiveItem] | None = None
    """One row for each subdomain."""


GOOGLE_SUBDOMAINS_LIVE: Endpoint[GoogleSubdomainsLiveResult, GoogleSubdomainsLiveItem] = Endpoint(
    method="POST",
    path="/v3/dataforseo_labs/google/subdomains/live",
    operation="google_subdomains_live",
    kind="live",
    request=GoogleSubdomainsLiveRequest,
    result=GoogleSubdomainsLiveResult,
    rows="items",
    billing=Billing(
        model="per request and row",
        request=0.012,
        row=0.00012,
        rows="limit",
        rows_default=100,
        times=(PriceFactor(field="include_clickstream_data", factor=2.0, equals=True),),
        listed="dataforseo_labs/subdomains/live",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    paging=(OffsetPaging(offset="offset", size="limit", size_default=100, total="total_count"),),
)
