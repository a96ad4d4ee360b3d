"""Recorded answers that are served in place of made-up ones."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any, cast

import msgspec


class Replays:
    """Recorded answers by path."""

    def __init__(self) -> None:
        self._recorded: dict[str, bytes] = {}
        self._lock = threading.Lock()

    def add(self, path: str, recorded: bytes | Path) -> None:
        """Serve these bytes, or those of this file, to every call of `path` from now on."""
        answer = recorded.read_bytes() if isinstance(recorded, Path) else recorded
        with self._lock:
            self._recorded[_normal(path)] = answer

    def remove(self, path: str) -> None:
        """Answer calls of `path` from the spec again."""
        with self._lock:
            self._recorded.pop(_normal(path), None)

    def find(self, path: str) -> bytes | None:
        """Give the recorded answer for a path."""
        with self._lock:
            return self._recorded.get(_normal(path))


def tasks_of(recorded: bytes) -> list[dict[str, Any]]:
    """Give the tasks of a recorded answer; none when it is not one."""
    try:
        data = msgspec.json.decode(recorded)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return []
    tasks = cast("dict[str, Any]", data).get("tasks") if isinstance(data, dict) else None
    return (
        [task for task in cast("list[Any]", tasks) if isinstance(task, dict)]
        if isinstance(tasks, list)
        else []
    )


def _normal(path: str) -> str:
    return path.strip("/").removeprefix("v3/")
