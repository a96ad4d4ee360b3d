# From spec/names/ by `make generate`; do not edit.
"""Names: Names that mean something to Python, attrs, msgspec or our runtime."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dataforseo.names.import_all import ImportAllRequest
    from dataforseo.names.list import ListInner, ListItem, ListNode, ListPlain, ListRequest, ListResult
    from dataforseo.names.rules import RulesRequest, RulesRow

__all__: list[str] = [
    "ImportAllRequest",
    "ListInner",
    "ListItem",
    "ListNode",
    "ListPlain",
    "ListRequest",
    "ListResult",
    "RulesRequest",
    "RulesRow",
]

_MODULES: Mapping[str, str] = {
    "ImportAllRequest": "import_all",
    "ListInner": "list",
    "ListItem": "list",
    "ListNode": "list",
    "ListPlain": "list",
    "ListRequest": "list",
    "ListResult": "list",
    "RulesRequest": "rules",
    "RulesRow": "rules",
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
