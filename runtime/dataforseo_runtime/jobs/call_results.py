"""The result of a call: the record that the job file stores, and the new state of the call."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from decimal import Decimal
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from dataforseo_runtime.answers.response import Response
from dataforseo_runtime.base.errors import (
    AnswerLostError,
    ApiError,
    DataForSEOError,
    LimitError,
    NotSentError,
    UnreadableAnswerError,
)
from dataforseo_runtime.calling.batching import STOPPING
from dataforseo_runtime.jobs.account_log import LookupResult
from dataforseo_runtime.jobs.schema import CallRecord, CallState
from dataforseo_runtime.sending.ledger import cost_of_attempts


class CallInFlight(Struct, frozen=True):
    """A call that was sent and has no stored result.

    `by_spec` is its worst case by the spec, in USD; `began` is when it was sent, by the monotonic clock.
    """

    record: CallRecord
    targets: Sequence[str]
    by_spec: Decimal | None
    began: float


class CallResult(Struct, frozen=True):
    """The record to store, the new state of the call, and the answer or error for the caller.

    `crash` is an unexpected exception, for example of a hook. It leaves the call in doubt.
    """

    record: CallRecord
    state: CallState
    answer: Response[Any, Any] | None = None
    error: DataForSEOError | None = None
    crash: BaseException | None = None


def result_of(record: CallRecord, future: Future[Response[Any, Any]]) -> CallResult:
    """Build the result of a call that has ended."""
    error = future.exception()
    if error is None:
        answer = future.result()
        ids = ", ".join(str(task.id) for task in answer.tasks)
        stored = replace(record, task_id=ids, cost=_cost(answer), code=answer.status_code, body=answer.raw)
        return CallResult(stored, "answered", answer=answer)
    if not isinstance(error, DataForSEOError):
        return CallResult(replace(record, reason=repr(error)), "sent", crash=error)
    stored = replace(record, cost=_cost(error), reason=str(error))
    if isinstance(error, ApiError):
        stored = replace(stored, code=error.code, task_id=error.task_id)
    if isinstance(error, ApiError | UnreadableAnswerError | AnswerLostError):
        stored = replace(stored, body=error.raw or None)
    return CallResult(stored, _state_after(error), error=error)


def result_by_log(record: CallRecord, looked_up: LookupResult) -> CallResult:
    """Build the result of a call that was in doubt from its entry in the account's log."""
    if looked_up.state == "unfinished":
        return CallResult(record, "sent")
    cost = Decimal(0) if looked_up.state == "never" else looked_up.cost
    known = replace(record, task_id=looked_up.task_id, cost=cost)
    if looked_up.state in ("never", "free"):
        return CallResult(replace(known, reason=looked_up.reason), "planned")
    how = "paid for" if looked_up.state == "paid" else f"sent, and perhaps paid for ({looked_up.reason})"
    return CallResult(replace(known, reason=f"{how}, but its answer was lost before it was on disk"), "lost")


def _cost(ended: Response[Any, Any] | DataForSEOError) -> Decimal | None:
    """Sum the costs of all attempts; None if the cost of one is not known."""
    if any(attempt.cost is None for attempt in ended.attempts):
        return None
    return cost_of_attempts(ended)


def _state_after(error: DataForSEOError) -> CallState:
    if error.sent is not None:
        return "sent"
    return "planned" if isinstance(error, (*STOPPING, LimitError, NotSentError)) else "failed"
