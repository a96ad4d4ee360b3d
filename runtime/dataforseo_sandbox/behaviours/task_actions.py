"""Calls that act on a posted task: resend its webhooks, or stop it."""

from __future__ import annotations

from dataforseo_sandbox.account.account import Account
from dataforseo_sandbox.account.task_ids import SAMPLE
from dataforseo_sandbox.behaviours.live import answer_live
from dataforseo_sandbox.behaviours.task_call import TaskAnswer, TaskCall


def act_on_task(call: TaskCall, account: Account) -> TaskAnswer:
    """Resend the webhooks of the task with this `id`, or finish the task now."""
    task_id = str(call.fields.get("id"))
    if task_id == SAMPLE:
        return answer_live(call, account)
    task = account.queue.find(task_id)
    if task is None:
        return TaskAnswer(code=40401)
    if call.segments[-1] == "webhook_resend":
        account.queue.schedule_webhooks(task)
    else:
        account.queue.finish(task)
    return answer_live(call, account)
