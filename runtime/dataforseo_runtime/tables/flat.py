"""Convert rows to records and flat records, for CSV files, spreadsheets and tables."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

import msgspec

from dataforseo_runtime.base.json_types import is_object


def record(row: Any) -> dict[str, Any]:
    """Convert a row to plain data by wire name; a row that is not an object becomes the field `value`."""
    data = msgspec.to_builtins(row)
    return data if is_object(data) else {"value": data}


def flattened(data: dict[str, Any]) -> dict[str, Any]:
    """Flatten nested objects to columns named `outer.inner`; lists become JSON text."""
    flat: dict[str, Any] = {}
    for key, value in data.items():
        if is_object(value) and value:
            flat.update({f"{key}.{inner}": cell for inner, cell in flattened(value).items()})
        else:
            flat[key] = as_json(value) if isinstance(value, list | dict) else value
    return flat


def columns_of(records: Iterable[dict[str, Any]]) -> list[str]:
    """List the columns of all records, in order of first appearance."""
    columns: dict[str, None] = {}
    for data in records:
        if not columns.keys() >= data.keys():
            columns.update(dict.fromkeys(data))
    return [*columns]


def as_json(value: Any) -> str:
    """Write a nested value as one line of JSON."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
