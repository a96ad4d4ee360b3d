"""The lenient reader: build response objects from plain data that does not fit.

msgspec refuses a whole answer because of one wrong value. Then this reader reads the answer: it keeps a value
of the wrong type, and turns an object whose tag names no member of its union into an UnknownItem. In lists,
msgspec still builds the elements that fit.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from typing import Any, TypeAlias

import msgspec

from dataforseo_runtime.answers.envelope import Envelope, Task
from dataforseo_runtime.answers.json_decoding import MISFIT_ERRORS
from dataforseo_runtime.answers.models import Model, UnknownItem
from dataforseo_runtime.answers.shapes import (
    ListShape,
    MapShape,
    ObjectShape,
    ScalarShape,
    Shape,
    UnionShape,
    as_list,
    class_for,
    fields_of,
    shape_of,
)
from dataforseo_runtime.base.json_types import is_list, is_object

Build: TypeAlias = Callable[[Any], Any]

# Makes an object, without what ModelMeta does for attrs and cattrs.
_make = msgspec.StructMeta.__call__

# After this many misfits in a row, msgspec is not tried on the rest of a list: the vendor has probably
# changed the type of a field, and each try would fail.
_MISFITS_IN_A_ROW = 3


def build_envelope(result: Any, data: dict[str, Any]) -> Envelope[Any]:
    """Build an answer from plain data; `result` is the annotation of one result, None where there is none."""
    envelope: Envelope[Any] = _build_model(Envelope, {**data, "tasks": None})
    tasks = as_list(data.get("tasks"))
    if is_list(tasks):
        envelope.tasks = [_build_task(result, task, alone=len(tasks) == 1) for task in tasks]
    else:
        envelope.tasks = tasks
    return envelope


def _build_task(result: Any, data: Any, *, alone: bool) -> Task[Any]:
    if not is_object(data):
        return Task()
    task: Task[Any] = _build_model(Task, {**data, "result": None})
    shape = shape_of(result)
    task.result = _build_list(_builder(shape), _native_builder(shape), data.get("result"), alone=alone)
    return task


def _build_model(cls: type[Model], data: dict[str, Any]) -> Any:
    copied, to_build = _field_plan(cls)
    values = {name: data[wire_name] for name, wire_name in copied if wire_name in data}
    for name, wire_name, build in to_build:
        if wire_name in data:
            values[name] = build(data[wire_name])
    return _make(cls, **values)


@functools.cache
def _field_plan(cls: type[Model]) -> tuple[Sequence[tuple[str, str]], Sequence[tuple[str, str, Build]]]:
    """List the fields whose values are copied, and those that are built, each with its wire name."""
    copied: list[tuple[str, str]] = []
    to_build: list[tuple[str, str, Build]] = []
    for name, (wire_name, shape) in zip(cls.__struct_fields__, fields_of(cls).items(), strict=True):
        if isinstance(shape, ScalarShape):
            copied.append((name, wire_name))
        else:
            to_build.append((name, wire_name, _builder(shape)))
    return copied, to_build


def _builder(shape: Shape) -> Build:
    """Return a function that builds values of a shape."""
    match shape:
        case ListShape(of=of):
            return functools.partial(_build_list, _builder(of), _native_builder(of))
        case MapShape(of=of):
            return functools.partial(_build_map, _builder(of))
        case ObjectShape() | UnionShape():
            return functools.partial(_build_object, shape)
        case _:
            return _unchanged


def _unchanged(data: Any) -> Any:
    return data


def _build_object(shape: ObjectShape | UnionShape, data: Any) -> Any:
    if not is_object(data):
        return data
    cls = class_for(shape, data)
    return UnknownItem(data) if cls is None else _build_model(cls, data)


def _build_map(build: Build, data: Any) -> Any:
    return {key: build(value) for key, value in data.items()} if is_object(data) else data


def _build_list(build: Build, build_native: Build | None, data: Any, *, alone: bool = True) -> Any:
    data = as_list(data)
    if not is_list(data):
        return data
    # The answer holds a misfit. If there is one element and no other task (`alone`), the misfit is most
    # likely in this element, and msgspec would refuse it again.
    if build_native is None or (alone and len(data) == 1):
        return [build(item) for item in data]
    built: list[Any] = []
    misfits = 0
    for item in data:
        if misfits < _MISFITS_IN_A_ROW:
            try:
                built.append(build_native(item))
                misfits = 0
                continue
            except MISFIT_ERRORS:
                misfits += 1
        built.append(build(item))
    return built


def _native_builder(shape: Shape) -> Build | None:
    """Return a function that builds objects of a shape with msgspec, and raises for one that does not fit."""
    match shape:
        case ObjectShape(cls=cls):
            return functools.partial(msgspec.convert, type=cls)
        case UnionShape():
            return functools.partial(_convert_member, shape)
        case _:
            return None


def _convert_member(union: UnionShape, data: Any) -> Any:
    cls = class_for(union, data) if is_object(data) else None
    if cls is None:
        raise msgspec.ValidationError
    return msgspec.convert(data, cls)
