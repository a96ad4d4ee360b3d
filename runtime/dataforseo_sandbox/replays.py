"""Recorded answers that are served in place of made-up ones."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import msgspec

from dataforseo_runtime.base.json_types import is_list, is_object
from dataforseo_runtime.requests.facts import Kind
from dataforseo_sandbox.http_messages import HttpRequest
from dataforseo_sandbox.ledger import Entry
from dataforseo_sandbox.paths import short


class Replays:
    """Recorded answers by path."""

    def __init__(self) -> None:
        self._recorded: dict[str, bytes] = {}
        self._lock = threading.Lock()

    def add(self, path: str, recorded: bytes | Path) -> None:
        """Serve these bytes, or those of this file, to every call of `path` from now on."""
        answer = recorded.read_bytes() if isinstance(recorded, Path) else recorded
        with self._lock:
            self._recorded[short(path)] = answer

    def find(self, path: str) -> bytes | None:
        """Give the recorded answer for a path."""
        with self._lock:
            return self._recorded.get(short(path))


def replayed_entries(recorded: bytes, request: HttpRequest, kind: Kind, now: datetime) -> Iterator[Entry]:
    """Make the ledger's entries of a recorded answer: its tasks count as done now, at the cost they say."""
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
    """Give the tasks of a recording; none when it is not an answer, which may be what it was made to show."""
    try:
        data = msgspec.json.decode(recorded)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return []
    tasks = data.get("tasks") if is_object(data) else None
    return [task for task in tasks if is_object(task)] if is_list(tasks) else []
