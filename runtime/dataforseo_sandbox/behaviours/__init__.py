"""One behaviour for each kind of endpoint. No endpoint has one by itself."""

from __future__ import annotations

from collections.abc import Mapping

from dataforseo_runtime.requests.facts import Kind
from dataforseo_sandbox.behaviours.account_data import answer_account
from dataforseo_sandbox.behaviours.live import answer_live
from dataforseo_sandbox.behaviours.logs import list_calls, list_errors
from dataforseo_sandbox.behaviours.task_actions import act_on_task
from dataforseo_sandbox.behaviours.task_call import Behaviour, TaskAnswer, TaskCall
from dataforseo_sandbox.behaviours.tasks import get_task, list_fixed, list_ready, post_task

BEHAVIOURS: Mapping[Kind, Behaviour] = {
    "live": answer_live,
    "action": act_on_task,
    "reference": answer_live,
    "account": answer_account,
    "call_log": list_calls,
    "error_log": list_errors,
    "task_post": post_task,
    "tasks_ready": list_ready,
    "tasks_fixed": list_fixed,
    "task_get": get_task,
}

__all__ = ["BEHAVIOURS", "Behaviour", "TaskAnswer", "TaskCall"]
