"""A job of an AsyncClient: the work of a job, in a thread of its own, for an event loop that awaits it."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Callable, Generator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing
from types import TracebackType
from typing import Any, Self, TypeVar

from dataforseo_runtime.base.errors import JobError
from dataforseo_runtime.calling.batching import Part
from dataforseo_runtime.jobs.batch_plan import BatchPlan
from dataforseo_runtime.jobs.records import Progress
from dataforseo_runtime.jobs.settings import JobSetup
from dataforseo_runtime.jobs.store import Store
from dataforseo_runtime.jobs.stored_job import StoredJob

T = TypeVar("T")


class AsyncJob(StoredJob):
    """A list spread over many calls, on disk. One process at a time has it open.

    `await run()` works on it to the end, `async for part in parts()` does the same and gives each call as
    it ends. `rows`, `answers()`, `failures()` and the tables are read from disk where they are asked
    for, as those of a `Job`: of a long job, best by `asyncio.to_thread`.
    """

    def __init__(self, thread: ThreadPoolExecutor, spread: BatchPlan, store: Store, setup: JobSetup) -> None:
        super().__init__(spread, store, setup)
        self._thread = thread
        self._closed = False
        self._begun: Generator[Part[Any, Any], None, None] | None = None

    @classmethod
    async def opened(cls, opening: Callable[[], tuple[BatchPlan, Store, JobSetup]]) -> Self:
        """Open a job in the thread that will work on it."""
        thread = ThreadPoolExecutor(1, thread_name_prefix="dataforseo-job")
        made = thread.submit(lambda: cls(thread, *opening()))
        try:
            return await _ended(made, lambda: None)
        except BaseException:
            if made.done() and not made.cancelled() and made.exception() is None:
                await made.result().aclose()  # cancelled, so that nobody gets the job
            thread.shutdown(wait=False)
            raise

    async def run(self, on_progress: Callable[[Progress], object] | None = None) -> Self:
        """Work on the job until every target has an answer, or a reason why not.

        `on_progress`, a plain function, hears of each call that is on disk, in the thread of the event
        loop. Raises what stopped the job: login, balance, budget, a disk that is full, a network that is
        gone. What was answered until then is kept. Cancelled, it sends nothing more and ends once the
        answers that are on their way are on disk; run again, it goes on.
        """
        loop, stop = asyncio.get_running_loop(), threading.Event()
        raised: list[Exception] = []

        def work() -> None:
            with closing(self._begin(stop, tell)) as parts:
                for _ in parts:
                    tell()

        def tell() -> None:
            loop.call_soon_threadsafe(hear, self.progress)

        def hear(progress: Progress) -> None:
            if on_progress is None or raised:
                return
            try:
                on_progress(progress)
            except Exception as error:  # noqa: BLE001 - raised below, to whom it belongs
                raised.append(error)
                stop.set()

        await self._in_thread(work, stop)
        if raised:
            raise raised[0]
        return self

    async def parts(self) -> AsyncIterator[Part[Any, Any]]:
        """Work on the job and give each call once it is on disk.

        Leaving the loop stops the job cleanly; who needs to know that it has ended awaits `aclose`.
        """
        stop = threading.Event()
        parts = await self._in_thread(lambda: self._begin(stop, lambda: None), stop)
        try:
            while (part := await self._in_thread(lambda: next(parts, None), stop)) is not None:
                yield part
        finally:
            if not self._closed:  # after a `break` the event loop gets here later
                await self._in_thread(parts.close, stop)

    async def aclose(self) -> None:
        """Stop what is under way, store the answers that are on their way, and close the file."""
        if self._closed:
            return
        self._closed = True
        self.stop()
        closing = self._thread.submit(self._close)
        self._thread.shutdown(wait=False)
        await _ended(closing, self.stop)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.aclose()

    def _begin(
        self, stop: threading.Event, on_wait: Callable[[], object]
    ) -> Generator[Part[Any, Any], None, None]:
        """Begin a run. `stop` is its own: its caller may have given up before the thread gets here."""
        self._leave()
        self._stop = stop
        if self._closed:
            raise self._is_closed()
        self._begun = self._runner.parts(stop, on_wait)
        return self._begun

    def _leave(self) -> None:
        """End a loop over `parts()` that was left."""
        if self._begun is not None:
            self._begun.close()
        self._begun = None

    def _close(self) -> None:
        try:
            self._leave()
        finally:
            self._store.close()

    async def _in_thread(self, work: Callable[[], T], stop: threading.Event) -> T:
        if self._closed:
            raise self._is_closed()
        return await _ended(self._thread.submit(work), stop.set)

    def _is_closed(self) -> JobError:
        return JobError(f"{self.path}: the job was closed; open it again to go on")


async def _ended(running: Future[T], stop: Callable[[], object]) -> T:
    """Await what a thread does. Who is cancelled has it stopped, and waits all the same until it ends."""
    waiting = asyncio.wrap_future(running)
    cancelled: asyncio.CancelledError | None = None
    while not waiting.done():
        try:
            await asyncio.wait([waiting])
        except asyncio.CancelledError as error:
            cancelled = cancelled or error
            if not running.cancel():  # it has begun
                stop()
    if cancelled is not None:
        raise cancelled from (None if waiting.cancelled() else waiting.exception())
    return waiting.result()
