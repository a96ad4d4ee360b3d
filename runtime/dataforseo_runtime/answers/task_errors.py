"""Build the error of a failed task from its status code and its answer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dataforseo_runtime.answers.envelope import Envelope, Task
from dataforseo_runtime.base.errors import (
    ApiError,
    AuthenticationError,
    LimitError,
    PaymentError,
    TaskError,
)
from dataforseo_runtime.base.json_types import is_list
from dataforseo_runtime.base.status_codes import StatusCode, read_code

_BY_OUTCOME: dict[str, type[ApiError]] = {
    "authentication": AuthenticationError,
    "payment": PaymentError,
    "limit": LimitError,
}


def task_error(
    status_codes: Mapping[int, StatusCode],
    envelope: Envelope[Any],
    task: Task[Any],
    *,
    path: str,
    raw: bytes,
    http_status: int | None,
) -> ApiError:
    """Build the error of one failed task of an answer."""
    code = read_code(task.status_code)
    known = status_codes.get(code) if code is not None else None
    cost = _amount(task.cost)
    return error_class(known, TaskError)(
        code,
        text(task.status_message),
        meaning=known.meaning if known else "",
        advice=known.advice if known else "",
        http_status=http_status,
        task_id=text(task.id),
        cost=cost_of(envelope) if cost is None and len(_tasks(envelope)) == 1 else cost,
        path=path,
        raw=raw,
    )


def error_class(known: StatusCode | None, otherwise: type[ApiError]) -> type[ApiError]:
    """Return the error class of a status code."""
    return otherwise if known is None else _BY_OUTCOME.get(known.outcome, otherwise)


def cost_of(envelope: Envelope[Any]) -> float | None:
    """Return the cost of a call in USD; the sum of its tasks where the envelope has none."""
    total = _amount(envelope.cost)
    if total is not None:
        return total
    costs = [cost for cost in (_amount(task.cost) for task in _tasks(envelope)) if cost is not None]
    return sum(costs) if costs else None


def _tasks(envelope: Envelope[Any]) -> list[Task[Any]]:
    tasks: object = envelope.tasks
    return tasks if is_list(tasks) else []


# An answer may hold any value where its class promises a number or a text.
def _amount(value: object) -> float | None:
    """Return an amount of money; None for anything else."""
    if type(value) is not float and type(value) is not int:
        return None
    return value if 0 <= value < float("inf") else None


def text(value: object) -> str | None:
    """Return a text; None for anything else."""
    return value if isinstance(value, str) else None
