# From spec/names/ by `make generate`; do not edit.
"""The operations of this section with a line about each, to list them without loading any."""

from collections.abc import Mapping
from typing import Final

SUMMARIES: Final[Mapping[str, str]] = {
    "import_all": "A path that ends in a keyword, so the operation has a name of its own.",
    "list": "Ask with fields of every awkward name.",
    "rules": "An operation that is called like a module of the runtime.",
}
