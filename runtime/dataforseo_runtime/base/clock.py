"""Time as the client sees it. Tests and simulations hand a client a clock of their own."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import asyncio
    import threading


class Clock:
    """The real time."""

    def monotonic(self) -> float:
        """Give seconds that never run backwards."""
        return time.monotonic()

    def now(self) -> datetime:
        """Give the time of day, in UTC."""
        return datetime.now(UTC)

    def sleep(self, seconds: float) -> None:
        """Wait in this thread."""
        time.sleep(seconds)

    def wait(self, signal: threading.Event, seconds: float | None) -> None:
        """Wait in this thread until the signal is set, at most `seconds`."""
        signal.wait(seconds)

    async def sleep_async(self, seconds: float) -> None:
        """Wait in this task."""
        import asyncio

        await asyncio.sleep(seconds)

    async def wait_async(self, signal: asyncio.Event, seconds: float | None) -> None:
        """Wait in this task until the signal is set, at most `seconds`."""
        import asyncio

        try:
            async with asyncio.timeout(seconds):
                await signal.wait()
        except TimeoutError:
            pass
