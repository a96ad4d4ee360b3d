"""Decode one answer in a fresh process and print what it holds on to: objects, peak, resident peak."""

from __future__ import annotations

import gc
import importlib
import json
import resource
import sys
import tracemalloc
from pathlib import Path
from typing import Any


def main(contender: str, *arguments: str) -> None:
    """Print the bytes that the decoded objects keep, the peak while decoding, and the process's peak."""
    run, _ = importlib.import_module(f"benchmarks.contenders.{contender}").decode(*arguments)
    resident = _resident_peak()
    gc.collect()
    tracemalloc.start()
    decoded: Any = run()
    gc.collect()
    kept, peak = tracemalloc.get_traced_memory()
    print(json.dumps({"kept": kept, "peak": peak, "resident": resident}))
    del decoded


def _resident_peak() -> int:
    # On Linux ru_maxrss begins with what the parent had, VmHWM with this program.
    status = Path("/proc/self/status")
    if status.exists():
        line = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
        return int(line.split()[1]) * 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)


if __name__ == "__main__":
    main(*sys.argv[1:])
