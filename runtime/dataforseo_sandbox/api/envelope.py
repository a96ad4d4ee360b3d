"""Envelopes and the tasks in them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from dataforseo_sandbox.api.refusals import Refusal, message

VERSION = "0.1.20261001"
# The live API does not count tasks that fail with these codes in `tasks_error`.
_NOT_COUNTED = {40101, 40102}


def task(
    *,
    task_id: str,
    code: int,
    path: Sequence[str],
    data: Mapping[str, Any],
    text: str | None = None,
    seconds: float = 0.0,
    cost: float = 0,
    result: list[Any] | None = None,
    result_count: int | None = None,
) -> dict[str, Any]:
    """Build one element of `tasks`."""
    return {
        "id": task_id,
        "status_code": code,
        "status_message": text or message(code),
        "time": wire_seconds(seconds),
        "cost": cost,
        "result_count": len(result or ()) if result_count is None else result_count,
        "path": list(path),
        "data": dict(data),
        "result": result,
    }


def envelope(tasks: Sequence[dict[str, Any]], seconds: float = 0.0) -> dict[str, Any]:
    """Build the envelope of an accepted call."""
    failed = [one for one in tasks if one["status_code"] >= 40000 and one["status_code"] not in _NOT_COUNTED]
    return {
        "version": VERSION,
        "status_code": 20000,
        "status_message": message(20000),
        "time": wire_seconds(seconds),
        "cost": round(sum(one["cost"] for one in tasks), 8),
        "tasks_count": len(tasks),
        "tasks_error": len(failed),
        "tasks": list(tasks),
    }


def refusal_envelope(refusal: Refusal) -> dict[str, Any]:
    """Build the envelope of a call that was refused as a whole."""
    return {
        "version": VERSION,
        "status_code": refusal.code,
        "status_message": refusal.text or message(refusal.code),
        "time": "0 sec.",
        "cost": 0,
        "tasks_count": 0,
        "tasks_error": 0,
        "tasks": None,
    }


def wire_seconds(seconds: float) -> str:
    """Format a duration as the API does: `0.0123 sec.`."""
    return f"{seconds:.4f} sec."
