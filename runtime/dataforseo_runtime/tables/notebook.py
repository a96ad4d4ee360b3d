"""Render answers, jobs and rows as HTML tables for notebooks. The data is untrusted, so it is escaped."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from itertools import islice
from typing import Any

from dataforseo_runtime.tables.flat import as_json, columns_of, record

MAX_ROWS = 20
MAX_COLUMNS = 12
_MAX_CELL_CHARACTERS = 100


def rows_as_html(caption: str, rows: Iterable[Any]) -> str:
    """Render the first rows as a table, without empty columns."""
    found = [record(row) for row in islice(rows, MAX_ROWS + 1)]
    records = found[:MAX_ROWS]
    columns = [name for name in columns_of(records) if any(_is_not_empty(data.get(name)) for data in records)]
    shown = columns[:MAX_COLUMNS]
    notes = ["more rows in .rows"] if len(found) > MAX_ROWS else []
    notes += [f"{len(columns) - len(shown)} more columns"] if len(columns) > len(shown) else []
    body = [[data.get(name) for name in shown] for data in records]
    return _table(caption, shown, body, "; ".join(notes))


def fields_as_html(caption: str, fields: dict[str, Any]) -> str:
    """Render the non-empty fields of one row."""
    return _table(
        caption, ("field", "value"), [pair for pair in fields.items() if _is_not_empty(pair[1])], ""
    )


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
    shown = text if len(text) <= _MAX_CELL_CHARACTERS else f"{text[: _MAX_CELL_CHARACTERS - 1]}…"
    align = ' style="text-align:right"' if isinstance(value, int | float) else ""
    return f"<td{align}>{escape(shown.encode('utf-8', 'replace').decode())}</td>"


def _is_not_empty(value: Any) -> bool:
    return value not in (None, [], {})
