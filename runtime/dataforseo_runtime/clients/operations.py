"""`client.<section>.<operation>`: the ways in which the operations of a Client can be called.

The methods that take an endpoint's fields have no docstring: so editors show that of the request class,
which says what each field means. What a method does with them stands in `takes_fields`, for `help()`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, TypeVar, cast, overload

from dataforseo_runtime.answers.response import Response
from dataforseo_runtime.calling.batching import Joined, joining
from dataforseo_runtime.calling.bound import BoundFunction, takes_fields
from dataforseo_runtime.calling.paging import Pages
from dataforseo_runtime.requests.endpoint import Call, Endpoint
from dataforseo_runtime.requests.facts import Way
from dataforseo_runtime.requests.request import Request
from dataforseo_runtime.transport.drivers import drive, drive_giving

if TYPE_CHECKING:
    from dataforseo_runtime.clients.client import BaseClient  # noqa: F401 - used in quotes
    from dataforseo_runtime.tasks.records import Done, TaskProgress

P = ParamSpec("P")
ResultT = TypeVar("ResultT")
RowT = TypeVar("RowT")
RequestT = TypeVar("RequestT", bound=Request)

# How long a run waits for its tasks; the vendor promises most of them within 45 minutes.
WITHIN = 3600.0


class Operation(BoundFunction[P, ResultT, RowT, "BaseClient"]):
    """One operation of a client; call it with the fields of its endpoint."""

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> Response[ResultT, RowT]:
        return self._client.send(self._call(*args, **kwargs))


class PagedOperation(Operation[P, ResultT, RowT]):
    """An operation that answers page by page."""

    @takes_fields("Go through the answers page by page. Each page is one call, made when it is reached.")
    def pages(self, *args: P.args, **kwargs: P.kwargs) -> Iterator[Response[ResultT, RowT]]:
        call: Call[ResultT, RowT] | None = self._call(*args, **kwargs)
        return self._pages(call)

    @takes_fields("Go through the records of all pages. Each page is one call, made when it is reached.")
    def rows(self, *args: P.args, **kwargs: P.kwargs) -> Iterator[RowT]:
        return (row for page in self.pages(*args, **kwargs) for row in page.rows)

    def _pages(self, call: Call[ResultT, RowT] | None) -> Iterator[Response[ResultT, RowT]]:
        pages = Pages()
        while call is not None:
            answer = self._client.send(call)
            yield answer
            call = pages.next_call(call, answer)


class SplitOperation(Operation[P, ResultT, RowT]):
    """An operation on a list that may be longer than one call takes."""

    @takes_fields(
        "Send as many calls as the list needs, one after the other, and join what they answer.",
        "A part that fails does not stop the others, unless its error would meet them too (login,\n"
        "balance, budget); `failed` lists what has no answer.",
    )
    def split(self, *args: P.args, **kwargs: P.kwargs) -> Joined[ResultT, RowT]:
        self._client.check_ready()
        return drive(joining(self.calls(*args, **kwargs)), self._client.send)


class ManyTasksOperation(BoundFunction[P, ResultT, RowT, "BaseClient"], Generic[P, RequestT, ResultT, RowT]):
    """An operation that takes one task as keywords, or many as a list of request objects."""

    if TYPE_CHECKING:

        def __init__(self, request: Callable[P, RequestT], endpoint: Endpoint[ResultT, RowT]) -> None: ...

    @overload
    def __call__(self, requests: Sequence[RequestT], /) -> Response[ResultT, RowT]: ...
    @overload
    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> Response[ResultT, RowT]: ...
    def __call__(self, *args: Any, **kwargs: Any) -> Response[ResultT, RowT]:
        return self._client.send(many_tasks(self, args, kwargs))


class CollectingOperation(Operation[P, ResultT, RowT], Generic[P, RequestT, ResultT, RowT]):
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
    ) -> Iterator[Done[RequestT, ResultT, RowT]]:
        """Post any number of tasks, wait for them, and give what became of each as it comes.

        Starts when the first one is asked for. A task that fails is given with its error and does not
        stop the others.

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
        from dataforseo_runtime.tasks.executors import BlockingTasks
        from dataforseo_runtime.tasks.records import Done

        steps = starting.posting_run(self._client, self.endpoint, requests, within, on_progress)
        given: type[Done[RequestT, ResultT, RowT]] = Done
        return drive_giving(steps, BlockingTasks(self._client), given, self._client.check_ready)

    def wait_for(
        self,
        task_ids: Iterable[str],
        *,
        within: float | None = WITHIN,
        on_progress: Callable[[TaskProgress], object] | None = None,
    ) -> Iterator[Done[None, ResultT, RowT]]:
        """Wait for tasks that were posted before, here or elsewhere, and give each as it comes. Free.

        Nothing but their identifiers is needed. For the rest see `post_and_wait`.

        Args:
            task_ids: Identifiers of tasks that this operation collects.
            within: Seconds to wait (None: for ever); what is not done by then is given with NotFinished.
            on_progress: Hears of each task that is done.
        """
        from dataforseo_runtime.tasks import starting
        from dataforseo_runtime.tasks.executors import BlockingTasks
        from dataforseo_runtime.tasks.records import Done

        steps = starting.waiting_run(self._client, self.endpoint, task_ids, within, on_progress)
        given: type[Done[None, ResultT, RowT]] = Done
        return drive_giving(steps, BlockingTasks(self._client), given, self._client.check_ready)


def many_tasks(
    operation: BoundFunction[..., ResultT, RowT, Any], args: tuple[Any, ...], kwargs: dict[str, Any]
) -> Call[ResultT, RowT]:
    """Describe a call of one task, given as keywords, or of many, given as a list of request objects."""
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
    """Check a list of request objects. Raises TypeError or ValueError that say what is wrong with it."""
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


_CLASSES: dict[Way, type[BoundFunction[Any, Any, Any, Any]]] = {
    "single": Operation,
    "paged": PagedOperation,
    "split": SplitOperation,
    "many tasks": ManyTasksOperation,
    "collecting": CollectingOperation,
}


def operation_class(endpoint: Endpoint[Any, Any]) -> type[BoundFunction[Any, Any, Any, Any]]:
    """Give the class of an endpoint's operation on a synchronous client."""
    return _CLASSES[endpoint.way]
