# From spec/bare/ by `make generate`; do not edit.
"""Bare: Nothing to ask with, and no shape in the answer."""

from typing import TYPE_CHECKING

from dataforseo._index import OPERATIONS
from dataforseo.bare._summaries import SUMMARIES
from dataforseo_runtime.clients.sections import AsyncSection, Section

if TYPE_CHECKING:
    from dataforseo_runtime.clients.async_operations import (
        AsyncOperation,
    )
    from dataforseo_runtime.clients.operations import (
        Operation,
    )

    from . import (
        words as _words,
    )


class Bare(Section, name="bare", index=OPERATIONS, summaries=SUMMARIES):
    """Bare: Nothing to ask with, and no shape in the answer."""

    # For type checkers. At run time, an operation is loaded on first use.
    if TYPE_CHECKING:
        # fmt: off
        words = Operation(_words.WordsRequest, _words.WORDS)
        # fmt: on


class AsyncBare(AsyncSection, name="bare", index=OPERATIONS, summaries=SUMMARIES):
    """Bare: Nothing to ask with, and no shape in the answer."""

    if TYPE_CHECKING:
        # fmt: off
        words = AsyncOperation(_words.WordsRequest, _words.WORDS)
        # fmt: on
