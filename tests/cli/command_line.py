"""Run the command as a process, and calls that several tests make."""

from __future__ import annotations

import importlib
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

COMMAND = [sys.executable, "-m", "dataforseo_cli"]
BULK = ("backlinks", "bulk_backlinks_live")
TARGETS = ["forbes.com", "cnn.com", "bbc.com"]
BULK_CALL = (*BULK, *(word for target in TARGETS for word in ("--targets", target)))


def environment(home: Path, **more: str) -> dict[str, str]:
    """Return an environment without a login, for a terminal of 100 columns."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("DATAFORSEO_")}
    return {**kept, "HOME": str(home), "XDG_CONFIG_HOME": str(home / "config"), "COLUMNS": "100", **more}


def dataforseo(
    *arguments: object, cwd: Path, stdin: str | bytes = b"", **more: Any
) -> subprocess.CompletedProcess[str]:
    """Run the command in `cwd`, which is its home too; `more` are environment variables."""
    done = subprocess.run(
        [*COMMAND, *map(str, arguments)],
        cwd=cwd,
        input=stdin.encode() if isinstance(stdin, str) else stdin,
        capture_output=True,
        check=False,
        timeout=120,
        env=environment(cwd, **more),
    )
    return subprocess.CompletedProcess(done.args, done.returncode, done.stdout.decode(), done.stderr.decode())


def parquet_rows(path: Path) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = importlib.import_module("pyarrow.parquet").read_table(path).to_pylist()
    return rows
