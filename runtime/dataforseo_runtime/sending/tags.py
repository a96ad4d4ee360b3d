"""Put a tag on each task that is charged: the account's log keeps it, so that a lost call can be found."""

from __future__ import annotations

import os
from typing import Any, TypeVar

from msgspec import UNSET

from dataforseo_runtime.requests.endpoint import Call
from dataforseo_runtime.requests.request import Request, has_field, revised

ResultT = TypeVar("ResultT")
RowT = TypeVar("RowT")

TAG = "tag"
OURS = "auto-"


def tagged(call: Call[ResultT, RowT]) -> Call[ResultT, RowT]:
    """Add a unique tag to each charged task that has none and can have one."""
    if call.endpoint.repeat == "safe" or not has_field(call.endpoint.request, TAG):
        return call
    return Call(call.endpoint, [_tagged(request) for request in call.requests])


def _tagged(request: Request) -> Request:
    if getattr(request, TAG) is not UNSET:
        return request
    return revised(request, {TAG: f"{OURS}{os.urandom(16).hex()}"})


def tags(call: Call[Any, Any]) -> tuple[str, ...]:
    """List the tags that a call carries."""
    found = [getattr(request, TAG, None) for request in call.requests]
    return tuple([tag for tag in found if isinstance(tag, str) and tag])
