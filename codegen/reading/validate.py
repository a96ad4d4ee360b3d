"""Check a document against spec/schema.json, and explain each mistake in words."""

from __future__ import annotations

import functools
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

from jsonschema import Draft202012Validator, FormatChecker
from jsonschema.exceptions import ValidationError
from jsonschema.validators import extend  # pyright: ignore[reportUnknownVariableType]

from codegen.reading.load import Document
from codegen.reading.problems import Problem, suggestion

_KINDS = {
    "object": "a mapping",
    "array": "a list",
    "string": "text",
    "integer": "a whole number",
    "number": "a number",
    "boolean": "true or false",
}
_PLAIN_TYPES = ("string", "integer", "number", "boolean", "any")
# Types as the tables of the documentation name them.
_DOCUMENTED = {"float": "number", "array": "list of …", "object": "the name of a shape"}


def _is_integer(_: object, value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _pattern(_: object, pattern: str, value: object, __: object) -> Iterator[ValidationError]:
    if isinstance(value, str) and not re.search(re.sub(r"\$$", r"\\Z", pattern), value):
        yield ValidationError(f"{value!r} does not match {pattern!r}")


# jsonschema accepts two things that this validator refuses: 255.0 as an integer, and text with a trailing newline
# (`$` in a pattern also matches before it).
_Strict: Any = extend(  # type: ignore[no-untyped-call]
    Draft202012Validator,
    {"pattern": _pattern},
    type_checker=Draft202012Validator.TYPE_CHECKER.redefine("integer", _is_integer),
)


def validate(document: Document, schema_file: Path, definition: str) -> list[Problem]:
    """List every way in which the document breaks `$defs/<definition>` of the schema."""
    validator = _validator(schema_file, definition)
    return [
        problem for error in validator.iter_errors(document.data) for problem in _problems(document, error)
    ]


@functools.cache
def _validator(schema_file: Path, definition: str) -> Any:
    schema = json.loads(schema_file.read_text(encoding="utf-8"))
    return _Strict(
        {"$defs": schema["$defs"], "$ref": f"#/$defs/{definition}"}, format_checker=FormatChecker(["date"])
    )


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
        case "pattern" if "propertyNames" in error.relative_schema_path:
            message = f"the name {value!r} is not valid here; expected {_expected(error)}"
            yield document.problem((*path, value), message, at_key=True)
        case "required":
            missing = [key for key in expected if key not in value]
            for key in missing:
                yield document.problem(path, f"the key {key!r} is missing")
        case "enum":
            words = ", ".join(map(_scalar_text, expected))
            yield document.problem(path, f"{_value_text(value)} is not valid; expected one of: {words}")
        case "type":
            kinds = cast("list[str]", expected if isinstance(expected, list) else [expected])
            wanted = " or ".join(_KINDS[kind] for kind in kinds)
            yield document.problem(path, f"{_value_text(value)} where {wanted} is expected")
        case "pattern" if path[-1:] in (("type",), ("result",)) and _misspelt(value):
            yield document.problem(path, f"{value!r} is no type; {_type_hint(_misspelt(value))}")
        case "pattern" | "format":
            yield document.problem(path, f"{value!r} is not valid here; expected {_expected(error)}")
        case "minItems" | "minProperties" if not value:
            yield document.problem(
                path, f"{_value_text(value)} without entries; give one, or leave out the key"
            )
        case "minItems" | "minProperties":
            yield document.problem(
                path, f"{_value_text(value)} with too few entries; expected {_expected(error)}"
            )
        case "maxProperties":
            yield document.problem(path, f"{len(value):,} entries; at most {expected:,} allowed")
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


def _misspelt(type_expression: str) -> str:
    """Return the element type if it is lower-case and not a known type; otherwise an empty text."""
    word = type_expression.split(" of ")[-1]
    return word if word.islower() and word not in _PLAIN_TYPES else ""


def _type_hint(word: str) -> str:
    if word in _DOCUMENTED:
        return f"write {_DOCUMENTED[word]}"
    return f"expected {', '.join(_PLAIN_TYPES)}, list of …, map of …, or the name of a shape, a capital first"


def _expected(error: ValidationError) -> str:
    schema: Any = error.schema
    if "description" in schema:
        text = str(schema["description"]).removesuffix(".")
        return text[:1].lower() + text[1:]
    if "pattern" in schema:
        return f"text that matches {schema['pattern']}"
    return f"at least {error.validator_value}"


def _scalar_text(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _value_text(value: Any) -> str:
    if value is None:
        return "nothing"
    if isinstance(value, dict):
        return "a mapping"
    if isinstance(value, list):
        return "a list"
    return f"the text {value[:60]!r}" if isinstance(value, str) else _scalar_text(value)
