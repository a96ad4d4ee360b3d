"""The base of the generated AsyncClient."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from os import PathLike
from typing import TYPE_CHECKING, Any, Self, TypeVar, Unpack

from msgspec.structs import replace

from dataforseo_runtime.answers.response import Response
from dataforseo_runtime.base.errors import ConfigurationError, DataForSEOError
from dataforseo_runtime.calling.bound import BoundFunction
from dataforseo_runtime.clients.any_client import AnyClient
from dataforseo_runtime.clients.client import SETTLE_SECONDS
from dataforseo_runtime.requests.endpoint import Call
from dataforseo_runtime.sending.call_run import CallRun
from dataforseo_runtime.transport.drivers import drive, drive_async
from dataforseo_runtime.transport.effects import Pause
from dataforseo_runtime.transport.thread_executor import ThreadExecutor

if TYPE_CHECKING:
    from dataforseo_runtime.calling.lost_calls import Charge
    from dataforseo_runtime.jobs import AsyncJob, Progress
    from dataforseo_runtime.jobs.settings import JobSettings
    from dataforseo_runtime.transport.event_loop_executor import EventLoopExecutor

ResultT = TypeVar("ResultT")
RowT = TypeVar("RowT")


def _check_asyncio() -> None:
    import asyncio

    try:
        task = asyncio.current_task()
    except RuntimeError:
        task = None
    if task is None:  # an asyncio loop may exist inside that of another library, such as trio
        raise ConfigurationError(
            "AsyncClient works in tasks of asyncio, with uvloop as well, and none is running here, so "
            "nothing was sent; under trio or another event loop call a Client in a thread, as with "
            "trio.to_thread.run_sync"
        )


class BaseAsyncClient(AnyClient):
    """Sends calls and reads their answers without blocking the event loop."""

    def _set_up(self) -> None:
        # One for the client and its views, created by the first call, because asyncio is slow to import.
        self._executors: list[EventLoopExecutor] = []

    @property
    def _execute(self) -> EventLoopExecutor:
        if not self._executors:
            from dataforseo_runtime.transport.event_loop_executor import EventLoopExecutor

            session = self._session
            executor = EventLoopExecutor(
                session.transport, session.limiter, session.shared_limits, session.clock, self._connections
            )
            self._executors.append(executor)
        return self._executors[0]

    def check_ready(self) -> None:
        """Check that calls can be made. Raises ClientClosedError, or ConfigurationError outside asyncio."""
        _check_asyncio()
        self.check_open()

    async def send(self, call: Call[ResultT, RowT]) -> Response[ResultT, RowT]:
        """Send a call and return its answer.

        Raises ApiError if the API refused it; AnswerLostError or UnreadableAnswerError if no whole answer
        came back; NotSentError, BudgetExceededError or ConfigurationError if nothing was sent. A call that
        is cancelled in flight may still be executed; its cost is booked when the answer arrives.
        """
        self.check_ready()
        return await drive_async(CallRun(self._session, call).run(), self._execute)

    async def find_charged(self, error: DataForSEOError, *, settle_seconds: float = SETTLE_SECONDS) -> Charge:
        """Find out whether the call that ended in this error was executed and charged.

        See `Client.find_charged`.
        """
        self.check_ready()

        async def execute(effect: Call[Any, Any] | Pause) -> Any:
            return await (self._execute(effect) if isinstance(effect, Pause) else self.send(effect))

        return await drive_async(self._find_charged(error, settle_seconds), execute)

    async def open_job(
        self,
        operation: BoundFunction[..., Any, Any, Any] | str,
        targets: Iterable[str] | str | PathLike[str] | None = None,
        /,
        *,
        job: str | PathLike[str],
        **settings: Unpack[JobSettings],
    ) -> AsyncJob:
        """Create the job file `job`, or open it again; then call `run()` or `parts()` of the job.

        For the arguments see `Client.open_job`. The job runs in a thread, which also reads the targets. It
        shares limits, budget and costs with all other calls of this client.
        """
        self.check_ready()
        import asyncio

        from dataforseo_runtime.jobs import AsyncJob
        from dataforseo_runtime.jobs.opening import open_job

        call_soon = asyncio.get_running_loop().call_soon_threadsafe
        session = replace(self._session, hooks=self._session.hooks.scheduled_by(call_soon))
        execute = ThreadExecutor(session.transport, session.limiter, session.shared_limits, session.clock)

        def send(call: Call[ResultT, RowT]) -> Response[ResultT, RowT]:
            self.check_open()
            return drive(CallRun(session, call).run(), execute)

        return await AsyncJob.opened(
            lambda: open_job(session, send, self.operation, operation, targets, job, settings)
        )

    async def run(
        self,
        operation: BoundFunction[..., Any, Any, Any] | str,
        targets: Iterable[str] | str | PathLike[str] | None = None,
        /,
        *,
        job: str | PathLike[str],
        on_progress: Callable[[Progress], object] | None = None,
        **settings: Unpack[JobSettings],
    ) -> AsyncJob:
        """Call an operation for any number of targets, and keep the answers in the file `job`.

        You can cancel it at any moment and call it again: nothing is paid twice, and nothing is lost. Even if
        cancelled, it ends once the answers in flight are on disk. `on_progress`, a plain function, is called
        in the thread of the event loop after each call that is on disk. For all other arguments see
        `Client.open_job`.
        """
        opened = await self.open_job(operation, targets, job=job, **settings)
        try:
            return await opened.run(on_progress)
        except BaseException:
            await opened.aclose()
            raise

    async def aclose(self) -> None:
        """Close the connections, once the answers to cancelled calls have arrived.

        Calls in the queue still end; no new call begins.
        """
        self._session.transport.closed = True
        if self._executors:
            _check_asyncio()
        while self._executors:
            await self._executors.pop().close()
        self._close_connections()

    async def __aenter__(self) -> Self:
        self.check_ready()
        return self

    async def __aexit__(self, *raised: object) -> None:
        await self.aclose()
