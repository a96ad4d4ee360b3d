"""A call of a job that is under way, and how it ends: what is stored of it, and its state from then on."""

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
from dataforseo_runtime.jobs.account_log import Found
from dataforseo_runtime.jobs.schema import CallState, Planned, Try
from dataforseo_runtime.sending.prices import cost_of_attempts


class CallInFlight(Struct, frozen=True):
    """A call that is being made, or may have been: its try on disk, and the most that it can cost."""

    planned: Planned
    one: Try
    targets: Sequence[str]
    worst: Decimal
    began: float


class CallResult(Struct, frozen=True):
    """A try as it goes onto the disk, the state of its call, and what the caller is told.

    `crash` is what nobody expected, a hook's error perhaps; it leaves the call in doubt.
    """

    one: Try
    state: CallState
    answer: Response[Any, Any] | None = None
    error: DataForSEOError | None = None
    crash: BaseException | None = None


def of(one: Try, future: Future[Response[Any, Any]]) -> CallResult:
    """Judge a call that has ended."""
    error = future.exception()
    if error is None:
        answer = future.result()
        ids = ", ".join(str(task.id) for task in answer.tasks)
        stored = replace(one, task_id=ids, cost=_cost(answer), code=answer.status_code, body=answer.raw)
        return CallResult(stored, "answered", answer=answer)
    if not isinstance(error, DataForSEOError):
        return CallResult(replace(one, reason=repr(error)), "sent", crash=error)
    stored = replace(one, cost=_cost(error), reason=str(error))
    if isinstance(error, ApiError):
        stored = replace(stored, code=error.code, task_id=error.task_id)
    if isinstance(error, ApiError | UnreadableAnswerError | AnswerLostError):
        stored = replace(stored, body=error.raw or None)
    return CallResult(stored, _state_after(error), error=error)


def settled(one: Try, found: Found) -> tuple[Try, CallState]:
    """Say where the account's log leaves a call whose answer never came."""
    if found.state == "unfinished":
        return one, "sent"
    known = replace(one, task_id=found.task_id, cost=Decimal(0) if found.state == "never" else found.cost)
    if found.state in ("never", "free"):
        return replace(known, reason=found.reason), "planned"
    how = "paid for" if found.state == "paid" else f"sent, and perhaps paid for ({found.reason})"
    return replace(known, reason=f"{how}, but its answer was lost before it was on disk"), "lost"


def _cost(outcome: Response[Any, Any] | DataForSEOError) -> Decimal | None:
    """Give what all attempts cost; None when that of one of them is not known."""
    if any(attempt.cost is None for attempt in outcome.attempts):
        return None
    return cost_of_attempts(outcome)


def _state_after(error: DataForSEOError) -> CallState:
    if error.sent is not None:
        return "sent"
    return "planned" if isinstance(error, (*STOPPING, LimitError, NotSentError)) else "failed"
