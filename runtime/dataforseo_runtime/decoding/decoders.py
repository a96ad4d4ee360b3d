"""Native decoders, made one after the other.

msgspec notes what it reads from a class on that class, and uses the notes of another thread before they
are complete: two threads that make decoders of the same classes at once end the process (0.22,
segmentation fault). Using finished decoders from many threads is safe.
"""

from __future__ import annotations

import functools
import os
import threading
from typing import Any

import msgspec

_one_at_a_time = threading.RLock()

# Not to be forked in between: a child would wait for a thread that it does not have.
if hasattr(os, "register_at_fork"):  # Windows does not fork
    os.register_at_fork(
        before=_one_at_a_time.acquire,
        after_in_parent=_one_at_a_time.release,
        after_in_child=_one_at_a_time.release,
    )


@functools.cache
def decoder(annotation: Any) -> msgspec.json.Decoder[Any]:
    """Give the decoder of an annotation."""
    with _one_at_a_time:
        return msgspec.json.Decoder(annotation)
