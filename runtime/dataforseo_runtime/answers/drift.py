"""List what an answer holds that the spec does not: unknown fields and item types, wrong types, nulls."""

from __future__ import annotations

import math
from typing import Any

from msgspec import Struct

from dataforseo_runtime.answers.envelope import Envelope, Task
from dataforseo_runtime.answers.lenient import as_list
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.answers.shapes import (
    Kind,
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
from dataforseo_runtime.base.display import short_repr
from dataforseo_runtime.base.json_types import is_list, is_object

_SPOKEN: dict[Kind, str] = {
    "text": "a string",
    "datetime": "a string",
    "date": "a string",
    "boolean": "true or false",
    "integer": "an integer",
    "number": "a number",
}


class Drift(Struct, frozen=True):
    """One thing that an answer held and the spec does not: where, what kind, the value, what was expected."""

    path: str
    kind: str
    value: Any
    expected: str

    def __str__(self) -> str:
        return f"{self.path}: {self.kind}: {short_repr(self.value)}, expected {self.expected}"


def compare_envelope(result: Any, data: dict[str, Any]) -> list[Drift]:
    """Hold an answer to its spec; `result` is the annotation of one result, None where there is none."""
    found: list[Drift] = []
    try:
        _compare_envelope(result, data, found)
    except RecursionError:
        found.append(Drift("$", "nested too deep", data, "less depth; the rest was not looked at"))
    return found


def _compare_envelope(result: Any, data: dict[str, Any], found: list[Drift]) -> None:
    compare_object(Envelope, {**data, "tasks": None}, "$", found)
    tasks = as_list(data.get("tasks"))
    if tasks is not None and (tasks is not data["tasks"] or not is_list(tasks)):
        found.append(Drift("$.tasks", "wrong type", data["tasks"], "a list"))
    for index, task in enumerate(tasks if is_list(tasks) else ()):
        path = f"$.tasks[{index}]"
        if not is_object(task):
            found.append(Drift(path, "wrong type", task, "an object"))
            continue
        compare_object(Task, {**task, "result": None}, path, found)
        if result is not None:
            compare(ListShape(shape_of(result), nulls=False), task.get("result"), f"{path}.result", found)
        elif task.get("result") is not None:
            found.append(Drift(f"{path}.result", "unknown field", task["result"], "null"))


def compare(shape: Shape, data: Any, path: str, found: list[Drift], *, nulls: bool = True) -> None:
    """Hold plain data to a shape, and add what does not fit to `found`. `nulls`: whether it may be null."""
    if data is None:
        if not nulls:
            found.append(Drift(path, "null", data, _spoken(shape)))
        return
    match shape:
        case ScalarShape(kind=kind):
            if not _fits(kind, data):
                found.append(Drift(path, "wrong type", data, _spoken(shape)))
        case ListShape():
            _compare_list(shape, data, path, found)
        case MapShape(of=of, nulls=may_be_null) if is_object(data):
            for key, value in data.items():
                compare(of, value, f"{path}.{key}", found, nulls=may_be_null)
        case ObjectShape(cls=cls) if is_object(data):
            _compare_tagged(cls, data, path, found)
        case UnionShape() if is_object(data):
            _compare_member(shape, data, path, found)
        case _:
            found.append(Drift(path, "wrong type", data, _spoken(shape)))


def compare_object(cls: type[Model], data: dict[str, Any], path: str, found: list[Drift]) -> None:
    """Hold an object to a response class, and add what does not fit to `found`."""
    known = fields_of(cls)
    tag_field = tag_field_of(cls) if tag_of(cls) is not None else None
    for key, value in data.items():
        if key in known:
            compare(known[key], value, f"{path}.{key}", found)
        elif key != tag_field:
            found.append(Drift(f"{path}.{key}", "unknown field", value, "no such field"))


def _compare_list(shape: ListShape, data: Any, path: str, found: list[Drift]) -> None:
    items = as_list(data)
    if items is not data or not is_list(items):
        found.append(Drift(path, "wrong type", data, _spoken(shape)))
    if is_list(items):
        for index, item in enumerate(items):
            compare(shape.of, item, f"{path}[{index}]", found, nulls=shape.nulls)


def _compare_tagged(cls: type[Model], data: dict[str, Any], path: str, found: list[Drift]) -> None:
    tag = tag_of(cls)
    if tag is not None and data.get(tag_field_of(cls), tag) != tag:
        found.append(Drift(path, "unknown type", data[tag_field_of(cls)], f"the {tag_field_of(cls)} {tag}"))
    else:
        compare_object(cls, data, path, found)


def _compare_member(union: UnionShape, data: dict[str, Any], path: str, found: list[Drift]) -> None:
    tag = data.get(union.by)
    cls = union.options.get(tag) if isinstance(tag, str) else None
    if cls is None:
        found.append(Drift(path, "unknown type", tag, f"a known {union.by}"))
    else:
        compare_object(cls, data, path, found)


def _fits(kind: Kind, data: Any) -> bool:
    match kind:
        case "text" | "datetime" | "date":
            return isinstance(data, str)
        case "boolean":
            return isinstance(data, bool)
        case "integer":
            return isinstance(data, int) and not isinstance(data, bool)
        case "number":
            return isinstance(data, int | float) and not isinstance(data, bool) and _can_be_written(data)
        case "anything":
            return _can_be_written(data)


def _can_be_written(data: Any) -> bool:
    """Tell whether JSON has a way to write the value: a number as large as 1e400 is read as infinite."""
    return not isinstance(data, float) or math.isfinite(data)


def _spoken(shape: Shape) -> str:
    match shape:
        case ScalarShape(kind=kind):
            return _SPOKEN.get(kind, "anything that JSON can write")
        case ListShape():
            return "a list"
        case _:
            return "an object"
