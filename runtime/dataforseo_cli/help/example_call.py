"""Make an example command of an operation from its required fields."""

from __future__ import annotations

import json
import shlex
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

import click

from dataforseo_cli.input.field_values import flag_name
from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.group_rules import Needs, OneOf
from dataforseo_runtime.requests.request import Request

WIDTH = 76
_TASK_ID = "00000000-0000-0000-0000-000000000000"
# Example values by field. There is no example for a required field with neither these nor allowed values.
_VALUES: Mapping[str, Sequence[str]] = {
    "targets": ("forbes.com", "cnn.com"),
    "target": ("forbes.com",),
    "target1": ("forbes.com",),
    "target2": ("cnn.com",),
    "domain": ("forbes.com",),
    "keywords": ("pizza", "pasta"),
    "keyword": ("pizza",),
    "location_code": ("2840",),
    "language_code": ("en",),
    "url": ("https://example.com/",),
    "page_from": ("https://example.com/",),
    "urls": ("https://example.com/",),
    "id": (_TASK_ID,),
    "task_id": (_TASK_ID,),
    "asin": ("B07ZPKBL9V",),
    "app_id": ("com.example.app",),
    "product_id": ("1113158713975221117",),
    "category_code": ("10021",),
    "user_prompt": ("Which pizza is the best?",),
    "max_crawl_pages": ("10",),
    "technology": ("nginx",),
    "query": ("pizza",),
    "cid": ("194604053573767737",),
    "place_id": ("GhIJQWDl0CIeQUARxks3icF8U8A",),
    "country": ("US",),
    "video_id": ("dQw4w9WgXcQ",),
    "app_ids": ("com.example.app", "com.example.other"),
    "asins": ("B07ZPKBL9V", "B08L5TNJHG"),
    "pages": ("https://example.com/", "https://example.org/"),
    "ip": ("192.0.2.1",),
}


def example_call(endpoint: Endpoint[Any, Any], command: str) -> str | None:
    """Return the smallest call of an operation, folded for a shell, or None if a value is not known."""
    known = {rule.name: rule for rule in endpoint.request.RULES}
    parts: list[str] = []
    for name in _required_fields(endpoint.request):
        values = _example_values(known[name])
        if not values:
            return None
        parts += [f"{flag_name(name)} {shlex.quote(value)}" for value in values]
    return " \\\n    ".join(_fold([command, *parts]))


def write_example(formatter: click.HelpFormatter, example: str | None) -> None:
    """Write an example without wrapping, so that it can be pasted."""
    if example is None:
        return
    with formatter.section("Example"):
        for line in example.splitlines():
            formatter.write(f"  {line}\n")


def _required_fields(request: type[Request]) -> list[str]:
    """List the required fields, and one field of each group that requires one."""
    needed = [rule.name for rule in request.RULES if rule.required]
    for group in request.GROUP_RULES:
        if isinstance(group, OneOf) and group.least > len(set(group.fields) & set(needed)):
            needed.append(min(group.fields, key=lambda name: [*_VALUES, name].index(name)))
        elif isinstance(group, Needs) and group.field in needed:
            needed += [name for name in group.others if name not in needed]
    if "location_code" in needed and any(rule.name == "language_code" for rule in request.RULES):
        needed.append("language_code")  # most such endpoints require it
    return [*dict.fromkeys(needed)]


def _example_values(rule: rules.Rule) -> Sequence[str]:
    """Return example values as typed on the command line; empty if there are none."""
    match rule:
        case rules.ListOf(each=rules.Nested() as each):
            return _example_values(each)
        case rules.ListOf(each=each):
            return _values_by_name(each, rule.name)
        case rules.MapOf(each=rules.Text() as each):
            values = _values_by_name(each, rule.name)
            return [json.dumps(dict(enumerate(values, 1)))] if values else ()
        case rules.Nested(cls=cls):
            inner = {part.name: part for part in cls.RULES}
            fields = {name: _example_values(inner[name])[:1] for name in _required_fields(cls)}
            return (
                [json.dumps({name: value for name, (value,) in fields.items()})]
                if all(fields.values())
                else ()
            )
        case _:
            return _values_by_name(rule, rule.name)[:1]


def _values_by_name(rule: rules.Rule, name: str) -> Sequence[str]:
    if isinstance(rule, rules.Time):
        moment = datetime.now(UTC) - timedelta(days=0 if name.endswith("_to") else 7)
        return [f"{moment:%Y-%m-%d}" if rule.format == rules.DATE else f"{moment:%Y-%m-%d 00:00:00 +00:00}"]
    if isinstance(rule, rules.Text) and rule.values:
        return rule.values[:1]
    return _VALUES.get(name, ()) if isinstance(rule, rules.Text | rules.Number) else ()


def _fold(parts: Sequence[str]) -> Iterator[str]:
    line = ""
    for part in parts:
        if line and len(line) + 1 + len(part) > WIDTH:
            yield line
            line = part
        else:
            line = f"{line} {part}".strip()
    yield line
