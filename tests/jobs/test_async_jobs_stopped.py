"""Runs of an AsyncClient's job that end early: cancelled, timed out, stopped by an error."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from dataforseo import (
    AuthenticationError,
    BudgetExceededError,
    Client,
    ConfigurationError,
    JobError,
)
from dataforseo_runtime.jobs import AsyncJob, Progress
from dataforseo_sandbox import Sandbox
from tests.jobs.asking import PATH, asked, sites
from tests.jobs.awaiting import PRICE_OF_TEN, client_of, held, until


def test_a_cancelled_run_keeps_what_was_on_its_way_and_goes_on_when_run_again(tmp_path: Path) -> None:
    async def main() -> None:
        async with held() as (api, client):
            settings: dict[str, Any] = {"job": tmp_path / "a.job", "per_call": 10, "in_flight": 3}
            running = asyncio.create_task(client.run(PATH, sites(100), **settings))
            await api.has_calls(3)
            for _ in range(3):  # a second cancellation changes nothing
                running.cancel()
                await asyncio.sleep(0.01)
            assert not running.done()
            await api.answer_until(running.done)
            assert running.cancelled()
            paid = asked(api.sandbox)
            assert len(paid) == 30
            async with await client.open_job(PATH, None, **settings) as job:
                assert {row.target for row in job.rows} == set(paid)
                assert float(job.cost) == pytest.approx(api.sandbox.ledger.cost)
            running = asyncio.create_task(client.run(PATH, sites(100), **settings))
            await api.answer_until(running.done)
            async with running.result() as job:
                assert [row.target for row in job.rows] == sites(100)
                assert [*job.failures()] == []
                assert job.cost == PRICE_OF_TEN * 10
            assert set(asked(api.sandbox).values()) == {1}

    asyncio.run(main())


def test_a_run_that_is_cancelled_again_and_again_comes_to_its_end(sandbox: Sandbox, tmp_path: Path) -> None:
    async def main() -> int:
        settings: dict[str, Any] = {"job": tmp_path / "a.job", "per_call": 10, "in_flight": 3}
        async with client_of(sandbox) as client:
            running: asyncio.Task[AsyncJob]
            cancelled = 0

            def impatient(_: Progress) -> None:
                running.cancel()

            while True:
                running = asyncio.create_task(client.run(PATH, sites(300), on_progress=impatient, **settings))
                await asyncio.wait([running])
                if not running.cancelled():
                    break
                cancelled += 1
            async with running.result() as job:
                assert [row.target for row in job.rows] == sites(300)
                assert [*job.failures()] == []
                assert job.cost == client.spent.total == PRICE_OF_TEN * 30
        return cancelled

    assert asyncio.run(main()) > 1
    assert set(asked(sandbox).values()) == {1}


def test_a_run_that_took_too_long_goes_on_with_the_same_job(tmp_path: Path) -> None:
    async def main() -> None:
        async with held() as (api, client):
            settings: dict[str, Any] = {"job": tmp_path / "a.job", "per_call": 10, "in_flight": 2}
            async with await client.open_job(PATH, sites(60), **settings) as job:
                running = asyncio.create_task(asyncio.wait_for(job.run(), 0.05))
                await api.has_calls(2)
                await asyncio.sleep(0.06)
                await api.answer_until(running.done)
                with pytest.raises(TimeoutError):
                    await running
                assert 0 < job.progress.done < 60
                job.stop()  # there is no run to stop
                running_again = asyncio.create_task(job.run())
                await api.answer_until(running_again.done)
                assert running_again.result() is job
                assert [row.target for row in job.rows] == sites(60)
            assert set(asked(api.sandbox).values()) == {1}

    asyncio.run(main())


def test_a_run_that_is_cancelled_while_it_reads_its_targets_leaves_no_open_file(
    sandbox: Sandbox, tmp_path: Path
) -> None:
    async def main() -> None:
        async with client_of(sandbox) as client:
            begun, go_on = threading.Event(), threading.Event()

            def targets() -> Iterator[str]:
                begun.set()
                go_on.wait(20)
                yield from sites(10)

            running = asyncio.create_task(client.run(PATH, targets(), job=tmp_path / "a.job"))
            await until(begun.is_set)
            running.cancel()
            await asyncio.sleep(0)
            go_on.set()
            with pytest.raises(asyncio.CancelledError):
                await running
            assert len(sandbox.ledger) == 0
            async with await client.run(PATH, sites(10), job=tmp_path / "a.job") as job:
                assert len([*job.rows]) == 10

    asyncio.run(main())


def spoil(sandbox: Sandbox, how: str) -> dict[str, Any]:
    """Make the next run fail, and return the settings that its client needs for that."""
    if how == "login":
        sandbox.fail_next("envelope_40104", path=PATH)
    return {"budget": PRICE_OF_TEN * 2} if how == "budget of the client" else {}


@pytest.mark.parametrize(
    ("how", "settings", "kind", "calls"),
    [
        ("login", {}, AuthenticationError, 0),
        ("budget of the client", {}, BudgetExceededError, 2),
        ("budget of the job", {"budget": PRICE_OF_TEN * 2}, BudgetExceededError, 2),
        ("no such operation", {"over": "tag"}, ConfigurationError, 0),
        ("no such folder", {}, JobError, 0),
    ],
)
def test_what_stops_a_run_is_raised_as_by_a_client(
    how: str, settings: dict[str, Any], kind: type[Exception], calls: int, sandbox: Sandbox, tmp_path: Path
) -> None:
    folder = tmp_path / "folder"
    if how != "no such folder":
        folder.mkdir()
    settings = {"per_call": 10, "in_flight": 1, **settings}

    async def awaited() -> None:
        async with client_of(sandbox, **spoil(sandbox, how)) as client:
            with pytest.raises(kind) as caught:
                await client.run(PATH, sites(100), job=folder / "1.job", **settings)
            raised.append(str(caught.value).replace("1.job", "2.job"))
            if calls:  # the file is closed, and what it holds is not paid for again
                assert len(sandbox.ledger.charged) == calls
                async with await client.open_job(PATH, None, job=folder / "1.job") as job:
                    assert len([*job.rows]) == 10 * calls

    raised: list[str] = []
    asyncio.run(awaited())
    blocking: dict[str, Any] = {"login": "login", "password": "password", "base_url": sandbox.url}
    with Client(**blocking, **spoil(sandbox, how)) as client, pytest.raises(kind) as expected:
        client.run(PATH, sites(100), job=folder / "2.job", **settings)
    assert raised == [str(expected.value)]
    assert len(sandbox.ledger.charged) == 2 * calls


def test_what_on_progress_raises_ends_the_run_and_loses_nothing(sandbox: Sandbox, tmp_path: Path) -> None:
    told: list[Progress] = []

    def refuse(progress: Progress) -> None:
        told.append(progress)
        if len(told) == 2:
            raise LookupError("the screen is gone")

    async def main() -> None:
        async with (
            client_of(sandbox) as client,
            await client.open_job(PATH, sites(200), job=tmp_path / "a.job", per_call=10, in_flight=2) as job,
        ):
            with pytest.raises(LookupError, match="the screen is gone"):
                await job.run(refuse)
            assert len(told) == 2
            assert {row.target for row in job.rows} == set(asked(sandbox))
            await job.run(told.append)
            assert [row.target for row in job.rows] == sites(200)

    asyncio.run(main())
    assert set(asked(sandbox).values()) == {1}


def test_a_run_that_is_cancelled_before_it_has_begun_sends_nothing(sandbox: Sandbox, tmp_path: Path) -> None:
    async def main() -> None:
        settings: dict[str, Any] = {"job": tmp_path / "a.job", "per_call": 10, "in_flight": 2}
        sandbox.fail_next("stall_before", path=PATH, seconds=0.5)
        async with (
            client_of(sandbox) as client,
            await client.open_job(PATH, sites(200), **settings) as job,
        ):
            parts = job.parts()
            await anext(parts)
            running = asyncio.create_task(job.run())  # first waits for the calls that the loop left in flight
            await asyncio.sleep(0.05)
            running.cancel()
            with pytest.raises(asyncio.CancelledError):
                await running
            assert len(asked(sandbox)) == 20
            await job.run()
            assert [row.target for row in job.rows] == sites(200)

    asyncio.run(main())
    assert set(asked(sandbox).values()) == {1}


def test_a_job_that_is_closed_begins_no_run_that_waited_for_its_turn(tmp_path: Path) -> None:
    async def main() -> None:
        async with held() as (api, client):
            settings: dict[str, Any] = {"job": tmp_path / "a.job", "per_call": 10, "in_flight": 2}
            job = await client.open_job(PATH, sites(200), **settings)
            runs = [asyncio.create_task(job.run()) for _ in range(2)]
            await api.has_calls(2)
            closing = asyncio.create_task(job.aclose())
            await asyncio.sleep(0)
            await api.answer_until(closing.done)
            assert await runs[0] is job
            with pytest.raises(JobError, match="closed"):
                await runs[1]
            assert len(asked(api.sandbox)) == 20

    asyncio.run(main())
