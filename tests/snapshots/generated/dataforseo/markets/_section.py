# From spec/markets/ by `make generate`; do not edit.
"""Markets: Shares shapes with the shops."""

from typing import TYPE_CHECKING

from dataforseo.markets._summaries import SUMMARIES
from dataforseo_runtime.sections import AsyncSection, Section

if TYPE_CHECKING:
    from dataforseo_runtime.async_operations import (
        AsyncSplitOperation,
    )
    from dataforseo_runtime.operations import (
        SplitOperation,
    )

    from . import (
        bulk as _bulk,
    )


class Markets(Section):
    """Markets: Shares shapes with the shops."""

    _package = "dataforseo.markets"
    _summaries = SUMMARIES

    # At run time an operation is loaded when it is first used; this is what type checkers see.
    if TYPE_CHECKING:
        # fmt: off
        bulk = SplitOperation(_bulk.BulkRequest, _bulk.ENDPOINT)
        # fmt: on


class AsyncMarkets(AsyncSection):
    """Markets: Shares shapes with the shops."""

    _package = "dataforseo.markets"
    _summaries = SUMMARIES

    if TYPE_CHECKING:
        # fmt: off
        bulk = AsyncSplitOperation(_bulk.BulkRequest, _bulk.ENDPOINT)
        # fmt: on
