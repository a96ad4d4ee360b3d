"""A client's connection, and the ways to treat it badly."""

from __future__ import annotations

import contextlib
import select
import socket
import struct
import threading
from typing import NoReturn

from dataforseo_sandbox.clock import Clock, wait
from dataforseo_sandbox.delivery import Delivery

_DRAIN_SECONDS = 1.0
_FOREVER = 3600.0


class GoneError(ConnectionError):
    """The connection is over, by our doing or by the client's."""


class Connection:
    """One client's socket. What ends it raises GoneError."""

    def __init__(self, sock: socket.socket, clock: Clock, closing: threading.Event) -> None:
        self._sock = sock
        self._clock = clock
        self._closing = closing

    def deliver(self, delivery: Delivery) -> None:
        """Send an answer as its delivery says."""
        body = memoryview(delivery.body)[: delivery.sent]
        if delivery.pieces == 1:
            self._sock.sendall(delivery.head() + body)
        else:
            self._sock.sendall(delivery.head())
            size = max(1, -(-len(body) // delivery.pieces))
            for start in range(0, len(body), size):
                self._sock.sendall(body[start : start + size])
                if not wait(self._clock, delivery.seconds / delivery.pieces, self._closing):
                    raise GoneError
        if delivery.afterwards == "silence":
            self.stall(_FOREVER)
        if delivery.afterwards != "keep":
            raise GoneError

    def stall(self, seconds: float) -> None:
        """Say nothing for a time. Raises GoneError when the client gives up before it is over."""
        end = self._clock.monotonic() + seconds
        while self._clock.monotonic() < end:
            if self._closing.wait(0.01) or self._has_hung_up():
                raise GoneError

    def reset(self) -> NoReturn:
        """End the connection so that the client sees a reset and not an orderly end."""
        with contextlib.suppress(OSError):
            self._sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            self._sock.close()
        raise GoneError

    def drain(self) -> None:
        """Read for a moment what the client still sends, so that it gets to read the answer it was sent."""
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
