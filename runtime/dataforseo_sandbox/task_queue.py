"""Tasks between their posting and the day their results are thrown away."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any, Literal, TypeAlias

from msgspec import Struct

from dataforseo_sandbox.clock import Clock

State: TypeAlias = Literal["handed", "queued", "ready", "expired"]

_KEPT = timedelta(days=30)
_HTML_KEPT = timedelta(days=7)
_LISTED = timedelta(days=3)
_FIXED_LISTED = timedelta(days=1)
_MOST_LISTED = 1000
_HIGH_PRIORITY = 2


class QueuedTask(Struct, kw_only=True):
    """One posted task. `family` is its path up to task_post, such as `("serp", "google", "organic")`."""

    task_id: str
    family: tuple[str, ...]
    fields: Mapping[str, Any]
    posted: datetime
    ready_at: datetime
    collected: bool = False
    delivered: bool = False
    fixed: datetime | None = None

    @property
    def tag(self) -> str | None:
        """The caller's own label."""
        return self.fields.get("tag")


class TaskQueue:
    """All posted tasks. One takes `seconds` to finish; with high priority half of that."""

    def __init__(self, clock: Clock, seconds: float) -> None:
        self._clock = clock
        self._seconds = seconds
        self._tasks: dict[str, QueuedTask] = {}
        self._lock = threading.Lock()
        self.on_tell: Callable[[QueuedTask], None] | None = None

    def add(self, task_id: str, family: tuple[str, ...], fields: Mapping[str, Any], posted: datetime) -> None:
        """Take on a task."""
        seconds = self._seconds / 2 if fields.get("priority") == _HIGH_PRIORITY else self._seconds
        task = QueuedTask(
            task_id=task_id,
            family=family,
            fields=fields,
            posted=posted,
            ready_at=posted + timedelta(seconds=seconds),
        )
        with self._lock:
            self._tasks[task_id] = task
        self.tell(task)

    def tell(self, task: QueuedTask) -> None:
        """Let the webhooks of a task be sent when it is finished, again if they were sent before."""
        if self.on_tell is not None:
            self.on_tell(task)

    def finish(self, task: QueuedTask) -> None:
        """Say that a task is finished now."""
        with self._lock:
            task.ready_at = min(task.ready_at, self._clock.now())

    def find(self, task_id: str) -> QueuedTask | None:
        """Give a task by its identifier."""
        with self._lock:
            return self._tasks.get(task_id)

    def state(self, task: QueuedTask, variant: str = "") -> State:
        """Say how far a task has come; results in HTML are thrown away earlier than others."""
        now = self._clock.now()
        if now > task.posted + (_HTML_KEPT if variant == "html" else _KEPT):
            return "expired"
        if now >= task.ready_at:
            return "ready"
        return "handed" if now < task.posted + (task.ready_at - task.posted) / 10 else "queued"

    def ready(self, prefix: tuple[str, ...]) -> list[QueuedTask]:
        """List the finished tasks below a path that nobody has collected or been sent."""
        since = self._clock.now() - _LISTED
        return [
            task
            for task in self._below(prefix)
            if not task.collected
            and not task.delivered
            and task.ready_at >= since
            and self.state(task) == "ready"
        ][:_MOST_LISTED]

    def fixed(self, prefix: tuple[str, ...]) -> list[QueuedTask]:
        """List the tasks below a path whose results were mended since yesterday."""
        since = self._clock.now() - _FIXED_LISTED
        return [task for task in self._below(prefix) if task.fixed is not None and task.fixed >= since][
            :_MOST_LISTED
        ]

    def mend(self, task_id: str) -> None:
        """Say that the results of a task were mended just now. Raises KeyError for an unknown task."""
        with self._lock:
            self._tasks[task_id].fixed = self._clock.now()

    def _below(self, prefix: tuple[str, ...]) -> list[QueuedTask]:
        with self._lock:
            return [task for task in self._tasks.values() if task.family[: len(prefix)] == prefix]
