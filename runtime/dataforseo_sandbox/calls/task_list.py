"""Read the tasks in the body of a POST."""

from __future__ import annotations

from typing import Any

import msgspec

from dataforseo_runtime.base.json_types import is_list, is_object
from dataforseo_sandbox.api.refusals import Refusal

MAX_BYTES = 32 * 1024 * 1024
# A call with too many tasks is answered task by task. Beyond this number it is refused as a whole.
MAX_TASKS = 1000


def read_tasks(body: bytes) -> list[dict[str, Any]] | Refusal:
    """Read a list of objects, or an object of numbered objects as the vendor's samples send it."""
    if not body.strip():
        return Refusal(40502)
    try:
        data = msgspec.json.decode(body)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return Refusal(40503)
    if is_object(data) and all(key.isdecimal() for key in data):
        data = list(data.values())
    if not is_list(data):
        return Refusal(40503)
    if len(data) > MAX_TASKS:
        return Refusal(40006)
    tasks = [task for task in data if is_object(task)]
    if len(tasks) < len(data):
        return Refusal(40503)
    return tasks or Refusal(40502)
