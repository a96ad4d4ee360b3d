"""What an answer means: HTTP status, envelope code and task code are three things."""

from __future__ import annotations

from typing import Any

from dataforseo_runtime.api import Api
from dataforseo_runtime.errors import ApiError, AuthenticationError, LimitError, PaymentError, TaskError
from dataforseo_runtime.response import Response, Task

_AUTHENTICATION = {40100, 40104, 40201, 40207}
_PAYMENT = {40200, 40203, 40204, 40210}
_LIMITS = {40202, 40205, 40206, 40209}


def error_class(code: int | None) -> type[ApiError] | None:
    """Give the class for a code that has one of its own."""
    if code in _AUTHENTICATION:
        return AuthenticationError
    if code in _PAYMENT:
        return PaymentError
    if code in _LIMITS:
        return LimitError
    return None


def failure(api: Api, answer: Response[Any, Any], http_status: int) -> ApiError | None:
    """Give the error that the answer as a whole amounts to, or None when there is something to use.

    A single failed task is the whole answer; of several tasks the failed ones are left to the caller.
    """
    failed = [task for task in answer.tasks if not task.ok]
    if len(answer.tasks) == 1 and failed:
        return _task_error(api, answer, failed[0], http_status)
    code = answer.status_code
    if code is None or not 20000 <= code < 30000 or http_status >= 400:
        known = api.status_codes.get(code) if code is not None else None
        cls = error_class(code) or (AuthenticationError if http_status == 401 else PaymentError if http_status == 402 else ApiError)
        return cls(
            code,
            answer.status_message,
            meaning=known.meaning if known else "",
            advice=known.advice if known else "",
            http_status=http_status,
            cost=answer.cost,
            path=answer.endpoint.path,
            raw=answer.raw,
        )
    return None


def _task_error(api: Api, answer: Response[Any, Any], task: Task[Any], http_status: int) -> ApiError:
    known = api.status_codes.get(task.status_code) if task.status_code is not None else None
    return (error_class(task.status_code) or TaskError)(
        task.status_code,
        task.status_message,
        meaning=known.meaning if known else "",
        advice=known.advice if known else "",
        http_status=http_status,
        task_id=task.id,
        cost=task.cost,
        path=answer.endpoint.path,
        raw=answer.raw,
    )
