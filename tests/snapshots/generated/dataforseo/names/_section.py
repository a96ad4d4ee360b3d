# From spec/names/ by `make generate`; do not edit.
"""Names: Names that mean something to Python, attrs, msgspec or our runtime."""

from typing import TYPE_CHECKING

from dataforseo.names._summaries import SUMMARIES
from dataforseo_runtime.sections import AsyncSection, Section

if TYPE_CHECKING:
    from dataforseo_runtime.async_operations import (
        AsyncOperation,
    )
    from dataforseo_runtime.operations import (
        Operation,
    )

    from . import (
        import_all as _import_all,
        list as _list,
        rules as _rules,
    )


class Names(Section):
    """Names: Names that mean something to Python, attrs, msgspec or our runtime."""

    _package = "dataforseo.names"
    _summaries = SUMMARIES

    # At run time an operation is loaded when it is first used; this is what type checkers see.
    if TYPE_CHECKING:
        # fmt: off
        import_all = Operation(_import_all.ImportAllRequest, _import_all.ENDPOINT)
        list = Operation(_list.ListRequest, _list.ENDPOINT)
        rules = Operation(_rules.RulesRequest, _rules.ENDPOINT)
        # fmt: on


class AsyncNames(AsyncSection):
    """Names: Names that mean something to Python, attrs, msgspec or our runtime."""

    _package = "dataforseo.names"
    _summaries = SUMMARIES

    if TYPE_CHECKING:
        # fmt: off
        import_all = AsyncOperation(_import_all.ImportAllRequest, _import_all.ENDPOINT)
        list = AsyncOperation(_list.ListRequest, _list.ENDPOINT)
        rules = AsyncOperation(_rules.RulesRequest, _rules.ENDPOINT)
        # fmt: on
