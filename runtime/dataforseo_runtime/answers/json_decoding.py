"""Decode JSON: fast into classes with msgspec, or into plain data where it is not quite valid JSON.

Decoders are made one at a time. msgspec caches what it reads from a class on that class, and uses another
thread's cache before it is complete: two threads that make decoders of the same classes at once crash the
process (0.22, segmentation fault). Many threads can use a finished decoder.
"""

from __future__ import annotations

import functools
import json
import threading
from typing import Any, Final, TypeVar

import msgspec

from dataforseo_runtime.base.forks import hold_during_fork

T = TypeVar("T")

# Raised by msgspec for data that does not fit a class or is not JSON. A lone surrogate in the value ends in a
# UnicodeEncodeError, because the message quotes the value.
MISFIT_ERRORS: Final = (msgspec.MsgspecError, UnicodeError, RecursionError)

_one_at_a_time = threading.RLock()
hold_during_fork(_one_at_a_time)


@functools.cache
def decoder(annotation: Any) -> msgspec.json.Decoder[Any]:
    """Return the decoder of an annotation."""
    with _one_at_a_time:
        return msgspec.json.Decoder(annotation)


def decode_if_fits(decoder: msgspec.json.Decoder[T], raw: bytes | msgspec.Raw) -> T | None:
    """Decode JSON; None where it does not fit the decoder's type."""
    try:
        return decoder.decode(raw)
    except MISFIT_ERRORS:
        return None


def parse(raw: bytes) -> Any:
    """Parse JSON to plain data. Accepts a BOM, bad UTF-8, control characters, lone surrogates and NaN.

    Raises ValueError or RecursionError when it is not JSON.
    """
    try:
        return msgspec.json.decode(raw)
    except MISFIT_ERRORS:
        text = raw.decode("utf-8", "surrogateescape").removeprefix("\ufeff").lstrip()
        # Ignores what a proxy or PHP wrote after the JSON.
        return json.JSONDecoder(strict=False, parse_int=_parse_int).raw_decode(text)[0]


def _parse_int(digits: str) -> int | str:
    """Read an integer; one with more digits than Python converts stays text."""
    try:
        return int(digits)
    except ValueError:
        return digits
