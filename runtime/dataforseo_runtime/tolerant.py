"""Build response objects from data that does not fit, losing nothing and listing what did not fit.

This is the second way to read an answer, taken when msgspec refused it, and the only way to work
out drift. A value of the wrong type stays where it is; a field that the class does not have is in
`Response.raw` and `to_dict()` and is listed.
"""

from __future__ import annotations

import functools
import json
import types
from collections.abc import Callable
from typing import Annotated, Any, Protocol, Union, get_args, get_origin, get_type_hints

import msgspec

from dataforseo_runtime.models import Model, field_names
from dataforseo_runtime.plain_json import is_list, is_object


class Record(Protocol):
    """Takes note of one thing that does not fit: JSON path, kind, the value, what was expected."""

    def __call__(self, path: str, kind: str, value: Any, expected: str) -> None: ...


def ignore(path: str, kind: str, value: Any, expected: str) -> None:
    """Take no note."""


def parse(raw: bytes) -> Any:
    """Parse JSON that msgspec may have refused: BOM, bad UTF-8, control characters, half characters, NaN.

    Raises ValueError or RecursionError when it is no JSON at all.
    """
    try:
        return msgspec.json.decode(raw)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        text = raw.decode("utf-8", "surrogateescape").removeprefix("\ufeff").lstrip()
        return json.JSONDecoder(strict=False).raw_decode(text)[0]  # what a proxy or PHP wrote after it is no part of it


def build(annotation: Any, data: Any, path: str, record: Record) -> Any:
    """Build a value of a response annotation from plain data."""
    if data is None:
        return None
    expected, arguments = _taken_apart(annotation)
    if expected is list:
        return build_list(data, path, record, functools.partial(build, arguments[0]))
    if expected is dict:
        return build_map(data, path, record, functools.partial(build, arguments[1]))
    if isinstance(expected, type) and issubclass(expected, Model):
        if is_object(data):
            return build_model(expected, data, path, record)
        record(path, "wrong type", data, "an object")
        return data
    if expected is not Any and not _fits(expected, data):
        record(path, "wrong type", data, _spoken(expected))
    return data


def build_model(cls: type[Model], data: dict[str, Any], path: str, record: Record) -> Any:
    """Build one object, keeping values of the wrong type in place."""
    values: dict[str, Any] = {}
    known: set[str] = set()
    for name, wire_name, builder in _fields(cls):  # type: ignore[arg-type]  # mypy takes a class's __hash__ for its metaclass's
        known.add(wire_name)
        if wire_name in data:
            values[name] = builder(data[wire_name], f"{path}.{wire_name}", record)
    for key in data:
        if key not in known:
            record(f"{path}.{key}", "unknown field", data[key], "no such field")
    return cls(**values)


def build_list(data: Any, path: str, record: Record, of: Callable[[Any, str, Record], Any]) -> Any:
    """Build a list; an object with the keys 0, 1, 2 is read as one, as the oldest answers had it."""
    if data is None:
        return None
    if is_object(data) and data and all(key.isdigit() for key in data):
        record(path, "wrong type", data, "a list")
        data = list(data.values())
    if not is_list(data):
        record(path, "wrong type", data, "a list")
        return data
    return [of(item, f"{path}[{index}]", record) for index, item in enumerate(data)]


def build_map(data: Any, path: str, record: Record, of: Callable[[Any, str, Record], Any]) -> Any:
    """Build a map, whose keys are data."""
    if data is None:
        return None
    if not is_object(data):
        record(path, "wrong type", data, "an object")
        return data
    return {key: of(value, f"{path}.{key}", record) for key, value in data.items()}


_Builder = Callable[[Any, str, Record], Any]


@functools.cache
def _fields(cls: type[Model]) -> tuple[tuple[str, str, _Builder], ...]:
    hints = get_type_hints(cls, include_extras=True)
    renamed, deferred = cls._wire_names_, cls._deferred_  # pyright: ignore[reportPrivateUsage]
    return tuple(
        (
            name,
            renamed.get(name, name),
            deferred[name].build if name in deferred else functools.partial(build, hints[name]),
        )
        for name in field_names(cls)
    )


@functools.cache
def _taken_apart(annotation: Any) -> tuple[Any, tuple[Any, ...]]:
    """Give what is expected besides None, and the arguments of a list or dict."""
    if get_origin(annotation) in (Union, types.UnionType):
        (annotation,) = (part for part in get_args(annotation) if part is not types.NoneType)
    if get_origin(annotation) is Annotated:
        return get_args(annotation)[1], ()
    origin = get_origin(annotation)
    return (origin, get_args(annotation)) if origin in (list, dict) else (annotation, ())


def _fits(expected: Any, data: Any) -> bool:
    if expected == "integer":
        return isinstance(data, int) and not isinstance(data, bool)
    if expected == "number":
        return isinstance(data, int | float) and not isinstance(data, bool)
    return isinstance(data, expected)


def _spoken(expected: Any) -> str:
    return {str: "a string", bool: "true or false", "integer": "an integer", "number": "a number"}.get(
        expected, str(expected)
    )
