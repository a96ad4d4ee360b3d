"""Reports of a job: how far it is, what is left to do, and which targets have no answer."""

from __future__ import annotations

from decimal import Decimal

from msgspec import Struct


class Progress(Struct, frozen=True, kw_only=True):
    """How far a job is. All counts are of targets, except `calls`.

    `done` have an answer on disk. `failed` were refused for good. `lost` were paid for, or perhaps paid for,
    and have no answer. `in_doubt` may have been executed and are looked up before the job ends. `calls`
    counts the calls of this run. `per_second` is the number of targets answered a second in this run; None
    before the first answer. `spent` is in USD, over all runs. `trouble` says why no call succeeds at present.
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
        """The number of targets that have no answer yet and may still get one."""
        return self.targets - self.done - self.failed - self.lost


class Estimate(Struct, frozen=True, kw_only=True):
    """The work that is left: targets, calls, their highest cost in USD, their shortest time in minutes.

    `rejected` counts the targets that no call can take. `worst_case` is None if no price is known, `minutes`
    if no limit of calls a minute is known.
    """

    targets: int
    rejected: int
    calls: int
    worst_case: Decimal | None
    minutes: float | None


class Failure(Struct, frozen=True, kw_only=True):
    """A target without an answer, with the reason and the facts of its call.

    `state` is `rejected` (no call can take it), `failed` (the API refused its call), `lost` (its call
    was paid for, or may have been, and the answer is gone), `damaged` (the stored answer or the record of its
    call is damaged) or `no row` (its call was answered without a row for it). `call_cost` is the cost of the
    whole call, in USD.
    """

    target: str
    state: str
    reason: str
    code: int | None = None
    task_id: str | None = None
    call_cost: Decimal | None = None
