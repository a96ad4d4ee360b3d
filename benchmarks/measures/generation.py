"""Time the code generator."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

from benchmarks.cases import ROOT
from benchmarks.measures import Bench
from benchmarks.results import Group, Row
from benchmarks.rounds import Sample


def measure(bench: Bench) -> Group:
    """Time the generator in a copy of the tree: from nothing, without changes, after one changed file."""
    tree = bench.scratch / "tree"
    for folder in ("codegen", "spec"):
        shutil.copytree(ROOT / folder, tree / folder, ignore=shutil.ignore_patterns("__pycache__"))
    cold: list[float] = []
    again: list[float] = []
    changed: list[float] = []
    spec = next((tree / "spec" / "backlinks").rglob("live.yaml"))
    if not bench.quick:
        _generate(tree)  # caches the bytecode of the generator
    for number in range(1 if bench.quick else 3):
        shutil.rmtree(tree / "generated", ignore_errors=True)
        (tree / ".codegen-cache.json").unlink(missing_ok=True)
        cold.append(_generate(tree))
        again.append(_generate(tree))
        text = spec.read_text(encoding="utf-8")
        spec.write_text(f"{text}\n# changed, round {number}\n", encoding="utf-8")
        changed.append(_generate(tree))
    rows = [
        Row("cold", "the whole tree, from nothing", {"ours": Sample(tuple(cold))}),
        Row("again", "the whole tree, nothing changed", {"ours": Sample(tuple(again))}),
        Row("changed", "the whole tree, one file changed", {"ours": Sample(tuple(changed))}),
    ]
    files = sum(1 for _ in (tree / "spec").rglob("*.yaml"))
    return Group("generate", "Generation", f"`python -m codegen generate` of {files} spec files.", rows)


def _generate(tree: Path) -> float:
    began = time.perf_counter()
    subprocess.run(
        [sys.executable, "-m", "codegen", "generate"],
        check=True,
        cwd=tree,
        stdout=subprocess.DEVNULL,
        env={"PATH": os.environ["PATH"]},
    )
    return time.perf_counter() - began
