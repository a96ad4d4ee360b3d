"""The operations of a Client, one class for each way of calling.

The methods that take an endpoint's fields have no docstring, so that editors show that of the request class,
which documents each field. `takes_fields` holds the words about the method itself, for `help()`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, TypeVar, cast, overload

from dataforseo_runtime.answers.response import Response
from dataforseo_runtime.calling.batching import Joined, joining
from dataforseo_runtime.calling.bound import PAGES, ROWS, SPLIT, BoundFunction, takes_fields
from dataforseo_runtime.calling.paging import PageCursor
from dataforseo_runtime.calling.task_lists import ManyTasksFunction, many_tasks
from dataforseo_runtime.clients.collecting import CollectingFunction
from dataforseo_runtime.requests.endpoint import Call, Endpoint
from dataforseo_runtime.requests.facts import Way
from dataforseo_runtime.requests.request import Request
from dataforseo_runtime.transport.drivers import drive, drive_yielding

if TYPE_CHECKING:
    from dataforseo_runtime.clients.client import BaseClient  # noqa: F401 - used in quotes
    from dataforseo_runtime.tasks.records import Done
    from dataforseo_runtime.transport.effects import Effects

P = ParamSpec("P")
ResultT = TypeVar("ResultT")
RowT = TypeVar("RowT")
RequestT = TypeVar("RequestT", bound=Request)


class Operation(BoundFunction[P, ResultT, RowT, "BaseClient"]):
    """One operation of a client; call it with the fields of its endpoint."""

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> Response[ResultT, RowT]:
        return self._client.send(self._call(*args, **kwargs))


class PagedOperation(Operation[P, ResultT, RowT]):
    """An operation whose answer comes in pages."""

    @takes_fields(PAGES)
    def pages(self, *args: P.args, **kwargs: P.kwargs) -> Iterator[Response[ResultT, RowT]]:
        return self._pages(self._call(*args, **kwargs))

    @takes_fields(ROWS)
    def rows(self, *args: P.args, **kwargs: P.kwargs) -> Iterator[RowT]:
        return (row for page in self.pages(*args, **kwargs) for row in page.rows)

    def _pages(self, call: Call[ResultT, RowT] | None) -> Iterator[Response[ResultT, RowT]]:
        pages = PageCursor()
        while call is not None:
            answer = self._client.send(call)
            yield answer
            call = pages.next_call(call, answer)


class SplitOperation(Operation[P, ResultT, RowT]):
    """An operation on a list that may be longer than one call takes."""

    @takes_fields(*SPLIT)
    def split(self, *args: P.args, **kwargs: P.kwargs) -> Joined[ResultT, RowT]:
        self._client.check_ready()
        return drive(joining(self.calls(*args, **kwargs)), self._client.send)


class ManyTasksOperation(
    ManyTasksFunction[P, RequestT, ResultT, RowT, "BaseClient"], Generic[P, RequestT, ResultT, RowT]
):
    """An operation that takes one task as keywords, or many as a list of request objects."""

    @overload
    def __call__(self, requests: Sequence[RequestT], /) -> Response[ResultT, RowT]: ...
    @overload
    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> Response[ResultT, RowT]: ...
    def __call__(self, *args: Any, **kwargs: Any) -> Response[ResultT, RowT]:
        return self._client.send(many_tasks(self, args, kwargs))


class CollectingOperation(
    CollectingFunction[
        P,
        RequestT,
        ResultT,
        RowT,
        "BaseClient",
        "Iterator[Done[RequestT, ResultT, RowT]]",
        "Iterator[Done[None, ResultT, RowT]]",
    ],
    Operation[P, ResultT, RowT],
    Generic[P, RequestT, ResultT, RowT],
):
    """An operation that collects the result of a posted task."""

    def _results(self, run: Effects[None]) -> Iterator[Any]:
        from dataforseo_runtime.tasks.executors import TaskThreadExecutor
        from dataforseo_runtime.tasks.records import Done

        client, result_class = self._client, cast("type[Done[Any, Any, Any]]", Done)
        execute = TaskThreadExecutor(client.send, client.find_charged, client.session.clock)
        return drive_yielding(run, execute, result_class, client.check_ready)


_CLASSES: dict[Way, type[BoundFunction[Any, Any, Any, Any]]] = {
    "single": Operation,
    "paged": PagedOperation,
    "split": SplitOperation,
    "many tasks": ManyTasksOperation,
    "collecting": CollectingOperation,
}


def operation_class(endpoint: Endpoint[Any, Any]) -> type[BoundFunction[Any, Any, Any, Any]]:
    """Choose the class of an endpoint's operation on a Client."""
    return _CLASSES[endpoint.way]
