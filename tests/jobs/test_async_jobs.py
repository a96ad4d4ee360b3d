"""Jobs of an AsyncClient do the same as those of a Client and do not block the event loop."""

from __future__ import annotations

import asyncio
import threading
from pathlib import Path
from typing import Any

import pytest

from dataforseo import (
    BudgetExceededError,
    Client,
    JobError,
    Limits,
)
from dataforseo.backlinks import BulkBacklinksLiveItem
from dataforseo_runtime.base.errors import JobInUseError
from dataforseo_runtime.jobs import AsyncJob, Progress
from dataforseo_sandbox import Sandbox
from tests.jobs.asking import PATH, asked, sites
from tests.jobs.awaiting import PRICE_OF_TEN, client_of, held


def test_a_run_gives_what_a_run_of_a_client_gives_at_the_same_cost(sandbox: Sandbox, tmp_path: Path) -> None:
    async def main() -> tuple[AsyncJob, list[tuple[Progress, int]]]:
        told: list[tuple[Progress, int]] = []
        async with client_of(sandbox) as client:
            job = await client.run(
                client.backlinks.bulk_backlinks_live,
                iter(sites(2500)),
                job=tmp_path / "awaited.job",
                on_progress=lambda progress: told.append((progress, threading.get_ident())),
                fields={"tag": "weekly"},
            )
            assert client.spent.total == job.cost
            async with job:
                rows = [*job.rows]
                assert [row.target for row in rows] == sites(2500)
                assert isinstance(rows[0], BulkBacklinksLiveItem)
                assert (await asyncio.to_thread(job.to_arrow)).num_rows == 2500
                assert [*job.failures()] == []
                assert sum(len(answer.rows) for answer in job.answers()) == 2500
        return job, told

    awaited, told = asyncio.run(main())
    assert [progress.calls for progress, _ in told] == [3, 3, 3]
    assert (told[-1][0].done, told[-1][0].open) == (2500, 0)
    assert {thread for _, thread in told} == {threading.get_ident()}
    assert all(str(entry.tag).startswith("weekly ") for entry in sandbox.ledger)
    cost = sandbox.ledger.cost
    with (
        Client(login="login", password="password", base_url=sandbox.url) as client,
        client.run(PATH, sites(2500), job=tmp_path / "blocking.job") as job,
    ):
        assert job.cost == awaited.cost
        assert float(job.cost) == pytest.approx(cost)


def test_the_event_loop_goes_on_while_a_job_runs(tmp_path: Path) -> None:
    async def main() -> None:
        async with held() as (api, client):
            running = asyncio.create_task(client.run(PATH, sites(30), job=tmp_path / "a.job", per_call=10))
            await api.has_calls(3)
            assert not running.done()
            await api.answer_until(running.done)
            async with running.result() as job:
                assert [row.target for row in job.rows] == sites(30)

    asyncio.run(main())


def test_hooks_hear_of_the_calls_of_a_job_in_the_thread_of_the_event_loop(
    sandbox: Sandbox, tmp_path: Path
) -> None:
    heard: list[tuple[str, int]] = []

    def hear(event: object) -> None:
        heard.append((type(event).__name__, threading.get_ident()))

    async def main() -> None:
        async with client_of(sandbox, on_request=hear, on_response=hear) as client:
            job = await client.run(PATH, sites(20), job=tmp_path / "a.job", per_call=10)
            await job.aclose()

    asyncio.run(main())
    here = threading.get_ident()
    assert sorted(heard) == [("RequestEvent", here)] * 2 + [("ResponseEvent", here)] * 2


def test_two_runs_and_other_calls_keep_the_limits_together(sandbox: Sandbox, tmp_path: Path) -> None:
    async def main() -> None:
        limits = {"account": Limits(simultaneous_calls=3)}
        async with client_of(sandbox, limits=limits) as client:
            runs = asyncio.gather(
                client.run(PATH, sites(200), job=tmp_path / "a.job", per_call=10, in_flight=20),
                client.run(PATH, sites(200), job=tmp_path / "b.job", per_call=10, in_flight=20),
            )
            calls = (client.backlinks.bulk_backlinks_live(targets=[site]) for site in sites(20))
            await asyncio.gather(runs, *calls)
            first, second = await runs
            async with first, second:
                assert [row.target for row in first.rows] == [row.target for row in second.rows] == sites(200)
                assert 0 < first.cost < client.spent.total
            assert float(client.spent.total) == pytest.approx(sandbox.ledger.cost)

    asyncio.run(main())
    assert sandbox.traffic.peak_simultaneous() <= 3
    assert len(sandbox.ledger.charged) == 60


def test_two_runs_and_other_calls_share_the_budget(sandbox: Sandbox, tmp_path: Path) -> None:
    async def main() -> None:
        async with client_of(sandbox, budget=PRICE_OF_TEN * 12) as client:
            ended = await asyncio.gather(
                client.run(PATH, sites(200), job=tmp_path / "a.job", per_call=10, in_flight=4),
                client.run(PATH, sites(200), job=tmp_path / "b.job", per_call=10, in_flight=4),
                client.backlinks.bulk_backlinks_live(targets=sites(10)),
                return_exceptions=True,
            )
            assert [type(one) for one in ended[:2]] == [BudgetExceededError, BudgetExceededError]
            assert client.spent.total <= PRICE_OF_TEN * 12
            assert float(client.spent.total) == pytest.approx(sandbox.ledger.cost)
        async with client_of(sandbox) as client:  # the files are closed, and hold what was paid for
            for name in ("a.job", "b.job"):
                async with await client.run(PATH, None, job=tmp_path / name) as job:
                    assert [row.target for row in job.rows] == sites(200)

    asyncio.run(main())
    assert set(asked(sandbox).values()) <= {2, 3}  # once for each job, and ten of them for the call


def test_parts_are_given_once_on_disk_and_leaving_the_loop_stops_the_job(
    sandbox: Sandbox, tmp_path: Path
) -> None:
    async def main() -> None:
        settings: dict[str, Any] = {"job": tmp_path / "a.job", "per_call": 10, "in_flight": 2}
        sandbox.fail_next("stall_before", path=PATH, seconds=0.2)  # in flight when the loop is left
        async with client_of(sandbox) as client:
            async with await client.open_job(PATH, sites(200), **settings) as job:
                async for part in job.parts():
                    assert set(part.elements) <= {row.target for row in job.rows}
                    break
            with pytest.raises(JobError, match="closed"):
                await job.run()
            await job.aclose()
            paid = set(asked(sandbox))
            assert len(paid) == 20
            async with await client.open_job(PATH, None, **settings) as job:
                assert {row.target for row in job.rows} == paid
                async for _ in job.parts():
                    break
                rest = [part async for part in job.parts()]
                assert all(part.answer is not None for part in rest)
                assert [row.target for row in job.rows] == sites(200)

    asyncio.run(main())
    assert set(asked(sandbox).values()) == {1}


def test_a_job_is_open_in_one_place_at_a_time(sandbox: Sandbox, tmp_path: Path) -> None:
    async def main() -> None:
        path = tmp_path / "a.job"
        async with client_of(sandbox) as client, await client.open_job(PATH, sites(10), job=path) as job:
            with pytest.raises(JobInUseError):
                await client.run(PATH, None, job=path)
            await asyncio.gather(job.run(), job.run())
            assert len(sandbox.ledger) == 1

    asyncio.run(main())


def test_what_is_on_disk_can_be_read_while_the_job_is_worked_on(sandbox: Sandbox, tmp_path: Path) -> None:
    async def main() -> None:
        async with (
            client_of(sandbox) as client,
            await client.open_job(PATH, sites(600), job=tmp_path / "a.job", per_call=10) as job,
        ):
            running = asyncio.create_task(job.run())
            while not running.done():
                rows = [row.target for row in job.rows]
                assert len(rows) == len(set(rows)) <= 600
                assert rows == [site for site in sites(600) if site in set(rows)]
                assert job.progress.done <= 600
                await asyncio.sleep(0)
            await running
            assert len([*job.rows]) == 600

    asyncio.run(main())
