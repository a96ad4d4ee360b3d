# From spec/choices/ by `make generate`; do not edit.
"""Choices: Unions of shapes."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dataforseo.choices.items import (
        ItemsAnswer,
        ItemsAnswerTable,
        ItemsAnswerText,
        ItemsCarousel,
        ItemsItem,
        ItemsMixed,
        ItemsOrganic,
        ItemsPage,
        ItemsRequest,
        ItemsTableItem,
    )

__all__: list[str] = [
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
]

_MODULES: Mapping[str, str] = {
    "ItemsAnswer": "items",
    "ItemsAnswerTable": "items",
    "ItemsAnswerText": "items",
    "ItemsCarousel": "items",
    "ItemsItem": "items",
    "ItemsMixed": "items",
    "ItemsOrganic": "items",
    "ItemsPage": "items",
    "ItemsRequest": "items",
    "ItemsTableItem": "items",
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
