"""What `generate` found out before, so that a change to one file is quick; `check` never looks here."""

from __future__ import annotations

import hashlib
import sys
from importlib.metadata import version
from pathlib import Path

HERE = Path(__file__).resolve().parent


class Cache:
    """Results by a hash of all that they depend on: the input, every source of the generator, its tools."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._salt = _generator()
        self._used: set[str] = set()

    def get(self, kind: str, content: bytes) -> bytes | None:
        """Give what was kept for this content."""
        name = self._name(kind, content)
        try:
            return (self._folder / name).read_bytes()
        except OSError:
            return None

    def put(self, kind: str, content: bytes, result: bytes = b"") -> None:
        """Keep a result. A folder that cannot be written only makes the next run slower."""
        name = self._name(kind, content)
        try:
            self._folder.mkdir(exist_ok=True)
            unfinished = self._folder / f".{name}"
            unfinished.write_bytes(result)
            unfinished.replace(self._folder / name)
        except OSError:
            pass

    def prune(self) -> None:
        """Forget what this run had no use for."""
        for path in self._folder.glob("*") if self._folder.is_dir() else ():
            if path.name not in self._used:
                path.unlink(missing_ok=True)

    def _name(self, kind: str, content: bytes) -> str:
        digest = hashlib.sha256(self._salt + kind.encode() + b"\0" + content).hexdigest()
        self._used.add(digest)
        return digest


def _generator() -> bytes:
    digest = hashlib.sha256()
    sources = [path for path in HERE.rglob("*") if path.suffix in (".py", ".jinja", ".toml")]
    for path in [*sorted(sources), HERE.parent / "spec" / "schema.json"]:
        digest.update(path.relative_to(HERE.parent).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    tools = [f"{name} {version(name)}" for name in ("jsonschema", "pyyaml", "ruff")]
    digest.update(" ".join([sys.version, *tools]).encode())
    return digest.digest()
