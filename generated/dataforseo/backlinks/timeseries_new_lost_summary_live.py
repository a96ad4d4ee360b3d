# From spec/backlinks/timeseries_new_lost_summary/live.yaml by `make generate`; do not edit.
"""POST /v3/backlinks/timeseries_new_lost_summary/live"""

from datetime import date as _date
from typing import Literal

from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint, Limits
from dataforseo_runtime.models import Integer, List, Model
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request
from dataforseo_runtime.timestamps import AsDate, AsDatetime

__all__ = [
    "ENDPOINT",
    "TimeseriesNewLostSummaryLiveItem",
    "TimeseriesNewLostSummaryLiveRequest",
    "TimeseriesNewLostSummaryLiveResult",
    "timeseries_new_lost_summary_live",
]


@request
class TimeseriesNewLostSummaryLiveRequest(Request):
    """What `timeseries_new_lost_summary_live` is asked with; the function says what each field means."""

    tag: str | UnsetType | None = UNSET
    target: str
    include_subdomains: bool | UnsetType | None = UNSET
    date_from: str | _date | UnsetType | None = UNSET
    date_to: str | _date | UnsetType | None = UNSET
    group_range: Literal["day", "week", "month", "year"] | UnsetType | None = UNSET

    RULES = (
        rules.Text("tag", max_length=255),
        rules.Text("target", required=True),
        rules.Boolean("include_subdomains"),
        rules.Time("date_from", format=rules.DATE, minimum="2019-01-30"),
        rules.Time("date_to", format=rules.DATE, maximum="today"),
        rules.Text("group_range", values=("day", "week", "month", "year")),
    )


class TimeseriesNewLostSummaryLiveItem(Model):
    """What a target won and lost in one step of time."""

    type: str | None = None
    """Kind of object, by the API's own name."""
    date: str | None = None
    """Day that the step is named by."""
    new_backlinks: Integer | None = None
    """Backlinks won in the period."""
    lost_backlinks: Integer | None = None
    """Backlinks lost in the period."""
    new_referring_domains: Integer | None = None
    """Referring domains won in the period."""
    lost_referring_domains: Integer | None = None
    """Referring domains lost in the period."""
    new_referring_main_domains: Integer | None = None
    """Referring main domains won in the period."""
    lost_referring_main_domains: Integer | None = None
    """Referring main domains lost in the period."""

    date_as_datetime = AsDatetime("date")


class TimeseriesNewLostSummaryLiveResult(Model):
    """Backlinks and referring domains that a target won and lost over time."""

    target: str | None = None
    """The target as it was sent."""
    date_from: str | None = None
    """First day."""
    date_to: str | None = None
    """Last day."""
    group_range: str | None = None
    """Length of one step in time."""
    items_count: Integer | None = None
    """Length of items."""
    items: List[TimeseriesNewLostSummaryLiveItem] | None = None
    """One row for each step in time."""

    date_from_as_date = AsDate("date_from")
    date_to_as_date = AsDate("date_to")


ENDPOINT: Endpoint[TimeseriesNewLostSummaryLiveResult, TimeseriesNewLostSummaryLiveItem] = Endpoint(
    method="POST",
    path="/v3/backlinks/timeseries_new_lost_summary/live",
    operation="timeseries_new_lost_summary_live",
    kind="live",
    request=TimeseriesNewLostSummaryLiveRequest,
    result=TimeseriesNewLostSummaryLiveResult,
    rows="items",
    billing=Billing(model="per request and row", request=0.02, row=0.00003, since="2026-07-08"),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
    docs="https://docs.dataforseo.com/v3/backlinks/timeseries_new_lost_summary/live/",
)


def timeseries_new_lost_summary_live(
    *,
    target: str,
    tag: str | UnsetType | None = UNSET,
    include_subdomains: bool | UnsetType | None = UNSET,
    date_from: str | _date | UnsetType | None = UNSET,
    date_to: str | _date | UnsetType | None = UNSET,
    group_range: Literal["day", "week", "month", "year"] | UnsetType | None = UNSET,
) -> Call[TimeseriesNewLostSummaryLiveResult, TimeseriesNewLostSummaryLiveItem]:
    """Count backlinks and referring domains won and lost over time.

    Args:
        target: Domain, or subdomain where the call takes one, without scheme and www. Format: domain.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.
        include_subdomains: Count the target's subdomains too. Default: true.
        date_from: First day. Format: yyyy-mm-dd. Not before 2019-01-30.
        date_to: Last day. Format: yyyy-mm-dd. Not after today. Default: today.
        group_range: Length of one step in time. One of day, week, month, year. Default: month.

    Charged 0.02 USD a request and 0.00003 USD a row, as of 2026-07-08. Rows:
    TimeseriesNewLostSummaryLiveItem.

    Source: https://docs.dataforseo.com/v3/backlinks/timeseries_new_lost_summary/live/
    """
    return Call(
        ENDPOINT,
        [
            TimeseriesNewLostSummaryLiveRequest(
                tag=tag,
                target=target,
                include_subdomains=include_subdomains,
                date_from=date_from,
                date_to=date_to,
                group_range=group_range,
            )
        ],
    )
