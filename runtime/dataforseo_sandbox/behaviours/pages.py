"""Select the page of a made-up list, by the paging facts of the endpoint."""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from typing import Any

from msgspec import Struct

from dataforseo_runtime.base.json_types import is_list, is_object
from dataforseo_runtime.requests.facts import OffsetPaging, TokenPaging
from dataforseo_sandbox.account.account import Account
from dataforseo_sandbox.behaviours.task_call import TaskCall

_DEFAULT_SIZE = 10
_START = "start of the next page"


class Page(Struct, frozen=True):
    """The rows of one page. `key` identifies the whole list; `about` holds paging fields of the result."""

    key: str
    indexes: range
    about: Mapping[str, Any]


def page_of(call: TaskCall, account: Account) -> Page:
    """Select the page that a call asks for. All pages of a list have the same key and total."""
    endpoint = call.endpoint
    fields, start = _list_and_start(call)
    sizes = {paging.size: fields.get(paging.size) for paging in endpoint.paging}
    billed = fields.get(endpoint.billing.rows) if endpoint.billing.rows is not None else None
    if endpoint.billing.rows is not None:
        sizes[endpoint.billing.rows] = billed
    given = {name: size for name, size in sizes.items() if isinstance(size, int)}
    default = len(billed) if is_list(billed) else _DEFAULT_SIZE
    size = max(0, next(iter(given.values()), default))
    asked = {name: value for name, value in fields.items() if name not in given and name != "tag"}
    key = f"{endpoint.path}|{json.dumps(asked, sort_keys=True)}"
    total = account.answers.total(key) if endpoint.paging else size
    indexes = range(min(start, total), min(start + size, total))
    about: dict[str, Any] = {"offset": start}
    for paging in endpoint.paging:
        if paging.total is not None:
            about[paging.total] = total
        if isinstance(paging, TokenPaging):
            more = indexes.stop < total
            about[paging.found_in] = _write_token({**asked, _START: indexes.stop}) if more else None
    return Page(key, indexes, about)


def _list_and_start(call: TaskCall) -> tuple[dict[str, Any], int]:
    """Return the fields that identify the list, and the index of the first row of the page."""
    fields, start = dict(call.fields), 0
    for paging in call.endpoint.paging:
        if isinstance(paging, OffsetPaging):
            start = max(start, fields.pop(paging.offset, None) or 0)
        elif isinstance(token := fields.pop(paging.token, None), str):
            stored = _read_token(token)
            start = int(stored.pop(_START, 0))
            if paging.repeat == "size":
                fields = stored | {name: fields[name] for name in (paging.size,) if name in fields}
    return fields, start


def _write_token(stored: Mapping[str, Any]) -> str:
    return base64.urlsafe_b64encode(json.dumps(stored).encode()).decode()


def _read_token(token: str) -> dict[str, Any]:
    try:
        stored = json.loads(base64.urlsafe_b64decode(token))
    except ValueError:
        return {}
    return stored if is_object(stored) else {}
