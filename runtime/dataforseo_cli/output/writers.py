"""Rows as jsonl, csv or parquet, one after the other: a million of them need no more memory than one."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterable, Sequence
from typing import IO, Any

from dataforseo_cli.output.formats import Output
from dataforseo_cli.output.formulas import Quotes
from dataforseo_cli.output.printing import tell
from dataforseo_runtime.base.json_types import is_object
from dataforseo_runtime.tables.flat import as_json, columns_of, flattened

Records = Callable[[], Iterable[dict[str, Any]]]


def write(stream: IO[bytes], output: Output, records: Records) -> None:
    """Write the records as asked for. `records` is called once for each pass that the format needs."""
    columns = output.columns
    if output.kind == "csv":
        write_csv(stream, records, columns, keep_formulas=output.keep_formulas)
    elif output.kind == "jsonl":
        write_jsonl(stream, _only(records, columns))
    elif output.kind == "json":
        write_json_array(stream, _only(records, columns))
    else:
        from dataforseo_runtime.tables.arrow import write_parquet

        write_parquet(stream, lambda: _only(records, columns))


def write_jsonl(stream: IO[bytes], records: Iterable[dict[str, Any]]) -> None:
    """Write one JSON object a line."""
    for record in records:
        stream.write(_json(record) + b"\n")


def write_json_array(stream: IO[bytes], records: Iterable[dict[str, Any]]) -> None:
    """Write a JSON array, one object a line."""
    separator = b"["
    for record in records:
        stream.write(separator + b"\n" + _json(record))
        separator = b","
    stream.write(b"[]\n" if separator == b"[" else b"\n]\n")


def write_csv(
    stream: IO[bytes], records: Records, columns: Sequence[str] = (), *, keep_formulas: bool = False
) -> None:
    """Write a header and a line a record: nested objects as `outer.inner`, lists as JSON.

    Texts that a spreadsheet would run get a ' in front, and stderr says how many, unless they are kept.
    """
    names = [*columns] or columns_of(flattened(record) for record in records())
    quotes = Quotes()

    def line(cells: Iterable[Any]) -> list[Any]:
        return [*cells] if keep_formulas else [quotes.cell(cell) for cell in cells]

    text = io.TextIOWrapper(stream, encoding="utf-8", errors="replace", newline="")
    try:
        writer = csv.writer(text)
        writer.writerow(line(names))
        writer.writerows(line(picked(record, names).values()) for record in records())
        text.flush()
    finally:
        text.detach()
    if quotes.added:
        noun = "cell begins" if quotes.added == 1 else "cells begin"
        tell(
            f"{quotes.added:,} {noun} like a formula and got a ' in front; "
            "--keep-formulas leaves such texts as they are"
        )


def picked(record: dict[str, Any], columns: Sequence[str]) -> dict[str, Any]:
    """Give these columns of a record; the name of a whole object gives it as JSON."""
    flat = flattened(record)
    return {name: flat[name] if name in flat else _inside(record, name) for name in columns}


def _inside(record: dict[str, Any], name: str) -> str | None:
    held: Any = record
    for part in name.split("."):
        held = held.get(part) if is_object(held) else None
    return None if held is None else as_json(held)


def _only(records: Records, columns: Sequence[str]) -> Iterable[dict[str, Any]]:
    if not columns:
        return records()
    return (picked(record, columns) for record in records())


def _json(record: Any) -> bytes:
    return json.dumps(record, ensure_ascii=False).encode("utf-8", "backslashreplace")
