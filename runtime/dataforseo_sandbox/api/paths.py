"""Paths: their short form, their task family, their variant."""

from __future__ import annotations

import itertools

_FAMILY_CALLS = {"task_post", "task_get", "tasks_ready", "tasks_fixed"}


def short_path(path: str) -> str:
    """Shorten `/v3/backlinks/id_list` to `backlinks/id_list`, as the catalogue writes it."""
    return path.strip("/").removeprefix("v3/")


def names_in(path: str) -> list[str]:
    """Return the parts of a path, without path parameters."""
    return [part for part in short_path(path).split("/") if not part.startswith("{")]


def family_of(path: str) -> tuple[str, ...]:
    """Return the part of an endpoint's path that all endpoints of its task family share.

    It ends before `task_post`, `task_get` or a list. For other endpoints, such as `on_page/summary/{id}`,
    it ends before the last name.
    """
    parts = names_in(path)
    head = tuple(itertools.takewhile(lambda part: part not in _FAMILY_CALLS, parts))
    return head if len(head) < len(parts) else head[:-1]


def variant_of(path: str) -> str:
    """Return the variant of results that an endpoint collects: `html` of `…/task_get/html/{id}`, or ``."""
    parts = names_in(path)
    return parts[-1] if parts[-2:-1] == ["task_get"] else ""
