"""The wire shape of an answer, which is the same for every endpoint but for the results of its tasks."""

from __future__ import annotations

import re
from typing import Any, Generic, TypeVar

from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base import status_codes as codes
from dataforseo_runtime.base.annotations import Float, Int, List

ResultT = TypeVar("ResultT")

_SECONDS = re.compile(r"\s*([0-9.]+)\s*sec")


class Task(Model, Generic[ResultT]):
    """What became of one task of a call. `cost` is in USD, `time` is text with a unit."""

    id: str | None = None
    status_code: Int | None = None
    status_message: str | None = None
    time: str | None = None
    cost: Float | None = None
    result_count: Int | None = None
    path: List[str] | None = None
    data: dict[str, Any] | None = None
    result: List[ResultT] | None = None

    @property
    def elapsed(self) -> float | None:
        """Seconds that the server worked on this task."""
        return seconds(self.time)

    @property
    def ok(self) -> bool:
        """Whether the task did what was asked, be it with an empty result (40102)."""
        return codes.done(self.status_code)


class Envelope(Model, Generic[ResultT]):
    """What surrounds the tasks of an answer; `Response` is what callers get."""

    version: str | None = None
    status_code: Int | None = None
    status_message: str | None = None
    time: str | None = None
    cost: Float | None = None
    tasks_count: Int | None = None
    tasks_error: Int | None = None
    tasks: list[Task[ResultT]] | None = None


def seconds(time: str | None) -> float | None:
    """Read the number out of `2.0128 sec.`; None when it holds none."""
    match = _SECONDS.match(time) if isinstance(time, str) else None
    try:
        return float(match[1]) if match else None
    except ValueError:
        return None
