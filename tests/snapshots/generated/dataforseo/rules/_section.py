# From spec/rules/ by `make generate`; do not edit.
"""Rules: Every rule that a request can have to keep."""

from typing import TYPE_CHECKING

from dataforseo._index import OPERATIONS
from dataforseo.rules._summaries import SUMMARIES
from dataforseo_runtime.clients.sections import AsyncSection, Section

if TYPE_CHECKING:
    from dataforseo_runtime.calling.bound import Deprecated
    from dataforseo_runtime.clients.async_operations import (
        AsyncOperation,
    )
    from dataforseo_runtime.clients.operations import (
        Operation,
    )

    from . import (
        check as _check,
    )


class Rules(Section, name="rules", index=OPERATIONS, summaries=SUMMARIES):
    """Rules: Every rule that a request can have to keep."""

    # For type checkers. At run time, an operation is loaded on first use.
    if TYPE_CHECKING:
        # fmt: off
        check = Deprecated(Operation(_check.CheckRequest, _check.CHECK))
        # fmt: on


class AsyncRules(AsyncSection, name="rules", index=OPERATIONS, summaries=SUMMARIES):
    """Rules: Every rule that a request can have to keep."""

    if TYPE_CHECKING:
        # fmt: off
        check = Deprecated(AsyncOperation(_check.CheckRequest, _check.CHECK))
        # fmt: on
