"""Whether a task is accepted, by the same rules with which the client checks before it sends."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dataforseo_runtime.requests.facts import TokenPaging
from dataforseo_sandbox.catalogue import AnyEndpoint
from dataforseo_sandbox.status import Refused

# A continuation token stands for the whole request that it came from.
_LEFT_TO_THE_TOKEN = {"required", "one of", "together", "needed"}


MOST_NAMED = 20


def check(endpoint: AnyEndpoint, fields: Mapping[str, Any]) -> Refused | None:
    """Check the fields of one task."""
    problems = endpoint.request.wire_problems(fields)
    if any(
        isinstance(paging, TokenPaging) and paging.repeat == "size" and fields.get(paging.token)
        for paging in endpoint.paging
    ):
        problems = [problem for problem in problems if problem.rule not in _LEFT_TO_THE_TOKEN]
    unknown = [problem.field for problem in problems if problem.rule == "unknown"]
    if unknown:
        more = ", ..." if len(unknown) > MOST_NAMED else ""
        return Refused(40506, f"Unknown Fields in POST Data: {', '.join(unknown[:MOST_NAMED])}{more}")
    if problems:
        return Refused(40501, f"Invalid Field: '{problems[0].field}'.")
    return None


def most_tasks(endpoint: AnyEndpoint) -> int:
    """How many tasks one call of an endpoint may carry."""
    return endpoint.limits.tasks_per_call or (100 if endpoint.kind == "task_post" else 1)
