"""Select the fault of a request."""

from __future__ import annotations

import threading

from msgspec import Struct
from msgspec.structs import replace

from dataforseo_sandbox.api.paths import short_path
from dataforseo_sandbox.faults.kinds import NO_FAULT, ClosePort, Fault, SlowDelivery, Stall
from dataforseo_sandbox.faults.table import find_fault
from dataforseo_sandbox.http.messages import ServerRequest

HEADER = "X-Sandbox-Fault"


class _Planned(Struct):
    fault: Fault
    path: str | None
    left: int

    def matches(self, path: str) -> bool:
        return self.path is None or path == self.path or path.startswith(self.path + "/")


class FaultQueue:
    """Planned faults. Each request takes the first one that matches its path."""

    def __init__(self) -> None:
        self._planned: list[_Planned] = []
        self._lock = threading.Lock()

    def add(self, fault: Fault, path: str | None = None, times: int = 1) -> None:
        """Plan a fault for the next `times` requests: of any path, or of `path` and all paths below it."""
        if times < 1:
            raise ValueError(f"times must be 1 or more, not {times}")
        with self._lock:
            self._planned.append(_Planned(fault, None if path is None else short_path(path), times))

    def take(self, request: ServerRequest) -> Fault:
        """Return the fault named in the header, else a planned one. Raises ValueError for a bad header."""
        header = request.headers.get(HEADER.lower())
        if header is not None:
            return _from_header(header)
        path = short_path(request.path)
        with self._lock:
            for planned in self._planned:
                if planned.matches(path):
                    planned.left -= 1
                    if not planned.left:
                        self._planned.remove(planned)
                    return planned.fault
        return NO_FAULT

    def clear(self) -> None:
        """Remove all planned faults."""
        with self._lock:
            self._planned.clear()

    def __len__(self) -> int:
        """Return how many requests are still to fail."""
        with self._lock:
            return sum(planned.left for planned in self._planned)


def make_fault(name: str, seconds: float | None = None) -> Fault:
    """Find a fault by name and set its `seconds`. Raises ValueError if it is unknown or has no duration."""
    fault = find_fault(name)
    if seconds is None:
        return fault
    if not isinstance(fault, ClosePort | Stall | SlowDelivery):
        raise ValueError(f"the fault {name!r} takes no seconds")
    return replace(fault, seconds=seconds)


def _from_header(value: str) -> Fault:
    """Read `drip` or `drip; seconds=2`."""
    name, separator, option = (part.strip() for part in value.partition(";"))
    if separator and not option.startswith("seconds="):
        raise ValueError(f"write {HEADER}: fault; seconds=number")
    fault = make_fault(name, float(option.removeprefix("seconds=")) if separator else None)
    if isinstance(fault, ClosePort):
        raise ValueError(f"the fault {name!r} cannot be asked for in a request; use fail_next")
    return fault
