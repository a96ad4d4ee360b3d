"""A small spec tree with a chosen text in every place that holds text."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, TypeAlias

import yaml

Files: TypeAlias = dict[str, Any]
Words: TypeAlias = Callable[[str], str]
DOCS = {"url": "https://docs.dataforseo.com/v3/traps-ask-live/"}


def spec_tree(text: Words, name: str) -> Files:
    """Build a tree. `text` returns the text for each place, `name` is a field of every shape."""

    def line(place: str) -> str:
        return " ".join(text(place).splitlines())[:200].strip() or "-"

    def prose(place: str) -> str:
        return text(place)[:2000] if text(place).strip() else "-"

    request = {
        name: {
            "type": "list of string",
            "summary": prose("field.summary"),
            "unit": line("field.unit"),
            "source": text("field.source"),
            "deprecated": prose("field.deprecated"),
            "max_items": 5,
            "each": {"values": [text("each.values"), "plain"]},
            "default": [text("field.default")],
            "example": [text("field.example")],
            "needs": ["mode"],
        },
        "mode": {
            "type": "string",
            "values": [text("field.values"), "plain"],
            "default": text("field.values"),
            "only_without": ["size"],
        },
        "size": {"type": "integer", "only_with": {"mode": text("only_with")}},
        "depth": {
            "type": "integer",
            "maximum": 9,
            "when": [{"field": "mode", "equals": text("when.equals"), "maximum": 5}],
        },
        "open": {"type": "string", "values": [text("field.open")], "values_open": True},
        "bag": {"type": "map of any", "default": {text("default.key"): [text("default.value")]}},
        "inner": {"type": "Inner"},
    }
    endpoint = {
        "endpoint": "POST /v3/traps/ask/live",
        "summary": line("endpoint.summary"),
        "description": prose("endpoint.description"),
        "kind": "live",
        "deprecated": prose("endpoint.deprecated"),
        "docs": {**DOCS, "also": [text("docs.also")]},
        "billing": {
            "model": "per row",
            "row": 0.001,
            "rows": name,
            "source": line("billing.source"),
            "since": "2026-07-28",
            "times": [
                {"field": "open", "equals": text("times.equals"), "factor": 2},
                {"field": "open", "contains": [text("times.contains").lower()], "factor": 5},
            ],
        },
        "repeat": "charged",
        "split": name,
        "request": {
            "fields": request,
            "rules": [{"at_most_one_of": [name, "open"], "because": line("rule.because")}],
        },
        "response": {"result": "list of Page", "rows": "items"},
        "types": {
            "Inner": {
                "summary": line("type.summary"),
                "fields": {name: {"type": "string"}, "count": {"type": "integer", "needs": [name]}},
            },
            "Page": {
                "description": prose("type.description"),
                "fields": {
                    name: {"type": "string", "summary": prose("response.summary"), "unit": line("unit")},
                    "items": {"type": "list of Item"},
                    "best": {"type": "Shared", "deprecated": prose("response.deprecated")},
                },
            },
            "Item": {
                "summary": line("union.summary"),
                "chosen_by": "type",
                "options": {text("option"): "Row", "plain": "Plain"},
            },
            "Row": {"fields": {"type": {"type": "string"}, name: {"type": "string", "echoes": name}}},
            "Plain": {"include": ["Row"]},
        },
        "contradictions": [
            {
                "about": text("contradiction.about"),
                "sources": {text("contradiction.source"): text("contradiction.says")},
                "wire": text("contradiction.wire"),
                "settled": text("contradiction.settled"),
            }
        ],
    }
    shared = {
        "summary": line("types.summary"),
        "types": {
            "Shared": {"description": prose("shared.description"), "fields": {name: {"type": "string"}}}
        },
    }
    api = {
        "summary": line("api.summary"),
        "hosts": {"production": "https://api.example.com", "sandbox": "https://sandbox.example.com"},
        "credentials": {"login": ["TRAP_LOGIN"], "password": ["TRAP_PASSWORD"]},
        "timeout_seconds": 1,
        "limits": {},
        "sections": {"traps": {"title": line("section.title"), "summary": line("section.summary")}},
    }
    code = {
        "code": 20000,
        "meaning": line("code.meaning"),
        "outcome": "ok",
        "retry": "never",
        "charged": "always",
        "advice": line("code.advice"),
    }
    return {
        "api.yaml": api,
        "status_codes.yaml": {"summary": line("codes.summary"), "codes": [code]},
        "types/shared.yaml": shared,
        "traps/ask/live.yaml": endpoint,
        "traps/tell/live.yaml": {
            "endpoint": "POST /v3/traps/tell/live",
            "summary": "Tell what no price is known of.",
            "kind": "live",
            "docs": DOCS,
            "billing": {"model": "unknown", "note": prose("billing.note")},
            "repeat": "charged",
            "response": {"result": "nothing"},
        },
    }


class _Quoting(yaml.SafeDumper):
    """Writes every text in double quotes, so that it stays text, and uses no aliases."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


def _quoted(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style='"')


_Quoting.add_representer(str, _quoted)


def write(files: Mapping[str, Any], folder: Path) -> Path:
    """Write a tree as YAML below a folder."""
    for relative, data in files.items():
        path = folder / relative
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(yaml.dump(data, Dumper=_Quoting, width=10_000, sort_keys=False), encoding="utf-8")
    return folder
