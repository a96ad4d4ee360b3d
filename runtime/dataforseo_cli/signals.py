"""The signals that ask a process to end."""

from __future__ import annotations

import signal
from collections.abc import Callable, Generator
from contextlib import contextmanager
from types import FrameType

# Windows has no SIGHUP.
ENDING = [getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)]


@contextmanager
def answered_by(handler: Callable[[int, FrameType | None], None]) -> Generator[None, None, None]:
    """Let a function answer these signals for a time; under nohup a hangup stays without consequence."""
    before = {number: signal.signal(number, handler) for number in ENDING if not _is_from_nohup(number)}
    try:
        yield
    finally:
        for number, handler_before in before.items():
            signal.signal(number, handler_before)


def _is_from_nohup(number: int) -> bool:
    return number not in (signal.SIGINT, signal.SIGTERM) and signal.getsignal(number) is signal.SIG_IGN
