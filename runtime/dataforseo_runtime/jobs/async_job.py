"""The job of an AsyncClient: it runs in a thread, and the event loop awaits it."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Callable, Generator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing
from typing import Any, Self, TypeVar

from dataforseo_runtime.base.errors import JobError
from dataforseo_runtime.calling.batching import Part
from dataforseo_runtime.jobs.records import Progress
from dataforseo_runtime.jobs.settings import JobSetup
from dataforseo_runtime.jobs.store import Store
from dataforseo_runtime.jobs.stored_job import StoredJob

T = TypeVar("T")


class AsyncJob(StoredJob):
    """A list split into many calls, kept in one file. One process at a time can have it open.

    `await run()` runs it to the end; `async for part in parts()` does the same and yields each call as it
    ends. `rows`, `answers()`, `failures()` and the tables read the file in the calling thread; for a long
    job call them with `asyncio.to_thread`.
    """

    def __init__(self, thread: ThreadPoolExecutor, store: Store, setup: JobSetup) -> None:
        super().__init__(store, setup)
        self._thread = thread
        self._closed = False
        self._running: Generator[Part[Any, Any], None, None] | None = None

    @classmethod
    async def opened(cls, open_file: Callable[[], tuple[Store, JobSetup]]) -> Self:
        """Open a job in the thread that will run it."""
        thread = ThreadPoolExecutor(1, thread_name_prefix="dataforseo-job")
        job = thread.submit(lambda: cls(thread, *open_file()))
        try:
            return await _wait_for(job, lambda: None)
        except BaseException:
            if job.done() and not job.cancelled() and job.exception() is None:
                await job.result().aclose()  # the caller was cancelled and never gets the job
            thread.shutdown(wait=False)
            raise

    async def run(self, on_progress: Callable[[Progress], object] | None = None) -> Self:
        """Run the job until every target has an answer, or a reason why not.

        `on_progress` is a plain function. It is called in the thread of the event loop after each call whose
        result is on disk, and before each long wait. Raises the error that stopped the job: login, balance,
        budget, a full disk, no network. The answers so far are kept. A cancelled run sends nothing more and
        ends once the answers in flight are on disk. Run the job again to continue.
        """
        loop, stop = asyncio.get_running_loop(), threading.Event()
        raised: list[Exception] = []

        def work() -> None:
            with closing(self._begin(stop, report)) as parts:
                for _ in parts:
                    report()

        def report() -> None:
            loop.call_soon_threadsafe(call_back, self.progress)

        def call_back(progress: Progress) -> None:
            if on_progress is None or raised:
                return
            try:
                on_progress(progress)
            except Exception as error:  # noqa: BLE001 - raised below, in the caller's task
                raised.append(error)
                stop.set()

        await self._in_thread(work, stop)
        if raised:
            raise raised[0]
        return self

    async def parts(self) -> AsyncIterator[Part[Any, Any]]:
        """Run the job and yield each call once its result is on disk.

        Leaving the loop stops the job cleanly. Await `aclose` to wait for the end of the run.
        """
        stop = threading.Event()
        parts = await self._in_thread(lambda: self._begin(stop, lambda: None), stop)
        try:
            while (part := await self._in_thread(lambda: next(parts, None), stop)) is not None:
                yield part
        finally:
            if not self._closed:  # after a `break`, the event loop runs this later
                await self._in_thread(parts.close, stop)

    async def aclose(self) -> None:
        """Stop the run, store the answers in flight, and close the file."""
        if self._closed:
            return
        self._closed = True
        self.stop()
        closing = self._thread.submit(self._close)
        self._thread.shutdown(wait=False)
        await _wait_for(closing, self.stop)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *raised: object) -> None:
        await self.aclose()

    def _begin(
        self, stop: threading.Event, on_wait: Callable[[], object]
    ) -> Generator[Part[Any, Any], None, None]:
        """Begin a run that ends when `stop` is set.

        `stop` may be set already, if the caller was cancelled while this waited for the thread.
        """
        self._end_run()
        self._stop = stop
        if self._closed:
            raise self._closed_error()
        self._running = self._runner.parts(stop, on_wait)
        return self._running

    def _end_run(self) -> None:
        """End the last run if it is still open: its caller left the loop over `parts()`."""
        if self._running is not None:
            self._running.close()
        self._running = None

    def _close(self) -> None:
        try:
            self._end_run()
        finally:
            self._store.close()

    async def _in_thread(self, work: Callable[[], T], stop: threading.Event) -> T:
        if self._closed:
            raise self._closed_error()
        return await _wait_for(self._thread.submit(work), stop.set)

    def _closed_error(self) -> JobError:
        return JobError(f"{self.path}: the job was closed; open it again to go on")


async def _wait_for(running: Future[T], stop: Callable[[], object]) -> T:
    """Wait for the job's thread. If this task is cancelled, stop the thread and wait until it has ended."""
    waiting = asyncio.wrap_future(running)
    cancelled: asyncio.CancelledError | None = None
    while not waiting.done():
        try:
            await asyncio.wait([waiting])
        except asyncio.CancelledError as error:
            cancelled = cancelled or error
            if not running.cancel():  # it is running
                stop()
    if cancelled is not None:
        raise cancelled from (None if waiting.cancelled() else waiting.exception())
    return waiting.result()
