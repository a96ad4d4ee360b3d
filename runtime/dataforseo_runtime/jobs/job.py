"""A job: open it, work on it, read what it has."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from types import TracebackType
from typing import Any, Self

from dataforseo_runtime.calling.batching import Part
from dataforseo_runtime.jobs.records import Progress
from dataforseo_runtime.jobs.stored_job import StoredJob


class Job(StoredJob):
    """A list spread over many calls, on disk. One process at a time has it open.

    `run()` works on it to the end, `parts()` does the same and gives each call as it ends; `rows`,
    `answers()` and `failures()` read what is there, one after the other. A `stop()` that comes before a
    run has begun ends that run: a signal may be quicker than the run.
    """

    def run(self, on_progress: Callable[[Progress], object] | None = None) -> Self:
        """Work on the job until every target has an answer, or a reason why not.

        `on_progress` hears of each call that is on disk. Raises what stopped the job: login, balance,
        budget, a disk that is full, a network that is gone. What was answered until then is kept.
        """

        def tell() -> None:
            if on_progress is not None:
                on_progress(self.progress)

        with closing(self._runner.parts(self._stop, tell)) as parts:
            for _ in parts:
                tell()
        return self

    def parts(self) -> Iterator[Part[Any, Any]]:
        """Work on the job and give each call once it is on disk. Leaving the loop stops the job cleanly."""
        return self._runner.parts(self._stop, lambda: None)

    def close(self) -> None:
        """Close the file."""
        self._store.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
