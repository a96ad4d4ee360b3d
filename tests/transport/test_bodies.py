"""Bodies of answers: too long, too late, and the words for what went wrong."""

from __future__ import annotations

import socket
from typing import Any

import pytest

from dataforseo import AnswerLostError, AnswerTimeoutError, Client
from dataforseo_runtime.transport.bodies import describe
from dataforseo_runtime.transport.http import HttpAnswer
from tests.clocks import HurriedClock
from tests.socket_server import BehavingServer, SocketServer, http


def client_of(server: SocketServer, **settings: Any) -> Client:
    settings = {"login": "me", "password": "secret", "clock": HurriedClock(), **settings}
    return Client(base_url=server.url, **settings)


def ask(client: Client) -> Any:
    return client.backlinks.bulk_backlinks_live(targets=["a.com"])


def test_an_answer_longer_than_allowed_is_cut_off() -> None:
    with (
        SocketServer(http(b"x" * 5000)) as server,
        client_of(server, max_answer_bytes=1000) as client,
        pytest.raises(AnswerLostError, match="longer than the 1,000 bytes allowed") as caught,
    ):
        ask(client)
    assert caught.value.raw == b"x" * 1000


def test_an_answer_that_drips_is_given_up_when_the_time_is_over() -> None:
    """Each piece comes in time, so no single read of the socket is too late."""
    clock = HurriedClock()

    def drip(connection: socket.socket) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{")
        clock.sleep(100)
        for _ in range(100):
            connection.sendall(b" ")

    with (
        BehavingServer(drip) as server,
        client_of(server, clock=clock, timeout=50) as client,
        pytest.raises(AnswerTimeoutError, match="did not arrive whole in the time allowed"),
    ):
        ask(client)


def test_an_answer_without_a_connection_has_none_to_give_back() -> None:
    HttpAnswer(200, b"{}").close(understood=True)


def test_an_error_is_described_by_its_innermost_cause() -> None:
    inner = ConnectionResetError(104, "Connection reset by peer")
    assert describe(ValueError("Connection aborted.", inner)) == (
        "ConnectionResetError: [Errno 104] Connection reset by peer"
    )
    named = OSError("<urllib3.connection.HTTPConnection object at 0x7f00>: Failed to establish a connection")
    assert describe(named) == "OSError: Failed to establish a connection"
