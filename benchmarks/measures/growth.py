"""How the time to decode grows with the number of items."""

from __future__ import annotations

from benchmarks.cases import CASES
from benchmarks.measures import Bench
from benchmarks.measures.decoding import contenders
from benchmarks.results import Group, Row
from benchmarks.rounds import compare

LENGTHS = (10, 100, 1_000, 10_000, 100_000)


def measure(bench: Bench) -> Group:
    """Decode a list of each length."""
    case = CASES[0]
    rows: list[Row] = []
    for items in LENGTHS[:3] if bench.quick else LENGTHS:
        file = bench.scratch / f"growth-{items}.json"
        file.write_bytes(case.raw(items))
        samples = compare(contenders(bench, case, file), bench.rounds(3 if items > 10_000 else 7))
        rows.append(Row(str(items), f"{items:,}", samples))
    return Group(
        "growth", "Growth", f"Time to decode a list, by number of items ({case.name}).", rows, ("json.loads",)
    )
