"""What urllib3 does not tell about the request that a thread is sending; its connections note it here.

Whether the request has left whole: a reset can come before or after the last byte, and urllib3's
errors do not say which. And the connection itself, which goes back to the pool only once its answer
was understood: one with a wrong Content-Length has bytes left over, and the next call, perhaps a
billed one, would take them for its own answer.
"""

from __future__ import annotations

import threading
from collections.abc import Callable

from msgspec import Struct


class UsedConnection(Struct, frozen=True):
    """A connection whose answer was read. Call the one or the other."""

    keep: Callable[[], object]
    drop: Callable[[], object]


class _UnderWay(threading.local):
    """The request that this thread is sending."""

    handed_over: bool = False
    used: UsedConnection | None = None

    def begin(self) -> None:
        """Forget the last request."""
        self.handed_over = False
        self.used = None


under_way = _UnderWay()
