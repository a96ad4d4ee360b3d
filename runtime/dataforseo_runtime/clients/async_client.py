"""AsyncClient without its sections, which the generated package adds."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from types import TracebackType
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, Self, TypeVar

from msgspec.structs import replace

from dataforseo_runtime.answers.response import Response
from dataforseo_runtime.base.errors import ConfigurationError, DataForSEOError
from dataforseo_runtime.calling.bound import SignatureWhenAsked
from dataforseo_runtime.clients.client import SETTLE_SECONDS, AnyClient, BaseClient
from dataforseo_runtime.requests.endpoint import Call
from dataforseo_runtime.sending.call_run import Exchange
from dataforseo_runtime.transport.drivers import drive, drive_async
from dataforseo_runtime.transport.effects import Pause
from dataforseo_runtime.transport.thread_executor import BlockingPerformer

if TYPE_CHECKING:
    import inspect

    from dataforseo_runtime.calling.lost_calls import Charge
    from dataforseo_runtime.jobs import AsyncJob
    from dataforseo_runtime.transport.event_loop_executor import EventLoopPerformer

P = ParamSpec("P")
T = TypeVar("T")
ResultT = TypeVar("ResultT")
RowT = TypeVar("RowT")


def _taking_what(
    blocking: Callable[Concatenate[BaseClient, P], object],
) -> Callable[
    [Callable[..., Coroutine[Any, Any, T]]],
    Callable[Concatenate[BaseAsyncClient, P], Coroutine[Any, Any, T]],
]:
    """Give an awaitable method the parameters of a blocking one, which stand written there alone."""

    def give(
        method: Callable[..., Coroutine[Any, Any, T]],
    ) -> Callable[Concatenate[BaseAsyncClient, P], Coroutine[Any, Any, T]]:
        def signature() -> inspect.Signature:
            import inspect

            returned = method.__annotations__.get("return", inspect.Signature.empty)
            return inspect.signature(blocking).replace(return_annotation=returned)

        method.__dict__["__wrapped__"] = SignatureWhenAsked(signature)
        return method

    return give


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
        self._performers: list[EventLoopPerformer] = []

    @property
    def _perform(self) -> EventLoopPerformer:
        if not self._performers:
            from dataforseo_runtime.transport.event_loop_executor import EventLoopPerformer

            performer = EventLoopPerformer(
                self._transport, self._desk.limiter, self._shared_limits, self._clock, self._connections
            )
            self._performers.append(performer)
        return self._performers[0]

    def check_ready(self) -> None:
        """Check that calls can be made here. Raises ClientClosed, and ConfigurationError without asyncio."""
        _check_asyncio()
        self.check_open()

    async def send(self, call: Call[ResultT, RowT]) -> Response[ResultT, RowT]:
        """Send a prepared call and give its answer.

        Raises ApiError when the API said no, AnswerLost or UnreadableAnswer when what came back is no
        answer, NotSent, BudgetExceeded and ConfigurationError when nothing was sent. A call that is
        cancelled on its way may be executed all the same; its cost is booked when the answer comes.
        """
        self.check_ready()
        return await drive_async(self._exchange(call).steps(), self._perform)

    async def find_charged(self, error: DataForSEOError, *, settle_seconds: float = SETTLE_SECONDS) -> Charge:
        """Find out whether the call that ended in this error was executed and charged.

        As `Client.find_charged`.
        """
        from dataforseo_runtime.calling.lost_calls import find_charged

        self.check_ready()

        async def perform(step: Call[Any, Any] | Pause) -> Any:
            return await (self._perform(step) if isinstance(step, Pause) else self.send(step))

        log, desk = self._call_log(error), self._desk
        steps = find_charged(error, log, desk.clock, desk.server_clock, settle_seconds)
        return self._book(error, await drive_async(steps, perform))

    @_taking_what(BaseClient.open_job)
    async def open_job(self, *args: Any, **kwargs: Any) -> AsyncJob:
        """Prepare a job, or take up the one in the file `job`; `run()` or `parts()` then works on it.

        As `Client.open_job`. The job works in a thread of its own, where it also reads its targets,
        and shares limits, budget and costs with all other calls of this client.
        """
        self.check_ready()
        import asyncio

        from dataforseo_runtime.jobs import AsyncJob
        from dataforseo_runtime.jobs.opening import opened

        call_soon = asyncio.get_running_loop().call_soon_threadsafe
        desk = replace(self._desk, hooks=self._desk.hooks.called_through(call_soon))
        perform = BlockingPerformer(self._transport, desk.limiter, self._shared_limits, self._clock)

        def send(call: Call[ResultT, RowT]) -> Response[ResultT, RowT]:
            self.check_open()
            return drive(Exchange(desk, call, self._options).steps(), perform)

        return await AsyncJob.opened(lambda: opened(self, send, *args, **kwargs))

    @_taking_what(BaseClient.run)
    async def run(self, *args: Any, on_progress: Any = None, **kwargs: Any) -> AsyncJob:
        """Ask an operation about any number of targets, kept in the file `job`: see `open_job`.

        Can be cancelled at any moment and called again: nothing is paid twice, nothing lost. Ends,
        cancelled or not, once the answers that are on their way are on disk. `on_progress`, a plain
        function, hears of each call that is on disk, in the thread of the event loop.
        """
        job = await self.open_job(*args, **kwargs)
        try:
            return await job.run(on_progress)
        except BaseException:
            await job.aclose()
            raise

    async def aclose(self) -> None:
        """Close the connections, after the answers of cancelled calls that are still on their way.

        Calls in the queue still end; no other call begins.
        """
        self._transport.closed = True
        if self._performers:
            _check_asyncio()
        while self._performers:
            await self._performers.pop().close()
        self._close_connections()

    async def __aenter__(self) -> Self:
        self.check_ready()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()
