"""Tables fit the terminal, name the columns that do not fit, and print plain text."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest
from rich.cells import cell_len

from dataforseo import loads
from dataforseo_sandbox import Sandbox
from tests.cli.command_line import dataforseo

LINKS = ("backlinks", "backlinks_live", "--target", "forbes.com", "--limit", "3", "--format", "table")
WORDS = ("dataforseo_labs", "google_bulk_keyword_difficulty_live", "--location-code", "2840")
ENGLISH = ("--language-code", "en", "--format", "table")


@pytest.mark.parametrize("width", [40, 80, 200])
def test_a_table_fits_the_terminal_and_names_the_columns_left_out(
    width: int, sandbox: Sandbox, tmp_path: Path
) -> None:
    done = dataforseo(*LINKS, "--sandbox", sandbox.url, cwd=tmp_path, COLUMNS=str(width))
    assert max(map(cell_len, done.stdout.splitlines())) <= width
    text = " ".join(done.stdout.split())
    assert "more columns do not fit" in text
    header = done.stdout.split("\n", 1)[0]
    assert "…" not in header
    for column in ("type", "anchor", "dofollow"):
        assert column in header.split() or f" {column}," in text


def test_texts_are_cut_rather_than_a_column_left_out(sandbox: Sandbox, tmp_path: Path) -> None:
    long = "how long is the longest of all keywords that anybody ever typed into a search engine"
    done = dataforseo(
        *(*WORDS, "--keywords", long, "--keywords", "x", *ENGLISH, "--sandbox", sandbox.url),
        cwd=tmp_path,
        COLUMNS="60",
    )
    header, *rows = done.stdout.splitlines()
    assert header.split() == ["se_type", "keyword", "keyword_difficulty"]
    assert any("…" in row for row in rows)


def test_selected_columns_that_do_not_fit_are_named_and_no_number_is_cut(
    sandbox: Sandbox, tmp_path: Path
) -> None:
    def shown(columns: str, width: int) -> list[str]:
        asked = (*LINKS, "--columns", columns, "--sandbox", sandbox.url)
        return dataforseo(*asked, cwd=tmp_path, COLUMNS=str(width)).stdout.splitlines()

    header, *lines = shown("links_count,group_count,page_from_size,url_from,rank", 39)
    assert header.split() == ["links_count", "group_count"]
    text = " ".join(" ".join(lines).split())
    assert "3 more columns do not fit: page_from_size, url_from, rank. See all" in text
    assert "…" not in text
    texts = shown("url_from,anchor,rank", 32)
    assert all(len(line.split()) == 3 or "…" in line for line in texts)
    assert {line.split()[-1].isdecimal() for line in texts[1:]} == {True}


@pytest.mark.parametrize("width", [24, 40, 80])
def test_a_single_row_shows_every_value_in_a_narrow_terminal(
    width: int, sandbox: Sandbox, tmp_path: Path
) -> None:
    asked = ("backlinks", "summary_live", "--target", "forbes.com", "--sandbox", sandbox.url)
    done = dataforseo(*asked, "--format", "table", cwd=tmp_path, COLUMNS=str(width))
    assert max(map(cell_len, done.stdout.splitlines())) <= width
    answer = dataforseo(*asked, "--format", "json", cwd=tmp_path).stdout
    (row,) = loads(answer.encode()).rows
    assert f" {row.crawled_pages} " in done.stdout
    assert f" {row.rank} " in done.stdout


def test_wide_characters_keep_the_columns_aligned(sandbox: Sandbox, tmp_path: Path) -> None:
    words = ("--keywords", "日本語のキーワード", "--keywords", "größe", "--keywords", "pizza")
    done = dataforseo(*WORDS, *words, *ENGLISH, "--sandbox", sandbox.url, cwd=tmp_path)
    widths = {cell_len(line) for line in done.stdout.splitlines()}
    assert len(widths) == 1
    assert "日本語のキーワード" in done.stdout


def test_a_text_cannot_steer_the_terminal(sandbox: Sandbox, tmp_path: Path) -> None:
    hostile = "red\x1b[31m \u202eesrever [bold]x[/bold]"
    asked = (*WORDS, "--fields", json.dumps({"keywords": [hostile]}), *ENGLISH)
    done = dataforseo(*asked, "--sandbox", sandbox.url, cwd=tmp_path, COLUMNS="120")
    assert done.returncode == 0, done.stderr
    assert "red·[31m ·esrever [bold]x[/bold]" in done.stdout


@pytest.mark.parametrize("kind", ["table", "csv", "jsonl"])
def test_posted_tasks_are_printed_with_their_ids(kind: str, sandbox: Sandbox, tmp_path: Path) -> None:
    searches = [{"keyword": word, "location_code": 2840, "language_code": "en"} for word in ("a", "b")]
    asked = ("serp", "google_organic_task_post", "--fields", json.dumps(searches), "--format", kind)
    done = dataforseo(*asked, "--sandbox", sandbox.url, cwd=tmp_path)
    assert done.returncode == 0
    assert "2 tasks, " in done.stderr
    ids = [entry.task_id for entry in sandbox.ledger]
    assert len(ids) == 2
    assert all(task_id in done.stdout for task_id in ids)
    if kind == "csv":
        rows = [*csv.DictReader(io.StringIO(done.stdout))]
        assert [row["data.keyword"] for row in rows] == ["a", "b"]


def test_a_misspelt_column_costs_nothing(sandbox: Sandbox, tmp_path: Path) -> None:
    done = dataforseo(*LINKS, "--columns", "target,ankor", "--sandbox", sandbox.url, cwd=tmp_path)
    assert done.returncode == 2
    assert "--columns: the rows have no 'target'" in done.stderr
    done = dataforseo(*LINKS, "--columns", "ankor", "--sandbox", sandbox.url, cwd=tmp_path)
    assert "did you mean anchor" in done.stderr
    assert len(sandbox.ledger) == 0


def test_a_misspelt_column_of_mixed_rows_costs_nothing(sandbox: Sandbox, tmp_path: Path) -> None:
    asked = ("serp", "google_organic_live_advanced", "--keyword", "x", "--location-code", "2840")
    mixed = (*asked, "--language-code", "en", "--format", "csv", "--sandbox", sandbox.url, "--columns")
    done = dataforseo(*mixed, "titel", cwd=tmp_path)
    assert done.returncode == 2
    assert "did you mean title" in done.stderr
    assert len(sandbox.ledger) == 0
    # Each of these columns belongs to another kind of rows.
    done = dataforseo(*mixed, "type,breadcrumb,featured_title", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    rows = [*csv.DictReader(io.StringIO(done.stdout))]
    assert {row["type"] for row in rows if row["breadcrumb"]} >= {"organic"}
    assert {row["type"] for row in rows if row["featured_title"]} == {"featured_snippet"}


def test_a_column_can_be_a_field_an_object_or_a_nested_field(sandbox: Sandbox, tmp_path: Path) -> None:
    columns = "rank,info,info.country,referring_links_tld.com"
    asked = ("backlinks", "summary_live", "--target", "forbes.com", "--columns", columns)
    done = dataforseo(*asked, "--format", "jsonl", "--sandbox", sandbox.url, cwd=tmp_path)
    row = json.loads(done.stdout)
    assert [*row] == columns.split(",")
    assert isinstance(row["rank"], int)
    assert json.loads(row["info"])["country"] == row["info.country"]
    assert isinstance(row["referring_links_tld.com"], int)
