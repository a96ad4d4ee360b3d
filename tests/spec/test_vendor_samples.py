"""A rule that the vendor breaks is no rule: every request sample of its documents passes all of ours."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from codegen.reading import SPEC, read
from codegen.transcribe.openapi import load
from dataforseo._index import OPERATIONS
from dataforseo_runtime.decoding.stored import endpoint_of

# Samples with days that lay in the window when they were written.
BY_THE_CLOCK = "minimum"


def samples(document: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Path and body of each task that a document shows being posted."""
    for path, methods in document["paths"].items():
        body = methods.get("post", {}).get("requestBody", {}).get("content", {}).get("application/json", {})
        example = body.get("schema", {}).get("example", body.get("example", []))
        for task in example if isinstance(example, list) else [example]:
            yield str(path), task


@pytest.fixture(scope="module")
def documents(shared: Path) -> list[dict[str, Any]]:
    folder = shared / "reference"
    files = [*sorted(folder.glob("openapi-2026-08/*.yml")), folder / "openapi-2026-02.yaml"]
    return [load(file.read_text(encoding="utf-8"), file.name) for file in files]


def test_every_sample_passes(documents: list[dict[str, Any]]) -> None:
    known = {endpoint.spec.path for endpoint in read(SPEC).endpoints}
    checked, wrong = 0, list[str]()
    for document in documents:
        for path, task in samples(document):
            if path not in known:
                continue
            request = endpoint_of(path.split("/")[1:], OPERATIONS).request
            checked += 1
            wrong += [
                f"{path}: {problem}"
                for problem in request.wire_problems(task)
                if not (problem.rule == BY_THE_CLOCK and isinstance(problem.value, str))
            ]
    assert checked > 500
    assert wrong == []
