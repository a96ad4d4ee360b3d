# From spec/names/ by `make generate`; do not edit.
"""Names: Names that mean something to Python, attrs, msgspec or our runtime."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dataforseo.names.import_ import ImportAllRequest as ImportAllRequest
    from dataforseo.names.list import (
        ListInner as ListInner,
        ListItem as ListItem,
        ListNode as ListNode,
        ListPlain as ListPlain,
        ListRequest as ListRequest,
        ListResult as ListResult,
    )
    from dataforseo.names.rules import RulesRequest as RulesRequest, RulesRow as RulesRow

# The classes of each module. A class is loaded on first use.
_CLASSES: Mapping[str, tuple[str, ...]] = {
    "import_": ("ImportAllRequest",),
    "list": ("ListInner", "ListItem", "ListNode", "ListPlain", "ListRequest", "ListResult"),
    "rules": ("RulesRequest", "RulesRow"),
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
