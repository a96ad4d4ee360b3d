# From spec/markets/ by `make generate`; do not edit.
"""Markets: Shares shapes with the shops."""

from typing import TYPE_CHECKING

from dataforseo._index import OPERATIONS
from dataforseo.markets._summaries import SUMMARIES
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


class Markets(Section, name="markets", index=OPERATIONS, summaries=SUMMARIES):
    """Markets: Shares shapes with the shops."""

    # For type checkers. At run time, an operation is loaded on first use.
    if TYPE_CHECKING:
        # fmt: off
        bulk = SplitOperation(_bulk.BulkRequest, _bulk.BULK)
        # fmt: on


class AsyncMarkets(AsyncSection, name="markets", index=OPERATIONS, summaries=SUMMARIES):
    """Markets: Shares shapes with the shops."""

    if TYPE_CHECKING:
        # fmt: off
        bulk = AsyncSplitOperation(_bulk.BulkRequest, _bulk.BULK)
        # fmt: on
