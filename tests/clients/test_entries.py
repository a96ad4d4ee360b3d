"""Every method that sends something first checks that the client is open and that asyncio is running."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import trio

from dataforseo import AsyncClient, Client, ClientClosedError, ConfigurationError
from dataforseo.serp import GoogleOrganicTaskPostRequest
from dataforseo_runtime.base.attempts import Sent
from dataforseo_runtime.base.errors import AnswerLostError
from dataforseo_sandbox import Sandbox

AT = datetime.now(UTC)
SEARCH = GoogleOrganicTaskPostRequest(keyword="a", location_code=2840, language_code="en")
LOST = AnswerLostError(
    "reset",
    path="/v3/backlinks/bulk_backlinks/live",
    sent=Sent(section="backlinks", path="/v3/backlinks/bulk_backlinks/live", at=AT, tags=("t",)),
)
WINDOW: dict[str, Any] = {"datetime_from": AT - timedelta(days=1), "datetime_to": AT}
Entry = Callable[[Any, Path], Any]

# Every method that sends something. Each returns an answer or an iterator, or an awaitable of one.
ENTRIES: dict[str, Entry] = {
    "call": lambda client, _: client.backlinks.bulk_backlinks_live(targets=["a.com"]),
    "many tasks": lambda client, _: client.serp.google_organic_task_post([SEARCH]),
    "send": lambda client, _: client.send(client.backlinks.bulk_backlinks_live.describe(targets=["a.com"])),
    "view": lambda client, _: client.with_options(timeout=5).backlinks.bulk_backlinks_live(targets=["a.com"]),
    "pages": lambda client, _: client.backlinks.id_list.pages(**WINDOW),
    "rows": lambda client, _: client.backlinks.id_list.rows(**WINDOW),
    "split": lambda client, _: client.backlinks.bulk_backlinks_live.split(targets=["a.com", "b.com"]),
    "post_and_wait": lambda client, _: client.serp.google_organic_task_get_advanced.post_and_wait([SEARCH]),
    "wait_for": lambda client, _: client.serp.google_organic_task_get_advanced.wait_for(["1"]),
    "find_charged": lambda client, _: client.find_charged(LOST),
    "open_job": lambda client, path: client.open_job(
        client.backlinks.bulk_backlinks_live, ["a.com"], job=path / "a.job"
    ),
    "run": lambda client, path: client.run(
        client.backlinks.bulk_backlinks_live, ["a.com"], job=path / "a.job"
    ),
}


def settings_of(sandbox: Sandbox) -> dict[str, Any]:
    return {"login": "login", "password": "password", "base_url": sandbox.url}


def take(entry: Entry, client: Client, path: Path) -> list[Any]:
    given = entry(client, path)
    return [*given] if hasattr(given, "__next__") else [given]


async def take_async(entry: Entry, client: AsyncClient, path: Path) -> list[Any]:
    given = entry(client, path)
    if hasattr(given, "__aiter__"):
        return [one async for one in given]
    return [await given]


def assert_untouched(sandbox: Sandbox, client: Client | AsyncClient, path: Path) -> None:
    assert len(sandbox.ledger) == 0
    assert client.spent.total + client.spent.uncertain + client.spent.unpriced == 0
    assert [*path.iterdir()] == []


@pytest.mark.parametrize("name", ENTRIES)
def test_a_closed_client_sends_nothing(name: str, tmp_path: Path) -> None:
    with Sandbox() as sandbox:
        client = Client(**settings_of(sandbox))
        client.with_options(timeout=9).close()
        with pytest.raises(
            ClientClosedError, match="the client was closed, so nothing more is sent; make a new"
        ):
            take(ENTRIES[name], client, tmp_path)
        assert_untouched(sandbox, client, tmp_path)


@pytest.mark.parametrize("name", ENTRIES)
def test_a_closed_async_client_sends_nothing(name: str, tmp_path: Path) -> None:
    async def main(client: AsyncClient) -> None:
        await client.with_options(timeout=9).aclose()
        with pytest.raises(
            ClientClosedError, match="the client was closed, so nothing more is sent; make a new"
        ):
            await take_async(ENTRIES[name], client, tmp_path)

    with Sandbox() as sandbox:
        client = AsyncClient(**settings_of(sandbox))
        asyncio.run(main(client))
        assert_untouched(sandbox, client, tmp_path)


@pytest.mark.parametrize("name", ENTRIES)
def test_under_another_event_loop_an_async_client_sends_nothing(name: str, tmp_path: Path) -> None:
    async def main(client: AsyncClient) -> None:
        with pytest.raises(ConfigurationError, match=r"works in tasks of asyncio.*trio\.to_thread\.run_sync"):
            await take_async(ENTRIES[name], client, tmp_path)
        await client.aclose()  # no call is under way

    with Sandbox() as sandbox:
        client = AsyncClient(**settings_of(sandbox))
        trio.run(main, client)
        assert_untouched(sandbox, client, tmp_path)


@pytest.mark.parametrize("name", ENTRIES)
def test_without_any_event_loop_an_async_client_sends_nothing(name: str, tmp_path: Path) -> None:
    with Sandbox() as sandbox:
        client = AsyncClient(**settings_of(sandbox))
        coroutine = take_async(ENTRIES[name], client, tmp_path)
        with pytest.raises(ConfigurationError, match="works in tasks of asyncio"):
            coroutine.send(None)
        assert_untouched(sandbox, client, tmp_path)


def test_a_trio_task_in_guest_mode_on_asyncio_is_refused(tmp_path: Path) -> None:
    """The loop of asyncio runs in the thread, but trio schedules the task that awaits the call."""

    async def inner(client: AsyncClient) -> None:
        with pytest.raises(ConfigurationError, match="works in tasks of asyncio"):
            await client.backlinks.bulk_backlinks_live(targets=["a.com"])

    async def main(client: AsyncClient) -> None:
        loop, done = asyncio.get_running_loop(), asyncio.Event()
        outcomes: list[Any] = []

        def ended(outcome: Any) -> None:
            outcomes.append(outcome)
            done.set()

        trio.lowlevel.start_guest_run(
            inner, client, run_sync_soon_threadsafe=loop.call_soon_threadsafe, done_callback=ended
        )
        await done.wait()
        outcomes[0].unwrap()

    with Sandbox() as sandbox:
        client = AsyncClient(**settings_of(sandbox))
        asyncio.run(main(client))
        assert_untouched(sandbox, client, tmp_path)


def test_a_client_in_a_thread_serves_trio() -> None:
    async def main(client: Client) -> Any:
        return await trio.to_thread.run_sync(lambda: client.backlinks.bulk_backlinks_live(targets=["a.com"]))

    with Sandbox() as sandbox, Client(**settings_of(sandbox)) as client:
        assert trio.run(main, client).rows[0].target == "a.com"


def test_neither_client_is_entered_where_it_cannot_work() -> None:
    with Sandbox() as sandbox:
        client, waiting = Client(**settings_of(sandbox)), AsyncClient(**settings_of(sandbox))
        client.close()
        with pytest.raises(ClientClosedError), client:
            pass

        async def enter() -> None:
            async with waiting:
                pass

        with pytest.raises(ConfigurationError, match="works in tasks of asyncio"):
            trio.run(enter)


@pytest.mark.parametrize("name", sorted({"pages", "rows"}))
def test_a_list_that_was_begun_before_closing_asks_for_no_further_page(name: str) -> None:
    with Sandbox() as sandbox:
        client = Client(**settings_of(sandbox))
        for number in range(3):
            client.backlinks.bulk_backlinks_live(targets=[f"{number}.com"])
        listed = getattr(client.backlinks.id_list, name)(**WINDOW | {"datetime_to": now()}, limit=1)
        next(listed)
        client.close()
        before = len(sandbox.ledger)
        with pytest.raises(ClientClosedError):
            next(listed)
        assert len(sandbox.ledger) == before


def now() -> datetime:
    return datetime.now(UTC)


def test_a_run_of_tasks_whose_client_is_closed_gives_their_identifiers() -> None:
    with Sandbox() as sandbox:
        client = Client(**settings_of(sandbox))
        done = client.serp.google_organic_task_get_advanced.post_and_wait(
            [SEARCH], on_progress=lambda progress: client.close() if progress.waiting else None
        )
        (one,) = list(done)
        (entry,) = [entry for entry in sandbox.ledger if entry.path == "v3/serp/google/organic/task_post"]
    assert isinstance(one.error, ClientClosedError)
    assert one.task_id == entry.task_id


def test_a_job_that_was_opened_before_closing_sends_nothing_more(tmp_path: Path) -> None:
    with Sandbox() as sandbox:
        client = Client(**settings_of(sandbox))
        job = client.open_job(client.backlinks.bulk_backlinks_live, ["a.com"], job=tmp_path / "a.job")
        client.close()
        with pytest.raises(ClientClosedError), job:
            job.run()
        assert len(sandbox.ledger) == 0


def test_the_table_lists_every_public_method_that_sends() -> None:
    """A new public method must be added to ENTRIES, or to `harmless` if it sends nothing."""
    harmless = {
        "base_url",
        "check_open",
        "check_ready",
        "close",
        "aclose",
        "operation",
        "options",
        "session",
        "spent",
        "with_options",
    }
    for client_class in (Client, AsyncClient):
        methods = {
            name
            for kind in client_class.__mro__
            for name, held in vars(kind).items()
            if not name.startswith("_") and (inspect.isfunction(held) or isinstance(held, property))
        }
        assert methods - harmless == {"send", "find_charged", "open_job", "run"}


@pytest.mark.parametrize("loop", ["asyncio", "uvloop"])
def test_asyncio_and_uvloop_serve_every_entry(loop: str, tmp_path: Path) -> None:
    factory = None if loop == "asyncio" else pytest.importorskip("uvloop").new_event_loop

    async def main(sandbox: Sandbox) -> None:
        async with AsyncClient(**settings_of(sandbox)) as client:
            for name in sorted({*ENTRIES} - {"wait_for", "post_and_wait", "open_job"}):
                assert await take_async(ENTRIES[name], client, tmp_path) is not None

    with Sandbox() as sandbox, asyncio.Runner(loop_factory=factory) as runner:
        runner.run(main(sandbox))
        assert len(sandbox.ledger.charged) > 3
