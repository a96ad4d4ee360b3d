"""The `data` of a task: the fields that were sent, and those that the server adds."""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from typing import Any

from dataforseo_sandbox.api.paths import names_in, short_path

_TAILS = {"live", "task_post", "task_get", "tasks_ready", "tasks_fixed"}


def task_data(path: str, fields: Mapping[str, Any]) -> dict[str, Any]:
    """Build the `data` of a task. Which fields the server adds depends on the section."""
    section, *rest = names_in(path)
    head = list(itertools.takewhile(lambda part: part not in _TAILS, rest))
    added: dict[str, Any] = {"api": section}
    if section == "serp":
        tail = rest[len(head) :]
        added["function"] = tail[0] if tail else head.pop()
        added.update(zip(("se", "se_type"), head, strict=False))
    else:
        *before, added["function"] = head[:2] or [section]
        if before and section == "dataforseo_labs":
            added["se_type"] = before[0]
        elif before and section != "domain_analytics":
            added["se"] = before[0]
    return {**added, **fields}


def function_name(path: str) -> str:
    """Return the function of a path as the error log writes it: `backlinks/bulk_backlinks`."""
    return "/".join(itertools.takewhile(lambda part: part != "live", short_path(path).split("/")))
