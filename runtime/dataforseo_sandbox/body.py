"""The tasks in the body of a POST, and whether the body as a whole is accepted."""

from __future__ import annotations

from typing import Any

import msgspec

from dataforseo_runtime.base.json_types import is_list, is_object
from dataforseo_sandbox.status import Refused

MAX_BYTES = 32 * 1024 * 1024
# Each task of a call that is refused for having too many is answered, up to so many.
MAX_TASKS = 1000


def read_tasks(body: bytes) -> list[dict[str, Any]] | Refused:
    """Read the tasks: a list of objects, or an object whose values are, as the vendor's samples send it."""
    if not body.strip():
        return Refused(40502)
    try:
        data = msgspec.json.decode(body)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return Refused(40503)
    if is_object(data) and all(key.isdecimal() for key in data):
        data = list(data.values())
    if not is_list(data):
        return Refused(40503)
    if len(data) > MAX_TASKS:
        return Refused(40006)
    tasks = [task for task in data if is_object(task)]
    if len(tasks) < len(data):
        return Refused(40503)
    return tasks or Refused(40502)
