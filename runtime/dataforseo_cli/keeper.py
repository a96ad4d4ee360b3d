"""A job is worked on by a process of its own, which outlives the command that began it.

Whoever kills the command, closes its terminal or logs out leaves that process with answers on their
way that are paid for. It notices, sends nothing more, waits for those answers, stores them and ends.
Only what kills it too (by name, or with the machine) can lose an answer.
"""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from types import FrameType

from dataforseo_cli.signals import answered_by

# Names the descriptor of a pipe whose other end closes when the command is gone.
PIPE = "DATAFORSEO_JOB_PIPE"


def is_needed() -> bool:
    """Whether this process is the command itself, on a system where a process can be left to end its work."""
    return os.name == "posix" and PIPE not in os.environ


def keep(arguments: Sequence[str]) -> int:
    """Run the same command line in a process that survives this one, and give its exit status."""
    ours: list[int] = []
    process: subprocess.Popen[bytes] | None = None

    def pass_on(number: int, _frame: FrameType | None) -> None:
        ours.append(number)
        if process is not None:
            process.send_signal(number)

    with answered_by(pass_on):
        reading, writing = os.pipe()
        try:
            process = subprocess.Popen(  # noqa: S603 - this program again, with the arguments that it was given
                [sys.executable, "-m", "dataforseo_cli", *arguments],
                env={**os.environ, PIPE: str(reading)},
                pass_fds=(reading,),
                start_new_session=True,  # ^C reaches it through this process, once
            )
            for number in ours:  # what came in between
                process.send_signal(number)
            status = process.wait()
        finally:
            os.close(reading)
            os.close(writing)
    return status if status >= 0 else 128 - status


def when_left_alone(stop: Callable[[], None]) -> None:
    """Call `stop`, from a thread, when the command that began this process is gone."""
    descriptor = os.environ.get(PIPE)
    if descriptor is None:
        return

    def watch() -> None:
        os.read(int(descriptor), 1)  # nothing is ever written: it returns when the other end closes
        silent = os.open(os.devnull, os.O_WRONLY)
        for stream in (1, 2):  # nobody listens any more
            os.dup2(silent, stream)
        stop()

    threading.Thread(target=watch, name="dataforseo-left-alone", daemon=True).start()
