"""From a grid of cells to the rows of a field table."""

from __future__ import annotations

import re
from typing import TypeAlias

from attrs import frozen

from codegen.transcribe.page import Row
from codegen.transcribe.text import field_name, lines, squeeze, type_word, width


@frozen
class Cell:
    """One cell: its text (code in backticks, line breaks kept), and what its markup says of nesting."""

    text: str
    indent: int | None = None
    anchor: str | None = None
    columns: int = 1


_ITEM_TYPE = re.compile(
    r"(?:type|kind) of (?:the )?(?:\w+ )?(?:element|item|object|component)\w*\s*[=:–-]?\s*"
    r"[‘'\"“`’]+\s*([A-Za-z0-9_]+(?: _?[A-Za-z0-9_]+)?)\s*[’'\"”`‘]"
)

Grid: TypeAlias = "list[list[Cell]]"

_NAMES = {"field name", "field", "parameter", "parameter name", "name"}


def is_header(cells: list[Cell]) -> bool:
    """Whether a grid's first row is the heading of a field table."""
    words = [squeeze(cell.text).strip("*_` ").lower() for cell in cells]
    return (
        len(words) >= 3 and words[0] in _NAMES and words[1] == "type" and words[2].startswith("description")
    )


def rows_of(grid: Grid) -> tuple[tuple[Row, ...], list[str]]:
    """The rows of a field table, and what a person must look at. No rows when it is another table."""
    if not grid or not is_header(grid[0]):
        return (), []
    rows: list[Row] = []
    complaints: list[str] = []
    for number, cells in enumerate(grid[1:], start=1):
        row = _row(cells)
        if row is not None:
            rows.append(row)
        elif any(squeeze(cell.text) for cell in cells) and not is_header(cells):
            shown = squeeze(" | ".join(cell.text for cell in cells))[:60]
            complaints.append(f"table row {number} has no field name and type: {shown!r}")
    indents = [row.indent for row in rows if row.indent]
    if not indents:
        rows = [Row(row.name, row.type, row.text, None, row.anchor, row.heading) for row in rows]
    return tuple(rows), complaints


def _row(cells: list[Cell]) -> Row | None:
    if not cells:
        return None
    first = cells[0]
    # A tag that lost its bracket still shows in some copies: `code>title`.
    name = field_name(re.sub(r"^\s*/?(?:code|strong|em|b|i)>", "", first.text))
    kind = type_word(cells[1].text) if len(cells) > 1 and first.columns == 1 else None
    anchor = next((cell.anchor for cell in reversed(cells) if cell.anchor), None)
    indent = first.indent if first.indent is not None else width(first.text.lstrip("\n"))
    if name and kind:
        text = cells[2].text if len(cells) > 2 else ""
        return Row(name, kind, lines(text), indent, anchor)
    heading = squeeze(first.text).strip("`*_ ")
    if heading and not squeeze(cells[1].text if len(cells) > 1 else "") and is_heading(heading):
        return Row(heading, "", "", None, anchor, heading=True)
    if name is None and kind is None and len(cells) == 1:
        return _merged(first)
    return None


def is_heading(text: str) -> bool:
    """Whether a row without type announces an item type: ‘organic’ element in SERP."""
    return len(text) < 160 and bool(
        re.search(r"\b(element|item|object|result)s?\b", text, re.I)
        or re.fullmatch(r"[‘'\"“]\w+[’'\"”]", text)
    )


def _merged(cell: Cell) -> Row | None:
    """A row whose three cells were merged into one: `limit integer the maximum …`."""
    match = re.match(r"\s*`?([A-Za-z0-9_]+)`?\s+([a-z]+)\b[\s:–-]*(.*)", cell.text, re.S)
    if match and (kind := type_word(match[2])):
        return Row(match[1], kind, lines(match[3]), width(cell.text.lstrip("\n")))
    return None


def item_type_in_heading(heading: str) -> str | None:
    """Find the item type that a heading row quotes: `organic` in “‘organic’ element in SERP”."""
    match = re.search(r"[‘'\"“`]\s*([A-Za-z0-9_ ]+?)\s*[’'\"”`‘]", heading)
    return match[1] if match else None


def item_type_in_text(text: str) -> str | None:
    """Find the item type that a description states: `organic` in “type of element = ‘organic’”."""
    match = _ITEM_TYPE.search(text.replace("\n", " "))
    return match[1].replace(" ", "") if match else None


def item_type_of_row(row: Row) -> str | None:
    """Find the item type that a row `type` states; None for any other row."""
    return item_type_in_text(row.text) if row.name == "type" else None
