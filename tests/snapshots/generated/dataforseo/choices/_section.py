# From spec/choices/ by `make generate`; do not edit.
"""Choices: Unions of shapes."""

from typing import TYPE_CHECKING

from dataforseo._index import OPERATIONS
from dataforseo.choices._summaries import SUMMARIES
from dataforseo_runtime.clients.sections import AsyncSection, Section

if TYPE_CHECKING:
    from dataforseo_runtime.clients.async_operations import (
        AsyncOperation,
    )
    from dataforseo_runtime.clients.operations import (
        Operation,
    )

    from . import (
        items as _items,
    )


class Choices(Section, name="choices", index=OPERATIONS, summaries=SUMMARIES):
    """Choices: Unions of shapes."""

    # For type checkers. At run time, an operation is loaded on first use.
    if TYPE_CHECKING:
        # fmt: off
        items = Operation(_items.ItemsRequest, _items.ITEMS)
        # fmt: on


class AsyncChoices(AsyncSection, name="choices", index=OPERATIONS, summaries=SUMMARIES):
    """Choices: Unions of shapes."""

    if TYPE_CHECKING:
        # fmt: off
        items = AsyncOperation(_items.ItemsRequest, _items.ITEMS)
        # fmt: on
