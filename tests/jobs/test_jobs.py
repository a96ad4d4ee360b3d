"""Jobs of a Client: what is stored, what is sent again, what is returned."""

from __future__ import annotations

import resource
import sqlite3
from collections import Counter
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from dataforseo import (
    AuthenticationError,
    Client,
    ConfigurationError,
    InvalidRequestError,
    JobError,
    UnreadableAnswerError,
)
from dataforseo.backlinks import BulkBacklinksLiveItem
from dataforseo_runtime.jobs import Failure, Job, Progress
from dataforseo_runtime.jobs.schema import checksum
from dataforseo_sandbox import Sandbox
from tests.jobs.asking import PATH, asked, sites


def test_run_gives_typed_rows_in_the_order_of_the_targets(
    client: Client, sandbox: Sandbox, tmp_path: Path
) -> None:
    told: list[Progress] = []
    job = client.run(
        client.backlinks.bulk_backlinks_live,
        iter([*sites(2500), *sites(30), "  site7.com "]),
        job=tmp_path / "a.job",
        on_progress=told.append,
        fields={"tag": "weekly " * 31},
    )
    with job:
        rows = [*job.rows]
        assert [row.target for row in rows] == sites(2500)
        assert isinstance(rows[0], BulkBacklinksLiveItem)
        assert [*job.rows] == rows
        assert [*job.failures()] == []
        assert float(job.cost) == pytest.approx(sandbox.ledger.cost)
        assert job.to_arrow().num_rows == 2500
        assert sum(len(answer.rows) for answer in job.answers()) == 2500
    assert [progress.done for progress in told] == sorted(progress.done for progress in told)
    assert (told[-1].done, told[-1].targets, told[-1].open) == (2500, 2500, 0)
    tags = [entry.tag for entry in sandbox.ledger]
    assert len(set(tags)) == 3
    assert all(str(tag).startswith("weekly " * 31) for tag in tags)


def test_a_part_is_on_disk_when_it_is_given_and_leaving_the_loop_stops_the_job(
    client: Client, sandbox: Sandbox, tmp_path: Path
) -> None:
    def open_job(targets: list[str] | None) -> Job:
        return client.open_job(PATH, targets, job=tmp_path / "a.job", per_call=10, in_flight=2)

    with open_job(sites(100)) as job:
        for part in job.parts():
            assert part.answer is not None
            assert len(part.elements) == 10
            break
        stored = {row.target for row in job.rows}
        assert set(part.elements) <= stored
    # The answer to every call was stored, also to those in flight.
    assert stored == set(asked(sandbox))
    with open_job(None) as job:
        assert {row.target for row in job.rows} == stored
        job.run()
        assert [row.target for row in job.rows] == sites(100)
    assert set(asked(sandbox).values()) == {1}


@pytest.mark.parametrize("fault", ["lost_after_execution", "cut_short", "garbage", "http_504"])
def test_an_answer_that_is_lost_is_looked_up_and_not_paid_for_again(
    fault: str, client: Client, sandbox: Sandbox, tmp_path: Path
) -> None:
    sandbox.fail_next(fault, path=PATH)
    settings: dict[str, Any] = {
        "job": tmp_path / "a.job",
        "per_call": 10,
        "in_flight": 1,
        "settle_seconds": 0,
    }
    with client.run(PATH, sites(30), **settings) as job:
        failed = [*job.failures()]
        assert [failure.target for failure in failed] == sites(10)
        lost = sandbox.ledger.charged[0]
        assert {(failure.state, failure.task_id) for failure in failed} == {("lost", lost.task_id)}
        assert [row.target for row in job.rows] == sites(30)[10:]
        assert float(job.cost) == pytest.approx(sandbox.ledger.cost)
    assert set(asked(sandbox).values()) == {1}
    with client.run(PATH, sites(30), repay=True, **settings) as job:
        assert [row.target for row in job.rows] == sites(30)
        assert [*job.failures()] == []
        assert float(job.cost) == pytest.approx(sandbox.ledger.cost)
    assert Counter(asked(sandbox).values()) == {1: 20, 2: 10}


@pytest.mark.parametrize("fault", ["reset_after_body", "empty_tasks", "proxy_page"])
def test_a_call_in_doubt_that_was_never_executed_is_sent_again(
    fault: str, client: Client, sandbox: Sandbox, tmp_path: Path
) -> None:
    sandbox.fail_next(fault, path=PATH)
    with client.run(
        PATH, sites(20), job=tmp_path / "a.job", per_call=10, in_flight=1, settle_seconds=0
    ) as job:
        assert [row.target for row in job.rows] == sites(20)
        assert [*job.failures()] == []
    assert set(asked(sandbox).values()) == {1}


def test_what_the_api_refuses_is_listed_with_its_reason_and_can_be_tried_again(
    client: Client, sandbox: Sandbox, tmp_path: Path
) -> None:
    sandbox.fail_next("task_40103", path=PATH, times=2)
    settings: dict[str, Any] = {"job": tmp_path / "a.job", "per_call": 10, "in_flight": 1}
    with client.run(PATH, sites(20), **settings) as job:
        failed = [*job.failures()]
        assert {failure.code for failure in failed} == {40103}
        assert all("40103" in failure.reason and failure.state == "failed" for failure in failed)
        assert {failure.target for failure in failed} | {row.target for row in job.rows} == set(sites(20))
    with client.run(PATH, None, retry_failed=True, **settings) as job:
        assert [row.target for row in job.rows] == sites(20)


def test_a_target_that_no_call_can_take_is_listed_and_costs_nothing(
    client: Client, sandbox: Sandbox, tmp_path: Path
) -> None:
    with client.run(
        "ai_optimization/ai_keyword_data_keywords_search_volume_live",
        ["fine", "x" * 300],
        over="keywords",
        job=tmp_path / "a.job",
        fields={"language_code": "en", "location_code": 2840},
    ) as job:
        (failure,) = job.failures()
        assert (failure.target, failure.state) == ("x" * 300, "rejected")
        assert "at most 250" in failure.reason
    assert [entry.request["keywords"] for entry in sandbox.ledger] == [["fine"]]


def test_what_would_meet_every_call_stops_the_job_and_nothing_counts_as_failed(
    client: Client, sandbox: Sandbox, tmp_path: Path
) -> None:
    with client.open_job(PATH, sites(50), job=tmp_path / "a.job", per_call=10, in_flight=1) as job:
        sandbox.fail_next("envelope_40104", path=PATH)
        with pytest.raises(AuthenticationError):
            job.run()
        assert [*job.failures()] == []
        assert job.progress.open == 50
    with client.run(PATH, None, job=tmp_path / "a.job") as job:
        assert len([*job.rows]) == 50


def test_a_job_that_was_stopped_goes_on_when_it_is_run_again(
    client: Client, sandbox: Sandbox, tmp_path: Path
) -> None:
    with client.open_job(PATH, sites(100), job=tmp_path / "a.job", per_call=10, in_flight=2) as job:
        sandbox.fail_next("envelope_40104", path=PATH)
        with pytest.raises(AuthenticationError):
            job.run()
        job.stop()  # as by a signal before the run
        left = job.progress.open
        assert job.run().progress.open == left > 0
        sandbox.fail_next("lost_after_execution", path=PATH)
        assert len([*job.run().failures()]) == 10
        assert job.progress.done == 90
    assert set(asked(sandbox).values()) == {1}


def test_answers_that_the_disk_does_not_take_are_stored_by_the_next_run(
    client: Client, sandbox: Sandbox, tmp_path: Path
) -> None:
    with client.open_job(PATH, sites(5000), job=tmp_path / "a.job", in_flight=2) as job:
        soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
        largest = max(file.stat().st_size for file in tmp_path.iterdir())
        resource.setrlimit(resource.RLIMIT_FSIZE, (largest + 40_000, hard))  # no room for an answer
        try:
            with pytest.raises(JobError):
                job.run()
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        assert job.progress.done == 0
        assert [row.target for row in job.run().rows] == sites(5000)
        assert [*job.failures()] == []
    assert set(asked(sandbox).values()) == {1}


def test_the_word_of_the_caller_stands_in_for_a_price_that_is_not_known(
    client: Client, tmp_path: Path
) -> None:
    for word, most in ((None, None), ("0.5", Decimal("1.0"))):
        asking = client.with_options(worst_case=word)
        settings: dict[str, Any] = {"job": tmp_path / f"{word}.job", "over": "user_prompt"}
        settings["fields"] = {"model_name": "gpt-4.1-mini"}
        with asking.open_job("ai_optimization/chat_gpt_llm_responses_live", ["a", "b"], **settings) as job:
            assert job.estimate().worst_case == most


@pytest.mark.parametrize("cheap_first", [True, False])
def test_an_estimate_counts_every_word_that_raises_the_price(
    cheap_first: bool, client: Client, sandbox: Sandbox, tmp_path: Path
) -> None:
    words = ["plain", "site:forbes.com plain"][:: 1 if cheap_first else -1]
    settings: dict[str, Any] = {"job": tmp_path / "a.job", "over": "keyword"}
    settings["fields"] = {"location_code": 2840, "language_code": "en"}
    with client.open_job("serp/google/organic/live/advanced", words, **settings) as job:
        assert job.estimate().worst_case == Decimal("0.002") + 5 * Decimal("0.002")
        assert job.run().estimate().worst_case == 0


def let_the_date_pass(path: Path, begun_with: str, gone_by: str) -> None:
    """Write another date into the plan of a job, as if the first one had become too old meanwhile."""
    with sqlite3.connect(path) as database:
        (plan,) = database.execute("SELECT plan FROM job").fetchone()
        plan = plan.replace(begun_with, gone_by)
        database.execute("UPDATE job SET plan = ?, sum = ?", (plan, checksum(plan)))
    database.close()


def test_a_job_learns_no_price_from_calls_whose_fields_have_become_invalid(
    client: Client, sandbox: Sandbox, tmp_path: Path
) -> None:
    path, operation = tmp_path / "a.job", client.backlinks.bulk_new_lost_backlinks_live
    settings: dict[str, Any] = {"job": path, "per_call": 10, "in_flight": 1, "settle_seconds": 0}
    begun_with, gone_by = str(date.today() - timedelta(days=20)), "2020-01-01"
    with client.open_job(operation, sites(20), fields={"date_from": begun_with}, **settings) as job:
        next(job.parts())
    let_the_date_pass(path, begun_with, gone_by)
    with client.open_job(operation, None, fields={"date_from": gone_by}, budget=1, **settings) as job:
        with pytest.raises(InvalidRequestError, match="date_from"):
            job.run()
        assert job.progress.done == 10
        assert float(job.cost) == pytest.approx(sandbox.ledger.cost)


def test_what_is_in_doubt_is_looked_up_although_no_call_can_be_made_any_more(
    client: Client, sandbox: Sandbox, tmp_path: Path
) -> None:
    path, operation = tmp_path / "a.job", client.backlinks.bulk_new_lost_backlinks_live
    settings: dict[str, Any] = {"job": path, "per_call": 10, "in_flight": 1, "settle_seconds": 0}
    sandbox.fail_next("lost_after_execution", path=operation.endpoint.path)
    begun_with, gone_by = str(date.today() - timedelta(days=20)), "2020-01-01"
    with client.open_job(operation, sites(30), fields={"date_from": begun_with}, **settings) as job:
        for _ in job.parts():
            break  # the first call is in doubt, the second answered
    let_the_date_pass(path, begun_with, gone_by)
    with client.open_job(operation, None, fields={"date_from": gone_by}, **settings) as job:
        with pytest.raises(InvalidRequestError, match="date_from"):
            job.run()
        assert {failure.state for failure in job.failures()} == {"lost"}
        assert float(job.cost) == pytest.approx(sandbox.ledger.cost)


def test_mistakes_are_found_before_anything_is_sent_and_leave_no_file(
    client: Client, sandbox: Sandbox, tmp_path: Path
) -> None:
    path = tmp_path / "a.job"
    operation = client.backlinks.bulk_new_lost_backlinks_live
    with pytest.raises(InvalidRequestError, match="date_from"):
        client.run(operation, sites(3), job=path, fields={"date_from": "yesterday"})
    with pytest.raises(ConfigurationError, match="leave it out of the fields"):
        client.run(operation, sites(3), job=path, fields={"targets": ["a.com"]})
    with pytest.raises(ConfigurationError, match="tag: give text of at most 218 characters"):
        client.run(operation, sites(3), job=path, fields={"tag": "x" * 219})
    with pytest.raises(ConfigurationError, match="tag: give text of at most 218 characters, not 7"):
        client.run(operation, sites(3), job=path, fields={"tag": 7})
    with pytest.raises(ConfigurationError, match="1 to 1,000 targets a call"):
        client.run(operation, sites(3), job=path, per_call=1001)
    with pytest.raises(ConfigurationError, match="names no operation"):
        client.run("backlinks/nothing", sites(3), job=path)
    with pytest.raises(ConfigurationError, match="the list is empty"):
        client.run(operation, [" ", ""], job=path)
    with pytest.raises(ConfigurationError, match="cannot be read"):
        client.run(operation, str(tmp_path / "nowhere.txt"), job=path)
    assert not path.exists()
    assert len(sandbox.ledger) == 0


def test_a_file_of_another_version_or_program_is_left_as_it_is(client: Client, tmp_path: Path) -> None:
    path = tmp_path / "a.job"
    client.run(PATH, sites(3), job=path).close()
    with sqlite3.connect(path) as database:
        database.execute("PRAGMA user_version = 99")
    database.close()
    before = path.read_bytes()
    with pytest.raises(ConfigurationError, match="version 99"):
        client.run(PATH, None, job=path)
    assert path.read_bytes() == before
    other = tmp_path / "other.db"
    with sqlite3.connect(other) as database:
        database.execute("CREATE TABLE mine (x)")
    database.close()
    with pytest.raises(ConfigurationError, match="something else"):
        client.run(PATH, sites(3), job=other)
    (tmp_path / "text").write_text("not a database, however long it may be, and longer still than that")
    with pytest.raises(JobError, match="no job file"):
        client.run(PATH, sites(3), job=tmp_path / "text")


def test_the_raw_answer_is_on_disk_as_it_was_received(client: Client, tmp_path: Path) -> None:
    path = tmp_path / "a.job"
    parts = []
    with client.open_job(PATH, sites(20), job=path, per_call=10) as job:
        parts = [*job.parts()]
    with sqlite3.connect(path) as database:
        stored = {body for (body,) in database.execute("SELECT body FROM tries")}
    database.close()
    assert stored == {part.answer.raw for part in parts if part.answer is not None}


def test_rows_that_name_no_target_are_given_behind_those_that_do(
    client: Client, sandbox: Sandbox, tmp_path: Path
) -> None:
    sandbox.fail_next("wrong_types", path=PATH)  # every text of the first answer is an object
    with client.run(PATH, sites(20), job=tmp_path / "a.job", per_call=10, in_flight=1) as job:
        rows = [*job.rows]
        assert [row.backlinks % 1 for row in rows[:10]] == [0.5] * 10
        assert [row.target for row in rows[10:]] == sites(20)[10:]
        assert [failure.target for failure in job.failures()] == sites(10)


def test_an_unreadable_answer_keeps_its_bytes(client: Client, sandbox: Sandbox, tmp_path: Path) -> None:
    sandbox.fail_next("garbage", path=PATH)
    path = tmp_path / "a.job"
    with client.open_job(PATH, sites(5), job=path, settle_seconds=0) as job:
        assert [*job.parts()] == []
        (failure, *_) = job.failures()
        assert isinstance(failure, Failure)
    sandbox.fail_next("garbage", path=PATH)
    with pytest.raises(UnreadableAnswerError) as caught:
        client.backlinks.bulk_backlinks_live(targets=["a.com"])
    assert caught.value.raw


def test_an_error_that_nobody_expected_costs_no_other_answer(sandbox: Sandbox, tmp_path: Path) -> None:
    heard: list[object] = []

    def listen(event: object) -> None:
        heard.append(event)
        if len(heard) == 5:
            raise SystemExit("somebody ends the program in a hook")

    settings: dict[str, Any] = {
        "job": tmp_path / "a.job",
        "per_call": 10,
        "in_flight": 4,
        "settle_seconds": 0,
    }
    with Client(login="login", password="password", base_url=sandbox.url, on_response=listen) as client:
        with client.open_job(PATH, sites(200), **settings) as job, pytest.raises(SystemExit):
            job.run()
        with client.run(PATH, None, **settings) as job:
            assert {row.target for row in job.rows} | {failure.target for failure in job.failures()} == set(
                sites(200)
            )
            assert len([*job.failures()]) <= 10
    assert set(asked(sandbox).values()) == {1}


def test_an_unknown_setting_is_named_with_what_was_meant(client: Client, tmp_path: Path) -> None:
    run: Any = client.run  # type checkers refuse these
    with pytest.raises(TypeError, match=r"no setting 'budgt'; did you mean 'budget'\?"):
        run(PATH, sites(3), job=tmp_path / "a.job", budgt=10)
    with pytest.raises(TypeError, match=r"'location_code'; a field of the operation goes into fields="):
        run(PATH, sites(3), job=tmp_path / "a.job", location_code=2840)
