"""Which rows of a made-up list one call shows, by the paging facts of its endpoint."""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from typing import Any, cast

from attrs import frozen

from dataforseo_runtime.endpoint import OffsetPaging, TokenPaging
from dataforseo_sandbox.account import Account
from dataforseo_sandbox.behaviours.outcome import TaskCall

_USUAL_ROWS = 10


@frozen
class Page:
    """The rows to show. `key` names the whole list; `about` is what the result says of it."""

    key: str
    indexes: range
    about: Mapping[str, Any]


def page_of(call: TaskCall, account: Account) -> Page:
    """Work out the page that a call asks for. The list is the same for all of its pages."""
    endpoint = call.endpoint
    fields: dict[str, Any] = dict(call.fields)
    start = 0
    about: dict[str, Any] = {}
    sizes = {paging.size for paging in endpoint.paging} | (
        {endpoint.billing.rows} if endpoint.billing.rows else set()
    )
    moving = {
        paging.offset if isinstance(paging, OffsetPaging) else paging.token for paging in endpoint.paging
    }
    for paging in endpoint.paging:
        if isinstance(paging, TokenPaging) and isinstance(token := fields.get(paging.token), str):
            held = _open_token(token)
            start = held.pop("start", 0)
            fields = {**held, paging.size: fields.get(paging.size)} if paging.repeat == "size" else fields
        elif isinstance(paging, OffsetPaging):
            start = max(start, fields.get(paging.offset) or 0)
    size = next((value for name in sorted(sizes) if isinstance(value := fields.get(name), int)), _USUAL_ROWS)
    asked = {name: value for name, value in fields.items() if name not in sizes | moving | {"tag"}}
    key = f"{endpoint.path}|{json.dumps(asked, sort_keys=True)}"
    total = account.answers.total(key) if endpoint.paging else size
    indexes = range(min(start, total), min(start + size, total))
    for paging in endpoint.paging:
        if paging.total:
            about[paging.total] = total
        if isinstance(paging, TokenPaging):
            more = indexes.stop < total
            about[paging.found_in] = _token({**asked, "start": indexes.stop}) if more else None
        elif paging.offset:
            about[paging.offset] = start
    return Page(key, indexes, about)


def _token(held: Mapping[str, Any]) -> str:
    return base64.urlsafe_b64encode(json.dumps(held).encode()).decode()


def _open_token(token: str) -> dict[str, Any]:
    try:
        held = json.loads(base64.urlsafe_b64decode(token))
    except ValueError:
        return {}
    return cast("dict[str, Any]", held) if isinstance(held, dict) else {}
