"""AsyncClient without its sections, which the generated package adds."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from os import PathLike
from types import TracebackType
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
    if task is None:  # a loop of asyncio may be there and yet be run by another library's, as trio's
        raise ConfigurationError(
            "AsyncClient works in tasks of asyncio, with uvloop as well, and none is running here, so "
            "nothing was sent; under trio or another event loop call a Client in a thread, as with "
            "trio.to_thread.run_sync"
        )


class BaseAsyncClient(AnyClient):
    """Sends calls and reads their answers without blocking the event loop."""

    def _set_up(self) -> None:
        # One for the client and its views, made when the first call is sent: asyncio is slow to import.
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
        """Check that calls can be made here.

        Raises ClientClosedError, and ConfigurationError where no task of asyncio runs.
        """
        _check_asyncio()
        self.check_open()

    async def send(self, call: Call[ResultT, RowT]) -> Response[ResultT, RowT]:
        """Send a prepared call and give its answer.

        Raises ApiError when the API said no, AnswerLostError or UnreadableAnswerError when what came back is
        no answer, NotSentError, BudgetExceededError and ConfigurationError when nothing was sent. A call
        that is cancelled on its way may be executed all the same; its cost is booked when the answer comes.
        """
        self.check_ready()
        return await drive_async(CallRun(self._session, call).run(), self._execute)

    async def find_charged(self, error: DataForSEOError, *, settle_seconds: float = SETTLE_SECONDS) -> Charge:
        """Find out whether the call that ended in this error was executed and charged.

        As `Client.find_charged`.
        """
        from dataforseo_runtime.calling.lost_calls import find_charged

        self.check_ready()

        async def execute(step: Call[Any, Any] | Pause) -> Any:
            return await (self._execute(step) if isinstance(step, Pause) else self.send(step))

        log, session = self._log_of(error), self._session
        steps = find_charged(error, log, session.clock, session.server_clock, settle_seconds)
        return self._book(error, await drive_async(steps, execute))

    async def open_job(
        self,
        operation: BoundFunction[..., Any, Any, Any] | str,
        targets: Iterable[str] | str | PathLike[str] | None = None,
        /,
        *,
        job: str | PathLike[str],
        **settings: Unpack[JobSettings],
    ) -> AsyncJob:
        """Prepare a job, or take up the one in the file `job`; `run()` or `parts()` then works on it.

        As `Client.open_job`. The job works in a thread of its own, where it also reads its targets,
        and shares limits, budget and costs with all other calls of this client.
        """
        self.check_ready()
        import asyncio

        from dataforseo_runtime.jobs import AsyncJob
        from dataforseo_runtime.jobs.opening import opened

        call_soon = asyncio.get_running_loop().call_soon_threadsafe
        session = replace(self._session, hooks=self._session.hooks.scheduled_by(call_soon))
        execute = ThreadExecutor(session.transport, session.limiter, session.shared_limits, session.clock)

        def send(call: Call[ResultT, RowT]) -> Response[ResultT, RowT]:
            self.check_open()
            return drive(CallRun(session, call).run(), execute)

        return await AsyncJob.opened(
            lambda: opened(session, send, self.operation, operation, targets, job, settings)
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
        """Ask an operation about any number of targets, kept in the file `job`.

        Can be cancelled at any moment and called again: nothing is paid twice, nothing lost. Ends,
        cancelled or not, once the answers that are on their way are on disk. `on_progress`, a plain
        function, hears of each call that is on disk, in the thread of the event loop. All other arguments
        are those of `Client.open_job`.
        """
        opened = await self.open_job(operation, targets, job=job, **settings)
        try:
            return await opened.run(on_progress)
        except BaseException:
            await opened.aclose()
            raise

    async def aclose(self) -> None:
        """Close the connections, after the answers of cancelled calls that are still on their way.

        Calls in the queue still end; no other call begins.
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

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()
