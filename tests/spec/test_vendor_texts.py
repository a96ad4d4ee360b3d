"""What the vendor's OpenAPI documents say in prose is a fact of the spec, in the right place.

Only the later document counts where two differ, and what later sources changed is listed here.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from attrs import frozen

from codegen import model
from codegen.reading import SPEC, read

# Where a newer source than these documents says otherwise; the spec's contradictions tell the story.
SETTLED_ELSEWHERE = {"depth", "block_depth"}


@frozen
class Said:
    """One sentence that states a fact, and which fact of a field has to match it."""

    pattern: str
    fact: Callable[[model.Field], list[Any]]
    value: Callable[[str], Any]


def _number(text: str) -> float:
    return float(text.replace(",", ""))


def _rules(text: str) -> list[str]:
    return re.findall(r"[\"']([^\"']+)[\"']", text)


def _bounds(name: str) -> Callable[[model.Field], list[Any]]:
    return lambda field: [getattr(field, name), *(getattr(entry, name) for entry in field.when)]


def _lengths(field: model.Field) -> list[Any]:
    return [field.max_length, field.each.max_length if field.each is not None else None]


SENTENCES = {
    "first day": Said(
        r"minim(?:um|al)(?: possible)? value(?: for (?:the )?\w+ types?)?:? (\d{4}-\d\d-\d\d)",
        _bounds("minimum"),
        str,
    ),
    "maximum": Said(
        r"max(?:imum)? value:? ?(\d[\d,]*(?:\.\d+)?)(?!\d*[-/.\dM])", _bounds("maximum"), _number
    ),
    "longest text": Said(r"up to (\d[\d,]*) characters", _lengths, _number),
    "longest keyword": Said(r"number of characters for each keyword: (\d+)", _lengths, _number),
    "longest list": Said(
        r"maximum number of (?:keywords|categories) you can specify: ?(\d[\d,]*)",
        lambda field: [field.max_items],
        _number,
    ),
    "order": Said(r"default rule: ?(\[[^\]]+\])", lambda field: [field.default], _rules),
}


@pytest.fixture(scope="module")
def told(openapi_of_2026_08: list[dict[str, Any]]) -> list[tuple[str, str, model.Field, str]]:
    """Path, name, field of the spec and the vendor's words, of every field of every request."""
    fields = {
        (endpoint.spec.path, at.wire_name): at.field
        for endpoint in read(SPEC).endpoints
        for at in endpoint.request_fields
    }
    return [
        (path, name, fields[path, name], words)
        for document in openapi_of_2026_08
        for path, name, words in _words(document)
        if (path, name) in fields
    ]


def _words(document: dict[str, Any]) -> Iterator[tuple[str, str, str]]:
    schemas = document["components"]["schemas"]
    for path, methods in document["paths"].items():
        body = methods.get("post", {}).get("requestBody", {}).get("content", {}).get("application/json", {})
        for option in body.get("schema", {}).get("items", {}).get("oneOf", []):
            for name, schema in schemas[option["$ref"].rsplit("/", 1)[-1]].get("properties", {}).items():
                yield path, name, re.sub(r"\s+", " ", str(schema.get("description", "")))


@pytest.mark.parametrize("kind", SENTENCES)
def test_what_a_sentence_states_is_a_fact_of_the_field(
    kind: str, told: list[tuple[str, str, model.Field, str]]
) -> None:
    said, checked, wrong = SENTENCES[kind], 0, list[str]()
    for path, name, field, words in told:
        if name in SETTLED_ELSEWHERE:
            continue
        for text in re.findall(said.pattern, words):
            checked += 1
            if said.value(text) not in said.fact(field):
                wrong.append(f"{path} {name}: {kind} {text}, in the spec {said.fact(field)}")
    assert checked >= 10
    assert wrong == []


def test_what_may_be_left_out_somewhere_is_not_required(
    told: list[tuple[str, str, model.Field, str]],
) -> None:
    optional = [(path, name, field) for path, name, field, words in told if "field is optional if" in words]
    assert optional
    assert [(path, name) for path, name, field in optional if field.required is True] == []
