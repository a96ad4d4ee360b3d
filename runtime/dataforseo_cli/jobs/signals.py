"""Handle the signals that ask a process to end."""

from __future__ import annotations

import signal
from collections.abc import Callable, Generator
from contextlib import contextmanager
from types import FrameType

# Windows has no SIGHUP.
_TERMINATION = [getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)]


@contextmanager
def termination_handler(handler: Callable[[int, FrameType | None], None]) -> Generator[None, None, None]:
    """Handle these signals while the context is open. Under nohup, SIGHUP stays ignored."""
    before = {number: signal.signal(number, handler) for number in _TERMINATION if not _ignored(number)}
    try:
        yield
    finally:
        for number, handler_before in before.items():
            signal.signal(number, handler_before)


def _ignored(number: int) -> bool:
    return number not in (signal.SIGINT, signal.SIGTERM) and signal.getsignal(number) is signal.SIG_IGN
