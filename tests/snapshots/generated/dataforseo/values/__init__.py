# From spec/values/ by `make generate`; do not edit.
"""Values: Every type, and every format of time."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dataforseo.values.all import (
        AllEverything as AllEverything,
        AllLeaf as AllLeaf,
        AllPoint as AllPoint,
        AllRequest as AllRequest,
        AllSpot as AllSpot,
        AllTree as AllTree,
    )
    from dataforseo.values.maps import MapsRequest as MapsRequest
    from dataforseo.values.nothing import NothingRequest as NothingRequest
    from dataforseo.values.raw import RawRequest as RawRequest
    from dataforseo.values.times import TimesRequest as TimesRequest, TimesTimes as TimesTimes

# The classes of each module. A class is loaded on first use.
_CLASSES: Mapping[str, tuple[str, ...]] = {
    "all": ("AllEverything", "AllLeaf", "AllPoint", "AllRequest", "AllSpot", "AllTree"),
    "maps": ("MapsRequest",),
    "nothing": ("NothingRequest",),
    "raw": ("RawRequest",),
    "times": ("TimesRequest", "TimesTimes"),
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
