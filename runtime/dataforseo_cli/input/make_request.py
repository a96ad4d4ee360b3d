"""Make checked requests from fields by wire name, and report unknown and missing ones."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any

from msgspec.structs import replace

from dataforseo_runtime.base.errors import InvalidRequestError, Problem
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.request import UNSET, Request, by_python_name


def make_requests(endpoint: Endpoint[Any, Any], tasks: Sequence[Mapping[str, Any]]) -> list[Request]:
    """Make a checked request of each task. Raises InvalidRequestError with the problems of all tasks."""
    requests: list[Request] = []
    problems: list[Problem] = []
    for index, fields in enumerate(tasks):
        try:
            requests.append(_make_request(endpoint, fields))
        except InvalidRequestError as error:
            prefix = f"[{index}]." if len(tasks) > 1 else ""
            problems += [replace(problem, field=prefix + problem.field) for problem in error.problems]
    if problems:
        raise InvalidRequestError(endpoint.request.__name__, problems)
    return requests


def unknown_fields(endpoint: Endpoint[Any, Any], fields: Mapping[str, Any]) -> Iterator[Problem]:
    """Iterate over the problems of names that are not fields of this endpoint."""
    known = [rule.name for rule in endpoint.request.RULES]
    for name, value in fields.items():
        if name not in known:
            from dataforseo_cli.lookup.suggestions import did_you_mean

            hint = did_you_mean(name, known, f"; they are {', '.join(known)}")
            yield Problem(name, "unknown", value, f"is no field of {endpoint.path}{hint}")


def missing_fields(endpoint: Endpoint[Any, Any], given: Collection[str]) -> Iterator[Problem]:
    """Iterate over the problems of required fields that were not given."""
    for rule in endpoint.request.RULES:
        if rule.required and rule.name not in given:
            yield rule.missing(UNSET, rule.name)


def _make_request(endpoint: Endpoint[Any, Any], fields: Mapping[str, Any]) -> Request:
    unknown = [*unknown_fields(endpoint, fields)]
    if unknown:
        raise InvalidRequestError(endpoint.request.__name__, unknown)
    # With UNSET, a missing field is reported beside all other broken rules.
    missing = {rule.name: UNSET for rule in endpoint.request.RULES if rule.required}
    return endpoint.request(**by_python_name(endpoint.request, {**missing, **fields}))
