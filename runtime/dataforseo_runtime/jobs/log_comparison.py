"""Compare a job file with the account's log, to find calls that the file has no record of."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from msgspec import Struct

from dataforseo_runtime.base.errors import JobError
from dataforseo_runtime.jobs.account_log import LOCAL_CLOCK_ERROR, Log, read_log
from dataforseo_runtime.jobs.progress import ProgressMeter
from dataforseo_runtime.jobs.schema import CallState
from dataforseo_runtime.jobs.settings import JobSetup
from dataforseo_runtime.jobs.store import Store


class LogComparison(Struct):
    """Compare once, before the first call of a job that was opened again.

    The file may be an older copy, without the calls that were made later. They must not be paid for twice.
    """

    store: Store
    setup: JobSetup
    meter: ProgressMeter
    done: bool = False

    @property
    def is_needed(self) -> bool:
        """Whether calls are planned that another copy of the file may have sent already."""
        store = self.store
        has_planned = bool(self.meter.targets.get("planned"))
        return not store.is_new and has_planned and (self.setup.has_log or store.touched)

    @property
    def may_lack_recent_calls(self) -> bool:
        """Whether another run may have sent calls so recently that the log does not hold them yet."""
        return self.setup.has_log and (self.store.touched or not self.store.clean)

    def read_log(self) -> Log:
        """Read the log since the file was last written. Raises JobError if it may lack a call of the job."""
        store = self.store
        created_at = datetime.fromisoformat(store.plan["created_at"])
        log = read_log(self.setup, store.server_at or created_at - LOCAL_CLOCK_ERROR)
        if log.gap is not None and not self.setup.repay:
            raise JobError(
                f"{store.path}: {log.gap}. If the file is an older copy of itself, what was paid for since "
                "would be paid for again, so nothing was sent. If it is the latest, run it with repay=True "
                "(--repay)"
            )
        return log

    def add_unknown_calls(self, log: Log) -> None:
        """Add a record for each call of this job that is in the log and not in the file. Raises JobError."""
        store, lost = self.store, list[tuple[int, Decimal]]()
        unknown = [
            found
            for found in log.unknown_calls(store.plan["id"], store.tags())
            if store.calls.state(found[0]) == "planned"
        ]
        with store.transaction():
            for call, tag, result in unknown:
                state: CallState = "planned" if result.state in ("never", "free") else "lost"
                store.add(
                    call,
                    state,
                    tag=tag,
                    sent_at=self.setup.clock.now(),
                    task_id=result.task_id,
                    cost=result.cost,
                    reason="paid for by a run that this file does not know of, so its answer is not here",
                )
                if state == "lost":
                    lost.append((store.calls.call(call).size, result.cost or Decimal(0)))
        for size, cost in lost:
            self.meter.move(size, "planned", "lost")
            self.meter.spent += cost
