"""Real answers of 50 endpoints: each is read by the fast reader, loses nothing and has no drift."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from dataforseo import loads
from dataforseo_runtime.answers import codec

# Drift that is not added to the spec. (recording, JSON path): how often it occurs, and why.
EXPLAINED: dict[tuple[str, str], tuple[int, str]] = {}

# Paths that only a recording knows: the answer is returned as plain data.
UNKNOWN_PATHS = {
    "keywords_data__google_explore_tasks_ready__1.json": "an older name of google_trends/explore/tasks_ready",
    "serp__google_jobs_locations__1.json": "gone; google_locations lists the same locations",
}


@pytest.fixture(scope="module")
def recordings(shared: Path) -> list[Path]:
    found = sorted((shared / "recordings").glob("*.json"))
    assert len(found) > 50
    return found


def named(recordings: list[Path]) -> Iterator[tuple[str, bytes]]:
    return ((path.name, path.read_bytes()) for path in recordings)


def test_nothing_is_lost(recordings: list[Path]) -> None:
    for name, raw in named(recordings):
        answer = loads(raw)
        assert answer.to_dict() == json.loads(raw), name
        assert answer.raw == raw


def test_what_the_spec_knows_comes_back_from_the_typed_objects(recordings: list[Path]) -> None:
    """Encoding the typed objects changes nothing, except that fields left out become null."""
    for name, raw in named(recordings):
        encoded = json.loads(codec.encode(loads(raw)))
        assert [*differences(json.loads(raw), encoded, "$")] == [], name


def test_every_answer_takes_the_fast_path(recordings: list[Path], monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("the lenient path was taken")

    monkeypatch.setattr(codec, "build_envelope", refuse)
    for name, raw in named(recordings):
        assert loads(raw).status_code in (20000, 20100), name


def test_drift_is_none_or_explained(recordings: list[Path]) -> None:
    found: Counter[tuple[str, str]] = Counter()
    for name, raw in named(recordings):
        found.update((name, drift.path) for drift in loads(raw).drift)
    assert dict(found) == {place: count for place, (count, _) in EXPLAINED.items()}


def test_every_path_is_known_but_two(recordings: list[Path]) -> None:
    unknown = {name for name, raw in named(recordings) if not loads(raw).endpoint.operation}
    assert unknown == set(UNKNOWN_PATHS)


def differences(received: object, encoded: object, path: str) -> Iterator[str]:
    if isinstance(received, dict) and isinstance(encoded, dict):
        for key in received.keys() | encoded.keys():
            if key not in received and encoded[key] is None:
                continue
            yield from differences(received.get(key), encoded.get(key), f"{path}.{key}")
    elif isinstance(received, list) and isinstance(encoded, list) and len(received) == len(encoded):
        for index, (left, right) in enumerate(zip(received, encoded, strict=True)):
            yield from differences(left, right, f"{path}[{index}]")
    elif received != encoded:
        yield f"{path}: {received!r} became {encoded!r}"
