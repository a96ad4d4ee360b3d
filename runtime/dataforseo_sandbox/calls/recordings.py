"""Recorded answers, sent in place of made-up ones."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import msgspec

from dataforseo_runtime.base.json_types import is_list, is_object
from dataforseo_runtime.requests.facts import Kind
from dataforseo_sandbox.account.task_log import Entry
from dataforseo_sandbox.api.paths import short_path
from dataforseo_sandbox.http.messages import ServerRequest


class Recordings:
    """Recorded answers by path."""

    def __init__(self) -> None:
        self._recorded: dict[str, bytes] = {}
        self._lock = threading.Lock()

    def add(self, path: str, recorded: bytes | Path) -> None:
        """Answer every call of `path` with these bytes, or with those of this file, read now."""
        answer = recorded.read_bytes() if isinstance(recorded, Path) else recorded
        with self._lock:
            self._recorded[short_path(path)] = answer

    def find(self, path: str) -> bytes | None:
        """Find the recorded answer of a path."""
        with self._lock:
            return self._recorded.get(short_path(path))


def recorded_entries(recorded: bytes, request: ServerRequest, kind: Kind, now: datetime) -> Iterator[Entry]:
    """Build the log entries of a recorded answer: its tasks are done now, at their recorded cost."""
    for task in _tasks(recorded):
        data: dict[str, Any] = task.get("data") or {}
        yield Entry(
            task_id=str(task.get("id")),
            path=request.path,
            kind=kind,
            method=request.method,
            posted=now,
            done=now,
            status=int(task.get("status_code") or 0),
            message=str(task.get("status_message")),
            cost=float(task.get("cost") or 0),
            request=data,
            data=data,
        )


def _tasks(recorded: bytes) -> list[dict[str, Any]]:
    """Return the tasks of a recording, or none: a recording need not be a valid answer."""
    try:
        data = msgspec.json.decode(recorded)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return []
    tasks = data.get("tasks") if is_object(data) else None
    return [task for task in tasks if is_object(task)] if is_list(tasks) else []
