"""Which operations make up a task family: read off their paths, and nowhere written down."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Mapping

from attrs import frozen

from codegen.resolving.resolve import Endpoint


@frozen(eq=False)
class Family:
    """Who posts the tasks that an endpoint collects, and who lists the finished ones."""

    post: Endpoint
    ready: Endpoint


def find_families(endpoints: Iterable[Endpoint]) -> dict[str, Family]:
    """Give the family of every endpoint that collects tasks by their identifier alone, by its path."""
    by_path = {"/".join(endpoint.spec.segments): endpoint for endpoint in endpoints}
    found: dict[str, Family] = {}
    for path, endpoint in by_path.items():
        if endpoint.spec.kind != "task_get" or [*endpoint.spec.parameters] != ["id"]:
            continue
        post, ready = (by_path.get(f"{_home(path)}/{step}") for step in ("task_post", "tasks_ready"))
        if post is not None and ready is not None:
            found[endpoint.spec.path] = Family(post, ready)
    return found


def find_collectors(
    families: Mapping[str, Family], endpoints: Iterable[Endpoint]
) -> dict[str, list[Endpoint]]:
    """Give what collects the tasks of every endpoint that posts some, by its path; what gives most comes first."""
    found: dict[str, list[Endpoint]] = {}
    for endpoint in endpoints:
        if (family := families.get(endpoint.spec.path)) is not None:
            found.setdefault(family.post.spec.path, []).append(endpoint)
    for collectors in found.values():
        collectors.sort(key=lambda endpoint: "advanced" not in endpoint.spec.segments)
    return found


def _home(path: str) -> str:
    """Give the folder that the steps of a family share: where task_get is, or else the reader itself."""
    segments = path.removesuffix("/{id}").split("/")
    if "task_get" in segments:
        return "/".join(itertools.takewhile(lambda segment: segment != "task_get", segments))
    return "/".join(segments[:-1])
