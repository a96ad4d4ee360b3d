"""Build calls of many tasks from a list of request objects."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, TypeVar, cast, overload

from dataforseo_runtime.calling.bound import COST, BoundFunction, HasSession, takes_fields
from dataforseo_runtime.requests.endpoint import Call, Endpoint
from dataforseo_runtime.requests.request import Request

P = ParamSpec("P")
ResultT = TypeVar("ResultT")
RowT = TypeVar("RowT")
RequestT = TypeVar("RequestT", bound=Request)
ClientT = TypeVar("ClientT", bound=HasSession)


class ManyTasksFunction(
    BoundFunction[P, ResultT, RowT, ClientT], Generic[P, RequestT, ResultT, RowT, ClientT]
):
    """An operation that takes one task as keywords, or many as a list of request objects."""

    if TYPE_CHECKING:

        def __init__(self, request: Callable[P, RequestT], endpoint: Endpoint[ResultT, RowT]) -> None: ...

    @overload
    def cost(self, requests: Sequence[RequestT], /) -> Decimal | None: ...
    @overload
    def cost(self, *args: P.args, **kwargs: P.kwargs) -> Decimal | None: ...
    @takes_fields(*COST)
    def cost(self, *args: Any, **kwargs: Any) -> Decimal | None:
        return self._client.session.worst_case(many_tasks(self, args, kwargs))


def many_tasks(
    operation: BoundFunction[..., ResultT, RowT, Any], args: tuple[Any, ...], kwargs: dict[str, Any]
) -> Call[ResultT, RowT]:
    """Build a call of one task from keywords, or of many from one list of request objects."""
    if not args:
        return operation.describe(**kwargs)
    endpoint = operation.endpoint
    if len(args) != 1 or kwargs:
        raise TypeError(
            f"{endpoint.operation} takes either one list of request objects or keywords, not both"
        )
    return Call(endpoint, checked_tasks(endpoint, args[0]))


def checked_tasks(
    endpoint: Endpoint[Any, Any], requests: Any, *, any_number: bool = False
) -> tuple[Request, ...]:
    """Check a list of request objects. Raises TypeError or ValueError."""
    most = endpoint.limits.tasks_per_call or 1
    if not isinstance(requests, list | tuple):
        raise TypeError(f"give a list of {endpoint.request.__name__}, not {type(requests).__name__}")
    tasks: tuple[Any, ...] = tuple(cast("Sequence[Any]", requests))
    for index, task in enumerate(tasks):
        if not isinstance(task, endpoint.request):
            raise TypeError(f"element {index} is a {type(task).__name__}, not a {endpoint.request.__name__}")
    if any_number and not tasks:
        raise ValueError(f"{endpoint.path} takes 1 task or more, not none")
    if not any_number and not 1 <= len(tasks) <= most:
        raise ValueError(f"{endpoint.path} takes 1 to {most} tasks in one call, not {len(tasks)}")
    return tasks
