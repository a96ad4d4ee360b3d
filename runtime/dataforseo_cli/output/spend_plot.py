"""Plot cost by day as stacked bars, one colour for each section."""

from __future__ import annotations

import importlib
from collections import defaultdict
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import click

from dataforseo_runtime.base.errors import ConfigurationError

SUFFIXES = (".png", ".svg")
# The Okabe-Ito palette, for colour-blind readers; past 8 sections the colours repeat with a hatch.
_COLOURS = ("#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#D55E00", "#F0E442", "#000000")
_HATCHES = ("", "//")


def check_plot_file(file: str) -> None:
    """Check the file suffix and matplotlib before the first call. Raises UsageError or ConfigurationError."""
    if Path(file).suffix.lower() not in SUFFIXES:
        raise click.UsageError(f"--plot {file}: end the name in .png or .svg")
    try:
        importlib.import_module("matplotlib.figure")
    except ImportError as error:
        raise ConfigurationError(
            f"a picture needs matplotlib, which cannot be imported ({error}): pip install 'dataforseo[plot]'"
        ) from None


def plot_spend(costs: Iterable[tuple[str, str, Decimal]], file: str, since: datetime) -> None:
    """Plot (day, section, cost) rows into a file; a day without calls has an empty place."""
    by_section: dict[str, dict[str, float]] = defaultdict(lambda: defaultdict(float))
    for day, section, cost in costs:
        by_section[section][day] += float(cost)
    first = since.astimezone(UTC).date()
    days = [f"{first + timedelta(days=day)}" for day in range((datetime.now(UTC).date() - first).days + 1)]
    figure = importlib.import_module("matplotlib.figure").Figure(figsize=(10, 4.5), layout="constrained")
    axes = figure.subplots()
    bottom = [0.0] * len(days)
    largest = sorted(by_section, key=lambda name: -sum(by_section[name].values()))
    for index, section in enumerate(largest):
        heights = [by_section[section].get(day, 0.0) for day in days]
        axes.bar(
            range(len(days)),
            heights,
            bottom=bottom,
            label=f"{section}  {sum(heights):,.2f} USD",
            color=_COLOURS[index % len(_COLOURS)],
            hatch=_HATCHES[index // len(_COLOURS) % len(_HATCHES)],
            width=0.8,
        )
        bottom = [below + height for below, height in zip(bottom, heights, strict=True)]
    _label(axes, days, sum(bottom))
    if largest:
        figure.legend(frameon=False, loc="outside right upper", reverse=True)  # in the order of the bars
    figure.savefig(file, dpi=150)


def _label(axes: Any, days: list[str], total: float) -> None:
    step = max(1, -(-len(days) // 12))
    axes.set_xticks(range(0, len(days), step), [days[index][5:] for index in range(0, len(days), step)])
    axes.set_title(f"DataForSEO: {total:,.2f} USD from {days[0]} to {days[-1]}", loc="left")
    axes.set_ylabel("USD a day")
    axes.set_xlabel("day (UTC)")
    axes.set_ylim(bottom=0)
    axes.yaxis.grid(visible=True, color="#dddddd")
    axes.set_axisbelow(True)
    axes.spines[["top", "right"]].set_visible(False)
