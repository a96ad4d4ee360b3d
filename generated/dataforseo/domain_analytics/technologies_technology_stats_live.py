# From spec/domain_analytics/technologies/technology_stats/live.yaml by `make generate`; do not edit.
"""POST /v3/domain_analytics/technologies/technology_stats/live"""

from datetime import date as _date
from typing import Annotated

from dataforseo import fields
from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.facts import Billing, Limits
from dataforseo_runtime.models import Integer, Model, model
from dataforseo_runtime.requests import UNSET, Maybe, Request


class TechnologiesTechnologyStatsLiveRequest(Request):
    """Give the use of a technology over time.

    Args:
        technology: Name of the technology, as technologies_technologies lists it.
        date_from: First day. Format: yyyy-mm-dd. Not before 2022-10-31. Default: 2022-10-31.
        date_to: Last day. Format: yyyy-mm-dd. Default: today.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    The price is not known to the spec. Rows: TechnologiesTechnologyStatsLiveItem.

    Source: https://docs.dataforseo.com/v3/domain_analytics/technologies/technology_stats/live/
    """

    technology: str
    date_from: Maybe[Annotated[str | _date, rules.Time(minimum="2022-10-31")]] = UNSET
    date_to: Maybe[str | _date] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET


@model
class TechnologiesTechnologyStatsLiveItem(Model):
    type: str | None = None
    date: str | None = None
    domains_count: Integer | None = None
    countries: dict[str, Integer] | None = None
    languages: dict[str, Integer] | None = None
    domains_rank: dict[str, Integer] | None = None


@model
class TechnologiesTechnologyStatsLiveResult(Model):
    technology: str | None = None
    date_from: str | None = None
    date_to: str | None = None
    items_count: Integer | None = None
    """Length of items."""
    items: list[TechnologiesTechnologyStatsLiveItem] | None = None


ENDPOINT: Endpoint[TechnologiesTechnologyStatsLiveResult, TechnologiesTechnologyStatsLiveItem] = Endpoint(
    method="POST",
    path="/v3/domain_analytics/technologies/technology_stats/live",
    operation="technologies_technology_stats_live",
    kind="live",
    request=TechnologiesTechnologyStatsLiveRequest,
    result=TechnologiesTechnologyStatsLiveResult,
    rows="items",
    billing=Billing(model="unknown"),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
)
