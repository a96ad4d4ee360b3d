"""Keep results of `generate`, so that the next run is quick. `check` does not use them."""

from __future__ import annotations

import hashlib
import json
import os
import sys
from importlib.metadata import version
from pathlib import Path
from typing import Any, cast

HERE = Path(__file__).resolve().parent.parent


class Cache:
    """Results by a hash of what they depend on: the input, all sources of the generator, and its tools.

    One file holds them all: opening a file for each would take longer than computing most results.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self._salt = _generator()
        self._kept = _read(file)
        self._used: dict[str, str] = {}

    def get(self, kind: str, content: bytes) -> str | None:
        """Return the result that was kept for this content."""
        name = self._name(kind, content)
        result = self._kept.get(name)
        if result is not None:
            self._used[name] = result
        return result

    def put(self, kind: str, content: bytes, result: str = "") -> None:
        """Add a result. `save` writes it."""
        self._used[self._name(kind, content)] = result

    def save(self) -> None:
        """Write the results that this run used or added. An error only makes the next run slower."""
        if self._used == self._kept:
            return
        unfinished = self._file.with_name(f"{self._file.name}.{os.getpid()}")
        try:
            unfinished.write_text(json.dumps(self._used), encoding="utf-8")
            unfinished.replace(self._file)
        except OSError:
            pass

    def _name(self, kind: str, content: bytes) -> str:
        return hashlib.sha256(self._salt + kind.encode() + b"\0" + content).hexdigest()


def _read(file: Path) -> dict[str, str]:
    """Read the kept results; none if the file is damaged."""
    try:
        kept: Any = json.loads(file.read_bytes())
    except (OSError, ValueError):
        return {}
    if not isinstance(kept, dict):
        return {}
    entries = cast("dict[object, object]", kept)
    return {name: text for name, text in entries.items() if isinstance(name, str) and isinstance(text, str)}


def _generator() -> bytes:
    digest = hashlib.sha256()
    sources = [path for path in HERE.rglob("*") if path.suffix in (".py", ".jinja", ".toml")]
    for path in [*sorted(sources), HERE.parent / "spec" / "schema.json"]:
        digest.update(path.relative_to(HERE.parent).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    tools = [f"{name} {version(name)}" for name in ("jsonschema", "pyyaml", "ruff")]
    digest.update(" ".join([sys.version, *tools]).encode())
    return digest.digest()
