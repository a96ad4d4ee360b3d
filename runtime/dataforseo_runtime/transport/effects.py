"""The effects that a call yields: what it asks an executor to do. The fourth is `http.HttpRequest`."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import Any, TypeAlias, TypeVar

from msgspec import Struct

from dataforseo_runtime.transport.limiter import Scope

T = TypeVar("T")
# A generator that yields effects, is sent the result of each, and returns a T.
Effects: TypeAlias = Generator[Any, Any, T]


class EnterQueue(Struct, frozen=True):
    """Wait in the limiter's queue for at most `at_most` seconds. Result: the granted Ticket.

    Raises SendTimeoutError when the time is over.
    """

    scopes: tuple[Scope, ...]
    at_most: float | None


class TakeShared(Struct, frozen=True):
    """Count the call in the limits that are shared with other processes. Result: a TakeResult."""

    scopes: tuple[Scope, ...]


class TakeResult(Struct, frozen=True):
    """Whether the shared limits allow a call: `wait` is 0, or the seconds after which to ask again.

    Call `release` when the call has ended.
    """

    wait: float = 0.0
    release: Callable[[], None] = lambda: None


class Pause(Struct, frozen=True):
    """Wait. Result: None."""

    seconds: float
