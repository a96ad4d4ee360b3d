"""Write rows as a table that fits the terminal, and name the columns that do not fit."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import IO, Any

from rich.cells import cell_len
from rich.console import Console
from rich.table import Table
from rich.text import Text

from dataforseo_cli.output.options import Output
from dataforseo_cli.output.select_columns import select_columns
from dataforseo_runtime.base.display import printable
from dataforseo_runtime.tables.flat import columns_of, flattened

WIDEST_CELL = 48
NARROWEST_TEXT = 16
NARROWEST_SELECTED = 6
FILE_WIDTH = 200
_GAP = 2


def write_table(stream: IO[bytes], records: Sequence[dict[str, Any]], output: Output) -> None:
    """Write a table for the terminal, or plain text for a file."""
    console = Console() if output.out is None else Console(file=io.StringIO(), width=FILE_WIDTH)
    with console.capture() as captured:  # printing directly, rich exits when the pipe is closed
        _print_rows(console, records, output)
    stream.write(captured.get().encode())


def _print_rows(console: Console, records: Sequence[dict[str, Any]], output: Output) -> None:
    """Print one record a line; print a single record that is too wide as a list of its fields.

    Cuts texts if all columns then fit, else prints the first columns and names the others.
    """
    columns = output.columns
    flat = [select_columns(record, columns) if columns else flattened(record) for record in records]
    names = [*columns] or [
        name
        for name in columns_of(flat)
        if any(record.get(name) not in (None, "", "[]", "{}") for record in flat)
    ]
    if not flat:
        console.print("no rows", style="dim")
        return
    cells = [[_cell(record.get(name)) for name in names] for record in flat]
    numeric = [all(isinstance(record.get(name), int | float | None) for record in flat) for name in names]
    widths = [
        min(WIDEST_CELL, max(cell_len(name), *(cell_len(row[index]) for row in cells)))
        for index, name in enumerate(names)
    ]
    if len(flat) == 1 and sum(widths) + _GAP * len(widths) > console.width:
        _print_fields(console, names, cells[0])
        return
    widths = _cut_texts(widths, numeric, console.width, NARROWEST_SELECTED if columns else NARROWEST_TEXT)
    fitting = _count_fitting(widths, console.width)
    table = Table(box=None, header_style="bold", padding=(0, _GAP, 0, 0), show_edge=False, pad_edge=False)
    for name, width, right in zip(names[:fitting], widths, numeric, strict=False):
        table.add_column(
            Text(printable(name)), justify="right" if right else "left", no_wrap=True, max_width=width
        )
    for row in cells:
        table.add_row(*(Text(cell) for cell in row[:fitting]))
    console.print(table)
    if fitting < len(names):
        can_select = output.has_columns_option and not columns
        console.print(Text(_hidden_columns(names[fitting:], can_select=can_select), style="dim"))


def _print_fields(console: Console, names: Sequence[str], cells: Sequence[str]) -> None:
    table = Table(box=None, show_header=False, padding=(0, _GAP, 0, 0), show_edge=False, pad_edge=False)
    table.add_column(style="bold", overflow="fold")
    table.add_column(overflow="fold")
    for name, cell in zip(names, cells, strict=True):
        table.add_row(Text(printable(name)), Text(cell))
    console.print(table)


def _hidden_columns(names: Sequence[str], *, can_select: bool) -> str:
    noun = "column does" if len(names) == 1 else "columns do"
    hint = "Choose with --columns, or see" if can_select else "See"
    return f"{len(names)} more {noun} not fit: {printable(', '.join(names))}. {hint} all with --format json"


def _cut_texts(widths: list[int], numeric: Sequence[bool], total: int, narrowest: int) -> list[int]:
    """Narrow the widest text columns until all fit; leave all widths if one would get too narrow."""
    cut = [*widths]
    while sum(cut) + _GAP * (len(cut) - 1) > total:
        texts = [width for width, number in zip(cut, numeric, strict=True) if not number]
        widest = max(texts, default=0)
        if widest <= narrowest:
            return widths
        cut[max(index for index, number in enumerate(numeric) if not number and cut[index] == widest)] -= 1
    return cut


def _count_fitting(widths: Sequence[int], total: int) -> int:
    used = 0
    for count, width in enumerate(widths):
        used += width + _GAP
        if used - _GAP > total:
            return max(count, 1)
    return len(widths)


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    return printable(str(value))
