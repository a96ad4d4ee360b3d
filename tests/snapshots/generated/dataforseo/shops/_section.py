# From spec/shops/ by `make generate`; do not edit.
"""Shops: Shares shapes with the markets."""

from typing import TYPE_CHECKING

from dataforseo._index import OPERATIONS
from dataforseo.shops._summaries import SUMMARIES
from dataforseo_runtime.clients.sections import AsyncSection, Section

if TYPE_CHECKING:
    from dataforseo_runtime.clients.async_operations import (
        AsyncSplitOperation,
    )
    from dataforseo_runtime.clients.operations import (
        SplitOperation,
    )

    from . import (
        bulk as _bulk,
    )


class Shops(Section, name="shops", index=OPERATIONS, summaries=SUMMARIES):
    """Shops: Shares shapes with the markets."""

    # For type checkers. At run time, an operation is loaded on first use.
    if TYPE_CHECKING:
        # fmt: off
        bulk = SplitOperation(_bulk.BulkRequest, _bulk.BULK)
        # fmt: on


class AsyncShops(AsyncSection, name="shops", index=OPERATIONS, summaries=SUMMARIES):
    """Shops: Shares shapes with the markets."""

    if TYPE_CHECKING:
        # fmt: off
        bulk = AsyncSplitOperation(_bulk.BulkRequest, _bulk.BULK)
        # fmt: on
