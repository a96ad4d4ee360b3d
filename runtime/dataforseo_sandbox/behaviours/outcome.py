"""What a behaviour gets and gives."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Protocol

from msgspec import Struct

from dataforseo_sandbox.account import Account
from dataforseo_sandbox.catalogue import AnyEndpoint


class TaskCall(Struct, frozen=True, kw_only=True):
    """One accepted task of a call: its fields were checked and it has an identifier."""

    endpoint: AnyEndpoint
    segments: tuple[str, ...]
    fields: Mapping[str, Any]
    task_id: str
    posted: datetime


class Outcome(Struct, frozen=True, kw_only=True):
    """What became of a task.

    `rows` is what billing counts. `result_count` is the length of `result` unless it says otherwise.
    A call that collects an earlier task answers with the identifier and the fields of that one.
    """

    result: list[Any] | None = None
    rows: int = 0
    code: int = 20000
    result_count: int | None = None
    task_id: str | None = None
    fields: Mapping[str, Any] | None = None


class Behaviour(Protocol):
    """How the endpoints of one kind act."""

    def __call__(self, call: TaskCall, account: Account, /) -> Outcome: ...
