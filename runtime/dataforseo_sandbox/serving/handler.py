"""Serve one connection: read requests, execute them with their faults, send the answers."""

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

from dataforseo_sandbox.api.envelope import refusal_envelope
from dataforseo_sandbox.api.refusals import Refusal
from dataforseo_sandbox.calls.task_list import MAX_BYTES
from dataforseo_sandbox.faults.kinds import Fault
from dataforseo_sandbox.http.connection import Connection, ConnectionEndedError
from dataforseo_sandbox.http.delivery import Delivery, prepare
from dataforseo_sandbox.http.messages import ServerAnswer, ServerRequest, json_answer
from dataforseo_sandbox.serving.server import Server

log = logging.getLogger("dataforseo_sandbox")


class Handler(BaseHTTPRequestHandler):
    """Reads requests with the standard library's parser. Answers are sent by `Connection`."""

    protocol_version = "HTTP/1.1"
    # Seconds until a client must send its next bytes, or its next request on an idle connection.
    timeout = 30
    disable_nagle_algorithm = True

    def __init__(self, sock: socket.socket, client_address: Any, server: Server) -> None:
        self._server = server
        self._client = Connection(sock, server.clock, server.closing)
        super().__init__(sock, client_address, server)

    def answer_one(self) -> None:
        """Answer one request. An error in the sandbox itself is answered with HTTP status 500."""
        headers = {name.lower(): value for name, value in self.headers.items()}
        request = ServerRequest(self.command, self.path, headers)
        try:
            fault = self._server.faults.take(request)
        except ValueError as error:
            self._answer_and_close(request, json_answer(refusal_envelope(Refusal(40000, str(error))), 400))
            return
        try:
            self._serve(request, fault)
        except ConnectionError:
            self.close_connection = True
        except Exception:
            log.exception("the sandbox failed at %s %s", request.method, request.path)
            self._answer_and_close(request, json_answer(refusal_envelope(Refusal(50000)), 500))

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = do_OPTIONS = answer_one  # noqa: N815

    def handle_one_request(self) -> None:
        """Wait for the next request. Meanwhile the server may end the connection to make room."""
        self._server.mark_idle(self.connection)
        super().handle_one_request()

    def _serve(self, request: ServerRequest, fault: Fault) -> None:
        with self._server.count_call(request) as refusal:
            delivery = self._execute(request, fault, refusal)
        # Free the slot of this call before its answer is sent, or a fast client is refused on its next call.
        if delivery is not None:
            try:
                self._client.deliver(delivery)
            except TimeoutError:
                raise ConnectionEndedError("the client did not read its answer in time") from None

    def _execute(self, request: ServerRequest, fault: Fault, refusal: Refusal | None) -> Delivery | None:
        """Read the body and execute the call. Return None if it was refused without reading the body."""
        fault.at_stage("head read", self._client)
        body = self._read_body(request)
        if body is None:
            too_large = Refusal(40503, "POST Data Is Too Large.")
            self._answer_and_close(request, json_answer(refusal_envelope(too_large), 413))
            return None
        self._server.mark_busy(self.connection)
        request = replace(request, body=body)
        fault.at_stage("request read", self._client)
        if refusal is not None:
            return self._delivery(request, json_answer(refusal_envelope(refusal)))
        answer = fault.respond(request, self._server.execute)
        fault.at_stage("answer ready", self._client)
        return fault.deliver(self._delivery(request, answer))

    def _read_body(self, request: ServerRequest) -> bytes | None:
        """Read the body. Return None if it is too large or its length is not stated."""
        announced = request.headers.get("content-length", "0")
        # Nine digits hold any accepted length; converting thousands of digits is slow or an error.
        if "transfer-encoding" in request.headers or not re.fullmatch(r"[0-9]{1,9}", announced):
            return None
        length = int(announced)
        if length > MAX_BYTES:
            return None
        try:
            body = self.rfile.read(length)
        except TimeoutError:
            raise ConnectionEndedError("the client did not send the rest of its request in time") from None
        if len(body) < length:
            raise ConnectionEndedError("the client went away in the middle of its request")
        return body

    def _answer_and_close(self, request: ServerRequest, answer: ServerAnswer) -> None:
        """Answer a request that may not have been read to its end, so that the connection must be closed."""
        self.close_connection = True
        closing = replace(answer, headers={**answer.headers, "Connection": "close"})
        with contextlib.suppress(OSError):
            self._client.deliver(self._delivery(request, closing))
            self._client.drain()

    def _delivery(self, request: ServerRequest, answer: ServerAnswer) -> Delivery:
        """Turn an answer into bytes, with a Date header."""
        date = format_datetime(self._server.clock.now().astimezone(UTC), usegmt=True)
        dated = replace(answer, headers={"Date": date, **answer.headers})
        return prepare(dated, gzipped=request.accepts_gzip)

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Answer an invalid HTTP request with an envelope, as the API does."""
        answer = json_answer(refusal_envelope(Refusal(40000, message or explain)), int(code))
        self._answer_and_close(ServerRequest("", ""), answer)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - named by the base class
        log.debug(format, *args)
