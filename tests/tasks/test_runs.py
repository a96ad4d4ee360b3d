"""A run posts tasks, waits for them and yields each result once, whatever errors occur."""

from __future__ import annotations

import asyncio
import itertools
import json

import pytest

from dataforseo import (
    AnswerLostError,
    AsyncClient,
    Client,
    ConfigurationError,
    NotFinishedError,
    PaymentError,
    TaskError,
    TaskProgress,
)
from dataforseo.ai_optimization import ChatGptLlmResponsesTaskPostRequest
from dataforseo.on_page import TaskPostRequest
from dataforseo.serp import GoogleOrganicTaskPostRequest
from dataforseo.types.serp_results import SerpItem, SerpResult
from dataforseo_runtime.base.errors import BudgetExceededError
from dataforseo_runtime.clients.operations import CollectingOperation
from dataforseo_runtime.sending.hooks import WaitEvent
from dataforseo_sandbox import ManualClock, Sandbox
from tests.tasks.conftest import ORGANIC, SandboxClock, Stage, requests

EMPTY_LIST = json.dumps(
    {"status_code": 20000, "tasks": [{"id": "1", "status_code": 20000, "cost": 0, "result": None}]}
).encode()


def test_more_tasks_than_one_call_takes_are_each_given_once(stage: Stage) -> None:
    asked = requests(250)
    done = [*stage.client.serp.google_organic_task_get_advanced.post_and_wait(asked)]
    assert {id(one.request) for one in done} == {id(request) for request in asked}
    assert len({one.task_id for one in done}) == len(done) == 250
    for one in done:
        assert one.answer is not None
        assert one.answer.task.id == one.task_id
        assert one.rows
        assert (one.answer.tasks[0].result or [])[0].keyword == one.request.keyword
    posted = stage.sandbox.ledger.of(f"{ORGANIC}/task_post")
    assert len(posted) == 250
    assert float(stage.client.spent.total) == stage.sandbox.ledger.cost == 0.15


def test_the_list_is_asked_less_and_less_often_and_tasks_not_before_they_are_listed(stage: Stage) -> None:
    done = [*stage.client.serp.google_organic_task_get_regular.post_and_wait(requests(3))]
    assert len(done) == 3
    # The tasks take five minutes. Besides the three final ones there are a few calls for unlisted tasks.
    assert stage.calls("tasks_ready") <= 12
    assert stage.clock.slept == sorted(stage.clock.slept)
    assert max(stage.clock.slept) <= 60
    tries = [
        entry for entry in stage.sandbox.ledger.of(f"{ORGANIC}/task_get/regular") if entry.status > 40000
    ]
    assert len(tries) <= 3 * 3


def test_html_is_a_form_like_the_others(stage: Stage) -> None:
    (done,) = stage.client.serp.google_organic_task_get_html.post_and_wait(requests(1))
    assert done.rows[0].html


def test_it_is_awaitable(stage: Stage) -> None:
    async def collect() -> list[str | None]:
        async with AsyncClient(
            login="login", password="password", base_url=stage.sandbox.url, clock=stage.clock
        ) as client:
            collecting = client.serp.google_organic_task_get_advanced
            first = [one.task_id async for one in collecting.post_and_wait(requests(12)) if one.rows]
            again = [one.task_id async for one in collecting.wait_for([one for one in first if one])]
            assert sorted(map(str, again)) == sorted(map(str, first))
            return first

    assert len(asyncio.run(collect())) == 12


def test_a_restart_goes_on_with_nothing_but_the_identifiers(stage: Stage) -> None:
    saved: list[str] = []

    def save(progress: TaskProgress) -> None:
        saved[:] = progress.waiting

    run = stage.client.serp.google_organic_task_get_advanced.post_and_wait(requests(20), on_progress=save)
    first = [*itertools.islice(run, 4)]
    del run
    # The last one was yielded, but the loop was left before the next: it does not count as done.
    assert len(saved) == 17
    with Client(login="login", password="password", base_url=stage.sandbox.url, clock=stage.clock) as client:
        rest = [*client.serp.google_organic_task_get_advanced.wait_for(saved)]
    assert {one.task_id for one in first} | {one.task_id for one in rest} == {
        entry.task_id for entry in stage.sandbox.ledger.of(f"{ORGANIC}/task_post")
    }
    assert [one.request for one in rest] == [None] * 17
    assert len(stage.sandbox.ledger.of(f"{ORGANIC}/task_post")) == 20


def test_tasks_that_fail_at_posting_do_not_keep_the_others_back(stage: Stage) -> None:
    stage.sandbox.fail_next("task_40101", path=f"{ORGANIC}/task_post")
    done = [*stage.client.serp.google_organic_task_get_advanced.post_and_wait(requests(130))]
    failed = [one for one in done if one.error is not None]
    assert (len(failed), len(done)) == (100, 130)
    assert all(one.task_id is None and isinstance(one.error, TaskError) for one in failed)
    with pytest.raises(TaskError):
        _ = failed[0].rows


def test_one_bad_task_among_good_ones(stage: Stage) -> None:
    asked = requests(3)
    posted = stage.client.serp.google_organic_task_post(asked)
    answer = json.loads(posted.raw)
    answer["tasks"][1] |= {"status_code": 40501, "status_message": "Invalid Field."}
    stage.sandbox.replay(f"{ORGANIC}/task_post", json.dumps(answer).encode())
    done = {one.request.keyword: one for one in _organic(stage).post_and_wait(asked)}
    assert isinstance(done["word 1"].error, TaskError)
    assert done["word 1"].error.code == 40501
    assert done["word 0"].task_id == posted.tasks[0].id
    assert done["word 2"].rows


def test_a_tag_that_comes_back_as_something_else_costs_no_task(stage: Stage) -> None:
    asked = requests(3)
    posted = stage.client.serp.google_organic_task_post(asked)
    answer = json.loads(posted.raw)
    answer["tasks"][1]["data"]["tag"] = ["a", "list"]
    stage.sandbox.replay(f"{ORGANIC}/task_post", json.dumps(answer).encode())
    done = {one.request.keyword: one for one in _organic(stage).post_and_wait(asked)}
    assert [done[one.keyword].task_id for one in asked] == [task.id for task in posted.tasks]


def test_tasks_whose_answer_was_lost_are_found_in_the_log_and_not_posted_again(stage: Stage) -> None:
    stage.sandbox.fail_next("lost_after_execution", path=f"{ORGANIC}/task_post")
    done = [*_organic(stage).post_and_wait(requests(5))]
    assert sorted(str(one.request.keyword) for one in done if one.rows) == [f"word {n}" for n in range(5)]
    for one in done:
        assert one.answer is not None
        assert (one.answer.tasks[0].result or [])[0].keyword == one.request.keyword
    assert len(stage.sandbox.ledger.of(f"{ORGANIC}/task_post")) == 5
    assert stage.client.spent.uncertain == 0
    assert float(stage.client.spent.total) == stage.sandbox.ledger.cost


@pytest.mark.parametrize("fault", ["http_500_with_20000", "http_504_with_20000"])
def test_tasks_that_an_answer_names_under_a_bad_http_status_are_waited_for(stage: Stage, fault: str) -> None:
    stage.sandbox.fail_next(fault, path=f"{ORGANIC}/task_post")
    done = [*_organic(stage).post_and_wait(requests(5))]
    assert sorted(str(one.request.keyword) for one in done if one.rows) == [f"word {n}" for n in range(5)]
    assert len(stage.sandbox.ledger.of(f"{ORGANIC}/task_post")) == 5
    assert float(stage.client.spent.total) == stage.sandbox.ledger.cost


def test_tasks_that_never_arrived_are_given_with_the_error(stage: Stage) -> None:
    stage.sandbox.fail_next("reset_after_body", path=f"{ORGANIC}/task_post")
    done = [*_organic(stage).post_and_wait(requests(2))]
    assert [type(one.error) for one in done] == [AnswerLostError] * 2
    assert stage.sandbox.ledger.of(f"{ORGANIC}/task_post") == []


def test_a_section_without_a_log_leaves_the_lost_ones_to_the_caller(stage: Stage) -> None:
    path = "ai_optimization/chat_gpt/llm_responses/task_post"
    stage.sandbox.fail_next("lost_after_execution", path=path)
    asked = [ChatGptLlmResponsesTaskPostRequest(user_prompt="x", model_name="gpt")]
    (done,) = stage.client.ai_optimization.chat_gpt_llm_responses_task_get.post_and_wait(asked)
    assert isinstance(done.error, AnswerLostError)
    assert len(stage.sandbox.ledger.of(path)) == 1


def test_tasks_that_are_never_listed_are_tried_all_the_same(stage: Stage) -> None:
    stage.sandbox.replay(f"{ORGANIC}/tasks_ready", EMPTY_LIST)
    done = [*_organic(stage).post_and_wait(requests(3))]
    assert [len(one.rows) for one in done] == [10] * 3


def test_a_list_that_cannot_be_had_is_no_reason_to_fail(stage: Stage) -> None:
    stage.sandbox.fail_next("task_50301", path=f"{ORGANIC}/tasks_ready", times=1000)
    done = [*_organic(stage).post_and_wait(requests(2))]
    assert [len(one.rows) for one in done] == [10] * 2


def test_passing_failures_are_tried_again_later(stage: Stage) -> None:
    stage.sandbox.fail_next("task_50000", path=f"{ORGANIC}/task_get", times=6)
    (done,) = _organic(stage).post_and_wait(requests(1))
    assert done.rows


def test_a_failure_that_lasts_is_given_in_the_end(stage: Stage) -> None:
    stage.sandbox.fail_next("task_50000", path=f"{ORGANIC}/task_get", times=1000)
    (done,) = _organic(stage).post_and_wait(requests(1))
    assert isinstance(done.error, TaskError)
    assert done.error.code == 50000
    assert done.task_id is not None


def test_unknown_and_expired_tasks(stage: Stage) -> None:
    (posted,) = stage.client.serp.google_organic_task_post(requests(1)).tasks
    stage.clock.sleep(31 * 86_400)
    done = {one.task_id: one.error for one in _organic(stage).wait_for(["nobody's", str(posted.id)])}
    codes = {task_id: error.code for task_id, error in done.items() if isinstance(error, TaskError)}
    assert codes == {"nobody's": 40401, posted.id: 40403}


def test_what_takes_too_long_can_be_waited_for_later(stage: Stage) -> None:
    (late,) = _organic(stage).post_and_wait(requests(1), within=100)
    assert isinstance(late.error, NotFinishedError)
    assert late.task_id is not None
    assert "wait_for([task_id])" in str(late.error)
    assert 90 < sum(stage.clock.slept) <= 101
    (done,) = _organic(stage).wait_for([late.task_id], within=None)
    assert done.rows


def test_what_would_stop_every_call_stops_the_run_and_keeps_the_identifiers(stage: Stage) -> None:
    stage.sandbox.fail_next("http_402", path=f"{ORGANIC}/task_get", times=1000)
    done = [*_organic(stage).post_and_wait(requests(30))]
    assert [type(one.error) for one in done] == [PaymentError] * 30
    assert None not in {one.task_id for one in done}
    assert stage.sandbox.faults_left >= 980
    stage.sandbox.clear_faults()
    assert all(one.rows for one in _organic(stage).wait_for([str(one.task_id) for one in done]))


def test_a_budget_ends_posting_not_collecting(stage: Stage) -> None:
    with Client(
        login="login", password="password", base_url=stage.sandbox.url, clock=stage.clock, budget="0.1"
    ) as client:
        done = [*client.serp.google_organic_task_get_advanced.post_and_wait(requests(250))]
    assert [type(one.error) for one in done if one.task_id is None] == [BudgetExceededError] * 150
    assert sum(1 for one in done if one.task_id is not None and one.rows) == 100


def test_a_crawl_is_done_when_its_summary_says_so(stage: Stage) -> None:
    told: list[TaskProgress] = []
    asked = [TaskPostRequest(target="example.com", max_crawl_pages=10)]
    stage.sandbox.replay("on_page/tasks_ready", EMPTY_LIST)
    run = stage.client.on_page.summary.post_and_wait(asked, on_progress=told.append)
    (done,) = run
    assert done.rows[0].crawl_progress == "finished"
    assert sum(stage.clock.slept) >= 300
    assert done.task_id is not None
    pages = stage.client.on_page.pages(id=done.task_id, limit=3)
    assert len(pages.rows) == 3


def test_a_crawl_that_is_in_progress_is_waited_for(stage: Stage) -> None:
    task_id = "07280000-1535-0216-0000-000000000000"

    def crawl(progress: str) -> None:
        task = {"id": task_id, "status_code": 20000, "result": [{"crawl_progress": progress}]}
        summary = {"status_code": 20000, "cost": 0, "tasks_count": 1, "tasks_error": 0, "tasks": [task]}
        stage.sandbox.replay(f"on_page/summary/{task_id}", json.dumps(summary).encode())

    stage.sandbox.replay("on_page/tasks_ready", EMPTY_LIST)
    crawl("in_progress")
    (done,) = stage.client.on_page.summary.wait_for([task_id], within=300)
    assert isinstance(done.error, NotFinishedError)
    crawl("finished")
    (done,) = stage.client.on_page.summary.wait_for([task_id])
    assert done.rows[0].crawl_progress == "finished"


def test_a_result_of_another_shape_is_given_as_it_is(stage: Stage) -> None:
    task = {"id": "1", "status_code": 20000, "result": {"crawl_progress": "finished"}}
    odd = {"status_code": 20000, "cost": 0, "tasks_count": 1, "tasks_error": 0, "tasks": [task]}
    stage.sandbox.replay("on_page/tasks_ready", EMPTY_LIST)
    task_id = "07280000-1535-0216-0000-000000000000"
    stage.sandbox.replay(f"on_page/summary/{task_id}", json.dumps(odd).encode())
    (done,) = stage.client.on_page.summary.wait_for([task_id])
    assert done.answer is not None
    assert done.answer.to_dict() == odd


def test_progress_and_waits_are_told() -> None:
    told: list[str] = []
    waits: list[WaitEvent] = []
    time = ManualClock()
    with (
        Sandbox(clock=time, task_seconds=30) as sandbox,
        Client(
            login="login",
            password="password",
            base_url=sandbox.url,
            clock=SandboxClock(time),
            on_wait=waits.append,
        ) as client,
    ):
        run = client.serp.google_organic_task_get_advanced.post_and_wait(
            requests(120), on_progress=lambda progress: told.append(str(progress))
        )
        assert len([*run]) == 120
    assert told[0] == "0 of 120 tasks done, 0 failed, 100 waiting, 20 not posted yet"
    assert told[-1] == "120 of 120 tasks done, 0 failed, 0 waiting"
    assert {event.reason for event in waits} == {"tasks"}
    assert [event.attempt for event in waits] == [*range(1, len(waits) + 1)]


def test_a_hook_that_fails_costs_nothing(stage: Stage) -> None:
    def fail(progress: TaskProgress) -> None:
        raise RuntimeError

    assert [one.rows != [] for one in _organic(stage).post_and_wait(requests(2), on_progress=fail)] == [
        True
    ] * 2


def test_mistakes_are_found_before_anything_is_sent(stage: Stage) -> None:
    with pytest.raises(TypeError, match="list of GoogleOrganicTaskPostRequest"):
        _organic(stage).post_and_wait(requests(1)[0])  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="element 1 is a TaskPostRequest"):
        _organic(stage).post_and_wait([*requests(1), TaskPostRequest(target="a.com", max_crawl_pages=1)])  # type: ignore[list-item]
    with pytest.raises(ValueError, match="takes 1 task or more"):
        _organic(stage).post_and_wait([])
    with pytest.raises(TypeError, match="identifiers of tasks as text, not 7"):
        _organic(stage).wait_for([7])  # type: ignore[list-item]
    with pytest.raises(ConfigurationError, match="within"):
        _organic(stage).wait_for(["1"], within=0)
    assert [*_organic(stage).wait_for([])] == []
    assert len(stage.sandbox.ledger) == 0


def _organic(
    stage: Stage,
) -> CollectingOperation[..., GoogleOrganicTaskPostRequest, SerpResult, SerpItem]:
    return stage.client.serp.google_organic_task_get_advanced
