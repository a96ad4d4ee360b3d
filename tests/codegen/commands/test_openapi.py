"""The OpenAPI export is valid and holds the facts of the specs."""

from __future__ import annotations

import contextlib
import io
import json
import re
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from openapi_spec_validator import validate

from codegen.__main__ import main
from tests.codegen.tiny import tree
from tests.conftest import RECORDINGS


@pytest.fixture(scope="module")
def document() -> dict[str, Any]:
    with contextlib.redirect_stdout(io.StringIO()) as printed:
        assert main(["openapi"]) == 0
    made: dict[str, Any] = json.loads(printed.getvalue())
    return made


def request(document: dict[str, Any], name: str) -> Draft202012Validator:
    reference = {"$ref": f"#/components/schemas/{name}"}
    return Draft202012Validator({**reference, "components": document["components"]})


def test_it_is_valid(document: dict[str, Any]) -> None:
    validate(document)


def test_it_says_what_is_required_closed_and_limited(document: dict[str, Any]) -> None:
    bulk = request(document, "BacklinksBulkBacklinksLiveRequest")
    assert bulk.is_valid({"targets": ["a.com"], "tag": "weekly"})
    assert not bulk.is_valid({})
    assert not bulk.is_valid({"targets": ["a.com"] * 1001})
    assert not bulk.is_valid({"targets": ["a.com"], "tag": "x" * 256})
    assert not bulk.is_valid({"targets": ["a.com"], "limit": 10})
    log = request(document, "BacklinksIdListRequest")
    window = {"datetime_from": "2026-01-01 00:00:00 +00:00", "datetime_to": "2026-01-02 00:00:00 +02:00"}
    assert log.is_valid({**window, "sort": "asc", "limit": 1000})
    assert not log.is_valid({**window, "sort": "newest"})
    assert not log.is_valid({**window, "limit": 1001})
    assert not log.is_valid({**window, "datetime_from": "2026-01-01"})


@pytest.mark.parametrize(
    "change",
    [
        {"location_code": None},
        {"language_code": None},
        {"postback_url": "https://a.com"},
    ],
)
def test_fields_that_depend_on_each_other(document: dict[str, Any], change: dict[str, Any]) -> None:
    search = request(document, "SerpGoogleOrganicTaskPostRequest")
    asked = {"keyword": "a", "language_code": "en", "location_code": 2840}
    assert search.is_valid(asked)
    assert search.is_valid({**asked, "postback_url": "https://a.com", "postback_data": "advanced"})
    changed = {key: value for key, value in {**asked, **change}.items() if value is not None}
    assert not search.is_valid(changed)


def test_objects_inside_a_request_keep_their_rules_too(document: dict[str, Any]) -> None:
    pages = request(document, "DataforseoLabsGooglePageIntersectionLiveRequest")
    asked = {"pages": {"1": "https://a.com"}, "language_code": "en", "location_code": 2840}
    assert pages.is_valid(asked)
    assert not pages.is_valid({**asked, "pages": {str(number): "https://a.com" for number in range(21)}})
    search = request(document, "SerpGoogleOrganicTaskPostRequest")
    target = {"match_value": "a.com", "match_type": "domain"}
    asked = {"keyword": "a", "language_code": "en", "location_code": 2840, "stop_crawl_on_match": [target]}
    assert search.is_valid(asked)
    for name in target:
        missing = {key: value for key, value in target.items() if key != name}
        assert not search.is_valid({**asked, "stop_crawl_on_match": [missing]})


def answers(document: dict[str, Any]) -> dict[str, Draft202012Validator]:
    """Return the schema of the answer of each path, without path parameters."""
    return {
        re.sub(r"/{\w+}", "", path): Draft202012Validator(
            {
                **operation["responses"]["200"]["content"]["application/json"]["schema"],
                "components": document["components"],
            }
        )
        for path, operations in document["paths"].items()
        for operation in operations.values()
    }


def test_recorded_answers_fit_their_schemas(document: dict[str, Any]) -> None:
    known = answers(document)
    for file in RECORDINGS.glob("*/*.json"):
        recorded = json.loads(file.read_bytes())
        answer = known["/" + "/".join(recorded["tasks"][0]["path"])]
        assert answer.is_valid(recorded), file
        recorded["tasks"] = "many"
        assert not answer.is_valid(recorded)


def test_answers_of_all_sections_fit_their_schemas(document: dict[str, Any], shared: Path) -> None:
    """With nulls in lists, unions of many shapes, and shapes that hold themselves."""
    known, misfits, seen = answers(document), list[str](), 0
    for file in sorted((shared / "recordings").glob("*.json")):
        recorded = json.loads(file.read_bytes())
        for task in recorded.get("tasks") or []:
            path = task.get("path") or []
            answer = known.get("/" + "/".join(path)) or known.get("/" + "/".join(path[:-1]))
            if answer is not None:
                seen += 1
                misfits += [file.name] if not answer.is_valid({**recorded, "tasks": [task]}) else []
    assert seen > 50
    assert misfits == []


def test_a_tree_without_the_shape_of_answers_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["openapi", "--spec", str(tree(tmp_path))]) == 1
    assert "no file below types/ has Envelope and Task" in capsys.readouterr().err


def test_every_operation_has_a_name_of_its_own(document: dict[str, Any]) -> None:
    names = [operation["operationId"] for path in document["paths"].values() for operation in path.values()]
    assert "backlinks_bulk_backlinks_live" in names
    assert len(names) == len(set(names))
