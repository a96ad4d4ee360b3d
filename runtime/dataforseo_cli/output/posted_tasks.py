"""Rows for posted tasks: what is needed to collect their results later."""

from __future__ import annotations

from typing import Any

from dataforseo_runtime.tables.flat import record

COLUMNS = ("id", "status_code", "status_message", "cost", "data")
# Fields of a task's data that only repeat the path of the call.
_PATH_FIELDS = ("api", "function", "se", "se_type")


def task_row(task: Any) -> dict[str, Any]:
    """Make a row of a posted task."""
    fields = record(task)
    data: dict[str, Any] = fields.get("data") or {}
    request = {name: value for name, value in data.items() if name not in _PATH_FIELDS}
    return {**{name: fields.get(name) for name in COLUMNS}, "data": request}
