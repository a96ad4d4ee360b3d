"""What the operations that collect posted tasks have in common in both clients."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, TypeVar

from dataforseo_runtime.calling.bound import BoundFunction
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.request import Request

if TYPE_CHECKING:
    from dataforseo_runtime.clients.any_client import AnyClient
    from dataforseo_runtime.tasks.records import TaskProgress
    from dataforseo_runtime.transport.effects import Effects

P = ParamSpec("P")
ResultT = TypeVar("ResultT")
RowT = TypeVar("RowT")
RequestT = TypeVar("RequestT", bound=Request)
ClientT = TypeVar("ClientT", bound="AnyClient")
# The iterators that the two methods give: plain ones, or asynchronous ones.
PostedT = TypeVar("PostedT")
WaitedT = TypeVar("WaitedT")

# How long a run waits for its tasks, in seconds; the vendor promises most of them within 45 minutes.
WITHIN = 3600.0


class CollectingFunction(
    BoundFunction[P, ResultT, RowT, ClientT], Generic[P, RequestT, ResultT, RowT, ClientT, PostedT, WaitedT]
):
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
    ) -> PostedT:
        """Post any number of tasks, wait for them, and give what became of each as it comes.

        Starts when the first one is asked for, with `for` or `async for`. A task that fails is given with its
        error and does not stop the others.

        Args:
            requests: The tasks, as objects of the request class of the operation that posts them.
            within: Seconds to wait once all are posted (None: for ever); what is not done by then is
                given with NotFinishedError.
            on_progress: Hears of each call that posted tasks and of each task that is done; it can store
                the identifiers, for `wait_for` after a restart.

        Posting is charged and never repeated: where its answer is lost, the tasks are looked for in the
        account's log; those that it does not hold are given with the error. Waiting and collecting are
        free. Raises TypeError, ValueError and ConfigurationError, before anything is sent.
        """
        from dataforseo_runtime.tasks.starting import posting_run

        client = self._client
        steps = posting_run(client.session, client.operation, self.endpoint, requests, within, on_progress)
        given: PostedT = self._given(steps)
        return given

    def wait_for(
        self,
        task_ids: Iterable[str],
        *,
        within: float | None = WITHIN,
        on_progress: Callable[[TaskProgress], object] | None = None,
    ) -> WaitedT:
        """Wait for tasks that were posted before, here or elsewhere, and give each as it comes. Free.

        Nothing but their identifiers is needed. For the rest see `post_and_wait`.

        Args:
            task_ids: Identifiers of tasks that this operation collects.
            within: Seconds to wait (None: for ever); what is not done by then is given with NotFinishedError.
            on_progress: Hears of each task that is done.
        """
        from dataforseo_runtime.tasks.starting import waiting_run

        client = self._client
        steps = waiting_run(client.session, client.operation, self.endpoint, task_ids, within, on_progress)
        given: WaitedT = self._given(steps)
        return given

    def _given(self, steps: Effects[None]) -> Any:
        """Give what becomes of each task as it comes, once the caller asks for the first."""
        raise NotImplementedError
