"""The operations of an AsyncClient: those of `operations`, awaitable."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, TypeVar, overload

from dataforseo_runtime.endpoint import Call, Endpoint
from dataforseo_runtime.operations import WITHIN, BoundFunction, Way, many_tasks, way_of_calling
from dataforseo_runtime.paging import Pages
from dataforseo_runtime.requests import Request
from dataforseo_runtime.response import Response
from dataforseo_runtime.splitting import Joined, joining
from dataforseo_runtime.transport.driving import drive_async, drive_giving_async

if TYPE_CHECKING:
    from dataforseo_runtime.async_client import BaseAsyncClient  # noqa: F401 - used in quotes
    from dataforseo_runtime.tasks.outcome import Done, TaskProgress

P = ParamSpec("P")
ResultT = TypeVar("ResultT")
RowT = TypeVar("RowT")
RequestT = TypeVar("RequestT", bound=Request)


class AsyncOperation(BoundFunction[P, ResultT, RowT, "BaseAsyncClient"]):
    """One operation of a client; call it with the fields of its endpoint and await the answer."""

    async def __call__(self, *args: P.args, **kwargs: P.kwargs) -> Response[ResultT, RowT]:
        """Send the call and give its answer."""
        return await self._client.send(self._function(*args, **kwargs))


class AsyncPagedOperation(AsyncOperation[P, ResultT, RowT]):
    """An operation that answers page by page."""

    def pages(self, *args: P.args, **kwargs: P.kwargs) -> AsyncIterator[Response[ResultT, RowT]]:
        """Go through the answers page by page. Each page is one call, made when it is reached."""
        return self._pages(self._function(*args, **kwargs))

    def rows(self, *args: P.args, **kwargs: P.kwargs) -> AsyncIterator[RowT]:
        """Go through the records of all pages. Each page is one call, made when it is reached."""
        return (row async for page in self.pages(*args, **kwargs) for row in page.rows)

    async def _pages(self, call: Call[ResultT, RowT] | None) -> AsyncIterator[Response[ResultT, RowT]]:
        pages = Pages()
        while call is not None:
            answer = await self._client.send(call)
            yield answer
            call = pages.next_call(call, answer)


class AsyncSplitOperation(AsyncOperation[P, ResultT, RowT]):
    """An operation on a list that may be longer than one call takes."""

    async def split(self, *args: P.args, **kwargs: P.kwargs) -> Joined[ResultT, RowT]:
        """Send as many calls as the list needs, one after the other, and join what they answer.

        A part that fails does not stop the others, unless its error would meet them too (login,
        balance, budget); `failed` lists what has no answer.
        """
        self._client.check_ready()
        return await drive_async(joining(self.calls(*args, **kwargs)), self._client.send)


class AsyncManyTasksOperation(
    BoundFunction[P, ResultT, RowT, "BaseAsyncClient"], Generic[P, RequestT, ResultT, RowT]
):
    """An operation that takes one task as keywords, or many as a list of request objects."""

    if TYPE_CHECKING:

        def __init__(self, function: Callable[P, Call[ResultT, RowT]], request: type[RequestT]) -> None: ...

    @overload
    async def __call__(self, requests: Sequence[RequestT], /) -> Response[ResultT, RowT]: ...
    @overload
    async def __call__(self, *args: P.args, **kwargs: P.kwargs) -> Response[ResultT, RowT]: ...
    async def __call__(self, *args: Any, **kwargs: Any) -> Response[ResultT, RowT]:
        """Send one task or many and give the answer."""
        return await self._client.send(many_tasks(self.endpoint, self._function, args, kwargs))


class AsyncCollectingOperation(AsyncOperation[P, ResultT, RowT], Generic[P, RequestT, ResultT, RowT]):
    """An operation that collects what became of a posted task."""

    if TYPE_CHECKING:

        def __init__(self, function: Callable[P, Call[ResultT, RowT]], request: type[RequestT]) -> None: ...

    def post_and_wait(
        self,
        requests: Sequence[RequestT],
        *,
        within: float | None = WITHIN,
        on_progress: Callable[[TaskProgress], object] | None = None,
    ) -> AsyncIterator[Done[RequestT, ResultT, RowT]]:
        """Post any number of tasks, wait for them, and give what became of each as it comes.

        As `CollectingOperation.post_and_wait`, for `async for`.
        """
        from dataforseo_runtime.tasks import starting
        from dataforseo_runtime.tasks.outcome import Done
        from dataforseo_runtime.tasks.performing import EventLoopTasks

        steps = starting.posting_run(self._client, self.endpoint, requests, within, on_progress)
        given: type[Done[RequestT, ResultT, RowT]] = Done
        return drive_giving_async(steps, EventLoopTasks(self._client), given, self._client.check_ready)

    def wait_for(
        self,
        task_ids: Iterable[str],
        *,
        within: float | None = WITHIN,
        on_progress: Callable[[TaskProgress], object] | None = None,
    ) -> AsyncIterator[Done[None, ResultT, RowT]]:
        """Wait for tasks that were posted before, here or elsewhere, and give each as it comes. Free.

        Nothing but their identifiers is needed. For the rest see `post_and_wait`.
        """
        from dataforseo_runtime.tasks import starting
        from dataforseo_runtime.tasks.outcome import Done
        from dataforseo_runtime.tasks.performing import EventLoopTasks

        steps = starting.waiting_run(self._client, self.endpoint, task_ids, within, on_progress)
        given: type[Done[None, ResultT, RowT]] = Done
        return drive_giving_async(steps, EventLoopTasks(self._client), given, self._client.check_ready)


_CLASSES: dict[Way, type[BoundFunction[Any, Any, Any, Any]]] = {
    "single": AsyncOperation,
    "paged": AsyncPagedOperation,
    "split": AsyncSplitOperation,
    "many tasks": AsyncManyTasksOperation,
    "collecting": AsyncCollectingOperation,
}


def async_operation_class(endpoint: Endpoint[Any, Any]) -> type[BoundFunction[Any, Any, Any, Any]]:
    """Give the class of an endpoint's operation on an AsyncClient."""
    return _CLASSES[way_of_calling(endpoint)]
