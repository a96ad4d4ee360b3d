"""Resolve times relative to now, such as `6 months ago`."""

from __future__ import annotations

import calendar
import re
from datetime import UTC, date, datetime, timedelta

_RELATIVE = re.compile(r"(\d+) (second|minute|hour|day|week|month|year)s? (ago|ahead)")

# A time may be this much earlier than its minimum or later than its maximum, because the clock and the time
# zone of the server may differ from ours. DAY_SLACK is for times without a zone.
CLOCK_SLACK = timedelta(minutes=10)
DAY_SLACK = timedelta(days=1)


def resolve(bound: str, now: datetime) -> datetime:
    """Resolve `now`, `today`, `6 months ago`, `1 day ahead`, or a fixed `yyyy-mm-dd`."""
    if bound == "now":
        return now
    if bound == "today":
        return now.replace(hour=0, minute=0, second=0, microsecond=0)
    relative = _RELATIVE.fullmatch(bound)
    if relative is None:
        fixed = date.fromisoformat(bound)
        return datetime(fixed.year, fixed.month, fixed.day, tzinfo=UTC)
    count = int(relative[1]) * (-1 if relative[3] == "ago" else 1)
    unit = relative[2]
    if unit in ("month", "year"):
        return _months_later(now, count * (12 if unit == "year" else 1))
    return now + timedelta(**{f"{unit}s": count})


def _months_later(start: datetime, months: int) -> datetime:
    years, month = divmod(start.month - 1 + months, 12)
    year = start.year + years
    day = min(start.day, calendar.monthrange(year, month + 1)[1])
    return start.replace(year=year, month=month + 1, day=day)
