"""What a thread's connection notes about the request it is sending, because urllib3 does not tell.

First, whether the last byte has left: the connection can be reset before or after it, and urllib3's errors
do not say which. Second, the connection: it goes back to the pool only after its answer was understood. If
a Content-Length was wrong, bytes are left over, and the next call, perhaps a billed one, would read them as
its own answer.
"""

from __future__ import annotations

import threading
from collections.abc import Callable

from msgspec import Struct


class UsedConnection(Struct, frozen=True):
    """A connection whose answer was read. Call either `keep` or `drop`."""

    keep: Callable[[], object]
    drop: Callable[[], object]


class _CurrentRequest(threading.local):
    """The request that this thread is sending."""

    handed_over: bool = False
    connection: UsedConnection | None = None

    def reset(self) -> None:
        """Forget the last request."""
        self.handed_over = False
        self.connection = None


current_request = _CurrentRequest()
