# From spec/choices/ by `make generate`; do not edit.
"""Choices: Unions of shapes."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dataforseo.choices.items import (
        ItemsAnswer as ItemsAnswer,
        ItemsAnswerTable as ItemsAnswerTable,
        ItemsAnswerText as ItemsAnswerText,
        ItemsCarousel as ItemsCarousel,
        ItemsItem as ItemsItem,
        ItemsMixed as ItemsMixed,
        ItemsOrganic as ItemsOrganic,
        ItemsPage as ItemsPage,
        ItemsRequest as ItemsRequest,
        ItemsTableItem as ItemsTableItem,
    )

# The classes of each module. A class is loaded on first use.
_CLASSES: Mapping[str, tuple[str, ...]] = {
    "items": (
        "ItemsAnswer",
        "ItemsAnswerTable",
        "ItemsAnswerText",
        "ItemsCarousel",
        "ItemsItem",
        "ItemsMixed",
        "ItemsOrganic",
        "ItemsPage",
        "ItemsRequest",
        "ItemsTableItem",
    ),
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
