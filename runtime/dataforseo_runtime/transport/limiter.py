"""Keeps the limits of an account before the server has to refuse, for all threads and tasks of a client.

A call counts from the moment it may start until a minute after its answer came. Wherever in that time
the server counts it, it sees no more calls in any 60 seconds than are allowed.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Mapping
from typing import Any

from msgspec import Struct, field
from msgspec.structs import asdict

from dataforseo_runtime.base.clock import Clock
from dataforseo_runtime.base.display import short_repr
from dataforseo_runtime.base.errors import ConfigurationError
from dataforseo_runtime.base.forks import reset_in_child
from dataforseo_runtime.base.json_types import is_mapping
from dataforseo_runtime.requests.api import Api
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Limits

ACCOUNT = "account"
WINDOW_SECONDS = 60.0


class Scope(Struct, eq=False):
    """Calls that are counted together: those of the account, of a section or of an endpoint."""

    name: str
    limits: Limits
    in_flight: int = 0
    # The moments at which answered calls stop counting, in order.
    counted_until: deque[float] = field(default_factory=deque[float])
    held_until: float = 0.0

    def wait(self, now: float) -> float | None:
        """Give the seconds until one more call may start; None when only an answer can make room."""
        while self.counted_until and self.counted_until[0] <= now:
            self.counted_until.popleft()
        simultaneous, per_minute = self.limits.simultaneous_calls, self.limits.calls_per_minute
        if simultaneous is not None and self.in_flight >= simultaneous:
            return None
        seconds = max(self.held_until - now, 0.0)
        if per_minute is None:
            return seconds
        too_many = self.in_flight + len(self.counted_until) - per_minute + 1
        if too_many <= 0:
            return seconds
        if too_many > len(self.counted_until):
            return None
        return max(self.counted_until[too_many - 1] - now, seconds)


def _nobody() -> None:
    return None


class Place(Struct, eq=False):
    """A call's place in the queue and, once granted, among the calls under way."""

    scopes: tuple[Scope, ...]
    wake: Callable[[], object]
    asked: float
    granted: float | None = None
    gone: bool = False

    @property
    def waited(self) -> float:
        """Seconds spent in the queue."""
        return 0.0 if self.granted is None else self.granted - self.asked

    def may_start(self, now: float) -> bool:
        """Whether no limit holds the call up."""
        return all(scope.wait(now) == 0 for scope in self.scopes)


class Limiter:
    """Grants places first come, first served; a call never waits for one that another limit holds up."""

    def __init__(self, api: Api, overrides: Mapping[str, Limits], clock: Clock) -> None:
        self._api = api
        self._clock = clock
        given: Any = overrides
        if not is_mapping(given):
            raise ConfigurationError(f"limits: must be a dict of scopes, not {short_repr(given)}")
        self._overrides = dict(overrides)
        self._scopes: dict[str, Scope] = {}
        self._scopes_of: dict[str, tuple[Scope, ...]] = {}
        known = {ACCOUNT, *api.section_limits}
        for name, limits in given.items():
            if not isinstance(name, str) or (name not in known and not name.startswith("/v3/")):
                raise ConfigurationError(
                    f"limits: {short_repr(name)} is no scope; give {ACCOUNT!r}, a section such as "
                    "'backlinks', or an endpoint's path such as '/v3/backlinks/id_list'"
                )
            if not isinstance(limits, Limits):
                raise ConfigurationError(f"limits: give Limits(...) for {name!r}, not {short_repr(limits)}")
            for figure, value in asdict(limits).items():
                if value is not None and (type(value) is not int or value < 1):  # no call could ever start
                    raise ConfigurationError(
                        f"limits: {figure} of {name!r} must be a whole number of 1 or more, "
                        f"not {short_repr(value)}"
                    )
        self.reset_after_fork()
        reset_in_child(self)

    def reset_after_fork(self) -> None:
        """Leave queue and calls under way to the process whose they are; what was counted stays counted."""
        self._lock = threading.Lock()
        # One queue for each set of scopes: every call in it waits for the same, so only its head matters.
        self._queues: dict[tuple[Scope, ...], deque[Place]] = {}
        for scope in self._scopes.values():
            scope.in_flight = 0

    def scopes(self, endpoint: Endpoint[Any, Any]) -> tuple[Scope, ...]:
        """Give the scopes that count a call of this endpoint, the widest first."""
        found = self._scopes_of.get(endpoint.path)
        if found is None:
            with self._lock:
                found = tuple(
                    self._scopes.setdefault(name, Scope(name, limits))
                    for name, limits in self._limits_of(endpoint)
                    if limits.calls_per_minute is not None or limits.simultaneous_calls is not None
                )
                self._scopes_of[endpoint.path] = found
        return found

    def ask(self, scopes: tuple[Scope, ...], wake: Callable[[], object] = _nobody) -> Place:
        """Take a place in the queue. `wake` is called, from any thread, when polling is worth while.

        Who learns only now that it has to wait may set the place's `wake` and then poll.
        """
        with self._lock:
            now = self._clock.monotonic()
            place = Place(scopes, wake, now)
            self._queues.setdefault(scopes, deque()).append(place)
            self._grant(now)
        return place

    def poll(self, place: Place) -> float | None:
        """Grant what can be granted, and say how long this place may sleep; None: until woken.

        Once `place.granted` is set, the call may start.
        """
        with self._lock:
            now = self._clock.monotonic()
            self._grant(now)
            if place.granted is not None or self._queues[place.scopes][0] is not place:
                return None
            waits = [scope.wait(now) for scope in place.scopes]
            return None if None in waits else max((wait for wait in waits if wait is not None), default=0.0)

    def give_back(self, place: Place, *, counted: bool) -> None:
        """Leave the queue, or end the call; `counted` when the server may have counted it."""
        with self._lock:
            if place.gone:
                return
            place.gone = True
            now = self._clock.monotonic()
            if place.granted is None:
                queue = self._queues[place.scopes]
                queue.remove(place)
                if not queue:
                    del self._queues[place.scopes]
            else:
                for scope in place.scopes:
                    scope.in_flight -= 1
                    if counted:
                        scope.counted_until.append(now + WINDOW_SECONDS)
            self._grant(now)
            for queue in self._queues.values():
                queue[0].wake()

    def hold(self, scopes: tuple[Scope, ...], seconds: float) -> None:
        """Let no call start in the scope whose minute the server says is used up."""
        limited = [scope for scope in scopes if scope.limits.calls_per_minute is not None]
        with self._lock:
            for scope in limited[-1:]:
                scope.held_until = max(scope.held_until, self._clock.monotonic() + seconds)

    def _grant(self, now: float) -> None:
        """Let every call start that may, the longest waiting first."""
        while self._queues:
            ready = [queue[0] for queue in self._queues.values() if queue[0].may_start(now)]
            if not ready:
                return
            place = min(ready, key=lambda place: place.asked)
            queue = self._queues[place.scopes]
            queue.popleft()
            place.granted = now
            for scope in place.scopes:
                scope.in_flight += 1
            place.wake()
            if queue:
                queue[0].wake()
            else:
                del self._queues[place.scopes]

    def _limits_of(self, endpoint: Endpoint[Any, Any]) -> list[tuple[str, Limits]]:
        account, section = self._api.limits, self._api.section_limits.get(endpoint.section, Limits())
        return [
            (ACCOUNT, self._settled(ACCOUNT, account)),
            (endpoint.section, self._settled(endpoint.section, _own(section, account))),
            (endpoint.path, self._settled(endpoint.path, _own(_own(endpoint.limits, section), account))),
        ]

    def _settled(self, name: str, limits: Limits) -> Limits:
        """Put the caller's figures in place of the spec's."""
        given = self._overrides.get(name, Limits())
        return Limits(
            calls_per_minute=given.calls_per_minute or limits.calls_per_minute,
            simultaneous_calls=given.simultaneous_calls or limits.simultaneous_calls,
        )


def _own(limits: Limits, wider: Limits) -> Limits:
    """Leave out what only restates the limit of a wider scope: who has more there has more here."""
    per_minute, simultaneous = limits.calls_per_minute, limits.simultaneous_calls
    return Limits(
        calls_per_minute=None if per_minute == wider.calls_per_minute else per_minute,
        simultaneous_calls=None if simultaneous == wider.simultaneous_calls else simultaneous,
    )
