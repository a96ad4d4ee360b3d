# From spec/bare/ by `make generate`; do not edit.
"""Bare: Nothing to ask with, and no shape in the answer."""

from typing import TYPE_CHECKING

from dataforseo_runtime.sections import AsyncSection, Section

if TYPE_CHECKING:
    from dataforseo.bare.words import words as call_words
    from dataforseo_runtime.async_operations import (
        AsyncOperation,
    )
    from dataforseo_runtime.operations import (
        Operation,
    )

_INDEX = {
    "words": "words",
}


class Bare(Section):
    """Bare: Nothing to ask with, and no shape in the answer."""

    _package = "dataforseo.bare"
    _index = _INDEX

    # At run time an operation is loaded when it is first used; this is what type checkers see.
    if TYPE_CHECKING:
        words = Operation(call_words)
        """List words."""


class AsyncBare(AsyncSection):
    """Bare: Nothing to ask with, and no shape in the answer."""

    _package = "dataforseo.bare"
    _index = _INDEX

    if TYPE_CHECKING:
        words = AsyncOperation(call_words)
        """List words."""
