"""Classes that msgspec stores, as attrs sees them: `attrs.fields`, `asdict`, `evolve`, and so cattrs."""

from __future__ import annotations

import types
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Annotated, Any, Union, get_args, get_origin

import attrs
from msgspec import UnsetType

from dataforseo_runtime.base.annotations import INTEGER, NUMBER


def attributes(name: str, described: Mapping[str, tuple[Any, Any]]) -> tuple[attrs.Attribute[Any], ...]:
    """Give fields, each by its type and default, as attrs describes those of its own: `__attrs_attrs__`.

    attrs takes ten times as long to make a class as msgspec does, so this is worked out when somebody asks.
    """
    fields = {
        field: attrs.field(type=_without_notes(kind), default=default, alias=field, kw_only=True)
        for field, (kind, default) in described.items()
    }
    made: Any = attrs.make_class(name, fields, slots=True, eq=False, repr=False)
    found: tuple[attrs.Attribute[Any], ...] = attrs.fields(made)
    return found


def _without_notes(annotation: Any) -> Any:
    """Give an annotation as type checkers see it, but that null may stand in every list and map.

    That a request field may be left out is said by its default.
    """
    origin, arguments = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        if INTEGER in arguments:
            return int
        return float if NUMBER in arguments else _without_notes(arguments[0])
    if origin in (Union, types.UnionType):
        union: Any = Union
        # A request holds a time as the text that is sent, whatever it was made with.
        left_out = (UnsetType, date, datetime) if str in arguments else (UnsetType,)
        return union[tuple(_without_notes(one) for one in arguments if one not in left_out)]
    if origin is Sequence:
        return types.GenericAlias(list, (_without_notes(arguments[0]),))
    if origin is list:
        return types.GenericAlias(list, (_without_notes(arguments[0]),))
    if origin is dict:
        return types.GenericAlias(dict, (str, _without_notes(arguments[1])))
    return annotation
