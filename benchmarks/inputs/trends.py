"""A Google Trends graph: the popularity of keywords over time."""

from __future__ import annotations

from random import Random
from typing import Any

from benchmarks.inputs.random_json import envelope

KEYWORDS = ["kamito resa", "lune", "vodi pa", "saruve", "lotima go"]


def graph(points: int, *, nulls: bool) -> dict[str, Any]:
    """Make up a graph of `points` points. With `nulls`, one value in five is null."""
    random = Random(points)
    data = [
        {
            "date_from": f"{2000 + point // 52}-01-01",
            "date_to": f"{2000 + point // 52}-01-07",
            "timestamp": 946684800 + 604800 * point,
            "missing_data": False,
            "values": [_value(random, nulls) for _ in KEYWORDS],
        }
        for point in range(points)
    ]
    item = {
        "position": 1,
        "type": "google_trends_graph",
        "title": "Interest over time",
        "keywords": KEYWORDS,
        "data": data,
        "averages": [random.randint(0, 100) for _ in KEYWORDS],
    }
    result = {
        "keywords": KEYWORDS,
        "type": "trends",
        "location_code": 2840,
        "language_code": "en",
        "check_url": "https://trends.example/explore",
        "datetime": "2026-08-01 10:00:00 +00:00",
        "items_count": 1,
        "items": [item],
    }
    path = ("keywords_data", "google_trends", "explore", "live")
    return envelope(path, {"keywords": KEYWORDS}, [result])


def _value(random: Random, nulls: bool) -> int | None:
    drawn = random.random()
    value = random.randint(0, 100)
    return None if nulls and drawn < 0.2 else value
