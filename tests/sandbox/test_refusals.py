"""Refusals have the form and the codes of the API, and cost nothing."""

from __future__ import annotations

import json
from typing import Any

import pytest

from dataforseo_sandbox import Sandbox
from tests.sandbox.http_caller import BULK, Caller

REFUSED_AS_A_WHOLE = {"cost": 0, "tasks_count": 0, "tasks_error": 0, "tasks": None}


@pytest.mark.parametrize(("login", "password"), [("login", "wrong"), ("nobody", "password"), ("", "")])
def test_a_wrong_login(sandbox: Sandbox, login: str, password: str) -> None:
    with Caller(sandbox, login, password) as caller:
        answer = caller.bulk()
    assert answer.status == 401
    assert answer.headers["WWW-Authenticate"] == 'Basic realm="DataForSEO REST API"'
    assert answer.envelope["status_code"] == 40100
    assert REFUSED_AS_A_WHOLE.items() <= answer.envelope.items()
    assert len(sandbox.ledger) == 0


@pytest.mark.parametrize(
    "header", ["", "Basic", "Basic !!!", "Basic bG9naW4=", "Bearer bG9naW46cGFzc3dvcmQ="]
)
def test_an_invalid_authorization_header(caller: Caller, header: str) -> None:
    assert caller.send("POST", f"/v3/{BULK}", b"[{}]", {"Authorization": header}).status == 401


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (b"", 40502),
        (b" \n", 40502),
        (b"[]", 40502),
        (b"{}", 40502),
        (b"{nope", 40503),
        (b"null", 40503),
        (b'"text"', 40503),
        (b"[1, 2]", 40503),
        (b'{"targets": ["a.example"]}', 40503),
        (b'[{"targets": ["\xff"]}]', 40503),
        (b"[" * 100_000, 40503),
        (b'[{"targets": ["a.example"]}', 40503),
    ],
)
def test_a_body_without_a_list_of_tasks(caller: Caller, sandbox: Sandbox, body: bytes, code: int) -> None:
    answer = caller.send("POST", f"/v3/{BULK}", body)
    assert answer.status == 200
    assert answer.envelope["status_code"] == code
    assert REFUSED_AS_A_WHOLE.items() <= answer.envelope.items()
    assert sandbox.ledger.cost == 0


def test_a_body_that_is_too_large(caller: Caller) -> None:
    answer = caller.send("POST", f"/v3/{BULK}", b" " * (33 * 1024 * 1024))
    assert (answer.status, answer.envelope["status_code"]) == (413, 40503)


def test_an_object_of_numbered_tasks_is_a_list_of_tasks(caller: Caller) -> None:
    body = json.dumps({"0": {"targets": ["a.example"]}}).encode()
    assert caller.send("POST", f"/v3/{BULK}", body).task["status_code"] == 20000


@pytest.mark.parametrize(
    ("fields", "code", "message"),
    [
        ({"targets": ["a.example"], "limit": 5}, 40506, "Unknown Fields in POST Data: limit"),
        ({"limit": 5, "colour": 1}, 40506, "Unknown Fields in POST Data: limit, colour"),
        ({}, 40501, "Invalid Field: 'targets'."),
        ({"targets": None}, 40501, "Invalid Field: 'targets'."),
        ({"targets": []}, 40501, "Invalid Field: 'targets'."),
        ({"targets": "a.example"}, 40501, "Invalid Field: 'targets'."),
        ({"targets": [1]}, 40501, "Invalid Field: 'targets[0]'."),
        ({"targets": ["a.example"] * 1001}, 40501, "Invalid Field: 'targets'."),
        ({"targets": ["a.example"], "tag": "x" * 256}, 40501, "Invalid Field: 'tag'."),
    ],
)
def test_a_task_that_breaks_a_rule(
    caller: Caller, sandbox: Sandbox, fields: dict[str, Any], code: int, message: str
) -> None:
    answer = caller.post(BULK, fields)
    assert answer.status == 200
    assert (answer.envelope["status_code"], answer.envelope["tasks_error"]) == (20000, 1)
    refused = {"status_code": code, "status_message": message, "cost": 0, "result": None, "result_count": 0}
    assert refused.items() <= answer.task.items()
    assert fields.items() <= answer.task["data"].items()
    assert sandbox.ledger.cost == 0


def test_a_field_that_is_null_counts_as_not_sent(caller: Caller) -> None:
    assert caller.bulk(tag=None).task["status_code"] == 20000


def test_two_tasks_in_a_live_call(caller: Caller, sandbox: Sandbox) -> None:
    task = {"targets": ["a.example"]}
    answer = caller.post(BULK, task, task)
    assert [task["status_code"] for task in answer.envelope["tasks"]] == [40000, 40000]
    assert answer.envelope["cost"] == 0
    assert sandbox.ledger.cost == 0


@pytest.mark.parametrize("path", ["backlinks/bulk_nothing/live", "backlinks", "backlinks/id_list/x"])
def test_a_path_that_a_section_does_not_have(caller: Caller, path: str) -> None:
    answer = caller.post(path, {})
    assert answer.status == 200
    assert (answer.task["status_code"], answer.task["cost"]) == (40402, 0)


@pytest.mark.parametrize("path", ["/", "/v3", "/v3/nothing/at/all", "/v2/backlinks/id_list", "/favicon.ico"])
def test_a_path_outside_all_sections(caller: Caller, path: str) -> None:
    answer = caller.send("POST", path, b"[{}]")
    assert (answer.status, answer.envelope["status_code"]) == (404, 40400)


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE", "PATCH"])
def test_a_method_that_the_path_does_not_take(caller: Caller, method: str) -> None:
    answer = caller.send(method, f"/v3/{BULK}", None if method == "GET" else b"[{}]")
    assert (answer.status, answer.envelope["status_code"]) == (404, 40400)
    assert "POST" in answer.envelope["status_message"]


def test_a_slash_at_the_end_makes_no_difference(caller: Caller) -> None:
    assert caller.post(BULK + "/", {"targets": ["a.example"]}).task["status_code"] == 20000
