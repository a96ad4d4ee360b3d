"""How paths are written, and which of them belong together."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

_STEPS = {"task_post", "task_get", "tasks_ready", "tasks_fixed"}


def short(path: str) -> str:
    """Write a path as the catalogue does: `/v3/backlinks/id_list` becomes `backlinks/id_list`."""
    return path.strip("/").removeprefix("v3/")


def family_of(path: str) -> tuple[str, ...]:
    """Give the part of an endpoint's path that the steps of a task family share.

    That is all before task_post, task_get and the lists; of a reader without them, such as
    `on_page/summary/{id}`, all before its name.
    """
    parts = [part for part in short(path).split("/") if not part.startswith("{")]
    head = tuple(itertools.takewhile(lambda part: part not in _STEPS, parts))
    return head if len(head) < len(parts) else head[:-1]


def variant_of(path: str) -> str:
    """Give the form of the results that an endpoint collects: `html` of `…/task_get/html/{id}`, or ``."""
    parts: Sequence[str] = [part for part in short(path).split("/") if not part.startswith("{")]
    return parts[-1] if len(parts) > 1 and parts[-2] == "task_get" else ""
