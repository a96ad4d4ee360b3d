# From spec/ by `make generate`; do not edit.
"""Title and summary of each section. They can be listed without loading a section."""

from collections.abc import Mapping
from typing import Final

SECTIONS: Final[Mapping[str, tuple[str, str]]] = {
    "bare": ("Bare", "Nothing to ask with, and no shape in the answer."),
    "calls": ("Calls", "Ways to call - tasks, path parameters, pages."),
    "choices": ("Choices", "Unions of shapes."),
    "markets": ("Markets", "Shares shapes with the shops."),
    "names": ("Names", "Names that mean something to Python, attrs, msgspec or our runtime."),
    "rules": ("Rules", "Every rule that a request can have to keep."),
    "shops": ("Shops", "Shares shapes with the markets."),
    "values": ("Values", "Every type, and every format of time."),
}
