"""Decide how one attempt ended: response or error, what it cost, and whether it is in doubt."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Generic, TypeVar

from msgspec import Struct
from msgspec.structs import replace

from dataforseo_runtime.answers import codec
from dataforseo_runtime.answers.response import Response
from dataforseo_runtime.answers.task_errors import cost_of
from dataforseo_runtime.base.attempts import Attempt, Sent
from dataforseo_runtime.base.errors import (
    AnswerLostError,
    AnswerTimeoutError,
    ApiError,
    DataForSEOError,
    NotSentError,
    UnreadableAnswerError,
)
from dataforseo_runtime.base.status_codes import StatusCode, accepted, read_code
from dataforseo_runtime.requests.api import Api
from dataforseo_runtime.requests.endpoint import Call, Endpoint
from dataforseo_runtime.sending import error_mapping, retry_policy
from dataforseo_runtime.transport.http import HttpAnswer

ResultT = TypeVar("ResultT")
RowT = TypeVar("RowT")


class AttemptResult(Struct, Generic[ResultT, RowT], frozen=True, kw_only=True):
    """A response to return, an error to raise, or both if the error is only a reason to retry.

    `cost` is what the attempt cost in USD, None if that is not known.
    """

    attempt: Attempt
    response: Response[ResultT, RowT] | None = None
    error: DataForSEOError | None = None
    cost: float | None = 0
    retry_after: float | None = None
    envelope_code: int | None = None

    @property
    def in_doubt(self) -> Sent | None:
        """What to look up, if the attempt may have been charged or executed."""
        return None if self.error is None else self.error.sent


def of_answer(
    api: Api, call: Call[ResultT, RowT], attempt: Attempt, sent: Sent, answer: HttpAnswer
) -> AttemptResult[ResultT, RowT]:
    """Read an answer and decide what it amounts to."""
    retry_after = retry_policy.read_retry_after(answer.retry_after)
    try:
        if answer.damaged:
            raise UnreadableAnswerError("the answer is damaged", raw=answer.body)
        response = codec.decode(call.endpoint, answer.body, api.status_codes)
    except UnreadableAnswerError as unreadable:
        no_answer = _unreadable(call, answer, sent, unreadable.reason)
        no_answer.__cause__ = answer.cause
        return AttemptResult(
            attempt=replace(attempt, http_status=answer.status, outcome=_outcome(no_answer)),
            error=no_answer,
            cost=0 if no_answer.sent is None else None,
            retry_after=retry_after,
        )
    response.http_status = answer.status
    error = error_mapping.call_error(api, response, answer.status)
    cost = cost_of(response.envelope)
    never_charged = retry_policy.is_never_charged(api, error)
    certain = never_charged or error_mapping.cost_is_certain(cost, response, answer.status)
    if error is not None and not certain:
        error.sent = to_look_up(call, sent)
    reason = error or error_mapping.all_tasks_refused(response)
    if reason is not None and cost and cost > (reason.cost or 0):
        reason.cost = cost  # the call was charged although its first task cost 0, so it is not sent again
    attempt = replace(
        attempt,
        http_status=answer.status,
        outcome=_outcome(error),
        code=error_mapping.deciding_code(response),
        cost=cost,
        task_ids=tuple([task.id for task in response.tasks if isinstance(task.id, str)]),
    )
    return AttemptResult(
        attempt=attempt,
        response=response if error is None else None,
        error=reason,
        cost=(cost or 0) if certain else None,
        retry_after=retry_after,
        envelope_code=read_code(response.status_code),
    )


def of_error(
    call: Call[ResultT, RowT], attempt: Attempt, sent: Sent, error: DataForSEOError
) -> AttemptResult[ResultT, RowT]:
    """Decide what an attempt without an answer amounts to."""
    if isinstance(error, AnswerLostError):
        error.path, error.sent, error.free = call.endpoint.path, to_look_up(call, sent), is_free(call)
    cost = None if isinstance(error, AnswerLostError) else 0
    return AttemptResult(attempt=replace(attempt, outcome=_outcome(error)), error=error, cost=cost)


def paid_answer(
    endpoint: Endpoint[ResultT, RowT], error: DataForSEOError, status_codes: Mapping[int, StatusCode]
) -> Response[ResultT, RowT] | None:
    """Read the answer of a call that was accepted and paid for, and failed only by its HTTP status."""
    if not isinstance(error, ApiError) or not error.cost or not accepted(error.code):
        return None
    return codec.decode(endpoint, error.raw, status_codes)


def to_look_up(call: Call[Any, Any], sent: Sent) -> Sent | None:
    """Return what is needed to look a call up; None if it costs nothing and does nothing."""
    return None if is_free(call) else sent


def is_free(call: Call[Any, Any]) -> bool:
    """Whether a call costs nothing and does nothing, so that it may be repeated at any time."""
    return call.endpoint.repeat == "safe"


def _unreadable(call: Call[Any, Any], answer: HttpAnswer, sent: Sent, reason: str) -> DataForSEOError:
    path = call.endpoint.path
    if answer.problem is not None and 200 <= answer.status < 300:
        lost = AnswerTimeoutError if isinstance(answer.cause, TimeoutError) else AnswerLostError
        return lost(
            answer.problem, path=path, raw=answer.body, sent=to_look_up(call, sent), free=is_free(call)
        )
    by_status = error_mapping.http_error(answer.status, answer.body, path)
    if by_status is not None:
        return by_status
    if 300 <= answer.status < 400:
        reason = f"the server points elsewhere, to {answer.location!r}, and credentials are not sent there"
    # A server that sends a page with a redirect or a 4xx did not execute the call.
    refused = 300 <= answer.status < 500
    return UnreadableAnswerError(
        f"{reason}; {answer.problem}" if answer.problem else reason,
        raw=answer.body,
        http_status=answer.status,
        path=path,
        sent=None if refused else to_look_up(call, sent),
    )


def _outcome(error: DataForSEOError | None) -> str:
    if error is None:
        return "ok"
    if isinstance(error, NotSentError):
        return "not sent"
    if isinstance(error, AnswerLostError):
        return "answer lost"
    return "unreadable" if isinstance(error, UnreadableAnswerError) else "failed"
