"""What a job does with what the account's log says, or does not say, about its calls."""

from __future__ import annotations

import json
import shutil
import sqlite3
import threading
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from dataforseo import ApiError, AuthenticationError, Client, DataForSEOError
from dataforseo_runtime.jobs import Progress
from dataforseo_sandbox import ManualClock, Sandbox
from tests.clocks import HurriedClock
from tests.jobs.asking import PATH, asked, sites
from tests.socket_server import SocketServer, http
from tests.tasks.conftest import SandboxClock

ID_LIST = "backlinks/id_list"
SETTINGS: dict[str, Any] = {"per_call": 10, "in_flight": 1, "settle_seconds": 0}


class ServerTime(SandboxClock):
    """The sandbox's own clock, which moves on when the client waits."""

    def wait(self, signal: threading.Event, seconds: float | None) -> None:
        self.sleep(seconds or 0)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "a.job"


def tags_in(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as database:
        return [tag for (tag,) in database.execute("SELECT tag FROM tries ORDER BY id")]


def log_of(*rows: dict[str, Any]) -> bytes:
    task = {"id": "1", "status_code": 20000, "status_message": "Ok.", "cost": 0, "result": [*rows]}
    return json.dumps({"status_code": 20000, "status_message": "Ok.", "cost": 0, "tasks": [task]}).encode()


def row_of(tag: str | None, *, cost: float, done: bool = True) -> dict[str, Any]:
    now = f"{datetime.now(UTC):%Y-%m-%d %H:%M:%S +00:00}"
    return {
        "id": "01010101-0001-0001-0000-000000000000",
        "url": f"/v3/{PATH}",
        "datetime_posted": now,
        "datetime_done": now if done else None,
        "status": "20000",
        "cost": cost,
        "metadata": None if tag is None else {"tag": tag},
    }


def lose_one(client: Client, path: Path) -> None:
    """Run a job up to its second call. Its first call is executed and in doubt."""
    with client.open_job(PATH, sites(20), job=path, **SETTINGS) as job:
        for _ in job.parts():
            break


@pytest.mark.parametrize(
    ("operation", "targets", "settings", "reason"),
    [
        (
            "domain_analytics/technologies/domain_technologies/live",
            ["a.com", "b.com"],
            {"over": "target"},
            "the call takes no tag",
        ),
        (
            "ai_optimization/ai_keyword_data/keywords_search_volume/live",
            ["a", "b"],
            {"over": "keywords", "fields": {"location_code": 2840, "language_code": "en"}},
            "the section has no id_list",
        ),
    ],
)
def test_a_lost_call_that_cannot_be_looked_up_is_listed_with_the_reason(
    client: Client,
    sandbox: Sandbox,
    path: Path,
    operation: str,
    targets: list[str],
    settings: dict[str, Any],
    reason: str,
) -> None:
    sandbox.fail_next("lost_after_execution", path=operation)
    with client.run(operation, targets, job=path, **{**SETTINGS, **settings, "per_call": 1}) as job:
        (failure,) = job.failures()
        assert (failure.target, failure.state) == (targets[0], "lost")
        assert f"perhaps paid for ({reason}" in failure.reason
        assert len([*job.answers()]) == 1


def test_a_log_without_tags_proves_nothing_and_the_call_is_not_repeated(
    client: Client, sandbox: Sandbox, path: Path
) -> None:
    sandbox.replay(ID_LIST, log_of(row_of(None, cost=0.02), {**row_of("t", cost=1), "url": "/v3/other"}))
    sandbox.fail_next("reset_after_body", path=PATH)
    with client.run(PATH, sites(20), job=path, **SETTINGS) as job:
        assert {failure.target for failure in job.failures()} == set(sites(10))
        assert {"without their tags" in failure.reason for failure in job.failures()} == {True}
    assert len(asked(sandbox)) == 10


def test_a_call_that_the_log_holds_at_no_cost_is_sent_again(
    client: Client, sandbox: Sandbox, path: Path
) -> None:
    sandbox.fail_next("reset_after_body", path=PATH)
    lose_one(client, path)
    sandbox.replay(ID_LIST, log_of(row_of(tags_in(path)[0], cost=0)))
    with client.run(PATH, None, job=path, **SETTINGS) as job:
        assert [row.target for row in job.rows] == sites(20)


def test_a_call_that_the_server_still_works_on_is_waited_for(
    client: Client, sandbox: Sandbox, path: Path
) -> None:
    sandbox.fail_next("lost_after_execution", path=PATH)
    lose_one(client, path)
    tag = tags_in(path)[0]
    troubles: list[str | None] = []

    def note(progress: Progress) -> None:
        troubles.append(progress.trouble)
        if len(troubles) > 3:
            sandbox.replay(ID_LIST, log_of(row_of(tag, cost=0.0203)))

    sandbox.replay(ID_LIST, log_of(row_of(tag, cost=0, done=False)))
    with client.run(PATH, None, job=path, on_progress=note, **SETTINGS) as job:
        assert {failure.state for failure in job.failures()} == {"lost"}
        assert [row.target for row in job.rows] == sites(20)[10:]
    assert any("s until the account's log is asked" in str(trouble) for trouble in troubles)
    assert set(asked(sandbox).values()) == {1}


def test_a_log_that_has_forgotten_the_tags_of_that_time_proves_nothing(path: Path) -> None:
    time = ManualClock(datetime.now(UTC) - timedelta(days=40))
    with Sandbox(clock=time) as sandbox:
        settings: dict[str, Any] = {"login": "login", "password": "password", "base_url": sandbox.url}
        sandbox.fail_next("reset_after_body", path=PATH)
        with Client(**settings, clock=ServerTime(time)) as client:
            lose_one(client, path)
        time.advance(timedelta(days=40).total_seconds())
        with (
            Client(**settings, clock=ServerTime(time)) as client,
            client.open_job(PATH, None, job=path, **SETTINGS) as job,
        ):
            job.run()
            reasons = {failure.reason for failure in job.failures()}
        assert len(reasons) == 1
        assert "has forgotten the tags of that time" in reasons.pop()
        assert len(asked(sandbox)) == 10


@pytest.fixture
def older_copy(client: Client, path: Path) -> list[str]:
    """Put the file of a finished job back to what it was at its beginning; return the tags of its calls."""
    copy = path.with_name("older")
    with client.open_job(PATH, sites(20), job=path, **SETTINGS) as job:
        shutil.copy(path, copy)
        job.run()
    tags = tags_in(path)
    shutil.copy(copy, path)
    return tags


def test_calls_of_a_later_run_that_cost_nothing_are_sent_again(
    client: Client, sandbox: Sandbox, path: Path, older_copy: list[str]
) -> None:
    sandbox.replay(ID_LIST, log_of(row_of(older_copy[0], cost=0), row_of(older_copy[1], cost=0.02)))
    with client.open_job(PATH, None, job=path, **SETTINGS) as job:
        job.run()
        assert [row.target for row in job.rows] == sites(10)
        assert {failure.target for failure in job.failures()} == set(sites(20)[10:])
        assert float(job.cost) == pytest.approx(0.02 + 0.02436)


@pytest.mark.parametrize("moment", ["comparing", "looking up"])
def test_a_log_that_cannot_be_read_stops_the_job_before_anything_is_sent(
    client: Client, sandbox: Sandbox, path: Path, moment: str
) -> None:
    if moment == "looking up":
        sandbox.fail_next("lost_after_execution", path=PATH)
        lose_one(client, path)
    else:
        with client.open_job(PATH, sites(20), job=path, **SETTINGS) as job:
            shutil.copy(path, path.with_name("older"))
            job.run()
        shutil.copy(path.with_name("older"), path)
    paid = len(sandbox.ledger.charged)
    sandbox.fail_next("envelope_40104", path=ID_LIST)
    with client.open_job(PATH, None, job=path, **SETTINGS) as job:
        with pytest.raises(AuthenticationError):
            job.run()
        assert len(sandbox.ledger.charged) == paid
        job.run()
        accounted = {row.target for row in job.rows} | {failure.target for failure in job.failures()}
    assert accounted == set(sites(20))
    assert set(asked(sandbox).values()) == {1}


def test_a_refused_log_tells_the_time_for_the_next_question(
    client: Client, sandbox: Sandbox, path: Path
) -> None:
    """While the server's time is not known, the window may lie in its future, which the log refuses."""
    sandbox.fail_next("lost_after_execution", path=PATH)
    lose_one(client, path)
    settings: dict[str, Any] = {"login": "login", "password": "password", "clock": HurriedClock()}
    sandbox.fail_next("http_404", path=ID_LIST)
    with (
        Client(base_url=sandbox.url, **settings) as another,
        another.run(PATH, None, job=path, **SETTINGS) as job,
    ):
        assert {failure.state for failure in job.failures()} == {"lost"}
        assert [row.target for row in job.rows] == sites(20)[10:]
    assert set(asked(sandbox).values()) == {1}


@pytest.mark.parametrize(("log", "raised"), [(http(json.loads(log_of())), None), (b"", DataForSEOError)])
def test_a_server_that_does_not_tell_the_time_proves_nothing(
    path: Path, log: bytes, raised: type[Exception] | None
) -> None:
    settings: dict[str, Any] = {"login": "login", "password": "password", "clock": HurriedClock()}
    with (
        SocketServer(b"", log) as server,
        Client(base_url=server.url, timeout=1, **settings) as client,
        client.open_job(PATH, sites(10), job=path, **SETTINGS) as job,
    ):
        if raised is None:
            job.run()
            (reason,) = {failure.reason for failure in job.failures()}
            assert "no answer tells the server's time" in reason
        else:
            with pytest.raises(raised):
                job.run()
            assert job.progress.in_doubt == 10


def test_a_refused_log_that_does_not_tell_the_time_stops_the_job(path: Path) -> None:
    refused = http({"status_code": 40501, "status_message": "Invalid Field.", "cost": 0, "tasks": []})
    settings: dict[str, Any] = {"login": "login", "password": "password", "clock": HurriedClock()}
    with (
        SocketServer(b"", refused) as server,
        Client(base_url=server.url, timeout=1, **settings) as client,
        client.open_job(PATH, sites(10), job=path, **SETTINGS) as job,
    ):
        with pytest.raises(ApiError, match="40501"):
            job.run()
        assert job.progress.in_doubt == 10
