# From spec/dataforseo_labs/ by `make generate`; do not edit.
"""DataForSEO Labs: Keyword and domain research on the vendor's own database of rankings."""

from typing import TYPE_CHECKING

from dataforseo_runtime.sections import AsyncSection, Section

if TYPE_CHECKING:
    from dataforseo.dataforseo_labs.id_list import id_list as _id_list
    from dataforseo_runtime.async_operations import (
        AsyncPagedOperation,
    )
    from dataforseo_runtime.operations import (
        PagedOperation,
    )

_INDEX = {
    "id_list": "id_list",
}


class DataforseoLabs(Section):
    """DataForSEO Labs: Keyword and domain research on the vendor's own database of rankings."""

    _package = "dataforseo.dataforseo_labs"
    _index = _INDEX

    # At run time an operation is loaded when it is first used; this is what type checkers see.
    if TYPE_CHECKING:
        id_list = PagedOperation(_id_list)
        """List the DataForSEO Labs calls that this account made in a time window."""


class AsyncDataforseoLabs(AsyncSection):
    """DataForSEO Labs: Keyword and domain research on the vendor's own database of rankings."""

    _package = "dataforseo.dataforseo_labs"
    _index = _INDEX

    if TYPE_CHECKING:
        id_list = AsyncPagedOperation(_id_list)
        """List the DataForSEO Labs calls that this account made in a time window."""
