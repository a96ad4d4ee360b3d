# From spec/dataforseo_labs/google/historical_rank_overview/live.yaml by `make generate`; do not edit.
"""POST /v3/dataforseo_labs/google/historical_rank_overview/live"""

from datetime import date
from typing import Annotated

from dataforseo import fields
from dataforseo.types.dataforseo_labs_rankings import LabsMetrics
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int, List, Map
from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits, PriceFactor
from dataforseo_runtime.requests.group_rules import OneOf
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class GoogleHistoricalRankOverviewLiveRequest(Request):
    """Give the rankings and the traffic of a domain month by month.

    Args:
        target: Domain without scheme and www.
        location_code: Code of the location, as the list of locations has it.
        location_name: Full name of the location, as the list of locations has it.
        language_code: Code of the language, as the list of languages has it.
        language_name: Full name of the language, as the list of languages has it.
        date_from: First day. Format: yyyy-mm-dd. Not before 2020-10-01. Default: 6 months ago.
        date_to: Last day. Format: yyyy-mm-dd. Default: today.
        include_clickstream_data: Add volumes measured from clickstreams; doubles the price. Default: false.
        ignore_synonyms: Leave out keywords that are close variants of others. Default: false.
        correlate: Adjust the figures to those of earlier database versions, so that they can be compared.
            Default: true.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    At least one of location_name, location_code. At least one of language_name, language_code.

    Charged 0.12 USD a request and 0.0012 USD a row, as of 2026-07-28 (account list). At most 99 rows are
    charged. Times 2 for include_clickstream_data. Rows: GoogleHistoricalRankOverviewLiveItem.

    Source: https://docs.dataforseo.com/v3/dataforseo_labs/google/historical_rank_overview/live/
    """

    target: str
    location_code: Maybe[int] = UNSET
    location_name: Maybe[str] = UNSET
    language_code: Maybe[str] = UNSET
    language_name: Maybe[str] = UNSET
    date_from: Maybe[Annotated[str | date, rules.Time(minimum="2020-10-01")]] = UNSET
    date_to: Maybe[str | date] = UNSET
    include_clickstream_data: Maybe[bool] = UNSET
    ignore_synonyms: Maybe[bool] = UNSET
    correlate: Maybe[bool] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET

    GROUP_RULES = (
        OneOf(("location_name", "location_code"), least=1),
        OneOf(("language_name", "language_code"), least=1),
    )


class GoogleHistoricalRankOverviewLiveItem(Model):
    """A domain's rankings and traffic in one month."""

    se_type: str | None = None
    """Search that the data are of."""
    year: Int | None = None
    """Year of the figures."""
    month: Int | None = None
    """Month of the figures, 1 to 12."""
    metrics: Map[LabsMetrics] | None = None
    """Ranking figures by type of result."""


class GoogleHistoricalRankOverviewLiveResult(Model):
    """The rankings and the traffic of a domain month by month."""

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
    items: List[GoogleHistoricalRankOverviewLiveItem] | None = None
    """One row for each month."""


GOOGLE_HISTORICAL_RANK_OVERVIEW_LIVE: Endpoint[
    GoogleHistoricalRankOverviewLiveResult, GoogleHistoricalRankOverviewLiveItem
] = Endpoint(
    method="POST",
    path="/v3/dataforseo_labs/google/historical_rank_overview/live",
    operation="google_historical_rank_overview_live",
    kind="live",
    request=GoogleHistoricalRankOverviewLiveRequest,
    result=GoogleHistoricalRankOverviewLiveResult,
    rows="items",
    billing=Billing(
        model="per request and row",
        request=0.12,
        row=0.0012,
        most_rows=99,
        times=(PriceFactor(field="include_clickstream_data", factor=2.0, equals=True),),
        listed="dataforseo_labs/historical_rank_overview/live",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
)
