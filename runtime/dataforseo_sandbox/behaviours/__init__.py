"""How each kind of endpoint acts. There is a behaviour for a kind, and none for any single endpoint."""

from __future__ import annotations

from collections.abc import Mapping

from dataforseo_runtime.endpoint import Kind
from dataforseo_sandbox.behaviours.live import answer_live
from dataforseo_sandbox.behaviours.logs import list_calls, list_errors
from dataforseo_sandbox.behaviours.outcome import Behaviour, Outcome, TaskCall

BEHAVIOURS: Mapping[Kind, Behaviour] = {
    "live": answer_live,
    "call_log": list_calls,
    "error_log": list_errors,
    "reference": answer_live,
    "account": answer_live,
    "action": answer_live,
}

__all__ = ["BEHAVIOURS", "Behaviour", "Outcome", "TaskCall"]
