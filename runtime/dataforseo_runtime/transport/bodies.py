"""Read the body of an answer within limits, and keep every byte that came, also when it breaks off."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from dataforseo_runtime.clock import Clock
from dataforseo_runtime.unpacking import Body, too_long

if TYPE_CHECKING:
    from urllib3 import BaseHTTPResponse

_PIECE = 1 << 16


def read(response: BaseHTTPResponse, *, limit: int, deadline: float, clock: Clock) -> Body:
    """Read a body as it comes off the wire, still packed."""
    from urllib3.exceptions import HTTPError

    received = bytearray()
    try:
        while True:
            left = deadline - clock.monotonic()
            if left <= 0:
                return Body(bytes(received), "it did not arrive whole in the time allowed")
            # The timeout that urllib3 sets is one for each read: a server that drips bytes never meets it.
            connection = response.connection
            sock = getattr(connection, "sock", None)
            if sock is not None:
                sock.settimeout(left)
            piece = response.read1(_PIECE, decode_content=False)
            if not piece:
                return Body(bytes(received))
            received += piece
            if len(received) > limit:
                return Body(bytes(received[:limit]), too_long(limit))
            if response.length_remaining == 0:
                return Body(bytes(received))
    except HTTPError as error:
        return Body(bytes(received), describe(error))


def describe(error: BaseException) -> str:
    """Say in a few words what went wrong on the wire, without addresses of Python objects."""
    causes = [
        part for part in (getattr(error, "reason", None), *error.args) if isinstance(part, BaseException)
    ]
    if causes:
        return describe(causes[-1])
    text = re.sub(r"^<?[\w.]+(\(host=[^)]*\)| object at 0x\w+>): ", "", str(error))
    return f"{type(error).__name__}: {text}" if text else type(error).__name__
