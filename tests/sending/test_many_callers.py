"""200 threads or tasks on one client keep within the limits and the budget, by the sandbox's own count."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from dataforseo import AsyncClient, Client
from dataforseo_runtime.base.errors import BudgetExceededError, DataForSEOError, NotSentError
from dataforseo_runtime.requests.facts import Limits
from dataforseo_runtime.sending.hooks import WaitEvent
from dataforseo_sandbox import Sandbox
from dataforseo_sandbox import ScaledClock as SandboxClock
from tests.callers import CLIENTS, until, usd
from tests.clocks import ScaledClock

CALLERS = 200
Settings = dict[str, Any]


def call_often(way: str, calls: int, settings: Settings, **fields: Any) -> tuple[list[Any], Any]:
    """Make `calls` calls at once; return the answers and errors, and what was spent."""
    settings = {"login": "login", "password": "password", "max_attempts": 1, **settings}
    fields = fields or {"targets": ["a.com", "b.com"]}
    if way == "async":
        return asyncio.run(_call_often_async(calls, settings, fields))

    def one(_: int) -> Any:
        try:
            return client.backlinks.bulk_backlinks_live(**fields)
        except DataForSEOError as error:
            return error

    with Client(**settings) as client, ThreadPoolExecutor(CALLERS) as threads:
        return list(threads.map(one, range(calls))), client.spent


async def _call_often_async(calls: int, settings: Settings, fields: Settings) -> tuple[list[Any], Any]:
    async with AsyncClient(**settings) as client:
        made = (client.backlinks.bulk_backlinks_live(**fields) for _ in range(calls))
        return list(await asyncio.gather(*made, return_exceptions=True)), client.spent


@pytest.mark.parametrize("way", CLIENTS)
def test_simultaneous_calls_stay_within_the_limit(way: str) -> None:
    with Sandbox(limits=True, latency=0.02) as sandbox:
        answers, spent = call_often(way, 2 * CALLERS, {"base_url": sandbox.url})
    assert all(len(answer.rows) == 2 for answer in answers)
    assert sandbox.traffic.refused == {}
    assert 20 <= sandbox.traffic.peak_simultaneous() <= 30
    assert len(sandbox.ledger) == 2 * CALLERS
    assert spent.total == usd(sandbox.ledger.cost)
    waited = sorted(answer.attempts[0].waited for answer in answers)
    assert waited[0] == 0
    assert waited[-1] > 0


@pytest.mark.parametrize("way", CLIENTS)
def test_calls_a_minute_stay_within_the_limit(way: str) -> None:
    limit = Limits(calls_per_minute=200, simultaneous_calls=30)
    with Sandbox(limits=limit, clock=SandboxClock(60)) as sandbox:
        settings = {"base_url": sandbox.url, "limits": {"account": limit}, "clock": ScaledClock(60)}
        answers, _ = call_often(way, 500, settings)
    assert all(len(answer.rows) == 2 for answer in answers)
    assert sandbox.traffic.refused == {}
    assert sandbox.traffic.most_per_minute() <= 200


@pytest.mark.parametrize("way", CLIENTS)
@pytest.mark.parametrize("cost", [0.02006])
def test_a_budget_is_never_passed(way: str, cost: float) -> None:
    with Sandbox(latency=0.005) as sandbox:
        answers, spent = call_often(way, CALLERS, {"base_url": sandbox.url, "budget": "1.00"})
    refused = [answer for answer in answers if isinstance(answer, BudgetExceededError)]
    assert sandbox.ledger.cost <= 1.00
    assert spent.total == usd(sandbox.ledger.cost)
    assert spent.left == 1 - spent.total
    assert spent.left < usd(cost)
    assert len(refused) == CALLERS - len(sandbox.ledger)
    assert all(error.attempts == () for error in refused)


@pytest.mark.parametrize("way", CLIENTS)
def test_a_call_that_may_not_wait_that_long_is_not_sent(way: str) -> None:
    with Sandbox(latency=1.5) as sandbox:
        limits = {"account": Limits(simultaneous_calls=2)}
        answers, _ = call_often(way, 6, {"base_url": sandbox.url, "limits": limits, "max_wait": 0.1})
    refused = [answer for answer in answers if isinstance(answer, NotSentError)]
    assert (len(refused), len(sandbox.ledger)) == (4, 2)
    assert "after 0.1 s in the queue the limits of account were still used up" in str(refused[0])


def test_waits_are_told() -> None:
    told: list[WaitEvent] = []
    with Sandbox(latency=0.1) as sandbox:
        limits = {"account": Limits(simultaneous_calls=1)}
        call_often("sync", 3, {"base_url": sandbox.url, "limits": limits, "on_wait": told.append})
    assert [event.reason for event in told] == ["limits", "limits"]
    assert all(0.05 < event.seconds < 2 for event in told)


def test_the_call_log_is_asked_ten_times_a_minute_and_no_more() -> None:
    now = datetime.now(UTC)

    def ask(_: int) -> object:
        return client.backlinks.id_list(datetime_from=now - timedelta(hours=1), datetime_to=now)

    with (
        Sandbox(limits=True, clock=SandboxClock(100)) as sandbox,
        Client(login="login", password="password", base_url=sandbox.url, clock=ScaledClock(100)) as client,
        ThreadPoolExecutor(25) as threads,
    ):
        list(threads.map(ask, range(25)))
    assert sandbox.traffic.refused == {}
    assert sandbox.traffic.most_per_minute("backlinks/id_list") <= 10


def test_a_cancelled_task_gives_back_its_place_in_the_queue() -> None:
    async def main(url: str) -> None:
        limits = {"account": Limits(simultaneous_calls=1)}
        async with AsyncClient(login="login", password="password", base_url=url, limits=limits) as client:
            first = asyncio.create_task(client.backlinks.bulk_backlinks_live(targets=["a.com"]))
            second = asyncio.create_task(client.backlinks.bulk_backlinks_live(targets=["b.com"]))
            third = asyncio.create_task(client.backlinks.bulk_backlinks_live(targets=["c.com"]))
            await asyncio.sleep(0.1)
            second.cancel()
            answers = await asyncio.gather(first, second, third, return_exceptions=True)
            assert isinstance(answers[1], asyncio.CancelledError)
            assert not isinstance(answers[2], BaseException)
            assert answers[2].rows[0].target == "c.com"

    with Sandbox(latency=0.3) as sandbox:
        asyncio.run(main(sandbox.url))
    assert len(sandbox.ledger) == 2


def test_a_call_cancelled_on_its_way_is_booked_all_the_same() -> None:
    async def main(url: str) -> None:
        async with AsyncClient(login="login", password="password", base_url=url) as client:
            task = asyncio.create_task(client.backlinks.bulk_backlinks_live(targets=["a.com"]))
            await asyncio.sleep(0.1)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert client.spent.total == 0
            await until(lambda: client.spent.total > 0)
            assert client.spent.total == usd(sandbox.ledger.cost)
            again = await client.backlinks.bulk_backlinks_live(targets=["b.com"])
            assert again.rows[0].target == "b.com"

    with Sandbox(latency=0.3) as sandbox:
        asyncio.run(main(sandbox.url))
    assert len(sandbox.ledger) == 2


def test_closing_waits_for_the_answer_of_a_cancelled_call() -> None:
    async def main(url: str) -> Any:
        async with AsyncClient(login="login", password="password", base_url=url) as client:
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.1):
                    await client.backlinks.bulk_backlinks_live(targets=["a.com"])
        return client.spent

    with Sandbox(latency=0.4) as sandbox:
        spent = asyncio.run(main(sandbox.url))
    assert spent.total == usd(sandbox.ledger.cost) > 0


def test_a_call_that_waits_in_the_queue_survives_closing() -> None:
    async def main(url: str) -> list[Any]:
        limits = {"account": Limits(simultaneous_calls=1)}
        client = AsyncClient(login="login", password="password", base_url=url, limits=limits)
        operation = client.backlinks.bulk_backlinks_live
        calls = [asyncio.create_task(operation(targets=[f"{number}.com"])) for number in range(3)]
        await asyncio.sleep(0.1)
        await client.aclose()
        answers = await asyncio.gather(*calls)
        await client.aclose()
        return [answer.rows[0].target for answer in answers]

    with Sandbox(latency=0.2) as sandbox:
        assert asyncio.run(main(sandbox.url)) == ["0.com", "1.com", "2.com"]
