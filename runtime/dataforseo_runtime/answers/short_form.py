"""Answers in the short form that the API gives where `.ai` stands at the end of a path.

They have no envelope: the identifier, the status and the data of the only task stand side by side, and
what is empty, null or false is left out. There is no cost in them, although they cost as much.
"""

from __future__ import annotations

from types import GenericAlias
from typing import Any

import msgspec

from dataforseo_runtime.answers.decoders import NOT_FITTING, decoder
from dataforseo_runtime.answers.envelope import Envelope, Task
from dataforseo_runtime.answers.shapes import ObjectShape, fields_of, shape_of
from dataforseo_runtime.base.annotations import Int
from dataforseo_runtime.base.json_types import is_list
from dataforseo_runtime.requests.endpoint import Endpoint

SUFFIX = ".ai"
# The tasks of a full answer begin within so many bytes.
_START = 4096
_KINDS = {"live", "task_get", "reference"}
_HEAD = ("id", "status_code", "status_message")


def path_of(endpoint: Endpoint[Any, Any], path: str) -> str:
    """Give the path of the short form; the path as it is for calls that have none, such as task_post."""
    return path + SUFFIX if endpoint.kind in _KINDS else path


class _Head(msgspec.Struct):
    """The fields of a short answer that are not data of its task, and the two that may hold a list of it."""

    id: str
    status_code: Int | None = None
    status_message: str | None = None
    tasks: msgspec.Raw | msgspec.UnsetType = msgspec.UNSET
    result: msgspec.Raw | msgspec.UnsetType = msgspec.UNSET
    items: msgspec.Raw | msgspec.UnsetType = msgspec.UNSET


def decode(endpoint: Endpoint[Any, Any], raw: bytes) -> Envelope[Any] | None:
    """Read a short answer that fits; None for one that does not, and for an answer in the full form."""
    if b'"tasks"' in raw[:_START] or not _is_told_apart(endpoint.result):
        return None
    try:
        head = decoder(_Head).decode(raw)
        if head.tasks is not msgspec.UNSET:
            return None
        held = head.items if endpoint.rows == "result" and head.result is msgspec.UNSET else head.result
        if held is msgspec.UNSET:
            result = [decoder(endpoint.result).decode(raw)]
            if result[0] == endpoint.result():  # no data: `full_form` says what such an answer comes to
                return None
        else:
            result = decoder(GenericAlias(list, (endpoint.result,))).decode(held)
    except NOT_FITTING:
        return None
    task = Task[Any](
        id=head.id, status_code=head.status_code, status_message=head.status_message, result=result
    )
    return Envelope[Any](status_code=head.status_code, status_message=head.status_message, tasks=[task])


def _is_told_apart(result: Any) -> bool:
    """Whether no field of a result has the name of one that is about the task."""
    shape = shape_of(result)
    return isinstance(shape, ObjectShape) and fields_of(shape.cls).keys().isdisjoint((*_HEAD, "result"))


def full_form(endpoint: Endpoint[Any, Any], data: dict[str, Any]) -> dict[str, Any]:
    """Put the data of a short answer where the envelope of a full one has them."""
    if "tasks" in data or "id" not in data:
        return data
    task: dict[str, Any] = {name: data[name] for name in _HEAD if name in data}
    held = {name: value for name, value in data.items() if name not in _HEAD}
    if is_list(held.get("result")):
        task["result"] = held["result"]
    elif endpoint.rows == "result" and is_list(held.get("items")):
        task["result"] = held["items"]
    elif held:
        task["result"] = [held]
    about: dict[str, Any] = {name: value for name, value in task.items() if name.startswith("status_")}
    return {**about, "tasks": [task]}
