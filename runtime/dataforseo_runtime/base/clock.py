"""The clock of a client. Tests and simulations can replace it."""

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
        """Return seconds that never go backwards."""
        return time.monotonic()

    def now(self) -> datetime:
        """Return the current time in UTC."""
        return datetime.now(UTC)

    def sleep(self, seconds: float) -> None:
        """Block this thread."""
        time.sleep(seconds)

    def wait(self, signal: threading.Event, seconds: float | None) -> None:
        """Block this thread until the signal is set, at most `seconds`."""
        signal.wait(seconds)

    async def sleep_async(self, seconds: float) -> None:
        """Pause this task."""
        import asyncio

        await asyncio.sleep(seconds)

    async def wait_async(self, signal: asyncio.Event, seconds: float | None) -> None:
        """Pause this task until the signal is set, at most `seconds`."""
        import asyncio

        try:
            async with asyncio.timeout(seconds):
                await signal.wait()
        except TimeoutError:
            pass
