"""What transcribe writes is a spec file: the loader takes it, and it says what the page says."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from codegen.__main__ import main
from codegen.checking.specs import read_draft
from codegen.drift.compare import compare
from codegen.drift.spec_facts import bare, endpoints_by_call, spec_facts
from codegen.transcribe import spec_file, transcribe
from codegen.transcribe.command import shared_types
from tests.codegen.conftest import copy_specs
from tests.codegen.transcribe.pages import SHAPES, Line
from tests.codegen.transcribe.test_pages import EXPECTED, page, understood
from tests.codegen.transcribe.test_shapes import REQUEST, RESULT


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A spec tree without endpoints, which knows the vendor's sections."""
    root = copy_specs(tmp_path / "spec", ())
    text = (root / "api.yaml").read_text(encoding="utf-8")
    more = "".join(
        f"  {name}:\n    title: T\n    summary: S.\n"
        for name in ("serp", "ai_optimization")
        if f"  {name}:" not in text
    )
    (root / "api.yaml").write_text(text.replace("\nsections:\n", f"\nsections:\n{more}"), encoding="utf-8")
    return root


@pytest.mark.parametrize("shape", SHAPES)
def test_a_page_in_any_shape_becomes_a_valid_spec_that_says_the_same(
    shape: str, tree: Path, tmp_path: Path
) -> None:
    (tmp_path / "page").write_text(SHAPES[shape](REQUEST, RESULT), encoding="utf-8")
    said = transcribe(tmp_path / "page")
    output = tree / spec_file.place(said)
    assert main(["transcribe", str(tmp_path / "page"), "-o", str(output), "--spec", str(tree)]) == 0
    specs = read_draft(tree)
    own = endpoints_by_call(specs)["POST", bare(said.call.path)]
    assert compare(said, spec_facts(specs, own)) == []


@pytest.mark.parametrize("name", [file.stem for file in EXPECTED])
def test_the_vendors_pages_become_valid_specs(name: str, tree: Path, shared: Path) -> None:
    said = understood(shared, name)
    output = tree / spec_file.place(said)
    assert main(["transcribe", str(page(shared, name)), "-o", str(output), "--spec", str(tree)]) == 0
    specs = read_draft(tree)
    own = endpoints_by_call(specs)[said.call.method, bare(said.call.path)]
    wrong = [change for change in compare(said, spec_facts(specs, own)) if change.kind != "gone"]
    assert wrong == []


def test_descriptions_are_left_for_us_to_write(tmp_path: Path) -> None:
    fields = (Line(0, "items", "array", ("a sentence of theirs",)),)
    (tmp_path / "page").write_text(SHAPES["wordpress"](REQUEST, fields), encoding="utf-8")
    text = spec_file.write(transcribe(tmp_path / "page"))
    assert "sentence" not in text
    assert text.count("summary: TODO") >= len(REQUEST) + 2


def test_what_is_undecided_stands_in_a_comment_beside_the_field(tmp_path: Path) -> None:
    request = (Line(0, "radius", "integer", ("optional field", "minimum value for large maps: 7")),)
    (tmp_path / "page").write_text(SHAPES["wordpress"](request, RESULT), encoding="utf-8")
    text = spec_file.write(transcribe(tmp_path / "page"))
    assert "    # TODO decide: minimum for large maps: 7\n    radius:" in text
    assert "minimum:" not in text


def test_a_price_that_the_page_does_not_name_is_asked_for(tmp_path: Path) -> None:
    text = SHAPES["wordpress"](REQUEST, RESULT)
    (tmp_path / "page").write_text(text, encoding="utf-8")
    assert "# TODO decide: the page names no price\nbilling:\n  model: unknown" in spec_file.write(
        transcribe(tmp_path / "page")
    )
    (tmp_path / "page").write_text(
        text.replace("As a response", "You will not be charged for this."), "utf-8"
    )
    assert "\nbilling:\n  model: free\nrepeat: safe\n\nrequest:" in spec_file.write(
        transcribe(tmp_path / "page")
    )


def test_a_file_that_is_there_is_not_replaced(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "page").write_text(SHAPES["wordpress"](REQUEST, RESULT), encoding="utf-8")
    (tmp_path / "there.yaml").write_text("ours", encoding="utf-8")
    assert main(["transcribe", str(tmp_path / "page"), "-o", str(tmp_path / "there.yaml")]) == 2
    assert (tmp_path / "there.yaml").read_text(encoding="utf-8") == "ours"
    assert "is there already" in capsys.readouterr().err


def test_a_place_that_cannot_be_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = tmp_path / "page"
    page.write_text(SHAPES["wordpress"](REQUEST, RESULT), encoding="utf-8")
    assert main(["transcribe", str(page), "-o", str(page / "live.yaml")]) == 2
    assert f"{page / 'live.yaml'}: cannot be written: " in capsys.readouterr().err


# Statements as pages make them, each true of some field and here said of any.
STATEMENTS = (
    "required field",
    "optional field",
    "required field if you don't specify word",
    "default value: 100",
    "default value: true",
    'default value: "asc"',
    "maximum value: 7",
    "minimum value: 50",
    "the character limit is 3",
    "you can set up to 2 domains",
    "the maximum number of items is 1",
    'possible values: "asc", "desc"',
    "possible values: 1, 2",
    "can be null",
    "in the UTC format: “yyyy-mm-dd hh-mm-ss +00:00”",
    "date format: “yyyy-mm-dd”",
    "minimum value: 6 months ago",
    "maximum value: today",
    "specify `word` to use this field",
    "example: nothing like it",
    "to use this field, set `word` to true",
    "to use this field, specify `nowhere`",
    "if word is set to true: maximum value: 3",
    "if nowhere is set to true: maximum value: 3",
    'example: "asc"',
    "example: 2019-11-15",
)
NAMES = ("word", "other", "Type", "class", "type", "items", "request", "link-to", "1h", "self", "url")


def rows(depth: int = 0) -> st.SearchStrategy[list[Line]]:
    """Rows of a table, some with rows below them."""

    def with_children(row: tuple[str, str, tuple[str, ...], list[Line]]) -> list[Line]:
        name, kind, statements, below = row
        return [Line(depth, name, kind, statements), *(below if kind in ("array", "object") else ())]

    kinds = st.sampled_from(("string", "integer", "float", "boolean", "array", "object"))
    texts = st.lists(st.sampled_from(STATEMENTS), max_size=4).map(tuple)
    below = rows(depth + 1) if depth < 2 else st.just(list[Line]())
    row = st.tuples(st.sampled_from(NAMES), kinds, texts, below).map(with_children)
    unique = st.lists(row, max_size=4, unique_by=lambda lines: lines[0].name.lower())
    return unique.map(lambda found: [line for lines in found for line in lines])


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(rows(), rows())
def test_a_page_that_contradicts_itself_becomes_a_spec_that_does_not(
    tree: Path, tmp_path: Path, request_rows: list[Line], result_rows: list[Line]
) -> None:
    (tmp_path / "page").write_text(SHAPES["wordpress"](request_rows, result_rows), encoding="utf-8")
    said = transcribe(tmp_path / "page")
    output = tree / spec_file.place(said)
    output.parent.mkdir(parents=True, exist_ok=True)
    output.write_text(spec_file.write(said, shared_types(tree)), encoding="utf-8")
    read_draft(tree)


def test_a_page_that_calls_the_result_an_object_is_taken_at_the_wires_word(
    tree: Path, tmp_path: Path
) -> None:
    text = SHAPES["wordpress"](REQUEST, RESULT)
    page = json.loads(text)
    without_sample = re.sub(r"<pre>.*?</pre>", "", page["content"]["rendered"], flags=re.S)
    page["content"]["rendered"] = without_sample.replace(
        "<td>array</td><td>results<", "<td>object</td><td>results<"
    )
    (tmp_path / "page").write_text(json.dumps(page), encoding="utf-8")
    said = transcribe(tmp_path / "page")
    output = tree / spec_file.place(said)
    assert main(["transcribe", str(tmp_path / "page"), "-o", str(output), "--spec", str(tree)]) == 0
    (own,) = read_draft(tree).endpoints
    assert own.spec.response.result.text == "list of Result"
    assert own.spec.contradictions[0].about == "tasks[].result"
    assert own.spec.contradictions[0].wire == "unknown"


@pytest.mark.parametrize(
    ("kind", "statements", "told", "kept"),
    [
        (
            "integer",
            ("default value: 100", "maximum value: 7"),
            "left out default 100: the default 100 is above the maximum 7",
            "maximum: 7",
        ),
        (
            "string",
            ("specify `no_where` to use this field", "the character limit is 3"),
            "left out needs no_where: there is no field 'no_where' beside it",
            "max_length: 3",
        ),
        (
            "string",
            ("to use this field, set `word` to true", "specify `flag` to use this field"),
            "left out only_with word True: True is no integer",
            "needs: [flag]",
        ),
        (
            "integer",
            ("maximum value: 7", "if word is set to true: maximum value: 3"),
            "left out when word True: True is no integer",
            "maximum: 7",
        ),
    ],
)
def test_a_fact_that_another_rules_out_is_told_beside_the_field(
    kind: str, statements: tuple[str, ...], told: str, kept: str, tmp_path: Path
) -> None:
    request = (
        Line(0, "radius", kind, ("optional field", *statements)),
        Line(0, "word", "integer"),
        Line(0, "flag", "boolean"),
    )
    (tmp_path / "page").write_text(SHAPES["wordpress"](request, RESULT), encoding="utf-8")
    text = spec_file.write(transcribe(tmp_path / "page"))
    assert f"    # TODO decide: {told}\n    radius:" in text
    assert f"      {kept}\n" in text


def test_no_type_is_called_like_a_shared_one_once_the_operation_stands_before_it(tmp_path: Path) -> None:
    (tmp_path / "page").write_text(SHAPES["wordpress"](REQUEST, RESULT), encoding="utf-8")
    text = spec_file.write(transcribe(tmp_path / "page"), {"SmallExampleLiveItem"})
    assert "  Item:\n" not in text
    assert "list of Item2" in text
