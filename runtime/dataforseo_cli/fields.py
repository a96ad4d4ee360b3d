"""Fields as they were given, by wire name: which of them are none, and which are missing."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from dataforseo_runtime.base.errors import InvalidRequestError, Problem
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.request import UNSET, Request, by_python_name


def request_of(endpoint: Endpoint[Any, Any], fields: Mapping[str, Any]) -> Request:
    """Make the checked request; a required field that is missing is a broken rule like any other."""
    unknown = [*unknown_fields(endpoint, fields)]
    if unknown:
        raise InvalidRequestError(endpoint.request.__name__, unknown)
    missing = {rule.name: UNSET for rule in endpoint.request.RULES if rule.required}
    return endpoint.request(**by_python_name(endpoint.request, {**missing, **fields}))


def unknown_fields(endpoint: Endpoint[Any, Any], fields: Mapping[str, Any]) -> Iterator[Problem]:
    """Go through the names that are no fields of this endpoint."""
    known = [rule.name for rule in endpoint.request.RULES]
    for name, value in fields.items():
        if name not in known:
            from dataforseo_cli.near import did_you_mean

            hint = did_you_mean(name, known, f"; they are {', '.join(known)}")
            yield Problem(name, "unknown", value, f"is no field of {endpoint.path}{hint}")


def missing_fields(endpoint: Endpoint[Any, Any], given: Collection[str]) -> Iterator[Problem]:
    """Go through the required fields that were not given."""
    for rule in endpoint.request.RULES:
        if rule.required and rule.name not in given:
            yield rule.missing(UNSET, rule.name)
