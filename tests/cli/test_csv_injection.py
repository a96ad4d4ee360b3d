"""CSV files end in spreadsheets; texts of strangers must not run there, and no data is changed in silence."""

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

RUN_BY_A_SPREADSHEET = [
    "=cmd|' /C calc'!A0",
    "+SUM(A1:A9)",
    "-2+3+cmd|' /C calc'!A0",
    "@SUM(1,1)",
    "\t=1+A1",
    "\r=1+A1",
    "\n=1+A1",
    '＝HYPERLINK("http://a.example")',  # noqa: RUF001 - full width, which Excel reads as well
    "'=already quoted",
]
HARMLESS = ["plain", "", "a=b", "-", "--", "-0.5", "+49 (30) 1234-567", "'tis", " =x", "- 12.5"]
DIFFICULTY = ("dataforseo_labs", "google_bulk_keyword_difficulty_live", "--location-code", "2840")
ASKED = (*DIFFICULTY, "--language-code", "en")


@pytest.mark.parametrize("text", RUN_BY_A_SPREADSHEET)
def test_what_a_spreadsheet_would_run_gets_a_quote(text: str) -> None:
    assert FormulaEscaper().escape_cell(text) == f"'{text}"


@pytest.mark.parametrize("value", [*HARMLESS, -1, -0.5, None, True])
def test_numbers_and_harmless_texts_stay_as_they_are(value: object) -> None:
    escaper = FormulaEscaper()
    assert escaper.escape_cell(value) is value
    assert escaper.escaped == 0


@given(st.text(st.sampled_from("'=+-@\t\r\n 1a.")) | st.text())
def test_no_cell_is_left_that_runs_and_every_quote_can_be_undone(text: str) -> None:
    cell = FormulaEscaper().escape_cell(text)
    assert not is_formula(cell) or cell.startswith("'")
    undone = cell[1:] if cell.startswith("'") and is_formula(cell[1:]) else cell
    assert undone == text


def test_a_csv_file_holds_no_formulas_and_says_what_was_changed(sandbox: Sandbox, tmp_path: Path) -> None:
    words = ["=HYPERLINK(A1)", "@home", "plain", "-7"]
    # @home would name a file.
    fields = [part for word in words for part in ("--keywords", word.replace("@", "@@"))]
    done = dataforseo(*ASKED, *fields, "--format", "csv", "--sandbox", sandbox.url, cwd=tmp_path)
    assert done.returncode == 0
    rows = [*csv.DictReader(io.StringIO(done.stdout))]
    assert {row["keyword"] for row in rows} == {"'=HYPERLINK(A1)", "'@home", "plain", "-7"}
    assert "2 cells begin like a formula" in done.stderr
    assert "--keep-formulas" in done.stderr
    kept = dataforseo(
        *ASKED, *fields, "--format", "csv", "--keep-formulas", "--sandbox", sandbox.url, cwd=tmp_path
    )
    assert {row["keyword"] for row in csv.DictReader(io.StringIO(kept.stdout))} == set(words)
    assert "formula" not in kept.stderr


@pytest.mark.parametrize("kind", ["json", "jsonl"])
def test_formats_with_types_are_never_changed(kind: str, sandbox: Sandbox, tmp_path: Path) -> None:
    asked = (*ASKED, "--keywords", "=A1", "--format", kind, "--sandbox", sandbox.url)
    done = dataforseo(*asked, cwd=tmp_path)
    assert '"=A1"' in done.stdout
    assert "formula" not in done.stderr


def test_the_files_of_a_job_hold_no_formulas_either(sandbox: Sandbox, tmp_path: Path) -> None:
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
