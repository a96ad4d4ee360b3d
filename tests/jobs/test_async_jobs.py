"""Jobs of an AsyncClient: as those of a Client, while the event loop goes on."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from dataforseo import (
    AsyncClient,
    AuthenticationError,
    BudgetExceeded,
    Client,
    ConfigurationError,
    JobError,
    Limits,
)
from dataforseo.backlinks.bulk_backlinks_live import BulkBacklinksLiveItem
from dataforseo_runtime.errors import JobInUse
from dataforseo_runtime.jobs import AsyncJob, Progress
from dataforseo_sandbox import ManualClock, Sandbox
from tests.clocks import HurriedClock
from tests.jobs.asking import PATH, asked, sites

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


def test_a_run_gives_what_a_run_of_a_client_gives_at_the_same_cost(sandbox: Sandbox, tmp_path: Path) -> None:
    async def main() -> tuple[AsyncJob, list[tuple[Progress, int]]]:
        told: list[tuple[Progress, int]] = []
        async with client_of(sandbox) as client:
            job = await client.run(
                client.backlinks.bulk_backlinks_live,
                iter(sites(2500)),
                job=tmp_path / "awaited.job",
                on_progress=lambda progress: told.append((progress, threading.get_ident())),
                tag="weekly",
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
            first, second, *_ = await asyncio.gather(
                client.run(PATH, sites(200), job=tmp_path / "a.job", per_call=10, in_flight=20),
                client.run(PATH, sites(200), job=tmp_path / "b.job", per_call=10, in_flight=20),
                *(client.backlinks.bulk_backlinks_live(targets=[site]) for site in sites(20)),
            )
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
            assert [type(one) for one in ended[:2]] == [BudgetExceeded, BudgetExceeded]
            assert client.spent.total <= PRICE_OF_TEN * 12
            assert float(client.spent.total) == pytest.approx(sandbox.ledger.cost)
        async with client_of(sandbox) as client:  # the files are closed, and hold what was paid for
            for name in ("a.job", "b.job"):
                async with await client.run(PATH, None, job=tmp_path / name) as job:
                    assert [row.target for row in job.rows] == sites(200)

    asyncio.run(main())
    assert set(asked(sandbox).values()) <= {2, 3}  # once for each job, and ten of them for the call


def test_a_cancelled_run_keeps_what_was_on_its_way_and_goes_on_when_run_again(tmp_path: Path) -> None:
    async def main() -> None:
        async with held() as (api, client):
            settings: dict[str, Any] = {"job": tmp_path / "a.job", "per_call": 10, "in_flight": 3}
            running = asyncio.create_task(client.run(PATH, sites(100), **settings))
            await api.has_calls(3)
            for _ in range(3):  # once would do; impatience changes nothing
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
                job.stop()  # no run is under way that it could end
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
    """Spoil the next run, and give the settings that its client needs for that."""
    if how == "login":
        sandbox.fail_next("envelope_40104", path=PATH)
    return {"budget": PRICE_OF_TEN * 2} if how == "budget of the client" else {}


@pytest.mark.parametrize(
    ("how", "settings", "kind", "calls"),
    [
        ("login", {}, AuthenticationError, 0),
        ("budget of the client", {}, BudgetExceeded, 2),
        ("budget of the job", {"budget": PRICE_OF_TEN * 2}, BudgetExceeded, 2),
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


def test_parts_are_given_once_on_disk_and_leaving_the_loop_stops_the_job(
    sandbox: Sandbox, tmp_path: Path
) -> None:
    async def main() -> None:
        settings: dict[str, Any] = {"job": tmp_path / "a.job", "per_call": 10, "in_flight": 2}
        sandbox.fail_next("stall_before", path=PATH, seconds=0.2)  # on its way when the loop is left
        async with client_of(sandbox) as client:
            async with await client.open_job(PATH, sites(200), **settings) as job:
                async for part in job.parts():
                    assert set(part.targets) <= {row.target for row in job.rows}
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
            with pytest.raises(JobInUse):
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
