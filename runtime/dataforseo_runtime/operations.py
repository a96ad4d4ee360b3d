"""`client.<section>.<operation>`: endpoint functions bound to a client, by the way they can be called.

The signature of each operation is that of its generated function; it is written once there and
carried here by a ParamSpec, for type checkers and for `inspect.signature` alike.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, Generic, Literal, ParamSpec, TypeVar, cast, overload

from dataforseo_runtime.endpoint import Call, Endpoint
from dataforseo_runtime.paging import Pages
from dataforseo_runtime.requests import Request
from dataforseo_runtime.response import Response
from dataforseo_runtime.splitting import Joined, chunks, joining, largest_part
from dataforseo_runtime.transport.driving import drive, drive_giving

if TYPE_CHECKING:
    from dataforseo_runtime.client import BaseClient  # noqa: F401 - used in quotes
    from dataforseo_runtime.tasks.outcome import Done, TaskProgress

P = ParamSpec("P")
ResultT = TypeVar("ResultT")
RowT = TypeVar("RowT")
RequestT = TypeVar("RequestT", bound=Request)
ClientT = TypeVar("ClientT")

# How long a run waits for its tasks; the vendor promises most of them within 45 minutes.
WITHIN = 3600.0

Way = Literal["single", "paged", "split", "many tasks", "collecting"]


def way_of_calling(endpoint: Endpoint[Any, Any]) -> Way:
    """Decide in which way an endpoint's operation is called; generator and runtime both ask here."""
    if endpoint.family is not None:
        return "collecting"
    if endpoint.paging:
        return "paged"
    if endpoint.split is not None:
        return "split"
    if (endpoint.limits.tasks_per_call or 1) > 1:
        return "many tasks"
    return "single"


class BoundFunction(Generic[P, ResultT, RowT, ClientT]):
    """An endpoint function and the client that sends what it describes."""

    def __init__(
        self,
        function: Callable[P, Call[ResultT, RowT]],
        request: type[Request] | None = None,
        *,
        endpoint: Endpoint[ResultT, RowT] | None = None,
        client: ClientT | None = None,
    ) -> None:
        self._function = function
        self._request = request
        self._bound_endpoint = endpoint
        self._bound_client = client
        self.__doc__ = function.__doc__
        self.__name__: str = getattr(function, "__name__", "operation")

    @property
    def __signature__(self) -> inspect.Signature:
        return inspect.signature(self._function)

    @property
    def endpoint(self) -> Endpoint[ResultT, RowT]:
        """The facts of the endpoint."""
        if self._bound_endpoint is None:
            raise TypeError(f"{self.__name__} has no client; reach it as client.<section>.{self.__name__}")
        return self._bound_endpoint

    @property
    def _client(self) -> ClientT:
        if self._bound_client is None:
            raise TypeError(f"{self.__name__} has no client; reach it as client.<section>.{self.__name__}")
        return self._bound_client

    def describe(self, *args: P.args, **kwargs: P.kwargs) -> Call[ResultT, RowT]:
        """Check the fields and give the call without sending it; `client.send` does that."""
        return self._function(*args, **kwargs)

    def calls(self, *args: P.args, **kwargs: P.kwargs) -> list[tuple[Sequence[Any], Call[ResultT, RowT]]]:
        """Describe the calls over which a long list is spread, each with its elements."""
        field = self.endpoint.split or ""
        fields: dict[str, Any] = {**kwargs}
        elements: Any = fields.pop(field, ())
        if not isinstance(elements, Sequence) or isinstance(elements, str | bytes):
            return [((), self._function(*args, **kwargs))]  # raises what is wrong with it
        function: Callable[..., Call[ResultT, RowT]] = self._function
        parts = chunks([*elements], largest_part(self.endpoint))  # pyright: ignore[reportUnknownArgumentType]
        return [(part, function(*args, **fields, **{field: part})) for part in parts]

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.__name__}>"


class Operation(BoundFunction[P, ResultT, RowT, "BaseClient"]):
    """One operation of a client; call it with the fields of its endpoint."""

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> Response[ResultT, RowT]:
        """Send the call and give its answer."""
        return self._client.send(self._function(*args, **kwargs))


class PagedOperation(Operation[P, ResultT, RowT]):
    """An operation that answers page by page."""

    def pages(self, *args: P.args, **kwargs: P.kwargs) -> Iterator[Response[ResultT, RowT]]:
        """Go through the answers page by page. Each page is one call, made when it is reached."""
        call: Call[ResultT, RowT] | None = self._function(*args, **kwargs)
        return self._pages(call)

    def rows(self, *args: P.args, **kwargs: P.kwargs) -> Iterator[RowT]:
        """Go through the records of all pages. Each page is one call, made when it is reached."""
        return (row for page in self.pages(*args, **kwargs) for row in page.rows)

    def _pages(self, call: Call[ResultT, RowT] | None) -> Iterator[Response[ResultT, RowT]]:
        pages = Pages()
        while call is not None:
            answer = self._client.send(call)
            yield answer
            call = pages.next_call(call, answer)


class SplitOperation(Operation[P, ResultT, RowT]):
    """An operation on a list that may be longer than one call takes."""

    def split(self, *args: P.args, **kwargs: P.kwargs) -> Joined[ResultT, RowT]:
        """Send as many calls as the list needs, one after the other, and join what they answer.

        A part that fails does not stop the others, unless its error would meet them too (login,
        balance, budget); `failed` lists what has no answer.
        """
        self._client.check_ready()
        return drive(joining(self.calls(*args, **kwargs)), self._client.send)


class ManyTasksOperation(BoundFunction[P, ResultT, RowT, "BaseClient"], Generic[P, RequestT, ResultT, RowT]):
    """An operation that takes one task as keywords, or many as a list of request objects."""

    if TYPE_CHECKING:

        def __init__(self, function: Callable[P, Call[ResultT, RowT]], request: type[RequestT]) -> None: ...

    @overload
    def __call__(self, requests: Sequence[RequestT], /) -> Response[ResultT, RowT]: ...
    @overload
    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> Response[ResultT, RowT]: ...
    def __call__(self, *args: Any, **kwargs: Any) -> Response[ResultT, RowT]:
        """Send one task or many and give the answer."""
        return self._client.send(many_tasks(self.endpoint, self._function, args, kwargs))


class CollectingOperation(Operation[P, ResultT, RowT], Generic[P, RequestT, ResultT, RowT]):
    """An operation that collects what became of a posted task."""

    if TYPE_CHECKING:

        def __init__(self, function: Callable[P, Call[ResultT, RowT]], request: type[RequestT]) -> None: ...

    def post_and_wait(
        self,
        requests: Sequence[RequestT],
        *,
        within: float | None = WITHIN,
        on_progress: Callable[[TaskProgress], object] | None = None,
    ) -> Iterator[Done[RequestT, ResultT, RowT]]:
        """Post any number of tasks, wait for them, and give what became of each as it comes.

        Starts when the first one is asked for. A task that fails is given with its error and does not
        stop the others. `within` is how many seconds to wait once all are posted (None: for ever); what
        is not done by then is given with NotFinished. `on_progress` hears of each call that posted tasks
        and of each task that is done; it can store the identifiers, for `wait_for` after a restart.

        Posting is charged and never repeated: where its answer is lost, the tasks are looked for in the
        account's log; those that it does not hold are given with the error. Waiting and collecting are
        free. Raises TypeError, ValueError and ConfigurationError, before anything is sent.
        """
        from dataforseo_runtime.tasks import starting
        from dataforseo_runtime.tasks.outcome import Done
        from dataforseo_runtime.tasks.performing import BlockingTasks

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
        """
        from dataforseo_runtime.tasks import starting
        from dataforseo_runtime.tasks.outcome import Done
        from dataforseo_runtime.tasks.performing import BlockingTasks

        steps = starting.waiting_run(self._client, self.endpoint, task_ids, within, on_progress)
        given: type[Done[None, ResultT, RowT]] = Done
        return drive_giving(steps, BlockingTasks(self._client), given, self._client.check_ready)


def many_tasks(
    endpoint: Endpoint[ResultT, RowT],
    function: Callable[..., Call[ResultT, RowT]],
    args: tuple[Any, ...],
    kwargs: dict[str, Any],
) -> Call[ResultT, RowT]:
    """Describe a call of one task, given as keywords, or of many, given as a list of request objects."""
    if not args:
        return function(**kwargs)
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
    return _CLASSES[way_of_calling(endpoint)]
