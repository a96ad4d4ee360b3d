"""What an answer means: HTTP status, envelope code and task code are three things."""

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
    """Give the error of an HTTP status that says enough by itself, whatever its body holds."""
    cls = _BY_HTTP_STATUS.get(status)
    if cls is None:
        return None
    return cls(None, None, meaning=_HTTP_MEANINGS[status], http_status=status, path=path, raw=raw)


def failure(api: Api, answer: Response[Any, Any], http_status: int) -> ApiError | None:
    """Give the error that the answer as a whole amounts to, or None when there is something to use.

    A single failed task is the whole answer; of several tasks the failed ones are left to the caller.
    """
    tasks = answer.tasks
    if len(tasks) == 1 and not tasks[0].ok:
        return answer.error_of(tasks[0])
    code = read_code(answer.status_code)
    if not accepted(code):
        return _call_error(api, answer, http_status)
    if http_status >= 400:
        meaning = (
            f"The HTTP status is {http_status} although the body says {code}, so the body may be incomplete"
            f"{READ_RAW}"
        )
        return _call_error(api, answer, http_status, meaning)
    if not tasks:
        return _call_error(api, answer, http_status, "The call was accepted, but came back without any task.")
    return None


def all_tasks_refused(answer: Response[Any, Any]) -> ApiError | None:
    """Give the error of a call of several tasks that all failed alike; such a call may be worth repeating."""
    tasks = answer.tasks
    if len(tasks) < 2 or tasks[0].ok or len({read_code(task.status_code) for task in tasks}) > 1:
        return None
    return answer.error_of(tasks[0])


def deciding_code(answer: Response[Any, Any]) -> int | None:
    """Give the code that says how a call went: that of its only task, else that of the envelope."""
    tasks = answer.tasks
    of_task = len(tasks) == 1 and accepted(answer.status_code)
    return read_code(tasks[0].status_code if of_task else answer.status_code)


def is_certain(cost: float | None, answer: Response[Any, Any], http_status: int) -> bool:
    """Whether the cost that an answer tells is for certain what the call cost.

    A cost of 0 from a gateway that gave up, or in an envelope that failed as a whole, says nothing
    about a task that may be running behind it.
    """
    if cost is None or cost > 0:
        return cost is not None
    return http_status < 500 and (accepted(answer.status_code) or bool(answer.tasks))


def _call_error(api: Api, answer: Response[Any, Any], http_status: int, meaning: str = "") -> ApiError:
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
