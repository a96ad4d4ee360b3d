"""Count the progress of a job in memory, so that a report needs no query."""

from __future__ import annotations

from collections import deque
from decimal import Decimal

from msgspec import Struct, field

from dataforseo_runtime.jobs.records import Progress
from dataforseo_runtime.jobs.schema import CallState

# The rate is measured over the last answers, at most this many, so that it follows the present speed.
RATE_ANSWERS = 200


class ProgressMeter(Struct):
    """Targets by the state of their calls, calls of this run, money spent in USD, and the speed."""

    targets: dict[str, int]
    spent: Decimal
    began: float
    calls: int = 0
    # The time of each answer and the number of its targets, for the rate.
    answered: deque[tuple[float, int]] = field(
        default_factory=lambda: deque[tuple[float, int]](maxlen=RATE_ANSWERS)
    )

    @property
    def is_open(self) -> bool:
        """Whether a target still waits for an answer."""
        return any(self.targets.get(state, 0) > 0 for state in ("planned", "sent"))

    def move(self, count: int, before: CallState, after: CallState) -> None:
        """Move `count` targets from one state to another."""
        self.targets[before] = self.targets.get(before, 0) - count
        self.targets[after] = self.targets.get(after, 0) + count

    def progress(self, now: float, in_doubt: int, trouble: str | None) -> Progress:
        """Build the report of how far the job is."""
        count = self.targets.get
        total = sum(self.targets.values())
        open_ = count("planned", 0) + count("sent", 0)
        rate = self._rate(now)
        return Progress(
            targets=total,
            done=count("answered", 0),
            failed=count("failed", 0),
            lost=count("lost", 0),
            in_doubt=in_doubt,
            calls=self.calls,
            spent=self.spent,
            per_second=rate,
            seconds_left=open_ / rate if rate else None,
            trouble=trouble,
        )

    def _rate(self, now: float) -> float | None:
        answered = [*self.answered]  # a copy: another thread may add to it
        if not answered:
            return None
        start = answered[0][0] if len(answered) == RATE_ANSWERS else self.began
        return sum(count for _, count in answered) / max(now - start, 0.001)
