"""Convert rows to Arrow tables, and from these to pandas or polars data frames and Parquet files.

These packages are optional and imported on use. Types come from the data: a column that mixes types, such
as text and numbers, becomes JSON text.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import IO, Any

from dataforseo_runtime.base.errors import ConfigurationError
from dataforseo_runtime.tables.flat import as_json, columns_of, flattened, record

# The extra that installs each package.
_EXTRAS = {"pyarrow": "arrow", "pandas": "pandas", "polars": "polars"}
BATCH_ROWS = 10_000

Records = Callable[[], Iterable[dict[str, Any]]]


def import_optional(package: str) -> Any:
    """Import an optional package. Raises ConfigurationError that names the extra to install."""
    try:
        return importlib.import_module(package)
    except ImportError as error:  # missing, or broken, for example built for another numpy
        extra = _EXTRAS[package]
        raise ConfigurationError(
            f"this needs {package}, which cannot be imported ({error}): pip install 'dataforseo[{extra}]'"
        ) from None


def to_arrow(rows: Iterable[Any], *, flat: bool = False) -> Any:
    """Convert rows to a pyarrow.Table: nested objects as structs, or flat, as columns `outer.inner`."""
    return _table(_records(rows, flat=flat))


def to_pandas(rows: Iterable[Any], *, flat: bool = False) -> Any:
    """Convert rows to a pandas.DataFrame; integers with gaps stay integers (Int64)."""
    pandas = import_optional("pandas")
    arrow = import_optional("pyarrow")
    nullable = {arrow.int64(): pandas.Int64Dtype(), arrow.bool_(): pandas.BooleanDtype()}
    return to_arrow(rows, flat=flat).to_pandas(types_mapper=nullable.get)


def to_polars(rows: Iterable[Any], *, flat: bool = False) -> Any:
    """Convert rows to a polars.DataFrame."""
    return import_optional("polars").from_arrow(to_arrow(rows, flat=flat))


def write_parquet(stream: IO[bytes], records: Records) -> None:
    """Write records as Parquet, in batches.

    `records` is called twice: first to find the types, which depend on every row, then to write.
    """
    arrow = import_optional("pyarrow")
    parquet = importlib.import_module("pyarrow.parquet")
    schema = _schema_of(arrow, records)
    with parquet.ParquetWriter(stream, schema) as writer:
        for batch in _batches(records()):
            writer.write_table(_batch_table(arrow, batch, schema))


def _records(rows: Iterable[Any], *, flat: bool) -> list[dict[str, Any]]:
    found = (record(row) for row in rows)
    return [_with_escaped_names(flattened(data) if flat else data) for data in found]


def _table(records: Sequence[dict[str, Any]]) -> Any:
    arrow = import_optional("pyarrow")
    names = columns_of(records)
    return arrow.table({name: _column(arrow, [data.get(name) for data in records]) for name in names})


def _column(arrow: Any, values: list[Any], kind: Any = None) -> Any:
    try:
        column = arrow.array(values, type=kind)
    except (arrow.ArrowException, OverflowError, UnicodeEncodeError):
        column = None
    if column is None or _has_nul(arrow.types, column.type):
        texts = [None if value is None else _text(value) for value in values]
        return arrow.array(texts, type=arrow.string())
    return column


def _has_nul(types: Any, kind: Any) -> bool:
    """Whether a field name inside a type holds NUL, which ends a name in polars."""
    if types.is_list(kind):
        return _has_nul(types, kind.value_type)
    return types.is_struct(kind) and any("\0" in field.name or _has_nul(types, field.type) for field in kind)


def _text(value: Any) -> str:
    return _escaped(value if isinstance(value, str) else as_json(value))


def _escaped(text: str) -> str:
    """Escape lone surrogates, which Arrow cannot hold, and NUL, which ends a name in polars."""
    return text.encode("utf-8", "backslashreplace").decode().replace("\0", "\\x00")


def _with_escaped_names(data: dict[str, Any]) -> dict[str, Any]:
    """Escape the column names of a record."""
    names = "".join(data)
    if names.isascii() and "\0" not in names:
        return data
    return {_escaped(name): value for name, value in data.items()}


def _schema_of(arrow: Any, records: Records) -> Any:
    """Find types that fit all batches; text where there is none."""
    kinds: dict[str, Any] = {}
    for batch in _batches(records()):
        for field in _table(batch).schema:
            known = kinds.get(field.name)
            kinds[field.name] = field.type if known is None else _common_type(arrow, known, field.type)
    return arrow.schema([(name, _storable(arrow, kind)) for name, kind in kinds.items()])


def _storable(arrow: Any, kind: Any) -> Any:
    """Return the type, or text if Parquet cannot store it: only nulls, or objects without fields."""
    types = arrow.types
    if types.is_null(kind) or (types.is_struct(kind) and kind.num_fields == 0):
        return arrow.string()
    inner = (
        [kind.value_type]
        if types.is_list(kind)
        else [field.type for field in kind]
        if types.is_struct(kind)
        else []
    )
    return kind if all(_storable(arrow, one) == one for one in inner) else arrow.string()


def _common_type(arrow: Any, one: Any, other: Any) -> Any:
    if one == other:
        return one
    schemas = [arrow.schema([("x", one)]), arrow.schema([("x", other)])]
    try:
        return arrow.unify_schemas(schemas, promote_options="permissive").field("x").type
    except arrow.ArrowException:
        return arrow.string()


def _batch_table(arrow: Any, batch: Sequence[dict[str, Any]], schema: Any) -> Any:
    return arrow.table(
        [_cells(arrow, [data.get(field.name) for data in batch], field.type) for field in schema],
        schema=schema,
    )


def _cells(arrow: Any, values: list[Any], kind: Any) -> Any:
    if kind == arrow.string():
        values = [None if value is None else _text(value) for value in values]
    else:
        values = [_cast(arrow.types, value, kind) for value in values]
    return arrow.array(values, type=kind)


def _cast(types: Any, value: Any, kind: Any) -> Any:
    """Convert integers to floats where other rows have floats; Arrow refuses integers beyond 2**53."""
    if value is None:
        return None
    if types.is_floating(kind):
        return float(value)
    if types.is_list(kind):
        return [_cast(types, one, kind.value_type) for one in value]
    if types.is_struct(kind):
        return {field.name: _cast(types, value.get(field.name), field.type) for field in kind}
    return value


def _batches(records: Iterable[dict[str, Any]]) -> Iterator[list[dict[str, Any]]]:
    rest = iter(records)
    while batch := [_with_escaped_names(data) for data in islice(rest, BATCH_ROWS)]:
        yield batch
