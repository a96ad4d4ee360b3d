"""Calls that answer with data of the account."""

from __future__ import annotations

from dataforseo_runtime.answers.shapes import row_shape
from dataforseo_runtime.base.json_types import is_object
from dataforseo_sandbox.account.account import Account
from dataforseo_sandbox.behaviours.live import answer_rows
from dataforseo_sandbox.behaviours.task_call import TaskAnswer, TaskCall

_DEPOSIT = 100.0


def answer_account(call: TaskCall, account: Account) -> TaskAnswer:
    """Answer with made-up data, except the login and the money that this sandbox charged."""
    endpoint = call.endpoint
    row = account.answers.row(row_shape(endpoint.result, endpoint.rows), endpoint.path, 0)
    answer = answer_rows(call, account, [row])
    for found in answer.result or ():
        if not is_object(found):
            continue
        if "login" in found:
            found["login"] = account.login
        if is_object(found.get("money")):
            found["money"] |= {"total": _DEPOSIT, "balance": round(_DEPOSIT - account.task_log.cost, 8)}
    return answer
