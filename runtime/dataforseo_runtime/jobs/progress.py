"""Counts how far a job is, so that telling it costs no query."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from decimal import Decimal

from msgspec import Struct, field

from dataforseo_runtime.jobs.records import Progress
from dataforseo_runtime.jobs.schema import CallState

# The rate is that of the last calls, not of the night: so many of them.
REMEMBERED_CALLS = 200


class ProgressMeter(Struct):
    """Targets by the state of their calls, money, and speed."""

    targets: dict[str, int]
    calls: int
    spent: Decimal
    began: float
    ended: deque[tuple[float, int]] = field(
        default_factory=lambda: deque[tuple[float, int]](maxlen=REMEMBERED_CALLS)
    )

    @classmethod
    def of(cls, counts: Mapping[str, int], spent: Decimal, now: float) -> ProgressMeter:
        """Begin with what is on disk."""
        return cls(dict(counts), 0, spent, now)

    @property
    def is_open(self) -> bool:
        """Whether a target still waits for an answer."""
        return any(self.targets.get(state, 0) > 0 for state in ("planned", "sent"))

    def move(self, count: int, before: CallState, after: CallState) -> None:
        """Note that a call of so many targets has another state."""
        self.targets[before] = self.targets.get(before, 0) - count
        self.targets[after] = self.targets.get(after, 0) + count

    def answered(self, count: int, now: float) -> None:
        """Note an answer, for the rate."""
        self.ended.append((now, count))

    def progress(self, now: float, in_doubt: int, trouble: str | None) -> Progress:
        """Say how far the job is."""
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
        ended = [*self.ended]  # a copy: the job may go on in another thread
        if not ended:
            return None
        start = ended[0][0] if len(ended) == REMEMBERED_CALLS else self.began
        return sum(count for _, count in ended) / max(now - start, 0.001)
