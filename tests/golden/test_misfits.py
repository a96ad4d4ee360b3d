"""Answers that do not fit the spec are read all the way; every misfit is kept and listed as drift."""

from __future__ import annotations

import copy
import gc
import gzip
import json
import pickle
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dataforseo import (
    ApiError,
    AuthenticationError,
    Endpoint,
    LimitError,
    PaymentError,
    Response,
    TaskError,
    UnreadableAnswerError,
    loads,
)
from dataforseo._api import API
from dataforseo.backlinks import BulkBacklinksLiveItem
from dataforseo_runtime.answers.codec import encode
from tests.conftest import RECORDINGS

BULK = json.loads((RECORDINGS / "backlinks/bulk_backlinks_live.json").read_bytes())


def changed(change: Callable[[dict[str, Any], dict[str, Any]], object]) -> Response[Any, Any]:
    """Decode the bulk recording after a change to its envelope or its only result."""
    data = json.loads(json.dumps(BULK))
    change(data, data["tasks"][0]["result"][0])
    raw = json.dumps(data).encode()
    answer = loads(raw)
    assert answer.to_dict() == data
    assert answer.raw == raw
    return answer


def found(answer: Response[Any, Any]) -> list[tuple[str, str]]:
    return [(drift.path, drift.kind) for drift in answer.drift]


def test_an_unknown_field_is_kept_and_listed() -> None:
    answer = changed(lambda _, result: result["items"][3].update(rank=7))
    assert found(answer) == [("$.tasks[0].result[0].items[3].rank", "unknown field")]
    assert answer.to_dict()["tasks"][0]["result"][0]["items"][3]["rank"] == 7


@pytest.mark.parametrize("value", ["many", 5.5, [1], {"a": 1}, True, 10**400])
def test_a_value_of_another_type_stays_where_it_is(value: object) -> None:
    answer = changed(lambda _, result: result["items"][0].update(backlinks=value))
    assert answer.rows[0] == BulkBacklinksLiveItem(target="www.trustpilot.com", backlinks=value)  # type: ignore[arg-type]
    assert answer.rows[1].backlinks == 72520539
    expected = [] if isinstance(value, int) and not isinstance(value, bool) else ["wrong type"]
    assert [kind for _, kind in found(answer)] == expected


@pytest.mark.parametrize("where", ["items", "items_count"])
def test_null_and_absent_are_no_misfit(where: str) -> None:
    assert found(changed(lambda _, result: result.update({where: None}))) == []
    assert found(changed(lambda _, result: result.pop(where))) == []
    assert changed(lambda _, result: result.pop("items")).rows == []


def test_result_null() -> None:
    answer = changed(lambda data, _: data["tasks"][0].update(result=None))
    assert (answer.rows, answer.task.result, found(answer)) == ([], None, [])


def test_tasks_null() -> None:
    answer = changed(lambda data, _: data.update(tasks=None, tasks_count=0))
    assert (answer.tasks, answer.rows, found(answer)) == ([], [], [])
    with pytest.raises(ValueError, match="0 tasks, not one"):
        _ = answer.task


def test_tasks_as_an_object_with_numbered_keys_is_read_as_the_list_that_it_means() -> None:
    answer = changed(lambda data, _: data.update(tasks={"0": data["tasks"][0]}))
    assert len(answer.rows) == 10
    assert found(answer) == [("$.tasks", "wrong type")]


@pytest.mark.parametrize("tasks", ["none", 7, [1, None, "x"], [[]], {"a": {}}])
def test_tasks_that_are_none(tasks: object) -> None:
    answer = changed(lambda data, _: data.update(tasks=tasks))
    assert answer.rows == []
    assert all(task.ok is False for task in answer.tasks)


def test_items_as_an_object() -> None:
    answer = changed(lambda _, result: result.update(items={"a": 1}))
    assert answer.rows == []
    assert found(answer) == [("$.tasks[0].result[0].items", "wrong type")]


@pytest.mark.parametrize("code", ["20000", 20000.0])
def test_a_status_code_of_another_type_still_counts(code: object) -> None:
    answer = changed(lambda data, _: data["tasks"][0].update(status_code=code))
    assert answer.task.ok
    assert len(answer.rows) == 10


@pytest.mark.parametrize(
    ("code", "error"),
    [(40104, AuthenticationError), (40203, PaymentError), (40209, LimitError), (40501, TaskError)],
)
def test_a_failed_task_of_a_saved_answer_raises_what_it_raised_when_it_came(
    code: int, error: type[ApiError]
) -> None:
    answer = changed(lambda data, _: data["tasks"][0].update(status_code=code, result=None))
    with pytest.raises(error) as caught:
        answer.raise_for_tasks()
    assert type(caught.value) is error
    assert caught.value.meaning == API.status_codes[code].meaning


@pytest.mark.parametrize("no_bytes", ["text", None, 5])
def test_anything_but_bytes_is_refused(no_bytes: Any) -> None:
    with pytest.raises(TypeError, match=f"give the bytes of an answer.*not {type(no_bytes).__name__}"):
        loads(no_bytes)


def test_json_that_the_standard_forbids_is_read() -> None:
    raw = json.dumps(BULK).encode()
    odd = b"\xef\xbb\xbf" + raw.replace(b"66516402", b"NaN").replace(b'"Ok."', b'"Ok\xff \\ud800"', 1)
    answer = loads(odd)
    assert answer.raw == odd
    assert len(answer.rows) == 10
    assert answer.rows[0].backlinks != answer.rows[0].backlinks  # NaN


@pytest.mark.parametrize("odd", [b'"caf\\ud800"', b'"caf\xe9"', b"1" * 5000, b"1e999", b"[" * 90 + b"]" * 90])
@pytest.mark.parametrize("where", ["backlinks", "target"])
def test_what_no_type_allows_is_kept_and_listed(odd: bytes, where: str) -> None:
    value = {"backlinks": b"72520539", "target": b'"www.trustpilot.com"'}[where]
    raw = json.dumps(BULK).encode()
    assert value in raw
    odd_raw = raw.replace(value, odd)
    answer = loads(odd_raw)
    assert answer.raw == odd_raw
    assert len(answer.rows) == 10
    assert answer.cost == BULK["cost"]
    # Integers of this many digits are read as text.
    fits = where == "target" and (odd.startswith(b'"') or odd.isdigit())
    assert [drift.kind for drift in answer.drift] == ([] if fits else ["wrong type"])
    assert all(str(drift) for drift in answer.drift)
    assert json.loads(encode(answer))["cost"] == BULK["cost"]


def test_a_number_that_is_too_large_is_listed_and_written_as_null() -> None:
    raw = json.dumps(BULK).encode().replace(b'"cost": 0.0203', b'"cost": 1e999')
    answer = loads(raw)
    assert ("$.cost", "wrong type") in found(answer)
    assert json.loads(encode(answer))["cost"] is None


@pytest.mark.parametrize("levels", [200, 2000])
def test_an_answer_that_nests_too_deep_for_objects_is_given_as_plain_data(levels: int) -> None:
    inner = '{"name":"a","fields":[' * levels + '{"types":5}' + "]}" * levels
    raw = (
        '{"status_code":20000,"cost":0.1,"tasks":[{"id":"x","status_code":20000,"cost":0.1,'
        '"path":["v3","on_page","microdata"],"data":{},"result":[{"items":[{"inspection_info":{"fields":['
        + inner
        + "]}}]}]}]}"
    ).encode()
    try:
        answer = loads(raw)
    except UnreadableAnswerError as error:
        assert error.raw == raw  # noqa: PT017 - deeper than Python parses
        return
    assert (answer.cost, answer.task.id, answer.raw) == (0.1, "x", raw)
    assert answer.drift


def test_an_answer_can_be_stored_and_copied() -> None:
    answer = loads(json.dumps(BULK).encode())
    for again in (pickle.loads(pickle.dumps(answer)), copy.deepcopy(answer)):  # noqa: S301
        assert again.envelope == answer.envelope


def test_a_gzip_body_as_postbacks_are_sent() -> None:
    raw = json.dumps(BULK).encode()
    answer = loads(gzip.compress(raw))
    assert answer.raw == raw
    assert len(answer.rows) == 10


@given(data=st.data())
def test_damaged_gzip_is_refused_with_its_bytes_or_read_as_it_was(data: st.DataObject) -> None:
    raw = json.dumps(BULK).encode()
    packed = bytearray(gzip.compress(raw))
    for _ in range(data.draw(st.integers(1, 3))):
        packed[data.draw(st.integers(2, len(packed) - 1))] ^= data.draw(st.integers(1, 255))
    cut = bytes(packed[: data.draw(st.integers(2, len(packed)))])
    try:
        answer = loads(cut)
    except UnreadableAnswerError as error:
        assert error.raw == cut  # noqa: PT017 - either outcome is right
    else:
        assert answer.raw == raw


def test_an_answer_that_unpacks_to_more_than_allowed_is_refused() -> None:
    bomb = gzip.compress(json.dumps(BULK).encode() + b" " * 10_000_000)
    with pytest.raises(
        UnreadableAnswerError, match=r"longer than the 1,000,000 bytes allowed \(max_answer_bytes\)"
    ) as caught:
        loads(bomb, max_answer_bytes=1_000_000)
    assert caught.value.raw == bomb
    assert len(loads(bomb, max_answer_bytes=20_000_000).rows) == 10


@pytest.mark.parametrize(
    "path",
    [["v3"] * 80_000, ["a"] * 80_000, ["v3", "backlinks", *["x"] * 80_000], [["v3"]] * 80_000, [5] * 80_000],
)
def test_a_path_of_any_length_is_read(path: list[object]) -> None:
    answer = changed(lambda data, _: data["tasks"][0].update(path=path))
    assert answer.task.result == BULK["tasks"][0]["result"]
    assert len(answer.endpoint.path) < 400


def test_an_endpoint_that_no_spec_knows_gives_plain_results() -> None:
    answer = changed(lambda data, _: data["tasks"][0].update(path=["v3", "brand", "new", "live"]))
    assert answer.task.result == BULK["tasks"][0]["result"]
    assert found(answer) == []


def test_paths_that_no_spec_knows_are_not_kept() -> None:
    def known() -> int:
        gc.collect()
        return sum(isinstance(held, Endpoint) for held in gc.get_objects())

    def read(number: int) -> None:
        changed(lambda data, _: data["tasks"][0].update(path=["v3", "brand", "new", str(number)]))

    read(0)
    before = known()
    for number in range(1, 20):
        read(number)
    assert known() == before


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (b"", "empty"),
        (b"   ", "empty"),
        (b"<!DOCTYPE html><html><body>Bad gateway</body></html>", "web page"),
        (b'{"version": "0.1", "tasks": [{"id": "1", ', "cut-off"),
        (b"upstream timed out", "not JSON"),
        (b"[]", "no envelope"),
        (b'{"hello": 1}', "no envelope"),
        (b"null", "no envelope"),
        (b"[" * 100_000, "cut-off"),
        (b"\x1f\x8b\x08broken", "gzip"),
        (b"\xff\xfe\x00\x01", "not JSON"),
    ],
)
def test_bytes_that_are_no_answer_are_kept(raw: bytes, reason: str) -> None:
    with pytest.raises(UnreadableAnswerError, match=reason) as caught:
        loads(raw)
    assert caught.value.raw == raw


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3),
    max_leaves=8,
)
PATHS: list[tuple[str | int, ...]] = [
    ("time",),
    ("cost",),
    ("tasks",),
    ("tasks", 0),
    ("tasks", 0, "status_code"),
    ("tasks", 0, "data"),
    ("tasks", 0, "result"),
    ("tasks", 0, "result", 0),
    ("tasks", 0, "result", 0, "items"),
    ("tasks", 0, "result", 0, "items", 2),
    ("tasks", 0, "result", 0, "items", 2, "target"),
]


@given(where=st.sampled_from(PATHS), value=json_values)
def test_any_json_in_any_place_loses_nothing(where: tuple[str | int, ...], value: object) -> None:
    data: Any = json.loads(json.dumps(BULK))
    holder = data
    for step in where[:-1]:
        holder = holder[step]
    holder[where[-1]] = value
    raw = json.dumps(data).encode()
    answer = loads(raw)
    assert answer.to_dict() == data
    assert isinstance(answer.rows, list)
    assert isinstance(answer.drift, list)
    assert repr(answer)
