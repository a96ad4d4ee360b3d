"""Clocks for tests, so that a client need not really wait."""

from __future__ import annotations

import asyncio
import threading
import time
from datetime import UTC, datetime, timedelta

from dataforseo_runtime.base.clock import Clock


class HurriedClock(Clock):
    """A clock that jumps ahead instead of sleeping. `slept` lists the seconds of each sleep."""

    def __init__(self) -> None:
        self.slept: list[float] = []
        self._skipped = 0.0
        self._lock = threading.Lock()

    def monotonic(self) -> float:
        return time.monotonic() + self._skipped

    def now(self) -> datetime:
        return datetime.now(UTC) + timedelta(seconds=self._skipped)

    def sleep(self, seconds: float) -> None:
        with self._lock:
            self._skipped += seconds
            self.slept.append(seconds)

    def wait(self, signal: threading.Event, seconds: float | None) -> None:
        if seconds is None:
            super().wait(signal, None)
        elif not signal.is_set():
            self.sleep(seconds)

    async def sleep_async(self, seconds: float) -> None:
        self.sleep(seconds)
        await asyncio.sleep(0)

    async def wait_async(self, signal: asyncio.Event, seconds: float | None) -> None:
        if seconds is None:
            await super().wait_async(signal, None)
        elif not signal.is_set():
            await self.sleep_async(seconds)


class ScaledClock(Clock):
    """Time that runs `speed` times as fast."""

    def __init__(self, speed: float) -> None:
        self._speed = speed
        self._begun = time.monotonic()
        self._start = datetime.now(UTC)

    def monotonic(self) -> float:
        return (time.monotonic() - self._begun) * self._speed

    def now(self) -> datetime:
        return self._start + timedelta(seconds=self.monotonic())

    def sleep(self, seconds: float) -> None:
        super().sleep(seconds / self._speed)

    def wait(self, signal: threading.Event, seconds: float | None) -> None:
        super().wait(signal, None if seconds is None else seconds / self._speed)

    async def sleep_async(self, seconds: float) -> None:
        await super().sleep_async(seconds / self._speed)

    async def wait_async(self, signal: asyncio.Event, seconds: float | None) -> None:
        await super().wait_async(signal, None if seconds is None else seconds / self._speed)


class WrongClock(HurriedClock):
    """A clock whose time of day is wrong by `off`, which may be changed; its seconds are right."""

    def __init__(self, off: timedelta) -> None:
        super().__init__()
        self.off = off

    def now(self) -> datetime:
        return super().now() + self.off
