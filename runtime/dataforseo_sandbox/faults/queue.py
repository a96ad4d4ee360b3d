"""Which fault strikes which request."""

from __future__ import annotations

import threading
from collections.abc import Mapping

from attrs import define, evolve

from dataforseo_sandbox.faults.kinds import AnyFault, Misdeliver, Refuse, Stall
from dataforseo_sandbox.faults.table import find

HEADER = "x-sandbox-fault"


@define
class _Planned:
    fault: AnyFault
    path: str | None
    left: int


class FaultQueue:
    """Faults that wait for their requests, each request taking the first one that is meant for it."""

    def __init__(self) -> None:
        self._planned: list[_Planned] = []
        self._lock = threading.Lock()

    def add(self, fault: AnyFault, path: str | None, times: int) -> None:
        """Let a fault strike the next `times` requests, of any path, or of one path or all below it."""
        if times < 1:
            raise ValueError(f"times must be 1 or more, not {times}")
        with self._lock:
            self._planned.append(_Planned(fault, None if path is None else _normal(path), times))

    def take(self, path: str, headers: Mapping[str, str]) -> AnyFault | None:
        """Give the fault of a request, be it asked for in a header or waiting. Raises ValueError for a bad header."""
        if HEADER in headers:
            name, *options = (part.strip() for part in headers[HEADER].split(";"))
            fault = chosen(name, _seconds(options))
            if is_refusal(fault):
                raise ValueError(f"the fault {name!r} cannot be asked for in a request; use fail_next")
            return fault
        called = _normal(path)
        with self._lock:
            for planned in self._planned:
                if planned.path is None or called == planned.path or called.startswith(planned.path + "/"):
                    planned.left -= 1
                    if not planned.left:
                        self._planned.remove(planned)
                    return planned.fault
        return None

    def clear(self) -> None:
        """Forget all faults that have not struck yet."""
        with self._lock:
            self._planned.clear()

    def __len__(self) -> int:
        """How many requests are still to be struck."""
        with self._lock:
            return sum(planned.left for planned in self._planned)


def chosen(name: str, seconds: float | None = None) -> AnyFault:
    """Give a fault by name, with how long it lasts. Raises ValueError when it is unknown or takes no time."""
    fault = find(name)
    if seconds is None:
        return fault
    if not isinstance(fault, Stall | Misdeliver):
        raise ValueError(f"the fault {name!r} takes no seconds")
    return evolve(fault, seconds=seconds)


def is_refusal(fault: AnyFault) -> bool:
    """Whether a fault closes the door instead of striking single requests."""
    return isinstance(fault, Refuse)


def _seconds(options: list[str]) -> float | None:
    if not options:
        return None
    name, _, value = options[0].partition("=")
    if len(options) > 1 or name.strip() != "seconds":
        raise ValueError(f"write {HEADER}: <fault>; seconds=<number>")
    return float(value)


def _normal(path: str) -> str:
    return path.strip("/").removeprefix("v3/")
