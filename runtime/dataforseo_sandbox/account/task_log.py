"""The log of executed tasks, with the cost of each."""

from __future__ import annotations

import importlib
import threading
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, overload

from msgspec import Struct

from dataforseo_runtime.requests.api import Api
from dataforseo_runtime.requests.facts import Kind
from dataforseo_sandbox.api.paths import short_path


class Entry(Struct, frozen=True, kw_only=True):
    """One task. `path` has no leading slash; `cost` is in USD; `data` is that of the answered task."""

    task_id: str
    path: str
    kind: Kind
    method: str
    posted: datetime
    done: datetime
    status: int
    message: str
    cost: float
    request: Mapping[str, Any]
    data: Mapping[str, Any]

    @property
    def section(self) -> str:
        """The section of the API that was called."""
        return self.path.split("/")[1]

    @property
    def tag(self) -> str | None:
        """The caller's tag."""
        tag = self.request.get("tag")
        return tag if isinstance(tag, str) else None

    @property
    def ok(self) -> bool:
        """Whether the task succeeded, by the status codes of the spec."""
        api: Api = importlib.import_module("dataforseo._api").API
        known = api.status_codes.get(self.status)
        return self.status < 40000 if known is None else known.succeeded


class TaskLog(Sequence[Entry]):
    """All tasks that were executed or refused one by one, oldest first. Thread-safe."""

    def __init__(self) -> None:
        self._entries: list[Entry] = []
        self._lock = threading.Lock()

    def add(self, entry: Entry) -> None:
        """Append a task."""
        with self._lock:
            self._entries.append(entry)

    def clear(self) -> None:
        """Remove all entries."""
        with self._lock:
            self._entries.clear()

    def of(self, path: str) -> list[Entry]:
        """Return the entries of one path, written with or without `/v3/`."""
        return [entry for entry in self if short_path(entry.path) == short_path(path)]

    @property
    def charged(self) -> list[Entry]:
        """The entries that cost money."""
        return [entry for entry in self if entry.cost]

    @property
    def cost(self) -> float:
        """The sum of all costs, in USD."""
        return round(sum(entry.cost for entry in self), 8)

    @overload
    def __getitem__(self, index: int) -> Entry: ...
    @overload
    def __getitem__(self, index: slice) -> list[Entry]: ...
    def __getitem__(self, index: int | slice) -> Entry | list[Entry]:
        with self._lock:
            return self._entries[index]

    def __iter__(self) -> Iterator[Entry]:
        with self._lock:
            return iter(list(self._entries))

    def __len__(self) -> int:
        with self._lock:
            return len(self._entries)

    def __repr__(self) -> str:
        return f"<TaskLog of {len(self)} tasks, {self.cost} USD>"
