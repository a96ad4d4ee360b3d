"""Format, compile and swap in the generated tree, or compare it with the one that is there."""

from __future__ import annotations

import filecmp
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

from codegen.reading.cache import Cache

PACKAGE = "dataforseo"


class WriteError(Exception):
    """The output cannot be written; the tree that was there is untouched."""


def build(
    files: Iterable[tuple[str, str]], folder: Path, cache: Cache | None = None, present: Path | None = None
) -> None:
    """Write all files below `folder`, formatted, and make sure that each is valid Python.

    Those that are the same below `present` are taken from there: to link a file takes a fiftieth of what
    it takes to write one, and it keeps its time of change.
    """
    known: list[tuple[str, bytes]] = []
    fresh: list[tuple[Path, bytes]] = []
    for relative, text in files:
        target = _inside(folder, relative)
        target.parent.mkdir(parents=True, exist_ok=True)
        content = text.encode()
        formatted = cache.get(relative, content) if cache is not None else None
        if formatted is None:
            target.write_bytes(content)
            fresh.append((target, content))
        else:
            known.append((relative, formatted.encode()))
    if fresh:
        _check_and_format(folder)
    for target, content in fresh:
        if cache is not None:
            formatted = target.read_text(encoding="utf-8")
            cache.put(target.relative_to(folder).as_posix(), content, formatted)
    for relative, content in known:
        if present is None or not _linked(present / relative, folder / relative, content):
            (folder / relative).write_bytes(content)


def _linked(present: Path, target: Path, content: bytes) -> bool:
    """Make `target` the file that is `present`, if that has this content."""
    try:
        if present.is_symlink() or present.read_bytes() != content:
            return False
        target.hardlink_to(present)
    except OSError:  # it is not there, or this file system knows no links
        return False
    return True


def _check_and_format(folder: Path) -> None:
    _format(folder)
    for path in sorted(folder.rglob("*.py")):
        try:
            compile(path.read_bytes(), str(path), "exec")
        except (SyntaxError, ValueError) as error:
            name = path.relative_to(folder)
            raise WriteError(f"{name} is no Python; this is a defect of the generator: {error}") from error


def swap(files: Iterable[tuple[str, str]], generated: Path, cache: Cache | None = None) -> None:
    """Replace generated/dataforseo as a whole, or not at all. Raises WriteError."""
    complete = list(files)
    try:
        generated.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=generated, prefix=".new-") as scratch:
            build(complete, Path(scratch), cache, generated)
            _exchange(Path(scratch) / PACKAGE, generated / PACKAGE, Path(scratch) / ".old")
    except OSError as error:
        raise WriteError(f"{generated} cannot be written: {error}") from error


def _exchange(fresh: Path, target: Path, old: Path) -> None:
    if target.exists():
        target.rename(old)
    try:
        fresh.rename(target)
    except OSError:
        if old.exists():
            old.rename(target)
        raise


def differences(files: Iterable[tuple[str, str]], generated: Path) -> list[str]:
    """List every file that would change, appear or disappear."""
    with tempfile.TemporaryDirectory(prefix="dataforseo-check-") as scratch:
        build(files, Path(scratch))
        fresh, present = _files(Path(scratch) / PACKAGE), _files(generated / PACKAGE)
        changed = [
            f"changed: {name}"
            for name in fresh.keys() & present.keys()
            if not filecmp.cmp(fresh[name], present[name], shallow=False)
        ]
        missing = [f"missing: {name}" for name in fresh.keys() - present.keys()]
        extra = [f"extra: {name}" for name in present.keys() - fresh.keys()]
    return sorted([*changed, *missing, *extra])


def _files(folder: Path) -> dict[str, Path]:
    found = (path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    return {path.relative_to(folder).as_posix(): path for path in found}


def _inside(folder: Path, relative: str) -> Path:
    # Paths are made of identifiers; this is the second lock on the same door.
    parts = PurePosixPath(relative).parts
    if not parts or parts[0] != PACKAGE or ".." in parts:
        raise WriteError(f"{relative!r} is not inside the generated package")
    return folder.joinpath(*parts)


def _format(folder: Path) -> None:
    config = str(Path(__file__).parent.parent / "ruff.toml")
    for command in (["check", "--fix"], ["format"]):
        _ruff([*command, "--quiet", "--no-cache", "--config", config, str(folder)])


def _ruff(arguments: list[str]) -> None:
    beside = Path(sys.executable).with_name("ruff")
    program = str(beside) if beside.exists() else shutil.which("ruff")
    if program is None:
        raise WriteError("ruff is not installed; run `make setup`")
    result = subprocess.run([program, *arguments], capture_output=True, text=True, check=False)  # noqa: S603
    if result.returncode != 0:
        detail = (result.stdout + result.stderr).strip()
        raise WriteError(f"the formatter refuses the output; this is a defect of the generator:\n{detail}")
