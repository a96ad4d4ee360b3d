# From spec/values/ by `make generate`; do not edit.
"""Values: Every type, and every format of time."""

from typing import TYPE_CHECKING

from dataforseo.values._summaries import SUMMARIES
from dataforseo_runtime.sections import AsyncSection, Section

if TYPE_CHECKING:
    from dataforseo_runtime.async_operations import (
        AsyncOperation,
    )
    from dataforseo_runtime.operations import (
        Operation,
    )

    from . import (
        all as _all,
        maps as _maps,
        nothing as _nothing,
        raw as _raw,
        times as _times,
    )


class Values(Section):
    """Values: Every type, and every format of time."""

    _package = "dataforseo.values"
    _summaries = SUMMARIES

    # At run time an operation is loaded when it is first used; this is what type checkers see.
    if TYPE_CHECKING:
        # fmt: off
        all = Operation(_all.AllRequest, _all.ENDPOINT)
        maps = Operation(_maps.MapsRequest, _maps.ENDPOINT)
        nothing = Operation(_nothing.NothingRequest, _nothing.ENDPOINT)
        raw = Operation(_raw.RawRequest, _raw.ENDPOINT)
        times = Operation(_times.TimesRequest, _times.ENDPOINT)
        # fmt: on


class AsyncValues(AsyncSection):
    """Values: Every type, and every format of time."""

    _package = "dataforseo.values"
    _summaries = SUMMARIES

    if TYPE_CHECKING:
        # fmt: off
        all = AsyncOperation(_all.AllRequest, _all.ENDPOINT)
        maps = AsyncOperation(_maps.MapsRequest, _maps.ENDPOINT)
        nothing = AsyncOperation(_nothing.NothingRequest, _nothing.ENDPOINT)
        raw = AsyncOperation(_raw.RawRequest, _raw.ENDPOINT)
        times = AsyncOperation(_times.TimesRequest, _times.ENDPOINT)
        # fmt: on
