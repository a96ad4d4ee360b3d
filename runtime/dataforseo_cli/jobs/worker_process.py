"""Run a job in a child process that outlives the command.

If the command is killed, its terminal closed or the user logged out, answers that are paid for are still
under way. The child then sends nothing more, waits for these answers, stores them and ends. An answer is
lost only if the child is killed too, or the machine stops.
"""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from types import FrameType

from dataforseo_cli.jobs.signals import termination_handler

# Holds the descriptor of a pipe whose other end closes when the command ends.
PIPE = "DATAFORSEO_JOB_PIPE"


def needs_worker() -> bool:
    """Whether this process is the command, on a system that can run the job in a child process."""
    return os.name == "posix" and PIPE not in os.environ


def run_in_worker(arguments: Sequence[str]) -> int:
    """Run the same command line in a child process, and return its exit status."""
    received: list[int] = []
    process: subprocess.Popen[bytes] | None = None

    def pass_on(number: int, _frame: FrameType | None) -> None:
        received.append(number)
        if process is not None:
            process.send_signal(number)

    with termination_handler(pass_on):
        reading, writing = os.pipe()
        try:
            process = subprocess.Popen(  # noqa: S603 - this program, with the arguments it was given
                [sys.executable, "-m", "dataforseo_cli", *arguments],
                env={**os.environ, PIPE: str(reading)},
                pass_fds=(reading,),
                start_new_session=True,  # else the terminal would send ^C to both processes
            )
            for number in received:  # while the process was started
                process.send_signal(number)
            status = process.wait()
        finally:
            os.close(reading)
            os.close(writing)
    return status if status >= 0 else 128 - status


def on_parent_exit(stop: Callable[[], None]) -> None:
    """Call `stop`, from a thread, when the command that started this process has ended."""
    descriptor = os.environ.get(PIPE)
    if descriptor is None:
        return

    def watch() -> None:
        os.read(int(descriptor), 1)  # returns when the other end closes; nothing is ever written
        devnull = os.open(os.devnull, os.O_WRONLY)
        for stream in (1, 2):  # nobody reads them any more
            os.dup2(devnull, stream)
        stop()

    threading.Thread(target=watch, name="dataforseo-parent-exit", daemon=True).start()
