"""What a client tells about its calls: to hooks, and as one line a call to the `dataforseo` logger."""

from __future__ import annotations

import functools
import logging
from collections.abc import Callable
from typing import Any, Literal

from msgspec import Struct

from dataforseo_runtime.base.attempts import Attempt
from dataforseo_runtime.base.errors import DataForSEOError
from dataforseo_runtime.requests.endpoint import Endpoint

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
    """A try at a call has ended, with an answer or, in `error`, without a good one."""

    endpoint: Endpoint[Any, Any]
    method: str
    path: str
    attempt: Attempt
    raw: bytes
    error: DataForSEOError | None

    def __repr__(self) -> str:
        return f"<ResponseEvent {self.method} {self.path} {self.attempt.outcome}, {len(self.raw):,} bytes>"


class WaitEvent(Struct, frozen=True, kw_only=True):
    """A call waits, or has waited, `seconds`: for the limits, for posted tasks, or before a repeat."""

    endpoint: Endpoint[Any, Any]
    path: str
    reason: Reason
    seconds: float
    attempt: int


class Hooks(Struct, frozen=True):
    """The callables that hear of each event. What they raise is logged; it never costs an answer."""

    on_request: Callable[[RequestEvent], object] | None = None
    on_response: Callable[[ResponseEvent], object] | None = None
    on_wait: Callable[[WaitEvent], object] | None = None

    @property
    def heard(self) -> bool:
        """Whether anybody hears of requests and their answers; if not, no event need be made."""
        return bool(self.on_request or self.on_response) or logger.isEnabledFor(logging.DEBUG)

    def called_through(self, call: Callable[..., object]) -> Hooks:
        """Give hooks that are called by way of `call`, which takes a function and what it is given."""
        hooks = (self.on_request, self.on_response, self.on_wait)
        return Hooks(*(None if hook is None else functools.partial(call, tell, hook) for hook in hooks))

    def request(self, event: RequestEvent) -> None:
        """Tell that a request is about to leave."""
        logger.debug("%s %s body %s", event.method, event.path, _Shortened(event.body))
        tell(self.on_request, event)

    def response(self, event: ResponseEvent) -> None:
        """Tell that a try at a call has ended."""
        logger.debug("%s %s answer %s", event.method, event.path, _Shortened(event.raw))
        tell(self.on_response, event)

    def wait(self, event: WaitEvent) -> None:
        """Tell of a wait."""
        logger.debug("%s waits %.3f s (%s)", event.path, event.seconds, event.reason)
        tell(self.on_wait, event)


def log_call(method: str, path: str, attempts: tuple[Attempt, ...], envelope_code: int | None) -> None:
    """Write the one line of a finished call."""
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


class _Shortened:
    """The start of a body, turned into text only if the log line is written."""

    def __init__(self, body: bytes | None) -> None:
        self._body = body or b""

    def __str__(self) -> str:
        more = len(self._body) - _LONGEST_BODY
        text = ascii(self._body[:_LONGEST_BODY].decode("utf-8", "replace"))
        return f"{text} and {more:,} bytes more" if more > 0 else text


def tell(hook: Callable[[Any], object] | None, event: object) -> None:
    """Call a hook, if there is one; what it raises is logged."""
    if hook is None:
        return
    try:
        hook(event)
    except Exception:
        logger.exception("a hook failed on %s; the call goes on", type(event).__name__)
