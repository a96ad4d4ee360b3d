"""Count calls at once and per minute, and refuse those beyond a limit."""

from __future__ import annotations

import importlib
import threading
from collections import Counter, deque
from collections.abc import Generator, Mapping
from contextlib import contextmanager

from msgspec import Struct, field

from dataforseo_runtime.base.clock import Clock
from dataforseo_runtime.requests.api import Api
from dataforseo_runtime.requests.facts import Limits
from dataforseo_sandbox.api.catalogue import AnyEndpoint
from dataforseo_sandbox.api.paths import short_path
from dataforseo_sandbox.api.refusals import Refusal

ACCOUNT = "account"
_WINDOW_SECONDS = 60


class ScopeLimits(Struct, frozen=True):
    """The limits of the account and of each section. `endpoints` says whether those of endpoints apply."""

    account: Limits = Limits()
    sections: Mapping[str, Limits] = {}
    endpoints: bool = False

    @classmethod
    def choose(cls, limits: bool | Limits) -> ScopeLimits:
        """Take no limits (False), those of the spec (True), or those with other limits of the account."""
        if not limits:
            return cls()
        api: Api = importlib.import_module("dataforseo._api").API
        return cls(limits if isinstance(limits, Limits) else api.limits, api.section_limits, True)

    def of_call(self, endpoint: AnyEndpoint | None) -> dict[str, Limits]:
        """Return the limits of a call by scope, for every scope that it belongs to."""
        found = {ACCOUNT: self.account}
        if endpoint is not None:
            found[endpoint.section] = self.sections.get(endpoint.section, Limits())
            found[short_path(endpoint.path)] = endpoint.limits if self.endpoints else Limits()
        return found


class _ScopeCounts(Struct):
    at_once: int = 0
    running: int = 0
    peak: int = 0
    arrivals: deque[float] = field(default_factory=deque[float])
    accepted: deque[float] = field(default_factory=deque[float])
    most_per_minute: int = 0


class CallCounts:
    """Counts calls by scope: `account`, a section (`backlinks`) or an endpoint (`backlinks/id_list`).

    Refused calls are counted too: a client that keeps to a limit never exceeds it in `most_per_minute`.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._scopes: dict[str, _ScopeCounts] = {}
        self._refused: Counter[int] = Counter()

    @contextmanager
    def call(self, limits: Mapping[str, Limits]) -> Generator[Refusal | None]:
        """Count a call in each of these scopes while it runs. Yields a refusal if it exceeds a limit."""
        code = self._begin(limits)
        try:
            yield None if code is None else Refusal(code)
        finally:
            with self._lock:
                for name in limits:
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
        """Calls refused for a limit, by code: 40202 per minute, 40209 at once."""
        with self._lock:
            return dict(self._refused)

    def _read(self, scope: str) -> _ScopeCounts:
        with self._lock:
            return self._scopes.get(short_path(scope), _ScopeCounts())

    def _begin(self, limits: Mapping[str, Limits]) -> int | None:
        now = self._clock.monotonic()
        code = None
        with self._lock:
            found = [self._scopes.setdefault(name, _ScopeCounts()) for name in limits]
            for scope, limit in zip(found, limits.values(), strict=True):
                scope.at_once += 1
                scope.peak = max(scope.peak, scope.at_once)
                scope.arrivals.append(now)
                for moments in (scope.arrivals, scope.accepted):
                    while moments and moments[0] <= now - _WINDOW_SECONDS:
                        moments.popleft()
                scope.most_per_minute = max(scope.most_per_minute, len(scope.arrivals))
                if limit.calls_per_minute is not None and len(scope.accepted) >= limit.calls_per_minute:
                    code = 40202
                elif limit.simultaneous_calls is not None and scope.running >= limit.simultaneous_calls:
                    code = code or 40209
            if code is None:
                for scope in found:
                    scope.accepted.append(now)
                    scope.running += 1
            else:
                self._refused[code] += 1
        return code
