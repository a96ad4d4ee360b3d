"""The short form of answers, which the API sends where a path ends in `.ai`.

It has no envelope: the identifier, the status and the data of the only task stand side by side, and
fields that are empty, null or false are left out. It names no cost, but costs as much.
"""

from __future__ import annotations

from types import GenericAlias
from typing import Any

from msgspec import UNSET, Raw, Struct, UnsetType

from dataforseo_runtime.answers.envelope import Envelope, Task
from dataforseo_runtime.answers.json_decoding import decode_if_fits, decoder
from dataforseo_runtime.answers.shapes import ObjectShape, fields_of, shape_of
from dataforseo_runtime.base.annotations import Int
from dataforseo_runtime.base.json_types import is_list
from dataforseo_runtime.requests.endpoint import Endpoint

SUFFIX = ".ai"
# `tasks` starts within this many bytes of a full answer.
_START = 4096
_KINDS = {"live", "task_get", "reference"}
_TASK_FIELDS = ("id", "status_code", "status_message")


def path_of(endpoint: Endpoint[Any, Any], path: str) -> str:
    """Return the path of the short form; the path unchanged for calls without one, such as task_post."""
    return path + SUFFIX if endpoint.kind in _KINDS else path


class _ShortAnswer(Struct):
    """The fields of a short answer that describe its task, and those that may hold a list of its data."""

    id: str
    status_code: Int | None = None
    status_message: str | None = None
    tasks: Raw | UnsetType = UNSET
    result: Raw | UnsetType = UNSET
    items: Raw | UnsetType = UNSET


def decode(endpoint: Endpoint[Any, Any], raw: bytes) -> Envelope[Any] | None:
    """Read a short answer with msgspec; None for one that does not fit or holds no data, or a full answer."""
    if b'"tasks"' in raw[:_START] or not _has_own_names(endpoint.result):
        return None
    short = decode_if_fits(decoder(_ShortAnswer), raw)
    if short is None or short.tasks is not UNSET:
        return None
    listed = short.items if endpoint.rows == "result" and short.result is UNSET else short.result
    if listed is not UNSET:
        results = decode_if_fits(decoder(GenericAlias(list, (endpoint.result,))), listed)
    else:
        result = decode_if_fits(decoder(endpoint.result), raw)
        results = None if result is None or result == endpoint.result() else [result]
    if results is None:
        return None
    task = Task[Any](
        id=short.id, status_code=short.status_code, status_message=short.status_message, result=results
    )
    return Envelope[Any](status_code=short.status_code, status_message=short.status_message, tasks=[task])


def _has_own_names(result: Any) -> bool:
    """Whether no field of a result has the name of a field of its task."""
    shape = shape_of(result)
    return isinstance(shape, ObjectShape) and fields_of(shape.cls).keys().isdisjoint(
        (*_TASK_FIELDS, "result")
    )


def full_form(endpoint: Endpoint[Any, Any], data: dict[str, Any]) -> dict[str, Any]:
    """Convert the data of a short answer to the full form; data in the full form is returned unchanged."""
    if "tasks" in data or "id" not in data:
        return data
    task: dict[str, Any] = {name: data[name] for name in _TASK_FIELDS if name in data}
    result = {name: value for name, value in data.items() if name not in _TASK_FIELDS}
    if is_list(result.get("result")):
        task["result"] = result["result"]
    elif endpoint.rows == "result" and is_list(result.get("items")):
        task["result"] = result["items"]
    elif result:
        task["result"] = [result]
    status: dict[str, Any] = {name: value for name, value in task.items() if name.startswith("status_")}
    return {**status, "tasks": [task]}
