"""For tests of an AsyncClient's jobs: the client, and an API that holds its answers back."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from decimal import Decimal
from typing import Any

from dataforseo import AsyncClient
from dataforseo_sandbox import ManualClock, Sandbox
from tests.clocks import HurriedClock

PRICE_OF_TEN = Decimal("0.02436")


def client_of(sandbox: Sandbox, **settings: Any) -> AsyncClient:
    settings = {"login": "login", "password": "password", "clock": HurriedClock(), **settings}
    return AsyncClient(base_url=sandbox.url, **settings)


async def until(done: Callable[[], object], meanwhile: Callable[[], object] = bool) -> None:
    """Wait in the event loop until other threads have made `done` true."""
    while not done():
        meanwhile()
        await asyncio.sleep(0.001)


class Held:
    """An API that holds its answers back until `answer_until` is called."""

    def __init__(self) -> None:
        self._clock = ManualClock()
        self.sandbox = Sandbox(clock=self._clock, latency=1)

    async def has_calls(self, count: int) -> None:
        """Wait until `count` calls are in flight at the same time."""
        await until(lambda: self.sandbox.traffic.peak_simultaneous() >= count)

    async def answer_until(self, done: Callable[[], object]) -> None:
        """Answer calls until `done` is true."""
        await until(done, lambda: self._clock.advance(1))


@asynccontextmanager
async def held() -> AsyncIterator[tuple[Held, AsyncClient]]:
    api = Held()
    # If the loop were blocked, the answers would never be sent. Then the calls time out, and the test fails.
    with api.sandbox:
        async with client_of(api.sandbox, timeout=20) as client:
            yield api, client
