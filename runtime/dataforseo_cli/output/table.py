"""Rows as a table that fits the terminal; what does not fit is said, not cut in silence."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import Any

from rich.console import Console
from rich.table import Table
from rich.text import Text

from dataforseo_cli.output.formats import opened
from dataforseo_runtime.tables.flat import columns_of, flattened

WIDEST_CELL = 48
FILE_WIDTH = 200
_GAP = 2


def print_table(records: Sequence[dict[str, Any]], out: str | None, columns: Sequence[str] = ()) -> None:
    """Print records to standard output, or write them to a file."""
    if out is None:
        show(Console(), records, columns)
        return
    text = io.StringIO()
    show(Console(file=text, width=FILE_WIDTH), records, columns)
    with opened(out) as stream:
        stream.write(text.getvalue().encode())


def show(console: Console, records: Sequence[dict[str, Any]], columns: Sequence[str] = ()) -> None:
    """Print records: one below the other, or a single wide one as a list of its fields."""
    flat = [flattened(record) for record in records]
    names = [*columns] or [
        name
        for name in columns_of(flat)
        if any(record.get(name) not in (None, "", "[]", "{}") for record in flat)
    ]
    if not flat:
        console.print("no rows", style="dim")
        return
    cells = [[_cell(record.get(name)) for name in names] for record in flat]
    widths = [
        min(WIDEST_CELL, max(len(name), *(len(row[index]) for row in cells)))
        for index, name in enumerate(names)
    ]
    if len(flat) == 1 and sum(widths) + _GAP * len(widths) > console.width:
        _show_one(console, names, cells[0])
        return
    fitting = len(names) if columns else _fitting(widths, console.width)
    table = Table(box=None, header_style="bold", padding=(0, _GAP, 0, 0), show_edge=False)
    for name in names[:fitting]:
        numeric = all(isinstance(record.get(name), int | float | None) for record in flat)
        table.add_column(name, justify="right" if numeric else "left", no_wrap=True, max_width=WIDEST_CELL)
    for row in cells:
        table.add_row(*(Text(cell) for cell in row[:fitting]))
    console.print(table)
    if fitting < len(names):
        console.print(
            Text(
                f"{len(names) - fitting} more columns do not fit: {', '.join(names[fitting:])}. "
                "Choose with --columns, or see all with --format json",
                style="dim",
            )
        )


def _show_one(console: Console, names: Sequence[str], cells: Sequence[str]) -> None:
    table = Table(box=None, show_header=False, padding=(0, _GAP, 0, 0), show_edge=False)
    table.add_column(style="bold", no_wrap=True)
    table.add_column(overflow="fold")
    for name, cell in zip(names, cells, strict=True):
        table.add_row(Text(name), Text(cell))
    console.print(table)


def _fitting(widths: Sequence[int], room: int) -> int:
    used = 0
    for count, width in enumerate(widths):
        used += width + _GAP
        if used - _GAP > room:
            return max(count, 1)
    return len(widths)


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    return printable(str(value))


def printable(text: str) -> str:
    """Keep control characters of an answer away from the terminal."""
    return "".join(char if char.isprintable() else "·" for char in text)
