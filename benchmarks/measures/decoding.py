"""Decode the bytes of answers to objects."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from benchmarks.cases import Case, cases_with_spec
from benchmarks.inputs import trends, variants
from benchmarks.inputs.random_json import as_bytes
from benchmarks.measures import Bench
from benchmarks.results import Group, Row
from benchmarks.rounds import compare

LARGE_BYTES = 20_000_000
# How many of the 47 fields of a backlink to keep.
SPARSE = (11, 1)
POINTS = 1000
# The contender name of this client when the graph has no nulls.
WITHOUT_NULLS = "without nulls"
# Contenders that raise on a wrong type.
STRICT = ("official",)


def measure(bench: Bench) -> Group:
    """Decode answers of all kinds: usual, with wrong types, sparse, in the short form, recorded, of 20 MB."""
    rows: list[Row] = []
    for case in cases_with_spec():
        rows.append(_row(bench, case, case.name, case.title, case.raw(), rounds=15))
        for name, title, raw in _odd_ones(case):
            rows.append(_row(bench, case, f"{case.name}, {name}", title, raw, rounds=9, leave_out=STRICT))
    rows.append(_nulls(bench))
    rows.append(_stored(bench))
    rows += _recordings(bench)
    if not bench.quick:
        rows.append(_large(bench))
    return Group(
        "decode",
        "Decoding",
        "Bytes to a response object, every field decoded; warm, garbage collector on; same bytes for all. "
        "The parsers run in a process that has imported this client, because garbage collection costs more "
        "with more objects in memory.",
        rows,
        ("json.loads", "orjson.loads"),
    )


def _odd_ones(case: Case) -> Iterator[tuple[str, str, bytes]]:
    """Yield name, title and bytes of each variant of a case."""
    one = "the same, one field of a wrong type" + (" and one unknown type" if case.name == "serp" else "")
    yield "misfit", one, case.varied(variants.with_a_misfit)
    yield "all misfits", "the same, a field of every item of a wrong type", case.varied(variants.all_misfits)
    yield "ai", "the same in the short form of .ai", case.varied(variants.short_form)
    if case.name == "backlinks":
        for keys in SPARSE:
            raw = case.varied(functools.partial(variants.sparse, keys=keys))
            yield f"{keys} keys", f"the same, {keys} of the 47 fields there", raw


def contenders(bench: Bench, case: Case, file: Path) -> dict[str, Sequence[Any]]:
    """Return for each contender its Python, its module, and the task that decodes this file."""
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


def _nulls(bench: Bench) -> Row:
    """Decode a Google Trends graph with nulls, and in the same rounds one without nulls."""
    files = {nulls: bench.scratch / f"trends-{nulls}.json" for nulls in (True, False)}
    for nulls, file in files.items():
        file.write_bytes(as_bytes(trends.graph(POINTS, nulls=nulls)))
    chosen = _saved(bench, "one", files[True])
    chosen[WITHOUT_NULLS] = _saved(bench, "one", files[False])["ours"]
    return Row(
        "nulls", f"a graph of {POINTS:,} points, one value in five null", compare(chosen, bench.rounds(9))
    )


def _recordings(bench: Bench) -> Iterator[Row]:
    """Decode all recorded answers in a row, and find the slowest one compared with json.loads."""
    whole = compare(_saved(bench, "all", bench.recordings), bench.rounds(9))
    files = sorted(bench.recordings.rglob("*.json"))
    yield Row("recordings", f"{len(files)} real answers, one after the other", whole)
    each = [
        Row("worst", f"the slowest of them beside json.loads: {file.stem}", compare(how, bench.rounds(5)))
        for file in files
        for how in [_saved(bench, "one", file)]
    ]
    ratios = [(sample.median, row) for row in each if (sample := row.over("json.loads")) is not None]
    yield max(ratios, key=lambda pair: pair[0])[1]


def _saved(bench: Bench, what: str, place: Path) -> dict[str, Sequence[Any]]:
    """Return for each contender its Python, its module, and the task that decodes saved answers."""
    python = bench.environments.ours.python
    return {
        "ours": (python, "ours", f"saved {what}", str(place)),
        "json.loads": (python, "floor", f"saved {what}", "json", str(place)),
        "orjson.loads": (python, "floor", f"saved {what}", "orjson", str(place)),
    }


def _stored(bench: Bench) -> Row:
    """Decode a saved answer with `loads`, which has to find the endpoint."""
    case = cases_with_spec()[0]
    file = bench.scratch / "stored.json"
    file.write_bytes(case.raw())
    chosen = {
        **contenders(bench, case, file),
        "ours": (bench.environments.ours.python, "ours", "load", str(file)),
    }
    return Row("stored", f"`loads` of a saved answer: {case.title}", compare(chosen, bench.rounds(15)))


def _large(bench: Bench) -> Row:
    # Backlinks if their endpoint has a spec, else counts.
    case = [case for case in cases_with_spec() if case.name in ("counts", "backlinks")][-1]
    items = case.items * (LARGE_BYTES // len(case.raw()) + 1)
    return _row(bench, case, "large", f"20 MB: {items:,} × {case.name}", case.raw(items), rounds=3)
