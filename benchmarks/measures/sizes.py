"""The sizes of the download and of the installed package."""

from __future__ import annotations

from benchmarks.cases import ROOT
from benchmarks.measures import Bench
from benchmarks.results import Group, Row
from benchmarks.rounds import Sample


def measure(bench: Bench) -> Group:
    """Measure the wheels, the installed packages, and the generated code."""
    both = {"ours": bench.environments.ours, "official": bench.environments.official}
    wheels = {name: Sample((environment.wheel.stat().st_size,)) for name, environment in both.items()}
    installed = {name: Sample((environment.installed,)) for name, environment in both.items()}
    files = (ROOT / "generated").rglob("*.py")
    lines = sum(len(file.read_text(encoding="utf-8").splitlines()) for file in files)
    rows = [
        Row("wheel", "wheel", wheels, "B"),
        Row("installed", "installed, byte code included", installed, "B"),
        Row("lines", "generated code", {"ours": Sample((lines,))}, "lines"),
    ]
    return Group("size", "Size", "The client itself, without what it depends on.", rows)
