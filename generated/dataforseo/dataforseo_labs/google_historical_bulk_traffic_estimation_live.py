# From spec/dataforseo_labs/google/historical_bulk_traffic_estimation/live.yaml by `make generate`; do not edit.
"""POST /v3/dataforseo_labs/google/historical_bulk_traffic_estimation/live"""

from collections.abc import Sequence
from datetime import date
from typing import Literal

from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits
from dataforseo_runtime.models import Integer, List, Model, Number
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = [
    "ENDPOINT",
    "GoogleHistoricalBulkTrafficEstimationLiveHistoricalMetrics",
    "GoogleHistoricalBulkTrafficEstimationLiveHistoricalMetricsBundle",
    "GoogleHistoricalBulkTrafficEstimationLiveItem",
    "GoogleHistoricalBulkTrafficEstimationLiveRequest",
    "GoogleHistoricalBulkTrafficEstimationLiveResult",
    "google_historical_bulk_traffic_estimation_live",
]


@request
class GoogleHistoricalBulkTrafficEstimationLiveRequest(Request):
    """What `google_historical_bulk_traffic_estimation_live` is asked with; the function says what each field
    means.
    """

    tag: str | UnsetType | None = UNSET
    location_name: str | UnsetType | None = UNSET
    location_code: int | UnsetType | None = UNSET
    language_name: str | UnsetType | None = UNSET
    language_code: str | UnsetType | None = UNSET
    ignore_synonyms: bool | UnsetType | None = UNSET
    item_types: Sequence[Literal["organic", "paid", "featured_snippet", "local_pack"]] | UnsetType | None = (
        UNSET
    )
    targets: Sequence[str]
    date_from: str | date | UnsetType | None = UNSET
    date_to: str | date | UnsetType | None = UNSET

    RULES = (
        rules.Text("tag", max_length=255),
        rules.Text("location_name"),
        rules.Integer("location_code"),
        rules.Text("language_name"),
        rules.Text("language_code"),
        rules.Boolean("ignore_synonyms"),
        rules.ListOf(
            "item_types", each=rules.Text(values=("organic", "paid", "featured_snippet", "local_pack"))
        ),
        rules.ListOf("targets", each=rules.Text(), max_items=1000, required=True),
        rules.Time("date_from", format=rules.DATE, minimum="2020-10-01"),
        rules.Time("date_to", format=rules.DATE),
    )


class GoogleHistoricalBulkTrafficEstimationLiveHistoricalMetrics(Model):
    """Estimated traffic from one type of result in one month."""

    year: Integer | None = None
    """Year of the figures."""
    month: Integer | None = None
    """Month of the figures, 1 to 12."""
    etv: Number | None = None
    """Estimated visits a month: search volume times the share of searchers who click at its position."""
    count: Integer | None = None
    """Number of rankings."""
    impressions_etv: Number | None = None
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
    location_code: Integer | None = None
    """Code of the location, as the list of locations has it."""
    language_code: str | None = None
    """Code of the language, as the list of languages has it."""
    total_count: Integer | None = None
    """Matches in the database, whatever the page size."""
    items_count: Integer | None = None
    """Length of items."""
    items: List[GoogleHistoricalBulkTrafficEstimationLiveItem] | None = None
    """One row for each domain."""


ENDPOINT: Endpoint[
    GoogleHistoricalBulkTrafficEstimationLiveResult, GoogleHistoricalBulkTrafficEstimationLiveItem
] = Endpoint(
    method="POST",
    path="/v3/dataforseo_labs/google/historical_bulk_traffic_estimation/live",
    operation="google_historical_bulk_traffic_estimation_live",
    kind="live",
    request=GoogleHistoricalBulkTrafficEstimationLiveRequest,
    result=GoogleHistoricalBulkTrafficEstimationLiveResult,
    rows="items",
    billing=Billing(model="unknown"),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    split="targets",
    docs="https://docs.dataforseo.com/v3/dataforseo_labs/google/historical_bulk_traffic_estimation/live/",
)


def google_historical_bulk_traffic_estimation_live(
    *,
    targets: Sequence[str],
    tag: str | UnsetType | None = UNSET,
    location_name: str | UnsetType | None = UNSET,
    location_code: int | UnsetType | None = UNSET,
    language_name: str | UnsetType | None = UNSET,
    language_code: str | UnsetType | None = UNSET,
    ignore_synonyms: bool | UnsetType | None = UNSET,
    item_types: Sequence[Literal["organic", "paid", "featured_snippet", "local_pack"]]
    | UnsetType
    | None = UNSET,
    date_from: str | date | UnsetType | None = UNSET,
    date_to: str | date | UnsetType | None = UNSET,
) -> Call[GoogleHistoricalBulkTrafficEstimationLiveResult, GoogleHistoricalBulkTrafficEstimationLiveItem]:
    """Estimate the traffic of up to 1,000 domains month by month.

    Args:
        targets: Domains and subdomains without scheme and www. At most 1,000 elements.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        location_name: Full name of the location, as the list of locations has it.
        location_code: Code of the location, as the list of locations has it.
        language_name: Full name of the language, as the list of languages has it.
        language_code: Code of the language, as the list of languages has it.
        ignore_synonyms: Leave out keywords that are close variants of others. Default: false.
        item_types: Types of results to take into account. Each one of organic, paid, featured_snippet,
            local_pack. Default: organic, paid.
        date_from: First day. Format: yyyy-mm-dd. Not before 2020-10-01. Default: 1 year ago.
        date_to: Last day. Format: yyyy-mm-dd. Default: today.

    The price is not known to the spec. What was seen of the prices of DataForSEO Labs is of calls for current
    data. Rows: GoogleHistoricalBulkTrafficEstimationLiveItem.

    Source: https://docs.dataforseo.com/v3/dataforseo_labs/google/historical_bulk_traffic_estimation/live/
    """
    return Call(
        ENDPOINT,
        [
            GoogleHistoricalBulkTrafficEstimationLiveRequest(
                tag=tag,
                location_name=location_name,
                location_code=location_code,
                language_name=language_name,
                language_code=language_code,
                ignore_synonyms=ignore_synonyms,
                item_types=item_types,
                targets=targets,
                date_from=date_from,
                date_to=date_to,
            )
        ],
    )
