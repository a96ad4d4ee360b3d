"""What a response class can hold, read off its annotations: for the lenient reader, drift and the sandbox.

The fast reader is msgspec, which reads the same annotations.
"""

from __future__ import annotations

import functools
import types
from collections.abc import Mapping
from typing import Annotated, Any, Literal, TypeAlias, TypeGuard, Union, get_args, get_origin, get_type_hints

from msgspec import Struct

from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import INTEGER, NOT_NULL, NUMBER
from dataforseo_runtime.base.timestamps import AsDate, AsDatetime

Kind: TypeAlias = Literal["text", "datetime", "date", "integer", "number", "boolean", "anything"]

_KINDS: Mapping[Any, Kind] = {str: "text", bool: "boolean"}


class ScalarShape(Struct, frozen=True):
    """One value."""

    kind: Kind


class ListShape(Struct, frozen=True):
    """A list of one shape; `nulls` says whether the spec knows of nulls among its elements."""

    of: Shape
    nulls: bool


class MapShape(Struct, frozen=True):
    """An object whose keys are data; `nulls` says whether the spec knows of nulls among its values."""

    of: Shape
    nulls: bool


class ObjectShape(Struct, frozen=True):
    """An object of a response class."""

    cls: type[Model]


class UnionShape(Struct, frozen=True):
    """An object of one of several response classes, told apart by its field `by`."""

    by: str
    options: Mapping[str, type[Model]]


Shape: TypeAlias = ScalarShape | ListShape | MapShape | ObjectShape | UnionShape

_DATETIME, _DATE = ScalarShape("datetime"), ScalarShape("date")


@functools.cache
def fields_of(cls: type[Model]) -> Mapping[str, Shape]:
    """Give what each field of a response class can hold, by wire name, without the tag of its union."""
    hints = get_type_hints(cls, include_extras=True)
    times = {
        accessor.field: _DATE if isinstance(accessor, AsDate) else _DATETIME
        for accessor in vars(cls).values()
        if isinstance(accessor, AsDate | AsDatetime)
    }
    return {
        wire_name: times.get(name) or shape_of(hints[name])
        for name, wire_name in zip(cls.__struct_fields__, cls.__struct_encode_fields__, strict=True)
    }


@functools.cache
def shape_of(annotation: Any) -> Shape:
    """Read an annotation of a response class, or what an endpoint names as its result."""
    members = members_of(annotation)
    if len(members) > 1:
        classes = [member for member in members if is_model(member)]
        return UnionShape(tag_field_of(classes[0]), {str(tag_of(cls)): cls for cls in classes})
    (meant,) = members or (Any,)
    origin, arguments = get_origin(meant), get_args(meant)
    if origin is Annotated:
        if INTEGER in arguments:
            return ScalarShape("integer")
        return ScalarShape("number") if NUMBER in arguments else shape_of(arguments[0])
    if origin is list:
        return ListShape(shape_of(arguments[0]), nulls=not _is_not_null(arguments[0]))
    if origin is dict:
        return MapShape(shape_of(arguments[1]), nulls=not _is_not_null(arguments[1]))
    if is_model(meant):
        return ObjectShape(meant)
    return ScalarShape(_KINDS.get(meant, "anything"))


def row_shape(result: Any, rows: str | None) -> Shape:
    """Give the shape of a row, by an endpoint's `result` and `rows`; without rows, of the result."""
    whole = shape_of(result)
    if rows in (None, "result") or not isinstance(whole, ObjectShape):
        return whole
    field = fields_of(whole.cls)[rows]
    return field.of if isinstance(field, ListShape) else field


def members_of(annotation: Any) -> tuple[Any, ...]:
    """List what an annotation admits besides null."""
    if get_origin(annotation) in (Union, types.UnionType):
        return tuple(part for part in get_args(annotation) if part is not types.NoneType)
    return () if annotation in (None, types.NoneType) else (annotation,)


def is_model(annotation: Any) -> TypeGuard[type[Model]]:
    """Whether this is a response class."""
    return isinstance(annotation, type) and issubclass(annotation, Model)


def tag_of(cls: type[Any]) -> str | int | None:
    """The value that tells objects of this class from the others of its union; None outside of unions."""
    return cls.__struct_config__.tag  # type: ignore[no-any-return]


def tag_field_of(cls: type[Any]) -> str:
    """The wire name of the field that holds the tag."""
    return cls.__struct_config__.tag_field or "type"


def _is_not_null(annotation: Any) -> bool:
    return any(
        get_origin(member) is Annotated and NOT_NULL in get_args(member) for member in members_of(annotation)
    )
