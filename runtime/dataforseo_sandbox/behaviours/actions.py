"""Calls that do something to tasks which were posted before."""

from __future__ import annotations

from dataforseo_sandbox.account import Account
from dataforseo_sandbox.behaviours.live import answer_live
from dataforseo_sandbox.behaviours.outcome import Outcome, TaskCall
from dataforseo_sandbox.task_ids import SAMPLE


def act(call: TaskCall, account: Account) -> Outcome:
    """Do it to the task named by `id`; nothing comes back but the status."""
    task_id = str(call.fields.get("id"))
    if task_id == SAMPLE:
        return answer_live(call, account)
    task = account.queue.find(task_id)
    if task is None:
        return Outcome(code=40401)
    if call.segments[-1] == "webhook_resend":
        account.queue.tell(task)
    else:
        account.queue.finish(task)
    return answer_live(call, account)
