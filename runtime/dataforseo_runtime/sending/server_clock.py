"""Track the server's time: the account's log uses it, and the clock of this machine may be wrong.

Each answer tells the server's time in its Date header. Between two answers this machine's count of seconds
is added to it. So a clock of this machine that is wrong, or is corrected meanwhile, does no harm.
"""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta

from msgspec import Struct

from dataforseo_runtime.base.attempts import ClockReading, Sent
from dataforseo_runtime.base.clock import Clock

# A machine's two clocks differ by more only if one was set, or if the machine slept.
_TOLERANCE = timedelta(minutes=1)


class TimeRange(Struct, frozen=True):
    """The server's time of an event lies between `earliest` and `latest`.

    `proven` is False if this rests on the time of day of a machine whose clock may have been wrong.
    """

    earliest: datetime
    latest: datetime
    proven: bool


class ServerTime(Struct, frozen=True):
    """The server's time in an answer, and the client's clocks when that answer arrived."""

    server: datetime
    reading: ClockReading


class ServerClock:
    """The server's time, as one client knows it from the answers it got."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        # Tells readings of this process from those of others, whose seconds start elsewhere.
        self._name = os.urandom(8).hex()
        self._known: ServerTime | None = None

    def read_date(self, date: str | None) -> ServerTime | None:
        """Parse the Date header of an answer that has just arrived."""
        moment = parse_http_date(date)
        return None if moment is None else ServerTime(moment, self.read())

    def learn(self, server_time: ServerTime | None) -> None:
        """Use the time of an answer. It must be an answer of the API: a proxy's clock may be wrong."""
        if server_time is not None:
            self._known = server_time

    def read(self) -> ClockReading:
        """Read the client's clocks; `time_at` later tells the server's time at this moment."""
        return ClockReading(clock=self._name, at=self._clock.now(), monotonic=self._clock.monotonic())

    def now(self) -> datetime | None:
        """Return the server's time; None before the first answer, or if this machine slept since."""
        known = self._known
        if known is None:
            return None
        by_seconds, by_day = _between(known.reading, self.read())
        return known.server + by_seconds if abs(by_seconds - by_day) <= _TOLERANCE else None

    def since(self, reading: ClockReading | None) -> timedelta | None:
        """Return the time since a reading of this client's clocks, counted in seconds; else None."""
        if reading is None or reading.clock != self._name:
            return None
        return timedelta(seconds=self._clock.monotonic() - reading.monotonic)

    def time_at(self, reading: ClockReading) -> TimeRange | None:
        """Return the server's time at a reading of this client's clocks; None if it is not known."""
        known = self._known
        if known is None or reading.clock != self._name:
            return None
        spans = _between(reading, known.reading)
        earliest, latest = known.server - max(spans), known.server - min(spans)
        return TimeRange(earliest, latest, proven=latest - earliest <= _TOLERANCE)

    def when_sent(self, sent: Sent) -> TimeRange:
        """Return the server's time at which this or another client sent a call, as far as it is known."""
        if sent.server_at is not None:
            return TimeRange(sent.server_at, sent.server_at, proven=True)
        known = None if sent.reading is None else self.time_at(sent.reading)
        return known or self._by_time_of_day(sent.at)

    def _by_time_of_day(self, at: datetime) -> TimeRange:
        """Return the server's time at a time of day of this machine.

        Its clock may have been as wrong then as it is now, or right. So nothing is proven.
        """
        now = self.now()
        corrected = at if now is None else at + (now - self._clock.now())
        return TimeRange(min(at, corrected), max(at, corrected), proven=False)


def parse_http_date(text: str | None) -> datetime | None:
    """Parse a Date header; None if it holds no time."""
    if text is None:
        return None
    from email.utils import parsedate_to_datetime  # slow to import

    try:
        moment = parsedate_to_datetime(text)
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def _between(earlier: ClockReading, later: ClockReading) -> tuple[timedelta, timedelta]:
    """Return the time between two readings, by the seconds counted and by the time of day."""
    return timedelta(seconds=later.monotonic - earlier.monotonic), later.at - earlier.at
