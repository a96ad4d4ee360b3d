"""Carries out the steps of a task run, in a thread or in an event loop."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any, TypeVar

from dataforseo_runtime.answers.response import Response
from dataforseo_runtime.base.errors import DataForSEOError
from dataforseo_runtime.requests.endpoint import Call
from dataforseo_runtime.tasks.effects import LookUp, Together
from dataforseo_runtime.transport.effects import Pause

if TYPE_CHECKING:
    from dataforseo_runtime.clients.async_client import BaseAsyncClient
    from dataforseo_runtime.clients.client import BaseClient

ResultT = TypeVar("ResultT")
RowT = TypeVar("RowT")


class BlockingTasks:
    """Waits in the calling thread; calls that are made together each get a thread of their own."""

    def __init__(self, client: BaseClient) -> None:
        self._client = client

    def __call__(self, step: Call[Any, Any] | Pause | LookUp | Together) -> Any:
        """Perform one step and give its outcome."""
        if isinstance(step, Pause):
            return self._client.desk.clock.sleep(step.seconds)
        if isinstance(step, LookUp):
            return self._client.find_charged(step.error)
        if isinstance(step, Call):
            return self._client.send(step)
        if len(step.calls) == 1:
            return [self._send(step.calls[0])]
        pool = ThreadPoolExecutor(len(step.calls), thread_name_prefix="dataforseo-tasks")
        try:
            return [*pool.map(self._send, step.calls)]
        finally:  # after Ctrl-C nobody waits for what is under way; collecting is free
            pool.shutdown(wait=False, cancel_futures=True)

    def _send(self, call: Call[ResultT, RowT]) -> Response[ResultT, RowT] | DataForSEOError:
        try:
            return self._client.send(call)
        except DataForSEOError as error:
            return error


class EventLoopTasks:
    """Waits in the event loop of the caller."""

    def __init__(self, client: BaseAsyncClient) -> None:
        self._client = client

    async def __call__(self, step: Call[Any, Any] | Pause | LookUp | Together) -> Any:
        """Perform one step and give its outcome."""
        if isinstance(step, Pause):
            return await self._client.desk.clock.sleep_async(step.seconds)
        if isinstance(step, LookUp):
            return await self._client.find_charged(step.error)
        if isinstance(step, Call):
            return await self._client.send(step)
        import asyncio

        return await asyncio.gather(*(self._send(call) for call in step.calls))

    async def _send(self, call: Call[ResultT, RowT]) -> Response[ResultT, RowT] | DataForSEOError:
        try:
            return await self._client.send(call)
        except DataForSEOError as error:
            return error
