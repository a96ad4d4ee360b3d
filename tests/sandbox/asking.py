"""The smallest request that an endpoint's own rules accept."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from typing import Any
from urllib.parse import quote

from dataforseo_runtime.requests import group_rules, rules
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.request import Request, by_python_name
from dataforseo_sandbox.task_ids import SAMPLE


def smallest(request: type[Request]) -> dict[str, Any]:
    """Give the required fields, and those that rules over several fields ask for."""
    known = {rule.name: rule for rule in request.RULES}
    wanted = [rule.name for rule in request.RULES if rule.required]
    for group in request.GROUP_RULES:
        match group:
            case group_rules.OneOf(fields=names, least=least):
                missing = least - sum(name in wanted for name in names)
                wanted += [name for name in names if name not in wanted][: max(0, missing)]
            case group_rules.Together(fields=names) if set(names) & set(wanted):
                wanted += names
            case group_rules.Needs(field=name, others=others) if name in wanted:
                wanted += others
            case _:
                pass
    return {name: value(known[name]) for name in wanted}


def value(rule: rules.Rule) -> Any:
    """Give a value that one rule accepts."""
    match rule:
        case rules.Text(values=values, min_length=least):
            return values[0] if values else "example.com".ljust(least or 0, "x")
        case rules.Time(format=rules.DATE):
            return f"{date.today() - timedelta(days=2):%Y-%m-%d}"
        case rules.Time():
            return f"{datetime.now(UTC) - timedelta(hours=1):%Y-%m-%d %H:%M:%S +00:00}"
        case rules.Number(values=values, minimum=least):
            return values[0] if values else max(1, int(least or 0))
        case rules.Boolean():
            return False
        case rules.ListOf(each=each, min_items=least):
            return [value(each)] * max(1, least or 0)
        case rules.MapOf(each=each, min_items=least):
            return {str(key): value(each) for key in range(1, 1 + max(1, least or 0))}
        case rules.Nested(cls=cls):
            return smallest(cls)
        case _:
            return "example.com"


def fields_for(endpoint: Endpoint[Any, Any]) -> dict[str, Any]:
    """Give the smallest request of an endpoint; what asks for a task is given that of the samples."""
    fields = smallest(endpoint.request)
    if endpoint.kind in ("task_get", "action"):
        fields["id"] = SAMPLE
    return fields


def keywords(endpoint: Endpoint[Any, Any]) -> dict[str, Any]:
    """Give the smallest request as the keywords of the client's method."""
    return by_python_name(endpoint.request, fields_for(endpoint))


def path_and_fields(endpoint: Endpoint[Any, Any]) -> tuple[str, dict[str, Any]]:
    """Give the path to call, its parameters filled in, and the fields to send."""
    fields = fields_for(endpoint)
    path = re.sub(r"\{(\w+)\}", lambda match: quote(str(fields.pop(match[1])), safe=""), endpoint.path)
    return path.removeprefix("/v3/"), fields
