"""One connection: requests are read from it, answered and, where a fault is due, ruined."""

from __future__ import annotations

import contextlib
import logging
import socket
from collections.abc import Mapping
from http.server import BaseHTTPRequestHandler
from typing import TYPE_CHECKING, Any

from attrs import evolve

from dataforseo_sandbox import body as bodies
from dataforseo_sandbox import connection
from dataforseo_sandbox.delivery import Delivery, prepare
from dataforseo_sandbox.envelope import refusal
from dataforseo_sandbox.faults.kinds import AnyFault, FailTask, Misdeliver, Replace, Reset, Spoil, Stall
from dataforseo_sandbox.http_messages import HttpAnswer, HttpRequest, json_answer

if TYPE_CHECKING:
    from dataforseo_sandbox.server import Server

log = logging.getLogger("dataforseo_sandbox")


class Handler(BaseHTTPRequestHandler):
    """Reads requests with the standard library's parser and writes answers by itself."""

    server: Server
    connection: socket.socket
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def answer_one(self) -> None:
        """Answer one request. An error of the sandbox itself is answered too, never left hanging."""
        headers = {name.lower(): value for name, value in self.headers.items()}
        request = HttpRequest(self.command, self.path, headers)
        try:
            fault = self.server.faults.take(request.path, headers)
        except ValueError as error:
            self._refuse_unread(json_answer(refusal(40000, str(error)), 400), headers)
            return
        try:
            self._answer(request, fault)
        except ConnectionError:
            self.close_connection = True
        except Exception:  # noqa: BLE001 - whatever it is, the client must hear of it
            log.exception("the sandbox failed at %s %s", self.command, self.path)
            self._send(json_answer(refusal(50000), 500), headers)
            self.close_connection = True

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = do_OPTIONS = do_HEAD = answer_one  # noqa: N815

    def _answer(self, request: HttpRequest, fault: AnyFault | None) -> None:
        with self.server.counting(request) as refused:
            delivery = self._work(request, fault, refused)
        # The call is over before its last byte leaves: who has read that byte may call again.
        if delivery is None:
            self.close_connection = True
            return
        seconds = fault.seconds if isinstance(fault, Misdeliver) else 0
        if self.command == "HEAD":
            delivery = prepare(HttpAnswer(delivery.status, b""), False)
        if not connection.deliver(self.connection, delivery, seconds, self.server.clock, self.server.closing):
            self.close_connection = True

    def _work(self, request: HttpRequest, fault: AnyFault | None, refused: int | None) -> Delivery | None:
        """Do all that comes before the sending. None when the connection is gone."""
        match fault:
            case Reset(at="before body"):
                return self._reset()
            case _:
                body = self._read_body(request.headers)
        accepts_gzip = "gzip" in request.headers.get("accept-encoding", "")
        if body is None:
            self._refuse_unread(json_answer(refusal(40503, "POST Data Is Too Large."), 413), request.headers)
            return None
        request = HttpRequest(request.method, request.target, request.headers, body)
        match fault:
            case Reset(at="after body"):
                return self._reset()
            case Stall(at="after body", seconds=seconds):
                if not connection.stall(self.connection, seconds, self.server.clock, self.server.closing):
                    return None
            case _:
                pass
        if refused is not None:
            return prepare(json_answer(refusal(refused)), accepts_gzip)
        match fault:
            case Replace(answer=make):
                return prepare(make(request), accepts_gzip)
            case FailTask(failure=failure):
                answer = self.server.execute(request, failure)
            case _:
                answer = self.server.execute(request)
        match fault:
            case Reset(at="answer"):
                return self._reset()
            case Stall(at="answer", seconds=seconds):
                if not connection.stall(self.connection, seconds, self.server.clock, self.server.closing):
                    return None
                return prepare(answer, accepts_gzip)
            case Spoil(change=change):
                return prepare(change(answer), accepts_gzip)
            case Misdeliver(change=change):
                return change(prepare(answer, accepts_gzip))
            case _:
                return prepare(answer, accepts_gzip)

    def _read_body(self, headers: Mapping[str, str]) -> bytes | None:
        """Read the body. None when it is larger than is allowed or of no stated length."""
        if "transfer-encoding" in headers:
            return None
        announced = headers.get("content-length", "0")
        if not announced.isdecimal() or int(announced) > bodies.MAX_BYTES:
            return None
        length = int(announced)
        body = self.rfile.read(length)
        if len(body) < length:
            raise ConnectionResetError("the client went away in the middle of its request")
        return body

    def _reset(self) -> None:
        self.rfile.close()
        connection.reset(self.connection)

    def _refuse_unread(self, answer: HttpAnswer, headers: Mapping[str, str]) -> None:
        """Answer a request whose body was not read; the connection cannot be used again."""
        self._send(evolve(answer, headers={**answer.headers, "Connection": "close"}), headers)
        connection.drain(self.connection)
        self.close_connection = True

    def _send(self, answer: HttpAnswer, headers: Mapping[str, str]) -> None:
        delivery = prepare(answer, "gzip" in headers.get("accept-encoding", ""))
        with contextlib.suppress(OSError):
            connection.deliver(self.connection, delivery, 0, self.server.clock, self.server.closing)

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Answer a request that is no HTTP, in the API's own form."""
        self._send(json_answer(refusal(40000, message or explain), int(code), {"Connection": "close"}), {})
        self.close_connection = True

    def log_message(self, format: str, *args: Any) -> None:
        log.debug(format, *args)
