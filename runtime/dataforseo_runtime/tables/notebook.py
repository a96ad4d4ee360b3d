"""Answers, jobs and rows as HTML tables for notebooks. Everything in them was written by strangers."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from itertools import islice
from typing import Any

from dataforseo_runtime.tables.flat import as_json, columns_of, record

MOST_ROWS = 20
MOST_COLUMNS = 12
_LONGEST_CELL = 100


def rows_as_html(caption: str, rows: Iterable[Any]) -> str:
    """Show the first rows as a table of the columns that hold something."""
    found = [record(row) for row in islice(rows, MOST_ROWS + 1)]
    records = found[:MOST_ROWS]
    columns = [name for name in columns_of(records) if any(_holds(data.get(name)) for data in records)]
    shown = columns[:MOST_COLUMNS]
    notes = ["more rows in .rows"] if len(found) > MOST_ROWS else []
    notes += [f"{len(columns) - len(shown)} more columns"] if len(columns) > len(shown) else []
    body = [[data.get(name) for name in shown] for data in records]
    return _table(caption, shown, body, "; ".join(notes))


def fields_as_html(caption: str, fields: dict[str, Any]) -> str:
    """Show the fields of one row that hold something."""
    return _table(caption, ("field", "value"), [pair for pair in fields.items() if _holds(pair[1])], "")


def _table(caption: str, columns: Sequence[str], rows: Iterable[Sequence[Any]], note: str) -> str:
    head = "".join(f"<th>{escape(name)}</th>" for name in columns)
    body = "".join(f"<tr>{''.join(map(_cell, row))}</tr>" for row in rows)
    foot = f"<p>{escape(note)}</p>" if note else ""
    return (
        f"<table><caption>{escape(caption)}</caption><thead><tr>{head}</tr></thead>"
        f"<tbody>{body}</tbody></table>{foot}"
    )


def _cell(value: Any) -> str:
    text = "" if value is None else value if isinstance(value, str) else as_json(value)
    shown = text if len(text) <= _LONGEST_CELL else f"{text[: _LONGEST_CELL - 1]}…"
    align = ' style="text-align:right"' if isinstance(value, int | float) else ""
    return f"<td{align}>{escape(shown.encode('utf-8', 'replace').decode())}</td>"


def _holds(value: Any) -> bool:
    return value not in (None, [], {})
