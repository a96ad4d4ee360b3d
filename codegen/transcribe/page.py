"""Define what every reader returns for a documentation page: table rows, samples and prose.

Readers know the shapes of pages and nothing of the API. Later steps know the API and nothing of shapes.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, TypeAlias, TypeGuard

from attrs import field, frozen

Json: TypeAlias = "None | bool | int | float | str | list[Json] | dict[str, Json]"


def is_object(value: object) -> TypeGuard[dict[str, Any]]:
    """Tell whether data from JSON or YAML is an object."""
    return isinstance(value, dict)


def is_list(value: object) -> TypeGuard[list[Any]]:
    """Tell whether data from JSON or YAML is a list."""
    return isinstance(value, list)


class PageError(Exception):
    """Report a page that cannot be transcribed, in one line that names the file."""

    def __init__(self, file: Path | str, message: str) -> None:
        self.file = file
        super().__init__(f"{file}: {message}")


@frozen
class TableRow:
    """Hold one row of a field table.

    `text` is the description: one statement a line, code in backticks. `indent` is the number of blanks
    before the name, None if this copy of the page lost them. `anchor` is the anchor of the row's link, such as
    `parent_child_field`. A row with `heading` has no type: the rows after it are the fields of one item type.
    """

    name: str
    type: str
    text: str
    indent: int | None = None
    anchor: str | None = None
    heading: bool = False


@frozen
class ApiCall:
    """Hold an HTTP method and a path: `/v3/…`, with path parameters in braces."""

    method: str
    path: str


@frozen
class DocsPage:
    """Hold a documentation page as its reader found it.

    `shape` names the reader for messages. `calls` are all calls in the page's code, `endpoint` is the one in
    the page's endpoint box. `revised` is a date, `yyyy-mm-dd`. `complaints` are rows that could not be read.
    """

    file: str
    shape: str
    tables: tuple[tuple[TableRow, ...], ...]
    prose: tuple[str, ...]
    samples: tuple[Json, ...]
    calls: tuple[ApiCall, ...]
    title: str = ""
    endpoint: ApiCall | None = None
    url: str | None = None
    revised: str | None = None
    complaints: tuple[str, ...] = field(default=())

    @property
    def rows(self) -> int:
        """Count the table rows, without headings."""
        return sum(not row.heading for table in self.tables for row in table)
