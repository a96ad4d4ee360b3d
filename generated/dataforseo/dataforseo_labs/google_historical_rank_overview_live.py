# From spec/dataforseo_labs/google/historical_rank_overview/live.yaml by `make generate`; do not edit.
"""POST /v3/dataforseo_labs/google/historical_rank_overview/live"""

from datetime import date

from dataforseo.types.dataforseo_labs_rankings import LabsMetrics
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits, PriceFactor
from dataforseo_runtime.group_rules import OneOf
from dataforseo_runtime.models import Integer, List, Map, Model
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = [
    "ENDPOINT",
    "GoogleHistoricalRankOverviewLiveItem",
    "GoogleHistoricalRankOverviewLiveRequest",
    "GoogleHistoricalRankOverviewLiveResult",
    "google_historical_rank_overview_live",
]


@request
class GoogleHistoricalRankOverviewLiveRequest(Request):
    """What `google_historical_rank_overview_live` is asked with; the function says what each field means."""

    tag: str | UnsetType | None = UNSET
    location_name: str | UnsetType | None = UNSET
    location_code: int | UnsetType | None = UNSET
    language_name: str | UnsetType | None = UNSET
    language_code: str | UnsetType | None = UNSET
    target: str
    include_clickstream_data: bool | UnsetType | None = UNSET
    ignore_synonyms: bool | UnsetType | None = UNSET
    date_from: str | date | UnsetType | None = UNSET
    date_to: str | date | UnsetType | None = UNSET
    correlate: bool | UnsetType | None = UNSET

    RULES = (
        rules.Text("tag", max_length=255),
        rules.Text("location_name"),
        rules.Integer("location_code"),
        rules.Text("language_name"),
        rules.Text("language_code"),
        rules.Text("target", required=True),
        rules.Boolean("include_clickstream_data"),
        rules.Boolean("ignore_synonyms"),
        rules.Time("date_from", format=rules.DATE, minimum="2020-10-01"),
        rules.Time("date_to", format=rules.DATE),
        rules.Boolean("correlate"),
    )
    GROUP_RULES = (
        OneOf(("location_name", "location_code"), least=1),
        OneOf(("language_name", "language_code"), least=1),
    )


class GoogleHistoricalRankOverviewLiveItem(Model):
    """A domain's rankings and traffic in one month."""

    se_type: str | None = None
    """Search that the data are of."""
    year: Integer | None = None
    """Year of the figures."""
    month: Integer | None = None
    """Month of the figures, 1 to 12."""
    metrics: Map[LabsMetrics] | None = None
    """Ranking figures by type of result."""


class GoogleHistoricalRankOverviewLiveResult(Model):
    """The rankings and the traffic of a domain month by month."""

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
    items: List[GoogleHistoricalRankOverviewLiveItem] | None = None
    """One row for each month."""


ENDPOINT: Endpoint[GoogleHistoricalRankOverviewLiveResult, GoogleHistoricalRankOverviewLiveItem] = Endpoint(
    method="POST",
    path="/v3/dataforseo_labs/google/historical_rank_overview/live",
    operation="google_historical_rank_overview_live",
    kind="live",
    request=GoogleHistoricalRankOverviewLiveRequest,
    result=GoogleHistoricalRankOverviewLiveResult,
    rows="items",
    billing=Billing(
        model="unknown", times=(PriceFactor(field="include_clickstream_data", factor=2.0, equals=True),)
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    docs="https://docs.dataforseo.com/v3/dataforseo_labs/google/historical_rank_overview/live/",
)


def google_historical_rank_overview_live(
    *,
    target: str,
    tag: str | UnsetType | None = UNSET,
    location_name: str | UnsetType | None = UNSET,
    location_code: int | UnsetType | None = UNSET,
    language_name: str | UnsetType | None = UNSET,
    language_code: str | UnsetType | None = UNSET,
    include_clickstream_data: bool | UnsetType | None = UNSET,
    ignore_synonyms: bool | UnsetType | None = UNSET,
    date_from: str | date | UnsetType | None = UNSET,
    date_to: str | date | UnsetType | None = UNSET,
    correlate: bool | UnsetType | None = UNSET,
) -> Call[GoogleHistoricalRankOverviewLiveResult, GoogleHistoricalRankOverviewLiveItem]:
    """Give the rankings and the traffic of a domain month by month.

    Args:
        target: Domain without scheme and www.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        location_name: Full name of the location, as the list of locations has it.
        location_code: Code of the location, as the list of locations has it.
        language_name: Full name of the language, as the list of languages has it.
        language_code: Code of the language, as the list of languages has it.
        include_clickstream_data: Add volumes measured from clickstreams; doubles the price. Default: false.
        ignore_synonyms: Leave out keywords that are close variants of others. Default: false.
        date_from: First day. Format: yyyy-mm-dd. Not before 2020-10-01. Default: 6 months ago.
        date_to: Last day. Format: yyyy-mm-dd. Default: today.
        correlate: Adjust the figures to those of earlier database versions, so that they can be compared.
            Default: true.

    At least one of location_name, location_code. At least one of language_name, language_code.

    The price is not known to the spec. What was seen of the prices of DataForSEO Labs is of calls for current
    data. Times 2 for include_clickstream_data. Rows: GoogleHistoricalRankOverviewLiveItem.

    Source: https://docs.dataforseo.com/v3/dataforseo_labs/google/historical_rank_overview/live/
    """
    return Call(
        ENDPOINT,
        [
            GoogleHistoricalRankOverviewLiveRequest(
                tag=tag,
                location_name=location_name,
                location_code=location_code,
                language_name=language_name,
                language_code=language_code,
                target=target,
                include_clickstream_data=include_clickstream_data,
                ignore_synonyms=ignore_synonyms,
                date_from=date_from,
                date_to=date_to,
                correlate=correlate,
            )
        ],
    )
