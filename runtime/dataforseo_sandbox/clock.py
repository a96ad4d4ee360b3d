"""Clocks for tests, and waiting by a clock."""

from __future__ import annotations

import threading
import time
from datetime import UTC, datetime, timedelta

from dataforseo_runtime.base.clock import Clock

_POLL_SECONDS = 0.005


class ScaledClock(Clock):
    """Time that runs `speed` times as fast, starting when the clock is made."""

    def __init__(self, speed: float) -> None:
        self._speed = speed
        self._begun = time.monotonic()
        self._start = datetime.now(UTC)

    def now(self) -> datetime:
        return self._start + timedelta(seconds=self.monotonic())

    def monotonic(self) -> float:
        return (time.monotonic() - self._begun) * self._speed

    def wait(self, signal: threading.Event, seconds: float | None) -> None:
        super().wait(signal, None if seconds is None else seconds / self._speed)


class ManualClock(Clock):
    """Time that stands still until `advance` moves it."""

    def __init__(self, start: datetime | None = None) -> None:
        self._start = start or datetime.now(UTC)
        self._passed = 0.0
        self._lock = threading.Lock()

    def now(self) -> datetime:
        return self._start + timedelta(seconds=self.monotonic())

    def monotonic(self) -> float:
        with self._lock:
            return self._passed

    def wait(self, signal: threading.Event, seconds: float | None) -> None:
        end = None if seconds is None else self.monotonic() + seconds
        while not signal.is_set() and (end is None or self.monotonic() < end):
            signal.wait(_POLL_SECONDS)

    def advance(self, seconds: float) -> None:
        """Move the time forward."""
        with self._lock:
            self._passed += seconds


def wait(clock: Clock, seconds: float, interrupted: threading.Event) -> bool:
    """Wait by a clock. Return False when `interrupted` was set before the time was over."""
    end = clock.monotonic() + seconds
    while (left := end - clock.monotonic()) > 0:
        clock.wait(interrupted, left)
        if interrupted.is_set():
            return False
    return True
