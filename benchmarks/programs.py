"""Time small programs, each in a new process."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Mapping
from pathlib import Path

from benchmarks.rounds import Sample, pin


def run(python: Path, source: str) -> float:
    """Run a program in a new process. Return its seconds from start to end."""
    began = time.perf_counter()
    subprocess.run(
        [str(python), "-I", "-c", source],
        check=True,
        stdout=subprocess.DEVNULL,
        env={"PATH": os.environ["PATH"], "NO_PROXY": "*"},
        preexec_fn=pin,
    )
    return time.perf_counter() - began


def in_turn(programs: Mapping[str, tuple[Path, str]], rounds: int) -> dict[str, Sample]:
    """Time the programs in turn. Each runs once before, so that its files are in the page cache."""
    for python, source in programs.values():
        run(python, source)
    turns = [
        {name: run(python, source) for name, (python, source) in programs.items()} for _ in range(rounds)
    ]
    return {name: Sample(tuple(turn[name] for turn in turns)) for name in programs}
