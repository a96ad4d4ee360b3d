"""Execute the effects of a call in an event loop: wait in the loop, send in a pool of threads."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from dataforseo_runtime.base.clock import Clock
from dataforseo_runtime.base.forks import reset_in_child
from dataforseo_runtime.transport.drivers import CancelledWhileRunning
from dataforseo_runtime.transport.effects import EnterQueue, Pause, TakeResult, TakeShared
from dataforseo_runtime.transport.http import HttpRequest, Transport
from dataforseo_runtime.transport.limiter import Limiter, Ticket

if TYPE_CHECKING:
    from dataforseo_runtime.transport.shared_limits import SharedLimits


class EventLoopExecutor:
    """Waits in the caller's event loop; each urllib3 call runs in one of at most `threads` threads."""

    def __init__(
        self, transport: Transport, limiter: Limiter, shared: SharedLimits | None, clock: Clock, threads: int
    ) -> None:
        self._transport = transport
        self._limiter = limiter
        self._shared = shared
        self._clock = clock
        self._max_threads = threads
        self.reset_after_fork()
        reset_in_child(self)

    def reset_after_fork(self) -> None:
        """Start a new pool; the threads of the old one exist only in the process that started them."""
        self._threads = ThreadPoolExecutor(self._max_threads, thread_name_prefix="dataforseo")

    async def __call__(self, effect: EnterQueue | TakeShared | Pause | HttpRequest) -> Any:
        """Execute one effect and return its result."""
        if isinstance(effect, HttpRequest):
            return await self._send(effect)
        if isinstance(effect, EnterQueue):
            return await self._enter(effect)
        if isinstance(effect, TakeShared):
            return await asyncio.to_thread(self._shared.take, effect.scopes) if self._shared else TakeResult()
        return await self._clock.sleep_async(effect.seconds)

    async def _enter(self, effect: EnterQueue) -> Ticket:
        ticket = self._limiter.enter(effect.scopes)
        if ticket.granted is not None:
            return ticket
        loop, signal = asyncio.get_running_loop(), asyncio.Event()

        def wake() -> None:
            with suppress(RuntimeError):  # the loop was closed, so nothing waits in it any more
                loop.call_soon_threadsafe(signal.set)

        ticket.wake = wake
        try:
            while True:
                seconds = self._limiter.poll(ticket)
                if ticket.granted is not None:
                    return ticket
                seconds = ticket.capped(seconds, effect.at_most, self._clock.monotonic())
                await self._clock.wait_async(signal, seconds)
                signal.clear()
        except BaseException:
            self._limiter.leave(ticket, counted=False)
            raise

    async def _send(self, request: HttpRequest) -> Any:
        loop = asyncio.get_running_loop()  # may raise, so it is called before anything is sent
        running = self._threads.submit(self._transport.send, request)
        try:
            return await asyncio.wrap_future(running, loop=loop)
        except (asyncio.CancelledError, GeneratorExit) as cancelled:  # GeneratorExit: the loop has ended
            # A request that has left cannot be called back. The thread reads the answer to its end, and the
            # generator of the call goes on there, so that the cost is booked although nobody waits for it.
            if running.cancel():  # it waits for a thread
                raise
            raise CancelledWhileRunning(running, cancelled) from None

    async def close(self) -> None:
        """Wait for cancelled calls that are under way, then end the threads; later calls get new ones."""
        threads = self._threads
        self.reset_after_fork()
        await asyncio.to_thread(threads.shutdown)
