"""Check the fields of a task by the rules that the client uses before it sends."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dataforseo_runtime.requests.facts import TokenPaging
from dataforseo_sandbox.api.catalogue import AnyEndpoint
from dataforseo_sandbox.api.refusals import Refusal

# A page token stands for the fields of the first request, so these rules do not apply beside it.
_SATISFIED_BY_TOKEN = {"required", "one of", "together", "needed"}
_MOST_NAMED = 20


def check(endpoint: AnyEndpoint, fields: Mapping[str, Any]) -> Refusal | None:
    """Check the fields of one task. Return the refusal, or None if they are accepted."""
    problems = endpoint.request.wire_problems(fields)
    if any(
        isinstance(paging, TokenPaging) and paging.repeat == "size" and fields.get(paging.token)
        for paging in endpoint.paging
    ):
        problems = [problem for problem in problems if problem.rule not in _SATISFIED_BY_TOKEN]
    unknown = [problem.field for problem in problems if problem.rule == "unknown"]
    if unknown:
        more = ", ..." if len(unknown) > _MOST_NAMED else ""
        return Refusal(40506, f"Unknown Fields in POST Data: {', '.join(unknown[:_MOST_NAMED])}{more}")
    if problems:
        return Refusal(40501, f"Invalid Field: '{problems[0].field}'.")
    return None


def most_tasks(endpoint: AnyEndpoint) -> int:
    """Return how many tasks one call of an endpoint may have."""
    return endpoint.limits.tasks_per_call or (100 if endpoint.kind == "task_post" else 1)
