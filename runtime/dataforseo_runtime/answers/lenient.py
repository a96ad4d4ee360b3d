"""Build response objects from plain data that does not fit: the second way to read an answer.

It is taken when msgspec refused the answer as a whole, which it does for one wrong value. A value of the
wrong type stays where it is; an object that fits no class of its union becomes an UnknownItem. The objects
of a list are still built by msgspec as long as they fit.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from typing import Any, TypeAlias

import msgspec

from dataforseo_runtime.answers.decoders import NOT_FITTING
from dataforseo_runtime.answers.envelope import Envelope, Task
from dataforseo_runtime.answers.models import Model, UnknownItem
from dataforseo_runtime.answers.shapes import (
    ListShape,
    MapShape,
    ObjectShape,
    ScalarShape,
    Shape,
    UnionShape,
    fields_of,
    shape_of,
    tag_field_of,
    tag_of,
)
from dataforseo_runtime.base.json_types import is_list, is_object

Build: TypeAlias = Callable[[Any], Any]

# What a class is called with to make an object, past what it does for attrs and cattrs.
_make = msgspec.StructMeta.__call__

# After so many objects in a row that do not fit, msgspec is not asked about the rest of a list: the vendor
# has changed the type of a field, and to ask would be in vain a thousand times.
_MISFITS_IN_A_ROW = 3


def build_envelope(result: Any, data: dict[str, Any]) -> Envelope[Any]:
    """Build an answer from plain data; `result` is the annotation of one result, None where there is none."""
    envelope: Envelope[Any] = build_object(Envelope, {**data, "tasks": None})
    tasks = as_list(data.get("tasks"))
    if is_list(tasks):
        envelope.tasks = [_build_task(result, task, alone=len(tasks) == 1) for task in tasks]
    else:
        envelope.tasks = tasks
    return envelope


def _build_task(result: Any, data: Any, *, alone: bool) -> Task[Any]:
    if not is_object(data):
        return Task()
    task: Task[Any] = build_object(Task, {**data, "result": None})
    shape = shape_of(result)
    built = _build_list(_builder(shape), _fitting(shape), data.get("result"), alone=alone)
    task.result = built
    return task


def build_object(cls: type[Model], data: dict[str, Any]) -> Any:
    """Build one object, keeping values of the wrong type in place."""
    tag = tag_of(cls)
    if tag is not None and data.get(tag_field_of(cls), tag) != tag:
        return UnknownItem(data)
    as_they_are, to_build = _plan(cls)
    values = {name: data[wire_name] for name, wire_name in as_they_are if wire_name in data}
    for name, wire_name, of in to_build:
        if wire_name in data:
            values[name] = of(data[wire_name])
    return _make(cls, **values)


def as_list(data: Any) -> Any:
    """Give the values of an object with the keys 0, 1, 2, as the oldest answers wrote lists."""
    if is_object(data) and data and all(key.isdigit() for key in data):
        return list(data.values())
    return data


@functools.cache
def _plan(cls: type[Model]) -> tuple[Sequence[tuple[str, str]], Sequence[tuple[str, str, Build]]]:
    """List the fields whose values are taken as they are, and those that are built, by both names."""
    as_they_are: list[tuple[str, str]] = []
    to_build: list[tuple[str, str, Build]] = []
    for name, (wire_name, shape) in zip(cls.__struct_fields__, fields_of(cls).items(), strict=True):
        if isinstance(shape, ScalarShape):
            as_they_are.append((name, wire_name))
        else:
            to_build.append((name, wire_name, _builder(shape)))
    return as_they_are, to_build


def _builder(shape: Shape) -> Build:
    """Give what builds values of a shape."""
    match shape:
        case ListShape(of=of):
            return functools.partial(_build_list, _builder(of), _fitting(of))
        case MapShape(of=of):
            return functools.partial(_build_map, _builder(of))
        case ObjectShape(cls=cls):
            return functools.partial(_build_if_object, cls)
        case UnionShape():
            return functools.partial(_build_member, shape)
        case _:
            return _as_it_is


def _as_it_is(data: Any) -> Any:
    return data


def _build_if_object(cls: type[Model], data: Any) -> Any:
    return build_object(cls, data) if is_object(data) else data


def _build_member(union: UnionShape, data: Any) -> Any:
    if not is_object(data):
        return data
    cls = _member(union, data)
    return UnknownItem(data) if cls is None else build_object(cls, data)


def _member(union: UnionShape, data: dict[str, Any]) -> type[Model] | None:
    tag = data.get(union.by)
    return union.options.get(tag) if isinstance(tag, str) else None


def _build_map(of: Build, data: Any) -> Any:
    return {key: of(value) for key, value in data.items()} if is_object(data) else data


def _build_list(of: Build, fitting: Build | None, data: Any, *, alone: bool = True) -> Any:
    data = as_list(data)
    if not is_list(data):
        return data
    if fitting is None or (alone and len(data) == 1):  # an only one must be what does not fit
        return [of(item) for item in data]
    built: list[Any] = []
    misfits = 0
    for item in data:
        if misfits < _MISFITS_IN_A_ROW:
            try:
                built.append(fitting(item))
                misfits = 0
                continue
            except NOT_FITTING:
                misfits += 1
        built.append(of(item))
    return built


def _fitting(shape: Shape) -> Build | None:
    """Give what builds objects of a shape natively, and raises for one that does not fit."""
    match shape:
        case ObjectShape(cls=cls):
            return functools.partial(msgspec.convert, type=cls)
        case UnionShape():
            return functools.partial(_convert_member, shape)
        case _:
            return None


def _convert_member(union: UnionShape, data: Any) -> Any:
    cls = _member(union, data) if is_object(data) else None
    if cls is None:
        raise msgspec.ValidationError
    return msgspec.convert(data, cls)
