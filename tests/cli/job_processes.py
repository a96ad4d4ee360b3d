"""Start and kill `dataforseo run` as a process."""

from __future__ import annotations

import contextlib
import csv
import os
import signal
import subprocess
import time
from pathlib import Path
from typing import Any

from dataforseo_sandbox import Sandbox
from tests.cli.command_line import COMMAND, environment
from tests.jobs.asking import sites

RUN = ("run", "backlinks/bulk_backlinks_live")


def write_targets(folder: Path, count: int) -> list[str]:
    (folder / "targets.txt").write_text("".join(f"{target}\n" for target in sites(count)))
    return ["--targets-from", "targets.txt"]


def read(path: Path) -> list[dict[str, str]]:
    if not path.exists():
        return []
    with path.open(newline="") as file:
        return [*csv.DictReader(file)]


def start(*arguments: Any, cwd: Path, **more: Any) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [*COMMAND, *RUN, *map(str, arguments)],
        cwd=cwd,
        env=environment(cwd),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        **more,
    )


def kill_both(process: subprocess.Popen[bytes]) -> None:
    """Kill the command and its worker process, as a power cut would."""
    children = children_of(process.pid)
    for one in (process.pid, *children):  # it has just ended by itself
        with contextlib.suppress(ProcessLookupError):
            os.kill(one, signal.SIGKILL)
    with process:  # waits for it, and closes the pipe
        pass


def children_of(parent: int) -> list[int]:
    found: list[int] = []
    for status in Path("/proc").glob("[0-9]*/stat"):
        try:
            number, _, rest = status.read_text().partition(" ")
        except OSError:  # it has just ended
            continue
        if rest.rpartition(")")[2].split()[1] == str(parent):
            found.append(int(number))
    return found


def wait_for_calls(sandbox: Sandbox, count: int) -> None:
    until = time.monotonic() + 60
    while len(sandbox.ledger) < count and time.monotonic() < until:
        time.sleep(0.02)
    assert len(sandbox.ledger) >= count
