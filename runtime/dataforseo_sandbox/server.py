"""The listening socket, and a thread for each connection behind it."""

from __future__ import annotations

import contextlib
import logging
import socket
import sys
import threading
import time
from contextlib import AbstractContextManager
from http.server import HTTPServer
from socketserver import BaseRequestHandler, ThreadingMixIn
from typing import Any, Protocol

from dataforseo_sandbox.clock import Clock
from dataforseo_sandbox.faults.kinds import Execute
from dataforseo_sandbox.faults.queue import FaultQueue
from dataforseo_sandbox.http_messages import HttpRequest
from dataforseo_sandbox.status import Refused

log = logging.getLogger("dataforseo_sandbox")
_GOODBYE_SECONDS = 5
# Each connection has a thread.
MOST_CONNECTIONS = 512


class Counting(Protocol):
    """Counts a call while it runs, and gives the refusal when it is one too many."""

    def __call__(self, request: HttpRequest, /) -> AbstractContextManager[Refused | None]: ...


class Server(ThreadingMixIn, HTTPServer):
    """Listens on the loopback interface. It can close its door for a while and open it again.

    `execute` and `counting` are set before it is started.
    """

    daemon_threads = True
    block_on_close = False
    request_queue_size = 512

    execute: Execute
    counting: Counting

    def __init__(
        self, port: int, handler: type[BaseRequestHandler], *, faults: FaultQueue, clock: Clock
    ) -> None:
        self.faults = faults
        self.clock = clock
        self.closing = threading.Event()
        # Since when each connection waits for its next request; None while one is worked on.
        self._connections: dict[socket.socket, float | None] = {}
        self._changed = threading.Condition()
        self._thread: threading.Thread | None = None
        super().__init__(("127.0.0.1", port), handler)

    def start(self) -> None:
        """Accept connections from now on."""
        self._thread = threading.Thread(target=self.serve_forever, args=(0.02,), name="sandbox", daemon=True)
        self._thread.start()

    def close_door(self) -> None:
        """Refuse new connections and end those that are open."""
        if self._thread is None:
            return
        self.shutdown()
        self._thread.join()
        self._thread = None
        self.socket.close()
        with self._changed:
            for sock in self._connections:
                with contextlib.suppress(OSError):
                    sock.shutdown(socket.SHUT_RDWR)

    def open_door(self) -> None:
        """Listen again on the same port."""
        if self._thread is not None or self.closing.is_set():
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
            self._make_room()
            self._connections[request] = time.monotonic()
        try:
            super().process_request_thread(request, client_address)
        finally:
            with self._changed:
                self._connections.pop(request, None)
                self._changed.notify_all()

    def waits(self, connection: socket.socket) -> None:
        """Note that a connection waits for its next request, and so may be ended."""
        with self._changed:
            self._connections[connection] = time.monotonic()

    def works(self, connection: socket.socket) -> None:
        """Note that a request came whole, and is not to be interrupted."""
        with self._changed:
            self._connections[connection] = None

    def _make_room(self) -> None:
        """End the connection that has been waiting the longest where there are too many."""
        if len(self._connections) < MOST_CONNECTIONS:
            return
        waiting = [(since, sock) for sock, since in self._connections.items() if since is not None]
        if waiting:
            _, longest = min(waiting, key=lambda pair: pair[0])
            self._connections[longest] = None
            with contextlib.suppress(OSError):
                longest.shutdown(socket.SHUT_RDWR)

    def handle_error(self, request: Any, client_address: Any) -> None:
        if isinstance(sys.exception(), OSError):
            log.debug("a client went away", exc_info=True)
        else:
            log.exception("a connection failed")

    def server_bind(self) -> None:
        # HTTPServer's own would look up the name of the host, which can take seconds.
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self.socket.bind(self.server_address)
        self.server_address = self.socket.getsockname()
        self.server_port = self.socket.getsockname()[1]
