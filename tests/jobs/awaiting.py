"""What tests of an AsyncClient's jobs share: the client, and an API that keeps its answers for a while."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from decimal import Decimal
from typing import Any

from dataforseo import AsyncClient
from dataforseo_sandbox import ManualClock, Sandbox
from tests.clocks import HurriedClock

PRICE_OF_TEN = Decimal("0.0203")


def client_of(sandbox: Sandbox, **settings: Any) -> AsyncClient:
    settings = {"login": "login", "password": "password", "clock": HurriedClock(), **settings}
    return AsyncClient(base_url=sandbox.url, **settings)


async def until(done: Callable[[], object], meanwhile: Callable[[], object] = bool) -> None:
    """Wait in the event loop for what happens in other threads."""
    while not done():
        meanwhile()
        await asyncio.sleep(0.001)


class Held:
    """An API that keeps its answers until it is told to give them."""

    def __init__(self) -> None:
        self._clock = ManualClock()
        self.sandbox = Sandbox(clock=self._clock, latency=1)

    async def has_calls(self, count: int) -> None:
        """Wait until so many calls are on their way at once."""
        await until(lambda: self.sandbox.traffic.peak_simultaneous() >= count)

    async def answer_until(self, done: Callable[[], object]) -> None:
        """Answer what is asked until `done`."""
        await until(done, lambda: self._clock.advance(1))


@asynccontextmanager
async def held() -> AsyncIterator[tuple[Held, AsyncClient]]:
    api = Held()
    # A loop that is blocked would never let the answers go: then the calls time out, and the test fails.
    with api.sandbox:
        async with client_of(api.sandbox, timeout=20) as client:
            yield api, client
