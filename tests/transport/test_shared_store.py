"""The file of shared limits: its connections after a fork, and calls of past minutes."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from dataforseo_runtime.requests.facts import Limits
from dataforseo_runtime.transport import shared_limits
from dataforseo_runtime.transport.limiter import Scope
from dataforseo_runtime.transport.shared_limits import SharedLimits

FORKING = """
import os, sys
from dataforseo_runtime.requests.facts import Limits
from dataforseo_runtime.transport.limiter import Scope
from dataforseo_runtime.transport.shared_limits import SharedLimits

store, scope = SharedLimits.sqlite(sys.argv[1]), Scope("account", Limits(calls_per_minute=2))
print(store.take([scope]).wait, flush=True)
child = os.fork()
if child == 0:
    print(store.take([scope]).wait, flush=True)
    os._exit(0)
os.waitpid(child, 0)
print(store.take([scope]).wait > 0)
"""


def test_a_forked_process_counts_in_the_same_file_by_its_own_connection(tmp_path: Path) -> None:
    command = [sys.executable, "-c", FORKING, str(tmp_path / "limits")]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["0.0", "0.0", "True"]


def test_calls_of_past_minutes_are_removed_from_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shared_limits, "_PUTS_BETWEEN_CLEANINGS", 5)
    scope = Scope("account", Limits(calls_per_minute=1000))
    passed = time.time_ns()
    with closing(SharedLimits.sqlite(tmp_path / "limits")) as store:
        for minute in range(5):
            monkeypatch.setattr(time, "time_ns", lambda minute=minute: passed + minute * 120_000_000_000)
            assert store.take([scope]).wait == 0
    with closing(sqlite3.connect(tmp_path / "limits")) as database:
        assert database.execute("SELECT count(*) FROM calls_account").fetchone() == (1,)
