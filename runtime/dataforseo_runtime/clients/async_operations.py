"""The operations of an AsyncClient, as in `operations`."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
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
from dataforseo_runtime.transport.drivers import drive_async, drive_yielding_async

if TYPE_CHECKING:
    from dataforseo_runtime.clients.async_client import BaseAsyncClient  # noqa: F401 - used in quotes
    from dataforseo_runtime.tasks.records import Done
    from dataforseo_runtime.transport.effects import Effects

P = ParamSpec("P")
ResultT = TypeVar("ResultT")
RowT = TypeVar("RowT")
RequestT = TypeVar("RequestT", bound=Request)


class AsyncOperation(BoundFunction[P, ResultT, RowT, "BaseAsyncClient"]):
    """One operation of a client; call it with the fields of its endpoint and await the answer."""

    async def __call__(self, *args: P.args, **kwargs: P.kwargs) -> Response[ResultT, RowT]:
        return await self._client.send(self._call(*args, **kwargs))


class AsyncPagedOperation(AsyncOperation[P, ResultT, RowT]):
    """An operation whose answer comes in pages."""

    @takes_fields(PAGES)
    def pages(self, *args: P.args, **kwargs: P.kwargs) -> AsyncIterator[Response[ResultT, RowT]]:
        return self._pages(self._call(*args, **kwargs))

    @takes_fields(ROWS)
    def rows(self, *args: P.args, **kwargs: P.kwargs) -> AsyncIterator[RowT]:
        return (row async for page in self.pages(*args, **kwargs) for row in page.rows)

    async def _pages(self, call: Call[ResultT, RowT] | None) -> AsyncIterator[Response[ResultT, RowT]]:
        pages = PageCursor()
        while call is not None:
            answer = await self._client.send(call)
            yield answer
            call = pages.next_call(call, answer)


class AsyncSplitOperation(AsyncOperation[P, ResultT, RowT]):
    """An operation on a list that may be longer than one call takes."""

    @takes_fields(*SPLIT)
    async def split(self, *args: P.args, **kwargs: P.kwargs) -> Joined[ResultT, RowT]:
        self._client.check_ready()
        return await drive_async(joining(self.calls(*args, **kwargs)), self._client.send)


class AsyncManyTasksOperation(
    ManyTasksFunction[P, RequestT, ResultT, RowT, "BaseAsyncClient"], Generic[P, RequestT, ResultT, RowT]
):
    """An operation that takes one task as keywords, or many as a list of request objects."""

    @overload
    async def __call__(self, requests: Sequence[RequestT], /) -> Response[ResultT, RowT]: ...
    @overload
    async def __call__(self, *args: P.args, **kwargs: P.kwargs) -> Response[ResultT, RowT]: ...
    async def __call__(self, *args: Any, **kwargs: Any) -> Response[ResultT, RowT]:
        return await self._client.send(many_tasks(self, args, kwargs))


class AsyncCollectingOperation(
    CollectingFunction[
        P,
        RequestT,
        ResultT,
        RowT,
        "BaseAsyncClient",
        "AsyncIterator[Done[RequestT, ResultT, RowT]]",
        "AsyncIterator[Done[None, ResultT, RowT]]",
    ],
    AsyncOperation[P, ResultT, RowT],
    Generic[P, RequestT, ResultT, RowT],
):
    """An operation that collects the result of a posted task."""

    def _results(self, run: Effects[None]) -> AsyncIterator[Any]:
        from dataforseo_runtime.tasks.executors import TaskEventLoopExecutor
        from dataforseo_runtime.tasks.records import Done

        client, result_class = self._client, cast("type[Done[Any, Any, Any]]", Done)
        execute = TaskEventLoopExecutor(client.send, client.find_charged, client.session.clock)
        return drive_yielding_async(run, execute, result_class, client.check_ready)


_CLASSES: dict[Way, type[BoundFunction[Any, Any, Any, Any]]] = {
    "single": AsyncOperation,
    "paged": AsyncPagedOperation,
    "split": AsyncSplitOperation,
    "many tasks": AsyncManyTasksOperation,
    "collecting": AsyncCollectingOperation,
}


def async_operation_class(endpoint: Endpoint[Any, Any]) -> type[BoundFunction[Any, Any, Any, Any]]:
    """Choose the class of an endpoint's operation on an AsyncClient."""
    return _CLASSES[endpoint.way]
