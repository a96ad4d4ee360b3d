"""Report calls to the hooks of a client, and one line for each call to the `dataforseo` logger."""

from __future__ import annotations

import functools
import logging
from collections.abc import Callable
from typing import Any, Literal

from msgspec import Struct

from dataforseo_runtime.base.attempts import Attempt
from dataforseo_runtime.base.errors import DataForSEOError
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.prices import PriceDrift

logger = logging.getLogger("dataforseo")

Reason = Literal["limits", "shared limits", "repeat", "tasks"]

_LONGEST_BODY = 2_000


class RequestEvent(Struct, frozen=True, kw_only=True):
    """A request is about to leave. It holds no credentials."""

    endpoint: Endpoint[Any, Any]
    method: str
    path: str
    body: bytes | None
    attempt: int


class ResponseEvent(Struct, frozen=True, kw_only=True):
    """An attempt has ended. `error` is set if its answer is missing or not a good one."""

    endpoint: Endpoint[Any, Any]
    method: str
    path: str
    attempt: Attempt
    raw: bytes
    error: DataForSEOError | None

    def __repr__(self) -> str:
        return f"<ResponseEvent {self.method} {self.path} {self.attempt.outcome}, {len(self.raw):,} bytes>"


class WaitEvent(Struct, frozen=True, kw_only=True):
    """A call waits, or has waited, `seconds`: for the limits, for posted tasks, or before a retry."""

    endpoint: Endpoint[Any, Any]
    path: str
    reason: Reason
    seconds: float
    attempt: int


class Hooks(Struct, frozen=True):
    """The functions that are called with each event. An error in a hook is logged and ends no call."""

    on_request: Callable[[RequestEvent], object] | None = None
    on_response: Callable[[ResponseEvent], object] | None = None
    on_wait: Callable[[WaitEvent], object] | None = None

    def scheduled_by(self, schedule: Callable[..., object]) -> Hooks:
        """Return hooks that are called by `schedule(function, *arguments)`, as `call_soon_threadsafe`."""
        hooks = (self.on_request, self.on_response, self.on_wait)
        return Hooks(
            *(None if hook is None else functools.partial(schedule, call_hook, hook) for hook in hooks)
        )

    def request(self, event: RequestEvent) -> None:
        """Report that a request is about to leave."""
        logger.debug("%s %s body %s", event.method, event.path, _Shortened(event.body))
        call_hook(self.on_request, event)

    def response(self, event: ResponseEvent) -> None:
        """Report that an attempt has ended."""
        logger.debug("%s %s answer %s", event.method, event.path, _Shortened(event.raw))
        call_hook(self.on_response, event)

    def wait(self, event: WaitEvent) -> None:
        """Report a wait."""
        logger.debug("%s waits %.3f s (%s)", event.path, event.seconds, event.reason)
        call_hook(self.on_wait, event)


def log_call(method: str, path: str, attempts: tuple[Attempt, ...], envelope_code: int | None) -> None:
    """Log one line about a finished call."""
    last = attempts[-1]
    logger.info(
        "%s %s HTTP %s code %s task %s %.0f ms cost %s attempt %d %s",
        method,
        path,
        last.http_status if last.http_status is not None else "-",
        envelope_code if envelope_code is not None else "-",
        last.code if last.code is not None else "-",
        last.seconds * 1000,
        last.cost if last.cost is not None else "-",
        last.number,
        last.outcome,
    )


def log_price_drift(endpoint: Endpoint[Any, Any], drift: PriceDrift) -> None:
    """Log one line about a call that was charged more than its worst case."""
    logger.warning(
        "%s.%s was charged %s USD, more than its worst case of %s USD (price of %s); from now on its calls "
        "are expected to cost more",
        endpoint.section,
        endpoint.operation,
        drift.charged,
        drift.expected,
        drift.since or "an unknown date",
    )


class _Shortened:
    """The start of a body, decoded only if the log line is written."""

    def __init__(self, body: bytes | None) -> None:
        self._body = body or b""

    def __str__(self) -> str:
        more = len(self._body) - _LONGEST_BODY
        text = ascii(self._body[:_LONGEST_BODY].decode("utf-8", "replace"))
        return f"{text} and {more:,} bytes more" if more > 0 else text


def call_hook(hook: Callable[[Any], object] | None, event: object) -> None:
    """Call a hook, if there is one; log what it raises."""
    if hook is None:
        return
    try:
        hook(event)
    except Exception:
        logger.exception("a hook failed on %s; the call goes on", type(event).__name__)
