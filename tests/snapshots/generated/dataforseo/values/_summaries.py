# From spec/values/ by `make generate`; do not edit.
"""A summary of each operation of this section. They can be listed without loading an operation."""

from collections.abc import Mapping
from typing import Final

SUMMARIES: Final[Mapping[str, str]] = {
    "all": "Ask with every type, and be answered with every type.",
    "maps": "A result that is a map of maps.",
    "nothing": "A result that is always null.",
    "raw": "A result without any shape.",
    "times": "Dates and times in every format, with an accessor beside each.",
}
