"""Every table row of the five first documentation pages stands in a spec, with the type it has there.

The pages are read here with a few lines of their own, so that a row that the transcriber overlooks
is still missed by nobody.
"""

from __future__ import annotations

import html
import json
import re
from collections import Counter
from pathlib import Path

import pytest

from codegen.drift.spec_facts import lines, spec_facts
from codegen.reading import read
from tests.conftest import ROOT

PAGES = {
    "backlinks-id_list.wp.json": "backlinks/id_list.yaml",
    "dataforseo_labs-id_list.lines.txt": "dataforseo_labs/id_list.yaml",
    "backlinks-errors.page.txt": "backlinks/errors.yaml",
    "backlinks-bulk_new_lost_backlinks-live.wp.json": "backlinks/bulk_new_lost_backlinks/live.yaml",
    "backlinks-bulk_backlinks-live.page.txt": "backlinks/bulk_backlinks/live.yaml",
}
TYPES = "string|integer|float|boolean|array|object"
# Where the page's table says one type and its own sample, which the wire bears out, another.
CORRECTED = {("backlinks-errors.page.txt", "data"): "object"}
# Fields of a spec that another source has and its page lacks.
EXTRA = {
    ("backlinks/errors.yaml", "datetime_from"),
    ("backlinks/errors.yaml", "datetime_to"),
}


def rows(page: Path) -> list[tuple[str, str]]:
    """Name and type of each table row, in the order of the page."""
    text = page.read_text(encoding="utf-8")
    if page.suffix == ".json":
        content = json.loads(text)["content"]["rendered"]
        found = (
            re.findall(r"<td[^>]*>(.*?)</td>", row, re.S) for row in re.findall(r"<tr.*?</tr>", content, re.S)
        )
        cells = ([html.unescape(re.sub(r"<[^>]+>", "", cell)).strip() for cell in row] for row in found)
        return [(row[0], row[1]) for row in cells if len(row) == 3 and re.fullmatch(TYPES, row[1])]
    if page.name.endswith(".lines.txt"):
        return re.findall(rf"^([a-z_]+)\n({TYPES})$", text, re.M)
    return re.findall(rf"^[^\S\n]*([a-z_]+) ({TYPES}) ", text, re.M)


@pytest.mark.parametrize(("name", "spec"), PAGES.items())
def test_every_row_of_the_page_is_in_the_spec(name: str, spec: str, shared: Path) -> None:
    on_page = Counter(
        (row, CORRECTED.get((name, row), "number" if kind == "float" else kind))
        for row, kind in rows(shared / "docs" / name)
    )
    resolved = read(ROOT / "spec")
    endpoint = next(item for item in resolved.endpoints if item.file == spec)
    in_spec = Counter(
        (field, str(fact["type"]))
        for fact in lines(spec_facts(resolved, endpoint))
        if (spec, field := str(fact["where"]).rsplit(".", 1)[-1]) not in EXTRA
    )
    assert on_page.total() > 20
    assert on_page == in_spec
