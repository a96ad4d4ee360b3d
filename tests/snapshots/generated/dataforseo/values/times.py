# From spec/values/times.yaml by `make generate`; do not edit.
"""POST /v3/values/times"""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Annotated

from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.timestamps import AsDate, AsDatetime
from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing
from dataforseo_runtime.requests.request import UNSET, Maybe, Request


class TimesRequest(Request):
    """Dates and times in every format, with an accessor beside each.

    Args:
        day: Format: yyyy-mm-dd. Not before 2020-01-01.
        moment: Format: yyyy-mm-dd hh:mm:ss +00:00.
        local: Format: yyyy-mm-dd hh:mm:ss.
        days: Each element: yyyy-mm-dd.

    Charged 0.1 USD a request and 0.001 USD a row, as of 2024-01-31 (charge). At most 12 rows are charged.
    Rows: TimesTimes.

    Source: https://docs.dataforseo.com/v3/values-times/
    """

    day: Maybe[Annotated[str | date, rules.Time(minimum="2020-01-01")]] = UNSET
    moment: Maybe[str | datetime] = UNSET
    local: Maybe[str] = UNSET
    days: Maybe[Annotated[Sequence[str], rules.ListOf(each=rules.Time(format=rules.DATE))]] = UNSET


class TimesTimes(Model):
    day: str | None = None
    moment: str | None = None
    local: str | None = None
    short: str | None = None
    iso: str | None = None
    month: str | None = None
    taken: str | None = None
    taken_as_date: str | None = None

    day_as_date = AsDate("day")
    moment_as_datetime = AsDatetime("moment")
    local_as_datetime = AsDatetime("local")
    short_as_datetime = AsDatetime("short")
    iso_as_datetime = AsDatetime("iso")


TIMES: Endpoint[TimesTimes, TimesTimes] = Endpoint(
    method="POST",
    path="/v3/values/times",
    operation="times",
    kind="live",
    request=TimesRequest,
    result=TimesTimes,
    rows="result",
    billing=Billing(model="per request and row", request=0.1, row=0.001, most_rows=12, since="2024-01-31"),
    repeat="charged",
)
