# From spec/domain_analytics/technologies/technology_stats/live.yaml by `make generate`; do not edit.
"""POST /v3/domain_analytics/technologies/technology_stats/live"""

from datetime import date as _date
from typing import Annotated

from dataforseo import fields
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int, List, Map
from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class TechnologiesTechnologyStatsLiveRequest(Request):
    """Give the use of a technology over time.

    Args:
        technology: Name of the technology, as technologies_technologies lists it.
        date_from: First day. Format: yyyy-mm-dd. Not before 2022-10-31. Default: 2022-10-31.
        date_to: Last day. Format: yyyy-mm-dd. Default: today.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    Charged 0.012 USD a request and 0.0012 USD a row, as of 2026-07-28 (account list, confirmed by a charge).
    At most 75 rows are charged. Rows: TechnologiesTechnologyStatsLiveItem.

    Source: https://docs.dataforseo.com/v3/domain_analytics/technologies/technology_stats/live/
    """

    technology: str
    date_from: Maybe[Annotated[str | _date, rules.Time(minimum="2022-10-31")]] = UNSET
    date_to: Maybe[str | _date] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET


class TechnologiesTechnologyStatsLiveItem(Model):
    """The use of a technology on one day."""

    type: str | None = None
    """Kind of object, by the API's own name."""
    date: str | None = None
    """Day of the figures, as `yyyy-mm-dd`."""
    domains_count: Int | None = None
    """Domains that use the technology."""
    countries: Map[Int] | None = None
    """Domains by ISO code of the country."""
    languages: Map[Int] | None = None
    """Domains by code of the language."""
    domains_rank: Map[Int] | None = None
    """Domains by range of their rank by links."""


class TechnologiesTechnologyStatsLiveResult(Model):
    """The use of a technology over time."""

    technology: str | None = None
    """Name of the technology, as it was sent."""
    date_from: str | None = None
    """First day, as `yyyy-mm-dd`."""
    date_to: str | None = None
    """Last day, as `yyyy-mm-dd`."""
    items_count: Int | None = None
    """Length of items."""
    items: List[TechnologiesTechnologyStatsLiveItem] | None = None
    """One row for each day with figures."""


TECHNOLOGIES_TECHNOLOGY_STATS_LIVE: Endpoint[
    TechnologiesTechnologyStatsLiveResult, TechnologiesTechnologyStatsLiveItem
] = Endpoint(
    method="POST",
    path="/v3/domain_analytics/technologies/technology_stats/live",
    operation="technologies_technology_stats_live",
    kind="live",
    request=TechnologiesTechnologyStatsLiveRequest,
    result=TechnologiesTechnologyStatsLiveResult,
    rows="items",
    billing=Billing(
        model="per request and row",
        request=0.012,
        row=0.0012,
        most_rows=75,
        listed="domain_analytics/technologies/technology_stats/live",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
)
