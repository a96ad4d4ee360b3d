"""CSV cells are escaped so that a spreadsheet runs none as a formula, and the number is printed."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dataforseo_cli.output.csv_injection import FormulaEscaper, is_formula
from dataforseo_sandbox import Sandbox
from tests.cli.command_line import dataforseo

FORMULAS = [
    "=cmd|' /C calc'!A0",
    "+SUM(A1:A9)",
    "-2+3+cmd|' /C calc'!A0",
    "@SUM(1,1)",
    "\t=1+A1",
    "\r=1+A1",
    "\n=1+A1",
    '＝HYPERLINK("http://a.example")',  # noqa: RUF001 - full width, which Excel accepts too
    "'=already escaped",
]
HARMLESS = ["plain", "", "a=b", "-", "--", "-0.5", "+49 (30) 1234-567", "'tis", " =x", "- 12.5"]
DIFFICULTY = ("dataforseo_labs", "google_bulk_keyword_difficulty_live", "--location-code", "2840")
CALL = (*DIFFICULTY, "--language-code", "en")


@pytest.mark.parametrize("text", FORMULAS)
def test_formulas_are_escaped(text: str) -> None:
    assert FormulaEscaper().escape_cell(text) == f"'{text}"


@pytest.mark.parametrize("value", [*HARMLESS, -1, -0.5, None, True])
def test_numbers_and_harmless_texts_are_unchanged(value: object) -> None:
    escaper = FormulaEscaper()
    assert escaper.escape_cell(value) is value
    assert escaper.escaped == 0


@given(st.text(st.sampled_from("'=+-@\t\r\n 1a.")) | st.text())
def test_no_formula_is_left_and_every_escape_can_be_undone(text: str) -> None:
    cell = FormulaEscaper().escape_cell(text)
    assert not is_formula(cell) or cell.startswith("'")
    undone = cell[1:] if cell.startswith("'") and is_formula(cell[1:]) else cell
    assert undone == text


def test_a_csv_file_has_no_formulas_and_the_number_is_printed(sandbox: Sandbox, tmp_path: Path) -> None:
    words = ["=HYPERLINK(A1)", "@home", "plain", "-7"]
    # On the command line, @home would be a file, and @@home is the text.
    fields = [part for word in words for part in ("--keywords", word.replace("@", "@@"))]
    done = dataforseo(*CALL, *fields, "--format", "csv", "--sandbox", sandbox.url, cwd=tmp_path)
    assert done.returncode == 0
    rows = [*csv.DictReader(io.StringIO(done.stdout))]
    assert {row["keyword"] for row in rows} == {"'=HYPERLINK(A1)", "'@home", "plain", "-7"}
    assert "2 cells begin like a formula" in done.stderr
    assert "--keep-formulas" in done.stderr
    kept = dataforseo(
        *CALL, *fields, "--format", "csv", "--keep-formulas", "--sandbox", sandbox.url, cwd=tmp_path
    )
    assert {row["keyword"] for row in csv.DictReader(io.StringIO(kept.stdout))} == set(words)
    assert "formula" not in kept.stderr


@pytest.mark.parametrize("kind", ["json", "jsonl"])
def test_formats_with_types_are_never_changed(kind: str, sandbox: Sandbox, tmp_path: Path) -> None:
    asked = (*CALL, "--keywords", "=A1", "--format", kind, "--sandbox", sandbox.url)
    done = dataforseo(*asked, cwd=tmp_path)
    assert '"=A1"' in done.stdout
    assert "formula" not in done.stderr


def test_the_files_of_a_job_have_no_formulas(sandbox: Sandbox, tmp_path: Path) -> None:
    (tmp_path / "words.txt").write_text("=A1\nplain\n")
    options = ("--targets-from", "words.txt", "--location-code", "2840", "--language-code", "en")
    run = ("run", "dataforseo_labs/google_bulk_keyword_difficulty_live", *options, "--out", "rows.csv")
    done = dataforseo(*run, "--sandbox", sandbox.url, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    with (tmp_path / "rows.csv").open(newline="") as file:
        assert {row["keyword"] for row in csv.DictReader(file)} == {"'=A1", "plain"}
    again = dataforseo(*run, "--keep-formulas", "--sandbox", sandbox.url, cwd=tmp_path)
    assert again.returncode == 0, again.stderr
    with (tmp_path / "rows.csv").open(newline="") as file:
        assert {row["keyword"] for row in csv.DictReader(file)} == {"=A1", "plain"}
