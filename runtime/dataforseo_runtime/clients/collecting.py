"""The common part of the operations of both clients that collect posted tasks."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, TypeVar

from dataforseo_runtime.calling.bound import BoundFunction
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.request import Request

if TYPE_CHECKING:
    from dataforseo_runtime.clients.any_client import AnyClient
    from dataforseo_runtime.tasks.records import TaskProgress
    from dataforseo_runtime.tasks.run import TaskRun
    from dataforseo_runtime.transport.effects import Effects

P = ParamSpec("P")
ResultT = TypeVar("ResultT")
RowT = TypeVar("RowT")
RequestT = TypeVar("RequestT", bound=Request)
ClientT = TypeVar("ClientT", bound="AnyClient")
# The iterators that the two methods return: plain or asynchronous ones.
PostedT = TypeVar("PostedT")
WaitedT = TypeVar("WaitedT")

# How many seconds a run waits for its tasks. The vendor promises most of them within 45 minutes.
WITHIN = 3600.0


class CollectingFunction(
    BoundFunction[P, ResultT, RowT, ClientT], Generic[P, RequestT, ResultT, RowT, ClientT, PostedT, WaitedT]
):
    """An operation that collects the result of a posted task."""

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
    ) -> PostedT:
        """Post any number of tasks, wait for them, and yield the result of each as it arrives.

        Starts when you ask for the first result, with `for` or `async for`. A task that fails is yielded with
        its error and does not stop the others.

        Args:
            requests: The tasks, as objects of the request class of the operation that posts them.
            within: Seconds to wait once all are posted (None: no limit). A task that is not done by then is
                yielded with NotFinishedError.
            on_progress: Function that is called after each call that posts tasks and for each task that is
                done. It can store the identifiers, for `wait_for` after a restart.

        Posting is charged and never repeated. If its answer is lost, the tasks are looked up in the account's
        log; those that are not there are yielded with the error. Waiting and collecting are free. Raises
        TypeError, ValueError and ConfigurationError before anything is sent.
        """
        results: PostedT = self._results(self._run(within, on_progress).post_and_wait(requests))
        return results

    def wait_for(
        self,
        task_ids: Iterable[str],
        *,
        within: float | None = WITHIN,
        on_progress: Callable[[TaskProgress], object] | None = None,
    ) -> WaitedT:
        """Wait for tasks that were posted before, here or elsewhere, and yield each as it is done. Free.

        Args:
            task_ids: Identifiers of tasks that this operation collects.
            within: Seconds to wait (None: no limit). A task that is not done by then is yielded with
                NotFinishedError.
            on_progress: Function that is called for each task that is done.
        """
        results: WaitedT = self._results(self._run(within, on_progress).wait_for(task_ids))
        return results

    def _run(
        self, within: float | None, on_progress: Callable[[TaskProgress], object] | None
    ) -> TaskRun[ResultT, RowT]:
        from dataforseo_runtime.tasks.run import TaskRun

        client = self._client
        return TaskRun.of(client.session, client.operation, self.endpoint, within, on_progress)

    def _results(self, run: Effects[None]) -> Any:
        """Return an iterator over the results of a run; the run starts with the first of them."""
        raise NotImplementedError
