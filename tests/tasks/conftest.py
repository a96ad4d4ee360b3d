"""A sandbox and a client with one clock: while the client waits, the sandbox works on its tasks."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

import pytest
from attrs import define

from dataforseo import Client
from dataforseo.serp import GoogleOrganicTaskPostRequest
from dataforseo_runtime.base.clock import Clock
from dataforseo_sandbox import ManualClock, Sandbox

ORGANIC = "serp/google/organic"


class SandboxClock(Clock):
    """A client's clock that advances the sandbox's clock instead of waiting."""

    def __init__(self, time: ManualClock) -> None:
        self.time = time
        self.slept: list[float] = []

    def monotonic(self) -> float:
        return self.time.monotonic()

    def now(self) -> datetime:
        return self.time.now()

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.time.advance(seconds)

    async def sleep_async(self, seconds: float) -> None:
        self.sleep(seconds)


@define
class Stage:
    """A sandbox and its client. Tasks take 300 seconds."""

    sandbox: Sandbox
    client: Client
    clock: SandboxClock

    def calls(self, path: str) -> int:
        """Count the calls of a path below serp/google/organic."""
        return len({(entry.posted, entry.path) for entry in self.sandbox.ledger.of(f"{ORGANIC}/{path}")})


@pytest.fixture
def stage() -> Iterator[Stage]:
    time = ManualClock()
    clock = SandboxClock(time)
    with (
        Sandbox(clock=time, task_seconds=300) as sandbox,
        Client(login="login", password="password", base_url=sandbox.url, clock=clock) as client,
    ):
        yield Stage(sandbox, client, clock)


def requests(count: int) -> list[GoogleOrganicTaskPostRequest]:
    """Return tasks with different keywords."""
    return [
        GoogleOrganicTaskPostRequest(keyword=f"word {number}", location_code=2840, language_code="en")
        for number in range(count)
    ]
