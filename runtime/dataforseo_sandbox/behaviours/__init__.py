"""How each kind of endpoint acts. There is a behaviour for a kind, and none for any single endpoint."""

from __future__ import annotations

from collections.abc import Mapping

from dataforseo_runtime.requests.facts import Kind
from dataforseo_sandbox.behaviours.actions import act
from dataforseo_sandbox.behaviours.live import answer_live
from dataforseo_sandbox.behaviours.logs import list_calls, list_errors
from dataforseo_sandbox.behaviours.outcome import Behaviour, Outcome, TaskCall
from dataforseo_sandbox.behaviours.own_account import answer_account
from dataforseo_sandbox.behaviours.tasks import get_task, list_fixed, list_ready, post_task

BEHAVIOURS: Mapping[Kind, Behaviour] = {
    "live": answer_live,
    "action": act,
    "reference": answer_live,
    "account": answer_account,
    "call_log": list_calls,
    "error_log": list_errors,
    "task_post": post_task,
    "tasks_ready": list_ready,
    "tasks_fixed": list_fixed,
    "task_get": get_task,
}

__all__ = ["BEHAVIOURS", "Behaviour", "Outcome", "TaskCall"]
