# From spec/shops/ by `make generate`; do not edit.
"""Shops: Shares shapes with the markets."""

from typing import TYPE_CHECKING

from dataforseo_runtime.sections import AsyncSection, Section

if TYPE_CHECKING:
    from dataforseo.shops.bulk import bulk as call_bulk
    from dataforseo_runtime.async_operations import (
        AsyncSplitOperation,
    )
    from dataforseo_runtime.operations import (
        SplitOperation,
    )

_INDEX = {
    "bulk": "bulk",
}


class Shops(Section):
    """Shops: Shares shapes with the markets."""

    _package = "dataforseo.shops"
    _index = _INDEX

    # At run time an operation is loaded when it is first used; this is what type checkers see.
    if TYPE_CHECKING:
        bulk = SplitOperation(call_bulk)
        """Ask about several targets of shops."""


class AsyncShops(AsyncSection):
    """Shops: Shares shapes with the markets."""

    _package = "dataforseo.shops"
    _index = _INDEX

    if TYPE_CHECKING:
        bulk = AsyncSplitOperation(call_bulk)
        """Ask about several targets of shops."""
