# From spec/backlinks/ by `make generate`; do not edit.
"""Backlinks: Links that point at a domain, a subdomain or a page, now and over time."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dataforseo.backlinks.bulk_backlinks_live import (
        BulkBacklinksLiveItem,
        BulkBacklinksLiveRequest,
        BulkBacklinksLiveResult,
    )
    from dataforseo.backlinks.bulk_new_lost_backlinks_live import (
        BulkNewLostBacklinksLiveItem,
        BulkNewLostBacklinksLiveRequest,
        BulkNewLostBacklinksLiveResult,
    )
    from dataforseo.backlinks.errors import ErrorsRequest
    from dataforseo.backlinks.id_list import IdListRequest

__all__ = [
    "BulkBacklinksLiveItem",
    "BulkBacklinksLiveRequest",
    "BulkBacklinksLiveResult",
    "BulkNewLostBacklinksLiveItem",
    "BulkNewLostBacklinksLiveRequest",
    "BulkNewLostBacklinksLiveResult",
    "ErrorsRequest",
    "IdListRequest",
]

_MODULES = {
    "BulkBacklinksLiveItem": "bulk_backlinks_live",
    "BulkBacklinksLiveRequest": "bulk_backlinks_live",
    "BulkBacklinksLiveResult": "bulk_backlinks_live",
    "BulkNewLostBacklinksLiveItem": "bulk_new_lost_backlinks_live",
    "BulkNewLostBacklinksLiveRequest": "bulk_new_lost_backlinks_live",
    "BulkNewLostBacklinksLiveResult": "bulk_new_lost_backlinks_live",
    "ErrorsRequest": "errors",
    "IdListRequest": "id_list",
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
