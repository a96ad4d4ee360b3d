"""Times of the API as text, and the accessors that parse them."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from dataforseo.types.call_log import LoggedCall
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.timestamps import AsDate, parse_datetime, wire_datetime


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2023-02-10 16:05:33 +00:00", datetime(2023, 2, 10, 16, 5, 33, tzinfo=UTC)),
        ("2023-02-10 18:05:33 +02:00", datetime(2023, 2, 10, 16, 5, 33, tzinfo=UTC)),
        ("2022-03-27 11:54:52", datetime(2022, 3, 27, 11, 54, 52)),
        ("2023-02-10T16:05:33Z", datetime(2023, 2, 10, 16, 5, 33, tzinfo=UTC)),
        ("2023-02-10T16:05:33.1234567+01:00", datetime(2023, 2, 10, 15, 5, 33, 123456, tzinfo=UTC)),
        ("2023-02-10", datetime(2023, 2, 10)),
        ("2023-02-10 16:05", datetime(2023, 2, 10, 16, 5)),
        ("soon", None),
        ("", None),
        ("0000-00-00 00:00:00", None),
        (None, None),
        (5, None),
    ],
)
def test_reading(text: object, expected: datetime | None) -> None:
    found = parse_datetime(text)
    assert found == expected
    if found is not None and expected is not None:
        assert (found.tzinfo is None) == (expected.tzinfo is None)


def test_the_text_stays_and_the_accessor_reads_it() -> None:
    row = LoggedCall(datetime_posted="2023-02-10 16:05:33 +00:00", datetime_done="later")
    assert row.datetime_posted == "2023-02-10 16:05:33 +00:00"
    assert row.datetime_posted_as_datetime == datetime(2023, 2, 10, 16, 5, 33, tzinfo=UTC)
    assert row.datetime_done_as_datetime is None
    assert LoggedCall().datetime_posted_as_datetime is None


def test_dates() -> None:
    class Day(Model):
        """A day."""

        day: str | None = None
        day_as_date = AsDate("day")

    assert Day(day="2024-02-29").day_as_date == date(2024, 2, 29)
    assert Day(day="2023-02-29").day_as_date is None


def test_writing_keeps_the_offset() -> None:
    moment = datetime(2023, 1, 31, 0, 0, tzinfo=timezone(timedelta(hours=2)))
    assert wire_datetime(moment) == "2023-01-31 00:00:00 +02:00"
    assert parse_datetime(wire_datetime(moment)) == moment
