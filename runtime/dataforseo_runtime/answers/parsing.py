"""Parse the bytes of an answer to plain data, also where they are not quite JSON."""

from __future__ import annotations

import json
from typing import Any

import msgspec

from dataforseo_runtime.answers.decoders import NOT_FITTING


def parse(raw: bytes) -> Any:
    """Parse JSON that msgspec may have refused: BOM, bad UTF-8, control characters, half characters, NaN.

    Raises ValueError or RecursionError when it is no JSON at all.
    """
    try:
        return msgspec.json.decode(raw)
    except NOT_FITTING:
        text = raw.decode("utf-8", "surrogateescape").removeprefix("\ufeff").lstrip()
        # What a proxy or PHP wrote after it is no part of it.
        return json.JSONDecoder(strict=False, parse_int=_whole).raw_decode(text)[0]


def _whole(digits: str) -> int | str:
    """Read a whole number; one of more digits than Python takes stays text."""
    try:
        return int(digits)
    except ValueError:
        return digits
