"""Delay calls so that a client stays within the limits of its account, in all threads and tasks.

A call counts from the moment it may start until a minute after its answer came. The server counts it at
some moment in between, so it never sees more calls in 60 seconds than are allowed.
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
from dataforseo_runtime.base.errors import ConfigurationError, SendTimeoutError
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
    # When answered calls stop counting, in order.
    counted_until: deque[float] = field(default_factory=deque[float])
    held_until: float = 0.0

    def wait(self, now: float) -> float | None:
        """Return the seconds until one more call may start; None if a call under way has to end first."""
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


class Ticket(Struct, eq=False):
    """A call in the queue or, once `granted` is set, a call under way."""

    scopes: tuple[Scope, ...]
    wake: Callable[[], object]
    entered: float
    granted: float | None = None
    left: bool = False

    @property
    def waited(self) -> float:
        """Seconds spent in the queue."""
        return 0.0 if self.granted is None else self.granted - self.entered

    def may_start(self, now: float) -> bool:
        """Whether all limits allow the call."""
        return all(scope.wait(now) == 0 for scope in self.scopes)

    def capped(self, seconds: float | None, at_most: float | None, now: float) -> float | None:
        """Shorten a wait so that the call waits `at_most` seconds in all. Raises SendTimeoutError."""
        if at_most is None:
            return seconds
        left = self.entered + at_most - now
        if left <= 0:
            names = ", ".join(scope.name for scope in self.scopes)
            raise SendTimeoutError(
                f"not sent: after {at_most} s in the queue the limits of {names} were still used up",
                passing=False,
            )
        return left if seconds is None else min(left, seconds)


class Limiter:
    """Lets calls start first come, first served. A call never waits behind one that another limit delays."""

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
                if value is not None and (type(value) is not int or value < 1):  # 0: no call could start
                    raise ConfigurationError(
                        f"limits: {figure} of {name!r} must be a whole number of 1 or more, "
                        f"not {short_repr(value)}"
                    )
        self.reset_after_fork()
        reset_in_child(self)

    def reset_after_fork(self) -> None:
        """Forget queued calls and calls under way, which are the parent's; counted calls stay counted."""
        self._lock = threading.Lock()
        # One queue for each set of scopes. Its calls wait for the same limits, so only the first one matters.
        self._queues: dict[tuple[Scope, ...], deque[Ticket]] = {}
        for scope in self._scopes.values():
            scope.in_flight = 0

    def scopes(self, endpoint: Endpoint[Any, Any]) -> tuple[Scope, ...]:
        """Return the scopes that count a call of this endpoint, the widest first."""
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

    def enter(self, scopes: tuple[Scope, ...], wake: Callable[[], object] = lambda: None) -> Ticket:
        """Enter the queue. `wake` is called, from any thread, when the caller should poll.

        If the ticket is not granted at once, the caller may still set its `wake`, and then has to poll.
        """
        with self._lock:
            now = self._clock.monotonic()
            ticket = Ticket(scopes, wake, now)
            self._queues.setdefault(scopes, deque()).append(ticket)
            self._grant(now)
        return ticket

    def poll(self, ticket: Ticket) -> float | None:
        """Let calls start, and return the seconds until to poll again; None: when woken.

        If `ticket.granted` is set afterwards, the call may start.
        """
        with self._lock:
            now = self._clock.monotonic()
            self._grant(now)
            if ticket.granted is not None or self._queues[ticket.scopes][0] is not ticket:
                return None
            waits = [scope.wait(now) for scope in ticket.scopes]
            return None if None in waits else max((wait for wait in waits if wait is not None), default=0.0)

    def leave(self, ticket: Ticket, *, counted: bool) -> None:
        """Leave the queue, or end a call; `counted` says whether the server may have counted it."""
        with self._lock:
            if ticket.left:
                return
            ticket.left = True
            now = self._clock.monotonic()
            if ticket.granted is None:
                queue = self._queues[ticket.scopes]
                queue.remove(ticket)
                if not queue:
                    del self._queues[ticket.scopes]
            else:
                for scope in ticket.scopes:
                    scope.in_flight -= 1
                    if counted:
                        scope.counted_until.append(now + WINDOW_SECONDS)
            self._grant(now)
            for queue in self._queues.values():
                queue[0].wake()

    def hold(self, scopes: tuple[Scope, ...], seconds: float) -> None:
        """Delay all calls of the narrowest scope with a limit a minute, because the server refused one."""
        limited = [scope for scope in scopes if scope.limits.calls_per_minute is not None]
        with self._lock:
            for scope in limited[-1:]:
                scope.held_until = max(scope.held_until, self._clock.monotonic() + seconds)

    def _grant(self, now: float) -> None:
        """Let every call start that may start, the one that waits longest first."""
        while self._queues:
            ready = [queue[0] for queue in self._queues.values() if queue[0].may_start(now)]
            if not ready:
                return
            ticket = min(ready, key=lambda ticket: ticket.entered)
            queue = self._queues[ticket.scopes]
            queue.popleft()
            ticket.granted = now
            for scope in ticket.scopes:
                scope.in_flight += 1
            ticket.wake()
            if queue:
                queue[0].wake()
            else:
                del self._queues[ticket.scopes]

    def _limits_of(self, endpoint: Endpoint[Any, Any]) -> list[tuple[str, Limits]]:
        account, section = self._api.limits, self._api.section_limits.get(endpoint.section, Limits())
        own = _without_inherited(_without_inherited(endpoint.limits, section), account)
        section = _without_inherited(section, account)
        limits = {ACCOUNT: account, endpoint.section: section, endpoint.path: own}
        return [(name, self._overridden(name, figures)) for name, figures in limits.items()]

    def _overridden(self, name: str, limits: Limits) -> Limits:
        """Replace the spec's figures by those of the caller."""
        given = self._overrides.get(name, Limits())
        return Limits(
            calls_per_minute=given.calls_per_minute or limits.calls_per_minute,
            simultaneous_calls=given.simultaneous_calls or limits.simultaneous_calls,
        )


def _without_inherited(limits: Limits, wider: Limits) -> Limits:
    """Leave out a limit that repeats that of the wider scope, which may be overridden there."""
    per_minute, simultaneous = limits.calls_per_minute, limits.simultaneous_calls
    return Limits(
        calls_per_minute=None if per_minute == wider.calls_per_minute else per_minute,
        simultaneous_calls=None if simultaneous == wider.simultaneous_calls else simultaneous,
    )
