"""Format and compile the generated files, then replace the package, or compare them with it."""

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
    """The output cannot be written. The existing package is unchanged."""


def build(
    files: Iterable[tuple[str, str]], folder: Path, cache: Cache | None = None, present: Path | None = None
) -> None:
    """Write all files below `folder`, formatted, and check that each is valid Python.

    A file that is the same below `present` is linked from there: that is 50 times as fast as writing it,
    and keeps its modification time.
    """
    known: list[tuple[str, bytes]] = []
    new: list[tuple[Path, bytes]] = []
    for relative, text in files:
        target = _target_path(folder, relative)
        target.parent.mkdir(parents=True, exist_ok=True)
        content = text.encode()
        formatted = cache.get(relative, content) if cache is not None else None
        if formatted is None:
            target.write_bytes(content)
            new.append((target, content))
        else:
            known.append((relative, formatted.encode()))
    if new:
        _check_and_format(folder)
    for target, content in new:
        if cache is not None:
            formatted = target.read_text(encoding="utf-8")
            cache.put(target.relative_to(folder).as_posix(), content, formatted)
    for relative, content in known:
        if present is None or not _link(present / relative, folder / relative, content):
            (folder / relative).write_bytes(content)


def _link(present: Path, target: Path, content: bytes) -> bool:
    """Link `target` to `present`, if that has this content. Return whether it was linked."""
    try:
        if present.is_symlink() or present.read_bytes() != content:
            return False
        target.hardlink_to(present)
    except OSError:  # the file is missing, or the file system has no hard links
        return False
    return True


def _check_and_format(folder: Path) -> None:
    config = str(Path(__file__).parent.parent / "ruff.toml")
    for command in (["check", "--fix"], ["format"]):
        _ruff([*command, "--quiet", "--no-cache", "--config", config, str(folder)])
    for path in sorted(folder.rglob("*.py")):
        try:
            compile(path.read_bytes(), str(path), "exec")
        except (SyntaxError, ValueError) as error:
            name = path.relative_to(folder)
            raise WriteError(f"{name} is no Python; this is a defect of the generator: {error}") from error


def swap(files: Iterable[tuple[str, str]], generated: Path, cache: Cache | None = None) -> None:
    """Replace generated/dataforseo, all of it or nothing. Raises WriteError."""
    complete = list(files)
    try:
        generated.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=generated, prefix=".new-") as scratch:
            build(complete, Path(scratch), cache, generated)
            _swap_folders(Path(scratch) / PACKAGE, generated / PACKAGE, Path(scratch) / ".old")
    except OSError as error:
        raise WriteError(f"{generated} cannot be written: {error}") from error


def _swap_folders(fresh: Path, target: Path, old: Path) -> None:
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


def _target_path(folder: Path, relative: str) -> Path:
    # Paths are made of identifiers already. This is a second check.
    parts = PurePosixPath(relative).parts
    if not parts or parts[0] != PACKAGE or ".." in parts:
        raise WriteError(f"{relative!r} is not inside the generated package")
    return folder.joinpath(*parts)


def _ruff(arguments: list[str]) -> None:
    beside = Path(sys.executable).with_name("ruff")
    program = str(beside) if beside.exists() else shutil.which("ruff")
    if program is None:
        raise WriteError("ruff is not installed; run `make setup`")
    result = subprocess.run([program, *arguments], capture_output=True, text=True, check=False)  # noqa: S603
    if result.returncode != 0:
        detail = (result.stdout + result.stderr).strip()
        raise WriteError(f"the formatter refuses the output; this is a defect of the generator:\n{detail}")
