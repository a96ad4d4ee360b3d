"""The parts of an answer that are the same for every endpoint: the envelope and its tasks."""

from __future__ import annotations

import re
from typing import Any, Generic, TypeVar

from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.base.annotations import Float, Int, List
from dataforseo_runtime.base.status_codes import accepted

ResultT = TypeVar("ResultT")

_SECONDS = re.compile(r"\s*([0-9.]+)\s*sec")


class Task(Model, Generic[ResultT]):
    """One task of a call, with its status and results. `cost` is in USD, `time` is text with a unit."""

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
        return parse_seconds(self.time)

    @property
    def ok(self) -> bool:
        """Whether the task succeeded. An empty result (40102) and a partial one (40106) are successes."""
        return accepted(self.status_code)

    @property
    def partial(self) -> bool:
        """Whether the task succeeded with a part of its results (40106)."""
        return False


class EmptyTask(Task[ResultT]):
    """A task that succeeded without results."""

    @property
    def ok(self) -> bool:
        """Whether the task succeeded."""
        return True


class PartialTask(Task[ResultT]):
    """A task that succeeded with a part of its results."""

    @property
    def ok(self) -> bool:
        """Whether the task succeeded."""
        return True

    @property
    def partial(self) -> bool:
        """Whether the task succeeded with a part of its results."""
        return True


class Envelope(Model, Generic[ResultT]):
    """The fields around the tasks of an answer. Callers get a `Response`, which has the same fields."""

    version: str | None = None
    status_code: Int | None = None
    status_message: str | None = None
    time: str | None = None
    cost: Float | None = None
    tasks_count: Int | None = None
    tasks_error: Int | None = None
    tasks: list[Task[ResultT]] | None = None


def parse_seconds(time: str | None) -> float | None:
    """Read the number out of `2.0128 sec.`; None when it holds none."""
    match = _SECONDS.match(time) if isinstance(time, str) else None
    try:
        return float(match[1]) if match else None
    except ValueError:
        return None
