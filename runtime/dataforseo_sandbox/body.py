"""The tasks in the body of a POST."""

from __future__ import annotations

from typing import Any, cast

import msgspec
from attrs import frozen

MAX_BYTES = 32 * 1024 * 1024


@frozen
class BodyRefused(Exception):
    """The body as a whole is refused with this code."""

    code: int
    text: str | None = None


def read_tasks(body: bytes) -> list[dict[str, Any]]:
    """Read the tasks: a list of objects, or an object whose values are, as the vendor's samples send it."""
    if not body.strip():
        raise BodyRefused(40502)
    try:
        data = msgspec.json.decode(body)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        raise BodyRefused(40503) from None
    if isinstance(data, dict) and data and all(str(key).isdigit() for key in cast("dict[str, Any]", data)):
        data = list(cast("dict[str, Any]", data).values())
    if not isinstance(data, list):
        raise BodyRefused(40503)
    tasks = cast("list[Any]", data)
    if not tasks:
        raise BodyRefused(40502)
    if not all(isinstance(task, dict) for task in tasks):
        raise BodyRefused(40503)
    return tasks
