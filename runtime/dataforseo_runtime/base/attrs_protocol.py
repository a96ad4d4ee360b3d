"""Describe msgspec Structs to attrs, for `attrs.fields`, `asdict`, `evolve` and cattrs."""

from __future__ import annotations

import types
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Annotated, Any, Union, get_args, get_origin

import attrs
from msgspec import UnsetType

from dataforseo_runtime.base.annotations import INTEGER, NUMBER


def attributes(name: str, described: Mapping[str, tuple[Any, Any]]) -> tuple[attrs.Attribute[Any], ...]:
    """Return the value of `__attrs_attrs__` for fields, given as (type, default) by name.

    Call it on first use only: attrs takes ten times as long as msgspec to make a class.
    """
    fields = {
        field: attrs.field(type=_without_metadata(kind), default=default, alias=field, kw_only=True)
        for field, (kind, default) in described.items()
    }
    cls: Any = attrs.make_class(name, fields, slots=True, eq=False, repr=False)
    attributes: tuple[attrs.Attribute[Any], ...] = attrs.fields(cls)
    return attributes


def _without_metadata(annotation: Any) -> Any:
    """Return an annotation as type checkers see it, except that lists and maps may hold null.

    UnsetType is dropped: the default shows that a request field is optional.
    """
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        if INTEGER in arguments:
            return int
        return float if NUMBER in arguments else _without_metadata(arguments[0])
    if origin in (Union, types.UnionType):
        union: Any = Union
        # A request converts a date or datetime to text when it is created.
        dropped = (UnsetType, date, datetime) if str in arguments else (UnsetType,)
        return union[tuple(_without_metadata(one) for one in arguments if one not in dropped)]
    if origin in (Sequence, list):
        return types.GenericAlias(list, (_without_metadata(arguments[0]),))
    if origin is dict:
        return types.GenericAlias(dict, (str, _without_metadata(arguments[1])))
    return annotation
