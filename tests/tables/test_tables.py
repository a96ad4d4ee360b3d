"""Rows of any shape become Arrow, pandas, polars, Parquet and CSV tables, and nothing is lost."""

from __future__ import annotations

import csv
import importlib
import io
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from dataforseo import Client, ConfigurationError, loads
from dataforseo_cli.output.options import Output
from dataforseo_cli.output.row_writers import write_rows
from dataforseo_runtime.tables import arrow
from dataforseo_runtime.tables.arrow import to_arrow, to_pandas, to_polars
from dataforseo_runtime.tables.flat import columns_of, flattened
from dataforseo_sandbox import Sandbox
from tests.conftest import RECORDINGS

NAMES = st.sampled_from(["target", "rank", "info", "items", "a.b", "ä"])
SCALARS = (
    st.none()
    | st.booleans()
    | st.integers(-(2**70), 2**70)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=5)
)
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=3),
    max_leaves=6,
)
RECORDS = st.lists(st.dictionaries(NAMES, VALUES, max_size=5), max_size=6)


@given(RECORDS)
def test_any_records_become_a_table_with_a_row_and_a_place_for_each(records: list[dict[str, Any]]) -> None:
    for flat in (False, True):
        table = to_arrow(records, flat=flat)
        expected = [flattened(record) for record in records] if flat else records
        assert table.num_rows == (len(records) if columns_of(expected) else 0)
        assert table.column_names == columns_of(expected)
        for name in table.column_names:
            missing = [record.get(name) is None for record in expected]
            assert [value is None for value in table.column(name).to_pylist()] == missing


@example([{}, {"info": [9007199254740993]}, {"info": [0.0]}])
@given(RECORDS)
def test_any_records_are_written_and_read_back(records: list[dict[str, Any]]) -> None:
    for kind in ("parquet", "csv", "jsonl", "json"):
        stream = io.BytesIO()
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(arrow, "BATCH_ROWS", 2)  # so that a few records are several batches
            write_rows(stream, Output(kind=kind), lambda: records)
        raw = stream.getvalue()
        if kind == "json":
            assert json.loads(raw) == records
        elif kind == "jsonl":
            assert [json.loads(line) for line in raw.split(b"\n")[:-1]] == records
        elif kind == "csv":
            read = [*csv.DictReader(io.StringIO(raw.decode(), newline=""))]
            names = columns_of([flattened(record) for record in records])
            assert len(read) == len(records) or len(names) <= 1  # a row of one empty cell is an empty line
        else:
            table = importlib.import_module("pyarrow.parquet").read_table(io.BytesIO(raw))
            assert table.column_names == columns_of(records)
            assert table.num_rows == (len(records) if columns_of(records) else 0)


def test_numbers_stay_numbers_and_mixtures_become_text() -> None:
    rows = [{"n": 1, "f": 1, "m": 1, "b": 2**80}, {"n": None, "f": 2.5, "m": "x", "b": 1}]
    table = to_arrow(rows).to_pydict()
    assert table == {"n": [1, None], "f": [1.0, 2.5], "m": ["1", "x"], "b": [str(2**80), "1"]}
    frame = to_pandas(rows)
    assert str(frame["n"].dtype) == "Int64"
    assert to_polars(rows).schema["f"] == importlib.import_module("polars").Float64


def test_nested_is_kept_or_flattened() -> None:
    rows = [{"a": {"b": 1, "c": [1, 2]}}, {"a": {"b": 2, "c": []}}]
    assert to_arrow(rows).to_pylist() == rows
    assert to_arrow(rows, flat=True).to_pylist() == [{"a.b": 1, "a.c": "[1,2]"}, {"a.b": 2, "a.c": "[]"}]


@pytest.fixture
def client() -> Iterator[Client]:
    with Sandbox() as sandbox, Client(login="login", password="password", base_url=sandbox.url) as client:
        yield client


def test_answers_split_answers_and_recordings(client: Client) -> None:
    answer = client.backlinks.bulk_backlinks_live(targets=["a.com", "b.com"])
    joined = client.backlinks.bulk_backlinks_live.split(targets=["a.com", "b.com"])
    assert answer.to_arrow() == joined.to_arrow()
    assert [*answer.to_pandas().columns] == ["target", "backlinks"]
    assert answer.to_polars().height == 2
    for path in sorted(RECORDINGS.rglob("*.json")):
        stored = loads(path.read_bytes())
        assert stored.to_arrow(flat=True).num_rows == len(stored.rows)
        assert stored.to_arrow().num_rows == len(stored.rows)


@pytest.mark.parametrize(
    ("package", "method"), [("pyarrow", "to_arrow"), ("pandas", "to_pandas"), ("polars", "to_polars")]
)
def test_a_missing_package_is_named_with_what_to_install(package: str, method: str) -> None:
    program = (
        f"import sys; sys.modules[{package!r}] = None\n"
        "from dataforseo import loads, ConfigurationError\n"
        'answer = loads(b\'{"status_code": 20000, "tasks": []}\')\n'
        f"try: answer.{method}()\n"
        "except ConfigurationError as error: print(error)\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert f"this needs {package}" in done.stdout
    assert "pip install 'dataforseo[" in done.stdout


def test_a_broken_package_is_not_said_to_be_missing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "pandas.py").write_text("raise ImportError('built for numpy 1')")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.delitem(sys.modules, "pandas", raising=False)
    with pytest.raises(ConfigurationError, match=r"pandas, which cannot be imported \(built for numpy 1\)"):
        loads(b'{"status_code": 20000, "tasks": []}').to_pandas()
