"""What the logic of a call asks to be done; an executor does it, in threads or in an event loop."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import Any, TypeAlias, TypeVar

from msgspec import Struct

from dataforseo_runtime.transport.http import HttpRequest
from dataforseo_runtime.transport.limiter import Scope

__all__ = ["Effects", "Enter", "HttpRequest", "Pause", "TakeShared", "Taken"]

T = TypeVar("T")
# A generator that yields effects, is sent what came of each, and returns a T.
Effects: TypeAlias = Generator[Any, Any, T]


class Enter(Struct, frozen=True):
    """Wait in the queue for the account's limits, at most `at_most` seconds; gives the granted Place.

    Raises NotSentError when the time is over.
    """

    scopes: tuple[Scope, ...]
    at_most: float | None


class TakeShared(Struct, frozen=True):
    """Ask the store that is shared with other processes; gives Taken, with the wait before asking again."""

    scopes: tuple[Scope, ...]


def _no_slot() -> None:
    return None


class Taken(Struct, frozen=True):
    """What TakeShared gives: `wait` is 0 when the call may start, else the seconds until to ask again."""

    wait: float = 0.0
    release: Callable[[], None] = _no_slot


class Pause(Struct, frozen=True):
    """Wait."""

    seconds: float
