"""Select columns of a record by dotted name."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from dataforseo_runtime.base.json_types import is_object
from dataforseo_runtime.tables.flat import as_json, flattened


def select_columns(record: dict[str, Any], columns: Sequence[str]) -> dict[str, Any]:
    """Return these columns of a record; a name of a whole object selects it as JSON."""
    flat = flattened(record)
    return {name: flat[name] if name in flat else _nested_json(record, name) for name in columns}


def _nested_json(record: dict[str, Any], name: str) -> str | None:
    value: Any = record
    for part in name.split("."):
        value = value.get(part) if is_object(value) else None
    return None if value is None else as_json(value)
