"""The option `--since`: a period before now, or a date."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

import click

_PERIOD = re.compile(r"(\d{1,4})\s*(h|d|w|m)")
_HOURS = {"h": 1, "d": 24, "w": 24 * 7, "m": 24 * 30}


def since_option(default: str, help_text: str) -> click.Option:
    """Make the option `--since`; the command gets a datetime in UTC."""
    return click.Option(
        ["--since"], type=_period_start, default=default, show_default=True, metavar="WHEN", help=help_text
    )


def _period_start(value: str) -> datetime:
    """Parse 24h, 7d, 2w, 6m or a date as the start of a period that ends now."""
    now = datetime.now(UTC)
    period = _PERIOD.fullmatch(value.strip().lower())
    try:
        start = (
            now - timedelta(hours=int(period[1]) * _HOURS[period[2]])
            if period
            else datetime.fromisoformat(value.strip())
        )
    except (ValueError, OverflowError):
        raise click.BadParameter(f"{value!r} is no time; write 24h, 7d, 2w, 6m or 2026-01-31") from None
    start = start if start.tzinfo else start.replace(tzinfo=UTC)
    if start >= now:
        raise click.BadParameter(f"{value!r} is not in the past")
    return start
