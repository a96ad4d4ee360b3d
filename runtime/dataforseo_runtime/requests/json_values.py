"""Check that values can be sent as JSON."""

from __future__ import annotations

import math
from collections.abc import Iterator
from datetime import date
from typing import Any

from dataforseo_runtime.base.errors import Problem
from dataforseo_runtime.base.json_types import is_mapping, is_sequence

# Far deeper than any field of the API.
MAX_DEPTH = 64
# A list that contains another one many times can expand to more values than fit in memory.
MAX_VALUES = 100_000
MIN_INTEGER, MAX_INTEGER = -(1 << 63), (1 << 64) - 1


def check_value(value: Any, where: str, found: list[Problem]) -> None:
    """Add the first part of a value that JSON cannot hold to `found`; `where` is the path of the value."""
    seen = 0
    waiting: list[tuple[Any, str, int]] = [(value, where, 0)]
    while waiting:
        item, place, depth = waiting.pop()
        seen += 1
        if depth > MAX_DEPTH or seen > MAX_VALUES:
            more = (
                f"nests more than {MAX_DEPTH} deep"
                if depth > MAX_DEPTH
                else f"holds over {MAX_VALUES:,} values"
            )
            found.append(Problem(where, "type", value, f"{more}, or holds itself; it cannot be sent"))
            return
        if (message := scalar_fault(item)) is not None:
            found.append(Problem(place, "type", item, message))
            return
        waiting += ((inner, inner_place, depth + 1) for inner, inner_place in _inside(item, place))


def text_fault(text: str) -> str | None:
    """Return why a text cannot be sent; None if it can."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return "holds half a character (a lone surrogate), which cannot be sent as UTF-8"
    return None


def number_fault(number: float) -> str | None:
    """Return why a number cannot be sent; None if it can."""
    if isinstance(number, int):
        if not MIN_INTEGER <= number <= MAX_INTEGER:
            return "is a whole number of more than 64 bits, which no server reads"
    elif not math.isfinite(number):
        return "cannot be written in JSON; give a finite number"
    return None


def scalar_fault(value: Any) -> str | None:
    """Return why a value cannot be sent, apart from the values inside it; None if it can."""
    if value is None or isinstance(value, bool):
        return None
    if isinstance(value, str):
        return text_fault(value)
    if isinstance(value, int | float):
        return number_fault(value)
    if is_mapping(value):
        return _key_fault(value)
    if is_sequence(value) or hasattr(value, "set_fields"):  # a request, which was checked when it was created
        return None
    return f"is of type {type(value).__name__}, which JSON has no form for; {_advice(value)}"


def _inside(value: Any, place: str) -> Iterator[tuple[Any, str]]:
    if is_mapping(value):
        yield from ((inner, f"{place}.{key}") for key, inner in value.items())
    elif is_sequence(value):
        yield from ((inner, f"{place}[{index}]") for index, inner in enumerate(value))


def _key_fault(mapping: Any) -> str | None:
    for key in mapping:
        if not isinstance(key, str):
            return f"has a key of type {type(key).__name__}; keys must be text"
        if (fault := text_fault(key)) is not None:
            return f"has a key that {fault}"
    return None


def _advice(value: Any) -> str:
    if isinstance(value, bytes | bytearray | memoryview):
        return "decode it to text"
    if isinstance(value, date):
        return "give text, as the field's description has it"
    if isinstance(value, set | frozenset):
        return "give a list"
    return "give text, numbers, True, False, None, lists and dicts of them"
