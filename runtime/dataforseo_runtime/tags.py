"""Tags: the caller's own text on a task, which the account's log keeps and a lost call is found by."""

from __future__ import annotations

import uuid
from typing import Any, TypeVar

from msgspec import UNSET

from dataforseo_runtime.endpoint import Call
from dataforseo_runtime.revise import revised

ResultT = TypeVar("ResultT")
RowT = TypeVar("RowT")

TAG = "tag"


def tagged(call: Call[ResultT, RowT]) -> Call[ResultT, RowT]:
    """Give each charged task that can have a tag and has none a unique one."""
    endpoint = call.endpoint
    if endpoint.repeat == "safe" or not any(rule.name == TAG for rule in endpoint.request.RULES):
        return call
    if all(request.set_fields().get(TAG, UNSET) is not UNSET for request in call.requests):
        return call
    requests = (
        request
        if request.set_fields().get(TAG, UNSET) is not UNSET
        else revised(request, {TAG: f"auto-{uuid.uuid4().hex}"})
        for request in call.requests
    )
    return Call(call.endpoint, [*requests])


def tags(call: Call[Any, Any]) -> tuple[str, ...]:
    """List the tags that a call carries."""
    found = (request.set_fields().get(TAG) for request in call.requests)
    return tuple(tag for tag in found if isinstance(tag, str) and tag)
