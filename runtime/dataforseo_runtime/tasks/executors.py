"""Execute the effects of a task run, in threads or in an event loop."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeAlias

from msgspec import Struct

from dataforseo_runtime.answers.response import Response
from dataforseo_runtime.base.clock import Clock
from dataforseo_runtime.base.errors import DataForSEOError
from dataforseo_runtime.requests.endpoint import Call
from dataforseo_runtime.tasks.effects import FindCharged, SendAll
from dataforseo_runtime.transport.effects import Pause

TaskEffect: TypeAlias = Call[Any, Any] | Pause | FindCharged | SendAll


class TaskThreadExecutor(Struct, frozen=True):
    """Executes effects in the calling thread; calls that are sent at the same time get a thread each."""

    send: Callable[[Call[Any, Any]], Response[Any, Any]]
    find_charged: Callable[[DataForSEOError], Any]
    clock: Clock

    def __call__(self, effect: TaskEffect) -> Any:
        """Execute one effect and return its result."""
        if isinstance(effect, Pause):
            return self.clock.sleep(effect.seconds)
        if isinstance(effect, FindCharged):
            return self.find_charged(effect.error)
        if isinstance(effect, Call):
            return self.send(effect)
        if len(effect.calls) == 1:
            return [self._send(effect.calls[0])]
        pool = ThreadPoolExecutor(len(effect.calls), thread_name_prefix="dataforseo-tasks")
        try:
            return [*pool.map(self._send, effect.calls)]
        finally:  # after Ctrl-C do not wait for calls in flight; collecting is free
            pool.shutdown(wait=False, cancel_futures=True)

    def _send(self, call: Call[Any, Any]) -> Response[Any, Any] | DataForSEOError:
        try:
            return self.send(call)
        except DataForSEOError as error:
            return error


class TaskEventLoopExecutor(Struct, frozen=True):
    """Executes effects in the caller's event loop."""

    send: Callable[[Call[Any, Any]], Awaitable[Response[Any, Any]]]
    find_charged: Callable[[DataForSEOError], Awaitable[Any]]
    clock: Clock

    async def __call__(self, effect: TaskEffect) -> Any:
        """Execute one effect and return its result."""
        if isinstance(effect, Pause):
            return await self.clock.sleep_async(effect.seconds)
        if isinstance(effect, FindCharged):
            return await self.find_charged(effect.error)
        if isinstance(effect, Call):
            return await self.send(effect)
        import asyncio

        return await asyncio.gather(*map(self._send, effect.calls))

    async def _send(self, call: Call[Any, Any]) -> Response[Any, Any] | DataForSEOError:
        try:
            return await self.send(call)
        except DataForSEOError as error:
            return error
