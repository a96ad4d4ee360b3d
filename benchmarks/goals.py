"""The goals: the upper bounds for measured values."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from benchmarks.measures.decoding import WITHOUT_NULLS
from benchmarks.results import Results
from benchmarks.rounds import Sample


@dataclass(frozen=True)
class Goal:
    """One goal: `value` should be at most `at_most`, which the page shows as `shown`."""

    title: str
    at_most: float
    shown: str
    value: Callable[[Results], Sample | None]
    unit: str = ""


def over(group: str, name: str, other: str) -> Callable[[Results], Sample | None]:
    """Return a function that divides our figure in a row by the figure of another contender."""

    def value(results: Results) -> Sample | None:
        row = results.row(group, name)
        return row.over(other) if row else None

    return value


def ours(group: str, name: str) -> Callable[[Results], Sample | None]:
    """Return a function that reads our figure in a row."""

    def value(results: Results) -> Sample | None:
        row = results.row(group, name)
        return row.samples.get("ours") if row else None

    return value


JSON = "json.loads"
ORJSON = "orjson.loads"
CASE_NAMES = {
    "counts": "small items",
    "backlinks": "backlinks",
    "ranked_keywords": "ranked_keywords",
    "serp": "a SERP of 12 types",
}


def _decoding(
    at_most: dict[str, float], title: str, row: str, other: str, *, inverse: bool = False
) -> list[Goal]:
    """Return one goal for each case: the highest ratio of our figure in `row` to that of `other`.

    With `inverse`, `at_most` holds the lowest ratio of the figure of `other` to ours.
    """
    return [
        Goal(
            title.format(CASE_NAMES[case]),
            1 / bound if inverse else bound,
            f"≤ 1/{bound:g}" if inverse else f"≤ {bound:.2f}",
            over("decode", row.format(case), other),
        )
        for case, bound in at_most.items()
    ]


_JSON = {"counts": 0.40, "backlinks": 0.25, "ranked_keywords": 0.45, "serp": 0.40}
_OFFICIAL = {"counts": 15.0, "backlinks": 15.0, "ranked_keywords": 8.0, "serp": 6.0}

GOALS = (
    *_decoding(_JSON, "decode {} ÷ json.loads", "{}", JSON),
    *_decoding(dict.fromkeys(_JSON, 1.0), "decode {} ÷ orjson to dicts", "{}", ORJSON),
    *_decoding(_OFFICIAL, "decode {} ÷ official", "{}", "official", inverse=True),
    *_decoding(dict.fromkeys(_JSON, 2.5), "one misfit among {} ÷ json.loads", "{}, misfit", JSON),
    *_decoding(dict.fromkeys(_JSON, 3.0), "all of {} misfits ÷ json.loads", "{}, all misfits", JSON),
    *_decoding(dict.fromkeys(_JSON, 0.6), "{} in the .ai form ÷ json.loads", "{}, ai", JSON),
    Goal("11 of 47 fields ÷ json.loads", 0.8, "≤ 0.80", over("decode", "backlinks, 11 keys", JSON)),
    Goal("1 of 47 fields ÷ json.loads", 2, "≤ 2", over("decode", "backlinks, 1 keys", JSON)),
    Goal("nulls in lists ÷ the same without", 1.0, "≤ 1.0", over("decode", "nulls", WITHOUT_NULLS)),
    Goal("all real recordings ÷ json.loads", 0.55, "≤ 0.55", over("decode", "recordings", JSON)),
    Goal("the slowest real recording ÷ json.loads", 1.0, "≤ 1.0", over("decode", "worst", JSON)),
    Goal("`loads` of a saved answer ÷ json.loads", 0.6, "≤ 0.60", over("decode", "stored", JSON)),
    Goal("memory of a small item ÷ official", 0.35, "≤ 0.35", over("memory", "counts", "official")),
    Goal("memory of a backlink ÷ official", 0.35, "≤ 0.35", over("memory", "backlinks", "official")),
    Goal(
        "memory of a ranked keyword ÷ official", 0.35, "≤ 0.35", over("memory", "ranked_keywords", "official")
    ),
    Goal("memory of a SERP element ÷ official", 0.35, "≤ 0.35", over("memory", "serp", "official")),
    Goal("`import dataforseo` over the bare interpreter", 0.005, "≤ 5 ms", ours("import", "package"), "ms"),
    Goal("one endpoint ready ÷ bare `import urllib3`", 1.45, "≤ 1.45", over("import", "one", "urllib3")),
    Goal("all endpoint modules imported", 0.2, "≤ 200 ms", ours("import", "modules"), "ms"),
    Goal("three sections ready ÷ official", 1 / 8, "≤ 1/8", over("import", "three", "official")),
    Goal("encode a request ÷ official", 1 / 20, "≤ 1/20", over("encode", "encode one", "official")),
    Goal("encode a search task ÷ official", 1 / 20, "≤ 1/20", over("encode", "encode search", "official")),
    Goal("a call over loopback ÷ bare urllib3", 1.25, "≤ 1.25", over("call", "warm 10", "urllib3")),
    Goal("generate the whole tree, cold", 15, "≤ 15 s", ours("generate", "cold"), "s"),
    Goal("generate after a change to one file", 1.5, "≤ 1.5 s", ours("generate", "changed"), "s"),
    Goal("generated lines", 56_000, "≤ 56,000", ours("size", "lines"), "lines"),
    Goal("wheel ÷ official wheel", 1 / 6, "≤ 1/6", over("size", "wheel", "official")),
    Goal("installed ÷ official installed", 1 / 8, "≤ 1/8", over("size", "installed", "official")),
)
