# From spec/backlinks/timeseries_summary/live.yaml by `make generate`; do not edit.
"""POST /v3/backlinks/timeseries_summary/live"""

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


class TimeseriesSummaryLiveRequest(Request):
    """Give the backlink figures of a target over time.

    Args:
        target: Domain, or subdomain where the call takes one, without scheme and www. Format: domain.
        date_from: First day. Format: yyyy-mm-dd. Not before 2019-01-30.
        date_to: Last day. Format: yyyy-mm-dd. Not after today. Default: today.
        include_subdomains: Count the target's subdomains too. Default: true.
        rank_scale: Scale of the ranks in the answer: 0 to 100 or 0 to 1,000. One of one_hundred,
            one_thousand. Default: one_thousand.
        group_range: Length of one step in time. One of day, week, month, year. Default: month.
        tag: Your own label for the task; it comes back in the task's data. At most 255 characters.

    Charged 0.024 USD a request and 0.000036 USD a row, as of 2026-07-28 (account list). At most 3,650 rows
    are charged. Rows: TimeseriesSummaryLiveItem.

    Source: https://docs.dataforseo.com/v3/backlinks/timeseries_summary/live/
    """

    target: str
    date_from: Maybe[Annotated[str | _date, rules.Time(minimum="2019-01-30")]] = UNSET
    date_to: Maybe[Annotated[str | _date, rules.Time(maximum="today")]] = UNSET
    include_subdomains: Maybe[bool] = UNSET
    rank_scale: Maybe[Literal["one_hundred", "one_thousand"]] = UNSET
    group_range: Maybe[Literal["day", "week", "month", "year"]] = UNSET
    tag: Maybe[Annotated[str, fields.TAG]] = UNSET


class TimeseriesSummaryLiveItem(Model):
    """A target's backlink figures at one step in time."""

    type: str | None = None
    """Kind of object, by the API's own name."""
    date: str | None = None
    """Day that the step is named by."""
    rank: Int | None = None
    """Rank of the domain or page by its links: 0 to 1,000, or 0 to 100 when rank_scale says so."""
    backlinks: Int | None = None
    """Links that point here, dofollow and nofollow."""
    backlinks_nofollow: Int | None = None
    """Of the backlinks, how many are nofollow."""
    referring_pages: Int | None = None
    """Pages that link here."""
    referring_pages_nofollow: Int | None = None
    """Of these pages, how many have a nofollow link."""
    referring_domains: Int | None = None
    """Domains that link here, subdomains counted apart."""
    referring_domains_nofollow: Int | None = None
    """Of these domains, how many have a nofollow link."""
    referring_main_domains: Int | None = None
    """Main domains that link here."""
    referring_main_domains_nofollow: Int | None = None
    """Of these main domains, how many have a nofollow link."""
    referring_ips: Int | None = None
    """IP addresses that links come from."""
    referring_subnets: Int | None = None
    """Subnets that links come from."""

    date_as_datetime = AsDatetime("date")


class TimeseriesSummaryLiveResult(Model):
    """A target's backlink figures over time."""

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
    items: List[TimeseriesSummaryLiveItem] | None = None
    """One row for each step in time."""

    date_from_as_date = AsDate("date_from")
    date_to_as_date = AsDate("date_to")


TIMESERIES_SUMMARY_LIVE: Endpoint[TimeseriesSummaryLiveResult, TimeseriesSummaryLiveItem] = Endpoint(
    method="POST",
    path="/v3/backlinks/timeseries_summary/live",
    operation="timeseries_summary_live",
    kind="live",
    request=TimeseriesSummaryLiveRequest,
    result=TimeseriesSummaryLiveResult,
    rows="items",
    billing=Billing(
        model="per request and row",
        request=0.024,
        row=0.000036,
        most_rows=3650,
        listed="backlinks/timeseries_summary/live",
        since="2026-07-28",
    ),
    repeat="charged",
    limits=Limits(tasks_per_call=1),
)
