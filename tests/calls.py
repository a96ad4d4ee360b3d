"""Calls of an endpoint, described without a client."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from dataforseo_runtime.requests.endpoint import Call, Endpoint


def describing(endpoint: Endpoint[Any, Any]) -> Callable[..., Call[Any, Any]]:
    """Give what takes an endpoint's fields, by their Python names, and describes the call."""
    return lambda **fields: Call(endpoint, [endpoint.request(**fields)])
