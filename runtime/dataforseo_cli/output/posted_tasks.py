"""Posted tasks as rows: they have no result yet, but what it takes to collect it later."""

from __future__ import annotations

from typing import Any

from dataforseo_runtime.tables.flat import record

COLUMNS = ("id", "status_code", "status_message", "cost", "data")
# What the task's data repeat of the path that was called.
_OF_THE_PATH = ("api", "function", "se", "se_type")


def posted(task: Any) -> dict[str, Any]:
    """Give a task as a row."""
    told = record(task)
    data: dict[str, Any] = told.get("data") or {}
    asked = {name: value for name, value in data.items() if name not in _OF_THE_PATH}
    return {**{name: told.get(name) for name in COLUMNS}, "data": asked}
