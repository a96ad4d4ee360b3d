# From spec/markets/ by `make generate`; do not edit.
"""Markets: Shares shapes with the shops."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dataforseo.markets.bulk import BulkRequest, BulkResult

__all__: list[str] = ["BulkRequest", "BulkResult"]

_MODULES: Mapping[str, str] = {
    "BulkRequest": "bulk",
    "BulkResult": "bulk",
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
