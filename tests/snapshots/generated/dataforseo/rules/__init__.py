# From spec/rules/ by `make generate`; do not edit.
"""Rules: Every rule that a request can have to keep."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dataforseo.rules.check import CheckPoint, CheckRequest, CheckRow

__all__: list[str] = ["CheckPoint", "CheckRequest", "CheckRow"]

_MODULES: Mapping[str, str] = {
    "CheckPoint": "check",
    "CheckRequest": "check",
    "CheckRow": "check",
}


def __getattr__(name: str) -> object:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value: object = getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
