"""The `data` of a task: what was sent, and what the server adds to it."""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from typing import Any

_TAILS = {"live", "task_post", "task_get", "tasks_ready", "tasks_fixed"}


def echo(segments: Sequence[str], fields: Mapping[str, Any]) -> dict[str, Any]:
    """Make the data of a task called at `v3`, section, …; which keys are added depends on the section."""
    section, *rest = segments[1:]
    head = list(itertools.takewhile(lambda part: part not in _TAILS, rest))
    added: dict[str, Any] = {"api": section}
    if section == "serp":
        tail = rest[len(head) :]
        added["function"] = tail[0] if tail else head.pop()
        added.update(zip(("se", "se_type"), head, strict=False))
    else:
        added["function"] = head.pop() if head else section
        if head and section == "dataforseo_labs":
            added["se_type"] = head[0]
        elif head and section != "domain_analytics":
            added["se"] = head[0]
    return {**added, **fields}


def function_name(path: str) -> str:
    """Name the function of a path as the error log does: `backlinks/bulk_backlinks`."""
    parts = path.removeprefix("v3/").split("/")
    return "/".join(itertools.takewhile(lambda part: part != "live", parts))
