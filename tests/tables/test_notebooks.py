"""How notebooks and terminals show answers, rows, split results and jobs."""

from __future__ import annotations

import json
from html.parser import HTMLParser
from typing import Any

import pytest

from dataforseo import Client, Response, UnknownItem, loads
from dataforseo_sandbox import Sandbox
from tests.conftest import RECORDINGS

BULK = (RECORDINGS / "backlinks/bulk_backlinks_live.json").read_bytes()


class Cells(HTMLParser):
    """Collects every tag, and the texts of captions, headers and cells."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.texts: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)

    def handle_data(self, data: str) -> None:
        self.texts.append(data)


def html_of(shown: Any) -> Cells:
    return Cells(shown._repr_html_())


def changed(**fields: Any) -> Response[Any, Any]:
    data = json.loads(BULK)
    for row in data["tasks"][0]["result"][0]["items"]:
        row.update(fields)
    return loads(json.dumps(data).encode())


def test_an_answer_is_a_table_of_its_rows_with_status_and_cost() -> None:
    answer = loads(BULK)
    cells = html_of(answer)
    assert repr(answer) in cells.texts
    assert str(answer.cost) in repr(answer)
    assert "20000" in repr(answer)
    for row in answer.rows:
        assert row.target in cells.texts
        assert str(row.backlinks) in cells.texts


def test_a_row_shows_the_fields_that_it_has() -> None:
    row = loads(BULK).rows[0]
    assert html_of(row).texts == [
        "BulkBacklinksLiveItem",
        "field",
        "value",
        "target",
        row.target,
        "backlinks",
        str(row.backlinks),
    ]


@pytest.mark.parametrize(
    "evil", ["<script>alert(1)</script>", "</td><img src=x onerror=alert(1)>", "&lt;b&gt;", "\ud800"]
)
def test_html_in_a_value_is_escaped(evil: str) -> None:
    for shown in (changed(target=evil), changed(target=evil).rows[0], changed(target={evil: [evil]})):
        cells = html_of(shown)
        assert {*cells.tags} <= {"table", "caption", "thead", "tbody", "tr", "th", "td", "p"}


def test_a_long_answer_is_cut_and_says_so() -> None:
    data = json.loads(BULK)
    data["tasks"][0]["result"][0]["items"] *= 100
    cells = html_of(loads(json.dumps(data).encode()))
    assert cells.tags.count("tr") == 21
    assert cells.texts[-1] == "more rows in .rows"


def test_long_values_are_shortened_in_a_terminal() -> None:
    row = changed(target="x" * 5000).rows[0]
    assert len(repr(row)) < 300
    assert len(repr(UnknownItem({"type": "new", "text": "x" * 5000}))) < 300


def test_a_joined_result_and_a_job_are_tables(tmp_path: Any) -> None:
    with Sandbox() as sandbox, Client(login="login", password="password", base_url=sandbox.url) as client:
        operation = client.backlinks.bulk_backlinks_live
        joined = operation.split(targets=["a.example", "b.example"])
        assert "a.example" in html_of(joined).texts
        with client.run(operation, ["a.example", "b.example"], job=tmp_path / "counts.job") as job:
            assert "b.example" in html_of(job).texts
            assert repr(job) in html_of(job).texts
