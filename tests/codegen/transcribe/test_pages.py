"""The vendor's own pages: every fact that a person found in them, no other, and the specs we committed."""

from __future__ import annotations

import functools
import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from codegen.checking.specs import read_draft
from codegen.drift.compare import compare
from codegen.drift.spec_facts import bare, endpoints_by_call, spec_facts
from codegen.resolving.resolved import Resolved
from codegen.transcribe import Endpoint, PageError, openapi, spec_file, transcribe
from codegen.transcribe.command import shared_types
from codegen.transcribe.understand import understand
from tests.codegen.conftest import ENDPOINTS, copy_specs
from tests.conftest import ROOT

EXPECTED = sorted((Path(__file__).parent / "expected").glob("*.jsonl"))
SPECIFIED = (
    "backlinks-bulk_backlinks-live",
    "backlinks-bulk_new_lost_backlinks-live",
    "backlinks-errors",
    "backlinks-id_list",
    "dataforseo_labs-id_list",
)


def page(shared: Path, name: str) -> Path:
    return next(file for file in (shared / "docs").iterdir() if file.name.split(".")[0] == name)


@functools.cache
def understood(shared: Path, name: str) -> Endpoint:
    """A page of the vendor's, transcribed once for all tests."""
    return transcribe(page(shared, name))


@pytest.fixture(scope="module")
def committed(tmp_path_factory: pytest.TempPathFactory) -> Resolved:
    """The five specs of the tree that these pages were first transcribed to."""
    return read_draft(copy_specs(tmp_path_factory.mktemp("tree") / "spec", ENDPOINTS))


def labelled(file: Path) -> dict[tuple[str, str], dict[str, Any]]:
    """The facts that a person found, by place. What no fact can hold stands under `left_to_a_person`."""
    lines = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    return {(line.pop("side"), line.pop("where")): line for line in lines}


@pytest.mark.parametrize("file", EXPECTED, ids=lambda file: file.stem)
def test_every_fact_that_a_person_found_and_no_other(file: Path, shared: Path) -> None:
    found: dict[tuple[str, str], dict[str, Any]] = {}
    for one in understood(shared, file.stem).fields():
        line = one.stated().as_json()
        facts = {key: value for key, value in line.items() if key not in ("where", "side", "type")}
        if facts:
            found[line["side"], line["where"]] = facts
    expected = {
        place: {k: v for k, v in facts.items() if k != "left_to_a_person"}
        for place, facts in labelled(file).items()
    }
    assert found == {place: facts for place, facts in expected.items() if facts}


@pytest.mark.parametrize("file", EXPECTED, ids=lambda file: file.stem)
def test_what_cannot_be_decided_is_marked(file: Path, shared: Path) -> None:
    fields = {(str(one.side), one.where): one for one in understood(shared, file.stem).fields()}
    for place, facts in labelled(file).items():
        assert len(fields[place].facts.undecided) >= len(facts.get("left_to_a_person", []))


@pytest.mark.parametrize("name", [file.stem for file in EXPECTED])
def test_every_row_is_transcribed(name: str, shared: Path) -> None:
    endpoint = understood(shared, name)
    rows = [row.name for table in endpoint.page.tables for row in table if not row.heading]
    told = sum(len(one.facts.inner) for one in endpoint.fields())
    assert sum(1 for _ in endpoint.fields()) - told == len(rows)


@pytest.mark.parametrize("name", SPECIFIED)
def test_the_five_pages_give_the_five_committed_specs(name: str, committed: Resolved, shared: Path) -> None:
    endpoint = understood(shared, name)
    own = endpoints_by_call(committed)[endpoint.call.method, bare(endpoint.call.path)]
    assert compare(endpoint, spec_facts(committed, own)) == []
    assert endpoint.revised in (None, own.spec.docs.revised)


def test_the_table_says_array_and_the_sample_object(shared: Path) -> None:
    fields = {
        one.where: one for one in understood(shared, "backlinks-errors").fields() if one.side == "response"
    }
    assert fields["tasks[].data"].type == "object"
    assert fields["tasks[].data"].disagreements == ["the table says array, the sample has object"]
    # 0 where a float is promised is no disagreement.
    assert fields["result[].http_time"].type == "number"
    assert fields["result[].http_time"].disagreements == []
    # The sample has no offset where the table promises one.
    assert any("offset" in text for text in fields["result[].datetime"].disagreements)


def test_item_types_keep_their_fields_apart(shared: Path) -> None:
    where = {one.where for one in understood(shared, "serp_google_organic_live_regular").fields()}
    assert {f"result[].items[{kind}].breadcrumb" for kind in ("featured_snippet", "organic", "paid")} <= where


def test_an_overview_is_no_endpoint(shared: Path) -> None:
    with pytest.raises(PageError, match=r"serp_google_overview\.crawl\.md: no table headed"):
        transcribe(page(shared, "serp_google_overview"))


def test_every_operation_of_the_vendors_openapi_becomes_a_valid_spec(shared: Path, tmp_path: Path) -> None:
    root = copy_specs(tmp_path / "spec", ())
    shutil.copyfile(ROOT / "spec" / "api.yaml", root / "api.yaml")
    shutil.copytree(ROOT / "spec" / "types", root / "types", dirs_exist_ok=True)
    taken = shared_types(root)
    for file in sorted((shared / "reference" / "openapi-2026-08").glob("*.yml")):
        document = openapi.load(file.read_text(encoding="utf-8"), file.name)
        for call in openapi.operations(document):
            endpoint = understand(openapi.read_document(document, file.name, call.path))
            assert endpoint.call.path == call.path
            file = root / spec_file.place(endpoint)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(spec_file.write(endpoint, taken), encoding="utf-8")
    read_draft(root)
