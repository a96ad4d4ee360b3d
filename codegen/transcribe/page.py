"""What every reader makes of a documentation page: rows, samples and the text around them.

A reader knows the shape that a page came in and nothing of the API. Later steps know the API and
nothing of shapes.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, TypeAlias, TypeGuard

from attrs import field, frozen

Json: TypeAlias = "None | bool | int | float | str | list[Json] | dict[str, Json]"


def is_object(value: object) -> TypeGuard[dict[str, Any]]:
    """Whether data that came as JSON or YAML is an object."""
    return isinstance(value, dict)


def is_list(value: object) -> TypeGuard[list[Any]]:
    """Whether data that came as JSON or YAML is a list."""
    return isinstance(value, list)


class PageError(Exception):
    """A page that cannot be transcribed. The message is one line that names the file."""

    def __init__(self, file: Path | str, message: str) -> None:
        self.file = file
        super().__init__(f"{file}: {message}")


@frozen
class Row:
    """One row of a field table.

    `text` is the description with one statement a line and code in backticks. `indent` is the width
    of the blanks before the name, None where the shape lost them. `anchor` is the link that the site
    puts on a row, which spells out the names above it. A `heading` row has no type: it begins the
    fields of one item type.
    """

    name: str
    type: str
    text: str
    indent: int | None = None
    anchor: str | None = None
    heading: bool = False


@frozen
class Call:
    """A method and a path that a page mentions, `/v3/…` with path parameters in braces."""

    method: str
    path: str


@frozen
class Page:
    """A documentation page, whatever shape it came in."""

    file: str
    shape: str
    tables: tuple[tuple[Row, ...], ...]
    prose: tuple[str, ...]
    samples: tuple[Json, ...]
    calls: tuple[Call, ...]
    title: str = ""
    endpoint: Call | None = None
    url: str | None = None
    revised: str | None = None
    complaints: tuple[str, ...] = field(default=())

    @property
    def rows(self) -> int:
        """How many rows with a type the tables hold."""
        return sum(not row.heading for table in self.tables for row in table)
