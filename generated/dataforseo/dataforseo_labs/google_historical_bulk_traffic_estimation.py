# From spec/dataforseo_labs/google/historical_bulk_traffic_estimation/live.yaml by `make generate`; do not edit.
"""POST /v3/dataforseo_labs/google/historical_bulk_traffic_estimation/live"""

from collections.abc import Sequence
from datetime import date
from typing import Annotated, Literal

from dataforseo import fields
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Float, Int, List
from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class GoogleHistoricalBulkTrafficEstimationLiveRequest(Request):
    """Estimate the traffic of up to 1,000 domains month by month.

    `.split(...)` takes targets of any length, sends as many calls as needed, and joins their answers.

    Args:
        targets: Domains and subdomains without scheme and www. At most 1,000 elements.
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        language_code: Code of the language, as the list of languages has it.
        language_name: Full name of the language, as the list of languages has it.
        date_from: First day. Format: yyyy-mm-dd. Not before 2020-10-01. Default: 1 year ago.
        date_to: Last day. Format: yyyy-mm-dd. Default: today.
        ignore_synonyms: Leave out keywords that are close variants of others. Default: false.
        item_types: Types of results to take into account. Each one of organic, paid, featured_snippet,
            local_pack. Default: organic, paid.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    Charged 0.12 USD a request and 0.0012 USD a row, as of 2026-07-28 (account list, confirmed by a charge).
    Rows: GoogleHistoricalBulkTrafficEstimationLiveItem.

    Source: https://docs.dataforseo.com/v3/dataforseo_labs/google/historical_bulk_traffic_estimation/live/
    """

    targets: Annotated[Sequence[str], fields.TARGETS]
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    date_from: Maybe[Annotated[str | date, rules.Time(minimum="2020-10-01")]] = UNSET
    date_to: Maybe[str | date] = UNSET
    ignore_synonyms: Maybe[bool] = UNSET
    item_types: Maybe[Sequence[Literal["organic", "paid", "featured_snippet", "local_pack"]]] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET


class GoogleHistoricalBulkTrafficEstimationLiveHistoricalMetrics(Model):
    """Estimated traffic from one type of result in one month."""

    year: Int | None = None
    """Year of the figures."""
    month: Int | None = None
    """Month of the figures, 1 to 12."""
    etv: Float | None = None
    """Estimated visits a month: search volume times the share of searchers who click at its position."""
    count: Int | None = None
    """Number of rankings."""
    impressions_etv: Float | None = None
    """Estimated traffic from impressions; no longer given."""


class GoogleHistoricalBulkTrafficEstimationLiveHistoricalMetricsBundle(Model):
    """Estimated traffic month by month, by type of result."""

    organic: List[GoogleHistoricalBulkTrafficEstimationLiveHistoricalMetrics] | None = None
    """From organic results."""
    paid: List[GoogleHistoricalBulkTrafficEstimationLiveHistoricalMetrics] | None = None
    """From ads."""
    local_pack: List[GoogleHistoricalBulkTrafficEstimationLiveHistoricalMetrics] | None = None
    """From local packs: businesses near the place of the search."""
    featured_snippet: List[GoogleHistoricalBulkTrafficEstimationLiveHistoricalMetrics] | None = None
    """From featured snippets: passages shown as the answer above the results."""


class GoogleHistoricalBulkTrafficEstimationLiveItem(Model):
    """A domain and its estimated traffic month by month."""

    se_type: str | None = None
    """Search that the data are of."""
    target: str | None = None
    """The target as it was sent."""
    metrics: GoogleHistoricalBulkTrafficEstimationLiveHistoricalMetricsBundle | None = None
    """Estimated traffic month by month, by type of result."""


class GoogleHistoricalBulkTrafficEstimationLiveResult(Model):
    """The estimated traffic of several domains month by month."""

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
    items: List[GoogleHistoricalBulkTrafficEstimationLiveItem] | None = None
    """One row for each domain."""


GOOGLE_HISTORICAL_BULK_TRAFFIC_ESTIMATION_LIVE: Endpoint[
    GoogleHistoricalBulkTrafficEstimationLiveResult, GoogleHistoricalBulkTrafficEstimationLiveItem
] = Endpoint(
    method="POST",
    path="/v3/dataforseo_labs/google/historical_bulk_traffic_estimation/live",
    operation="google_historical_bulk_traffic_estimation_live",
    kind="live",
    request=GoogleHistoricalBulkTrafficEstimationLiveRequest,
    result=GoogleHistoricalBulkTrafficEstimationLiveResult,
    rows="items",
    billing=Billing(
        model="per request and row",
        request=0.12,
        row=0.0012,
        rows="targets",
        listed="dataforseo_labs/historical_bulk_traffic_estimation/live",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    split="targets",
)
