"""How many calls there were at once and in a minute, and whether that is too many."""

from __future__ import annotations

import threading
from collections import Counter, deque
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager

from msgspec import Struct, field

from dataforseo_runtime.requests.facts import Limits
from dataforseo_sandbox.clock import Clock
from dataforseo_sandbox.paths import short
from dataforseo_sandbox.status import Refused

ACCOUNT = "account"
_WINDOW_SECONDS = 60


class _Scope(Struct):
    at_once: int = 0
    running: int = 0
    peak: int = 0
    arrivals: deque[float] = field(default_factory=deque[float])
    accepted: deque[float] = field(default_factory=deque[float])
    most_per_minute: int = 0


class Traffic:
    """Counts calls by scope: the account, a section (`backlinks`), an endpoint (`backlinks/id_list`).

    Every call that arrives is counted, also one that is then refused: a caller who keeps to a limit
    never passes it in `most_per_minute`.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._scopes: dict[str, _Scope] = {}
        self._refused: Counter[int] = Counter()

    @contextmanager
    def call(self, scopes: Sequence[str], limits: Mapping[str, Limits]) -> Generator[Refused | None]:
        """Count a call while it runs. Gives the refusal when it is one too many."""
        code = self._begin(scopes, limits)
        try:
            yield None if code is None else Refused(code)
        finally:
            with self._lock:
                for name in scopes:
                    self._scopes[name].at_once -= 1
                    self._scopes[name].running -= code is None

    def peak_simultaneous(self, scope: str = ACCOUNT) -> int:
        """The most calls that ran at the same time."""
        return self._read(scope).peak

    def most_per_minute(self, scope: str = ACCOUNT) -> int:
        """The most calls that arrived within any 60 seconds."""
        return self._read(scope).most_per_minute

    @property
    def refused(self) -> dict[int, int]:
        """How many calls were refused for a limit, by code (40202 a minute, 40209 at once)."""
        with self._lock:
            return dict(self._refused)

    def _read(self, scope: str) -> _Scope:
        with self._lock:
            return self._scopes.get(short(scope), _Scope())

    def _begin(self, scopes: Sequence[str], limits: Mapping[str, Limits]) -> int | None:
        now = self._clock.monotonic()
        code = None
        with self._lock:
            found = {name: self._scopes.setdefault(name, _Scope()) for name in scopes}
            for name, scope in found.items():
                scope.at_once += 1
                scope.peak = max(scope.peak, scope.at_once)
                scope.arrivals.append(now)
                for moments in (scope.arrivals, scope.accepted):
                    while moments and moments[0] <= now - _WINDOW_SECONDS:
                        moments.popleft()
                scope.most_per_minute = max(scope.most_per_minute, len(scope.arrivals))
                limit = limits.get(name, Limits())
                if limit.calls_per_minute is not None and len(scope.accepted) >= limit.calls_per_minute:
                    code = 40202
                elif limit.simultaneous_calls is not None and scope.running >= limit.simultaneous_calls:
                    code = code or 40209
            if code is None:
                for scope in found.values():
                    scope.accepted.append(now)
                    scope.running += 1
            else:
                self._refused[code] += 1
        return code
