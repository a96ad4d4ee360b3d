# From spec/markets/ by `make generate`; do not edit.
"""Markets: Shares shapes with the shops."""

from typing import TYPE_CHECKING

from dataforseo_runtime.sections import AsyncSection, Section

if TYPE_CHECKING:
    from dataforseo.markets.bulk import bulk as call_bulk
    from dataforseo_runtime.async_operations import (
        AsyncSplitOperation,
    )
    from dataforseo_runtime.operations import (
        SplitOperation,
    )

_INDEX = {
    "bulk": "bulk",
}


class Markets(Section):
    """Markets: Shares shapes with the shops."""

    _package = "dataforseo.markets"
    _index = _INDEX

    # At run time an operation is loaded when it is first used; this is what type checkers see.
    if TYPE_CHECKING:
        bulk = SplitOperation(call_bulk)
        """Ask about several targets of markets."""


class AsyncMarkets(AsyncSection):
    """Markets: Shares shapes with the shops."""

    _package = "dataforseo.markets"
    _index = _INDEX

    if TYPE_CHECKING:
        bulk = AsyncSplitOperation(call_bulk)
        """Ask about several targets of markets."""
