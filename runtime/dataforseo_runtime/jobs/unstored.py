"""Answers that the job's disk refuses: retry, then spill them to another folder for the next run."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from msgspec import Struct

from dataforseo_runtime.base.errors import JobError
from dataforseo_runtime.jobs import spill
from dataforseo_runtime.jobs.call_results import CallResult
from dataforseo_runtime.jobs.progress import ProgressMeter
from dataforseo_runtime.jobs.settings import JobSetup
from dataforseo_runtime.jobs.store import Store

# How often, a second apart, answers are offered to a full disk before they are spilled.
STORE_ATTEMPTS = 10


class UnstoredAnswers(Struct):
    """Whether answers wait for room on the disk. `error` says why; nothing is sent while it is set."""

    store: Store
    setup: JobSetup
    meter: ProgressMeter
    error: JobError | None = None
    attempts: int = 0

    @property
    def is_hopeless(self) -> bool:
        """Whether the disk was tried often enough."""
        return self.attempts >= STORE_ATTEMPTS

    def refused(self, error: JobError) -> None:
        """Note that the disk refused answers."""
        self.error, self.attempts = error, self.attempts + 1

    def stored(self) -> None:
        """Note that the answers have been stored or spilled."""
        self.error, self.attempts = None, 0

    def spill(self, results: Sequence[CallResult]) -> tuple[bool, JobError]:
        """Spill answers. Return whether a file holds them, and the error that says where they are.

        If no file does, the caller keeps them in memory too.
        """
        path, folder = self.store.path, self.setup.spill
        file = spill.write(path, self.store.plan["id"], results, folder)
        where = f"in {file}"
        if file is None:
            where = "on standard error, a line of JSON each; put the lines into " + str(
                spill.possible_paths(path, folder)[0]
            )
        error = JobError(
            f"{self.error}. {len(results):,} answers that were paid for are {where}; "
            "the next run of the job takes them in from there"
        )
        self.stored()
        return file is not None, error

    def restore(self) -> None:
        """Store the answers that an earlier run spilled, and delete their files. Raises JobError."""
        store = self.store
        sent = {record.id for _, record in store.records("sent")}
        for file, results in spill.read(store.path, store.plan["id"], self.setup.spill):
            with store.transaction():
                for result in results:
                    record = result.record
                    if record.id in sent:
                        store.end(record, result.state)
                        self.meter.move(store.calls.call(record.call).size, "sent", result.state)
                        self.meter.spent += record.cost or Decimal(0)
            file.unlink()
