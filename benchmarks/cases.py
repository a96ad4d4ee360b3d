"""The kinds of answers to decode, each with its name in both clients and a function that makes answers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.inputs import backlinks, labs, serp
from benchmarks.inputs.random_json import as_bytes

ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class Case:
    """One kind of answer. `answer` makes one with any number of items, `items` is the usual number.

    `ours` and `official` are the endpoint's path here and its class in the official client.
    """

    name: str
    title: str
    ours: str
    official: str
    answer: Callable[[int], dict[str, Any]]
    items: int

    @property
    def has_spec(self) -> bool:
        """Whether a spec of this endpoint exists."""
        return (ROOT / "spec" / f"{self.ours}.yaml").exists()

    def raw(self, items: int | None = None) -> bytes:
        """Return the bytes of an answer with `items` items; by default the usual number."""
        return as_bytes(self.answer(items or self.items))

    def varied(self, change: Callable[[dict[str, Any]], dict[str, Any]]) -> bytes:
        """Return the bytes of an answer after `change`, a function of `benchmarks.inputs.variants`."""
        return as_bytes(change(self.answer(self.items)))


CASES = (
    Case(
        "counts",
        "1,000 small items (3 fields)",
        "backlinks/bulk_new_lost_backlinks/live",
        "BacklinksBulkNewLostBacklinksLive",
        backlinks.counts,
        1000,
    ),
    Case(
        "backlinks",
        "100 backlinks (47 fields)",
        "backlinks/backlinks/live",
        "BacklinksBacklinksLive",
        backlinks.backlinks,
        100,
    ),
    Case(
        "ranked_keywords",
        "100 ranked keywords (nested, one union)",
        "dataforseo_labs/google/ranked_keywords/live",
        "DataforseoLabsGoogleRankedKeywordsLive",
        labs.ranked_keywords,
        100,
    ),
    Case(
        "serp",
        "a SERP of 100 items of 12 types",
        "serp/google/organic/live/advanced",
        "SerpGoogleOrganicLiveAdvanced",
        serp.page,
        100,
    ),
)


def cases_with_spec() -> tuple[Case, ...]:
    """Return the cases whose endpoints have a spec."""
    return tuple(case for case in CASES if case.has_spec)
