"""Rows with any strings, numbers and nesting can be converted to tables and written to files."""

from __future__ import annotations

import csv
import importlib
import io
import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dataforseo import loads
from dataforseo_cli.output.options import Output
from dataforseo_cli.output.row_writers import write_rows
from dataforseo_runtime.tables.flat import record
from tests.conftest import RECORDINGS

BULK = json.loads((RECORDINGS / "backlinks/bulk_backlinks_live.json").read_bytes())
# Among others lone surrogates, which JSON can hold as escapes.
TEXT = st.text(max_size=6) | st.sampled_from(
    ["\ud800", "a\udfff", "\x00", "\x1b[2J", "\u202e", "=1+1", ",\"'\n", ""]
)
SCALAR = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(allow_nan=False, allow_infinity=False),
    TEXT,
)
VALUE = st.recursive(
    SCALAR,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3),
    max_leaves=8,
)
ROWS = st.lists(
    st.fixed_dictionaries({}, optional={"target": VALUE, "backlinks": VALUE, "type": TEXT}), max_size=4
)


def answer(rows: list[dict[str, Any]]) -> Any:
    data = json.loads(json.dumps(BULK))
    data["tasks"][0]["result"][0]["items"] = rows
    # The rows of an unknown path are plain dicts with any keys.
    return loads(json.dumps(data).encode())


@given(ROWS, st.booleans())
@settings(max_examples=150, deadline=None)
def test_any_rows_become_tables(rows: list[dict[str, Any]], flat: bool) -> None:
    one = answer(rows)
    table = one.to_arrow(flat=flat)
    assert table.num_rows == len(one.rows) or not table.num_columns
    assert len(one.to_pandas(flat=flat)) == table.num_rows
    assert len(one.to_polars(flat=flat)) == table.num_rows


@pytest.mark.parametrize("kind", ["csv", "json", "jsonl", "parquet"])
@given(rows=st.lists(st.dictionaries(TEXT, VALUE, max_size=3), max_size=4))
@settings(max_examples=60, deadline=None)
def test_any_rows_are_written(kind: str, rows: list[dict[str, Any]]) -> None:
    records = [record(row) for row in rows]
    stream = io.BytesIO()
    write_rows(stream, Output.of({"format": kind, "out": None, "keep_formulas": False}), lambda: records)
    written = stream.getvalue()
    has_columns = any(records)  # Parquet has no rows without columns
    match kind:
        case "jsonl":
            assert len(written.splitlines()) == len(rows)
        case "json":
            assert len(json.loads(written)) == len(rows)
        case "csv":
            lines = [*csv.reader(io.StringIO(written.decode("utf-8-sig"), newline=""))]
            assert len(lines) == len(rows) + 1, lines
        case _:
            table = importlib.import_module("pyarrow.parquet").read_table(io.BytesIO(written))
            assert table.num_rows == (len(rows) if has_columns else 0)


@given(st.lists(st.dictionaries(TEXT, VALUE, max_size=3), max_size=4))
@settings(max_examples=100, deadline=None)
def test_rows_of_an_endpoint_that_no_spec_knows_become_tables(rows: list[dict[str, Any]]) -> None:
    data = json.loads(json.dumps(BULK))
    data["tasks"][0] |= {"path": ["v3", "brand", "new"], "result": rows}
    one = loads(json.dumps(data).encode())
    for flat in (False, True):
        table = one.to_arrow(flat=flat)
        assert table.num_rows == len(one.rows) or not table.num_columns
        assert len(one.to_pandas(flat=flat)) == len(one.to_polars(flat=flat)) == table.num_rows
