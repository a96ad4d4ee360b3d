# From spec/appendix/ by `make generate`; do not edit.
"""Appendix: The account, the state of the API and its webhooks."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dataforseo.appendix.errors import ErrorsResult
    from dataforseo.appendix.status import StatusAppendixStatusEndpoints, StatusResult
    from dataforseo.appendix.webhook_resend import WebhookResendRequest

__all__: list[str] = ["ErrorsResult", "StatusAppendixStatusEndpoints", "StatusResult", "WebhookResendRequest"]

_MODULES: Mapping[str, str] = {
    "ErrorsResult": "errors",
    "StatusAppendixStatusEndpoints": "status",
    "StatusResult": "status",
    "WebhookResendRequest": "webhook_resend",
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
