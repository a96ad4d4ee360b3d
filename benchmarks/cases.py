"""What is decoded: the endpoint, how both clients name it, and an answer of any length."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.inputs import backlinks, labs, serp
from benchmarks.inputs.made_up import as_bytes

ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class Case:
    """One kind of answer."""

    name: str
    title: str
    ours: str
    official: str
    answer: Callable[[int], dict[str, Any]]
    items: int

    @property
    def known(self) -> bool:
        """Whether the specs have this endpoint."""
        return (ROOT / "spec" / f"{self.ours}.yaml").exists()

    def raw(self, items: int | None = None) -> bytes:
        """Give the bytes of an answer of that many items."""
        return as_bytes(self.answer(items or self.items))

    def varied(self, change: Callable[[dict[str, Any]], dict[str, Any]]) -> bytes:
        """Give the bytes of an answer after a change of benchmarks.inputs.variants."""
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


def known_cases() -> tuple[Case, ...]:
    """Give the cases whose endpoints the specs have."""
    return tuple(case for case in CASES if case.known)
