# From spec/domain_analytics/technologies/technology_stats/live.yaml by `make generate`; do not edit.
"""POST /v3/domain_analytics/technologies/technology_stats/live"""

from datetime import date as _date

from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits
from dataforseo_runtime.models import Integer, List, Map, Model
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request

__all__ = [
    "ENDPOINT",
    "TechnologiesTechnologyStatsLiveItem",
    "TechnologiesTechnologyStatsLiveRequest",
    "TechnologiesTechnologyStatsLiveResult",
    "technologies_technology_stats_live",
]


@request
class TechnologiesTechnologyStatsLiveRequest(Request):
    """What `technologies_technology_stats_live` is asked with; the function says what each field means."""

    tag: str | UnsetType | None = UNSET
    technology: str
    date_from: str | _date | UnsetType | None = UNSET
    date_to: str | _date | UnsetType | None = UNSET

    RULES = (
        rules.Text("tag", max_length=255),
        rules.Text("technology", required=True),
        rules.Time("date_from", format=rules.DATE, minimum="2022-10-31"),
        rules.Time("date_to", format=rules.DATE),
    )


class TechnologiesTechnologyStatsLiveItem(Model):
    """The use of a technology on one day."""

    type: str | None = None
    """Kind of object, by the API's own name."""
    date: str | None = None
    """Day of the figures, as `yyyy-mm-dd`."""
    domains_count: Integer | None = None
    """Domains that use the technology."""
    countries: Map[Integer] | None = None
    """Domains by ISO code of the country."""
    languages: Map[Integer] | None = None
    """Domains by code of the language."""
    domains_rank: Map[Integer] | None = None
    """Domains by range of their rank by links."""


class TechnologiesTechnologyStatsLiveResult(Model):
    """The use of a technology over time."""

    technology: str | None = None
    """Name of the technology, as it was sent."""
    date_from: str | None = None
    """First day, as `yyyy-mm-dd`."""
    date_to: str | None = None
    """Last day, as `yyyy-mm-dd`."""
    items_count: Integer | None = None
    """Length of items."""
    items: List[TechnologiesTechnologyStatsLiveItem] | None = None
    """One row for each day with figures."""


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
    docs="https://docs.dataforseo.com/v3/domain_analytics/technologies/technology_stats/live/",
)


def technologies_technology_stats_live(
    *,
    technology: str,
    tag: str | UnsetType | None = UNSET,
    date_from: str | _date | UnsetType | None = UNSET,
    date_to: str | _date | UnsetType | None = UNSET,
) -> Call[TechnologiesTechnologyStatsLiveResult, TechnologiesTechnologyStatsLiveItem]:
    """Give the use of a technology over time.

    Args:
        technology: Name of the technology, as technologies_technologies lists it.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        date_from: First day. Format: yyyy-mm-dd. Not before 2022-10-31. Default: 2022-10-31.
        date_to: Last day. Format: yyyy-mm-dd. Default: today.

    The price is not known to the spec. Rows: TechnologiesTechnologyStatsLiveItem.

    Source: https://docs.dataforseo.com/v3/domain_analytics/technologies/technology_stats/live/
    """
    return Call(
        ENDPOINT,
        [
            TechnologiesTechnologyStatsLiveRequest(
                tag=tag, technology=technology, date_from=date_from, date_to=date_to
            )
        ],
    )
