"""What an answer means: HTTP status, envelope code and task code are three things."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from dataforseo_runtime.api import Api, StatusCode
from dataforseo_runtime.codes import accepted, read_code
from dataforseo_runtime.errors import (
    READ_RAW,
    ApiError,
    AuthenticationError,
    LimitError,
    PaymentError,
    TaskError,
)

if TYPE_CHECKING:
    from dataforseo_runtime.envelope import Task
    from dataforseo_runtime.response import Response

_BY_OUTCOME: dict[str, type[ApiError]] = {
    "authentication": AuthenticationError,
    "payment": PaymentError,
    "limit": LimitError,
}
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
        return _task_error(api.status_codes, answer, tasks[0], http_status)
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


def all_tasks_refused(api: Api, answer: Response[Any, Any], http_status: int) -> ApiError | None:
    """Give the error of a call of several tasks that all failed alike; such a call may be worth repeating."""
    tasks = answer.tasks
    if len(tasks) < 2 or tasks[0].ok or len({read_code(task.status_code) for task in tasks}) > 1:
        return None
    return _task_error(api.status_codes, answer, tasks[0], http_status)


def task_error(answer: Response[Any, Any], task: Task[Any]) -> ApiError:
    """Give the error of one failed task of an answer."""
    return _task_error(answer.status_codes, answer, task, answer.http_status)


def deciding_code(answer: Response[Any, Any]) -> int | None:
    """Give the code that says how a call went: that of its only task, else that of the envelope."""
    tasks = answer.tasks
    of_task = len(tasks) == 1 and accepted(answer.status_code)
    return read_code(tasks[0].status_code if of_task else answer.status_code)


def cost_of(answer: Response[Any, Any]) -> float | None:
    """Give what an answer says the call cost; the sum of its tasks where the envelope does not say."""
    total = _amount(answer.cost)
    if total is not None:
        return total
    costs = [cost for cost in (_amount(task.cost) for task in answer.tasks) if cost is not None]
    return sum(costs) if costs else None


def is_certain(cost: float | None, answer: Response[Any, Any], http_status: int) -> bool:
    """Whether the cost that an answer tells is for certain what the call cost.

    A cost of 0 from a gateway that gave up, or in an envelope that failed as a whole, says nothing
    about a task that may be running behind it.
    """
    if cost is None or cost > 0:
        return cost is not None
    return http_status < 500 and (accepted(answer.status_code) or bool(answer.tasks))


# An answer may hold anything where its shape promises a number.
def _amount(cost: object) -> float | None:
    if type(cost) is not float and type(cost) is not int:
        return None
    return cost if 0 <= cost < float("inf") else None


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _class_for(known: StatusCode | None, other: type[ApiError]) -> type[ApiError]:
    return other if known is None else _BY_OUTCOME.get(known.outcome, other)


def _call_error(api: Api, answer: Response[Any, Any], http_status: int, meaning: str = "") -> ApiError:
    code = read_code(answer.status_code)
    known = api.status_codes.get(code) if code is not None else None
    return _class_for(known, _BY_HTTP_STATUS.get(http_status, ApiError))(
        code,
        _text(answer.status_message),
        meaning=meaning or (known.meaning if known else ""),
        advice=known.advice if known and not meaning else "",
        http_status=http_status,
        cost=cost_of(answer),
        path=answer.endpoint.path,
        raw=answer.raw,
    )


def _task_error(
    codes: Mapping[int, StatusCode], answer: Response[Any, Any], task: Task[Any], http_status: int | None
) -> ApiError:
    code = read_code(task.status_code)
    known = codes.get(code) if code is not None else None
    cost = _amount(task.cost)
    return _class_for(known, TaskError)(
        code,
        _text(task.status_message),
        meaning=known.meaning if known else "",
        advice=known.advice if known else "",
        http_status=http_status,
        task_id=_text(task.id),
        cost=cost_of(answer) if cost is None and len(answer.tasks) == 1 else cost,
        path=answer.endpoint.path,
        raw=answer.raw,
    )
