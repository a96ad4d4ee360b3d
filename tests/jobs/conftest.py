"""The client of the tests of jobs."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from dataforseo import Client
from dataforseo_sandbox import Sandbox
from tests.clocks import HurriedClock


@pytest.fixture
def client(sandbox: Sandbox) -> Iterator[Client]:
    clock = HurriedClock()  # pauses before retries take no time
    with Client(login="login", password="password", base_url=sandbox.url, clock=clock) as client:
        yield client
