"""One connection: requests are read, carried out and answered, and what is to go wrong goes wrong."""

from __future__ import annotations

import contextlib
import logging
import re
import socket
from datetime import UTC
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler
from typing import Any

from msgspec.structs import replace

from dataforseo_sandbox.body import MAX_BYTES
from dataforseo_sandbox.connection import Connection, GoneError
from dataforseo_sandbox.delivery import Delivery, prepare
from dataforseo_sandbox.envelope import refusal
from dataforseo_sandbox.faults.kinds import Fault
from dataforseo_sandbox.http_messages import HttpAnswer, HttpRequest, json_answer
from dataforseo_sandbox.server import Server
from dataforseo_sandbox.status import Refused

log = logging.getLogger("dataforseo_sandbox")


class Handler(BaseHTTPRequestHandler):
    """Reads requests with the standard library's parser and writes answers by itself."""

    protocol_version = "HTTP/1.1"
    # Seconds that a client may take for the next bytes of a request, or leave a kept connection idle.
    timeout = 30
    disable_nagle_algorithm = True

    def __init__(self, sock: socket.socket, client_address: Any, server: Server) -> None:
        self._sandbox = server
        self._wire = Connection(sock, server.clock, server.closing)
        super().__init__(sock, client_address, server)

    def answer_one(self) -> None:
        """Answer one request. An error of the sandbox itself is answered too, so that no client hangs."""
        headers = {name.lower(): value for name, value in self.headers.items()}
        request = HttpRequest(self.command, self.path, headers)
        try:
            fault = self._sandbox.faults.take(request)
        except ValueError as error:
            self._refuse_unread(request, json_answer(refusal(Refused(40000, str(error))), 400))
            return
        try:
            self._exchange(request, fault)
        except ConnectionError:
            self.close_connection = True
        except Exception:
            log.exception("the sandbox failed at %s %s", request.method, request.path)
            self._refuse_unread(request, json_answer(refusal(Refused(50000)), 500))

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = do_OPTIONS = answer_one  # noqa: N815

    def handle_one_request(self) -> None:
        """Wait for the next request. The server may end a connection that waits, to make room."""
        self._sandbox.waits(self.connection)
        super().handle_one_request()

    def _exchange(self, request: HttpRequest, fault: Fault) -> None:
        with self._sandbox.counting(request) as refused:
            delivery = self._work(request, fault, refused)
        # The call is over before its last byte leaves: who has read that byte may call again.
        if delivery is not None:
            try:
                self._wire.deliver(delivery)
            except TimeoutError:
                raise GoneError("the client did not read its answer in time") from None

    def _work(self, request: HttpRequest, fault: Fault, refused: Refused | None) -> Delivery | None:
        """Do all that comes before the sending. None when an answer was sent before the body was read."""
        fault.at("head read", self._wire)
        body = self._read_body(request)
        if body is None:
            self._refuse_unread(request, json_answer(refusal(Refused(40503, "POST Data Is Too Large.")), 413))
            return None
        self._sandbox.works(self.connection)
        request = replace(request, body=body)
        fault.at("request read", self._wire)
        if refused is not None:
            return self._prepared(request, json_answer(refusal(refused)))
        answer = fault.work(request, self._sandbox.execute)
        fault.at("answer ready", self._wire)
        return fault.delivery(self._prepared(request, answer))

    def _read_body(self, request: HttpRequest) -> bytes | None:
        """Read the body. None when it is too large or of no stated length."""
        announced = request.headers.get("content-length", "0")
        # No more digits than a length that is allowed has: to read thousands of them is work, or an error.
        if "transfer-encoding" in request.headers or not re.fullmatch(r"[0-9]{1,9}", announced):
            return None
        length = int(announced)
        if length > MAX_BYTES:
            return None
        try:
            body = self.rfile.read(length)
        except TimeoutError:
            raise GoneError("the client did not send the rest of its request in time") from None
        if len(body) < length:
            raise GoneError("the client went away in the middle of its request")
        return body

    def _refuse_unread(self, request: HttpRequest, answer: HttpAnswer) -> None:
        """Answer a request that may not have been read to its end; the connection cannot be used again."""
        self.close_connection = True
        closing = replace(answer, headers={**answer.headers, "Connection": "close"})
        with contextlib.suppress(OSError):
            self._wire.deliver(self._prepared(request, closing))
            self._wire.drain()

    def _prepared(self, request: HttpRequest, answer: HttpAnswer) -> Delivery:
        """Turn an answer into bytes, with the time of day as every server says it."""
        date = format_datetime(self._sandbox.clock.now().astimezone(UTC), usegmt=True)
        dated = replace(answer, headers={"Date": date, **answer.headers})
        return prepare(dated, gzipped=request.accepts_gzip)

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Answer what is no HTTP request, in the API's own form."""
        answer = json_answer(refusal(Refused(40000, message or explain)), int(code))
        self._refuse_unread(HttpRequest("", ""), answer)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the name is the base's
        log.debug(format, *args)
