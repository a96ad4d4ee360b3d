# From spec/values/ by `make generate`; do not edit.
"""Values: Every type, and every format of time."""

from typing import TYPE_CHECKING

from dataforseo._index import OPERATIONS
from dataforseo.values._summaries import SUMMARIES
from dataforseo_runtime.clients.sections import AsyncSection, Section

if TYPE_CHECKING:
    from dataforseo_runtime.clients.async_operations import (
        AsyncOperation,
    )
    from dataforseo_runtime.clients.operations import (
        Operation,
    )

    from . import (
        all as _all,
        maps as _maps,
        nothing as _nothing,
        raw as _raw,
        times as _times,
    )


class Values(Section, name="values", index=OPERATIONS, summaries=SUMMARIES):
    """Values: Every type, and every format of time."""

    # For type checkers. At run time, an operation is loaded on first use.
    if TYPE_CHECKING:
        # fmt: off
        all = Operation(_all.AllRequest, _all.ALL)
        maps = Operation(_maps.MapsRequest, _maps.MAPS)
        nothing = Operation(_nothing.NothingRequest, _nothing.NOTHING)
        raw = Operation(_raw.RawRequest, _raw.RAW)
        times = Operation(_times.TimesRequest, _times.TIMES)
        # fmt: on


class AsyncValues(AsyncSection, name="values", index=OPERATIONS, summaries=SUMMARIES):
    """Values: Every type, and every format of time."""

    if TYPE_CHECKING:
        # fmt: off
        all = AsyncOperation(_all.AllRequest, _all.ALL)
        maps = AsyncOperation(_maps.MapsRequest, _maps.MAPS)
        nothing = AsyncOperation(_nothing.NothingRequest, _nothing.NOTHING)
        raw = AsyncOperation(_raw.RawRequest, _raw.RAW)
        times = AsyncOperation(_times.TimesRequest, _times.TIMES)
        # fmt: on
