"""Read text in which each cell of a table is on a line of its own."""

from __future__ import annotations

import re

from codegen.transcribe import sample
from codegen.transcribe.page import DocsPage, PageError, TableRow
from codegen.transcribe.sections import ends_table
from codegen.transcribe.table import is_heading
from codegen.transcribe.text import (
    clean_lines,
    collapse_blanks,
    field_name,
    field_type,
    indent_width,
    remove_invisible,
)


def without_bars(text: str) -> str:
    """Turn the output of text extractors that keep bars into plain lines.

    Some end each cell with a bar (`limit |`), some write the table's header on one line.
    """
    heading = re.compile(
        r"^\W*Field name\s*\|\s*Type\s*\|\s*Description\s*\|?[ \t]*(?:\n\|?(?:[ \t]*:?-+:?[ \t]*\|?)+[ \t]*)?$(?!\n\s*\|)",
        re.M | re.I,
    )
    return re.sub(r"[ \t]*\|[ \t]*$", "", heading.sub("Field name\nType\nDescription", text), flags=re.M)


def read(text: str, name: str) -> DocsPage:
    """Read a page of such text. Raises PageError if its tables have no rows."""
    source = [remove_invisible(line) for line in text.split("\n")]
    tables: list[tuple[TableRow, ...]] = []
    inside: set[int] = set()
    for start in _starts(source):
        rows, end = _table(source, start + 3)
        inside.update(range(start, end))
        if rows:
            tables.append(tuple(rows))
    if not tables:
        raise PageError(
            name, "the table headed 'Field name, Type, Description' has no rows; was the page cut off?"
        )
    if not any(row.indent for table in tables for row in table):
        tables = [
            tuple(TableRow(row.name, row.type, row.text, None, None, row.heading) for row in table)
            for table in tables
        ]
    rest = [line for number, line in enumerate(source) if number not in inside]
    return DocsPage(
        file=name,
        shape="text, one cell a line",
        tables=tuple(tables),
        prose=tuple(collapse_blanks(line) for line in rest if line.strip()),
        samples=tuple(sample.find_json("\n".join(rest))),
        calls=tuple(sample.find_calls("\n".join(rest))),
    )


def _starts(source: list[str]) -> list[int]:
    words = [collapse_blanks(line).lower() for line in source]
    return [
        number
        for number in range(len(words) - 2)
        if words[number] in {"field name", "field"}
        and words[number + 1] == "type"
        and words[number + 2] == "description"
    ]


def _begins_row(source: list[str], number: int) -> bool:
    return (
        number + 1 < len(source)
        and field_name(source[number]) is not None
        and len(collapse_blanks(source[number + 1]).split()) == 1
        and field_type(source[number + 1]) is not None
        # A type begins no row, even above another type. In these lines, `string` is the type of `title`, and
        # the next row begins with `text`:
        #     title
        #     string
        #     text
        #     string
        and not (field_type(source[number]) is not None and not _begins_row_strictly(source, number))
    )


def _begins_row_strictly(source: list[str], number: int) -> bool:
    """Tell whether a line that is the name of a type, such as `text`, is the name of a field here.

    It is if a description, and not another type, comes two lines later.
    """
    return number + 2 < len(source) and field_type(source[number + 2]) is None


def _table(source: list[str], start: int) -> tuple[list[TableRow], int]:
    rows: list[TableRow] = []
    number = start
    while number < len(source):
        if not collapse_blanks(source[number]):
            number += 1
            continue
        if ends_table(source[number]) or collapse_blanks(source[number]).lower() == "field name":
            break
        if _begins_row(source, number):
            name = field_name(source[number]) or ""
            kind = field_type(source[number + 1]) or ""
            text, end = _description(source, number + 2)
            rows.append(TableRow(name, kind, clean_lines("\n".join(text)), indent_width(source[number])))
            number = end
        elif is_heading(collapse_blanks(source[number])):
            rows.append(TableRow(collapse_blanks(source[number]), "", "", None, None, heading=True))
            number += 1
        else:
            break
    return rows, number


def _description(source: list[str], start: int) -> tuple[list[str], int]:
    text: list[str] = []
    number = start
    while number < len(source) and not ends_table(source[number]) and not _begins_row(source, number):
        line = collapse_blanks(source[number])
        if re.search(r"^\W*\w+\W* (?:SERP )?element(?: in SERP)?$", line) and _begins_row(source, number + 1):
            break
        if line.lower() == "field name":
            break
        text.append(source[number])
        number += 1
    return text, number
