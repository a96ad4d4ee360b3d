"""Performs the steps of a call for an event loop: waits in it, sends in a few threads of its own."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from dataforseo_runtime.base.clock import Clock
from dataforseo_runtime.base.forks import reset_in_child
from dataforseo_runtime.transport.drivers import Detached
from dataforseo_runtime.transport.effects import Enter, HttpRequest, Pause, Taken, TakeShared
from dataforseo_runtime.transport.http import Transport
from dataforseo_runtime.transport.limiter import Limiter, Place
from dataforseo_runtime.transport.thread_executor import still_to_wait

if TYPE_CHECKING:
    from dataforseo_runtime.transport.shared_limits import SharedLimits


class EventLoopExecutor:
    """Waits in the event loop of the caller; every urllib3 call runs in one of `threads` threads."""

    def __init__(
        self, transport: Transport, limiter: Limiter, shared: SharedLimits | None, clock: Clock, threads: int
    ) -> None:
        self._transport = transport
        self._limiter = limiter
        self._shared = shared
        self._clock = clock
        self._most_threads = threads
        self.reset_after_fork()
        reset_in_child(self)

    def reset_after_fork(self) -> None:
        """Leave the threads to the process that started them."""
        self._threads = ThreadPoolExecutor(self._most_threads, thread_name_prefix="dataforseo")

    async def __call__(self, step: Enter | TakeShared | Pause | HttpRequest) -> Any:
        """Perform one step and give its outcome."""
        if isinstance(step, HttpRequest):
            return await self._send(step)
        if isinstance(step, Enter):
            return await self._enter(step)
        if isinstance(step, TakeShared):
            return await asyncio.to_thread(self._shared.take, step.scopes) if self._shared else Taken()
        return await self._clock.sleep_async(step.seconds)

    async def _enter(self, step: Enter) -> Place:
        place = self._limiter.ask(step.scopes)
        if place.granted is not None:
            return place
        loop, signal = asyncio.get_running_loop(), asyncio.Event()

        def wake() -> None:
            with suppress(RuntimeError):  # the loop was closed, and whoever waited in it is gone
                loop.call_soon_threadsafe(signal.set)

        place.wake = wake
        try:
            while True:
                seconds = self._limiter.poll(place)
                if place.granted is not None:
                    return place
                await self._clock.wait_async(signal, still_to_wait(place, step, seconds, self._clock))
                signal.clear()
        except BaseException:
            self._limiter.give_back(place, counted=False)
            raise

    async def _send(self, step: HttpRequest) -> Any:
        loop = asyncio.get_running_loop()  # asked for before anything is on its way
        running = self._threads.submit(self._transport.send, step)
        try:
            return await asyncio.wrap_future(running, loop=loop)
        except asyncio.CancelledError as cancelled:
            # What is on its way cannot be called back. The thread reads the answer to its end, and
            # the steps go on there, so that its cost is booked although nobody waits for it.
            if running.cancelled():
                raise
            raise Detached(running, cancelled) from None

    async def close(self) -> None:
        """Wait for calls that were cancelled on their way, then end the threads; later calls get new ones."""
        threads = self._threads
        self.reset_after_fork()
        await asyncio.to_thread(threads.shutdown)
