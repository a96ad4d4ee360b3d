"""The `data` of a task: what was sent, and what the server adds to it."""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from typing import Any

from dataforseo_sandbox.paths import short

_TAILS = {"live", "task_post", "task_get", "tasks_ready", "tasks_fixed"}


def echo(path: str, fields: Mapping[str, Any]) -> dict[str, Any]:
    """Make the data of a task called at a path; which keys are added depends on the section."""
    section, *rest = [part for part in short(path).split("/") if not part.startswith("{")]
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
    """Name the function of a path as the error log does: `backlinks/bulk_backlinks`."""
    return "/".join(itertools.takewhile(lambda part: part != "live", short(path).split("/")))
