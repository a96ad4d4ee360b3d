"""The arguments and the result of a behaviour."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Protocol

from msgspec import Struct

from dataforseo_sandbox.account.account import Account
from dataforseo_sandbox.api.catalogue import AnyEndpoint


class TaskCall(Struct, frozen=True, kw_only=True):
    """One task of a call, after its fields were checked."""

    endpoint: AnyEndpoint
    segments: tuple[str, ...]
    fields: Mapping[str, Any]
    task_id: str
    posted: datetime


class TaskAnswer(Struct, frozen=True, kw_only=True):
    """What a task is answered with.

    `rows` is the number of billed rows. A `result_count` of None stands for the length of `result`. A call
    that collects a posted task sets `task_id` and `fields` to those of the posted task.
    """

    result: list[Any] | None = None
    rows: int = 0
    code: int = 20000
    result_count: int | None = None
    task_id: str | None = None
    fields: Mapping[str, Any] | None = None


class Behaviour(Protocol):
    """Answers a task of an endpoint of one kind."""

    def __call__(self, call: TaskCall, account: Account, /) -> TaskAnswer: ...
