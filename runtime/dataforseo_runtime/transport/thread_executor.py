"""Execute the effects of a call in the thread that makes it."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

from dataforseo_runtime.base.clock import Clock
from dataforseo_runtime.transport.effects import EnterQueue, Pause, TakeResult, TakeShared
from dataforseo_runtime.transport.http import HttpRequest, Transport
from dataforseo_runtime.transport.limiter import Limiter, Ticket

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

    def __call__(self, effect: EnterQueue | TakeShared | Pause | HttpRequest) -> Any:
        """Execute one effect and return its result."""
        if isinstance(effect, HttpRequest):
            return self._transport.send(effect)
        if isinstance(effect, EnterQueue):
            return self._enter(effect)
        if isinstance(effect, TakeShared):
            return self._shared.take(effect.scopes) if self._shared else TakeResult()
        return self._clock.sleep(effect.seconds)

    def _enter(self, effect: EnterQueue) -> Ticket:
        ticket = self._limiter.enter(effect.scopes)
        # Usually a ticket is granted at once. Then no Event is made, which would cost more than the queue.
        if ticket.granted is not None:
            return ticket
        signal = threading.Event()
        ticket.wake = signal.set
        try:
            while True:
                seconds = self._limiter.poll(ticket)
                if ticket.granted is not None:
                    return ticket
                seconds = ticket.capped(seconds, effect.at_most, self._clock.monotonic())
                self._clock.wait(signal, seconds)
                signal.clear()
        except BaseException:
            self._limiter.leave(ticket, counted=False)
            raise
