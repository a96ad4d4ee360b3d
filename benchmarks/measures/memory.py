"""The memory of decoded answers."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Sequence
from typing import Any

from benchmarks.cases import ROOT, cases_with_spec
from benchmarks.measures import Bench
from benchmarks.measures.decoding import contenders
from benchmarks.results import Group, Row
from benchmarks.rounds import Sample

# Answers are this many times longer than usual, so that the size of the envelope does not matter.
TIMES_LONGER = 10


def measure(bench: Bench) -> Group:
    """Decode each kind of answer once, in a new process."""
    rows: list[Row] = []
    for case in cases_with_spec()[: 1 if bench.quick else None]:
        items = case.items * TIMES_LONGER
        file = bench.scratch / f"memory-{case.name}.json"
        file.write_bytes(case.raw(items))
        seen = {name: _run(how) for name, how in contenders(bench, case, file).items()}
        per_item = {name: Sample((numbers["kept"] / items,)) for name, numbers in seen.items()}
        with_bytes = dict(per_item)
        with_bytes["ours"] = Sample((per_item["ours"].median + file.stat().st_size / items,))
        rows.append(Row(case.name, f"per item: {case.title}", per_item, "B"))
        rows.append(
            Row(f"{case.name}, raw", "the same with the received bytes, which ours keeps", with_bytes, "B")
        )
        peak = {name: Sample((numbers["peak"],)) for name, numbers in seen.items()}
        rows.append(Row(f"{case.name}, peak", f"most while decoding {items:,} items", peak, "B"))
        resident = {name: Sample((numbers["resident"],)) for name, numbers in seen.items()}
        rows.append(Row(f"{case.name}, process", "resident peak of the whole process", resident, "B"))
    return Group(
        "memory",
        "Memory",
        "Each run is a new process: memory of the decoded objects (tracemalloc) and of the whole process.",
        rows,
        ("json.loads", "orjson.loads"),
    )


def _run(how: Sequence[Any]) -> dict[str, float]:
    python, module, _, *arguments = how
    result = subprocess.run(
        [str(python), "-m", "benchmarks.contenders.memory", module, *arguments],
        check=True,
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT)},
    )
    numbers: dict[str, float] = json.loads(result.stdout)
    return numbers
