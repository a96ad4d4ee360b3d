"""Changes of a page are listed field by field, and --apply edits the YAML."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from codegen.__main__ import main
from codegen.checking.specs import read_draft
from tests.codegen.transcribe.pages import SHAPES, Line

CALL = "/v3/backlinks/errors"
REQUEST = (
    Line(0, "limit", "integer", ("how many", "optional field", "default value: 1000", "maximum value: 1000")),
    Line(0, "offset", "integer", ("where to start", "optional field", "default value: 0")),
    Line(0, "filtered_function", "string", ("which function",)),
)
RESULT = (
    Line(0, "id", "string"),
    Line(0, "datetime", "string", ("when", "in the UTC format: “yyyy-mm-dd hh-mm-ss +00:00”")),
    Line(0, "function", "string"),
    Line(0, "error_code", "integer"),
    Line(0, "error_message", "string"),
    Line(0, "http_url", "string"),
    Line(0, "http_method", "string"),
    Line(0, "http_code", "integer"),
    Line(0, "http_time", "float"),
    Line(0, "http_response", "string"),
)
CHANGED = (
    Line(0, "limit", "integer", ("how many", "optional field", "default value: 100", "maximum value: 500")),
    Line(0, "offset", "integer", ("where to start", "required field", "default value: 0")),
    Line(
        0, "sort", "string", ("order", "optional field", "possible values: asc, desc", "default value: asc")
    ),
)
CHANGED_RESULT = (
    *RESULT[:3],
    Line(0, "error_code", "string"),
    *RESULT[4:-1],
    Line(0, "parts", "array"),
    Line(1, "name", "string"),
    Line(1, "size", "integer"),
)


def write(tmp_path: Path, request: Any, result: Any, shape: str = "wordpress") -> Path:
    file = tmp_path / f"page of {shape}"
    file.write_text(SHAPES[shape](request, result, CALL), encoding="utf-8")
    return file


def drift(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, Any]:
    status = main(["drift", *map(str, arguments)])
    out = capsys.readouterr().out
    return status, json.loads(out) if "--json" in arguments else out


@pytest.mark.parametrize("shape", SHAPES)
def test_no_drift(shape: str, spec: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, out = drift(capsys, write(tmp_path, REQUEST, RESULT, shape), "--spec", spec)
    assert (status, "no difference" in out) == (0, True)


def test_every_kind_of_change_is_said(spec: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = write(tmp_path, CHANGED, CHANGED_RESULT)
    status, out = drift(capsys, page, "--spec", spec, "--json")
    assert status == 1
    said = {
        (one["change"], one["side"], one["where"], one.get("fact")): (one.get("spec"), one.get("page"))
        for one in out[0]["changes"]
    }
    assert said == {
        ("changed", "request", "limit", "default"): (1000, 100),
        ("changed", "request", "limit", "maximum"): (1000, 500),
        ("changed", "request", "offset", "required"): (False, True),
        ("added", "request", "sort", None): (
            None,
            {"type": "string", "required": False, "default": "asc", "values": ["asc", "desc"]},
        ),
        ("gone", "request", "filtered_function", None): (None, None),
        ("changed", "response", "result[].error_code", "type"): ("integer", "string"),
        ("added", "response", "result[].parts", None): (None, {"type": "array"}),
        ("added", "response", "result[].parts[].name", None): (None, {"type": "string"}),
        ("added", "response", "result[].parts[].size", None): (None, {"type": "integer"}),
        ("gone", "response", "result[].http_response", None): (None, None),
    }


def test_a_person_is_told_in_words(spec: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _, out = drift(capsys, write(tmp_path, CHANGED, CHANGED_RESULT), "--spec", spec)
    assert "against spec/backlinks/errors.yaml: 10 differences" in out
    assert "~ request limit: maximum was 1000, is 500" in out
    assert "- request filtered_function: the spec has it, the page does not" in out
    assert "+ request sort: type string, required false, default asc, values [asc, desc]" in out


def test_apply_leaves_nothing_but_the_changes(
    spec: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shared = spec / "types" / "call_log.yaml"
    shared.write_text(
        shared.read_text(encoding="utf-8").replace("  ErrorLogQuery:\n", "  # ours\n  ErrorLogQuery:\n"),
        encoding="utf-8",
    )
    before = {file: file.read_text(encoding="utf-8") for file in spec.rglob("*.yaml")}
    page = write(tmp_path, CHANGED, CHANGED_RESULT)
    status, out = drift(capsys, page, "--apply", "--spec", spec)
    assert status == 0, out
    assert "written: spec/types/call_log.yaml; every TODO in it is for you\n" in out
    assert drift(capsys, page, "--spec", spec)[0] == 0
    after = {file: file.read_text(encoding="utf-8") for file in spec.rglob("*.yaml")}
    touched = {file.relative_to(spec).as_posix() for file in after if after[file] != before[file]}
    assert touched == {"types/call_log.yaml", "backlinks/errors.yaml"}
    old, new = before[shared].splitlines(), after[shared].splitlines()
    # Our lines are still there, in order, except those with outdated facts.
    lost = [line for line in old if line not in new]
    assert not any(
        "summary:" in line and "Only failures" not in line and "server answered" not in line for line in lost
    )
    assert "  # ours" in new
    assert "        summary: Most failures to return." in new


def test_apply_changes_no_byte_without_drift(
    spec: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = {file: file.read_bytes() for file in spec.rglob("*") if file.is_file()}
    request = (
        Line(0, "limit", "integer", ("optional field", "default value: 1000", "maximum value: 5000")),
        *REQUEST[1:],
    )
    back = write(tmp_path, REQUEST, RESULT, "cell_lines")
    assert drift(capsys, write(tmp_path, request, RESULT), "--apply", "--spec", spec)[0] == 0
    assert drift(capsys, back, "--apply", "--spec", spec)[0] == 0
    changed = {f.name for f, content in before.items() if f.read_bytes() != content}
    assert changed <= {"errors.yaml"}  # the revision date of the page
    read_draft(spec)


def test_what_would_break_the_specs_is_refused(
    spec: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = {file: file.read_bytes() for file in spec.rglob("*") if file.is_file()}
    without_offset = (REQUEST[0], REQUEST[2])  # paging goes by offset
    assert main(["drift", str(write(tmp_path, without_offset, RESULT)), "--apply", "--spec", str(spec)]) == 1
    assert "nothing was written" in capsys.readouterr().err
    assert all(file.read_bytes() == content for file, content in before.items())


def test_a_fact_that_another_rules_out_is_left_to_a_person(
    spec: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    contradictory = Line(0, "radius", "integer", ("default value: 100", "maximum value: 7"))
    page = write(tmp_path, (*REQUEST, contradictory), RESULT)
    assert main(["drift", str(page), "--apply", "--spec", str(spec)]) == 1
    assert "request radius: left out default 100: the default 100 is above" in capsys.readouterr().err
    (own,) = (one for one in read_draft(spec).endpoints if one.file == "backlinks/errors.yaml")
    radius = next(at.field for at in own.request_fields if at.wire_name == "radius")
    assert (radius.maximum, radius.default) == (7, None)


def test_values_of_an_answer_are_written_as_open(
    spec: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    methods = Line(0, "http_method", "string", ('possible values: "GET", "POST"',))
    result = tuple(methods if line.name == methods.name else line for line in RESULT)
    page = write(tmp_path, REQUEST, result)
    assert drift(capsys, page, "--apply", "--spec", spec)[0] == 0
    assert "        values: [GET, POST]\n        values_open: true\n" in (
        spec / "types" / "call_log.yaml"
    ).read_text(encoding="utf-8")
    assert drift(capsys, page, "--spec", spec)[0] == 0


def test_two_pages_that_disagree_about_a_shared_shape(
    spec: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lower = (
        Line(0, "limit", "integer", ("optional field", "default value: 10", "maximum value: 1000")),
        *REQUEST[1:],
    )
    higher = (
        Line(0, "limit", "integer", ("optional field", "default value: 20", "maximum value: 1000")),
        *REQUEST[1:],
    )
    pages = [write(tmp_path, lower, RESULT, "browser_text"), write(tmp_path, higher, RESULT, "cell_lines")]
    before = (spec / "types" / "call_log.yaml").read_bytes()
    assert main(["drift", *map(str, pages), "--apply", "--spec", str(spec)]) == 1
    err = capsys.readouterr().err.splitlines()
    assert [line.rpartition(" at limit ")[2] for line in err] == 2 * [
        "says otherwise, and spec/types/call_log.yaml has one field for both"
    ]
    assert (spec / "types" / "call_log.yaml").read_bytes() == before


def test_a_page_without_a_spec(spec: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "page"
    file.write_text(SHAPES["wordpress"](REQUEST, RESULT, "/v3/backlinks/new_one/live"), encoding="utf-8")
    status, out = drift(capsys, file, "--spec", spec)
    assert status == 1
    assert "no spec for POST /v3/backlinks/new_one/live" in out


def test_a_page_that_cannot_be_read(spec: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "page").write_text("nothing", encoding="utf-8")
    assert main(["drift", str(tmp_path / "page"), "--spec", str(spec)]) == 2
    assert "page: no table headed" in capsys.readouterr().err


def test_nothing_is_applied_where_a_page_cannot_be_read(
    spec: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = (spec / "types" / "call_log.yaml").read_bytes()
    (tmp_path / "other").write_text("nothing", encoding="utf-8")
    pages = [str(write(tmp_path, CHANGED, CHANGED_RESULT)), str(tmp_path / "other")]
    assert main(["drift", *pages, "--apply", "--spec", str(spec)]) == 2
    assert "nothing was written, since not all pages could be read" in capsys.readouterr().err
    assert (spec / "types" / "call_log.yaml").read_bytes() == before


def test_answers_are_not_applied(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["drift", "--answers", "--apply", "answer.json"])
    assert "not allowed with argument --answers" in capsys.readouterr().err


def test_facts_of_a_spec(spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["facts", str(spec / "backlinks" / "id_list.yaml"), "--spec", str(spec)]) == 0
    lines = {
        (one["side"], one["where"]): one for one in map(json.loads, capsys.readouterr().out.splitlines())
    }
    assert lines["request", "datetime_from"] == {
        "where": "datetime_from", "side": "request", "type": "string", "required": True,
        "minimum": "6 months ago", "format": "yyyy-mm-dd hh:mm:ss +00:00",
        "when": [{"field": "include_metadata", "equals": True, "minimum": "1 month ago"}],
    }  # fmt: skip
    assert lines["response", "result[].cost"] == {
        "where": "result[].cost",
        "side": "response",
        "type": "number",
    }
