"""The settings of a job, as callers give them and as the work on the job rests on them."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from os import PathLike
from pathlib import Path
from typing import Any, TypedDict

from msgspec import Struct

from dataforseo_runtime.calling.bound import BoundFunction
from dataforseo_runtime.jobs.account_log import SendCall
from dataforseo_runtime.requests.endpoint import Call
from dataforseo_runtime.sending.prices import worst_case
from dataforseo_runtime.sending.session import Session


class JobSettings(TypedDict, total=False):
    """The settings of `client.run` and `client.open_job`; `open_job` says what each means."""

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
    """What the work on a job rests on. `id_list` reads the account's log, where the section has one."""

    session: Session
    send: SendCall
    id_list: BoundFunction[..., Any, Any, Any] | None
    in_flight: int
    calls_per_minute: int | None
    repay: bool
    settle_seconds: float
    budget: Decimal | None
    spill: Path | None

    def worst_case(self, call: Call[Any, Any]) -> Decimal | None:
        """Work out the most that a call can cost with its repeats, in USD; None when no price is known."""
        options = self.session.options
        most = worst_case(call, options.worst_case)
        charged_tries = options.max_attempts if options.repeat_charged else 1
        return None if most is None else most * charged_tries
