# From spec/names/ by `make generate`; do not edit.
"""Names: Names that mean something to Python, attrs, msgspec or our runtime."""

from typing import TYPE_CHECKING

from dataforseo_runtime.sections import AsyncSection, Section

if TYPE_CHECKING:
    from dataforseo.names.import_all import import_all as call_import_all
    from dataforseo.names.list import list as call_list
    from dataforseo.names.rules import rules as call_rules
    from dataforseo_runtime.async_operations import (
        AsyncOperation,
    )
    from dataforseo_runtime.operations import (
        Operation,
    )

_INDEX = {
    "import_all": "import",
    "list": "list",
    "rules": "rules",
}


class Names(Section):
    """Names: Names that mean something to Python, attrs, msgspec or our runtime."""

    _package = "dataforseo.names"
    _index = _INDEX

    # At run time an operation is loaded when it is first used; this is what type checkers see.
    if TYPE_CHECKING:
        import_all = Operation(call_import_all)
        """A path that ends in a keyword, so the operation has a name of its own."""
        list = Operation(call_list)
        """Ask with fields of every awkward name."""
        rules = Operation(call_rules)
        """An operation that is called like a module of the runtime."""


class AsyncNames(AsyncSection):
    """Names: Names that mean something to Python, attrs, msgspec or our runtime."""

    _package = "dataforseo.names"
    _index = _INDEX

    if TYPE_CHECKING:
        import_all = AsyncOperation(call_import_all)
        """A path that ends in a keyword, so the operation has a name of its own."""
        list = AsyncOperation(call_list)
        """Ask with fields of every awkward name."""
        rules = AsyncOperation(call_rules)
        """An operation that is called like a module of the runtime."""
