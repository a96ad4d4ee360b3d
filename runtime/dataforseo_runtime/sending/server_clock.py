"""The server's time: the account's log is kept by that clock, and the clock of this machine may be wrong.

Every answer tells the server's time in its Date header. Between two answers the seconds that have passed
here carry it on, so a clock of this machine that is wrong, or is put right meanwhile, does no harm.
"""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta

from msgspec import Struct

from dataforseo_runtime.base.attempts import ClockReading, Sent
from dataforseo_runtime.base.clock import Clock

# The two clocks of a machine go alike but for a clock that is set or a machine that sleeps.
_ALIKE = timedelta(minutes=1)


class Stretch(Struct, frozen=True):
    """The server's time at which something happened, as exactly as it is known.

    `proven` is False where it rests on the time of day of a machine whose clock may have been wrong.
    """

    earliest: datetime
    latest: datetime
    proven: bool


class Told(Struct, frozen=True):
    """The time that an answer told, and when that answer arrived."""

    server: datetime
    reading: ClockReading


class ServerClock:
    """The server's time as one client has learned it from the answers that it got."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        # Whose seconds a reading counts: those of another process have another beginning.
        self._name = os.urandom(8).hex()
        self._told: Told | None = None

    def read_date(self, date: str | None) -> Told | None:
        """Read the Date header of an answer that has just arrived."""
        moment = parse_http_date(date)
        return None if moment is None else Told(moment, self.read())

    def learn(self, told: Told | None) -> None:
        """Take over what an answer told. It has to be one of the API: a proxy's clock may be wrong."""
        if told is not None:
            self._told = told

    def read(self) -> ClockReading:
        """Note the moment, so that `when` can say later what the server's time was."""
        return ClockReading(clock=self._name, at=self._clock.now(), monotonic=self._clock.monotonic())

    def now(self) -> datetime | None:
        """Give the server's time; None when no answer has told it, or not since this machine slept."""
        told = self._told
        if told is None:
            return None
        by_seconds, by_day = _between(told.reading, self.read())
        return told.server + by_seconds if abs(by_seconds - by_day) <= _ALIKE else None

    def since(self, reading: ClockReading | None) -> timedelta | None:
        """Give the time since a moment noted by this client, by the seconds counted; else None."""
        if reading is None or reading.clock != self._name:
            return None
        return timedelta(seconds=self._clock.monotonic() - reading.monotonic)

    def when(self, reading: ClockReading) -> Stretch | None:
        """Give the server's time at a moment noted by this client; None when it is not known."""
        told = self._told
        if told is None or reading.clock != self._name:
            return None
        spans = _between(reading, told.reading)
        earliest, latest = told.server - max(spans), told.server - min(spans)
        return Stretch(earliest, latest, proven=latest - earliest <= _ALIKE)

    def when_sent(self, sent: Sent) -> Stretch:
        """Give the server's time at which a call was sent, by this client or another, as far as known."""
        if sent.server_at is not None:
            return Stretch(sent.server_at, sent.server_at, proven=True)
        own = None if sent.reading is None else self.when(sent.reading)
        return own or self.by_time_of_day(sent.at)

    def by_time_of_day(self, at: datetime) -> Stretch:
        """Give the server's time at a moment of which only the time of day of this machine is known.

        The clock may have been as wrong then as it is now, or right, or something else: nothing is proven.
        """
        now = self.now()
        corrected = at if now is None else at + (now - self._clock.now())
        return Stretch(min(at, corrected), max(at, corrected), proven=False)


def parse_http_date(text: str | None) -> datetime | None:
    """Read a Date header; None if it holds no time."""
    if text is None:
        return None
    from email.utils import parsedate_to_datetime  # slow to import

    try:
        moment = parsedate_to_datetime(text)
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def _between(earlier: ClockReading, later: ClockReading) -> tuple[timedelta, timedelta]:
    """Give the time between two readings, by the seconds counted and by the time of day."""
    return timedelta(seconds=later.monotonic - earlier.monotonic), later.at - earlier.at
