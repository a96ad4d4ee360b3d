"""Decompression of gzip bodies: complete, truncated, damaged and oversized ones."""

from __future__ import annotations

import gzip
import zlib

from hypothesis import given
from hypothesis import strategies as st

from dataforseo_runtime.base.compression import unpack


@given(st.binary(max_size=5000), st.integers(1, 3))
def test_what_was_packed_is_unpacked(data: bytes, members: int) -> None:
    wire = b"".join(gzip.compress(data) for _ in range(members))
    assert unpack(wire, 1 << 20).data == data * members
    assert unpack(wire, 1 << 20).problem is None


@given(st.binary(min_size=1, max_size=3000), st.data())
def test_a_cut_body_gives_a_prefix(data: bytes, choice: st.DataObject) -> None:
    wire = gzip.compress(data)
    cut = wire[: choice.draw(st.integers(2, len(wire) - 1))]
    body = unpack(cut, 1 << 20)
    assert data.startswith(body.data)
    assert (body.problem, body.damaged) == ("its gzip data is cut short", False)


@given(st.binary(min_size=300, max_size=3000), st.data())
def test_a_damaged_body_is_never_taken_for_a_whole_one(data: bytes, choice: st.DataObject) -> None:
    wire = bytearray(gzip.compress(data))
    wire[choice.draw(st.integers(10, len(wire) - 1))] ^= choice.draw(st.integers(1, 255))
    body = unpack(bytes(wire), 1 << 20)
    assert body.problem is not None or body.data == data
    assert body.data


@given(st.binary(max_size=100).filter(lambda data: not data.startswith(b"\x1f\x8b")))
def test_what_is_not_packed_stays_as_it_is(data: bytes) -> None:
    assert unpack(data, 1) == unpack(data, 1000)
    assert unpack(data, 1000).data == data


def test_a_bomb_is_not_unpacked_beyond_the_limit() -> None:
    packer = zlib.compressobj(wbits=31)
    wire = b"".join(packer.compress(bytes(1 << 20)) for _ in range(200)) + packer.flush()
    body = unpack(wire, 1000)
    assert len(body.data) == 1000
    assert body.problem == "it is longer than the 1,000 bytes allowed (max_answer_bytes)"


def test_padding_after_the_data_is_ignored() -> None:
    assert unpack(gzip.compress(b"data") + bytes(7), 1000).data == b"data"
