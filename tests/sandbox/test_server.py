"""HTTP: kept connections, compression, invalid requests."""

from __future__ import annotations

import contextlib
import json
import logging
import select
import socket
import threading
import time
from pathlib import Path
from typing import Any

import pytest

from dataforseo_sandbox import Sandbox
from dataforseo_sandbox.serving import server
from dataforseo_sandbox.serving.handler import Handler
from tests.sandbox.http_caller import BULK, Caller
from tests.sandbox.test_faults import raw_request


def connected(sandbox: Sandbox) -> socket.socket:
    return socket.create_connection(("127.0.0.1", int(sandbox.url.rpartition(":")[2])), timeout=5)


def test_an_answer_is_compressed_when_that_is_asked_for(caller: Caller) -> None:
    plain = caller.bulk()
    packed = caller.post(BULK, {"targets": ["a.example"]}, headers={"Accept-Encoding": "deflate, gzip"})
    assert "Content-Encoding" not in plain.headers
    assert packed.headers["Content-Encoding"] == "gzip"
    assert packed.rows[0]["target"] == "a.example"


def test_a_connection_serves_many_requests_also_refused_ones(sandbox: Sandbox) -> None:
    good, bad = raw_request(b'[{"targets":["a.example"]}]'), raw_request(b"nothing").replace(b"cGFz", b"xxxx")
    with connected(sandbox) as sock, sock.makefile("rb") as answers:
        for request, status in ((good, b"200"), (bad, b"401"), (good, b"200")):
            sock.sendall(request.replace(b"Connection: close\r\n", b""))
            assert answers.readline().split()[1] == status
            length = 0
            while (line := answers.readline()) != b"\r\n":
                name, _, value = line.partition(b": ")
                length = int(value) if name == b"Content-Length" else length
            answers.read(length)


@pytest.mark.parametrize(
    "request_bytes",
    [
        b"nonsense\r\n\r\n",
        b"GET /v3/x HTTP/9.9\r\n\r\n",
        b"BREW /v3/x HTTP/1.1\r\n\r\n",
        b"GET /" + b"x" * 70_000 + b" HTTP/1.1\r\n\r\n",
        b"POST /v3/x HTTP/1.1\r\nContent-Length: -5\r\n\r\n",
        b"POST /v3/x HTTP/1.1\r\nContent-Length: many\r\n\r\n",
        b"POST /v3/x HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        b"POST /v3/x HTTP/1.1\r\nContent-Length: " + b"9" * 5000 + b"\r\n\r\n",
        b"POST /v3/x HTTP/1.1\r\nContent-Length: " + b"0" * 5000 + b"\r\n\r\n",
        "POST /v3/x HTTP/1.1\r\nContent-Length: \u0663\r\n\r\n".encode(),
        b"POST /v3/x HTTP/1.1\r\nContent-Length: 33554433\r\n\r\n",
        b"POST /v3/x HTTP/1.1\r\n" + b"X-Y: z\r\n" * 2000 + b"\r\n",
        b"POST /v3/x HTTP/1.1\r\nX-Y: " + b"z" * 70_000 + b"\r\n\r\n",
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + bytes(200) + b"\r\n\r\n",
    ],
)
def test_an_invalid_http_request_gets_an_envelope_and_a_closed_connection(
    sandbox: Sandbox, caller: Caller, request_bytes: bytes
) -> None:
    with connected(sandbox) as sock:
        sock.sendall(request_bytes)
        sock.shutdown(socket.SHUT_WR)
        with sock.makefile("rb") as answer:
            received = answer.read()
    assert b'"status_code": 40' in received
    assert received.split()[1][:1] in (b"4", b"5")
    assert caller.bulk().status == 200


HALF = (
    b"",
    b"P",
    b"POST /v3/x HTTP/1.1\r\nHost: x\r\n",
    b"POST /v3/x HTTP/1.1\r\nContent-Length: 9\r\n\r\n[",
)


@pytest.mark.parametrize("sent", HALF)
def test_an_unfinished_request_times_out(
    sandbox: Sandbox, sent: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Handler, "timeout", 0.05)
    with connected(sandbox) as sock:
        sock.sendall(sent)
        assert sock.recv(1 << 16) == b""


def test_a_client_that_does_not_read_its_answers_times_out(
    sandbox: Sandbox, caller: Caller, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(Handler, "timeout", 0.2)
    body = json.dumps([{"targets": [f"a{n}.example" for n in range(1000)]}]).encode()
    request = raw_request(body).replace(b"Connection: close\r\n", b"")
    with connected(sandbox) as sock:
        sock.settimeout(10)
        with pytest.raises(ConnectionError):
            sock.sendall(request * 1000)
    assert "Traceback" not in caplog.text
    assert caller.bulk().status == 200


def test_idle_connections_are_closed_to_make_room(
    sandbox: Sandbox, caller: Caller, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(server, "MOST_CONNECTIONS", 20)
    with contextlib.ExitStack() as stack:
        idle = [stack.enter_context(connected(sandbox)) for _ in range(60)]
        for sock in idle[::2]:
            sock.sendall(b"POST /v3/x HTTP/1.1\r\n")
        assert caller.bulk().status == 200
        until = time.monotonic() + 5  # the threads of the connections end by and by
        while len(select.select(idle, [], [], 0)[0]) < 40 and time.monotonic() < until:
            time.sleep(0.01)
        assert len(select.select(idle, [], [], 0)[0]) >= 40


MANY: list[bytes] = [
    b"[" + b'{"targets":["a.example"]},' * 400_000 + b'{"targets":["a.example"]}]',
    b"[{" + b",".join(b'"field%d":1' % number for number in range(200_000)) + b"}]",
    b'[{"targets":[' + b"5," * 400_000 + b"5]}]",
    b"[" * 400_000 + b"]" * 400_000,
]


@pytest.mark.parametrize("body", MANY)
def test_refusals_of_huge_bodies_are_short(
    sandbox: Sandbox, caller: Caller, body: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    with connected(sandbox) as sock, sock.makefile("rb") as answer:
        sock.settimeout(60)
        sock.sendall(raw_request(body))
        received = answer.read()
    head, _, envelope = received.partition(b"\r\n\r\n")
    assert head.split()[1] == b"200"
    decoded: dict[str, Any] = json.loads(envelope)
    tasks: list[dict[str, Any]] = decoded["tasks"] or []
    assert decoded["status_code"] != 20000 or all(task["status_code"] != 20000 for task in tasks)
    assert all(len(task["status_message"]) < 1000 for task in tasks)
    assert "Traceback" not in caplog.text
    assert caller.bulk().status == 200


def test_a_client_that_hangs_up_during_its_request_does_no_harm(sandbox: Sandbox, caller: Caller) -> None:
    for sent in (b"", b"POST /v3/x", raw_request(b"[{}]")[:-2]):
        with connected(sandbox) as sock:
            sock.sendall(sent)
    assert caller.bulk().status == 200
    assert len(sandbox.ledger) == 1


def test_an_error_of_the_sandbox_itself_is_answered_and_logged(
    sandbox: Sandbox, caller: Caller, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def failing(entry: object) -> None:
        raise RuntimeError("out of order")

    monkeypatch.setattr(sandbox.ledger, "add", failing)
    with caplog.at_level(logging.ERROR, "dataforseo_sandbox"):
        answer = caller.bulk()
    assert (answer.status, answer.envelope["status_code"]) == (500, 50000)
    assert "out of order" in caplog.text
    monkeypatch.undo()
    assert caller.bulk().status == 200


def test_closing_ends_idle_and_stalled_connections() -> None:
    before = threading.active_count()
    sandbox = Sandbox().start()
    with Caller(sandbox) as caller, connected(sandbox) as stalled:
        caller.bulk()
        sandbox.fail_next("stall_before")
        stalled.sendall(raw_request(b"[{}]"))
        while sandbox.faults_left:
            time.sleep(0.001)
        sandbox.close()
        assert stalled.recv(1) == b""
    assert threading.active_count() == before


def test_two_sandboxes_side_by_side_share_nothing() -> None:
    with Sandbox() as one, Sandbox() as other, Caller(one) as caller:
        caller.bulk()
        assert (len(one.ledger), len(other.ledger)) == (1, 0)


def test_a_recorded_answer_is_sent_unchanged(sandbox: Sandbox, caller: Caller, tmp_path: Path) -> None:
    task = {"id": "1", "status_code": 20000, "cost": 0.5, "data": {"tag": "t"}}
    recorded = json.dumps({"status_code": 20000, "tasks": [task]}).encode()
    file = tmp_path / "recorded.json"
    file.write_bytes(recorded)
    sandbox.replay(f"/v3/{BULK}", file)
    sandbox.replay("serp/google/anything/live", recorded)
    assert caller.bulk().raw == caller.post("serp/google/anything/live").raw == recorded
    assert [(entry.task_id, entry.tag, entry.cost) for entry in sandbox.ledger] == [("1", "t", 0.5)] * 2
    with Caller(sandbox, "wrong") as stranger:
        assert stranger.bulk().status == 401


@pytest.mark.parametrize("recorded", [b"", b"<html>", b"[]", b'{"tasks": {}}', b'{"tasks": [1]}'])
def test_a_recording_need_not_be_an_answer(sandbox: Sandbox, caller: Caller, recorded: bytes) -> None:
    sandbox.replay(BULK, recorded)
    assert caller.bulk().raw == recorded
    assert len(sandbox.ledger) == 0
