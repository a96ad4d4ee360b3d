"""Write rows as a table, json, jsonl, csv or parquet; only a table needs all rows in memory."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import IO, Any

from dataforseo_cli.output.csv_injection import FormulaEscaper
from dataforseo_cli.output.messages import print_stderr
from dataforseo_cli.output.options import Output, open_output
from dataforseo_cli.output.select_columns import select_columns
from dataforseo_runtime.tables.flat import columns_of, flattened

Records = Callable[[], Iterable[dict[str, Any]]]


def write_report(records: Sequence[dict[str, Any]], parameters: Mapping[str, Any]) -> None:
    """Write the records of a report as the output options of its command say."""
    output = Output.of(parameters)
    with open_output(output.out) as stream:
        write_rows(stream, output, lambda: records)


def write_rows(stream: IO[bytes], output: Output, records: Records) -> None:
    """Write records in the chosen format. `records` is called once for each pass over the rows."""

    def selected() -> Iterable[dict[str, Any]]:
        return (
            (select_columns(record, output.columns) for record in records()) if output.columns else records()
        )

    if output.kind == "table":
        from dataforseo_cli.output.table import write_table

        write_table(stream, [*records()], output)
    elif output.kind == "csv":
        write_csv(stream, records, output.columns, keep_formulas=output.keep_formulas)
    elif output.kind == "jsonl":
        stream.writelines(_json(record) + b"\n" for record in selected())
    elif output.kind == "json":
        _write_json_array(stream, selected())
    else:
        from dataforseo_runtime.tables.arrow import write_parquet

        write_parquet(stream, selected)


def write_csv(
    stream: IO[bytes], records: Records, columns: Sequence[str] = (), *, keep_formulas: bool = False
) -> None:
    """Write a header and one line for each record: nested objects as `outer.inner`, lists as JSON.

    Escapes formulas and prints their number on stderr, unless `keep_formulas` is set.
    """
    names = [*columns] or columns_of(flattened(record) for record in records())
    escaper = FormulaEscaper()

    def line(cells: Iterable[Any]) -> list[Any]:
        return [*cells] if keep_formulas else [escaper.escape_cell(cell) for cell in cells]

    text = io.TextIOWrapper(stream, encoding="utf-8", errors="replace", newline="")
    try:
        writer = csv.writer(text)
        writer.writerow(line(names))
        writer.writerows(line(select_columns(record, names).values()) for record in records())
        text.flush()
    finally:
        text.detach()
    if escaper.escaped:
        noun = "cell begins" if escaper.escaped == 1 else "cells begin"
        print_stderr(
            f"{escaper.escaped:,} {noun} like a formula and got a ' in front; "
            "--keep-formulas leaves such texts as they are"
        )


def _write_json_array(stream: IO[bytes], records: Iterable[dict[str, Any]]) -> None:
    separator = b"["
    for record in records:
        stream.write(separator + b"\n" + _json(record))
        separator = b","
    stream.write(b"[]\n" if separator == b"[" else b"\n]\n")


def _json(record: Any) -> bytes:
    return json.dumps(record, ensure_ascii=False).encode("utf-8", "backslashreplace")
