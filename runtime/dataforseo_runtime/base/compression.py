"""Unpack gzip data within limits, and keep what came of it also where it is damaged."""

from __future__ import annotations

import zlib

from msgspec import Struct

GZIP_MAGIC = b"\x1f\x8b"
# What zlib made of a broken piece is lost, so the pieces it is given are small.
_PACKED_PIECE = 256


class Body(Struct, frozen=True):
    """The bytes of a body. `problem` says why they are not all of it, `damaged` that some are wrong.

    `cause` is what ended them, where that came from the line.
    """

    data: bytes
    problem: str | None = None
    damaged: bool = False
    cause: BaseException | None = None


def unpack(wire: bytes, limit: int) -> Body:
    """Unpack gzip as far as it goes, up to `limit` bytes; other bytes are given back as they are."""
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
                    return Body(bytes(unpacked[:limit]), too_long(limit))
                piece = member.unconsumed_tail
                if member.eof and (piece := member.unused_data):
                    if not piece.startswith(GZIP_MAGIC[:1]):
                        return Body(bytes(unpacked))  # padding after the data, as gzip(1) allows
                    member = zlib.decompressobj(wbits=31)
    except zlib.error as error:
        return Body(bytes(unpacked) or wire, f"its gzip data is broken ({error})", damaged=True)
    return Body(bytes(unpacked), None if member.eof else "its gzip data is cut short")


def too_long(limit: int) -> str:
    """Say that a body is longer than the option of client and `loads` allows."""
    return f"it is longer than the {limit:,} bytes allowed (max_answer_bytes)"
