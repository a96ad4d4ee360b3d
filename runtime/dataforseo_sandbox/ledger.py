"""What was really done: every task that this sandbox took on, with what it cost."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any, overload

from msgspec import Struct

from dataforseo_runtime.requests.facts import Kind
from dataforseo_sandbox.paths import short


class Entry(Struct, frozen=True, kw_only=True):
    """One task. `path` is as called, without leading slash; `data` as the task echoes it."""

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
        """The part of the API that was called."""
        return self.path.split("/")[1]

    @property
    def tag(self) -> str | None:
        """The caller's own label."""
        tag = self.request.get("tag")
        return tag if isinstance(tag, str) else None

    @property
    def ok(self) -> bool:
        """Whether the task did what was asked; an empty result (40102) counts."""
        return self.status < 40000 or self.status == 40102


class Ledger(Sequence[Entry]):
    """All entries, oldest first. Reading it while calls run is safe."""

    def __init__(self) -> None:
        self._entries: list[Entry] = []
        self._lock = threading.Lock()

    def add(self, entry: Entry) -> None:
        """Note a task."""
        with self._lock:
            self._entries.append(entry)

    def clear(self) -> None:
        """Forget everything."""
        with self._lock:
            self._entries.clear()

    def of(self, path: str) -> list[Entry]:
        """Give the entries of one path, written with or without `/v3/`."""
        return [entry for entry in self if short(entry.path) == short(path)]

    @property
    def charged(self) -> list[Entry]:
        """The entries that cost money."""
        return [entry for entry in self if entry.cost]

    @property
    def cost(self) -> float:
        """What all entries cost together, in USD."""
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
        return f"<Ledger of {len(self)} tasks, {self.cost} USD>"
