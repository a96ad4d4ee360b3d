"""What a response class can hold, read from its annotations."""

from __future__ import annotations

import functools
import types
from collections.abc import Callable, Mapping
from typing import Annotated, Any, Literal, TypeAlias, Union, cast, get_args, get_origin, get_type_hints

from attrs import frozen

from dataforseo_runtime import shapes as recipes
from dataforseo_runtime.models import Model, field_names
from dataforseo_runtime.timestamps import AsDate, AsDatetime

Scalar: TypeAlias = Literal["text", "integer", "number", "boolean", "datetime", "date", "anything"]


@frozen
class ScalarShape:
    """One value."""

    kind: Scalar


@frozen
class ListShape:
    """A list of one shape."""

    of: Shape


@frozen
class MapShape:
    """An object whose keys are data."""

    of: Shape


@frozen
class ModelShape:
    """An object of a response class."""

    cls: Callable[[], type[Any]]


@frozen
class ChoiceShape:
    """An object of one of several classes, told apart by its field `by`."""

    by: str
    options: Mapping[str, Callable[[], type[Any]]]


Shape: TypeAlias = ScalarShape | ListShape | MapShape | ModelShape | ChoiceShape

_read: dict[type[Any], Mapping[str, Shape]] = {}
_SCALARS: Mapping[Any, Scalar] = {str: "text", int: "integer", float: "number", bool: "boolean"}


def fields_of(cls: type[Any]) -> Mapping[str, Shape]:
    """Give the shape of each field of a response class, by wire name."""
    if cls not in _read:
        _read[cls] = _read_fields(cls)
    return _read[cls]


def _read_fields(cls: type[Any]) -> dict[str, Shape]:
    hints = get_type_hints(cls, include_extras=True)
    names, deferred = cls._wire_names_, cls._deferred_  # pyright: ignore[reportPrivateUsage]
    moments = _moments(cls)
    found: dict[str, Shape] = {}
    for name in field_names(cls):
        if name in deferred:
            shape = _of_recipe(deferred[name])
        elif name in moments:
            shape = ScalarShape(moments[name])
        else:
            shape = shape_of(hints[name])
        found[names.get(name, name)] = shape
    return found


def shape_of(annotation: Any) -> Shape:
    """Read an annotation of a response class, or what an endpoint names as its result."""
    if isinstance(annotation, recipes.Choice | recipes.Renamed | recipes.ListOf | recipes.MapOf):
        return _of_recipe(annotation)
    origin = get_origin(annotation)
    if origin in (Union, types.UnionType):
        meant = [part for part in get_args(annotation) if part is not types.NoneType]
        return shape_of(meant[0]) if len(meant) == 1 else ScalarShape("anything")
    if origin is Annotated:
        marker = get_args(annotation)[1]
        return (
            ScalarShape(cast("Scalar", marker))
            if marker in ("integer", "number")
            else shape_of(get_args(annotation)[0])
        )
    if origin is list:
        return ListShape(shape_of(get_args(annotation)[0]))
    if origin is dict:
        return MapShape(shape_of(get_args(annotation)[1]))
    if isinstance(annotation, type) and issubclass(annotation, Model):
        return ModelShape(functools.partial(_itself, annotation))
    return ScalarShape(_SCALARS.get(annotation, "anything"))


def _itself(cls: type[Model]) -> type[Model]:
    return cls


def _of_recipe(recipe: Any) -> Shape:
    match recipe:
        case recipes.Choice(by=by, options=options):
            return ChoiceShape(by, options)
        case recipes.Renamed(cls=cls):
            return ModelShape(cls)
        case recipes.ListOf(of=of):
            return ListShape(_of_recipe(of))
        case recipes.MapOf(of=of):
            return MapShape(_of_recipe(of))
        case _:
            return ScalarShape("anything")


def _moments(cls: type[Model]) -> dict[str, Scalar]:
    """Find the text fields that hold times, by the accessors beside them."""
    found: dict[str, Scalar] = {}
    for base in reversed(cls.__mro__):
        for accessor in vars(base).values():
            if isinstance(accessor, AsDatetime):
                found[accessor.field] = "datetime"
            elif isinstance(accessor, AsDate):
                found[accessor.field] = "date"
    return found
