"""Calls of every kind: path parameters, many tasks, pages, no fields."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from dataforseo.calls.list import LIST_LIVE
from dataforseo.calls.task_get import TASK_GET
from dataforseo.calls.task_get_full import TASK_GET_FULL as COLLECTING
from dataforseo.calls.task_post import TASK_POST, TaskPostRequest
from dataforseo.calls.tasks_ready import TASKS_READY
from dataforseo.values.times import TIMES

from dataforseo import Client, InvalidRequestError
from dataforseo_runtime.answers.response import Response
from dataforseo_runtime.clients.operations import (
    CollectingOperation,
    ManyTasksOperation,
    Operation,
    PagedOperation,
)
from dataforseo_runtime.requests.endpoint import Call, Endpoint
from dataforseo_runtime.requests.facts import OffsetPaging, TaskFamily, TokenPaging
from tests.calls import describing

task_get = describing(TASK_GET)
task_post = describing(TASK_POST)
tasks_ready = describing(TASKS_READY)


def test_path_parameters_are_encoded_into_the_path() -> None:
    call = task_get(kind="deep", id="a/b ü?#%")
    assert call.path == "/v3/calls/task_get/deep/a%2Fb%20%C3%BC%3F%23%25"
    assert call.body() is None


@pytest.mark.parametrize("wrong", ["", ".", "..", None, 5])
def test_a_path_parameter_cannot_leave_its_place(wrong: Any) -> None:
    with pytest.raises(InvalidRequestError) as caught:
        task_get(kind="plain", id=wrong).path  # noqa: B018
    assert [problem.field for problem in caught.value.problems] == ["id"]


def test_a_path_parameter_keeps_its_rules() -> None:
    with pytest.raises(InvalidRequestError, match="kind: must be one of 'plain', 'deep'"):
        task_get(kind="flat", id="1")


def test_an_answer_is_read_by_its_path_with_or_without_parameters(
    read: Callable[..., Response[Any, Any]],
) -> None:
    for path in ("calls/task_get/deep/0123", "calls/task_get"):
        assert read(path, {"id": "j"}).rows[0].id == "j"


def test_a_call_that_says_nothing() -> None:
    call = tasks_ready()
    assert (call.path, call.body(), call.endpoint.method) == ("/v3/calls/tasks_ready", None, "GET")


def test_many_tasks_in_one_call() -> None:
    call = task_post(keyword="a")
    assert json.loads(call.body() or b"") == [{"keyword": "a"}]
    many = Call(call.endpoint, [TaskPostRequest(keyword="a", tag="1"), TaskPostRequest(keyword="b")])
    assert json.loads(many.body() or b"") == [{"keyword": "a", "tag": "1"}, {"keyword": "b"}]


def test_each_operation_can_be_called_as_its_facts_say() -> None:
    with Client(login="l", password="p", base_url="http://127.0.0.1:9") as client:
        assert isinstance(client.calls.task_post, ManyTasksOperation)
        assert isinstance(client.calls.list_live, PagedOperation)
        assert isinstance(client.calls.tasks_ready, Operation)


def test_the_facts_of_paging_and_price_are_those_of_the_spec() -> None:
    assert LIST_LIVE.paging == (
        TokenPaging(
            token="search_after_token",
            found_in="search_after_token",
            size="limit",
            repeat="size",
            size_default=100,
        ),
        OffsetPaging(offset="offset", size="limit", size_default=100, furthest=10000, total="total_count"),
    )
    assert LIST_LIVE.billing.rows_default == 100
    assert (LIST_LIVE.billing.listed, LIST_LIVE.billing.source) == ("calls/list/live", None)


@pytest.mark.parametrize(
    ("endpoint", "words"),
    [
        (LIST_LIVE, "a row, as of 2024-01-31 (account list). Plus 0.00001 USD a row for keyword."),
        (TASK_POST, "as of 2024-01-31 (price page). That is for each page that pages asks for."),
        (TIMES, "0.001 USD a row, as of 2024-01-31 (charge). At most 12 rows are charged."),
    ],
)
def test_each_form_of_a_price_is_told(endpoint: Endpoint[Any, Any], words: str) -> None:
    assert words in " ".join((endpoint.request.__doc__ or "").split())


def test_what_collects_by_the_identifier_alone_knows_its_family() -> None:
    assert COLLECTING.family == TaskFamily(
        post="task_post", ready="tasks_ready", unfinished=("state", "running")
    )
    with Client(login="login", password="password", base_url="http://127.0.0.1:1") as client:
        assert isinstance(client.calls.task_get_full, CollectingOperation)
        assert type(client.calls.task_get) is Operation
