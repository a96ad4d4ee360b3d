"""`id_list` lists the calls of this sandbox, `errors` the failed ones."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
import urllib3
from hypothesis import given, settings
from hypothesis import strategies as st

from dataforseo import loads
from dataforseo_sandbox import ManualClock, Sandbox
from tests.sandbox.http_caller import BULK, Caller, window

ID_LIST = "backlinks/id_list"
ERRORS = "backlinks/errors"


def test_a_call_is_listed_as_it_was_made(caller: Caller) -> None:
    made = caller.bulk("a.example", tag="weekly").task
    (row,) = caller.post(ID_LIST, window(include_metadata=True)).task["result"]
    assert row["id"] == made["id"]
    assert row["url"] == "v3/backlinks/bulk_backlinks/live"
    assert (row["status"], row["cost"]) == ("20000", 0.024036)
    assert row["metadata"] == made["data"]
    posted = datetime.strptime(row["datetime_posted"], "%Y-%m-%d %H:%M:%S %z")
    assert timedelta() <= datetime.now(UTC) - posted < timedelta(minutes=1)


def test_metadata_comes_only_when_asked_for(caller: Caller) -> None:
    caller.bulk()
    for asked in ({}, {"include_metadata": False}):
        (row,) = caller.post(ID_LIST, window(**asked)).task["result"]
        assert "metadata" not in row


def test_the_logs_fit_the_spec(caller: Caller) -> None:
    caller.bulk()
    caller.post(BULK, {})
    for path, fields in ((ID_LIST, window(include_metadata=True)), (ERRORS, {})):
        answer = loads(caller.post(path, fields).raw)
        assert answer.rows
        assert answer.drift == []


def test_a_call_whose_answer_was_lost_is_listed_with_its_tag_and_cost(
    caller: Caller, sandbox: Sandbox
) -> None:
    sandbox.fail_next("lost_after_execution", path=BULK)
    with pytest.raises(urllib3.exceptions.ProtocolError):
        caller.bulk("a.example", tag="unique-1")
    (row,) = caller.post(ID_LIST, window(include_metadata=True)).task["result"]
    assert (row["metadata"]["tag"], row["cost"]) == ("unique-1", 0.024036)


def test_a_call_that_never_arrived_is_not_listed(caller: Caller, sandbox: Sandbox) -> None:
    sandbox.fail_next("reset_after_body")
    with pytest.raises(urllib3.exceptions.ProtocolError):
        caller.bulk()
    assert caller.post(ID_LIST, window()).task["result"] == []


def test_failed_calls_are_listed_too_at_no_cost(caller: Caller) -> None:
    caller.post(BULK, {"targets": "x"})
    (row,) = caller.post(ID_LIST, window()).task["result"]
    assert (row["status"], row["cost"]) == ("40501", 0)


def test_reading_the_log_is_not_listed(caller: Caller) -> None:
    caller.post(ID_LIST, window())
    assert caller.post(ID_LIST, window()).task["result"] == []


def test_a_failed_read_of_the_log_is_listed(caller: Caller) -> None:
    caller.post("dataforseo_labs/id_list", {"lmit": 1})
    (row,) = caller.post("dataforseo_labs/id_list", window()).task["result"]
    assert (row["url"], row["status"]) == ("v3/dataforseo_labs/id_list", "40506")


def test_a_log_holds_the_calls_of_its_section_alone(caller: Caller) -> None:
    caller.bulk()
    assert caller.post("dataforseo_labs/id_list", window()).task["result"] == []


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock(datetime.now(UTC).replace(microsecond=0) - timedelta(hours=12))


def made_over_time(caller: Caller, clock: ManualClock, count: int) -> list[str]:
    """Make calls a minute apart, oldest first."""
    made: list[str] = []
    for index in range(count):
        made.append(caller.bulk("a.example", tag=str(index)).task["id"])
        clock.advance(60)
    return made


def test_sorting_and_paging(clock: ManualClock) -> None:
    with Sandbox(clock=clock) as sandbox, Caller(sandbox) as caller:
        made = made_over_time(caller, clock, 5)

        def listed(**fields: Any) -> list[str]:
            task = caller.post(ID_LIST, window(**fields)).task
            assert task["result_count"] == 5
            return [row["id"] for row in task["result"]]

        assert listed() == listed(sort="asc") == made
        assert listed(sort="desc") == made[::-1]
        assert listed(limit=2) == made[:2]
        assert listed(limit=2, offset=3) == made[3:]
        assert listed(limit=2, offset=4, sort="desc") == made[:1]
        assert listed(offset=5) == listed(limit=0) == []


@given(first=st.integers(-1, 5), last=st.integers(-1, 5), hours=st.integers(-12, 14), late=st.integers(0, 59))
@settings(max_examples=40, deadline=None)
def test_the_window_is_compared_as_moments_whatever_its_offset(
    first: int, last: int, hours: int, late: int
) -> None:
    start = datetime.now(UTC).replace(microsecond=0) - timedelta(hours=12)
    clock = ManualClock(start)
    zone = timezone(timedelta(hours=hours))
    with Sandbox(clock=clock) as sandbox, Caller(sandbox) as caller:
        made = made_over_time(caller, clock, 5)

        def wire(index: int, seconds: int) -> str:
            moment = (start + timedelta(minutes=index, seconds=seconds)).astimezone(zone)
            text = f"{moment:%Y-%m-%d %H:%M:%S %z}"
            return f"{text[:-2]}:{text[-2:]}"

        asked = {"datetime_from": wire(first, 0), "datetime_to": wire(last, late)}
        listed = [row["id"] for row in caller.post(ID_LIST, asked).task["result"]]
    assert listed == made[max(first, 0) : last + 1]


def test_a_thousand_rows_are_the_most(sandbox: Sandbox, caller: Caller) -> None:
    caller.bulk("a.example")
    (entry,) = sandbox.ledger
    for _ in range(1001):
        sandbox.ledger.add(entry)
    task = caller.post(ID_LIST, window()).task
    assert (len(task["result"]), task["result_count"]) == (1000, 1002)


def test_an_error_is_listed_in_the_form_of_the_api(caller: Caller, sandbox: Sandbox) -> None:
    refused = caller.post(BULK, {"targets": ["a.example"], "limit": 1}).task
    (row,) = caller.post(ERRORS, {}).task["result"]
    message = "Unknown Fields in POST Data: limit"
    assert row.pop("datetime")[10] == " "
    assert row == {
        "id": refused["id"],
        "function": "backlinks/bulk_backlinks",
        "error_code": 40506,
        "error_message": message,
        "http_url": f"{sandbox.url}/v3/backlinks/bulk_backlinks",
        "http_method": "POST",
        "http_code": 40506,
        "http_time": 0,
        "http_response": message,
    }


def test_the_time_of_an_error_is_that_of_its_id_and_has_no_offset(caller: Caller) -> None:
    caller.post(BULK, {})
    (row,) = caller.post(ERRORS, {}).task["result"]
    moment = datetime.strptime(row["datetime"], "%Y-%m-%d %H:%M:%S")
    assert f"{moment:%m%d%H%M}" == row["id"][:8]


def test_only_errors_are_listed_and_an_empty_result_is_none(caller: Caller, sandbox: Sandbox) -> None:
    caller.bulk()
    sandbox.fail_next("task_40102")
    caller.bulk()
    sandbox.fail_next("task_40101")
    caller.bulk()
    (row,) = caller.post(ERRORS, {}).task["result"]
    assert (row["error_code"], row["http_code"]) == (40101, 200)


def test_errors_by_function_newest_first_and_paged(clock: ManualClock) -> None:
    with Sandbox(clock=clock) as sandbox, Caller(sandbox) as caller:
        failed: list[str] = []
        for path in (BULK, "backlinks/bulk_new_lost_backlinks/live", BULK):
            failed.append(caller.post(path, {}).task["id"])
            clock.advance(60)

        def listed(**fields: Any) -> list[str]:
            return [row["id"] for row in caller.post(ERRORS, fields).task["result"]]

        assert listed() == failed[::-1]
        assert listed(filtered_function="backlinks/bulk_backlinks") == [failed[2], failed[0]]
        assert listed(filtered_function="backlinks/nothing") == []
        assert listed(limit=1, offset=1) == [failed[1]]
        assert listed(**window()) == failed[::-1]
        clock.advance(8 * 86_400)
        assert listed() == []
