"""Whether the request that this thread is sending has left whole.

urllib3's errors do not say for certain: a reset can come before or after the last byte. The pool's
connections note it here, and the transport asks.
"""

from __future__ import annotations

import threading


class _HandingOver(threading.local):
    complete: bool = False

    def begin(self) -> None:
        """Start anew with the next request of this thread."""
        self.complete = False


handing_over = _HandingOver()
