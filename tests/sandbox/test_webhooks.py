"""Webhooks of finished tasks, sent to this machine only."""

from __future__ import annotations

import gzip
from collections.abc import Iterator

import pytest

from dataforseo_runtime.answers import codec
from dataforseo_sandbox import Sandbox
from tests.sandbox.fake_endpoints import ENDPOINTS
from tests.sandbox.http_caller import Caller
from tests.webhook_receiver import Receiver

POST = "serp/acme/organic/task_post"


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(task_seconds=0.05, endpoints=ENDPOINTS) as sandbox:
        yield sandbox


def test_a_pingback_carries_the_identifier_and_the_tag(caller: Caller, receiver: Receiver) -> None:
    url = f"{receiver.url}/ping?id=$id&tag=$tag&x=a b#c"
    task = caller.post(POST, {"keyword": "x", "tag": "a/b&c", "pingback_url": url}).task
    method, path, _, body = receiver.received.get(timeout=10)
    assert (method, path, body) == ("GET", f"/ping?id={task['id']}&tag=a%2Fb%26c&x=a%20b%23c", b"")


def test_a_postback_carries_the_results_compressed_and_takes_the_task_off_the_list(
    caller: Caller, receiver: Receiver
) -> None:
    fields = {"keyword": "x", "postback_url": receiver.url + "/back?id=$id", "postback_data": "advanced"}
    task = caller.post(POST, fields).task
    method, path, headers, body = receiver.received.get(timeout=10)
    assert (method, path, headers["Content-Encoding"]) == ("POST", f"/back?id={task['id']}", "gzip")
    endpoint = next(one for one in ENDPOINTS if one.path.endswith("organic/task_get/advanced/{id}"))
    answer = codec.decode(endpoint, gzip.decompress(body), {})
    assert answer.drift == []
    assert (answer.task.id, len(answer.rows)) == (task["id"], 10)
    collected = caller.get(f"serp/acme/organic/task_get/advanced/{task['id']}").task
    assert collected["result"] == answer.to_dict()["tasks"][0]["result"]
    assert caller.get("serp/acme/organic/tasks_ready").task["result"] == []


@pytest.mark.parametrize("failure", ["refused", "elsewhere"])
def test_a_task_whose_postback_was_not_taken_waits_to_be_collected(
    caller: Caller, receiver: Receiver, failure: str
) -> None:
    receiver.answers = 500
    url = receiver.url if failure == "refused" else "https://receiver.example/back"
    fields = {"keyword": "x", "postback_url": url, "postback_data": "html", "pingback_url": receiver.url}
    task = caller.post(POST, fields).task
    assert receiver.received.get(timeout=10)[0] == "GET"
    if failure == "refused":
        assert receiver.received.get(timeout=10)[0] == "POST"
    ready = caller.get("serp/acme/organic/tasks_ready").task["result"]
    assert [row["id"] for row in ready] == [task["id"]]
    assert receiver.received.empty()


def test_a_sandbox_that_closes_does_not_wait_for_its_tasks(receiver: Receiver) -> None:
    with Sandbox(task_seconds=3600, endpoints=ENDPOINTS) as sandbox, Caller(sandbox) as caller:
        for _ in range(20):
            caller.post(POST, {"keyword": "x", "pingback_url": receiver.url})
    assert receiver.received.empty()
