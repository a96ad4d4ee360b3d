"""Encode requests to bytes."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from benchmarks.measures import Bench
from benchmarks.results import Group, Row
from benchmarks.rounds import compare

# A date within the last year, because server and client refuse older ones.
RECENT = (date.today() - timedelta(days=100)).isoformat()
TARGETS = [f"target-{number}.example" for number in range(1000)]
BULK = ("backlinks/bulk_new_lost_backlinks/live", "BacklinksBulkNewLostBacklinksLive")
SERP = ("serp/google/organic/task_post", "SerpGoogleOrganicTaskPost")

SEARCH: dict[str, Any] = {
    "keyword": "kare mito",
    "location_code": 2840,
    "language_code": "en",
    "device": "desktop",
    "depth": 20,
    "tag": "weekly",
}
REQUESTS: tuple[tuple[str, str, tuple[str, str], dict[str, Any], int], ...] = (
    (
        "one",
        "one task, 3 fields set",
        BULK,
        {"targets": TARGETS[:2], "tag": "a", "date_from": RECENT},
        1,
    ),
    ("long list", "one task, 1,000 targets", BULK, {"targets": TARGETS}, 1),
    ("search", "one search task, 6 of its fields set", SERP, SEARCH, 1),
    ("100 searches", "100 search tasks", SERP, SEARCH, 100),
)


def measure(bench: Bench) -> Group:
    """Time encoding of existing request objects, and building and encoding of new ones."""
    rows: list[Row] = []
    for name, title, (ours, official), fields, tasks in REQUESTS:
        for kind, words in (("encode", "encode"), ("build", "make, check and encode")):
            samples = compare(
                {
                    "ours": (bench.environments.ours.python, "ours", kind, ours, fields, tasks),
                    "official": (
                        bench.environments.official.python,
                        "official",
                        kind,
                        official,
                        fields,
                        tasks,
                    ),
                },
                bench.rounds(11),
            )
            rows.append(Row(f"{kind} {name}", f"{words}: {title}", samples))
    return Group(
        "encode",
        "Encoding",
        "Ours checks every rule of the request when it is made; the official client checks types only, and "
        "sends every unset field as null.",
        rows,
    )
