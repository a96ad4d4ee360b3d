# From spec/bare/ by `make generate`; do not edit.
"""A summary of each operation of this section. They can be listed without loading an operation."""

from collections.abc import Mapping
from typing import Final

SUMMARIES: Final[Mapping[str, str]] = {
    "words": "List words.",
}
