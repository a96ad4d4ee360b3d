"""Records as flat rows: what CSV files, spreadsheets and flat tables are made of."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

import msgspec

from dataforseo_runtime.base.json_types import is_object


def record(row: Any) -> dict[str, Any]:
    """Give a row as plain data by wire name; a row that is no object becomes `value`."""
    data = msgspec.to_builtins(row)
    return data if is_object(data) else {"value": data}


def flattened(data: dict[str, Any]) -> dict[str, Any]:
    """BatchPlan nested objects over columns named `outer.inner`; lists become JSON text."""
    flat: dict[str, Any] = {}
    for key, value in data.items():
        if is_object(value) and value:
            flat.update({f"{key}.{inner}": held for inner, held in flattened(value).items()})
        else:
            flat[key] = as_json(value) if isinstance(value, list | dict) else value
    return flat


def columns_of(records: Iterable[dict[str, Any]]) -> list[str]:
    """List every column that any of the records has, in the order in which they turn up."""
    columns: dict[str, None] = {}
    for data in records:
        if not columns.keys() >= data.keys():
            columns.update(dict.fromkeys(data))
    return [*columns]


def as_json(value: Any) -> str:
    """Write a nested value as one line of JSON."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
