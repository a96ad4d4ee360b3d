"""The file of a job: beginning it, going on with it, full disks and damage."""

from __future__ import annotations

import os
import re
import resource
import shutil
import sqlite3
from collections.abc import Generator, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from dataforseo import Client, ConfigurationError, JobError, NotSentError
from dataforseo_runtime.base.errors import AnswerLostError, JobInUseError
from dataforseo_runtime.jobs import Progress
from dataforseo_runtime.jobs.schema import checksum
from dataforseo_runtime.jobs.store import Store
from dataforseo_sandbox import Sandbox
from tests.jobs.asking import PATH, asked, sites

SETTINGS: dict[str, Any] = {"per_call": 10, "in_flight": 1, "settle_seconds": 0}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "a.job"


@contextmanager
def largest_file(size: int) -> Generator[None, None, None]:
    """Refuse to let any file of this process grow beyond `size` bytes."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def change(path: Path, statement: str, *values: object) -> None:
    with closing(sqlite3.connect(path)) as database, database:
        database.execute(statement, values)


def test_a_job_goes_on_only_with_the_same_operation_fields_and_targets(
    client: Client, sandbox: Sandbox, path: Path
) -> None:
    with pytest.raises(ConfigurationError, match="is not there yet, so the job needs targets"):
        client.run(PATH, None, job=path)
    client.run(PATH, sites(20), job=path, **SETTINGS).close()
    with pytest.raises(ConfigurationError, match="begun with other targets"):
        client.run(PATH, sites(21), job=path)
    with pytest.raises(
        ConfigurationError, match=r"is another job: fields is \{\} there and \{'tag': 'x'\} here"
    ):
        client.run(PATH, sites(20), job=path, fields={"tag": "x"})
    with client.run(PATH, sites(20), job=path, **SETTINGS) as job:
        assert job.progress.done == 20
    assert set(asked(sandbox).values()) == {1}


def test_targets_are_read_from_a_file(client: Client, path: Path) -> None:
    targets = path.with_name("targets.csv")
    targets.write_text("domain,note\na.com,1\nb.com,2\n")
    with client.run(PATH, targets, job=path) as job:
        assert [row.target for row in job.rows] == ["a.com", "b.com"]


def test_an_operation_that_only_posts_tasks_is_refused(client: Client, path: Path) -> None:
    with pytest.raises(ConfigurationError, match="does not answer at once, so a job has nothing to keep"):
        client.run("serp/google/organic/task_post", ["a"], over="keyword", job=path)


def test_a_target_that_is_not_an_integer_is_rejected(client: Client, path: Path) -> None:
    fields = {"keywords": ["pizza"], "language_code": "en"}
    operation = "ai_optimization/ai_keyword_data/keywords_search_volume/live"
    with client.run(operation, ["2840", "USA"], over="location_code", fields=fields, job=path) as job:
        (failure,) = job.failures()
        assert (failure.target, failure.state) == ("USA", "rejected")
        assert failure.reason == "must be a whole number"
        assert len([*job.answers()]) == 1


def test_rows_without_a_field_that_names_the_target_come_in_the_order_of_the_calls(
    client: Client, path: Path
) -> None:
    fields = {"location_code": 2840, "language_code": "en"}
    operation = "serp/google/organic/live/regular"
    with client.run(operation, ["a", "b"], over="keyword", fields=fields, job=path, in_flight=1) as job:
        answers = [*job.answers()]
        assert [answer.task.data["keyword"] for answer in answers if answer.task.data] == ["a", "b"]
        assert [*job.rows] == [row for answer in answers for row in answer.rows]
        assert [*job.failures()] == []


@pytest.mark.parametrize("links", [True, False])
def test_only_one_of_two_processes_begins_a_job(
    client: Client, path: Path, links: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    def link(*_: object) -> None:
        raise PermissionError("this file system has no links")

    if not links:
        monkeypatch.setattr(os, "link", link)
        client.run(PATH, sites(5), job=path).close()
        return

    def targets() -> Iterator[str]:
        yield "a.com"
        path.write_bytes(b"the job of another process")

    with pytest.raises(JobInUseError, match="another process has begun this job"):
        client.run(PATH, targets(), job=path)
    assert path.read_bytes() == b"the job of another process"
    assert [*path.parent.iterdir()] == [path]


def test_a_folder_or_a_file_without_tables_is_not_a_job(client: Client, path: Path) -> None:
    with pytest.raises(JobError, match="cannot be written"):
        client.run(PATH, sites(5), job=path.parent)
    client.run(PATH, sites(5), job=path).close()
    change(path, "DROP TABLE reached")
    with pytest.raises(JobError, match="no such table"):
        client.run(PATH, None, job=path)


def test_nothing_is_sent_where_the_disk_has_no_room_for_the_answers(
    client: Client, sandbox: Sandbox, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(path.parent)
    with client.open_job(PATH, sites(20), job=path, **SETTINGS) as job:
        monkeypatch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=3 << 20))
        with pytest.raises(JobError, match="the disk has 3 MB left, and answers may need 16 MB"):
            job.run()
        assert len(sandbox.ledger) == 0
        monkeypatch.setattr(shutil, "disk_usage", lambda _: usage)
        assert job.run().progress.done == 20


def test_answers_that_no_file_takes_are_on_standard_error_and_in_memory(
    client: Client, sandbox: Sandbox, path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    troubles: list[str | None] = []

    def note(progress: Progress) -> None:
        troubles.append(progress.trouble)

    with client.open_job(PATH, sites(3000), job=path, in_flight=3) as job:
        with largest_file(path.stat().st_size + 4096), pytest.raises(JobError, match="on standard error"):
            job.run(on_progress=note)
        assert any("answers are in memory until they can be stored" in str(trouble) for trouble in troubles)
        assert job.run().progress.done == 3000
        assert [row.target for row in job.rows] == sites(3000)
    assert set(asked(sandbox).values()) == {1}
    assert '"job": ' in capsys.readouterr().err


def test_answers_from_standard_error_are_taken_in_from_the_file_that_the_error_names(
    client: Client, sandbox: Sandbox, path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with (
        client.open_job(PATH, sites(3000), job=path, in_flight=3, spill=path.parent) as job,
        largest_file(path.stat().st_size + 4096),
        pytest.raises(JobError, match="on standard error") as caught,
    ):
        job.run()
    named = re.search(r"put the lines into (\S+);", str(caught.value))
    assert named is not None
    file = Path(named[1])
    file.write_text(capsys.readouterr().err)
    with client.run(PATH, None, job=path, spill=path.parent) as job:
        assert [row.target for row in job.rows] == sites(3000)
    assert not file.exists()
    assert set(asked(sandbox).values()) == {1}


def test_spilled_answers_are_restored_once_although_their_calls_count_as_lost_by_now(
    client: Client, sandbox: Sandbox, path: Path
) -> None:
    spill = path.with_name("spill")
    spill.mkdir()
    settings: dict[str, Any] = {"job": path, "spill": spill, **SETTINGS, "per_call": 100}
    with (
        client.open_job(PATH, sites(400), **settings) as job,
        largest_file(path.stat().st_size),
        pytest.raises(JobError, match="answers that were paid for are in"),
    ):
        job.run()
    (written,) = spill.iterdir()
    written.rename(path.with_name("kept"))
    with client.run(PATH, None, **settings) as job:
        assert {failure.state for failure in job.failures()} == {"lost"}
    shutil.copy(path.with_name("kept"), written)
    shutil.copy(path.with_name("kept"), written.with_name(f"{written.name}-copy"))
    with client.run(PATH, None, **settings) as job:
        assert [row.target for row in job.rows] == sites(400)
        assert ([*job.failures()], job.progress.done) == ([], 400)
        assert float(job.cost) == pytest.approx(sandbox.ledger.cost)
    assert [*spill.iterdir()] == []


def test_a_disk_that_is_full_when_a_job_is_opened_or_closed_leaves_it_usable(
    client: Client, sandbox: Sandbox, path: Path
) -> None:
    sandbox.fail_next("lost_after_execution", path=PATH)
    with client.run(PATH, sites(20), job=path, **SETTINGS):
        pass
    with largest_file(512), pytest.raises(JobError, match="cannot be written"):
        client.open_job(PATH, None, job=path, repay=True, **SETTINGS)
    with client.open_job(PATH, None, job=path, repay=True, **SETTINGS) as job:
        assert job.run().progress.done == 20
        job.close()  # closing twice does no harm
    job = client.open_job(PATH, None, job=path, **SETTINGS)
    job.close()
    second = path.with_name("b.job")
    job = client.open_job(PATH, sites(10), job=second, **SETTINGS).run()
    with largest_file(512):
        job.close()
    with client.run(PATH, None, job=second, **SETTINGS) as job:
        assert job.progress.done == 10


@pytest.fixture
def finished(client: Client, path: Path) -> Path:
    client.run(PATH, sites(30), job=path, **SETTINGS).close()
    return path


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE reached SET tries = tries + 1",
        "UPDATE calls SET state = 'planned' WHERE id = 2",
        "UPDATE tries SET reason = 'x' WHERE call = 2",
        "UPDATE tries SET call = 1 WHERE call = 2",
        "DELETE FROM tries WHERE call = 2",
        "DELETE FROM calls WHERE id = 2",
    ],
)
def test_a_changed_record_is_found_and_nothing_is_sent(
    client: Client, sandbox: Sandbox, finished: Path, damage: str
) -> None:
    change(finished, damage)
    paid = sandbox.ledger.cost
    with client.open_job(PATH, None, job=finished, **SETTINGS) as job:
        rows = {row.target for row in job.rows}
        listed = {failure.target for failure in job.failures()}
        assert rows | listed == set(sites(30))
        assert job.cost <= Decimal("0.07308")
        if listed:
            with pytest.raises(JobError, match="nothing is sent"):
                job.run()
    assert sandbox.ledger.cost == paid


@pytest.mark.parametrize(
    ("damage", "reason"),
    [
        ("UPDATE tries SET body = CAST(x'ff' AS TEXT) WHERE call = 2", "cannot be read"),
        ("UPDATE tries SET body = CAST('text' AS TEXT) WHERE call = 2", "cannot be read"),
        ("UPDATE tries SET body = x'00' WHERE call = 2", "does not match its checksum"),
        ("UPDATE tries SET body = NULL WHERE call = 2", "does not match its checksum"),
    ],
)
def test_a_changed_answer_is_listed_and_the_others_are_returned(
    client: Client, finished: Path, damage: str, reason: str
) -> None:
    change(finished, damage)
    with client.run(PATH, None, job=finished, **SETTINGS) as job:
        assert [row.target for row in job.rows] == sites(10) + sites(30)[20:]
        failures = [*job.failures()]
        assert [failure.target for failure in failures] == sites(20)[10:]
        assert all(failure.state == "damaged" and reason in failure.reason for failure in failures)


def test_an_answered_call_without_its_answer_is_listed(client: Client, finished: Path) -> None:
    columns = "id, call, tag, sent_at, server_at, task_id, cost, code, reason"
    with closing(sqlite3.connect(finished)) as database:
        record = database.execute(f"SELECT {columns} FROM tries WHERE call = 2").fetchone()  # noqa: S608
    total = checksum(*record, None)
    change(finished, "UPDATE tries SET body = NULL, body_sum = NULL, sum = ? WHERE call = 2", total)
    with client.run(PATH, None, job=finished, **SETTINGS) as job:
        assert {failure.reason for failure in job.failures()} == {
            "paid for, but the stored answer is not there"
        }


@pytest.mark.parametrize("damage", ["records", "pages"])
def test_a_file_that_is_damaged_while_it_is_open_loses_no_target(
    client: Client, path: Path, damage: str
) -> None:
    """SQLite reads pages again that have left its cache, which holds two megabytes."""
    client.run(PATH, sites(100_000), job=path, in_flight=4).close()
    with client.open_job(PATH, None, job=path) as job:
        data = path.read_bytes()
        half, pages = data[: len(data) // 2], data[len(data) // 2 :]
        with path.open("r+b") as file:
            file.seek(len(half))
            file.write(pages.replace(b"T", b"X") if damage == "records" else os.urandom(len(pages) // 2))
        try:
            rows = {row.target for row in job.rows}
            listed = {failure.target for failure in job.failures()}
        except JobError:  # the file says that it cannot be read
            return
    assert rows | listed == set(sites(100_000))


def test_a_job_stops_when_one_answer_after_the_other_is_lost(
    client: Client, sandbox: Sandbox, path: Path
) -> None:
    with client.open_job(PATH, sites(200), job=path, **SETTINGS) as job:
        for _ in job.parts():
            break
        sandbox.fail_next("lost_after_execution", path=PATH, times=100)
        with pytest.raises(AnswerLostError):
            job.run()
        assert len(sandbox.ledger.charged) == 1 + 4
    sandbox.clear_faults()
    with client.run(PATH, None, job=path, **SETTINGS) as job:
        assert len([*job.failures()]) == 40
    assert set(asked(sandbox).values()) == {1}


def test_a_job_gives_up_when_nothing_gets_through_for_ten_minutes(
    client: Client, sandbox: Sandbox, path: Path
) -> None:
    with client.open_job(PATH, sites(200), job=path, **SETTINGS) as job:
        for _ in job.parts():
            break
        sandbox.fail_next("refuse")
        began = client.session.clock.monotonic()
        with pytest.raises(NotSentError):
            job.run()
        assert 600 < client.session.clock.monotonic() - began < 1200
        sandbox.clear_faults()
        assert job.run().progress.done == 200
    assert set(asked(sandbox).values()) == {1}


def test_a_transaction_that_fails_writes_nothing(client: Client, path: Path) -> None:
    client.open_job(PATH, sites(20), job=path, **SETTINGS).close()
    before = path.read_bytes()

    def fail(store: Store) -> None:
        with store.transaction():
            store.begin(1, "tag", datetime(2026, 1, 1, tzinfo=UTC))
            raise KeyboardInterrupt

    with closing(Store(path)) as store, pytest.raises(KeyboardInterrupt):
        fail(store)
    assert path.read_bytes() == before
    with pytest.raises(JobError, match="is not there"):
        Store(path.with_name("nowhere.job"))


def test_a_disk_that_sqlite_finds_full_is_named(client: Client, path: Path) -> None:
    client.open_job(PATH, sites(20), job=path, **SETTINGS).close()
    with closing(Store(path)) as store:
        store._connection.execute("PRAGMA max_page_count = 1")  # pyright: ignore[reportPrivateUsage]
        with pytest.raises(JobError, match="the disk is full; make room"), store.transaction():
            store.begin(1, "x" * 100_000, datetime(2026, 1, 1, tzinfo=UTC))
