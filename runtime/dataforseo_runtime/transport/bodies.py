"""Read the body of an answer within limits, and keep every byte that came, also when it breaks off."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from dataforseo_runtime.base.clock import Clock
from dataforseo_runtime.base.compression import Body, too_long

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
                return _too_late(received)
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
        cause = root_cause(error)
        if isinstance(cause, TimeoutError):
            return _too_late(received)
        return Body(bytes(received), describe(error), cause=cause)


def _too_late(received: bytearray) -> Body:
    problem = "it did not arrive whole in the time allowed (timeout)"
    return Body(bytes(received), problem, cause=TimeoutError("the time allowed for an answer is over"))


def describe(error: BaseException) -> str:
    """Say in a few words what went wrong on the wire, without addresses of Python objects."""
    if wrapped := _wrapped(error):
        return describe(wrapped[-1])
    text = re.sub(r"^<?[\w.]+(\(host=[^)]*\)| object at 0x\w+>): ", "", str(error))
    return f"{type(error).__name__}: {text}" if text else type(error).__name__


def root_cause(error: BaseException) -> BaseException:
    """Give what happened on the line, by itself: what urllib3 made of it leads to headers and connections."""
    link: BaseException | None = error
    cause: OSError | None = None
    while link is not None:
        cause = link if isinstance(link, OSError) else cause
        wrapped = _wrapped(link)
        link = wrapped[-1] if wrapped else link.__cause__
    if cause is None:
        from urllib3.exceptions import HTTPError

        return HTTPError(describe(error))
    cause.__cause__ = cause.__context__ = None
    return cause.with_traceback(None)


def _wrapped(error: BaseException) -> list[BaseException]:
    return [part for part in (getattr(error, "reason", None), *error.args) if isinstance(part, BaseException)]
