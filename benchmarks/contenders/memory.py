"""Decode one answer in a fresh process and print what it holds on to: objects, peak, resident peak."""

from __future__ import annotations

import gc
import importlib
import json
import resource
import sys
import tracemalloc
from typing import Any


def main(contender: str, *arguments: str) -> None:
    """Print the bytes that the decoded objects keep, the peak while decoding, and the process's peak."""
    run, _ = importlib.import_module(f"benchmarks.contenders.{contender}").decode(*arguments)
    resident = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    gc.collect()
    tracemalloc.start()
    decoded: Any = run()
    gc.collect()
    kept, peak = tracemalloc.get_traced_memory()
    print(json.dumps({"kept": kept, "peak": peak, "resident": resident}))
    del decoded


if __name__ == "__main__":
    main(*sys.argv[1:])
