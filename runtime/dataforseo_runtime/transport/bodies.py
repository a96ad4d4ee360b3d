"""Read the body of an answer within limits, and keep every byte that arrived, also when it breaks off."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from dataforseo_runtime.base.clock import Clock
from dataforseo_runtime.base.compression import Body, too_long

if TYPE_CHECKING:
    from urllib3 import BaseHTTPResponse

_CHUNK_BYTES = 1 << 16


def read(response: BaseHTTPResponse, *, limit: int, deadline: float, clock: Clock) -> Body:
    """Read a body, without unpacking it, up to `limit` bytes or until `clock.monotonic()` is `deadline`."""
    from urllib3.exceptions import HTTPError

    received = bytearray()
    try:
        while True:
            left = deadline - clock.monotonic()
            if left <= 0:
                return _timed_out(received)
            # urllib3's timeout is for each read, so a server that sends byte by byte would never exceed it.
            sock = getattr(response.connection, "sock", None)
            if sock is not None:
                sock.settimeout(left)
            chunk = response.read1(_CHUNK_BYTES, decode_content=False)
            if not chunk:
                return Body(bytes(received))
            received += chunk
            if len(received) > limit:
                return Body(bytes(received[:limit]), too_long(limit))
            if response.length_remaining == 0:
                return Body(bytes(received))
    except HTTPError as error:
        cause = root_cause(error)
        if isinstance(cause, TimeoutError):
            return _timed_out(received)
        return Body(bytes(received), describe(error), cause=cause)


def _timed_out(received: bytearray) -> Body:
    problem = "it did not arrive whole in the time allowed (timeout)"
    return Body(bytes(received), problem, cause=TimeoutError("the time allowed for an answer is over"))


def describe(error: BaseException) -> str:
    """Describe a network error in a few words, without the addresses of Python objects."""
    if wrapped := _wrapped(error):
        return describe(wrapped[-1])
    text = re.sub(r"^<?[\w.]+(\(host=[^)]*\)| object at 0x\w+>): ", "", str(error))
    return f"{type(error).__name__}: {text}" if text else type(error).__name__


def root_cause(error: BaseException) -> BaseException:
    """Return the operating system's error alone: urllib3's errors around it refer to headers."""
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
