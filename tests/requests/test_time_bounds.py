"""Bounds relative to now, such as "6 months ago"."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dataforseo_runtime.requests.relative_time import resolve

AUGUST_31 = datetime(2026, 8, 31, 15, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("bound", "expected"),
    [
        ("now", AUGUST_31),
        ("today", datetime(2026, 8, 31, tzinfo=UTC)),
        ("90 seconds ago", datetime(2026, 8, 31, 15, 28, 30, tzinfo=UTC)),
        ("1 day ago", datetime(2026, 8, 30, 15, 30, tzinfo=UTC)),
        ("2 weeks ahead", datetime(2026, 9, 14, 15, 30, tzinfo=UTC)),
        # In a shorter month the last day is taken, so the window is larger rather than smaller.
        ("6 months ago", datetime(2026, 2, 28, 15, 30, tzinfo=UTC)),
        ("1 month ahead", datetime(2026, 9, 30, 15, 30, tzinfo=UTC)),
        ("1 year ago", datetime(2025, 8, 31, 15, 30, tzinfo=UTC)),
        ("8 months ago", datetime(2025, 12, 31, 15, 30, tzinfo=UTC)),
        ("2021-10-13", datetime(2021, 10, 13, tzinfo=UTC)),
    ],
)
def test_bounds(bound: str, expected: datetime) -> None:
    assert resolve(bound, AUGUST_31) == expected


def test_a_year_before_a_leap_day() -> None:
    assert resolve("1 year ago", datetime(2024, 2, 29, tzinfo=UTC)) == datetime(2023, 2, 28, tzinfo=UTC)


@given(st.datetimes(datetime(1990, 1, 1), datetime(2090, 1, 1), timezones=st.just(UTC)), st.integers(1, 200))
def test_months_ago_lie_in_the_month_that_they_say(now: datetime, months: int) -> None:
    before = resolve(f"{months} months ago", now)
    assert (now.year - before.year) * 12 + now.month - before.month == months
    assert before.day <= now.day
