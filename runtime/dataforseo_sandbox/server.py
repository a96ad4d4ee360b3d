"""The listening socket, and a thread for each connection behind it."""

from __future__ import annotations

import contextlib
import logging
import socket
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from http.server import HTTPServer
from socketserver import ThreadingMixIn
from typing import Any, Protocol

from dataforseo_sandbox.clock import Clock
from dataforseo_sandbox.connection import reset
from dataforseo_sandbox.faults.queue import FaultQueue
from dataforseo_sandbox.handler import Handler
from dataforseo_sandbox.http_messages import HttpAnswer, HttpRequest
from dataforseo_sandbox.service import ForcedFailure

log = logging.getLogger("dataforseo_sandbox")
_GOODBYE_SECONDS = 5


class Execute(Protocol):
    """Carries out a request."""

    def __call__(self, request: HttpRequest, failure: ForcedFailure | None = None, /) -> HttpAnswer: ...


class Server(ThreadingMixIn, HTTPServer):
    """Listens on the loopback interface. It can close its door for a while and open it again."""

    daemon_threads = True
    block_on_close = False
    request_queue_size = 512

    execute: Execute
    counting: Callable[[HttpRequest], AbstractContextManager[int | None]]

    def __init__(self, port: int, *, faults: FaultQueue, clock: Clock) -> None:
        self.faults = faults
        self.clock = clock
        self.closing = threading.Event()
        self._connections: set[socket.socket] = set()
        self._changed = threading.Condition()
        self._thread: threading.Thread | None = None
        super().__init__(("127.0.0.1", port), Handler)

    def start(self) -> None:
        """Accept connections from now on."""
        self._thread = threading.Thread(target=self.serve_forever, args=(0.02,), name="sandbox", daemon=True)
        self._thread.start()

    def close_door(self) -> None:
        """Refuse new connections and reset those that are open."""
        if self._thread is None:
            return
        self.shutdown()
        self._thread.join()
        self._thread = None
        self.socket.close()
        for sock in self._open_connections():
            with contextlib.suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)

    def open_door(self) -> None:
        """Listen again on the same port."""
        if self._thread is not None:
            return
        self.socket = socket.socket(self.address_family, self.socket_type)
        self.server_bind()
        self.server_activate()
        self.start()

    def stop(self) -> None:
        """Close the door for good and wait for the threads to end."""
        self.closing.set()
        self.close_door()
        with self._changed:
            if not self._changed.wait_for(lambda: not self._connections, _GOODBYE_SECONDS):
                log.warning("%d connections did not end", len(self._connections))
        self.server_close()

    def process_request_thread(self, request: Any, client_address: Any) -> None:
        with self._changed:
            self._connections.add(request)
        try:
            super().process_request_thread(request, client_address)
        finally:
            with self._changed:
                self._connections.discard(request)
                self._changed.notify_all()

    def handle_error(self, request: Any, client_address: Any) -> None:
        if isinstance(sys.exception(), ConnectionError | OSError):
            log.debug("a client went away", exc_info=True)
        else:
            log.exception("a connection failed")
        reset(request)

    def server_bind(self) -> None:
        # HTTPServer's own would look up the host's name, which can take seconds.
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self.socket.bind(self.server_address)
        self.server_address = self.socket.getsockname()
        self.server_name, self.server_port = self.server_address[:2]

    def _open_connections(self) -> Iterator[socket.socket]:
        with self._changed:
            yield from list(self._connections)
