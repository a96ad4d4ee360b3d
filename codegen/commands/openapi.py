"""`python -m codegen openapi`: the specs as an OpenAPI 3.1 document, with their rules."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, TypeAlias

from attrs import frozen

from codegen.checking.specs import SPEC, read
from codegen.reading import model
from codegen.reading.problems import SpecError
from codegen.resolving.resolved import LocatedField, LocatedRule, NamedType, Resolved, ResolvedEndpoint, Scope
from codegen.views.docstrings import argument

Schema: TypeAlias = dict[str, Any]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command line."""
    parser.add_argument("--spec", type=Path, default=SPEC, help="folder of the specs")


def run(options: argparse.Namespace) -> int:
    """Print the document as JSON."""
    json.dump(document(read(options.spec)), sys.stdout, indent=2, ensure_ascii=False)
    print()
    return 0


def document(resolved: Resolved) -> Schema:
    """Build the OpenAPI document of the whole API."""
    api = resolved.tree.api
    builder = _Builder(resolved)
    paths: dict[str, Schema] = {}
    for endpoint in resolved.endpoints:
        operation = builder.operation(endpoint)
        paths.setdefault(endpoint.spec.path, {})[endpoint.spec.method.lower()] = operation
    tags = [
        {"name": name, "description": str(section.summary)} for name, section in sorted(api.sections.items())
    ]
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "DataForSEO API",
            "version": "3",
            "description": "Written from the specs of the dataforseo package, in their words.",
        },
        "servers": [{"url": str(api.hosts.production)}, {"url": str(api.hosts.sandbox)}],
        "security": [{"basicAuth": []}],
        "tags": tags,
        "paths": dict(sorted(paths.items())),
        "components": {
            "securitySchemes": {"basicAuth": {"type": "http", "scheme": "basic"}},
            "schemas": dict(sorted(builder.schemas.items())),
        },
    }


class _Builder:
    """Collects the component schemas that operations refer to."""

    def __init__(self, resolved: Resolved) -> None:
        self.schemas: dict[str, Schema] = {}
        missing = [name for name in ("Envelope", "Task") if name not in resolved.shared]
        if missing:
            message = f"no file below types/ has {' and '.join(missing)}, the shape that all answers have"
            raise SpecError([resolved.tree.problem("api.yaml", (), message)])
        self.envelope = [at for at in resolved.shared["Envelope"].fields if at.wire_name != "tasks"]
        self.task = [at for at in resolved.shared["Task"].fields if at.wire_name != "result"]

    def operation(self, endpoint: ResolvedEndpoint) -> Schema:
        spec = endpoint.spec
        name = _camel(endpoint.operation)
        schema: Schema = {
            "operationId": f"{spec.section}_{endpoint.operation}",
            "tags": [spec.section],
            "summary": str(spec.summary),
            "externalDocs": {"url": str(spec.docs.url)},
            "responses": {"200": self._answer(endpoint, name)},
        }
        if spec.description:
            schema["description"] = " ".join(str(spec.description).split())
        if spec.deprecated:
            schema["deprecated"] = True
        request = _Writer(self.schemas, endpoint.scope, in_request=True)
        in_path = {at.wire_name: at for at in endpoint.request_fields if at.wire_name in spec.parameters}
        if in_path:
            schema["parameters"] = [
                {
                    "name": wire_name,
                    "in": "path",
                    "required": True,
                    "description": argument(in_path[wire_name].field),
                    "schema": request.field(in_path[wire_name]),
                }
                for wire_name in spec.parameters
            ]
        if spec.method == "POST":
            in_body = [at for at in endpoint.request_fields if at.wire_name not in spec.parameters]
            key = f"{_camel(spec.section)}{name}Request"
            self.schemas[key] = request.request_object(in_body, endpoint.request_rules)
            body = {
                "type": "array",
                "items": _reference(key),
                "minItems": 1,
                **({"maxItems": spec.limits.tasks_per_call} if spec.limits.tasks_per_call else {}),
            }
            schema["requestBody"] = {"required": True, "content": {"application/json": {"schema": body}}}
        return schema

    def _answer(self, endpoint: ResolvedEndpoint, name: str) -> Schema:
        key = f"{_camel(endpoint.spec.section)}{name}"
        result = endpoint.spec.response.result
        answer = _Writer(self.schemas, endpoint.scope, in_request=False)
        task, response = answer.object(self.task), answer.object(self.envelope)
        task["properties"]["result"] = {"type": "null"} if result.kind == "nothing" else answer.type(result)
        response["properties"]["tasks"] = {"type": ["array", "null"], "items": _reference(f"{key}Task")}
        self.schemas |= {f"{key}Task": task, f"{key}Response": response}
        content = {"application/json": {"schema": _reference(f"{key}Response")}}
        return {"description": "The answer; each task has a status of its own.", "content": content}


@frozen
class _Writer:
    """Writes the schemas of one request or answer, and collects those of named types in `found`."""

    found: dict[str, Schema]
    scope: Scope
    in_request: bool

    def request_object(self, fields: Iterable[LocatedField], rules: Iterable[LocatedRule]) -> Schema:
        schema = self.object(fields)
        required = [at.wire_name for at in fields if at.field.required is True]
        conditions = [*_group_rules(rules), *_field_rules(fields)]
        return {
            **schema,
            "additionalProperties": False,
            **({"required": required} if required else {}),
            **_merged(conditions),
        }

    def object(self, fields: Iterable[LocatedField]) -> Schema:
        properties = {at.wire_name: self.field(at) for at in fields}
        return {"type": "object", "properties": properties}

    def field(self, at: LocatedField) -> Schema:
        field = at.field
        schema = self.type(field.type)
        # Answers are not checked against rules, so their fields have types and descriptions only.
        if self.in_request:
            schema |= _bounds(field)
            inside = "additionalProperties" if field.type.kind == "map" else "items"
            if field.each is not None and isinstance(schema.get(inside), dict):
                schema[inside] = {**schema[inside], **_bounds(field.each)}
            if field.default is not None and not _is_relative(field):
                schema["default"] = field.default
        if field.example is not None:
            schema["examples"] = [field.example]
        if field.deprecated:
            schema["deprecated"] = True
        description = argument(field)
        if description and "$ref" not in schema:
            schema["description"] = description
        return schema

    def type(self, kind: model.TypeExpression) -> Schema:
        # In answers, every field and every element can be null.
        match kind.kind:
            case "any" | "nothing":
                return {}
            case "list":
                inner = self.type(kind.element)
                return {"type": "array" if self.in_request else ["array", "null"], "items": inner}
            case "map":
                inner = self.type(kind.element)
                return {
                    "type": "object" if self.in_request else ["object", "null"],
                    "additionalProperties": inner or True,
                }
            case "named":
                named = self.scope.find(kind.text)
                assert named is not None  # noqa: S101 - resolve has checked it
                reference = self._named(named)
                return reference if self.in_request else {"oneOf": [reference, {"type": "null"}]}
            case plain:
                return {"type": plain if self.in_request else [plain, "null"]}

    def _named(self, named: NamedType) -> Schema:
        key = (
            str(named.class_name) if named.shared else f"{_camel(named.file.split('/')[0])}{named.class_name}"
        )
        if key not in self.found:
            self.found[key] = {}  # reserved, so that a shape which holds itself ends here
            self.found[key] = self._shape(named)
        return _reference(key)

    def _shape(self, named: NamedType) -> Schema:
        if isinstance(named.type, model.Union):
            unique = {member.class_name: member for member in named.members.values()}
            references = {name: self._named(member) for name, member in unique.items()}
            mapping = {
                value: references[member.class_name]["$ref"] for value, member in named.members.items()
            }
            discriminator = {"propertyName": named.type.chosen_by, "mapping": mapping}
            # Not oneOf: fields of an answer may be null or missing, so an item can fit several shapes.
            schema: Schema = {"anyOf": list(references.values()), "discriminator": discriminator}
        elif self.in_request:
            schema = self.request_object(named.fields, named.rules)
        else:
            schema = self.object(named.fields)
        if named.type.summary:
            schema["description"] = " ".join(str(named.type.summary).split())
        return schema


def _bounds(facts: model.Field | model.Element) -> Schema:
    count = "Properties" if isinstance(facts, model.Field) and facts.type.kind == "map" else "Items"
    pattern = model.TIMES.get(facts.format or "")
    keys = {
        "minimum": facts.minimum if not isinstance(facts.minimum, str) else None,
        "maximum": facts.maximum if not isinstance(facts.maximum, str) else None,
        "minLength": facts.min_length,
        "maxLength": facts.max_length,
        f"min{count}": getattr(facts, "min_items", None),
        f"max{count}": getattr(facts, "max_items", None),
        "enum": list(facts.values) if facts.values and not facts.values_open else None,
        "pattern": f"^{pattern}$" if pattern is not None else None,
    }
    return {key: value for key, value in keys.items() if value is not None}


def _group_rules(rules: Iterable[LocatedRule]) -> Iterable[Schema]:
    for rule in (at.rule for at in rules):
        least = rule.exactly_one_of or rule.at_least_one_of
        most = rule.exactly_one_of or rule.at_most_one_of
        if least:
            # As a condition, not as anyOf: code generators take anyOf for a union of types.
            others = {"anyOf": [{"required": [name]} for name in least[:-1]]}
            yield {"if": {"not": others}, "then": {"required": [least[-1]]}}
        for index, one in enumerate(most):
            for other in most[index + 1 :]:
                yield {"not": {"required": [one, other]}}
        for name in rule.all_or_none_of:
            yield {"dependentRequired": {name: [other for other in rule.all_or_none_of if other != name]}}


def _field_rules(fields: Iterable[LocatedField]) -> Iterable[Schema]:
    for at in fields:
        field, name = at.field, at.wire_name
        if field.needs:
            yield {"dependentRequired": {name: list(field.needs)}}
        for other in field.only_without:
            yield {"not": {"required": [name, other]}}
        for other, value in field.only_with.items():
            if value == "any":
                yield {"dependentRequired": {name: [other]}}
            else:
                held = {"properties": {other: {"const": value}}, "required": [other]}
                yield {"if": {"required": [name]}, "then": held}


def _merged(conditions: Iterable[Schema]) -> Schema:
    """Join conditions to one schema: dependentRequired is one table, the others go below `not`."""
    dependent: dict[str, list[str]] = {}
    others: list[Schema] = []
    for condition in conditions:
        table: Mapping[str, list[str]] | None = condition.get("dependentRequired")
        if table is None:
            others.append(condition)
            continue
        for name, needed in table.items():
            dependent[name] = sorted({*dependent.get(name, ()), *needed})
    schema: Schema = {"dependentRequired": dependent} if dependent else {}
    if len(others) == 1:
        schema |= others[0]
    elif others:
        # A schema has one `if` and one `not`, so several conditions become one list of what must not hold.
        schema["not"] = {"anyOf": [_negated(other) for other in others]}
    return schema


def _negated(condition: Schema) -> Schema:
    if "not" in condition:
        inner: Schema = condition["not"]
        return inner
    return {"allOf": [condition["if"], {"not": condition["then"]}]}


def _is_relative(field: model.Field) -> bool:
    return field.format is not None and field.format.startswith("yyyy")


def _reference(key: str) -> Schema:
    return {"$ref": f"#/components/schemas/{key}"}


def _camel(name: str) -> str:
    return "".join(part[:1].upper() + part[1:] for part in name.split("_"))
