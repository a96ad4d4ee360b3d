"""Recorded answers compared with the specs: fields, types and item types that a spec lacks."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from codegen.__main__ import main
from tests.codegen.conftest import ENDPOINTS
from tests.conftest import RECORDINGS

RECORDED = [RECORDINGS / name.removesuffix(".yaml").replace("/live", "_live") for name in ENDPOINTS]


def found(capsys: pytest.CaptureFixture[str], spec: Path, *files: Path) -> tuple[int, list[dict[str, Any]]]:
    status = main(["drift", "--answers", "--json", "--spec", str(spec), *map(str, files)])
    entries = json.loads(capsys.readouterr().out)
    return status, [change for entry in entries for change in entry["changes"]]


def test_our_recordings_hold_nothing_that_the_specs_do_not_know(
    spec: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert found(capsys, spec, *(file.with_suffix(".json") for file in RECORDED)) == (0, [])


def test_what_the_spec_does_not_know_is_listed_once(
    spec: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    recorded = RECORDINGS / "backlinks" / "bulk_backlinks_live.json"
    answer = json.loads(recorded.read_text(encoding="utf-8"))
    answer["region"] = "eu"
    for row in answer["tasks"][0]["result"][0]["items"]:
        row["rank"] = 5
        row["backlinks"] = "many"
    (tmp_path / "answer.json").write_text(json.dumps(answer), encoding="utf-8")
    status, changes = found(capsys, spec, tmp_path / "answer.json")
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
def test_a_file_that_is_no_answer(
    content: str, spec: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "answer.json").write_text(content, encoding="utf-8")
    assert main(["drift", "--answers", "--spec", str(spec), str(tmp_path / "answer.json")]) == 2
    assert capsys.readouterr().err.startswith(f"{tmp_path / 'answer.json'}: ")


def test_an_answer_of_a_call_without_a_spec(
    spec: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    answer = {"status_code": 20000, "tasks": [{"path": ["v3", "serp", "unknown"]}]}
    (tmp_path / "answer.json").write_text(json.dumps(answer), encoding="utf-8")
    assert main(["drift", "--answers", "--spec", str(spec), str(tmp_path / "answer.json")]) == 1
    assert "no spec for /v3/serp/unknown" in capsys.readouterr().out
