"""`python -m benchmarks`: measure everything, write RESULTS.md and its plot."""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks import environments, plot, report
from benchmarks.cases import ROOT
from benchmarks.goals import GOALS
from benchmarks.measures import Bench, calls, decoding, encoding, generation, growth, imports, memory, sizes
from benchmarks.results import Group, Results

RECORDINGS = ROOT / "tests" / "recordings"
MEASURES: dict[str, Callable[[Bench], Group]] = {
    "decode": decoding.measure,
    "growth": growth.measure,
    "memory": memory.measure,
    "encode": encoding.measure,
    "import": imports.measure,
    "call": calls.measure,
    "generate": generation.measure,
    "size": sizes.measure,
}


def main(arguments: list[str] | None = None) -> int:
    """Measure. Return 1 if something could not be measured, else 0, whether or not goals were reached."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument(
        "--quick", action="store_true", help="few rounds and small inputs; takes about a minute"
    )
    parser.add_argument("--only", choices=MEASURES, nargs="+", help="measure only these")
    parser.add_argument("--out", type=Path, default=Path(__file__).parent, help="folder of RESULTS.md")
    parser.add_argument(
        "--recordings", type=Path, default=RECORDINGS, help="folder of real answers to decode"
    )
    options = parser.parse_args(arguments)
    began = time.monotonic()
    results = Results()
    failed: list[str] = []
    _log(began, "preparing the environments")
    with environments.exclusive(), tempfile.TemporaryDirectory(prefix="dataforseo-bench-") as scratch:
        bench = Bench(environments.prepare(), Path(scratch), options.quick, options.recordings.resolve())
        for name in options.only or MEASURES:
            _log(began, name)
            try:
                results.add(MEASURES[name](bench))
            except (subprocess.CalledProcessError, RuntimeError) as error:
                _log(began, f"{name} was not measured: {error}")
                failed.append(name)
    options.out.mkdir(parents=True, exist_ok=True)
    picture = "results.png" if environments.has_matplotlib() and "growth" in results.groups else None
    if picture:
        plot.draw(results, options.out / picture)
    report.write(results, time.monotonic() - began, options.out / "RESULTS.md", picture)
    short = [
        goal.title for goal in GOALS if (value := goal.value(results)) and not report.reached(goal, value)
    ]
    _log(
        began, f"written to {options.out / 'RESULTS.md'}; short of its goal: {', '.join(short) or 'nothing'}"
    )
    return 1 if failed else 0


def _log(began: float, what: str) -> None:
    print(f"{time.monotonic() - began:5.0f} s  {what}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
