"""Native decoders, made one after the other.

msgspec notes what it reads from a class on that class, and uses the notes of another thread before they
are complete: two threads that make decoders of the same classes at once end the process (0.22,
segmentation fault). Using finished decoders from many threads is safe.
"""

from __future__ import annotations

import functools
import threading
from typing import Any, Final

import msgspec

from dataforseo_runtime.base.forks import hold_during_fork

# What msgspec raises for what does not fit, or is no JSON to it. Its message holds the value, so half a
# character in that ends in a UnicodeEncodeError.
NOT_FITTING: Final = (msgspec.MsgspecError, UnicodeError, RecursionError)

_one_at_a_time = threading.RLock()
hold_during_fork(_one_at_a_time)


@functools.cache
def decoder(annotation: Any) -> msgspec.json.Decoder[Any]:
    """Give the decoder of an annotation."""
    with _one_at_a_time:
        return msgspec.json.Decoder(annotation)
