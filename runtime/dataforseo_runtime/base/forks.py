"""Reset objects in the child after a fork: it inherits the objects of its parent, but not the threads.

Connections matter most: two processes that share one read each other's answers.
"""

from __future__ import annotations

import os
import threading
import weakref
from typing import Protocol


class ForkAware(Protocol):
    """An object whose state belongs to the process that created it."""

    def reset_after_fork(self) -> None:
        """Drop connections, threads, locks and calls of the parent process."""
        ...


_living: weakref.WeakSet[ForkAware] = weakref.WeakSet()


def reset_in_child(owner: ForkAware) -> None:
    """Call `owner.reset_after_fork()` in every process that is forked from this one."""
    _living.add(owner)


def hold_during_fork(lock: threading.RLock) -> None:
    """Hold a lock during forks, so that the child finds it free and what it guards consistent."""
    if _FORKS:
        os.register_at_fork(before=lock.acquire, after_in_parent=lock.release, after_in_child=lock.release)


def _reset_after_fork() -> None:
    for owner in _living:
        owner.reset_after_fork()


_FORKS = hasattr(os, "register_at_fork")  # Windows does not
if _FORKS:
    os.register_at_fork(after_in_child=_reset_after_fork)
