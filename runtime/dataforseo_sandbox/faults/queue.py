"""Which fault strikes which request."""

from __future__ import annotations

import threading

from msgspec import Struct
from msgspec.structs import replace

from dataforseo_sandbox.faults.kinds import HEALTHY, Drip, Fault, Refuse, Stall
from dataforseo_sandbox.faults.table import find
from dataforseo_sandbox.http_messages import HttpRequest
from dataforseo_sandbox.paths import short

HEADER = "X-Sandbox-Fault"


class _Planned(Struct):
    fault: Fault
    path: str | None
    left: int

    def is_meant_for(self, path: str) -> bool:
        return self.path is None or path == self.path or path.startswith(self.path + "/")


class FaultQueue:
    """Faults that wait for their requests, each request taking the first one that is meant for it."""

    def __init__(self) -> None:
        self._planned: list[_Planned] = []
        self._lock = threading.Lock()

    def add(self, fault: Fault, path: str | None = None, times: int = 1) -> None:
        """Let a fault strike the next `times` requests, of any path, or of `path` and all below it."""
        if times < 1:
            raise ValueError(f"times must be 1 or more, not {times}")
        with self._lock:
            self._planned.append(_Planned(fault, None if path is None else short(path), times))

    def take(self, request: HttpRequest) -> Fault:
        """Give the fault that its header asks for, or one that waits. Raises ValueError for a bad header."""
        wish = request.headers.get(HEADER.lower())
        if wish is not None:
            return _wished(wish)
        path = short(request.path)
        with self._lock:
            for planned in self._planned:
                if planned.is_meant_for(path):
                    planned.left -= 1
                    if not planned.left:
                        self._planned.remove(planned)
                    return planned.fault
        return HEALTHY

    def clear(self) -> None:
        """Forget all faults that have not struck yet."""
        with self._lock:
            self._planned.clear()

    def __len__(self) -> int:
        """How many requests are still to be struck."""
        with self._lock:
            return sum(planned.left for planned in self._planned)


def chosen(name: str, seconds: float | None = None) -> Fault:
    """Give a fault by name, with how long it lasts. Raises ValueError when it is unknown or takes no time."""
    fault = find(name)
    if seconds is None:
        return fault
    if not isinstance(fault, Refuse | Stall | Drip):
        raise ValueError(f"the fault {name!r} takes no seconds")
    return replace(fault, seconds=seconds)


def _wished(wish: str) -> Fault:
    """Read `drip` or `drip; seconds=2` out of the header."""
    name, separator, option = (part.strip() for part in wish.partition(";"))
    if separator and not option.startswith("seconds="):
        raise ValueError(f"write {HEADER}: fault; seconds=number")
    fault = chosen(name, float(option.removeprefix("seconds=")) if separator else None)
    if isinstance(fault, Refuse):
        raise ValueError(f"the fault {name!r} cannot be asked for in a request; use fail_next")
    return fault
