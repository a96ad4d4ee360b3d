"""Answers of the tiny API, as bytes."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import dataforseo
from dataforseo_runtime.answers import codec
from dataforseo_runtime.answers.response import Response

GENERATED = Path(__file__).resolve().parent.parent / "generated"
Read = Callable[..., Response[Any, Any]]


def pytest_sessionstart() -> None:
    """Everything here would be worthless if it tested the real package."""
    assert Path(dataforseo.__file__).is_relative_to(GENERATED), dataforseo.__file__


def envelope(path: str, result: Any) -> dict[str, Any]:
    """Say what an answer of `path` with these results looks like."""
    task = {
        "id": "01",
        "status_code": 20000,
        "status_message": "Ok.",
        "time": "0.1 sec.",
        "cost": 0.5,
        "result_count": 1,
        "path": ["v3", *path.split("/")],
        "data": {"api": path.split("/")[0]},
        "result": result,
    }
    return {
        "version": "0.1",
        "status_code": 20000,
        "status_message": "Ok.",
        "time": "0.2 sec.",
        "cost": 0.5,
        "tasks_count": 1,
        "tasks_error": 0,
        "tasks": [task],
    }


@pytest.fixture
def read() -> Read:
    """Read an answer, and hold it to what must be true of every answer: nothing is lost on the way."""

    def read_one(path: str, *results: Any, complete: bool = True) -> Response[Any, Any]:
        data = envelope(path, list(results))
        answer = dataforseo.loads(json.dumps(data).encode())
        assert answer.endpoint.operation, f"no endpoint is known for {path}"
        assert answer.to_dict() == data
        if complete:  # what was sent has every known field and no other, so encoding gives it back
            assert json.loads(codec.encode(answer)) == data
        return answer

    return read_one
