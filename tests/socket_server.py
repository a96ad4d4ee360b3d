"""A small server for what the sandbox does not do: TLS, a proxy, answers given as bytes."""

from __future__ import annotations

import json
import socket
import ssl
import threading
from collections.abc import Callable
from types import TracebackType
from typing import Any, Self

GOOD = {
    "version": "0.1",
    "status_code": 20000,
    "status_message": "Ok.",
    "time": "0 sec.",
    "cost": 0.02003,
    "tasks_count": 1,
    "tasks_error": 0,
    "tasks": [
        {
            "id": "11221453-1535-0720-0000-e9dd2c5d0000",
            "status_code": 20000,
            "cost": 0.02003,
            "path": ["v3", "backlinks", "bulk_backlinks", "live"],
            "result": [{"items_count": 1, "items": [{"target": "a.com", "backlinks": 3}]}],
        }
    ],
}


def http(body: Any = GOOD, status: str = "200 OK", head: str = "") -> bytes:
    """Build an HTTP response with the right Content-Length."""
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    return f"HTTP/1.1 {status}\r\nContent-Length: {len(data)}\r\n{head}\r\n".encode() + data


class SocketServer:
    """Answers each request with the next of `answers`, and repeats the last one.

    `requests` keeps the head and body of each; `connections` counts them.
    """

    def __init__(self, *answers: bytes, context: ssl.SSLContext | None = None) -> None:
        self._answers = list(answers) or [http()]
        self._context = context
        self.requests: list[bytes] = []
        self.connections = 0
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._socket.getsockname()[1]
        self._open: list[socket.socket] = []
        self._thread = threading.Thread(target=self._accept, daemon=True)

    @property
    def url(self) -> str:
        """The `base_url` of a client."""
        return f"{'https' if self._context else 'http'}://127.0.0.1:{self.port}"

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            self.connections += 1
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        self._open.append(connection)
        try:
            if self._context is not None:
                connection = self._context.wrap_socket(connection, server_side=True)
                self._open.append(connection)
            self._converse(connection)
        except OSError:
            connection.close()

    def _converse(self, connection: socket.socket) -> None:
        received = b""
        while piece := connection.recv(1 << 16):
            received += piece
            head, found, body = received.partition(b"\r\n\r\n")
            if not found or len(body) < _length(head):
                continue
            self.requests.append(received)
            received = b""
            connection.sendall(self._answers.pop(0) if len(self._answers) > 1 else self._answers[0])

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._socket.close()
        for connection in self._open:
            _quietly(connection.close)


class BehavingServer(SocketServer):
    """Reads each request to its end, then calls `behave` with the connection."""

    def __init__(self, behave: Callable[[socket.socket], None], **settings: Any) -> None:
        super().__init__(**settings)
        self._behave = behave

    def _converse(self, connection: socket.socket) -> None:
        connection = _Once(connection, self._behave)  # type: ignore[assignment]
        super()._converse(connection)


class _Once:
    """A connection that calls `behave` instead of sending an answer."""

    def __init__(self, connection: socket.socket, behave: Callable[[socket.socket], None]) -> None:
        self._connection = connection
        self._behave = behave

    def recv(self, size: int) -> bytes:
        return self._connection.recv(size)

    def sendall(self, _: bytes) -> None:
        self._behave(self._connection)


def _quietly(act: Callable[[], object]) -> None:
    try:
        act()
    except OSError:
        return


def _length(head: bytes) -> int:
    for line in head.split(b"\r\n"):
        name, _, value = line.partition(b":")
        if name.lower() == b"content-length":
            return int(value)
    return 0
