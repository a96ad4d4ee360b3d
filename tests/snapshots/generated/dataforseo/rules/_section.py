# From spec/rules/ by `make generate`; do not edit.
"""Rules: Every rule that a request can have to keep."""

from typing import TYPE_CHECKING

from dataforseo_runtime.sections import AsyncSection, Section

if TYPE_CHECKING:
    from dataforseo.rules.check import check as call_check
    from dataforseo_runtime.async_operations import (
        AsyncOperation,
    )
    from dataforseo_runtime.operations import (
        Operation,
    )

_INDEX = {
    "check": "check",
}


class Rules(Section):
    """Rules: Every rule that a request can have to keep."""

    _package = "dataforseo.rules"
    _index = _INDEX

    # At run time an operation is loaded when it is first used; this is what type checkers see.
    if TYPE_CHECKING:
        check = Operation(call_check)
        """Ask under every rule."""


class AsyncRules(AsyncSection):
    """Rules: Every rule that a request can have to keep."""

    _package = "dataforseo.rules"
    _index = _INDEX

    if TYPE_CHECKING:
        check = AsyncOperation(call_check)
        """Ask under every rule."""
