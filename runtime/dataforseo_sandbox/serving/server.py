"""The listening socket, with a thread for each connection."""

from __future__ import annotations

import contextlib
import logging
import socket
import sys
import threading
import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from http.server import HTTPServer
from socketserver import BaseRequestHandler, ThreadingMixIn
from typing import Any

from dataforseo_runtime.base.clock import Clock
from dataforseo_sandbox.api.refusals import Refusal
from dataforseo_sandbox.faults.kinds import Execute
from dataforseo_sandbox.faults.queue import FaultQueue
from dataforseo_sandbox.http.messages import ServerRequest

log = logging.getLogger("dataforseo_sandbox")
_STOP_SECONDS = 5
# Each connection has a thread.
MOST_CONNECTIONS = 512


class Server(ThreadingMixIn, HTTPServer):
    """Listens on the loopback interface. The port can be closed for a while and opened again.

    Set `execute` and `count_call` before `start`. `count_call` counts a call while it runs, and its context
    is the refusal of a call that exceeds a limit.
    """

    daemon_threads = True
    block_on_close = False
    request_queue_size = 512

    execute: Execute
    count_call: Callable[[ServerRequest], AbstractContextManager[Refusal | None]]

    def __init__(
        self, port: int, handler: type[BaseRequestHandler], *, faults: FaultQueue, clock: Clock
    ) -> None:
        self.faults = faults
        self.clock = clock
        self.closing = threading.Event()
        # The time since when each connection is idle; None while it serves a request.
        self._idle_since: dict[socket.socket, float | None] = {}
        self._changed = threading.Condition()
        self._thread: threading.Thread | None = None
        super().__init__(("127.0.0.1", port), handler)

    def start(self) -> None:
        """Start to accept connections."""
        self._thread = threading.Thread(target=self.serve_forever, args=(0.02,), name="sandbox", daemon=True)
        self._thread.start()

    def close_port(self) -> None:
        """Refuse new connections and end the open ones."""
        if self._thread is None:
            return
        self.shutdown()
        self._thread.join()
        self._thread = None
        self.socket.close()
        with self._changed:
            for sock in self._idle_since:
                with contextlib.suppress(OSError):
                    sock.shutdown(socket.SHUT_RDWR)

    def open_port(self) -> None:
        """Listen on the same port again. Does nothing while it is open or once `stop` was called."""
        if self._thread is not None or self.closing.is_set():
            return
        self.socket = socket.socket(self.address_family, self.socket_type)
        self.server_bind()
        self.server_activate()
        self.start()

    def stop(self) -> None:
        """Close the port for good and wait until the connections have ended, 5 seconds at most."""
        self.closing.set()
        self.close_port()
        with self._changed:
            if not self._changed.wait_for(lambda: not self._idle_since, _STOP_SECONDS):
                log.warning("%d connections did not end", len(self._idle_since))
        self.server_close()

    def process_request_thread(self, request: Any, client_address: Any) -> None:
        with self._changed:
            self._close_longest_idle()
            self._idle_since[request] = time.monotonic()
        try:
            super().process_request_thread(request, client_address)
        finally:
            with self._changed:
                self._idle_since.pop(request, None)
                self._changed.notify_all()

    def mark_idle(self, connection: socket.socket) -> None:
        """Record that a connection waits for its next request. It may be ended to make room."""
        with self._changed:
            self._idle_since[connection] = time.monotonic()

    def mark_busy(self, connection: socket.socket) -> None:
        """Record that a whole request was read. The connection is no longer ended to make room."""
        with self._changed:
            self._idle_since[connection] = None

    def _close_longest_idle(self) -> None:
        """End the connection that is idle for longest, if there are too many connections."""
        if len(self._idle_since) < MOST_CONNECTIONS:
            return
        idle = [(since, sock) for sock, since in self._idle_since.items() if since is not None]
        if idle:
            _, longest = min(idle, key=lambda pair: pair[0])
            self._idle_since[longest] = None
            with contextlib.suppress(OSError):
                longest.shutdown(socket.SHUT_RDWR)

    def handle_error(self, request: Any, client_address: Any) -> None:
        if isinstance(sys.exception(), OSError):
            log.debug("a client went away", exc_info=True)
        else:
            log.exception("a connection failed")

    def server_bind(self) -> None:
        # HTTPServer's own method looks up the host name, which can take seconds.
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self.socket.bind(self.server_address)
        self.server_address = self.socket.getsockname()
        self.server_port = self.socket.getsockname()[1]
