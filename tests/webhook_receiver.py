"""A server that keeps the webhooks that it is sent."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from queue import Queue
from typing import NamedTuple

from attrs import define, field


class Webhook(NamedTuple):
    """One request as it arrived."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes


@define
class Receiver:
    """What arrived at `url`, in order. It answers with the HTTP status `answers`."""

    url: str
    received: Queue[Webhook] = field(factory=Queue[Webhook])
    answers: int = 200


@contextmanager
def receiving() -> Iterator[Receiver]:
    """Serve on a free port of this machine."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            self.send_response(receiver.answers)
            self.send_header("Content-Length", "0")
            self.end_headers()
            receiver.received.put(Webhook(self.command, self.path, dict(self.headers), body))

        do_POST = do_GET  # noqa: N815

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002
            pass

    with HTTPServer(("127.0.0.1", 0), Handler) as server:
        receiver = Receiver(f"http://127.0.0.1:{server.server_port}")
        thread = threading.Thread(target=server.serve_forever, args=(0.02,))
        thread.start()
        yield receiver
        server.shutdown()
        thread.join()
