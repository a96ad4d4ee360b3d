"""Decide which error an answer amounts to, by HTTP status, envelope code and task code."""

from __future__ import annotations

from typing import Any

from dataforseo_runtime.answers.response import Response
from dataforseo_runtime.answers.task_errors import cost_of, error_class, text
from dataforseo_runtime.base.errors import (
    READ_RAW,
    ApiError,
    AuthenticationError,
    LimitError,
    PaymentError,
)
from dataforseo_runtime.base.status_codes import accepted, read_code
from dataforseo_runtime.requests.api import Api

_BY_HTTP_STATUS: dict[int, type[ApiError]] = {401: AuthenticationError, 402: PaymentError, 429: LimitError}
_HTTP_MEANINGS = {
    401: "Login and password were not accepted.",
    402: "The account needs to be paid up.",
    429: "Too many calls.",
}


def http_error(status: int, raw: bytes, path: str) -> ApiError | None:
    """Return the error of an HTTP status that says enough without the body; else None."""
    cls = _BY_HTTP_STATUS.get(status)
    if cls is None:
        return None
    return cls(None, None, meaning=_HTTP_MEANINGS[status], http_status=status, path=path, raw=raw)


def call_error(api: Api, answer: Response[Any, Any], http_status: int) -> ApiError | None:
    """Return the error of an answer as a whole; None if the caller can use it.

    A single failed task is an error of the call. Among several tasks the caller looks for failed ones.
    """
    tasks = answer.tasks
    if len(tasks) == 1 and not tasks[0].ok:
        return answer.error_of(tasks[0])
    code = read_code(answer.status_code)
    # The envelope of a short answer has the code of its task, such as 40102.
    succeeded = len(tasks) == 1 and code == read_code(tasks[0].status_code)
    if not accepted(code) and not succeeded:
        return _envelope_error(api, answer, http_status)
    if http_status >= 400:
        meaning = (
            f"The HTTP status is {http_status} although the body says {code}, so the body may be incomplete"
            f"{READ_RAW}"
        )
        return _envelope_error(api, answer, http_status, meaning)
    if not tasks:
        return _envelope_error(
            api, answer, http_status, "The call was accepted, but came back without any task."
        )
    return None


def all_tasks_refused(answer: Response[Any, Any]) -> ApiError | None:
    """Return the error if all of several tasks failed with one code, so that a retry may help."""
    tasks = answer.tasks
    if len(tasks) < 2 or tasks[0].ok or len({read_code(task.status_code) for task in tasks}) > 1:
        return None
    return answer.error_of(tasks[0])


def deciding_code(answer: Response[Any, Any]) -> int | None:
    """Return the code that tells how a call went: that of its only task, else that of the envelope."""
    tasks = answer.tasks
    by_task = len(tasks) == 1 and accepted(answer.status_code)
    return read_code(tasks[0].status_code if by_task else answer.status_code)


def cost_is_certain(cost: float | None, answer: Response[Any, Any], http_status: int) -> bool:
    """Whether a call certainly cost what its answer says.

    A cost of 0 is not certain if a gateway gave up or the envelope failed: a task may still be running.
    """
    if cost is None or cost > 0:
        return cost is not None
    return http_status < 500 and (accepted(answer.status_code) or bool(answer.tasks))


def _envelope_error(api: Api, answer: Response[Any, Any], http_status: int, meaning: str = "") -> ApiError:
    code = read_code(answer.status_code)
    known = api.status_codes.get(code) if code is not None else None
    return error_class(known, _BY_HTTP_STATUS.get(http_status, ApiError))(
        code,
        text(answer.status_message),
        meaning=meaning or (known.meaning if known else ""),
        advice=known.advice if known and not meaning else "",
        http_status=http_status,
        cost=cost_of(answer.envelope),
        path=answer.endpoint.path,
        raw=answer.raw,
    )
