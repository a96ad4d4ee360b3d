# From spec/values/times.yaml by `make generate`; do not edit.
"""POST /v3/values/times"""

from collections.abc import Sequence
from datetime import date, datetime

from dataforseo_runtime import rules
from dataforseo_runtime.endpoint import Billing, Call, Endpoint
from dataforseo_runtime.models import Model
from dataforseo_runtime.requests import UNSET, Request, UnsetType, request
from dataforseo_runtime.timestamps import AsDate, AsDatetime

__all__ = ["ENDPOINT", "TimesRequest", "TimesTimes", "times"]


@request
class TimesRequest(Request):
    """What `times` is asked with; the function says what each field means."""

    day: str | date | UnsetType | None = UNSET
    moment: str | datetime | UnsetType | None = UNSET
    local: str | UnsetType | None = UNSET
    days: Sequence[str] | UnsetType | None = UNSET

    RULES = (
        rules.Time("day", format=rules.DATE, minimum="2020-01-01"),
        rules.Time("moment", format=rules.DATETIME),
        rules.Text("local"),
        rules.ListOf("days", each=rules.Time(format=rules.DATE)),
    )


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


ENDPOINT: Endpoint[TimesTimes, TimesTimes] = Endpoint(
    method="POST",
    path="/v3/values/times",
    operation="times",
    kind="live",
    request=TimesRequest,
    result=TimesTimes,
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
    docs="https://docs.dataforseo.com/v3/values-times/",
)


def times(
    *,
    day: str | date | UnsetType | None = UNSET,
    moment: str | datetime | UnsetType | None = UNSET,
    local: str | UnsetType | None = UNSET,
    days: Sequence[str] | UnsetType | None = UNSET,
) -> Call[TimesTimes, TimesTimes]:
    """Dates and times in every format, with an accessor beside each.

    Args:
        day: Format: yyyy-mm-dd. Not before 2020-01-01.
        moment: Format: yyyy-mm-dd hh:mm:ss +00:00.
        local: Format: yyyy-mm-dd hh:mm:ss.
        days: Each element: yyyy-mm-dd.

    Free of charge. Rows: TimesTimes.

    Source: https://docs.dataforseo.com/v3/values-times/
    """
    return Call(ENDPOINT, [TimesRequest(day=day, moment=moment, local=local, days=days)])
