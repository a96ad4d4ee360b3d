"""What a forked process must forget of its parent: it has the parent's objects, but none of its threads.

The connections above all. Two processes that write to one connection read each other's answers, and
take rows that were asked for elsewhere for their own.
"""

from __future__ import annotations

import os
import weakref
from typing import Protocol


class Forgetful(Protocol):
    """Something whose state belongs to the process that made it."""

    def begin_anew(self) -> None:
        """Forget connections, threads, locks and calls under way: they are another process's."""
        ...


_living: weakref.WeakSet[Forgetful] = weakref.WeakSet()


def begin_anew_in_child(owner: Forgetful) -> None:
    """Have `owner` begin anew in every process that is forked from this one."""
    _living.add(owner)


def _begin_anew() -> None:
    for owner in _living:
        owner.begin_anew()


if hasattr(os, "register_at_fork"):  # Windows does not fork
    os.register_at_fork(after_in_child=_begin_anew)
