"""`--since 7d`: how far back a command looks."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

import click

_SPAN = re.compile(r"(\d{1,4})\s*(h|d|w|m)")
_HOURS = {"h": 1, "d": 24, "w": 24 * 7, "m": 24 * 30}


def period_start(value: str) -> datetime:
    """Read a span before now (24h, 7d, 2w, 6m) or a date as the start of the time looked at, in UTC."""
    now = datetime.now(UTC)
    span = _SPAN.fullmatch(value.strip().lower())
    try:
        start = (
            now - timedelta(hours=int(span[1]) * _HOURS[span[2]])
            if span
            else datetime.fromisoformat(value.strip())
        )
    except (ValueError, OverflowError):
        raise click.BadParameter(f"{value!r} is no time; write 24h, 7d, 2w, 6m or 2026-01-31") from None
    start = start if start.tzinfo else start.replace(tzinfo=UTC)
    if start >= now:
        raise click.BadParameter(f"{value!r} is not in the past")
    return start
