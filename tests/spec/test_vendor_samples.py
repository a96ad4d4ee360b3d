"""A rule that the vendor breaks is no rule: every request sample of its documents passes all of ours."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest

from codegen.reading import SPEC, read
from codegen.transcribe.openapi import load
from codegen.transcribe.page import is_list
from dataforseo._index import OPERATIONS
from dataforseo_runtime.answers.saved import endpoint_of

# Samples have days that lay in the window when they were written; a fixed day has not moved since.
BY_THE_CLOCK = re.compile(r"is too early; the earliest is (?!\d{4}-)")


def samples(document: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Path and body of each task that a document shows being posted."""
    for path, methods in document["paths"].items():
        body = methods.get("post", {}).get("requestBody", {}).get("content", {}).get("application/json", {})
        example = body.get("schema", {}).get("example", body.get("example", []))
        tasks: Iterable[dict[str, Any]] = example if is_list(example) else [example]
        for task in tasks:
            yield str(path), task


@pytest.fixture(scope="module")
def documents(shared: Path, openapi_of_2026_08: list[dict[str, Any]]) -> list[dict[str, Any]]:
    older = shared / "reference" / "openapi-2026-02.yaml"
    return [*openapi_of_2026_08, load(older.read_text(encoding="utf-8"), older.name)]


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
                if not BY_THE_CLOCK.match(problem.message)
            ]
    assert checked > 500
    assert wrong == []
