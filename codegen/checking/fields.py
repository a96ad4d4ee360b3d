"""Check the facts of one field against each other, and against the fields beside it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import TypeAlias, cast

from codegen.reading import model
from codegen.reading.problems import suggestion

_KINDS: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "list": (list,),
    "map": (dict,),
    "named": (dict,),
    "any": (object,),
}
_RELATIVE_TIME = r"now|today|\d+ \w+ (ago|ahead)"


def check_value(kind: model.TypeExpression, value: object) -> str | None:
    """Return what is wrong with a value of a type, if anything is."""
    allowed = _KINDS[kind.kind]
    if not isinstance(value, allowed) or (isinstance(value, bool) and not {bool, object} & {*allowed}):
        return f"{value!r} is no {kind.text}; quote it if it is text"
    return None


# Each mistake: the place inside the field, and the message.
Faults: TypeAlias = Iterator[tuple[tuple[str | int, ...], str]]


def faults(field: model.Field) -> Faults:
    """Yield each fact of a field that does not apply, or contradicts another."""
    yield from _applies(field, field.type)
    sized = field.type.kind in ("list", "map")
    yield from _only(field, ("min_items", "max_items", "each"), sized, field.type, "lists and maps")
    if field.each is not None and field.type.of is not None:
        for place, message in _applies(field.each, field.type.of):
            yield ("each", *place), message
    for index, narrowing in enumerate(field.when):
        for place, message in _applies(narrowing, field.type, field.format):
            yield ("when", index, *place), message
        yield from (
            (("when", index, *place), message)
            for place, message in _only(narrowing, ("max_items",), sized, field.type, "lists and maps")
        )
    for key in ("default", "example"):
        value = getattr(field, key)
        if value is not None:
            yield from _value(key, value, field)


def faults_beside(field: model.Field, types: Mapping[str, model.TypeExpression]) -> Faults:
    """Yield a fault for each reference to another field that does not exist or cannot have the stated value."""
    for key in ("needs", "only_without"):
        for index, name in enumerate(getattr(field, key)):
            if name not in types:
                yield (key, index), unknown_beside(name, types)
    for name, value in field.only_with.items():
        if name not in types:
            yield ("only_with", name), unknown_beside(name, types)
        elif value != "any" and (wrong := check_value(types[name], value)):
            yield ("only_with", name), wrong
    for index, narrowing in enumerate(field.when):
        if narrowing.field not in types:
            yield ("when", index, "field"), unknown_beside(narrowing.field, types)
        elif wrong := check_value(types[narrowing.field], narrowing.equals):
            yield ("when", index, "equals"), wrong


def unknown_beside(name: str, fields: Iterable[str]) -> str:
    """Return the message for a rule or fact that names an unknown field."""
    return f"there is no field {name!r} beside it; {suggestion(name, fields)}"


def _applies(
    facts: model.Field | model.Element | model.Narrowing,
    kind: model.TypeExpression,
    time_format: str | None = None,
) -> Faults:
    """Check bounds, format and values, which may stand on a field, under `each` or under `when`."""
    time_format = time_format or getattr(facts, "format", None)
    timed = kind.kind == "string" and time_format in model.TIMES
    numeric = kind.kind in ("integer", "number")
    yield from _only(facts, ("minimum", "maximum"), numeric or timed, kind, "numbers and dates")
    yield from _only(facts, ("min_length", "max_length"), kind.kind == "string", kind, "strings")
    hint = "strings; a list's elements have theirs under 'each'"
    yield from _only(facts, ("format",), kind.kind == "string", kind, hint)
    for key in ("minimum", "maximum"):
        bound: object = getattr(facts, key)
        if bound is not None and (numeric or timed) and isinstance(bound, str) != timed:
            wanted = "a time, such as '6 months ago'" if timed else "a number"
            yield (key,), f"{bound!r} is no bound for this type; expected {wanted}"
        elif timed and isinstance(bound, str) and bound[4:5] == "-" and not _is_day(bound):
            yield (key,), f"there is no day {bound}"
    for key in ("minimum", "min_length", "min_items"):
        other = key.replace("min", "max", 1)
        least, most = getattr(facts, key, None), getattr(facts, other, None)
        if isinstance(least, int | float) and isinstance(most, int | float) and least > most:
            yield (key,), f"the {key} {least} is above the {other} {most}"
    for index, value in enumerate(getattr(facts, "values", ())):
        wrong = check_value(kind, value)
        if wrong is not None:
            yield ("values", index), wrong


def _is_day(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def _only(facts: object, keys: Iterable[str], applies: bool, kind: model.TypeExpression, to: str) -> Faults:
    for key in keys:
        if not applies and getattr(facts, key, None) not in (None, ()):
            yield (key,), f"{key!r} does not apply to {kind.text!r}; it is for {to}"


def _value(key: str, value: object, field: model.Field) -> Faults:
    """Check a default or an example against the rules of its field."""
    wrong = check_value(field.type, value)
    if wrong is not None:
        yield (key,), f"the {key} {wrong}"
        return
    if field.type.of is not None and field.type.kind in ("list", "map"):
        held = cast("list[object] | dict[str, object]", value)
        for place, item in held.items() if isinstance(held, dict) else enumerate(held):
            wrong = check_value(field.type.of, item)
            if wrong is not None:
                yield (key, place), f"in the {key}, {wrong}"
    shape = model.TIMES.get(field.format or "")
    if isinstance(value, str) and shape and not re.fullmatch(f"{shape}|{_RELATIVE_TIME}", value):
        yield (key,), f"the {key} {value!r} is not in the format {field.format}"
    if field.values and not field.values_open and value not in field.values:
        yield (key,), f"the {key} {value!r} is none of the values: {', '.join(map(str, field.values))}"
    if isinstance(value, int | float) and not isinstance(value, bool):
        if isinstance(field.minimum, int | float) and value < field.minimum:
            yield (key,), f"the {key} {value} is below the minimum {field.minimum}"
        if isinstance(field.maximum, int | float) and value > field.maximum:
            yield (key,), f"the {key} {value} is above the maximum {field.maximum}"
    if isinstance(value, str) and field.max_length is not None and len(value) > field.max_length:
        yield (key,), f"the {key} is longer than max_length {field.max_length}"
    if isinstance(value, list | dict) and field.max_items is not None and len(value) > field.max_items:  # pyright: ignore[reportUnknownArgumentType]
        yield (key,), f"the {key} has more than max_items {field.max_items}"
