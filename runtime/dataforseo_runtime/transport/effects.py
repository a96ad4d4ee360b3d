"""What the logic of a call asks to be done; `blocking` and `event_loop` do it."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct

from dataforseo_runtime.transport.http import Send
from dataforseo_runtime.transport.limiter import Scope

__all__ = ["Enter", "Pause", "Send", "TakeShared", "Taken"]


class Enter(Struct, frozen=True):
    """Wait in the queue for the account's limits; gives the granted Place. Raises NotSent after `at_most`."""

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
