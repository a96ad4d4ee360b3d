"""The short form of answers, for paths that end in `.ai`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dataforseo_runtime.base.json_types import is_list, is_object

_DROPPED = {"position", "xpath"}
_DIGITS = 3


def short_form(envelope: Mapping[str, Any]) -> dict[str, Any]:
    """Reduce an answer to the identifier, the status and the results of its only task."""
    tasks: list[dict[str, Any]] = envelope["tasks"] or []
    if len(tasks) != 1:
        return dict(envelope)
    task: dict[str, Any] = tasks[0]
    head = {name: task[name] for name in ("id", "status_code", "status_message")}
    results: list[Any] = task["result"] or []
    if len(results) == 1 and is_object(results[0]) and "items" in results[0]:
        return head | _object(results[0])
    return head | {"items": _value(results)}


def _object(fields: Mapping[str, Any]) -> dict[str, Any]:
    kept = {
        name: _months(value) if name == "monthly_searches" and is_list(value) else _value(value)
        for name, value in fields.items()
        if name not in _DROPPED
    }
    return {name: value for name, value in kept.items() if not _is_empty(value)}


def _is_empty(value: Any) -> bool:
    return value is None or value is False or value in ("", [], {})  # 0 is kept, though it equals False


def _value(value: Any) -> Any:
    if is_object(value):
        return _object(value)
    if is_list(value):
        return [_value(item) for item in value]
    return round(value, _DIGITS) if isinstance(value, float) else value


def _months(searches: list[Any]) -> dict[str, Any]:
    return {
        f"{month['year']}-{month['month']:02}": month["search_volume"]
        for month in searches
        if is_object(month) and isinstance(month.get("month"), int)
    }
