"""Turn a grid of cells into the rows of a field table, and find item types in rows and headings."""

from __future__ import annotations

import re
from typing import TypeAlias

from attrs import frozen

from codegen.transcribe.page import TableRow
from codegen.transcribe.text import clean_lines, collapse_blanks, field_name, field_type, indent_width


@frozen
class Cell:
    """Hold one cell. `text` has code in backticks and keeps its line breaks.

    `indent` and `anchor` become those of the row, `columns` is how many columns the cell spans.
    """

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


def is_table_header(cells: list[Cell]) -> bool:
    """Tell whether a row is the header of a field table: name, type, description."""
    words = [collapse_blanks(cell.text).strip("*_` ").lower() for cell in cells]
    return (
        len(words) >= 3 and words[0] in _NAMES and words[1] == "type" and words[2].startswith("description")
    )


def read_rows(grid: Grid) -> tuple[tuple[TableRow, ...], list[str]]:
    """Read the rows of a field table, and messages about rows that cannot be read.

    Returns no rows if the grid is any other table.
    """
    if not grid or not is_table_header(grid[0]):
        return (), []
    rows: list[TableRow] = []
    complaints: list[str] = []
    for number, cells in enumerate(grid[1:], start=1):
        row = _row(cells)
        if row is not None:
            rows.append(row)
        elif any(collapse_blanks(cell.text) for cell in cells) and not is_table_header(cells):
            shown = collapse_blanks(" | ".join(cell.text for cell in cells))[:60]
            complaints.append(f"table row {number} has no field name and type: {shown!r}")
    indents = [row.indent for row in rows if row.indent]
    if not indents:
        rows = [TableRow(row.name, row.type, row.text, None, row.anchor, row.heading) for row in rows]
    return tuple(rows), complaints


def _row(cells: list[Cell]) -> TableRow | None:
    if not cells:
        return None
    first = cells[0]
    # Some copies show a tag that lost its bracket: `code>title`.
    name = field_name(re.sub(r"^\s*/?(?:code|strong|em|b|i)>", "", first.text))
    kind = field_type(cells[1].text) if len(cells) > 1 and first.columns == 1 else None
    anchor = next((cell.anchor for cell in reversed(cells) if cell.anchor), None)
    indent = first.indent if first.indent is not None else indent_width(first.text.lstrip("\n"))
    if name and kind:
        text = cells[2].text if len(cells) > 2 else ""
        return TableRow(name, kind, clean_lines(text), indent, anchor)
    heading = collapse_blanks(first.text).strip("`*_ ")
    if heading and not collapse_blanks(cells[1].text if len(cells) > 1 else "") and is_heading(heading):
        return TableRow(heading, "", "", None, anchor, heading=True)
    if name is None and kind is None and len(cells) == 1:
        return _merged(first)
    return None


def is_heading(text: str) -> bool:
    """Tell whether a row without a type announces an item type: “‘organic’ element in SERP”."""
    return len(text) < 160 and bool(
        re.search(r"\b(element|item|object|result)s?\b", text, re.I)
        or re.fullmatch(r"[‘'\"“]\w+[’'\"”]", text)
    )


def _merged(cell: Cell) -> TableRow | None:
    """Read a row whose three cells were merged into one: `limit integer the maximum …`."""
    match = re.match(r"\s*`?([A-Za-z0-9_]+)`?\s+([a-z]+)\b[\s:–-]*(.*)", cell.text, re.S)
    if match and (kind := field_type(match[2])):
        return TableRow(match[1], kind, clean_lines(match[3]), indent_width(cell.text.lstrip("\n")))
    return None


def item_type_in_heading(heading: str) -> str | None:
    """Find the item type that a heading row quotes: `organic` in “‘organic’ element in SERP”."""
    match = re.search(r"[‘'\"“`]\s*([A-Za-z0-9_ ]+?)\s*[’'\"”`‘]", heading)
    return match[1] if match else None


def item_type_in_text(text: str) -> str | None:
    """Find the item type that a description states: `organic` in “type of element = ‘organic’”."""
    match = _ITEM_TYPE.search(text.replace("\n", " "))
    return match[1].replace(" ", "") if match else None


def item_type_of_row(row: TableRow) -> str | None:
    """Find the item type that a row `type` states; None for any other row."""
    return item_type_in_text(row.text) if row.name == "type" else None
