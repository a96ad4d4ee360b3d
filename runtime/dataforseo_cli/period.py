"""`--since 7d`: how far back a command looks."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

import click

_SPAN = re.compile(r"(\d{1,4})\s*(h|d|w|m)")
_HOURS = {"h": 1, "d": 24, "w": 24 * 7, "m": 24 * 30}


class Since(click.ParamType[datetime]):
    """A span before now (24h, 7d, 2w, 6m) or a date."""

    name = "since"

    def convert(
        self, value: str | datetime, param: click.Parameter | None, ctx: click.Context | None
    ) -> datetime:
        """Read the start of the time looked at, in UTC."""
        if isinstance(value, datetime):
            return value
        now = datetime.now(UTC)
        span = _SPAN.fullmatch(value.strip().lower())
        try:
            start = (
                now - timedelta(hours=int(span[1]) * _HOURS[span[2]])
                if span
                else datetime.fromisoformat(value.strip())
            )
        except (ValueError, OverflowError):
            self.fail(f"{value!r} is no time; write 24h, 7d, 2w, 6m or 2026-01-31", param, ctx)
        start = start if start.tzinfo else start.replace(tzinfo=UTC)
        if start >= now:
            self.fail(f"{value!r} is not in the past", param, ctx)
        return start


SINCE = Since()
