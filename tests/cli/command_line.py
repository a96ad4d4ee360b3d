"""The command as its users have it: a process, its streams and its exit status."""

from __future__ import annotations

import importlib
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

COMMAND = [sys.executable, "-m", "dataforseo_cli"]
HOUR = "2026-01-01 00:00:00 +00:00"


def environment(home: Path, **more: str) -> dict[str, str]:
    """An environment without anybody's login, as wide as a terminal often is."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("DATAFORSEO_")}
    return {**kept, "HOME": str(home), "XDG_CONFIG_HOME": str(home / "config"), "COLUMNS": "100", **more}


def dataforseo(
    *arguments: object, cwd: Path, stdin: str | bytes = b"", **more: Any
) -> subprocess.CompletedProcess[str]:
    given = stdin.encode() if isinstance(stdin, str) else stdin
    done = subprocess.run(
        [*COMMAND, *map(str, arguments)],
        cwd=cwd,
        input=given,
        capture_output=True,
        check=False,
        timeout=120,
        env=environment(cwd, **more),
    )
    return subprocess.CompletedProcess(done.args, done.returncode, done.stdout.decode(), done.stderr.decode())


def parquet_rows(path: Path) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = importlib.import_module("pyarrow.parquet").read_table(path).to_pylist()
    return rows
