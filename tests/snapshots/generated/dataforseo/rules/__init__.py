# From spec/rules/ by `make generate`; do not edit.
"""Rules: Every rule that a request can have to keep."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dataforseo.rules.check import (
        CheckPoint as CheckPoint,
        CheckRequest as CheckRequest,
        CheckRow as CheckRow,
    )

# The classes of each module. A class is loaded on first use.
_CLASSES: Mapping[str, tuple[str, ...]] = {
    "check": ("CheckPoint", "CheckRequest", "CheckRow"),
}
_MODULES = {name: module for module, names in _CLASSES.items() for name in names}


def __getattr__(name: str) -> object:
    if name == "__all__":
        return __dir__()
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value: object = getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(_MODULES)
