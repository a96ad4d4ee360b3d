"""What the work on a job rests on: its settings, and a call that is under way."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from attrs import frozen

from dataforseo_runtime.base.clock import Clock
from dataforseo_runtime.base.status_codes import StatusCode
from dataforseo_runtime.calling.bound import BoundFunction
from dataforseo_runtime.jobs.account_log import Send
from dataforseo_runtime.jobs.schema import Planned, Try
from dataforseo_runtime.requests.endpoint import Call
from dataforseo_runtime.sending.prices import worst_case


@frozen
class UnderWay:
    """A call that is being made, or may have been: its try on disk, and the most that it can cost."""

    planned: Planned
    one: Try
    targets: Sequence[str]
    worst: Decimal
    began: float


@frozen(kw_only=True)
class Settings:
    """How a job is worked on. `id_list` is the account's log of the section, where it has one."""

    send: Send
    id_list: BoundFunction[Any, Any, Any, Any] | None
    clock: Clock
    status_codes: Mapping[int, StatusCode]
    in_flight: int
    calls_per_minute: int | None
    server_now: Callable[[], datetime | None]
    repay: bool
    settle_seconds: float
    budget: Decimal | None
    worst_case: Decimal | None
    # So many tries at one call may be charged.
    charged_tries: int
    # Where answers are written that the job's own disk does not take.
    spill: Path | None = None

    def most(self, call: Call[Any, Any]) -> Decimal | None:
        """Give the most that a call can cost, in USD; None when nobody knows."""
        most = worst_case(call, self.worst_case)
        return None if most is None else most * self.charged_tries
