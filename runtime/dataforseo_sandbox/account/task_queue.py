"""Posted tasks, from posting until their results expire."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any, Literal, TypeAlias

from msgspec import Struct

from dataforseo_runtime.base.clock import Clock

State: TypeAlias = Literal["handed", "queued", "ready", "expired"]

_KEPT = timedelta(days=30)
_HTML_KEPT = timedelta(days=7)
_LISTED = timedelta(days=3)
_FIXED_LISTED = timedelta(days=1)
_MOST_LISTED = 1000
_HIGH_PRIORITY = 2


class QueuedTask(Struct, kw_only=True):
    """One posted task. `family` is its path before task_post: `("serp", "google", "organic")`."""

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
        """The caller's tag."""
        return self.fields.get("tag")


class TaskQueue:
    """All posted tasks. A task takes `seconds` to finish, half of that with high priority.

    `send_webhooks` is called with a task at once and sends its webhooks when the task is finished.
    """

    def __init__(self, clock: Clock, seconds: float) -> None:
        self._clock = clock
        self._seconds = seconds
        self._tasks: dict[str, QueuedTask] = {}
        self._lock = threading.Lock()
        self.send_webhooks: Callable[[QueuedTask], None] | None = None

    def add(self, task_id: str, family: tuple[str, ...], fields: Mapping[str, Any], posted: datetime) -> None:
        """Add a task and schedule its webhooks."""
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
        self.schedule_webhooks(task)

    def schedule_webhooks(self, task: QueuedTask) -> None:
        """Schedule the webhooks of a task, even if they were sent before."""
        if self.send_webhooks is not None:
            self.send_webhooks(task)

    def finish(self, task: QueuedTask) -> None:
        """Finish a task now, if it is not finished yet."""
        with self._lock:
            task.ready_at = min(task.ready_at, self._clock.now())

    def find(self, task_id: str) -> QueuedTask | None:
        """Find a task by its identifier."""
        with self._lock:
            return self._tasks.get(task_id)

    def state(self, task: QueuedTask, variant: str = "") -> State:
        """Return the state of a task. Results in HTML expire after 7 days, others after 30."""
        now = self._clock.now()
        if now > task.posted + (_HTML_KEPT if variant == "html" else _KEPT):
            return "expired"
        if now >= task.ready_at:
            return "ready"
        return "handed" if now < task.posted + (task.ready_at - task.posted) / 10 else "queued"

    def ready(self, prefix: tuple[str, ...]) -> list[QueuedTask]:
        """List finished tasks below a path that were neither collected nor delivered by a postback."""
        since = self._clock.now() - _LISTED
        waiting = [task for task in self._below(prefix) if not task.collected and not task.delivered]
        listed = [task for task in waiting if task.ready_at >= since and self.state(task) == "ready"]
        return listed[:_MOST_LISTED]

    def fixed(self, prefix: tuple[str, ...]) -> list[QueuedTask]:
        """List tasks below a path whose results were fixed in the last 24 hours."""
        since = self._clock.now() - _FIXED_LISTED
        listed = [task for task in self._below(prefix) if task.fixed is not None and task.fixed >= since]
        return listed[:_MOST_LISTED]

    def mark_fixed(self, task_id: str) -> None:
        """Record that the results of a task were fixed now. Raises KeyError for an unknown task."""
        with self._lock:
            self._tasks[task_id].fixed = self._clock.now()

    def _below(self, prefix: tuple[str, ...]) -> list[QueuedTask]:
        with self._lock:
            return [task for task in self._tasks.values() if task.family[: len(prefix)] == prefix]
