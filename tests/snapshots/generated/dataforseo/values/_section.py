# From spec/values/ by `make generate`; do not edit.
"""Values: Every type, and every format of time."""

from typing import TYPE_CHECKING

from dataforseo_runtime.sections import AsyncSection, Section

if TYPE_CHECKING:
    from dataforseo.values.all import all as call_all
    from dataforseo.values.maps import maps as call_maps
    from dataforseo.values.nothing import nothing as call_nothing
    from dataforseo.values.raw import raw as call_raw
    from dataforseo.values.times import times as call_times
    from dataforseo_runtime.async_operations import (
        AsyncOperation,
    )
    from dataforseo_runtime.operations import (
        Operation,
    )

_INDEX = {
    "all": "all",
    "maps": "maps",
    "nothing": "nothing",
    "raw": "raw",
    "times": "times",
}


class Values(Section):
    """Values: Every type, and every format of time."""

    _package = "dataforseo.values"
    _index = _INDEX

    # At run time an operation is loaded when it is first used; this is what type checkers see.
    if TYPE_CHECKING:
        all = Operation(call_all)
        """Ask with every type, and be answered with every type."""
        maps = Operation(call_maps)
        """A result that is a map of maps."""
        nothing = Operation(call_nothing)
        """A result that is always null."""
        raw = Operation(call_raw)
        """A result without any shape."""
        times = Operation(call_times)
        """Dates and times in every format, with an accessor beside each."""


class AsyncValues(AsyncSection):
    """Values: Every type, and every format of time."""

    _package = "dataforseo.values"
    _index = _INDEX

    if TYPE_CHECKING:
        all = AsyncOperation(call_all)
        """Ask with every type, and be answered with every type."""
        maps = AsyncOperation(call_maps)
        """A result that is a map of maps."""
        nothing = AsyncOperation(call_nothing)
        """A result that is always null."""
        raw = AsyncOperation(call_raw)
        """A result without any shape."""
        times = AsyncOperation(call_times)
        """Dates and times in every format, with an accessor beside each."""
