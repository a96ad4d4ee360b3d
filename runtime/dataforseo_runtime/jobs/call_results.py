"""How a try ended: what is written down about it, and where that leaves its call."""

from __future__ import annotations

from concurrent.futures import Future
from decimal import Decimal
from typing import Any

from attrs import evolve, frozen

from dataforseo_runtime.answers.response import Response
from dataforseo_runtime.base.errors import (
    AnswerLost,
    ApiError,
    DataForSEOError,
    LimitError,
    NotSent,
    UnreadableAnswer,
)
from dataforseo_runtime.calling.batching import STOPPING
from dataforseo_runtime.jobs.account_log import Found
from dataforseo_runtime.jobs.schema import CallState, Try
from dataforseo_runtime.sending.prices import cost_of_attempts


@frozen
class Outcome:
    """A try as it goes onto the disk, the state of its call, and what the caller is told.

    `crash` is what nobody expected, a hook's error perhaps; it leaves the call in doubt.
    """

    one: Try
    state: CallState
    answer: Response[Any, Any] | None = None
    error: DataForSEOError | None = None
    crash: BaseException | None = None


def of(one: Try, future: Future[Response[Any, Any]]) -> Outcome:
    """Judge a call that has ended."""
    error = future.exception()
    if error is None:
        answer = future.result()
        ids = ", ".join(str(task.id) for task in answer.tasks)
        stored = evolve(one, task_id=ids, cost=_cost(answer), code=answer.status_code, body=answer.raw)
        return Outcome(stored, "answered", answer=answer)
    if not isinstance(error, DataForSEOError):
        return Outcome(evolve(one, reason=repr(error)), "sent", crash=error)
    stored = evolve(one, cost=_cost(error), reason=str(error))
    if isinstance(error, ApiError):
        stored = evolve(stored, code=error.code, task_id=error.task_id)
    if isinstance(error, ApiError | UnreadableAnswer | AnswerLost):
        stored = evolve(stored, body=error.raw or None)
    return Outcome(stored, _state_after(error), error=error)


def settled(one: Try, found: Found) -> tuple[Try, CallState]:
    """Say where the account's log leaves a call whose answer never came."""
    if found.fate == "unfinished":
        return one, "sent"
    known = evolve(one, task_id=found.task_id, cost=Decimal(0) if found.fate == "never" else found.cost)
    if found.fate in ("never", "free"):
        return evolve(known, reason=found.reason), "planned"
    how = "paid for" if found.fate == "paid" else f"sent, and perhaps paid for ({found.reason})"
    return evolve(known, reason=f"{how}, but its answer was lost before it was on disk"), "lost"


def _cost(outcome: Response[Any, Any] | DataForSEOError) -> Decimal | None:
    """Give what all attempts cost; None when that of one of them is not known."""
    if any(attempt.cost is None for attempt in outcome.attempts):
        return None
    return cost_of_attempts(outcome)


def _state_after(error: DataForSEOError) -> CallState:
    if error.sent is not None:
        return "sent"
    return "planned" if isinstance(error, (*STOPPING, LimitError, NotSent)) else "failed"
