"""Link the endpoints of each task family. Their paths say which belong together; no spec does."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from codegen.resolving.resolved import Family, ResolvedEndpoint


def link_families(endpoints: Sequence[ResolvedEndpoint]) -> None:
    """Set `family` of endpoints that collect tasks by `id`, and `collectors` of those that post them."""
    by_path = {"/".join(endpoint.spec.segments): endpoint for endpoint in endpoints}
    for path, endpoint in by_path.items():
        if endpoint.spec.kind != "task_get" or [*endpoint.spec.parameters] != ["id"]:
            continue
        post, ready = (by_path.get(f"{_folder(path)}/{action}") for action in ("task_post", "tasks_ready"))
        if post is not None and ready is not None:
            endpoint.family = Family(post, ready)
            post.collectors.append(endpoint)
    for endpoint in endpoints:
        endpoint.collectors.sort(key=lambda collector: "advanced" not in collector.spec.segments)


def _folder(path: str) -> str:
    """Return what the paths of a family begin with: all before task_get, or before the last segment."""
    segments = path.removesuffix("/{id}").split("/")
    if "task_get" in segments:
        return "/".join(itertools.takewhile(lambda segment: segment != "task_get", segments))
    return "/".join(segments[:-1])
