"""Read the body of an answer within limits, and keep every byte that came, also when it breaks off."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

from attrs import frozen

from dataforseo_runtime.clock import Clock

if TYPE_CHECKING:
    from urllib3 import BaseHTTPResponse

GZIP_MAGIC = b"\x1f\x8b"
_PIECE = 1 << 16
# What zlib made of a broken piece is lost, so the pieces it is given are small.
_PACKED_PIECE = 1 << 12


@frozen
class Body:
    """The bytes of a body. `problem` says in what way they are not all of it; `too_long` that we stopped."""

    data: bytes
    problem: str | None = None
    too_long: bool = False


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
                return Body(bytes(received[:limit]), _too_long(limit), too_long=True)
    except HTTPError as error:
        return Body(bytes(received), describe(error))


def unpack(wire: bytes, limit: int) -> Body:
    """Unpack gzip as far as it goes; other bytes are given back as they are."""
    if not wire.startswith(GZIP_MAGIC):
        return Body(wire)
    unpacked = bytearray()
    member = zlib.decompressobj(wbits=31)
    try:
        for start in range(0, len(wire), _PACKED_PIECE):
            piece = wire[start : start + _PACKED_PIECE]
            while piece:
                unpacked += member.decompress(piece, limit - len(unpacked) + 1)
                if len(unpacked) > limit:
                    return Body(bytes(unpacked[:limit]), _too_long(limit), too_long=True)
                piece = member.unconsumed_tail
                if member.eof and (piece := member.unused_data):
                    if not piece.startswith(GZIP_MAGIC[:1]):
                        return Body(bytes(unpacked))  # padding after the data, as gzip(1) allows
                    member = zlib.decompressobj(wbits=31)
    except zlib.error as error:
        return Body(bytes(unpacked), f"its gzip data is broken ({error})")
    return Body(bytes(unpacked), None if member.eof else "its gzip data is cut short")


def describe(error: BaseException) -> str:
    """Say in a few words what went wrong on the wire, without addresses of Python objects."""
    reason = getattr(error, "reason", None)
    text = str(reason) if isinstance(reason, BaseException) else str(error)
    text = (
        text.rsplit(">: ", 1)[-1].rsplit("): ", 1)[-1] if "object at 0x" in text or "(host=" in text else text
    )
    return f"{type(error).__name__}: {text}" if text else type(error).__name__


def _too_long(limit: int) -> str:
    return f"it is longer than the {limit:,} bytes allowed (max_answer_bytes)"
