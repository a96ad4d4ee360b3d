"""The protocol between the parent process and a contender: one JSON line in, one out.

A contender imports only the standard library and the code that it measures.
"""

from __future__ import annotations

import gc
import json
import sys
import time
from collections.abc import Callable
from typing import Any

# A task that is ready to be timed, and a value that must be equal for all contenders that do the same work.
Prepared = tuple[Callable[[], object], Any]


def serve(tasks: dict[str, Callable[..., Prepared]]) -> None:
    """Prepare and time tasks until the input ends."""
    run: Callable[[], object] = lambda: None  # noqa: E731 - replaced by the first `prepare`
    for line in sys.stdin:
        order = json.loads(line)
        if "prepare" in order:
            name, *arguments = order["prepare"]
            run, proof = tasks[name](*arguments)
            answer: Any = {"proof": proof}
        else:
            answer = {"seconds": _time(run, order["times"])}
        print(json.dumps(answer), flush=True)


def _time(run: Callable[[], object], times: int) -> float:
    """Return the mean seconds of one run. The garbage collector is on, as in a real program."""
    gc.collect()
    began = time.perf_counter()
    for _ in range(times):
        run()
    return (time.perf_counter() - began) / times
