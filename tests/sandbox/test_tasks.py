"""A posted task: handed, queued, ready, collected, expired."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from dataforseo_runtime.answers import codec
from dataforseo_sandbox import ManualClock, Sandbox
from tests.sandbox.fake_endpoints import ENDPOINTS
from tests.sandbox.http_caller import Caller

ORGANIC = "serp/acme/organic"
DAY = 86_400


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock(datetime(2026, 3, 1, 12, tzinfo=UTC))


@pytest.fixture
def sandbox(clock: ManualClock) -> Iterator[Sandbox]:
    with Sandbox(clock=clock, task_seconds=100, endpoints=ENDPOINTS) as sandbox:
        yield sandbox


def posted(caller: Caller, family: str = ORGANIC, **fields: Any) -> str:
    task = caller.post(f"{family}/task_post", {"keyword": "albert", **fields}).task
    assert (task["status_code"], task["result"]) == (20100, None)
    task_id: str = task["id"]
    return task_id


def got(caller: Caller, task_id: str, variant: str = "advanced", family: str = ORGANIC) -> dict[str, Any]:
    return caller.get(f"{family}/task_get/{variant}/{task_id}").task


def ready(caller: Caller, family: str = ORGANIC) -> list[str]:
    return [row["id"] for row in caller.get(f"{family}/tasks_ready").task["result"]]


def test_a_task_goes_through_its_states(caller: Caller, clock: ManualClock) -> None:
    task_id = posted(caller, tag="mine")
    assert got(caller, task_id)["status_code"] == 40601
    clock.advance(50)
    assert got(caller, task_id)["status_code"] == 40602
    assert ready(caller) == []
    clock.advance(50)
    assert ready(caller) == [task_id]
    task = got(caller, task_id)
    assert (task["status_code"], task["id"], task["cost"]) == (20000, task_id, 0)
    assert task["data"] | {"keyword": "albert", "tag": "mine", "function": "task_get"} == task["data"]
    assert task["path"][-1] == task_id
    assert task["result"][0]["items"]


def test_collecting_is_free_gives_the_same_each_time_and_takes_the_task_off_the_list(
    caller: Caller, clock: ManualClock, sandbox: Sandbox
) -> None:
    task_id = posted(caller)
    clock.advance(100)
    assert got(caller, task_id)["result"] == got(caller, task_id)["result"]
    assert ready(caller) == []
    assert sandbox.ledger.cost == 0.0006


def test_what_is_collected_fits_the_spec(caller: Caller, clock: ManualClock) -> None:
    task_id = posted(caller)
    clock.advance(100)
    endpoint = next(one for one in ENDPOINTS if one.path.endswith("organic/task_get/advanced/{id}"))
    answer = codec.decode(endpoint, caller.get(f"{ORGANIC}/task_get/advanced/{task_id}").raw, {})
    assert answer.drift == []


def test_a_call_has_at_most_a_hundred_tasks(caller: Caller, sandbox: Sandbox) -> None:
    task = {"keyword": "x"}
    assert caller.post(f"{ORGANIC}/task_post", *[task] * 101).envelope["status_code"] == 40006
    assert len(sandbox.ledger) == 0
    answer = caller.post(f"{ORGANIC}/task_post", *[task] * 99, {"keyword": 1}).envelope
    assert [task["status_code"] for task in answer["tasks"]] == [20100] * 99 + [40501]
    assert len({task["id"] for task in answer["tasks"]}) == 100
    assert (answer["tasks_count"], answer["tasks_error"], answer["cost"]) == (100, 1, 0.0594)


def test_high_priority_takes_half_the_time(caller: Caller, clock: ManualClock) -> None:
    slow, fast = posted(caller), posted(caller, priority=2)
    clock.advance(50)
    assert ready(caller) == [fast]
    clock.advance(50)
    assert ready(caller) == [slow, fast]


def test_a_ready_task_says_where_it_is_collected(caller: Caller, clock: ManualClock) -> None:
    task_id = posted(caller, tag="mine")
    clock.advance(100)
    (row,) = caller.get(f"{ORGANIC}/tasks_ready").task["result"]
    assert row == {
        "id": task_id,
        "se": "acme",
        "se_type": "organic",
        "date_posted": "2026-03-01 12:00:00 +00:00",
        "tag": "mine",
        "endpoint_regular": None,
        "endpoint_advanced": f"/v3/{ORGANIC}/task_get/advanced/{task_id}",
        "endpoint_html": f"/v3/{ORGANIC}/task_get/html/{task_id}",
    }
    assert caller.send("GET", row["endpoint_html"]).task["status_code"] == 20000


def test_a_section_lists_the_tasks_of_all_its_families(caller: Caller, clock: ManualClock) -> None:
    here = [posted(caller, family) for family in (ORGANIC, "serp/acme/news", "serp/other/organic")]
    posted(caller, "merchant/acme/products")
    clock.advance(100)
    assert ready(caller, "serp") == here
    assert ready(caller, "serp/acme/news") == here[1:2]


@pytest.mark.parametrize(
    ("family", "code"),
    [("serp/other/organic", 40002), ("serp/acme/news", 40003), ("merchant/acme/products", 40004)],
)
def test_a_task_is_collected_only_where_it_was_posted(caller: Caller, family: str, code: int) -> None:
    assert got(caller, posted(caller), family=family)["status_code"] == code


def test_an_unknown_task(caller: Caller) -> None:
    task = got(caller, "03011200-1535-0000-0000-000000000000")
    assert (task["status_code"], task["result"]) == (40401, None)


def test_results_are_kept_for_a_month_html_for_a_week_and_listed_for_three_days(
    caller: Caller, clock: ManualClock
) -> None:
    task_id = posted(caller)
    clock.advance(3 * DAY)
    assert ready(caller) == [task_id]
    clock.advance(DAY)
    assert ready(caller) == []
    assert got(caller, task_id, "html")["status_code"] == 20000
    clock.advance(4 * DAY)
    assert got(caller, task_id, "html")["status_code"] == 40403
    assert got(caller, task_id)["status_code"] == 20000
    clock.advance(30 * DAY)
    assert got(caller, task_id)["status_code"] == 40403


def test_a_mended_task_is_listed_for_a_day(caller: Caller, clock: ManualClock, sandbox: Sandbox) -> None:
    task_id = posted(caller)
    clock.advance(100)
    assert caller.get(f"{ORGANIC}/tasks_fixed").task["result"] == []
    sandbox.mend_task(task_id)
    (row,) = caller.get(f"{ORGANIC}/tasks_fixed").task["result"]
    assert row == {"id": task_id, "date_fixed": "2026-03-01 12:01:40 +00:00"}
    clock.advance(DAY + 1)
    assert caller.get(f"{ORGANIC}/tasks_fixed").task["result"] == []
    with pytest.raises(KeyError):
        sandbox.mend_task("nobody's")


def test_the_identifier_of_the_sample_gives_every_type_of_item(caller: Caller) -> None:
    sample = got(caller, "00000000-0000-0000-0000-000000000000")
    assert [row["type"] for row in sample["result"][0]["items"]] == ["organic", "yielding", "box"]


def test_a_task_failed_at_posting_is_never_ready(
    caller: Caller, clock: ManualClock, sandbox: Sandbox
) -> None:
    sandbox.fail_next("task_40101", path=f"{ORGANIC}/task_post")
    task = caller.post(f"{ORGANIC}/task_post", {"keyword": "x"}).task
    assert (task["status_code"], task["cost"]) == (40101, 0.0006)
    clock.advance(100)
    assert ready(caller) == []
    assert got(caller, task["id"])["status_code"] == 40401


def test_posted_tasks_are_in_the_ledger_with_their_tags(caller: Caller, sandbox: Sandbox) -> None:
    caller.post(f"{ORGANIC}/task_post", {"keyword": "x", "tag": "1"}, {"keyword": "y", "tag": "2"})
    entries = sandbox.ledger.of(f"{ORGANIC}/task_post")
    assert [(entry.tag, entry.status, entry.cost) for entry in entries] == [
        ("1", 20100, 0.0006),
        ("2", 20100, 0.0006),
    ]
    assert entries[0].posted - datetime(2026, 3, 1, 12, tzinfo=UTC) == timedelta()
