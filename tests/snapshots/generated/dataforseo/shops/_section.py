# From spec/shops/ by `make generate`; do not edit.
"""Shops: Shares shapes with the markets."""

from typing import TYPE_CHECKING

from dataforseo.shops._summaries import SUMMARIES
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


class Shops(Section):
    """Shops: Shares shapes with the markets."""

    _package = "dataforseo.shops"
    _summaries = SUMMARIES

    # At run time an operation is loaded when it is first used; this is what type checkers see.
    if TYPE_CHECKING:
        # fmt: off
        bulk = SplitOperation(_bulk.BulkRequest, _bulk.ENDPOINT)
        # fmt: on


class AsyncShops(AsyncSection):
    """Shops: Shares shapes with the markets."""

    _package = "dataforseo.shops"
    _summaries = SUMMARIES

    if TYPE_CHECKING:
        # fmt: off
        bulk = AsyncSplitOperation(_bulk.BulkRequest, _bulk.ENDPOINT)
        # fmt: on
