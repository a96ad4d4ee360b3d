"""An example of every operation, made from what it cannot do without."""

from __future__ import annotations

import json
import shlex
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

import click

from dataforseo_cli.values import flag
from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.group_rules import Needs, OneOf
from dataforseo_runtime.requests.request import Request

WIDTH = 76
_TASK_ID = "00000000-0000-0000-0000-000000000000"
# Field: what a person would ask for. A field that is not here and has no list of values gives no example.
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


def example(endpoint: Endpoint[Any, Any], command: str) -> str | None:
    """Write the smallest call of an operation, folded as a shell reads it; None where it takes an expert."""
    known = {rule.name: rule for rule in endpoint.request.RULES}
    parts: list[str] = []
    for name in _needed(endpoint.request):
        values = _of(known[name])
        if not values:
            return None
        parts += [f"{flag(name)} {shlex.quote(value)}" for value in values]
    return " \\\n    ".join(_lines([command, *parts]))


def write_example(formatter: click.HelpFormatter, example: str | None) -> None:
    """Write an example as it is to be pasted: unwrapped."""
    if example is None:
        return
    with formatter.section("Example"):
        for line in example.splitlines():
            formatter.write(f"  {line}\n")


def _needed(request: type[Request]) -> list[str]:
    """List the required fields, and of each group of which one is required the one with the best example."""
    needed = [rule.name for rule in request.RULES if rule.required]
    for group in request.GROUP_RULES:
        if isinstance(group, OneOf) and group.least > len(set(group.fields) & set(needed)):
            needed.append(min(group.fields, key=lambda name: [*_VALUES, name].index(name)))
        elif isinstance(group, Needs) and group.field in needed:
            needed += [name for name in group.others if name not in needed]
    if "location_code" in needed and any(rule.name == "language_code" for rule in request.RULES):
        needed.append("language_code")  # asked for by most, and meant by all
    return [*dict.fromkeys(needed)]


def _of(rule: rules.Rule) -> Sequence[str]:
    """Give the values of a field as they are typed; none where there is no good one."""
    match rule:
        case rules.ListOf(each=rules.Nested() as each):
            return _of(each)
        case rules.ListOf(each=each):
            return _several(each, rule.name)
        case rules.MapOf(each=rules.Text() as each):
            values = _several(each, rule.name)
            return [json.dumps(dict(enumerate(values, 1)))] if values else ()
        case rules.Nested(cls=cls):
            inner = {part.name: part for part in cls.RULES}
            fields = {name: _of(inner[name])[:1] for name in _needed(cls)}
            return (
                [json.dumps({name: value for name, (value,) in fields.items()})]
                if all(fields.values())
                else ()
            )
        case _:
            return _several(rule, rule.name)[:1]


def _several(rule: rules.Rule, name: str) -> Sequence[str]:
    if isinstance(rule, rules.Time):
        moment = datetime.now(UTC) - timedelta(days=0 if name.endswith("_to") else 7)
        return [f"{moment:%Y-%m-%d}" if rule.format == rules.DATE else f"{moment:%Y-%m-%d 00:00:00 +00:00}"]
    if isinstance(rule, rules.Text) and rule.values:
        return rule.values[:1]
    return _VALUES.get(name, ()) if isinstance(rule, rules.Text | rules.Number) else ()


def _lines(parts: Sequence[str]) -> Iterator[str]:
    line = ""
    for part in parts:
        if line and len(line) + 1 + len(part) > WIDTH:
            yield line
            line = part
        else:
            line = f"{line} {part}".strip()
    yield line
