"""Read text that was copied from a browser: each row starts with name, type and description on one line."""

from __future__ import annotations

import re

from codegen.transcribe import sample
from codegen.transcribe.page import DocsPage, PageError, TableRow
from codegen.transcribe.sections import ends_table
from codegen.transcribe.text import TYPES, clean_lines, collapse_blanks, indent_width, remove_invisible

_HEADER = re.compile(r"^\W*Field name\s+Type\s+Description\s*$", re.I)
_ROW = re.compile(rf"^(\s*)([A-Za-z0-9_@$.-]+)[ \t\u00a0]+({'|'.join(TYPES)})(?:[ \t\u00a0]+(.*))?$")
# "role string with either user or ai role" is prose about a nested field, not a row.
_PROSE = re.compile(r"^with\b", re.I)
_HEADING = re.compile(r"^\W*[\w ]+\W* (?:SERP )?(?:element|item)(?: in SERP)?$")


def read(text: str, name: str) -> DocsPage:
    """Read a page of copied text. Raises PageError if its tables have no rows."""
    source = [remove_invisible(line) for line in text.split("\n")]
    tables: list[tuple[TableRow, ...]] = []
    inside: set[int] = set()
    for start in (number for number, line in enumerate(source) if _HEADER.match(line)):
        rows, end = _table(source, start + 1)
        inside.update(range(start, end))
        if rows:
            tables.append(tuple(rows))
    if not tables:
        raise PageError(
            name, "the table headed 'Field name Type Description' has no rows; was the page cut off?"
        )
    rest = [line for number, line in enumerate(source) if number not in inside]
    return DocsPage(
        file=name,
        shape="browser text",
        tables=tuple(_without_blank_indents(table) for table in tables),
        prose=tuple(collapse_blanks(line) for line in rest if line.strip()),
        samples=tuple(sample.find_json("\n".join(rest))),
        calls=tuple(sample.find_calls("\n".join(rest))),
    )


def _without_blank_indents(rows: tuple[TableRow, ...]) -> tuple[TableRow, ...]:
    if any(row.indent for row in rows):
        return rows
    return tuple(TableRow(row.name, row.type, row.text, None, None, row.heading) for row in rows)


def _begins_row(line: str) -> re.Match[str] | None:
    match = _ROW.match(line)
    return None if match is None or _PROSE.match(match[4] or "") else match


def _table(source: list[str], start: int) -> tuple[list[TableRow], int]:
    end = start
    while end < len(source) and not ends_table(source[end]) and not _HEADER.match(source[end]):
        end += 1
    begins = [number for number in range(start, end) if _begins_row(source[number])]
    rows: list[TableRow] = []
    for position, number in enumerate(begins):
        match = _begins_row(source[number])
        if match is None:
            continue
        last = position + 1 == len(begins)
        stop = end if last else begins[position + 1]
        text = [match[4] or "", *source[number + 1 : stop]]
        if last:
            # A blank line after the last row ends the table; an earlier one may be inside a cell.
            blank = next((at for at, line in enumerate(text) if at and not line.strip()), len(text))
            text = text[:blank]
            end = number + len(text)
        heading = (
            text[-1].strip() if not last and len(text) > 1 and _announces(text[-1], source[stop]) else ""
        )
        rows.append(
            TableRow(
                match[2],
                TYPES[match[3]],
                clean_lines("\n".join(text[:-1] if heading else text)),
                indent_width(match[1] + "x"),
            )
        )
        if heading:
            rows.append(TableRow(heading, "", "", None, None, heading=True))
    return rows, end


def _announces(line: str, following: str) -> bool:
    return bool(_HEADING.match(line.strip())) and collapse_blanks(following).startswith("type ")
