"""What the API says of the account itself."""

from __future__ import annotations

from dataforseo_runtime.answers.shapes import row_shape
from dataforseo_runtime.base.json_types import is_object
from dataforseo_sandbox.account import Account
from dataforseo_sandbox.behaviours.live import wrap
from dataforseo_sandbox.behaviours.outcome import Outcome, TaskCall

_DEPOSIT = 100.0


def answer_account(call: TaskCall, account: Account) -> Outcome:
    """Answer with made-up data, but for the login and for the money that was really spent here."""
    endpoint = call.endpoint
    row = account.answers.row(row_shape(endpoint.result, endpoint.rows), endpoint.path, 0)
    outcome = wrap(call, account, [row])
    for found in outcome.result or ():
        if not is_object(found):
            continue
        if "login" in found:
            found["login"] = account.login
        if is_object(found.get("money")):
            found["money"] |= {"total": _DEPOSIT, "balance": round(_DEPOSIT - account.ledger.cost, 8)}
    return outcome
