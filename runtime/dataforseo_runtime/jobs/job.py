"""The job of a Client."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from typing import Any, Self

from dataforseo_runtime.calling.batching import Part
from dataforseo_runtime.jobs.records import Progress
from dataforseo_runtime.jobs.stored_job import StoredJob


class Job(StoredJob):
    """A list split into many calls, kept in one file. One process at a time can have it open.

    `run()` runs it to the end; `parts()` does the same and yields each call as it ends. `rows`, `answers()`
    and `failures()` read the file. If a signal calls `stop()` before a run has begun, that run ends at once.
    """

    def run(self, on_progress: Callable[[Progress], object] | None = None) -> Self:
        """Run the job until every target has an answer, or a reason why not.

        `on_progress` is called after each call whose result is on disk, and before each long wait. Raises the
        error that stopped the job: login, balance, budget, a full disk, no network. The answers so far are
        kept.
        """

        def report() -> None:
            if on_progress is not None:
                on_progress(self.progress)

        with closing(self._runner.parts(self._stop, report)) as parts:
            for _ in parts:
                report()
        return self

    def parts(self) -> Iterator[Part[Any, Any]]:
        """Run the job and yield each call once its result is on disk. Leaving the loop stops the job."""
        return self._runner.parts(self._stop, lambda: None)

    def close(self) -> None:
        """Close the file."""
        self._store.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *raised: object) -> None:
        self.close()
