"""From the bytes of an answer to objects."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from benchmarks.cases import Case, known_cases
from benchmarks.measures import Bench
from benchmarks.results import Group, Row
from benchmarks.rounds import compare

LARGE_BYTES = 20_000_000


def measure(bench: Bench) -> Group:
    """Decode every kind of answer, with and without something that does not fit, and one of 20 MB."""
    rows: list[Row] = []
    for case in known_cases():
        rows.append(_row(bench, case, case.name, case.title, case.raw(), rounds=15))
        # The official client loses such an answer: it raises on a wrong type.
        title = "the same, one field of a wrong type" + (
            " and one unknown type" if case.name == "serp" else ""
        )
        rows.append(
            _row(
                bench, case, f"{case.name}, misfit", title, case.misfit(), rounds=15, leave_out=("official",)
            )
        )
    rows.append(_stored(bench))
    if not bench.quick:
        rows.append(_large(bench))
    return Group(
        "decode",
        "Decoding",
        "Bytes to a response object, every field decoded; warm, garbage collector on; same bytes for all. "
        "The parsers run in a process that has imported this client, for what else is in memory is part of "
        "what collecting costs.",
        rows,
        ("json.loads", "orjson.loads"),
    )


def contenders(bench: Bench, case: Case, file: Path) -> dict[str, Sequence[Any]]:
    """Say how everyone decodes this file."""
    ours, official = bench.environments.ours.python, bench.environments.official.python
    return {
        "ours": (ours, "ours", "decode", case.ours, str(file)),
        "official": (official, "official", "decode", case.official, str(file)),
        "json.loads": (ours, "floor", "decode", "json", str(file), case.ours),
        "orjson.loads": (ours, "floor", "decode", "orjson", str(file), case.ours),
    }


def _row(
    bench: Bench, case: Case, name: str, title: str, raw: bytes, *, rounds: int, leave_out: Sequence[str] = ()
) -> Row:
    file = bench.scratch / f"{name}.json"
    file.write_bytes(raw)
    chosen: Mapping[str, Sequence[Any]] = {
        who: how for who, how in contenders(bench, case, file).items() if who not in leave_out
    }
    return Row(name, f"{title}, {len(raw):,} B", compare(chosen, bench.rounds(rounds)))


def _stored(bench: Bench) -> Row:
    """Read a saved answer without being told the endpoint, as `loads` does."""
    case = known_cases()[0]
    file = bench.scratch / "stored.json"
    file.write_bytes(case.raw())
    chosen = {
        **contenders(bench, case, file),
        "ours": (bench.environments.ours.python, "ours", "load", str(file)),
    }
    return Row("stored", f"`loads` of a saved answer: {case.title}", compare(chosen, bench.rounds(15)))


def _large(bench: Bench) -> Row:
    # The longest flat list that the specs know.
    case = [case for case in known_cases() if case.name in ("counts", "backlinks")][-1]
    items = case.items * (LARGE_BYTES // len(case.raw()) + 1)
    return _row(bench, case, "large", f"20 MB: {items:,} × {case.name}", case.raw(items), rounds=3)
