"""Answers in the short form that the API gives where `.ai` stands at the end of a path.

They have no envelope: the identifier, the status and the data of the only task stand side by side, and
what is empty, null or false is left out. There is no cost in them, although they cost as much.
"""

from __future__ import annotations

from typing import Any

from dataforseo_runtime.endpoint import Endpoint
from dataforseo_runtime.plain_json import is_list

SUFFIX = ".ai"
_KINDS = {"live", "task_get", "reference"}
_HEAD = ("id", "status_code", "status_message")


def path_of(endpoint: Endpoint[Any, Any], path: str) -> str:
    """Give the path of the short form; the path as it is for calls that have none, such as task_post."""
    return path + SUFFIX if endpoint.kind in _KINDS else path


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
