"""After any damage to its file, a job knows what was paid for, or stops with an error."""

from __future__ import annotations

import os
import random
import resource
import shutil
import stat
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from dataforseo import Client, JobError
from dataforseo_runtime.jobs import spill, store
from dataforseo_runtime.jobs.call_results import CallResult
from dataforseo_runtime.jobs.schema import CallRecord
from dataforseo_sandbox import Sandbox
from tests.clocks import HurriedClock, WrongClock
from tests.jobs.asking import PATH, asked, sites
from tests.jobs.damage import DAMAGES, SETTINGS, TARGETS, History, tried


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Client, Sandbox, History]]:
    with (
        Sandbox() as sandbox,
        Client(login="login", password="password", base_url=sandbox.url, clock=HurriedClock()) as client,
    ):
        yield client, sandbox, History(client, tmp_path_factory.mktemp("whole"))


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("name", DAMAGES)
def test_nothing_is_paid_twice_or_lost_silently(
    name: str, seed: int, world: tuple[Client, Sandbox, History], tmp_path: Path
) -> None:
    client, sandbox, history = world
    dice = random.Random(f"{name}{seed}")  # noqa: S311 - the same each time
    tried(client, sandbox, history, name, dice, tmp_path)


def test_an_older_copy_of_the_file_lists_what_it_does_not_know_of(
    world: tuple[Client, Sandbox, History], tmp_path: Path
) -> None:
    client, _, history = world
    path = tmp_path / "old.job"
    path.write_bytes(history.states[0])
    with client.open_job(PATH, sites(TARGETS), job=path, **SETTINGS) as job:
        job.run()
        failures = [*job.failures()]
        assert {failure.state for failure in failures} == {"lost"}
        assert all(failure.task_id and failure.call_cost for failure in failures)
        assert float(job.cost) == pytest.approx(
            sum(float(failure.call_cost or 0) for failure in failures[::10])
        )


def test_an_answer_that_is_damaged_is_listed_and_the_others_are_given(
    client: Client, sandbox: Sandbox, tmp_path: Path
) -> None:
    path = tmp_path / "a.job"
    client.run(PATH, sites(50), job=path, **SETTINGS).close()
    data = path.read_bytes()
    at = data.rindex(b'"target": "site0.com"')
    path.write_bytes(data[:at] + b"X" + data[at + 1 :])
    with client.open_job(PATH, None, job=path, **SETTINGS) as job:
        damaged = [failure for failure in job.failures() if failure.state == "damaged"]
        assert len([*job.rows]) + len(damaged) == 50
        assert damaged
        assert all(failure.task_id and failure.call_cost for failure in damaged)
        job.run()
    assert set(asked(sandbox).values()) == {1}
    with client.run(PATH, None, job=path, repay=True, **SETTINGS) as job:
        assert len([*job.rows]) == 50
    assert max(asked(sandbox).values()) == 2


def test_a_job_whose_file_is_gone_and_whose_journal_is_not_does_not_begin_anew(
    client: Client, sandbox: Sandbox, tmp_path: Path
) -> None:
    (tmp_path / "a.job-journal").write_bytes(b"x")
    with pytest.raises(JobError, match=r"a\.job-journal is"):
        client.run(PATH, sites(5), job=tmp_path / "a.job")
    assert len(sandbox.ledger) == 0


def test_the_file_is_for_its_owner_alone_and_whole_without_a_companion(
    client: Client, tmp_path: Path
) -> None:
    copy = tmp_path / "copied" / "a.job"
    copy.parent.mkdir()
    with client.open_job(PATH, sites(50), job=tmp_path / "a.job", **SETTINGS) as job:
        for done, _ in enumerate(job.parts(), start=1):
            copy.write_bytes((tmp_path / "a.job").read_bytes())
            with client.open_job(PATH, None, job=copy, **SETTINGS) as copied:
                assert copied.progress.done >= 10 * done
    assert stat.S_IMODE((tmp_path / "a.job").stat().st_mode) == 0o600


OFF = [timedelta(seconds=30), timedelta(minutes=4), timedelta(hours=1), timedelta(days=1)]


@pytest.mark.parametrize("off", [*OFF, *(-off for off in OFF)], ids=str)
@pytest.mark.parametrize("known", ["all", "none"])
def test_a_wrong_clock_pays_nothing_twice(
    off: timedelta, known: str, sandbox: Sandbox, tmp_path: Path
) -> None:
    settings: dict[str, Any] = {"login": "login", "password": "password", "base_url": sandbox.url}
    path, states = tmp_path / "a.job", list[bytes]()
    with (
        Client(**settings, clock=WrongClock(off)) as client,
        client.open_job(PATH, sites(200), job=path, **SETTINGS) as job,
    ):
        states.append(path.read_bytes())
        for _ in job.parts():
            states.append(path.read_bytes())
            if len(states) == 8:
                break
    path.write_bytes(states[-3] if known == "all" else states[0])  # killed, and an older copy
    with (
        Client(**settings, clock=WrongClock(off)) as client,
        client.open_job(PATH, sites(200), job=path, **SETTINGS) as job,
    ):
        job.run()
        accounted = {row.target for row in job.rows} | {failure.target for failure in job.failures()}
    assert accounted == set(sites(200))
    assert set(asked(sandbox).values()) == {1}


@pytest.mark.parametrize("chosen", [True, False])
def test_a_full_disk_drops_no_answer(
    chosen: bool, client: Client, sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The file cannot grow. Paid answers are spilled to another folder, and the next run stores them."""
    beside, path = tmp_path / "beside", tmp_path / "a.job"
    beside.mkdir()
    if not chosen:
        monkeypatch.setattr(spill, "gettempdir", lambda: str(beside))
    settings: dict[str, Any] = {"job": path, "spill": beside if chosen else None, **SETTINGS}
    with client.open_job(PATH, sites(40), **settings) as job:
        soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (path.stat().st_size, hard))
        try:
            with pytest.raises(JobError, match=r"answers that were paid for are in .*; the next run"):
                job.run()
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert sandbox.ledger.cost > 0
    assert [stat.S_IMODE(file.stat().st_mode) for file in beside.iterdir()] == [0o600]
    with client.open_job(PATH, None, **settings) as job:
        job.run()
        assert [row.target for row in job.rows] == sites(40)
        assert [*job.failures()] == []
        assert float(job.cost) == pytest.approx(sandbox.ledger.cost)
    assert set(asked(sandbox).values()) == {1}
    assert [*beside.iterdir()] == []


def test_what_no_folder_takes_is_on_standard_error_and_can_be_taken_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(spill, "gettempdir", lambda: str(tmp_path / "nowhere"))
    at = datetime(2026, 1, 1, tzinfo=UTC)
    record = CallRecord(id=3, call=2, tag="t", sent_at=at, cost=Decimal("0.02"), body=b"\x00an answer\xff")
    job = tmp_path / "neither" / "a.job"
    assert spill.write(job, "abc", [CallResult(record, "answered")], tmp_path / "nor") is None
    (tmp_path / "a.job.unstored").write_text("damaged\n" + capsys.readouterr().err)
    ((file, kept),) = spill.read(tmp_path / "a.job", "abc", None)
    assert (file.name, kept) == ("a.job.unstored", [CallResult(record, "answered")])
    assert [*spill.read(tmp_path / "a.job", "another", None)] == []


def test_only_files_of_this_user_are_taken_in(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Other users can put a pipe, which never ends, or a link into a temporary folder."""
    monkeypatch.setattr(spill, "gettempdir", lambda: str(tmp_path))
    record = CallRecord(id=3, call=2, tag="t", sent_at=datetime(2026, 1, 1, tzinfo=UTC), body=b"an answer")
    written = spill.write(tmp_path / "a.job", "abc", [CallResult(record, "answered")], None)
    assert written is not None
    os.mkfifo(tmp_path / "a.job.unstored-pipe")
    (tmp_path / "a.job.unstored-link").symlink_to(written)
    assert [file for file, _ in spill.read(tmp_path / "a.job", "abc", None)] == [written]


def test_an_older_copy_does_not_send_again_what_was_in_doubt_then(
    client: Client, sandbox: Sandbox, tmp_path: Path
) -> None:
    """A later run found the call never executed, and sent it again; the copy has the first record."""
    path, older = tmp_path / "a.job", tmp_path / "older"
    settings: dict[str, Any] = {"job": path, "per_call": 10, "in_flight": 1, "settle_seconds": 0}
    sandbox.fail_next("reset_after_body", path=PATH)
    with client.open_job(PATH, sites(30), **settings) as job:
        for _ in job.parts():
            break
    shutil.copy(path, older)
    client.run(PATH, None, **settings).close()
    shutil.copy(older, path)
    with client.run(PATH, None, **settings) as job:
        accounted = {row.target for row in job.rows} | {failure.target for failure in job.failures()}
    assert accounted == set(sites(30))
    assert set(asked(sandbox).values()) == {1}


def test_a_message_of_sqlite_that_is_no_text_is_told_in_words(client: Client, tmp_path: Path) -> None:
    """SQLite's message repeats the damaged name of a table."""
    path = tmp_path / "a.job"
    client.run(PATH, sites(10), job=path).close()
    path.write_bytes(
        path.read_bytes()
        .replace(b"CREATE TABLE tries", b"CREATE TABLE \xa4ries")
        .replace(b"tabletries", b"table\xa4ries")
    )
    with pytest.raises(JobError, match="nothing is sent"):
        client.run(PATH, None, job=path)


def test_a_job_without_a_log_stops_where_its_file_may_be_an_older_copy(
    client: Client, sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The file's ctime shows that something else wrote it. The sandbox knows no price here."""
    monkeypatch.setattr(store, "COMMIT_SECONDS", 0.5)
    path = "ai_optimization/ai_keyword_data/keywords_search_volume/live"
    file, older = tmp_path / "a.job", tmp_path / "older"
    settings: dict[str, Any] = {"job": file, "per_call": 1, "in_flight": 1, "over": "keywords"}
    settings["fields"] = {"location_code": 2840, "language_code": "en"}
    with client.open_job(path, ["a", "b", "c"], **settings) as job:
        next(job.parts())
    shutil.copy(file, older)
    time.sleep(0.6)
    client.run(path, None, **settings).close()  # goes on, because nothing else wrote the file
    assert len(sandbox.ledger) == 3
    shutil.copy(older, file)
    with pytest.raises(JobError, match=r"no id_list.*older copy of itself.*nothing was sent.*--repay"):
        client.run(path, None, **settings)
    assert len(sandbox.ledger) == 3
    with client.run(path, None, repay=True, **settings) as job:
        assert [*job.failures()] == []
