"""Operations that take several tasks a call: their arguments, and answers in which some tasks failed."""

from __future__ import annotations

import contextlib
import json
from typing import Annotated, Any

import pytest

from dataforseo import Client, TaskError
from dataforseo_runtime.base.errors import LimitError
from dataforseo_runtime.clients.operations import ManyTasksOperation
from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Billing, Limits
from dataforseo_runtime.requests.request import UNSET, Maybe, Request
from tests.callers import usd
from tests.clocks import HurriedClock
from tests.socket_server import SocketServer, http


class PostRequest(Request):
    keyword: str
    tag: Maybe[Annotated[str, rules.Text(max_length=255)]] = UNSET


POST: Endpoint[Any, Any] = Endpoint(
    method="POST",
    path="/v3/serp/made_up/task_post",
    operation="made_up_task_post",
    kind="task_post",
    request=PostRequest,
    result=None,
    rows=None,
    billing=Billing(model="per task", request=0.0006),
    repeat="charged",
    limits=Limits(tasks_per_call=3),
)


def answer(*codes: int) -> bytes:
    tasks: list[dict[str, Any]] = [
        {"id": str(number), "status_code": code, "status_message": "m", "cost": 0.0006 * (code == 20100)}
        for number, code in enumerate(codes)
    ]
    cost = sum(task["cost"] for task in tasks)
    return http({"status_code": 20000, "cost": cost, "tasks_error": 0, "tasks": tasks})


def client_of(server: SocketServer) -> Client:
    return Client(login="login", password="password", base_url=server.url, clock=HurriedClock())


def bound(client: Client) -> ManyTasksOperation[..., PostRequest, Any, Any]:
    made: Any = ManyTasksOperation
    operation: ManyTasksOperation[..., PostRequest, Any, Any] = made(PostRequest, POST, client=client)
    return operation


def test_tasks_are_given_as_a_list_or_as_keywords() -> None:
    with SocketServer(answer(20100, 20100), answer(20100)) as server, client_of(server) as client:
        many = bound(client)([PostRequest(keyword="a", tag="1"), PostRequest(keyword="b", tag="2")])
        one = bound(client)(keyword="c", tag="3")
    assert ([task.id for task in many.tasks], many.failed, one.task.status_code) == (["0", "1"], [], 20100)
    bodies = [json.loads(request.partition(b"\r\n\r\n")[2]) for request in server.requests]
    assert bodies == [
        [{"keyword": "a", "tag": "1"}, {"keyword": "b", "tag": "2"}],
        [{"keyword": "c", "tag": "3"}],
    ]


def test_the_good_tasks_are_there_and_the_failed_ones_listed() -> None:
    with SocketServer(answer(20100, 40501, 20100)) as server, client_of(server) as client:
        posted = bound(client)([PostRequest(keyword=word) for word in "abc"])
    assert posted.tasks_error == 0  # as the server said, although one failed
    assert [task.id for task in posted.failed] == ["1"]
    with pytest.raises(TaskError, match="40501") as caught:
        posted.raise_for_tasks()
    assert (caught.value.task_id, caught.value.cost, caught.value.http_status) == ("1", 0, 200)
    assert caught.value.meaning
    assert len(server.requests) == 1


def test_tasks_that_were_all_refused_are_posted_again() -> None:
    with SocketServer(answer(40202, 40202), answer(20100, 20100)) as server, client_of(server) as client:
        posted = bound(client)([PostRequest(keyword="a"), PostRequest(keyword="b")])
    assert (posted.failed, len(posted.attempts)) == ([], 2)
    assert client.spent.total == client.spent.endpoints[POST.path]


def test_tasks_that_stay_refused_are_listed_in_the_end() -> None:
    with SocketServer(answer(40209, 40209)) as server, client_of(server) as client:
        posted = bound(client)([PostRequest(keyword="a"), PostRequest(keyword="b")])
    assert (len(posted.failed), len(posted.attempts)) == (2, 4)
    with pytest.raises(LimitError):
        posted.raise_for_tasks()


def test_each_task_gets_a_tag_of_its_own() -> None:
    with SocketServer(answer(20100, 20100, 20100)) as server, client_of(server) as client:
        bound(client)(
            [PostRequest(keyword="a"), PostRequest(keyword="b", tag="mine"), PostRequest(keyword="c")]
        )
    tags = [task["tag"] for task in json.loads(server.requests[0].partition(b"\r\n\r\n")[2])]
    assert tags[1] == "mine"
    assert len(set(tags)) == 3


WRONG: list[Any] = [
    (([],), {}, ValueError, "takes 1 to 3 tasks in one call, not 0"),
    (([PostRequest(keyword="a")] * 4,), {}, ValueError, "takes 1 to 3 tasks in one call, not 4"),
    ((PostRequest(keyword="a"),), {}, TypeError, "give a list of PostRequest, not PostRequest"),
    ((["a"],), {}, TypeError, "element 0 is a str, not a PostRequest"),
    (
        ([PostRequest(keyword="a")],),
        {"keyword": "b"},
        TypeError,
        "either one list of request objects or keywords",
    ),
]


@pytest.mark.parametrize(("arguments", "keywords", "error", "message"), WRONG)
def test_what_is_no_list_of_tasks_is_reported(
    arguments: Any, keywords: Any, error: type[Exception], message: str
) -> None:
    many: Any = bound(Client(login="login", password="password"))
    with pytest.raises(error, match=message):
        many(*arguments, **keywords)


@pytest.mark.parametrize(
    ("costs", "total"),
    [([0, 0.0006], 0.0006), ([0], 0.0006), ([0, 0], 0)],
)
def test_a_call_that_was_charged_is_not_sent_again_though_its_first_task_says_0(
    costs: list[float], total: float
) -> None:
    tasks = [{"id": "1", "status_code": 50301, "status_message": "m", "cost": cost} for cost in costs]
    refused = http({"status_code": 20000, "cost": total, "tasks_error": len(tasks), "tasks": tasks})
    with SocketServer(refused) as server, client_of(server) as client:
        requests = [PostRequest(keyword="a")] * len(tasks)
        with contextlib.suppress(TaskError):  # raised for a single task
            bound(client)(requests)
        assert len(server.requests) == (1 if total else 4)
        assert client.spent.total == usd(total)
