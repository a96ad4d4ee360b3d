"""What every answer is wrapped in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from dataforseo_sandbox.status import Refused, message

VERSION = "0.1.20261001"
# The live API reports these failed tasks in the task alone and does not count them.
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
    """Make one element of `tasks`."""
    return {
        "id": task_id,
        "status_code": code,
        "status_message": text or message(code),
        "time": spoken(seconds),
        "cost": cost,
        "result_count": len(result or ()) if result_count is None else result_count,
        "path": list(path),
        "data": dict(data),
        "result": result,
    }


def envelope(tasks: Sequence[dict[str, Any]], seconds: float = 0.0) -> dict[str, Any]:
    """Wrap tasks in the envelope of a call that was accepted."""
    failed = [one for one in tasks if one["status_code"] >= 40000 and one["status_code"] not in _NOT_COUNTED]
    return {
        "version": VERSION,
        "status_code": 20000,
        "status_message": message(20000),
        "time": spoken(seconds),
        "cost": round(sum(one["cost"] for one in tasks), 8),
        "tasks_count": len(tasks),
        "tasks_error": len(failed),
        "tasks": list(tasks),
    }


def refusal(refused: Refused) -> dict[str, Any]:
    """Make the envelope of a call that was refused as a whole."""
    return {
        "version": VERSION,
        "status_code": refused.code,
        "status_message": refused.text or message(refused.code),
        "time": "0 sec.",
        "cost": 0,
        "tasks_count": 0,
        "tasks_error": 0,
        "tasks": None,
    }


def spoken(seconds: float) -> str:
    """Write a duration as the API does: `0.0123 sec.`."""
    return f"{seconds:.4f} sec."
