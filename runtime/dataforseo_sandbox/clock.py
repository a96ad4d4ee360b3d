"""The sandbox's time, which a test may speed up or hold still."""

from __future__ import annotations

import threading
import time
from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """Where the sandbox reads the time."""

    def now(self) -> datetime:
        """Give the time of day, in UTC."""
        ...

    def monotonic(self) -> float:
        """Give seconds since some fixed moment, never going back."""
        ...


class SystemClock:
    """The time of this machine."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def monotonic(self) -> float:
        return time.monotonic()


class ScaledClock:
    """Time that runs `speed` times as fast, from the moment the clock was made."""

    def __init__(self, speed: float) -> None:
        self._speed = speed
        self._begun = time.monotonic()
        self._start = datetime.now(UTC)

    def now(self) -> datetime:
        return self._start + timedelta(seconds=self.monotonic())

    def monotonic(self) -> float:
        return (time.monotonic() - self._begun) * self._speed


class ManualClock:
    """Time that stands still until it is moved."""

    def __init__(self, start: datetime | None = None) -> None:
        self._start = start or datetime.now(UTC)
        self._passed = 0.0
        self._lock = threading.Lock()

    def now(self) -> datetime:
        return self._start + timedelta(seconds=self.monotonic())

    def monotonic(self) -> float:
        with self._lock:
            return self._passed

    def advance(self, seconds: float) -> None:
        """Move the time on."""
        with self._lock:
            self._passed += seconds


def wait(clock: Clock, seconds: float, interrupted: threading.Event) -> bool:
    """Wait by a clock. False when the wait was interrupted before its time."""
    end = clock.monotonic() + seconds
    while (left := end - clock.monotonic()) > 0:
        # Only SystemClock's seconds are as long as the event's, so the others are looked at often.
        pause = left if isinstance(clock, SystemClock) else 0.005
        if interrupted.wait(pause):
            return False
    return True
