# From spec/bare/ by `make generate`; do not edit.
"""The operations of this section with a line about each, to list them without loading any."""

from collections.abc import Mapping
from typing import Final

SUMMARIES: Final[Mapping[str, str]] = {
    "words": "List words.",
}
