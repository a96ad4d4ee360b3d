"""The settings of a job: those that a caller passes, and the complete set that a run uses."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from os import PathLike
from pathlib import Path
from typing import Any, TypeAlias, TypedDict

from msgspec import Struct

from dataforseo_runtime.answers.response import Response
from dataforseo_runtime.base.clock import Clock
from dataforseo_runtime.calling.bound import BoundFunction
from dataforseo_runtime.jobs.batch_plan import BatchPlan
from dataforseo_runtime.requests.endpoint import Call
from dataforseo_runtime.sending.session import Session

SendCall: TypeAlias = Callable[[Call[Any, Any]], Response[Any, Any]]


class JobSettings(TypedDict, total=False):
    """The settings of `client.run` and `client.open_job`. The docstring of `open_job` explains each."""

    over: str | None
    fields: Mapping[str, Any]
    budget: float | str | Decimal | None
    repay: bool
    retry_failed: bool
    per_call: int | None
    in_flight: int | None
    settle_seconds: float | None
    spill: str | PathLike[str] | None


class JobSetup(Struct, frozen=True, kw_only=True):
    """Everything that running a job needs: its plan, the client's session, and the settings with defaults.

    `id_list` is the operation that reads the account's log; None if the section has none. `calls_per_minute`
    is None without a limit.
    """

    plan: BatchPlan
    session: Session
    send: SendCall
    id_list: BoundFunction[..., Any, Any, Any] | None
    in_flight: int
    calls_per_minute: int | None
    repay: bool
    settle_seconds: float
    budget: Decimal | None
    spill: Path | None

    @property
    def clock(self) -> Clock:
        """The clock of the client."""
        return self.session.clock

    @property
    def has_log(self) -> bool:
        """Whether the calls can be looked up in the account's log."""
        return self.plan.has_tag and self.id_list is not None

    def worst_case(self, by_spec: Decimal | None) -> Decimal | None:
        """Compute the most that a call can cost with its repeats, in USD; None when no price is known.

        `by_spec` is the worst case of the call, which earlier charges correct.
        """
        ledger, option = self.session.ledger, self.session.options.worst_case
        most = ledger.worst_case(self.plan.endpoint, by_spec, option)
        return None if most is None else most * self._charged_attempts

    def learn(self, by_spec: Decimal | None, cost: Decimal) -> None:
        """Correct worst cases by what a call of an earlier run cost with its repeats, in USD."""
        ledger, option = self.session.ledger, self.session.options.worst_case
        ledger.learn(self.plan.endpoint, by_spec, option, cost / self._charged_attempts)

    @property
    def _charged_attempts(self) -> int:
        options = self.session.options
        return options.max_attempts if options.repeat_charged else 1
