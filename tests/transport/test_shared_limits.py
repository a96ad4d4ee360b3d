"""Several processes share the limits of one account through a file or Redis."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from typing import Any

import fakeredis
import pytest
from pyrate_limiter import InMemoryBucket

from dataforseo import Client, ConfigurationError, NotSentError
from dataforseo_runtime.base.errors import SendTimeoutError
from dataforseo_runtime.requests.facts import Limits
from dataforseo_runtime.sending.hooks import WaitEvent
from dataforseo_runtime.transport.limiter import Scope
from dataforseo_runtime.transport.shared_limits import SharedLimits, Slots
from dataforseo_sandbox import Sandbox
from tests.clocks import HurriedClock
from tests.transport.simulation import most_at_once

PROGRAM = """
import json, sys, time
from dataforseo_runtime.requests.facts import Limits
from dataforseo_runtime.transport.limiter import Scope
from dataforseo_runtime.transport.shared_limits import SharedLimits

store, limits, rounds = SharedLimits.sqlite(sys.argv[1]), json.loads(sys.argv[2]), int(sys.argv[3])
scopes = [Scope(name, Limits(**fields)) for name, fields in limits.items()]
granted = []
for _ in range(rounds):
    taken = store.take(scopes)
    if taken.wait == 0:
        begin = time.monotonic()
        time.sleep(0.003)
        granted.append((begin, time.monotonic()))
        taken.release()
    else:
        time.sleep(min(taken.wait, 0.002))
print(json.dumps(granted))
"""


def run_processes(file: Path, limits: dict[str, Any], rounds: int) -> list[list[tuple[float, float]]]:
    """Let three processes take places as fast as they can; return when each call began and ended."""
    command = [sys.executable, "-c", PROGRAM, str(file), json.dumps(limits), str(rounds)]
    processes = [subprocess.Popen(command, stdout=subprocess.PIPE) for _ in range(3)]
    return [[(begin, end) for begin, end in json.loads(process.communicate()[0])] for process in processes]


def test_processes_together_take_what_a_minute_holds_and_no_more(tmp_path: Path) -> None:
    granted = run_processes(tmp_path / "limits", {"account": {"calls_per_minute": 50}}, 40)
    assert sum(len(calls) for calls in granted) == 50


def test_the_smaller_limit_of_an_endpoint_holds_too(tmp_path: Path) -> None:
    limits = {"account": {"calls_per_minute": 1000}, "/v3/backlinks/id_list": {"calls_per_minute": 10}}
    assert sum(len(calls) for calls in run_processes(tmp_path / "limits", limits, 10)) == 10


def test_processes_together_run_no_more_calls_at_once(tmp_path: Path) -> None:
    granted = run_processes(tmp_path / "limits", {"account": {"simultaneous_calls": 2}}, 60)
    assert most_at_once([call for calls in granted for call in calls]) == 2
    assert sum(len(calls) for calls in granted) > 30


def test_the_wait_is_told(tmp_path: Path) -> None:
    scope = Scope("account", Limits(calls_per_minute=2))
    with closing(SharedLimits.sqlite(tmp_path / "limits")) as store:
        assert [store.take([scope]).wait for _ in range(2)] == [0, 0]
        assert 55 < store.take([scope]).wait < 61.1


def test_a_store_that_was_closed_counts_on(tmp_path: Path) -> None:
    scope = Scope("account", Limits(calls_per_minute=2))
    with closing(SharedLimits.sqlite(tmp_path / "limits")) as store:
        assert store.take([scope]).wait == 0
        store.close()
        assert store.take([scope]).wait == 0
        store.close()
        assert store.take([scope]).wait > 0


def test_machines_share_a_minute_through_redis() -> None:
    server = fakeredis.FakeServer()
    stores = [SharedLimits.redis(fakeredis.FakeRedis(server=server)) for _ in range(3)]
    scope = Scope("account", Limits(calls_per_minute=5, simultaneous_calls=1))
    waits = [store.take([scope]).wait for _ in range(3) for store in stores]
    assert [wait == 0 for wait in waits] == [True] * 5 + [False] * 4
    assert 55 < waits[-1] < 61.1


def test_a_process_that_dies_gives_back_its_place(tmp_path: Path) -> None:
    scope = Scope("account", Limits(simultaneous_calls=1))
    hold = "taken = store.take(scopes); print(taken.wait, flush=True); time.sleep(20)"
    program = PROGRAM.partition("granted = []")[0] + hold
    command = [
        sys.executable,
        "-c",
        program,
        str(tmp_path / "limits"),
        '{"account": {"simultaneous_calls": 1}}',
        "1",
    ]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert float(process.stdout.readline()) == 0
        with closing(SharedLimits.sqlite(tmp_path / "limits")) as store:
            assert store.take([scope]).wait > 0
            process.kill()
            process.wait()
            assert store.take([scope]).wait == 0


def test_two_clients_share_one_place(tmp_path: Path) -> None:
    waits: list[WaitEvent] = []

    def call(_: int) -> None:
        shared = SharedLimits.sqlite(tmp_path / "limits")
        limits = {"account": Limits(simultaneous_calls=1)}
        with Client(
            login="login",
            password="password",
            base_url=sandbox.url,
            limits=limits,
            shared_limits=shared,
            on_wait=waits.append,
        ) as client:
            answer = client.backlinks.bulk_backlinks_live(targets=["a.com"])
            assert answer.attempts[0].waited >= 0

    with Sandbox(latency=0.2) as sandbox, ThreadPoolExecutor(3) as threads:
        list(threads.map(call, range(3)))
    assert sandbox.traffic.peak_simultaneous() == 1
    assert len(sandbox.ledger) == 3
    assert {event.reason for event in waits} == {"shared limits"}


def test_a_missing_extra_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setitem(sys.modules, "pyrate_limiter", None)
    with pytest.raises(ConfigurationError, match=r"pip install 'dataforseo\[shared\]'"):
        SharedLimits.sqlite(tmp_path / "limits")


def test_a_store_that_fails_keeps_calls_from_being_sent(tmp_path: Path) -> None:
    (tmp_path / "no folder").touch()
    store = SharedLimits.sqlite(tmp_path / "no folder" / "limits")
    with (
        Sandbox() as sandbox,
        Client(login="login", password="password", base_url=sandbox.url, shared_limits=store) as client,
    ):
        with pytest.raises(NotSentError, match=r"store of the shared limits failed: \w+Error: .*no folder"):
            client.backlinks.bulk_backlinks_live(targets=["a.com"])
        joined = client.backlinks.bulk_backlinks_live.split(targets=["a.com"])
        assert isinstance(joined.failed[0].error, NotSentError)
        assert len(sandbox.ledger) == 0


def test_a_store_that_fails_takes_no_place() -> None:
    server = fakeredis.FakeServer()
    server.connected = False
    store = SharedLimits.redis(fakeredis.FakeRedis(server=server))
    scope = Scope("account", Limits(calls_per_minute=1))
    with pytest.raises(NotSentError, match="ConnectionError"):
        store.take([scope])
    server.connected = True
    assert store.take([scope]).wait == 0


def test_a_wait_for_other_processes_counts_for_max_wait(tmp_path: Path) -> None:
    scope = Scope("account", Limits(calls_per_minute=1))
    with (
        closing(SharedLimits.sqlite(tmp_path / "limits")) as store,
        Sandbox() as sandbox,
        Client(
            login="login",
            password="password",
            base_url=sandbox.url,
            limits={"account": scope.limits},
            shared_limits=store,
            max_wait=20,
            clock=(clock := HurriedClock()),
        ) as client,
    ):
        assert store.take([scope]).wait == 0
        with pytest.raises(SendTimeoutError, match="after 20 s in the queue the limits of account"):
            client.backlinks.bulk_backlinks_live(targets=["a.com"])
        assert 19 < sum(clock.slept) < 21
        assert len(sandbox.ledger) == 0


class StuckSlots(Slots):
    """Slots that cannot be freed."""

    def take(self) -> Callable[[], None]:
        def release() -> None:
            raise OSError("no such device")

        return release


def test_a_slot_that_cannot_be_freed_loses_no_answer(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    limits = {"account": Limits(simultaneous_calls=1)}
    store = SharedLimits(
        lambda _, rates: InMemoryBucket(rates), lambda _scope, _count: StuckSlots(tmp_path, "a", 1)
    )
    with (
        Sandbox() as sandbox,
        Client(
            login="login", password="password", base_url=sandbox.url, limits=limits, shared_limits=store
        ) as client,
    ):
        for _ in range(2):
            assert client.backlinks.bulk_backlinks_live(targets=["a.com"]).rows
        assert len(sandbox.ledger) == 2
    assert "a slot of the shared limits could not be freed" in caplog.text
