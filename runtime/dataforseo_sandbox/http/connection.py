"""The client's connection: send an answer, stall, or reset."""

from __future__ import annotations

import contextlib
import select
import socket
import struct
import threading
from typing import NoReturn

from dataforseo_runtime.base.clock import Clock
from dataforseo_sandbox.clock import wait
from dataforseo_sandbox.http.delivery import Delivery

_DRAIN_SECONDS = 1.0
_FOREVER = 3600.0


class ConnectionEndedError(ConnectionError):
    """The connection was ended, by the sandbox or by the client."""


class Connection:
    """One client's socket. A method that ends the connection raises ConnectionEndedError."""

    def __init__(self, sock: socket.socket, clock: Clock, closing: threading.Event) -> None:
        self._sock = sock
        self._clock = clock
        self._closing = closing

    def deliver(self, delivery: Delivery) -> None:
        """Send an answer."""
        body = memoryview(delivery.body)[: delivery.sent]
        if delivery.pieces == 1:
            self._sock.sendall(delivery.head() + body)
        else:
            self._sock.sendall(delivery.head())
            size = max(1, -(-len(body) // delivery.pieces))
            for start in range(0, len(body), size):
                self._sock.sendall(body[start : start + size])
                if not wait(self._clock, delivery.seconds / delivery.pieces, self._closing):
                    raise ConnectionEndedError
        if delivery.afterwards == "silence":
            self.stall(_FOREVER)
        if delivery.afterwards != "keep":
            raise ConnectionEndedError

    def stall(self, seconds: float) -> None:
        """Send nothing for some seconds. Raises ConnectionEndedError if the client hangs up meanwhile."""
        end = self._clock.monotonic() + seconds
        while self._clock.monotonic() < end:
            if self._closing.wait(0.01) or self._has_hung_up():
                raise ConnectionEndedError

    def reset(self) -> NoReturn:
        """Reset the connection, in place of closing it in order."""
        with contextlib.suppress(OSError):
            self._sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            self._sock.close()
        raise ConnectionEndedError

    def drain(self) -> None:
        """Read what the client still sends, for a second at most.

        Closing a socket with unread bytes resets it, and the client would lose its answer.
        """
        with contextlib.suppress(OSError):
            self._sock.shutdown(socket.SHUT_WR)
            self._sock.settimeout(_DRAIN_SECONDS)
            while self._sock.recv(1 << 16):
                pass

    def _has_hung_up(self) -> bool:
        try:
            readable, _, _ = select.select([self._sock], [], [], 0)
            return bool(readable) and self._sock.recv(1, socket.MSG_PEEK) == b""
        except (OSError, ValueError):
            return True
