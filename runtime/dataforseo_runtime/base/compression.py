"""Decompress gzip data up to a limit, and keep the readable part of damaged data."""

from __future__ import annotations

import zlib

from msgspec import Struct

GZIP_MAGIC = b"\x1f\x8b"
# zlib discards its output of a damaged piece, so the pieces are small.
_PIECE_BYTES = 256


class Body(Struct, frozen=True):
    """The bytes of a body.

    `problem` says why they are incomplete or broken. `damaged` is True if some bytes may be wrong. `cause` is
    the connection error that ended the body, if any.
    """

    data: bytes
    problem: str | None = None
    damaged: bool = False
    cause: BaseException | None = None


def unpack(wire: bytes, limit: int) -> Body:
    """Decompress as much gzip data as possible, up to `limit` bytes; other data is returned unchanged."""
    if not wire.startswith(GZIP_MAGIC):
        return Body(wire)
    unpacked = bytearray()
    decompressor = zlib.decompressobj(wbits=31)
    try:
        for start in range(0, len(wire), _PIECE_BYTES):
            piece = wire[start : start + _PIECE_BYTES]
            while piece:
                unpacked += decompressor.decompress(piece, limit - len(unpacked) + 1)
                if len(unpacked) > limit:
                    return Body(bytes(unpacked[:limit]), too_long(limit))
                piece = decompressor.unconsumed_tail
                if decompressor.eof and (piece := decompressor.unused_data):
                    if not piece.startswith(GZIP_MAGIC[:1]):
                        return Body(bytes(unpacked))  # padding after the data, as gzip(1) allows
                    decompressor = zlib.decompressobj(wbits=31)
    except zlib.error as error:
        return Body(bytes(unpacked) or wire, f"its gzip data is broken ({error})", damaged=True)
    return Body(bytes(unpacked), None if decompressor.eof else "its gzip data is cut short")


def too_long(limit: int) -> str:
    """Return the problem of a body that exceeds `max_answer_bytes`."""
    return f"it is longer than the {limit:,} bytes allowed (max_answer_bytes)"
