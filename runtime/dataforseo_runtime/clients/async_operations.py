"""The operations of an AsyncClient: those of `operations`, awaitable."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, TypeVar, overload

from dataforseo_runtime.answers.response import Response
from dataforseo_runtime.calling.batching import Joined, joining
from dataforseo_runtime.calling.bound import BoundFunction, takes_fields
from dataforseo_runtime.calling.paging import Pages
from dataforseo_runtime.clients.operations import WITHIN, many_tasks
from dataforseo_runtime.requests.endpoint import Call, Endpoint
from dataforseo_runtime.requests.facts import Way
from dataforseo_runtime.requests.request import Request
from dataforseo_runtime.transport.drivers import drive_async, drive_giving_async

if TYPE_CHECKING:
    from dataforseo_runtime.clients.async_client import BaseAsyncClient  # noqa: F401 - used in quotes
    from dataforseo_runtime.tasks.records import Done, TaskProgress

P = ParamSpec("P")
ResultT = TypeVar("ResultT")
RowT = TypeVar("RowT")
RequestT = TypeVar("RequestT", bound=Request)


class AsyncOperation(BoundFunction[P, ResultT, RowT, "BaseAsyncClient"]):
    """One operation of a client; call it with the fields of its endpoint and await the answer."""

    async def __call__(self, *args: P.args, **kwargs: P.kwargs) -> Response[ResultT, RowT]:
        return await self._client.send(self._call(*args, **kwargs))


class AsyncPagedOperation(AsyncOperation[P, ResultT, RowT]):
    """An operation that answers page by page."""

    @takes_fields("Go through the answers page by page. Each page is one call, made when it is reached.")
    def pages(self, *args: P.args, **kwargs: P.kwargs) -> AsyncIterator[Response[ResultT, RowT]]:
        return self._pages(self._call(*args, **kwargs))

    @takes_fields("Go through the records of all pages. Each page is one call, made when it is reached.")
    def rows(self, *args: P.args, **kwargs: P.kwargs) -> AsyncIterator[RowT]:
        return (row async for page in self.pages(*args, **kwargs) for row in page.rows)

    async def _pages(self, call: Call[ResultT, RowT] | None) -> AsyncIterator[Response[ResultT, RowT]]:
        pages = Pages()
        while call is not None:
            answer = await self._client.send(call)
            yield answer
            call = pages.next_call(call, answer)


class AsyncSplitOperation(AsyncOperation[P, ResultT, RowT]):
    """An operation on a list that may be longer than one call takes."""

    @takes_fields(
        "Send as many calls as the list needs, one after the other, and join what they answer.",
        "A part that fails does not stop the others, unless its error would meet them too (login,\n"
        "balance, budget); `failed` lists what has no answer.",
    )
    async def split(self, *args: P.args, **kwargs: P.kwargs) -> Joined[ResultT, RowT]:
        self._client.check_ready()
        return await drive_async(joining(self.calls(*args, **kwargs)), self._client.send)


class AsyncManyTasksOperation(
    BoundFunction[P, ResultT, RowT, "BaseAsyncClient"], Generic[P, RequestT, ResultT, RowT]
):
    """An operation that takes one task as keywords, or many as a list of request objects."""

    if TYPE_CHECKING:

        def __init__(self, request: Callable[P, RequestT], endpoint: Endpoint[ResultT, RowT]) -> None: ...

    @overload
    async def __call__(self, requests: Sequence[RequestT], /) -> Response[ResultT, RowT]: ...
    @overload
    async def __call__(self, *args: P.args, **kwargs: P.kwargs) -> Response[ResultT, RowT]: ...
    async def __call__(self, *args: Any, **kwargs: Any) -> Response[ResultT, RowT]:
        return await self._client.send(many_tasks(self, args, kwargs))


class AsyncCollectingOperation(AsyncOperation[P, ResultT, RowT], Generic[P, RequestT, ResultT, RowT]):
    """An operation that collects what became of a posted task."""

    if TYPE_CHECKING:

        def __init__(
            self,
            request: Callable[P, Request],
            endpoint: Endpoint[ResultT, RowT],
            posted: Callable[..., RequestT],
        ) -> None: ...

    def post_and_wait(
        self,
        requests: Sequence[RequestT],
        *,
        within: float | None = WITHIN,
        on_progress: Callable[[TaskProgress], object] | None = None,
    ) -> AsyncIterator[Done[RequestT, ResultT, RowT]]:
        """Post any number of tasks, wait for them, and give what became of each as it comes.

        Starts when the first one is asked for, with `async for`. A task that fails is given with its error
        and does not stop the others.

        Args:
            requests: The tasks, as objects of the request class of the operation that posts them.
            within: Seconds to wait once all are posted (None: for ever); what is not done by then is
                given with NotFinished.
            on_progress: Hears of each call that posted tasks and of each task that is done; it can store
                the identifiers, for `wait_for` after a restart.

        Posting is charged and never repeated: where its answer is lost, the tasks are looked for in the
        account's log; those that it does not hold are given with the error. Waiting and collecting are
        free. Raises TypeError, ValueError and ConfigurationError, before anything is sent.
        """
        from dataforseo_runtime.tasks import starting
        from dataforseo_runtime.tasks.executors import EventLoopTasks
        from dataforseo_runtime.tasks.records import Done

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

        Args:
            task_ids: Identifiers of tasks that this operation collects.
            within: Seconds to wait (None: for ever); what is not done by then is given with NotFinished.
            on_progress: Hears of each task that is done.
        """
        from dataforseo_runtime.tasks import starting
        from dataforseo_runtime.tasks.executors import EventLoopTasks
        from dataforseo_runtime.tasks.records import Done

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
    return _CLASSES[endpoint.way]
