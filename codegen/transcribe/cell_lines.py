"""Read text in which every cell of a table stands on a line of its own."""

from __future__ import annotations

import re

from codegen.transcribe import sample
from codegen.transcribe.page import Page, PageError, Row
from codegen.transcribe.sections import ends_table
from codegen.transcribe.table import is_heading
from codegen.transcribe.text import field_name, lines, squeeze, type_word, visible, width


def without_bars(text: str) -> str:
    """Some extractors end each cell with a bar: `limit |`, or write the heading on one line."""
    heading = re.compile(
        r"^\W*Field name\s*\|\s*Type\s*\|\s*Description\s*\|?[ \t]*(?:\n\|?(?:[ \t]*:?-+:?[ \t]*\|?)+[ \t]*)?$(?!\n\s*\|)",
        re.M | re.I,
    )
    return re.sub(r"[ \t]*\|[ \t]*$", "", heading.sub("Field name\nType\nDescription", text), flags=re.M)


def read(text: str, name: str) -> Page:
    """Read a page of lines. Raises PageError."""
    source = [visible(line) for line in text.split("\n")]
    tables: list[tuple[Row, ...]] = []
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
            tuple(Row(row.name, row.type, row.text, None, None, row.heading) for row in table)
            for table in tables
        ]
    rest = [line for number, line in enumerate(source) if number not in inside]
    return Page(
        file=name,
        shape="text, one cell a line",
        tables=tuple(tables),
        prose=tuple(squeeze(line) for line in rest if line.strip()),
        samples=tuple(sample.json_samples("\n".join(rest))),
        calls=tuple(sample.calls("\n".join(rest))),
    )


def _starts(source: list[str]) -> list[int]:
    words = [squeeze(line).lower() for line in source]
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
        and len(squeeze(source[number + 1]).split()) == 1
        and type_word(source[number + 1]) is not None
        # `string` above `string` is the type of one row and the description of none.
        and not (type_word(source[number]) is not None and not _begins_row_strictly(source, number))
    )


def _begins_row_strictly(source: list[str], number: int) -> bool:
    """A field that is named like a type, such as `text`, still has a description after its type."""
    return number + 2 < len(source) and type_word(source[number + 2]) is None


def _table(source: list[str], start: int) -> tuple[list[Row], int]:
    rows: list[Row] = []
    number = start
    while number < len(source):
        if not squeeze(source[number]):
            number += 1
            continue
        if ends_table(source[number]) or squeeze(source[number]).lower() == "field name":
            break
        if _begins_row(source, number):
            name = field_name(source[number]) or ""
            kind = type_word(source[number + 1]) or ""
            text, end = _description(source, number + 2)
            rows.append(Row(name, kind, lines("\n".join(text)), width(source[number])))
            number = end
        elif is_heading(squeeze(source[number])):
            rows.append(Row(squeeze(source[number]), "", "", None, None, heading=True))
            number += 1
        else:
            break
    return rows, number


def _description(source: list[str], start: int) -> tuple[list[str], int]:
    text: list[str] = []
    number = start
    while number < len(source) and not ends_table(source[number]) and not _begins_row(source, number):
        line = squeeze(source[number])
        if re.search(r"^\W*\w+\W* (?:SERP )?element(?: in SERP)?$", line) and _begins_row(source, number + 1):
            break
        if line.lower() == "field name":
            break
        text.append(source[number])
        number += 1
    return text, number
