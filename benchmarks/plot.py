"""Plot the figures of both clients as multiples of the floor, and their times by length of the answer.

The floor is what a parser, or urllib3, takes alone.
"""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import Any

from benchmarks.report import FLOOR_OF
from benchmarks.results import Results, Row

OURS, OFFICIAL, FLOOR = "#1b6ca8", "#c8553d", "#8a8a8a"
WANTED = (
    ("decode", "counts", "decode small items"),
    ("decode", "backlinks", "decode backlinks"),
    ("decode", "ranked_keywords", "decode ranked keywords"),
    ("decode", "serp", "decode a SERP"),
    ("decode", "large", "decode 20 MB"),
    ("memory", "counts", "memory, small item"),
    ("memory", "serp", "memory, SERP element"),
    ("import", "one", "first call ready"),
    ("import", "three", "three sections ready"),
    ("call", "warm 10", "a warm call, 10 items"),
    ("call", "cold", "cold start to first row"),
)


def draw(results: Results, file: Path) -> None:
    """Write the plot as an image."""
    matplotlib: Any = importlib.import_module("matplotlib")
    matplotlib.use("Agg")
    pyplot: Any = importlib.import_module("matplotlib.pyplot")
    figure, (left, right) = pyplot.subplots(
        1, 2, figsize=(12, 5.2), width_ratios=(3, 2), layout="constrained"
    )
    _bars(left, results)
    _growth(right, results)
    figure.savefig(file, dpi=110)


def _bars(axes: Any, results: Results) -> None:
    shown: list[tuple[str, Row, str]] = []
    for group, name, title in WANTED:
        row = results.row(group, name)
        if row is not None and FLOOR_OF[group] in row.samples:
            shown.append((f"{title}\n÷ {FLOOR_OF[group]}", row, FLOOR_OF[group]))
    for place, (_, row, floor) in enumerate(reversed(shown)):
        for offset, name, colour in ((0.2, "ours", OURS), (-0.2, "official", OFFICIAL)):
            value = row.over(floor, mine=name)
            if value is not None:
                # Bars start at the floor, so that their lengths show the ratios.
                axes.barh(place + offset, value.median - 1, left=1, height=0.38, color=colour)
                above = value.median >= 1
                axes.annotate(
                    f"{value.median:.2f}",
                    (value.median, place + offset),
                    xytext=(4 if above else -4, 0),
                    textcoords="offset points",
                    ha="left" if above else "right",
                    va="center",
                    fontsize=8,
                )
    axes.set_yticks(range(len(shown)), [title for title, _, _ in reversed(shown)], fontsize=8)
    axes.set_xscale("log")
    axes.axvline(1, color=FLOOR, linewidth=1)
    axes.set_xlim(axes.get_xlim()[0] / 1.5, axes.get_xlim()[1] * 2)
    axes.xaxis.set_major_formatter("{x:g}")
    axes.set_xlabel("multiple of the floor (log scale; to the left is better)")
    axes.set_title("This client (blue) and the official one (red)", fontsize=10)
    axes.spines[["top", "right"]].set_visible(False)


def _growth(axes: Any, results: Results) -> None:
    rows = results.groups["growth"].rows
    for name, colour in (("official", OFFICIAL), ("json.loads", FLOOR), ("ours", OURS)):
        lengths = [int(row.name) for row in rows if name in row.samples]
        seconds = [row.samples[name].median * 1000 for row in rows if name in row.samples]
        axes.plot(lengths, seconds, marker="o", color=colour, label=name)
    axes.set_xscale("log")
    axes.set_yscale("log")
    axes.set_xlabel("items in the answer")
    axes.set_ylabel("ms to decode")
    axes.set_title("Growth with the length of the answer", fontsize=10)
    axes.legend(frameon=False)
    axes.spines[["top", "right"]].set_visible(False)
