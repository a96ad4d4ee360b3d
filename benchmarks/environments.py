"""Two virtual environments in .bench-venv/: one with the official client, one with this client's wheel."""

from __future__ import annotations

import compileall
import subprocess
import sys
import zipfile
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import util
from pathlib import Path

from filelock import FileLock

from benchmarks.cases import ROOT

OFFICIAL = "dataforseo-client==2.1.10"
FOLDER = ROOT / ".bench-venv"


@contextmanager
def exclusive() -> Generator[None]:
    """Wait until no other run uses the environments. Two runs would also distort each other's figures."""
    FOLDER.mkdir(exist_ok=True)
    with FileLock(FOLDER / "lock"):
        yield


@dataclass(frozen=True)
class Environment:
    """A virtual environment, with the wheel that was installed in it and the wheel's packages."""

    folder: Path
    wheel: Path
    packages: tuple[str, ...]

    @property
    def python(self) -> Path:
        return self.folder / "bin" / "python"

    @property
    def installed(self) -> int:
        """The size of the wheel's packages on disk in bytes, with cached bytecode."""
        site = next(self.folder.glob("lib/python*/site-packages"))
        return sum(
            path.stat().st_size
            for package in self.packages
            for path in (site / package).rglob("*")
            if path.is_file()
        )


@dataclass(frozen=True)
class Environments:
    """The environments of both clients."""

    ours: Environment
    official: Environment


def prepare() -> Environments:
    """Set up both environments. The wheel of this client is built each time."""
    return Environments(_ours(), _official())


def _official() -> Environment:
    folder, wheels = FOLDER / "official", FOLDER / "wheels"
    if not (folder / "ready").exists():
        _venv(folder)
        _pip(folder, "download", "--no-deps", "--dest", str(wheels), OFFICIAL)
        _pip(folder, "install", OFFICIAL)
        _compile(folder)
        (folder / "ready").touch()
    return Environment(folder, next(wheels.glob("dataforseo_client-*.whl")), ("dataforseo_client",))


def _ours() -> Environment:
    folder, wheels = FOLDER / "ours", FOLDER / "wheels"
    if not (folder / "ready").exists():
        _venv(folder)
        _pip(folder, "install", "orjson", "hatchling")
        (folder / "ready").touch()
    for old in wheels.glob("dataforseo-*.whl"):
        old.unlink()
    _pip(folder, "wheel", "--no-deps", "--no-build-isolation", "--wheel-dir", str(wheels), str(ROOT))
    wheel = next(wheels.glob("dataforseo-*.whl"))
    _pip(folder, "install", str(wheel))
    _pip(folder, "install", "--force-reinstall", "--no-deps", str(wheel))
    _compile(folder)
    with zipfile.ZipFile(wheel) as packed:
        packages = {Path(name).parts[0] for name in packed.namelist()}
    return Environment(folder, wheel, tuple(sorted(name for name in packages if "." not in name)))


def _venv(folder: Path) -> None:
    subprocess.run([sys.executable, "-m", "venv", "--clear", str(folder)], check=True)


def _pip(folder: Path, *arguments: str) -> None:
    command = [
        str(folder / "bin" / "python"),
        "-m",
        "pip",
        "--quiet",
        "--disable-pip-version-check",
        *arguments,
    ]
    subprocess.run(command, check=True)


def _compile(folder: Path) -> None:
    # Cache the bytecode, because a program compiles its imports only in its first run.
    compileall.compile_dir(next(folder.glob("lib/python*/site-packages")), quiet=2)


def has_matplotlib() -> bool:
    """Whether the plot can be drawn."""
    return util.find_spec("matplotlib") is not None
