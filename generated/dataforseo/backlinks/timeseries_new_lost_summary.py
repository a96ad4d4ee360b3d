# From spec/backlinks/timeseries_new_lost_summary/live.yaml by `make generate`; do not edit.
"""POST /v3/backlinks/timeseries_new_lost_summary/live"""

from datetime import date as _date
from typing import Annotated, Literal

from dataforseo import fields
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Int, List
from dataforseo_runtime.base.timestamps import AsDate, AsDatetime
from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class TimeseriesNewLostSummaryLiveRequest(Request):
    """Count backlinks and referring domains won and lost over time.

    Args:
        target: Domain, or subdomain where the call takes one, without scheme and www. Format: domain.
        date_from: First day. Format: yyyy-mm-dd. Not before 2019-01-30.
        date_to: Last day. Format: yyyy-mm-dd. Not after today. Default: today.
        include_subdomains: Count the target's subdomains too. Default: true.
        group_range: Length of one step in time. One of day, week, month, year. Default: month.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    Charged 0.024 USD a request and 0.000036 USD a row, as of 2026-07-28 (account list). At most 3,650 rows
    are charged. Rows: TimeseriesNewLostSummaryLiveItem.

    Source: https://docs.dataforseo.com/v3/backlinks/timeseries_new_lost_summary/live/
    """

    target: str
    date_from: Maybe[Annotated[str | _date, rules.Time(minimum="2019-01-30")]] = UNSET
    date_to: Maybe[Annotated[str | _date, rules.Time(maximum="today")]] = UNSET
    include_subdomains: Maybe[bool] = UNSET
    group_range: Maybe[Literal["day", "week", "month", "year"]] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET


class TimeseriesNewLostSummaryLiveItem(Model):
    """What a target won and lost in one step of time."""

    type: str | None = None
    """Kind of object, by the API's own name."""
    date: str | None = None
    """Day that the step is named by."""
    new_backlinks: Int | None = None
    """Backlinks won in the period."""
    lost_backlinks: Int | None = None
    """Backlinks lost in the period."""
    new_referring_domains: Int | None = None
    """Referring domains won in the period."""
    lost_referring_domains: Int | None = None
    """Referring domains lost in the period."""
    new_referring_main_domains: Int | None = None
    """Referring main domains won in the period."""
    lost_referring_main_domains: Int | None = None
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
    items_count: Int | None = None
    """Length of items."""
    items: List[TimeseriesNewLostSummaryLiveItem] | None = None
    """One row for each step in time."""

    date_from_as_date = AsDate("date_from")
    date_to_as_date = AsDate("date_to")


TIMESERIES_NEW_LOST_SUMMARY_LIVE: Endpoint[
    TimeseriesNewLostSummaryLiveResult, TimeseriesNewLostSummaryLiveItem
] = Endpoint(
    method="POST",
    path="/v3/backlinks/timeseries_new_lost_summary/live",
    operation="timeseries_new_lost_summary_live",
    kind="live",
    request=TimeseriesNewLostSummaryLiveRequest,
    result=TimeseriesNewLostSummaryLiveResult,
    rows="items",
    billing=Billing(
        model="per request and row",
        request=0.024,
        row=0.000036,
        most_rows=3650,
        listed="backlinks/timeseries_new_lost_summary/live",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
)
