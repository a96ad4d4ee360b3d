"""Performs the steps of a call in the thread that asks for it."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

from dataforseo_runtime.base.clock import Clock
from dataforseo_runtime.base.errors import SendTimeoutError
from dataforseo_runtime.transport.effects import Enter, HttpRequest, Pause, Taken, TakeShared
from dataforseo_runtime.transport.http import Transport
from dataforseo_runtime.transport.limiter import Limiter, Place

if TYPE_CHECKING:
    from dataforseo_runtime.transport.shared_limits import SharedLimits


class ThreadExecutor:
    """Waits and sends in the calling thread."""

    def __init__(
        self, transport: Transport, limiter: Limiter, shared: SharedLimits | None, clock: Clock
    ) -> None:
        self._transport = transport
        self._limiter = limiter
        self._shared = shared
        self._clock = clock

    def __call__(self, step: Enter | TakeShared | Pause | HttpRequest) -> Any:
        """Perform one step and give its outcome."""
        if isinstance(step, HttpRequest):
            return self._transport.send(step)
        if isinstance(step, Enter):
            return self._enter(step)
        if isinstance(step, TakeShared):
            return self._shared.take(step.scopes) if self._shared else Taken()
        return self._clock.sleep(step.seconds)

    def _enter(self, step: Enter) -> Place:
        place = self._limiter.ask(step.scopes)
        if place.granted is not None:  # as nearly always; an Event would cost more than the queue
            return place
        signal = threading.Event()
        place.wake = signal.set
        try:
            while True:
                seconds = self._limiter.poll(place)
                if place.granted is not None:
                    return place
                self._clock.wait(signal, still_to_wait(place, step, seconds, self._clock))
                signal.clear()
        except BaseException:
            self._limiter.give_back(place, counted=False)
            raise


def still_to_wait(place: Place, step: Enter, seconds: float | None, clock: Clock) -> float | None:
    """Cap a wait at what the caller allows. Raises SendTimeoutError when that is used up."""
    if step.at_most is None:
        return seconds
    left = place.asked + step.at_most - clock.monotonic()
    if left <= 0:
        names = ", ".join(scope.name for scope in step.scopes)
        raise SendTimeoutError(
            f"not sent: after {step.at_most} s in the queue the limits of {names} were still used up",
            passing=False,
        )
    return left if seconds is None else min(left, seconds)
