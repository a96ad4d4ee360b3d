"""The results: groups of rows, each with a sample for each contender."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from benchmarks.rounds import Sample, ratio

Unit = Literal["s", "B", "lines"]


@dataclass(frozen=True)
class Row:
    """One measurement, for every contender that can do it."""

    name: str
    title: str
    samples: dict[str, Sample]
    unit: Unit = "s"

    def over(self, other: str, mine: str = "ours") -> Sample | None:
        """Divide the figure of `mine` by the figure of `other`. Return None if one is missing."""
        if mine not in self.samples or other not in self.samples:
            return None
        return ratio(self.samples[mine], self.samples[other])


@dataclass(frozen=True)
class Group:
    """Rows of one table. `floors` names contenders that do less than a client, such as a JSON parser."""

    name: str
    title: str
    how: str
    rows: list[Row]
    floors: tuple[str, ...] = ()


@dataclass
class Results:
    """All groups of a run."""

    groups: dict[str, Group] = field(default_factory=dict[str, Group])

    def add(self, group: Group) -> None:
        self.groups[group.name] = group

    def row(self, group: str, name: str) -> Row | None:
        """Find a row. Return None if it was not measured."""
        rows = self.groups[group].rows if group in self.groups else []
        return next((row for row in rows if row.name == name), None)
