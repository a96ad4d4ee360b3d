"""What a process that forks must see to: its child has its objects, but none of its threads.

The connections above all. Two processes that write to one connection read each other's answers, and
take rows that were asked for elsewhere for their own.
"""

from __future__ import annotations

import os
import threading
import weakref
from typing import Protocol


class ForkAware(Protocol):
    """Something whose state belongs to the process that made it."""

    def reset_after_fork(self) -> None:
        """Forget connections, threads, locks and calls under way: they are another process's."""
        ...


_living: weakref.WeakSet[ForkAware] = weakref.WeakSet()


def reset_in_child(owner: ForkAware) -> None:
    """Have `owner` begin anew in every process that is forked from this one."""
    _living.add(owner)


def hold_during_fork(lock: threading.RLock) -> None:
    """Have forks wait for a lock: what is done under it is whole in the child, and the lock is free."""
    if _FORKS:
        os.register_at_fork(before=lock.acquire, after_in_parent=lock.release, after_in_child=lock.release)


def _reset_after_fork() -> None:
    for owner in _living:
        owner.reset_after_fork()


_FORKS = hasattr(os, "register_at_fork")  # Windows does not
if _FORKS:
    os.register_at_fork(after_in_child=_reset_after_fork)
