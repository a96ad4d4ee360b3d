"""Write the results as a Markdown page: goals first, then every figure."""

from __future__ import annotations

import math
import os
import platform
import statistics
from collections.abc import Iterable, Iterator, Sequence
from importlib.metadata import version
from pathlib import Path

from benchmarks.cases import CASES
from benchmarks.environments import OFFICIAL
from benchmarks.goals import GOALS, Goal
from benchmarks.results import Group, Results, Row
from benchmarks.rounds import Sample, ratio

FLOOR_OF = {
    "decode": "json.loads",
    "memory": "json.loads",
    "import": "urllib3",
    "call": "urllib3",
    "growth": "json.loads",
}


def write(results: Results, seconds: float, file: Path, plot: str | None) -> None:
    """Write the page."""
    file.write_text("\n".join(_page(results, seconds, plot)) + "\n", encoding="utf-8")


def reached(goal: Goal, value: Sample) -> bool:
    """Whether the median is within the goal."""
    return value.median <= goal.at_most


def _page(results: Results, seconds: float, plot: str | None) -> Iterator[str]:
    yield "# Figures"
    yield ""
    minutes, rest = divmod(round(seconds), 60)
    yield (
        f"Written by `make bench` in {minutes} min {rest} s. Official client: `{OFFICIAL}`; CPython "
        f"{platform.python_version()}, msgspec {version('msgspec')}, attrs {version('attrs')}, "
        f"{os.cpu_count()} processors. All contenders get the same bytes and run in turn, round by round "
        "(A B C A B C). A figure is the median of its rounds, a ratio the median of the rounds' ratios, ± "
        "half the distance between its quartiles. Trust the ratios more than the figures."
    )
    yield ""
    yield "## Goals"
    yield ""
    yield "| what | goal | measured | ± | reached |"
    yield "|---|---|---|---|---|"
    for goal in GOALS:
        value = goal.value(results)
        if value is None:
            yield f"| {goal.title} | {goal.shown} | not measured | | |"
        else:
            mark = "yes" if reached(goal, value) else "**no**"
            deviation = f"{value.deviation:.0%}" if value.deviation < 1 else "all noise"
            measured = f"{_goal_value(goal, value)} | {deviation}"
            yield f"| {goal.title} | {goal.shown} | {measured} | {mark} |"
    missing = [case.title for case in CASES if not case.has_spec]
    if missing:
        yield ""
        yield f"Not measured, for want of specs: {'; '.join(missing)}."
    yield from _shortfalls()
    if plot:
        yield ""
        yield f"![Ours and the official client, by the floor of each]({plot})"
    for group in results.groups.values():
        yield ""
        yield f"## {group.title}"
        yield ""
        yield group.how
        yield ""
        yield from _table(group)


def _shortfalls() -> Iterator[str]:
    notes = Path(__file__).with_name("SHORTFALLS.md")
    if notes.exists():
        yield ""
        yield notes.read_text(encoding="utf-8").strip()


def _goal_value(goal: Goal, value: Sample) -> str:
    if goal.unit == "ms":
        return f"{value.median * 1000:.1f} ms"
    if goal.unit == "lines":
        return f"{value.median:,.0f}"
    if goal.unit == "s":
        return f"{value.median:.2f} s"
    return f"{value.median:.2f}" if goal.at_most > 0.2 else f"1/{1 / value.median:.1f}"


def _table(group: Group) -> Iterator[str]:
    floor = FLOOR_OF.get(group.name)
    has_official = any("official" in row.samples for row in group.rows)
    ratios = [*([f"ours ÷ {floor}"] if floor else []), *(["official ÷ ours"] if has_official else [])]
    who = ["ours", *(["official"] if has_official else []), *group.floors]
    yield "| | " + " | ".join([*ratios, *who]) + " |"
    yield "|---" * (1 + len(ratios) + len(who)) + "|"
    for row in group.rows:
        cells = [_ratio(row, "ours", floor)] if floor else []
        cells += [_ratio(row, "official", "ours")] if has_official else []
        yield f"| {row.title} | " + " | ".join([*cells, *(_cell(row, name) for name in who)]) + " |"
    if group.name == "growth":
        yield ""
        yield from _line(group)


def _line(group: Group) -> Iterator[str]:
    """Describe the time for each further item, and the time for an answer without items."""
    for name in ("ours", "official", "json.loads"):
        points = [(int(row.name), row.samples[name].median) for row in group.rows if name in row.samples]
        each, fixed = _fitted(points)
        power = statistics.linear_regression(
            [math.log(items) for items, _ in points], [math.log(seconds) for _, seconds in points]
        ).slope
        per_item = ", ".join(f"{seconds / items * 1e6:.2f}" for items, seconds in points)
        yield (
            f"* {name}: {each * 1e6:.2f} µs an item and {fixed * 1e6:.1f} µs an answer, "
            f"growing as the length to the power of {power:.2f}; µs an item at each length: {per_item}."
        )


def _fitted(points: Sequence[tuple[int, float]]) -> tuple[float, float]:
    """Fit a line and return its slope and constant.

    The line minimises relative errors, because the constant matters only for short lists.
    """
    weights = [1 / seconds**2 for _, seconds in points]

    def mean(values: Iterable[float]) -> float:
        return sum(w * value for w, value in zip(weights, values, strict=True)) / sum(weights)

    items, seconds = mean(n for n, _ in points), mean(t for _, t in points)
    slope = mean((n - items) * (t - seconds) for n, t in points) / mean((n - items) ** 2 for n, _ in points)
    return slope, seconds - slope * items


def _ratio(row: Row, mine: str, other: str | None) -> str:
    if other is None or mine not in row.samples or other not in row.samples:
        return ""
    value = ratio(row.samples[mine], row.samples[other])
    return f"{value.median:.2f}" if value.median < 10 else f"{value.median:.0f}"


def _cell(row: Row, name: str) -> str:
    sample = row.samples.get(name)
    if sample is None:
        return ""
    deviation = f" ± {sample.deviation:.0%}" if len(sample.values) > 1 and sample.deviation < 1 else ""
    return f"{_quantity(sample.median, row.unit)}{deviation}"


def _quantity(value: float, unit: str) -> str:
    if unit == "lines":
        return f"{value:,.0f} lines"
    if unit == "B":
        return f"{value:,.0f} B" if value < 1e6 else f"{value / 1e6:.2f} MB"
    for scale, name in ((1, "s"), (1e-3, "ms"), (1e-6, "µs")):
        if value >= scale:
            return f"{value / scale:.3g} {name}"
    return f"{value * 1e9:.0f} ns"
