# From spec/values/ by `make generate`; do not edit.
"""Values: Every type, and every format of time."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dataforseo.values.all import AllEverything, AllLeaf, AllPoint, AllRequest, AllSpot, AllTree
    from dataforseo.values.maps import MapsRequest
    from dataforseo.values.nothing import NothingRequest
    from dataforseo.values.raw import RawRequest
    from dataforseo.values.times import TimesRequest, TimesTimes

__all__: list[str] = [
    "AllEverything",
    "AllLeaf",
    "AllPoint",
    "AllRequest",
    "AllSpot",
    "AllTree",
    "MapsRequest",
    "NothingRequest",
    "RawRequest",
    "TimesRequest",
    "TimesTimes",
]

_MODULES: Mapping[str, str] = {
    "AllEverything": "all",
    "AllLeaf": "all",
    "AllPoint": "all",
    "AllRequest": "all",
    "AllSpot": "all",
    "AllTree": "all",
    "MapsRequest": "maps",
    "NothingRequest": "nothing",
    "RawRequest": "raw",
    "TimesRequest": "times",
    "TimesTimes": "times",
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
