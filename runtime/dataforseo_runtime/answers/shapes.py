"""The shapes of response fields, derived from annotations: for the lenient reader, drift and the sandbox.

The fast reader, msgspec, reads the same annotations.
"""

from __future__ import annotations

import functools
from collections.abc import Mapping
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, TypeAlias, TypeGuard, Union, get_args, get_origin, get_type_hints

from msgspec import Struct

from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import INTEGER, NOT_NULL, NUMBER
from dataforseo_runtime.base.json_types import is_object
from dataforseo_runtime.base.timestamps import AsDate, AsDatetime

Kind: TypeAlias = Literal["text", "datetime", "date", "integer", "number", "boolean", "anything"]

_KINDS: Mapping[Any, Kind] = {str: "text", bool: "boolean"}


class ScalarShape(Struct, frozen=True):
    """One value."""

    kind: Kind


class ListShape(Struct, frozen=True):
    """A list of one shape; `nulls` says whether the spec allows null elements."""

    of: Shape
    nulls: bool


class MapShape(Struct, frozen=True):
    """An object whose keys are data; `nulls` says whether the spec allows null values."""

    of: Shape
    nulls: bool


class ObjectShape(Struct, frozen=True):
    """An object of a response class."""

    cls: type[Model]


class UnionShape(Struct, frozen=True):
    """An object of one of several response classes: the member whose tag is in the tag field."""

    tag_field: str
    members: Mapping[str, type[Model]]


Shape: TypeAlias = ScalarShape | ListShape | MapShape | ObjectShape | UnionShape

_DATETIME, _DATE = ScalarShape("datetime"), ScalarShape("date")


@functools.cache
def fields_of(cls: type[Model]) -> Mapping[str, Shape]:
    """Return the shape of each field of a response class by wire name, without its tag field."""
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
    """Return the shape of an annotation: of a response field, or an endpoint's result."""
    types = _without_null(annotation)
    if len(types) > 1:
        classes = [cls for cls in types if _is_model(cls)]
        return UnionShape(tag_field_of(classes[0]), {str(tag_of(cls)): cls for cls in classes})
    (meant,) = types or (Any,)
    origin, arguments = get_origin(meant), get_args(meant)
    if origin is Annotated:
        if INTEGER in arguments:
            return ScalarShape("integer")
        return ScalarShape("number") if NUMBER in arguments else shape_of(arguments[0])
    if origin is list:
        return ListShape(shape_of(arguments[0]), nulls=not _is_not_null(arguments[0]))
    if origin is dict:
        return MapShape(shape_of(arguments[1]), nulls=not _is_not_null(arguments[1]))
    if _is_model(meant):
        return ObjectShape(meant)
    return ScalarShape(_KINDS.get(meant, "anything"))


def row_shape(result: Any, rows: str | None) -> Shape:
    """Return the shape of a row, from an endpoint's `result` and `rows`; without rows, of a result."""
    shape = shape_of(result)
    if rows in (None, "result") or not isinstance(shape, ObjectShape):
        return shape
    field = fields_of(shape.cls)[rows]
    return field.of if isinstance(field, ListShape) else field


def class_for(shape: ObjectShape | UnionShape, data: Mapping[str, Any]) -> type[Model] | None:
    """Return the class that an object becomes; None if its tag names no class.

    An object without a tag fits a single class, but no union.
    """
    if isinstance(shape, UnionShape):
        tag = data.get(shape.tag_field)
        return shape.members.get(tag) if isinstance(tag, str) else None
    cls, only = shape.cls, tag_of(shape.cls)
    return cls if only is None or data.get(tag_field_of(cls), only) == only else None


def tag_of(cls: type[Any]) -> str | int | None:
    """Return the tag of a member of a union; None for other classes."""
    return cls.__struct_config__.tag  # type: ignore[no-any-return]


def tag_field_of(cls: type[Any]) -> str:
    """Return the wire name of the field that holds the tag."""
    return cls.__struct_config__.tag_field or "type"


def as_list(data: Any) -> Any:
    """Convert an object with the keys 0, 1, 2 to a list: the oldest answers wrote lists so."""
    if is_object(data) and data and all(key.isdigit() for key in data):
        return list(data.values())
    return data


def _is_model(annotation: Any) -> TypeGuard[type[Model]]:
    return isinstance(annotation, type) and issubclass(annotation, Model)


def _without_null(annotation: Any) -> tuple[Any, ...]:
    """List the types that an annotation allows besides null."""
    if get_origin(annotation) in (Union, UnionType):
        return tuple(one for one in get_args(annotation) if one is not NoneType)
    return () if annotation in (None, NoneType) else (annotation,)


def _is_not_null(annotation: Any) -> bool:
    return any(
        get_origin(one) is Annotated and NOT_NULL in get_args(one) for one in _without_null(annotation)
    )
