"""What can be sent as JSON: told of any value of any field, before it leaves."""

from __future__ import annotations

import math
from collections.abc import Iterator
from datetime import date
from typing import Any

from dataforseo_runtime.base.errors import Problem
from dataforseo_runtime.base.json_types import is_mapping, is_sequence

# No field of the API nests nearly as deep; Python's own reader of JSON gives up a little further on.
DEEPEST = 64
# Shared lists inside lists can stand for more values than fit in memory.
MOST_VALUES = 100_000
SMALLEST_INTEGER, LARGEST_INTEGER = -(1 << 63), (1 << 64) - 1


def check_value(value: Any, where: str, found: list[Problem]) -> None:
    """Add to `found` the first thing inside a value that JSON cannot hold; `where` is its place."""
    seen = 0
    waiting: list[tuple[Any, str, int]] = [(value, where, 0)]
    while waiting:
        item, place, depth = waiting.pop()
        seen += 1
        if depth > DEEPEST or seen > MOST_VALUES:
            more = (
                f"nests more than {DEEPEST} deep" if depth > DEEPEST else f"holds over {MOST_VALUES:,} values"
            )
            found.append(Problem(where, "type", value, f"{more}, or holds itself; it cannot be sent"))
            return
        if (message := scalar_fault(item)) is not None:
            found.append(Problem(place, "type", item, message))
            return
        waiting += ((inner, inner_place, depth + 1) for inner, inner_place in _inside(item, place))


def text_fault(text: str) -> str | None:
    """Say why a text cannot be sent, if it cannot."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return "holds half a character (a lone surrogate), which cannot be sent as UTF-8"
    return None


def number_fault(number: float) -> str | None:
    """Say why a number cannot be sent, if it cannot."""
    if isinstance(number, int):
        if not SMALLEST_INTEGER <= number <= LARGEST_INTEGER:
            return "is a whole number of more than 64 bits, which no server reads"
    elif not math.isfinite(number):
        return "cannot be written in JSON; give a finite number"
    return None


def scalar_fault(value: Any) -> str | None:
    """Say why a value, whatever is inside it, cannot be sent, if it cannot."""
    if value is None or isinstance(value, bool):
        return None
    if isinstance(value, str):
        return text_fault(value)
    if isinstance(value, int | float):
        return number_fault(value)
    if is_mapping(value):
        return _key_fault(value)
    if is_sequence(value) or hasattr(value, "set_fields"):  # a request object, checked when it was made
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
