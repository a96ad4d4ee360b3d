"""The OpenAPI export is valid and says what the specs know."""

from __future__ import annotations

import json
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from openapi_spec_validator import validate

from codegen.__main__ import main


@pytest.fixture(scope="module")
def document() -> dict[str, Any]:
    import contextlib
    import io

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


def test_a_recorded_answer_fits_its_schema(document: dict[str, Any]) -> None:
    from tests.conftest import RECORDINGS

    recorded = json.loads((RECORDINGS / "backlinks/bulk_backlinks_live.json").read_bytes())
    answer = request(document, "BacklinksBulkBacklinksLiveResponse")
    assert answer.is_valid(recorded)
    recorded["tasks"][0]["result"][0]["items"][0]["backlinks"] = "many"
    assert not answer.is_valid(recorded)


def test_every_operation_has_a_name_of_its_own(document: dict[str, Any]) -> None:
    names = [operation["operationId"] for path in document["paths"].values() for operation in path.values()]
    assert "backlinks_bulk_backlinks_live" in names
    assert len(names) == len(set(names))
