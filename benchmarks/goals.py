"""The goals, and what was reached of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from benchmarks.results import Results
from benchmarks.rounds import Sample


@dataclass(frozen=True)
class Goal:
    """One goal: a value that should be at most `at_most`. `shown` is how the goal is written."""

    title: str
    at_most: float
    shown: str
    value: Callable[[Results], Sample | None]
    unit: str = ""


def over(group: str, name: str, other: str) -> Callable[[Results], Sample | None]:
    """Compare ours with another contender."""

    def value(results: Results) -> Sample | None:
        row = results.row(group, name)
        return row.over(other) if row else None

    return value


def ours(group: str, name: str) -> Callable[[Results], Sample | None]:
    """Take our own figure."""

    def value(results: Results) -> Sample | None:
        row = results.row(group, name)
        return row.samples.get("ours") if row else None

    return value


JSON = "json.loads"
GOALS = (
    Goal("decode a flat list (small items) ÷ json.loads", 0.45, "≤ 0.45", over("decode", "counts", JSON)),
    Goal("decode a flat list (backlinks) ÷ json.loads", 0.45, "≤ 0.45", over("decode", "backlinks", JSON)),
    Goal("decode ranked_keywords ÷ json.loads", 0.65, "≤ 0.65", over("decode", "ranked_keywords", JSON)),
    Goal("decode a SERP of 12 types ÷ json.loads", 0.80, "≤ 0.80", over("decode", "serp", JSON)),
    Goal("decode small items ÷ official", 1 / 15, "≤ 1/15", over("decode", "counts", "official")),
    Goal("decode backlinks ÷ official", 1 / 15, "≤ 1/15", over("decode", "backlinks", "official")),
    Goal("decode ranked_keywords ÷ official", 1 / 8, "≤ 1/8", over("decode", "ranked_keywords", "official")),
    Goal("decode a SERP ÷ official", 1 / 6, "≤ 1/6", over("decode", "serp", "official")),
    Goal("a misfit among small items ÷ json.loads", 2.5, "≤ 2.5", over("decode", "counts, misfit", JSON)),
    Goal("a misfit among backlinks ÷ json.loads", 2.5, "≤ 2.5", over("decode", "backlinks, misfit", JSON)),
    Goal(
        "a misfit in ranked_keywords ÷ json.loads",
        2.5,
        "≤ 2.5",
        over("decode", "ranked_keywords, misfit", JSON),
    ),
    Goal("a misfit in a SERP ÷ json.loads", 2.5, "≤ 2.5", over("decode", "serp, misfit", JSON)),
    Goal("memory of a small item ÷ official", 0.35, "≤ 0.35", over("memory", "counts", "official")),
    Goal("memory of a backlink ÷ official", 0.35, "≤ 0.35", over("memory", "backlinks", "official")),
    Goal(
        "memory of a ranked keyword ÷ official", 0.35, "≤ 0.35", over("memory", "ranked_keywords", "official")
    ),
    Goal("memory of a SERP element ÷ official", 0.35, "≤ 0.35", over("memory", "serp", "official")),
    Goal("`import dataforseo` over the bare interpreter", 0.005, "≤ 5 ms", ours("import", "package"), "ms"),
    Goal("one endpoint ready ÷ bare `import urllib3`", 1.6, "≤ 1.6", over("import", "one", "urllib3")),
    Goal("three sections ready ÷ official", 1 / 8, "≤ 1/8", over("import", "three", "official")),
    Goal("encode a request ÷ official", 1 / 20, "≤ 1/20", over("encode", "encode one", "official")),
    Goal("encode a search task ÷ official", 1 / 20, "≤ 1/20", over("encode", "encode search", "official")),
    Goal("a call over loopback ÷ bare urllib3", 1.25, "≤ 1.25", over("call", "warm 10", "urllib3")),
    Goal("generate the whole tree, cold", 15, "≤ 15 s", ours("generate", "cold"), "s"),
    Goal("generate after a change to one file", 1.5, "≤ 1.5 s", ours("generate", "changed"), "s"),
    Goal("wheel ÷ official wheel", 1 / 6, "≤ 1/6", over("size", "wheel", "official")),
    Goal("installed ÷ official installed", 1 / 8, "≤ 1/8", over("size", "installed", "official")),
)
