# From spec/names/ by `make generate`; do not edit.
"""A summary of each operation of this section. They can be listed without loading an operation."""

from collections.abc import Mapping
from typing import Final

SUMMARIES: Final[Mapping[str, str]] = {
    "import_all": "A path that ends in a keyword, so the operation has a name of its own.",
    "list": "Ask with fields of every awkward name.",
    "rules": "An operation that is called like a module of the runtime.",
}
