"""What an endpoint is for, as its path tells: to begin a spec with, and for a person to correct."""

from __future__ import annotations

from collections.abc import Sequence

_BY_STEP = {
    "task_post": "task_post",
    "tasks_ready": "tasks_ready",
    "tasks_fixed": "tasks_fixed",
    "task_get": "task_get",
    "id_list": "call_log",
    "errors": "error_log",
    "user_data": "account",
    "live": "live",
}
# What costs and changes nothing, however often it is called.
FREE = frozenset({"call_log", "error_log", "tasks_ready", "tasks_fixed", "task_get", "reference", "account"})
_POSTED = frozenset({"task_post", "live", "call_log", "error_log"})


def kind_of(steps: Sequence[str], method: str | None = None) -> str:
    """Guess the kind by the steps of a path below /v3/; by its method where no step tells."""
    told = next((kind for step, kind in _BY_STEP.items() if step in steps), None)
    if told == "error_log" and method == "GET":
        return "reference"  # a list of all codes, not of the calls that failed
    return told or ("live" if method == "POST" else "reference")


def method_of(kind: str, steps: Sequence[str]) -> str:
    """Guess the method that goes with a kind; what has path parameters is a GET."""
    return "POST" if kind in _POSTED and not any(step.startswith("{") for step in steps) else "GET"
