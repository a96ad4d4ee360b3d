"""Hold a loaded document to spec/schema.json and say each mistake in words."""

from __future__ import annotations

import functools
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError

from codegen.load import Document
from codegen.problems import Problem, suggestion

_KINDS = {
    "object": "a mapping",
    "array": "a list",
    "string": "text",
    "integer": "a whole number",
    "number": "a number",
    "boolean": "true or false",
}


def validate(document: Document, schema_file: Path, definition: str) -> list[Problem]:
    """List every way in which the document breaks `$defs/<definition>` of the schema."""
    validator = _validator(schema_file, definition)
    return [
        problem
        for error in validator.iter_errors(document.data)  # pyright: ignore[reportUnknownMemberType]
        for problem in _problems(document, error)
    ]


@functools.cache
def _validator(schema_file: Path, definition: str) -> Draft202012Validator:
    schema = json.loads(schema_file.read_text(encoding="utf-8"))
    return Draft202012Validator({"$defs": schema["$defs"], "$ref": f"#/$defs/{definition}"})


def _problems(document: Document, error: ValidationError) -> Iterator[Problem]:
    path = tuple(error.absolute_path)
    value: Any = error.instance
    expected: Any = error.validator_value
    match error.validator:
        case "additionalProperties":
            known = list(cast("dict[str, Any]", error.schema).get("properties", {}))
            for key in sorted(set(value) - set(known)):
                message = f"unknown key {key!r}; {suggestion(key, known)}"
                yield document.problem((*path, key), message, at_key=True)
        case "propertyNames":
            yield from _bad_names(document, path, error)
        case "pattern" if error.parent is not None and error.parent.validator == "propertyNames":
            yield from _bad_names(document, path, error)
        case "required":
            missing = [key for key in expected if key not in value]
            for key in missing:
                yield document.problem(path, f"the key {key!r} is missing")
        case "enum":
            options = [_plain(option) for option in expected]
            yield document.problem(
                path, f"{_plain(value)!r} is not valid; {suggestion(_plain(value), options)}"
            )
        case "type":
            kinds = cast("list[str]", expected if isinstance(expected, list) else [expected])
            wanted = " or ".join(_KINDS[kind] for kind in kinds)
            yield document.problem(path, f"{_seen(value)} where {wanted} is expected")
        case "pattern":
            yield document.problem(path, f"{value!r} is not valid here; expected {_described(error)}")
        case "minLength" | "minItems" | "minProperties":
            yield document.problem(path, f"{_seen(value)} is too little here; expected {_described(error)}")
        case "maxLength":
            yield document.problem(path, f"{len(value):,} characters; at most {expected:,} are allowed")
        case "minimum":
            yield document.problem(path, f"{value} is below {expected}")
        case "maximum":
            yield document.problem(path, f"{value} is above {expected}")
        case "uniqueItems":
            yield document.problem(path, "the same entry stands here twice")
        case _:
            yield document.problem(path, error.message)


def _bad_names(document: Document, path: tuple[Any, ...], error: ValidationError) -> Iterator[Problem]:
    name = str(error.instance)
    message = f"the name {name!r} is not valid here; expected {_described(error)}"
    yield document.problem((*path, name), message, at_key=True)


def _described(error: ValidationError) -> str:
    schema: Any = error.schema
    if "description" in schema:
        return str(schema["description"])
    return f"text that matches {schema['pattern']}" if "pattern" in schema else "something else"


def _plain(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _seen(value: Any) -> str:
    if value is None:
        return "nothing"
    if isinstance(value, dict):
        return "a mapping"
    if isinstance(value, list):
        return "a list"
    return f"{_plain(value)[:60]!r}"
