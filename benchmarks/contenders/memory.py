"""Decode one answer in a new process and print its memory use."""

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
    """Print as JSON, in bytes: kept by the decoded objects, peak while decoding, resident peak."""
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
    # On Linux ru_maxrss includes the parent's memory before exec; VmHWM does not.
    status = Path("/proc/self/status")
    if status.exists():
        line = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
        return int(line.split()[1]) * 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)


if __name__ == "__main__":
    main(*sys.argv[1:])
