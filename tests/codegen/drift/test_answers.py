"""Recorded answers against the specs: fields, types and item types that a spec does not know."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from codegen.__main__ import main
from tests.conftest import RECORDINGS


def found(capsys: pytest.CaptureFixture[str], *files: Path) -> tuple[int, list[dict[str, Any]]]:
    status = main(["drift", "--answers", "--json", *map(str, files)])
    entries = json.loads(capsys.readouterr().out)
    return status, [change for entry in entries for change in entry["changes"]]


def test_our_recordings_hold_nothing_that_the_specs_do_not_know(capsys: pytest.CaptureFixture[str]) -> None:
    files = sorted(RECORDINGS.rglob("*.json"))
    assert files
    assert found(capsys, *files) == (0, [])


def test_what_the_spec_does_not_know_is_listed_once(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    answer = json.loads(
        next(file for file in RECORDINGS.rglob("*.json") if "bulk_backlinks" in str(file)).read_text(
            encoding="utf-8"
        )
    )
    answer["region"] = "eu"
    for row in answer["tasks"][0]["result"][0]["items"]:
        row["rank"] = 5
        row["backlinks"] = "many"
    (tmp_path / "answer.json").write_text(json.dumps(answer), encoding="utf-8")
    status, changes = found(capsys, tmp_path / "answer.json")
    assert status == 1
    assert sorted(changes, key=lambda one: one["where"]) == [
        {"change": "added", "side": "response", "where": "region", "page": {"type": "string"}},
        {
            "change": "changed",
            "side": "response",
            "where": "result[].items[].backlinks",
            "fact": "type",
            "page": "string",
            "spec": "integer",
        },
        {
            "change": "added",
            "side": "response",
            "where": "result[].items[].rank",
            "page": {"type": "integer"},
        },
    ]


@pytest.mark.parametrize("content", ["", "nothing", "[1]", '{"a": 1}', "[" * 100_000])
def test_a_file_that_is_no_answer(content: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "answer.json").write_text(content, encoding="utf-8")
    assert main(["drift", "--answers", str(tmp_path / "answer.json")]) == 2
    assert capsys.readouterr().err.startswith(f"{tmp_path / 'answer.json'}: ")


def test_an_answer_of_a_call_without_a_spec(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    answer = {"status_code": 20000, "tasks": [{"path": ["v3", "serp", "unknown"]}]}
    (tmp_path / "answer.json").write_text(json.dumps(answer), encoding="utf-8")
    assert main(["drift", "--answers", str(tmp_path / "answer.json")]) == 1
    assert "no spec for /v3/serp/unknown" in capsys.readouterr().out
