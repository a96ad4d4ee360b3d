# From spec/names/ by `make generate`; do not edit.
"""Names: Names that mean something to Python, attrs, msgspec or our runtime."""

from typing import TYPE_CHECKING

from dataforseo._index import OPERATIONS
from dataforseo.names._summaries import SUMMARIES
from dataforseo_runtime.clients.sections import AsyncSection, Section

if TYPE_CHECKING:
    from dataforseo_runtime.clients.async_operations import (
        AsyncOperation,
    )
    from dataforseo_runtime.clients.operations import (
        Operation,
    )

    from . import (
        import_ as _import_,
        list as _list,
        rules as _rules,
    )


class Names(Section, name="names", index=OPERATIONS, summaries=SUMMARIES):
    """Names: Names that mean something to Python, attrs, msgspec or our runtime."""

    # For type checkers. At run time, an operation is loaded on first use.
    if TYPE_CHECKING:
        # fmt: off
        import_all = Operation(_import_.ImportAllRequest, _import_.IMPORT_ALL)
        list = Operation(_list.ListRequest, _list.LIST)
        rules = Operation(_rules.RulesRequest, _rules.RULES)
        # fmt: on


class AsyncNames(AsyncSection, name="names", index=OPERATIONS, summaries=SUMMARIES):
    """Names: Names that mean something to Python, attrs, msgspec or our runtime."""

    if TYPE_CHECKING:
        # fmt: off
        import_all = AsyncOperation(_import_.ImportAllRequest, _import_.IMPORT_ALL)
        list = AsyncOperation(_list.ListRequest, _list.LIST)
        rules = AsyncOperation(_rules.RulesRequest, _rules.RULES)
        # fmt: on
