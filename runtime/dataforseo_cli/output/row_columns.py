"""Columns of an operation's rows, known before the call, so that a misspelt one costs nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import click
from msgspec import Struct

from dataforseo_cli.lookup.suggestions import did_you_mean
from dataforseo_cli.output import posted_tasks
from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.answers.shapes import (
    ListShape,
    MapShape,
    ObjectShape,
    ScalarShape,
    Shape,
    UnionShape,
    fields_of,
    row_shape,
    tag_field_of,
    tag_of,
)
from dataforseo_runtime.requests.endpoint import Endpoint


class RowColumns(Struct, frozen=True):
    """The columns of rows. Those in `open_names` have keys that are data, such as `checks.<name>`."""

    names: Sequence[str]
    open_names: Sequence[str] = ()

    def has(self, name: str) -> bool:
        """Whether a row can have this column: a field, an object with fields, or a key of a map."""
        return any(
            name == known or known.startswith(f"{name}.") for known in (*self.names, *self.open_names)
        ) or any(name.startswith(f"{prefix}.") for prefix in self.open_names)


def row_columns(endpoint: Endpoint[Any, Any]) -> RowColumns | None:
    """Return the columns of all kinds of rows of an operation, or None if the spec does not list them."""
    if endpoint.kind == "task_post":
        return RowColumns(posted_tasks.COLUMNS[:-1], posted_tasks.COLUMNS[-1:])
    classes = _classes(row_shape(endpoint.result, endpoint.rows))
    if not classes:
        return None
    # A column is open if it is open in one kind of rows.
    open_by_name: dict[str, bool] = {}
    for cls in classes:
        for name, is_open in _columns(cls):
            open_by_name[name] = open_by_name.get(name, False) or is_open
    return RowColumns(
        [name for name, is_open in open_by_name.items() if not is_open],
        [name for name, is_open in open_by_name.items() if is_open],
    )


def check_columns(endpoint: Endpoint[Any, Any], columns: Sequence[str]) -> None:
    """Check the chosen columns. Raises UsageError for one that no row can have."""
    known = row_columns(endpoint) if columns else None
    for name in columns:
        if known is not None and not known.has(name):
            hint = did_you_mean(
                name, known.names, f"; they are {', '.join((*known.names, *known.open_names))}"
            )
            raise click.UsageError(f"--columns: the rows have no {name!r}{hint}")


def _classes(shape: Shape) -> Sequence[type[Model]]:
    match shape:
        case ObjectShape(cls=cls):
            return (cls,)
        case UnionShape(members=members):
            return tuple(members.values())
        case _:
            return ()


def _columns(cls: type[Model], prefix: str = "") -> Iterator[tuple[str, bool]]:
    """Iterate over the columns of a model, each with whether it is open."""
    if tag_of(cls) is not None:
        yield prefix + tag_field_of(cls), False
    for wire_name, shape in fields_of(cls).items():
        name = prefix + wire_name
        match shape:
            case ObjectShape(cls=inner) if name.count(".") < 4:
                yield from _columns(inner, f"{name}.")
            case ListShape(of=of):
                yield name, isinstance(of, UnionShape)
            case ScalarShape(kind=kind):
                yield name, kind == "anything"
            case MapShape() | ObjectShape() | UnionShape():
                yield name, True
