"""List the differences between an answer and its spec: unknown fields and item types, wrong types, nulls."""

from __future__ import annotations

import math
from typing import Any

from msgspec import Struct

from dataforseo_runtime.answers.envelope import Envelope, Task
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.answers.shapes import (
    Kind,
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
    tag_field_of,
    tag_of,
)
from dataforseo_runtime.base.display import short_repr
from dataforseo_runtime.base.json_types import is_list, is_object

_DESCRIPTIONS: dict[Kind, str] = {
    "text": "a string",
    "datetime": "a string",
    "date": "a string",
    "boolean": "true or false",
    "integer": "an integer",
    "number": "a number",
}


class Drift(Struct, frozen=True):
    """One difference between an answer and its spec: where, what kind, the value, and what was expected."""

    path: str
    kind: str
    value: Any
    expected: str

    def __str__(self) -> str:
        return f"{self.path}: {self.kind}: {short_repr(self.value)}, expected {self.expected}"


def compare_envelope(result: Any, data: dict[str, Any]) -> list[Drift]:
    """Compare an answer with its spec; `result` is the annotation of one result, None where there is none."""
    found: list[Drift] = []
    try:
        _compare_envelope(result, data, found)
    except RecursionError:
        found.append(Drift("$", "nested too deep", data, "less depth; the rest was not looked at"))
    return found


def _compare_envelope(result: Any, data: dict[str, Any], found: list[Drift]) -> None:
    _compare_fields(Envelope, {**data, "tasks": None}, "$", found)
    tasks = as_list(data.get("tasks"))
    if tasks is not None and (tasks is not data["tasks"] or not is_list(tasks)):
        found.append(Drift("$.tasks", "wrong type", data["tasks"], "a list"))
    for index, task in enumerate(tasks if is_list(tasks) else ()):
        path = f"$.tasks[{index}]"
        if not is_object(task):
            found.append(Drift(path, "wrong type", task, "an object"))
            continue
        _compare_fields(Task, {**task, "result": None}, path, found)
        if result is not None:
            _compare(ListShape(shape_of(result), nulls=False), task.get("result"), f"{path}.result", found)
        elif task.get("result") is not None:
            found.append(Drift(f"{path}.result", "unknown field", task["result"], "null"))


def _compare(shape: Shape, data: Any, path: str, found: list[Drift], *, nulls: bool = True) -> None:
    """Compare data with a shape and add the differences to `found`. `nulls`: whether it may be null."""
    if data is None:
        if not nulls:
            found.append(Drift(path, "null", data, _describe(shape)))
        return
    match shape:
        case ScalarShape(kind=kind):
            if not _fits(kind, data):
                found.append(Drift(path, "wrong type", data, _describe(shape)))
        case ListShape():
            _compare_list(shape, data, path, found)
        case MapShape(of=of, nulls=may_be_null) if is_object(data):
            for key, value in data.items():
                _compare(of, value, f"{path}.{key}", found, nulls=may_be_null)
        case ObjectShape() | UnionShape() if is_object(data):
            _compare_object(shape, data, path, found)
        case _:
            found.append(Drift(path, "wrong type", data, _describe(shape)))


def _compare_fields(cls: type[Model], data: dict[str, Any], path: str, found: list[Drift]) -> None:
    known = fields_of(cls)
    tag_field = tag_field_of(cls) if tag_of(cls) is not None else None
    for key, value in data.items():
        if key in known:
            _compare(known[key], value, f"{path}.{key}", found)
        elif key != tag_field:
            found.append(Drift(f"{path}.{key}", "unknown field", value, "no such field"))


def _compare_list(shape: ListShape, data: Any, path: str, found: list[Drift]) -> None:
    items = as_list(data)
    if items is not data or not is_list(items):
        found.append(Drift(path, "wrong type", data, _describe(shape)))
    if is_list(items):
        for index, item in enumerate(items):
            _compare(shape.of, item, f"{path}[{index}]", found, nulls=shape.nulls)


def _compare_object(
    shape: ObjectShape | UnionShape, data: dict[str, Any], path: str, found: list[Drift]
) -> None:
    cls = class_for(shape, data)
    if cls is not None:
        _compare_fields(cls, data, path, found)
    elif isinstance(shape, UnionShape):
        found.append(Drift(path, "unknown type", data.get(shape.tag_field), f"a known {shape.tag_field}"))
    else:
        tag_field = tag_field_of(shape.cls)
        found.append(Drift(path, "unknown type", data[tag_field], f"the {tag_field} {tag_of(shape.cls)}"))


def _fits(kind: Kind, data: Any) -> bool:
    match kind:
        case "text" | "datetime" | "date":
            return isinstance(data, str)
        case "boolean":
            return isinstance(data, bool)
        case "integer":
            return isinstance(data, int) and not isinstance(data, bool)
        case "number":
            return isinstance(data, int | float) and not isinstance(data, bool) and _is_finite(data)
        case "anything":
            return _is_finite(data)


def _is_finite(data: Any) -> bool:
    """Whether JSON can hold the value: a number such as 1e400 is read as infinite."""
    return not isinstance(data, float) or math.isfinite(data)


def _describe(shape: Shape) -> str:
    match shape:
        case ScalarShape(kind=kind):
            return _DESCRIPTIONS.get(kind, "anything that JSON can write")
        case ListShape():
            return "a list"
        case _:
            return "an object"
