# From spec/appendix/ by `make generate`; do not edit.
"""Appendix: The account, the state of the API and its webhooks."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dataforseo.appendix.errors import ErrorsRequest as ErrorsRequest, ErrorsResult as ErrorsResult
    from dataforseo.appendix.status import (
        StatusAppendixStatusEndpoints as StatusAppendixStatusEndpoints,
        StatusRequest as StatusRequest,
        StatusResult as StatusResult,
    )
    from dataforseo.appendix.user_data import UserDataRequest as UserDataRequest
    from dataforseo.appendix.webhook_resend import WebhookResendRequest as WebhookResendRequest

# The classes of each module. A class is loaded on first use.
_CLASSES: Mapping[str, tuple[str, ...]] = {
    "errors": ("ErrorsRequest", "ErrorsResult"),
    "status": ("StatusAppendixStatusEndpoints", "StatusRequest", "StatusResult"),
    "user_data": ("UserDataRequest",),
    "webhook_resend": ("WebhookResendRequest",),
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
