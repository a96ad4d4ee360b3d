"""What a job tells: how far it is, what each call brought, and which targets have no answer."""

from __future__ import annotations

from decimal import Decimal

from msgspec import Struct


class Progress(Struct, frozen=True, kw_only=True):
    """How far a job is; counts are targets.

    `done` have an answer on disk, `failed` were refused for good, `lost` were paid for, or perhaps so, and
    have none. `in_doubt` may have been executed and are looked up before the job ends. `calls` is of this
    run, and so is the speed, None until there is something to tell; `spent` is in USD, over all runs.
    `trouble` is why nothing gets through at present.
    """

    targets: int
    done: int
    failed: int
    lost: int
    in_doubt: int
    calls: int
    spent: Decimal
    per_second: float | None = None
    seconds_left: float | None = None
    trouble: str | None = None

    @property
    def open(self) -> int:
        """Targets that still have to be asked for."""
        return self.targets - self.done - self.failed - self.lost


class Estimate(Struct, frozen=True, kw_only=True):
    """What is left to do: targets and calls, the most that they can cost in USD, the least time in minutes.

    `rejected` targets are those that no call can take. None: the spec does not say.
    """

    targets: int
    rejected: int
    calls: int
    worst_case: Decimal | None
    minutes: float | None


class Failure(Struct, frozen=True, kw_only=True):
    """A target without an answer: why, and what became of the call that it was in.

    `state` is `rejected` (no call can take it), `failed` (the API refused its call), `lost` (its call
    was paid for, or may have been, and the answer is gone), `damaged` (it was stored, and the file has been
    damaged since) or `no row` (answered, without a row for
    it). `call_cost` is what the whole call cost, in USD.
    """

    target: str
    state: str
    reason: str
    code: int | None = None
    task_id: str | None = None
    call_cost: Decimal | None = None
