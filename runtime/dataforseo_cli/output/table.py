"""Rows as a table that fits the terminal; what does not fit is said, not cut in silence."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import IO, Any

from rich.cells import cell_len
from rich.console import Console
from rich.table import Table
from rich.text import Text

from dataforseo_cli.output.formats import Output
from dataforseo_cli.output.writers import picked
from dataforseo_runtime.base.display import printable
from dataforseo_runtime.tables.flat import columns_of, flattened

WIDEST_CELL = 48
NARROWEST_TEXT = 16
NARROWEST_CHOSEN = 6
FILE_WIDTH = 200
_GAP = 2


def write_table(
    stream: IO[bytes], records: Sequence[dict[str, Any]], output: Output, *, can_choose: bool = True
) -> None:
    """Write records as wide and colourful as the terminal is, or as plain text for a file."""
    console = Console() if output.out is None else Console(file=io.StringIO(), width=FILE_WIDTH)
    with console.capture() as captured:  # rich would end the process where a pipe is closed
        show(console, records, output.columns, can_choose=can_choose)
    stream.write(captured.get().encode())


def show(
    console: Console,
    records: Sequence[dict[str, Any]],
    columns: Sequence[str] = (),
    *,
    can_choose: bool = True,
) -> None:
    """Print records: one below the other, or a single wide one as a list of its fields.

    Texts are cut where that makes all columns fit; else the first columns are shown, and the others named.
    """
    flat = [picked(record, columns) if columns else flattened(record) for record in records]
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
        _show_one(console, names, cells[0])
        return
    widths = _narrowed(widths, numeric, console.width, NARROWEST_CHOSEN if columns else NARROWEST_TEXT)
    fitting = _fitting(widths, console.width)
    table = Table(box=None, header_style="bold", padding=(0, _GAP, 0, 0), show_edge=False, pad_edge=False)
    for name, width, right in zip(names[:fitting], widths, numeric, strict=False):
        table.add_column(
            Text(printable(name)), justify="right" if right else "left", no_wrap=True, max_width=width
        )
    for row in cells:
        table.add_row(*(Text(cell) for cell in row[:fitting]))
    console.print(table)
    if fitting < len(names):
        console.print(Text(_left_out(names[fitting:], can_choose=can_choose and not columns), style="dim"))


def _show_one(console: Console, names: Sequence[str], cells: Sequence[str]) -> None:
    table = Table(box=None, show_header=False, padding=(0, _GAP, 0, 0), show_edge=False, pad_edge=False)
    table.add_column(style="bold", overflow="fold")
    table.add_column(overflow="fold")
    for name, cell in zip(names, cells, strict=True):
        table.add_row(Text(printable(name)), Text(cell))
    console.print(table)


def _left_out(names: Sequence[str], *, can_choose: bool) -> str:
    noun = "column does" if len(names) == 1 else "columns do"
    choose = "Choose with --columns, or see" if can_choose else "See"
    return f"{len(names)} more {noun} not fit: {printable(', '.join(names))}. {choose} all with --format json"


def _narrowed(widths: list[int], numeric: Sequence[bool], room: int, narrowest: int) -> list[int]:
    """Cut the widest texts until everything fits; where that leaves too little of them, cut nothing."""
    cut = [*widths]
    while sum(cut) + _GAP * (len(cut) - 1) > room:
        texts = [width for width, number in zip(cut, numeric, strict=True) if not number]
        widest = max(texts, default=0)
        if widest <= narrowest:
            return widths
        cut[max(index for index, number in enumerate(numeric) if not number and cut[index] == widest)] -= 1
    return cut


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
