"""What transcribe writes is a spec file: the loader takes it, and it says what the page says."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.__main__ import main
from codegen.drift.compare import compare
from codegen.drift.spec_facts import bare, endpoints_by_call, spec_facts
from codegen.reading import read_draft
from codegen.transcribe import spec_file, transcribe
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


def test_a_file_that_is_there_is_not_replaced(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "page").write_text(SHAPES["wordpress"](REQUEST, RESULT), encoding="utf-8")
    (tmp_path / "there.yaml").write_text("ours", encoding="utf-8")
    assert main(["transcribe", str(tmp_path / "page"), "-o", str(tmp_path / "there.yaml")]) == 2
    assert (tmp_path / "there.yaml").read_text(encoding="utf-8") == "ours"
    assert "is there already" in capsys.readouterr().err
