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
from typing import (
    TYPE_CHECKING,
    Annotated,
    Any,
    Protocol,
    TypeAlias,
    TypeGuard,
    Union,
    get_args,
    get_origin,
    get_type_hints,
)

import msgspec

from dataforseo_runtime.models import Model, field_names
from dataforseo_runtime.plain_json import is_list, is_object

if TYPE_CHECKING:
    from dataforseo_runtime.shapes import Recipe


class Record(Protocol):
    """Takes note of one thing that does not fit: JSON path, kind, the value, what was expected."""

    def __call__(self, path: str, kind: str, value: Any, expected: str) -> None: ...


Build: TypeAlias = Callable[[Any, str, Record], Any]


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
        # What a proxy or PHP wrote after it is no part of it.
        return json.JSONDecoder(strict=False).raw_decode(text)[0]


def build(annotation: Any, data: Any, path: str, record: Record) -> Any:
    """Build a value of a response annotation from plain data."""
    return builder(annotation)(data, path, record)


def build_model(cls: type[Model], data: dict[str, Any], path: str, record: Record) -> Any:
    """Build one object, keeping values of the wrong type in place."""
    values: dict[str, Any] = {}
    known: set[str] = set()
    for field in fields_of(cls):  # type: ignore[arg-type]  # mypy takes a class's __hash__ for its metaclass's
        known.add(field.wire_name)
        if field.wire_name in data:
            where = f"{path}.{field.wire_name}"
            values[field.name] = field.build(data[field.wire_name], where, record)
    for key in data:
        if key not in known:
            record(f"{path}.{key}", "unknown field", data[key], "no such field")
    return cls(**values)


def build_list(data: Any, path: str, record: Record, of: Build) -> Any:
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


def build_map(data: Any, path: str, record: Record, of: Build) -> Any:
    """Build a map, whose keys are data."""
    if data is None:
        return None
    if not is_object(data):
        record(path, "wrong type", data, "an object")
        return data
    return {key: of(value, f"{path}.{key}", record) for key, value in data.items()}


class Field(msgspec.Struct, frozen=True):
    """A field of a response class: its Python name, its name on the wire, and how its value is built."""

    name: str
    wire_name: str
    annotation: Any
    recipe: Recipe | None
    build: Build


@functools.cache
def fields_of(cls: type[Model]) -> tuple[Field, ...]:
    """List the fields of a response class."""
    hints = get_type_hints(cls, include_extras=True)
    renamed, deferred = cls._wire_names_, cls._deferred_  # pyright: ignore[reportPrivateUsage]
    return tuple(
        Field(
            name,
            renamed.get(name, name),
            hints[name],
            deferred.get(name),
            deferred[name].build if name in deferred else builder(hints[name]),
        )
        for name in field_names(cls)
    )


@functools.cache
def builder(annotation: Any) -> Build:
    """Give what builds values of an annotation. Annotations are slow to look into, so each is once."""
    expected, arguments = taken_apart(annotation)
    if expected is list:
        return functools.partial(build_list, of=builder(arguments[0]))
    if expected is dict:
        return functools.partial(build_map, of=builder(arguments[1]))
    if is_model(expected):
        return functools.partial(_build_object, expected)
    return functools.partial(_build_scalar, expected)


def _build_object(cls: type[Model], data: Any, path: str, record: Record) -> Any:
    if is_object(data):
        return build_model(cls, data, path, record)
    if data is not None:
        record(path, "wrong type", data, "an object")
    return data


def _build_scalar(expected: Any, data: Any, path: str, record: Record) -> Any:
    if data is not None and expected is not Any and not _fits(expected, data):
        record(path, "wrong type", data, _spoken(expected))
    return data


def is_model(annotation: Any) -> TypeGuard[type[Model]]:
    """Whether this is a response class."""
    return isinstance(annotation, type) and issubclass(annotation, Model)


@functools.cache
def taken_apart(annotation: Any) -> tuple[Any, tuple[Any, ...]]:
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
