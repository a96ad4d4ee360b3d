"""Calls of an AsyncClient that are cancelled at any moment, and limits that processes share."""

from __future__ import annotations

import asyncio
import socket
import time
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from dataforseo import AsyncClient
from dataforseo._api import API
from dataforseo_runtime.requests.facts import Limits
from dataforseo_runtime.transport.shared_limits import SharedLimits
from dataforseo_sandbox import Sandbox
from tests.callers import until, usd
from tests.socket_server import BehavingServer, http


def client_of(url: str, **settings: Any) -> AsyncClient:
    return AsyncClient(login="login", password="password", base_url=url, **settings)


@pytest.mark.parametrize("operation", ["bulk_backlinks_live", "errors"])
@pytest.mark.parametrize("ending", ["closed", "refused"])
def test_a_cancelled_call_that_fails_in_the_end_is_booked_and_not_repeated(
    operation: str, ending: str
) -> None:
    def behave(connection: socket.socket) -> None:
        time.sleep(0.3)
        if ending == "refused":
            connection.sendall(http(b"busy", "503 Service Unavailable"))
        connection.shutdown(socket.SHUT_RDWR)

    async def main(server: BehavingServer) -> Any:
        fields = {"targets": ["a.com"]} if operation == "bulk_backlinks_live" else {}
        async with client_of(server.url, budget=1) as client:
            running = asyncio.create_task(getattr(client.backlinks, operation)(**fields))
            await until(lambda: len(server.requests) > 0)
            running.cancel()
            with pytest.raises(asyncio.CancelledError):
                await running
        return client.spent

    with BehavingServer(behave) as server:
        spent = asyncio.run(main(server))
        assert len(server.requests) == 1
    assert bool(spent.uncertain) == (operation == "bulk_backlinks_live")


def test_a_call_that_is_cancelled_before_a_thread_takes_it_is_never_sent() -> None:
    """Without limits in the spec there are a hundred threads, and the next call waits for one of them."""

    class UnlimitedClient(AsyncClient):
        api = replace(API, limits=Limits(), section_limits={})

    async def main(sandbox: Sandbox) -> Any:
        settings: Any = {"login": "login", "password": "password", "base_url": sandbox.url, "budget": 100}
        async with UnlimitedClient(**settings) as client:
            calls = [
                asyncio.create_task(
                    client.serp.google_organic_live_regular(
                        keyword=f"word {number}", location_code=2840, language_code="en"
                    )
                )
                for number in range(101)
            ]
            await until(lambda: sandbox.traffic.peak_simultaneous() >= 100)
            calls[-1].cancel()
            with pytest.raises(asyncio.CancelledError):
                await calls[-1]
            await asyncio.gather(*calls[:-1])
            return client.spent

    with Sandbox(latency=2) as sandbox:
        spent = asyncio.run(main(sandbox))
        assert len(sandbox.ledger.charged) == 100
        assert (spent.total, spent.uncertain) == (usd(sandbox.ledger.cost), 0)


def test_an_async_client_keeps_limits_that_processes_share(tmp_path: Path) -> None:
    async def main(url: str) -> None:
        shared = SharedLimits.sqlite(tmp_path / "limits")
        limits = {"account": Limits(simultaneous_calls=1)}
        async with (
            client_of(url, shared_limits=shared, limits=limits) as first,
            client_of(url, shared_limits=shared, limits=limits) as second,
        ):
            await asyncio.gather(
                *(client.backlinks.bulk_backlinks_live(targets=["a.com"]) for client in (first, second))
            )

    with Sandbox(latency=0.1) as sandbox:
        asyncio.run(main(sandbox.url))
        assert sandbox.traffic.peak_simultaneous() == 1
        assert len(sandbox.ledger) == 2
