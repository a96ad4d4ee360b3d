# From spec/choices/ by `make generate`; do not edit.
"""Choices: Unions of shapes."""

from typing import TYPE_CHECKING

from dataforseo_runtime.sections import AsyncSection, Section

if TYPE_CHECKING:
    from dataforseo.choices.items import items as call_items
    from dataforseo_runtime.async_operations import (
        AsyncOperation,
    )
    from dataforseo_runtime.operations import (
        Operation,
    )

_INDEX = {
    "items": "items",
}


class Choices(Section):
    """Choices: Unions of shapes."""

    _package = "dataforseo.choices"
    _index = _INDEX

    # At run time an operation is loaded when it is first used; this is what type checkers see.
    if TYPE_CHECKING:
        items = Operation(call_items)
        """Rows of several shapes."""


class AsyncChoices(AsyncSection):
    """Choices: Unions of shapes."""

    _package = "dataforseo.choices"
    _index = _INDEX

    if TYPE_CHECKING:
        items = AsyncOperation(call_items)
        """Rows of several shapes."""
