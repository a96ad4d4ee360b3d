"""Every fault does and charges what the fault table says, over a real socket."""

from __future__ import annotations

import socket
import time
from collections.abc import Callable
from typing import Any

import pytest
import urllib3

from dataforseo_sandbox import FAULTS, Sandbox
from dataforseo_sandbox.faults import fault_table
from tests.sandbox.http_caller import BULK, Answer, Caller, window

PRICE = 0.024036  # one target
FREE = "backlinks/id_list"

Check = Callable[[Answer], bool]


def envelope(status: int, code: int | None) -> Check:
    """Check the HTTP status and the code of the envelope."""
    return lambda answer: (answer.status, answer.envelope["status_code"]) == (status, code)


def task(code: int, status: int = 200) -> Check:
    """Check for a good envelope whose task has this code and no result."""
    accepted, fields = envelope(status, 20000), {"status_code": code, "result": None}
    return lambda answer: accepted(answer) and fields.items() <= answer.task.items()


def empty(status: int) -> Check:
    return lambda answer: (answer.status, answer.raw) == (status, b"")


def begins(status: int, start: bytes) -> Check:
    return lambda answer: answer.status == status and answer.raw.startswith(start)


def no_tasks(tasks: list[Any] | None) -> Check:
    return lambda answer: envelope(200, 20000)(answer) and answer.envelope["tasks"] == tasks


def good(answer: Answer) -> bool:
    return answer.status == 200 and len(answer.rows) == 1


RESET = (ConnectionResetError,)
SILENCE = (urllib3.exceptions.ReadTimeoutError,)
BROKEN = (urllib3.exceptions.ProtocolError,)
UNDECODABLE = (urllib3.exceptions.DecodeError,)

# What a plain HTTP client sees of each fault: a condition on the answer, or errors.
EXPECTED: dict[str, Check | tuple[type[Exception], ...]] = {
    "refuse": (urllib3.exceptions.NewConnectionError,),
    "reset_before_body": RESET,
    "reset_after_body": RESET,
    "lost_after_execution": RESET,
    "stall_before": SILENCE,
    "stall_after": SILENCE,
    "drip": good,
    "cut_short": BROKEN,
    "hang_up": good,
    "length_too_short": lambda answer: (
        answer.status == 200 and answer.raw[:1] == b"{" and answer.raw[-1:] != b"}"
    ),
    "length_too_long": SILENCE,
    "length_nonsense": good,
    "garbage": begins(200, b"\x00\x01\x02"),
    "empty_body": empty(200),
    "byte_order_mark": begins(200, b'\xef\xbb\xbf{"version"'),
    "trailing_text": lambda answer: answer.raw[:1] == b"{" and b"Warning" in answer.raw[-50:],
    "bad_utf8": lambda answer: b"Ok\xff" in answer.raw,
    "broken_gzip": UNDECODABLE,
    "not_gzip": UNDECODABLE,
    "empty_tasks": no_tasks([]),
    "null_tasks": no_tasks(None),
    "null_result": task(20000),
    "tasks_as_object": lambda answer: list(answer.envelope["tasks"]) == ["0"],
    "unknown_fields": lambda answer: all(
        "not_in_any_spec" in found for found in (answer.envelope, answer.rows[0])
    ),
    "unknown_types": good,
    "wrong_types": lambda answer: (
        isinstance(answer.rows[0]["target"], dict) and answer.rows[0]["backlinks"] % 1 == 0.5
    ),
    "http_401": envelope(401, 40100),
    "http_402": task(40200, 402),
    "http_404": envelope(404, 40400),
    "http_500": envelope(500, 50000),
    "http_401_bare": empty(401),
    "http_402_bare": empty(402),
    "http_404_bare": empty(404),
    "http_500_bare": empty(500),
    "http_504": envelope(504, 50401),
    "http_504_bare": empty(504),
    "http_500_with_20000": lambda answer: answer.status == 500 and len(answer.rows) == 1,
    "http_504_with_20000": lambda answer: answer.status == 504 and len(answer.rows) == 1,
    "proxy_502": begins(502, b"<!DOCTYPE html>"),
    "proxy_page": begins(200, b"<!DOCTYPE html>"),
    "redirect": lambda answer: answer.status == 302 and "Location" in answer.headers,
    **{f"envelope_{code}": envelope(200, code) for code in (40104, 40200, 40202, 40209, 50000, 50301)},
    **{
        f"task_{code}": task(code)
        for code in (40104, 40200, 40202, 40209, 40103, 50000, 50301, 50401, 40101, 40102)
    },
}


def test_every_fault_is_tried() -> None:
    assert {*EXPECTED, "gzip_bomb"} == set(FAULTS)


@pytest.mark.parametrize("name", EXPECTED)
@pytest.mark.parametrize("path", [BULK, FREE])
def test_a_fault_behaves_and_charges_as_the_table_says(sandbox: Sandbox, path: str, name: str) -> None:
    fault, expected = FAULTS[name], EXPECTED[name]
    fields = {"targets": ["a.example"]} if path == BULK else window()
    with Caller(sandbox, timeout=0.3 if expected == SILENCE else 10) as caller:
        if path == BULK:
            caller.get("")  # so that the call uses a kept-alive connection
        else:
            caller.bulk("a.example")
        before = sandbox.ledger.cost
        sandbox.fail_next(name)
        if not callable(expected):
            with pytest.raises(urllib3.exceptions.HTTPError) as caught:
                caller.post(path, fields)
            assert isinstance(cause(caught.value, expected), expected)
        else:
            answer = caller.post(path, fields)
            assert path == FREE or expected(answer)
    sandbox.clear_faults()
    assert len(sandbox.ledger.of(path)) == fault.executed
    price = 0.024 if name.startswith("task_") else PRICE  # a call without rows costs the price of a request
    charged = fault.charged and path == BULK
    assert round(sandbox.ledger.cost - before, 8) == (price if charged else 0)
    with Caller(sandbox) as next_one:  # whatever happened, the next caller is answered
        assert next_one.bulk("a.example").task["status_code"] == 20000


def cause(error: BaseException, wanted: tuple[type[Exception], ...]) -> BaseException:
    """Find the error that urllib3 wrapped, in its arguments or its cause."""
    for inner in (error, *error.args, error.__cause__):
        if isinstance(inner, wanted):
            return inner
    return error


def test_a_gzip_bomb_is_small_on_the_wire(sandbox: Sandbox, caller: Caller) -> None:
    sandbox.fail_next("gzip_bomb")
    with socket.create_connection(("127.0.0.1", int(sandbox.url.rpartition(":")[2]))) as sock:
        sock.sendall(raw_request(b'[{"targets":["a.example"]}]'))
        head, _, _ = sock.makefile("rb").read().partition(b"\r\n\r\n")
    length = int(head.partition(b"Content-Length: ")[2].split(b"\r\n")[0])
    assert b"Content-Encoding: gzip" in head
    assert 1_000_000 < length < 3_000_000
    assert sandbox.ledger.cost == PRICE


def raw_request(body: bytes) -> bytes:
    head = (
        f"POST /v3/{BULK} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
        f"Authorization: Basic bG9naW46cGFzc3dvcmQ=\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body


def test_faults_apply_as_often_as_planned_and_in_order(sandbox: Sandbox, caller: Caller) -> None:
    sandbox.fail_next("envelope_40202", times=2)
    sandbox.fail_next("http_500")
    assert sandbox.faults_left == 3
    codes = [caller.bulk().envelope["status_code"] for _ in range(4)]
    assert codes == [40202, 40202, 50000, 20000]
    assert sandbox.faults_left == 0


@pytest.mark.parametrize("path", ["/v3/backlinks/id_list", "backlinks/id_list", "v3/backlinks/id_list/"])
def test_a_fault_applies_to_its_path_only(sandbox: Sandbox, caller: Caller, path: str) -> None:
    sandbox.fail_next("http_500", path=path)
    assert caller.bulk().status == 200
    assert caller.post(FREE, window()).status == 500
    assert caller.post(FREE, window()).status == 200


def test_a_fault_of_a_section_applies_to_all_its_paths(sandbox: Sandbox, caller: Caller) -> None:
    sandbox.fail_next("http_500", path="backlinks", times=2)
    assert caller.post("dataforseo_labs/id_list", window()).status == 200
    assert (caller.bulk().status, caller.post(FREE, window()).status) == (500, 500)


def test_faults_can_be_given_at_the_start() -> None:
    with Sandbox(faults=["task_50301", "http_404"]) as sandbox, Caller(sandbox) as caller:
        assert caller.bulk().task["status_code"] == 50301
        assert caller.bulk().status == 404
        assert caller.bulk().status == 200


def test_a_request_names_its_fault_in_a_header(sandbox: Sandbox, caller: Caller) -> None:
    sandbox.fail_next("http_404")
    asked = caller.post(BULK, {"targets": ["a.example"]}, headers={"X-Sandbox-Fault": "http_500_with_20000"})
    assert (asked.status, len(asked.rows)) == (500, 1)
    assert caller.bulk().status == 404


@pytest.mark.parametrize(
    "wish", ["drip; seconds=0.1", "stall_before;seconds=0.05", "stall_after; seconds=0.05"]
)
def test_a_slow_answer_arrives(sandbox: Sandbox, caller: Caller, wish: str) -> None:
    assert caller.post(BULK, {"targets": ["a.example"]}, headers={"X-Sandbox-Fault": wish}).status == 200
    assert len(sandbox.ledger) == 1


@pytest.mark.parametrize(
    ("wish", "said"),
    [
        ("http_50", "did you mean 'http_50"),
        ("", "known are"),
        ("http_500; seconds=1", "takes no seconds"),
        ("drip; speed=1", "write X-Sandbox-Fault"),
        ("drip; seconds=soon", "soon"),
        ("refuse", "use fail_next"),
    ],
)
def test_an_invalid_fault_header_is_explained(caller: Caller, wish: str, said: str) -> None:
    answer = caller.post(BULK, {"targets": ["a.example"]}, headers={"X-Sandbox-Fault": wish})
    assert answer.status == 400
    assert said in answer.envelope["status_message"]


def test_an_invalid_fault_raises(sandbox: Sandbox) -> None:
    with pytest.raises(ValueError, match="did you mean 'cut_short'"):
        sandbox.fail_next("cut_shrt")
    with pytest.raises(ValueError, match="takes no seconds"):
        sandbox.fail_next("http_500", seconds=1)
    with pytest.raises(ValueError, match="1 or more"):
        sandbox.fail_next("http_500", times=0)
    with pytest.raises(ValueError, match="closed port"):
        sandbox.fail_next("refuse", times=2)
    with pytest.raises(ValueError, match="no fault"):
        Sandbox(faults=["nothing"])


def test_a_closed_port_opens_again_after_its_seconds(sandbox: Sandbox, caller: Caller) -> None:
    assert caller.bulk().status == 200
    sandbox.fail_next("refuse", seconds=0.1)
    with pytest.raises(urllib3.exceptions.HTTPError):
        caller.bulk()
    deadline = time.monotonic() + 10
    while time.monotonic() < deadline:
        try:
            assert caller.bulk().status == 200
            break
        except urllib3.exceptions.HTTPError:
            time.sleep(0.01)
    else:
        pytest.fail("the port stayed closed")


def test_the_fault_table_has_one_line_for_each_fault() -> None:
    lines = fault_table().splitlines()[1:]
    assert [line.split()[0] for line in lines] == list(FAULTS)
    assert {tuple(line.split()[1:3]) for line in lines} == {("no", "no"), ("yes", "no"), ("yes", "yes")}
