"""Threads that read their first answers at the same time do not crash the process."""

from __future__ import annotations

import subprocess
import sys

import pytest

# Four threads build the decoders of all SERP results at once, and switch as often as the interpreter allows.
PROGRAM = """
import importlib, sys, threading
from dataforseo._index import OPERATIONS
from dataforseo_runtime.requests.endpoint import load
from dataforseo_runtime.answers import codec

sys.setswitchinterval(1e-6)
places = [place for path, place in OPERATIONS.items() if path.startswith("serp/") and "task_get" in path]
endpoints = [load(place) for place in places]
together = threading.Barrier(4)

def read():
    for endpoint in endpoints:
        together.wait()
        codec.decode(endpoint, b'{"status_code": 20000, "tasks": []}', {})

threads = [threading.Thread(target=read) for _ in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(len(endpoints), "read")
"""


@pytest.mark.parametrize("attempt", range(3))
def test_first_answers_in_many_threads(attempt: int) -> None:
    result = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=False)
    assert (result.returncode, result.stderr) == (0, "")
    assert result.stdout.endswith("read\n")
