"""A client's socket, and the ways to treat it badly."""

from __future__ import annotations

import contextlib
import select
import socket
import struct
import threading

from dataforseo_sandbox.clock import Clock, wait
from dataforseo_sandbox.delivery import Delivery

_LINGER_SECONDS = 1.0


def deliver(
    sock: socket.socket, delivery: Delivery, seconds: float, clock: Clock, closing: threading.Event
) -> bool:
    """Send an answer; its pieces are spread over `seconds`. Gives whether the connection stays open."""
    body = memoryview(delivery.body)[: delivery.sent]
    if delivery.pieces == 1:
        sock.sendall(delivery.head() + body)
    else:
        sock.sendall(delivery.head())
        size = max(1, -(-len(body) // delivery.pieces))
        for start in range(0, len(body), size):
            sock.sendall(body[start : start + size])
            if not wait(clock, seconds / delivery.pieces, closing):
                return False
    if delivery.afterwards == "hold":
        stall(sock, 3600, clock, closing)
    elif delivery.afterwards == "reset":
        reset(sock)
    return delivery.afterwards == "keep"


def stall(sock: socket.socket, seconds: float, clock: Clock, closing: threading.Event) -> bool:
    """Say nothing for a time. False when the client gave up, or the sandbox closed, before it was over."""
    end = clock.monotonic() + seconds
    while clock.monotonic() < end:
        if closing.wait(0.01) or has_hung_up(sock):
            return False
    return True


def has_hung_up(sock: socket.socket) -> bool:
    """Whether the client has closed its side."""
    try:
        readable, _, _ = select.select([sock], [], [], 0)
        return bool(readable) and sock.recv(1, socket.MSG_PEEK) == b""
    except (OSError, ValueError):
        return True


def reset(sock: socket.socket) -> None:
    """Close a connection so that the other side sees a reset and not an orderly end."""
    with contextlib.suppress(OSError):
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        sock.close()


def drain(sock: socket.socket) -> None:
    """Read for a moment what a client still sends, so that it gets to read the answer that it was sent."""
    with contextlib.suppress(OSError):
        sock.shutdown(socket.SHUT_WR)
        sock.settimeout(_LINGER_SECONDS)
        while sock.recv(1 << 16):
            pass
