"""Types and rules of the spec as Python annotations."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from attrs import frozen

from codegen.python.literals import Code, call, literal
from codegen.reading import model
from codegen.resolving.resolved import LocatedField, Scope
from codegen.views.imports import ANNOTATIONS, REQUESTS, Imports

# Formats of response fields that get an accessor for a datetime. Requests take DAY and MOMENT only.
DATETIME_FORMATS = {model.MOMENT, "yyyy-mm-dd hh:mm:ss", "yyyy-mm-dd hh:mm", "iso 8601"}


@frozen
class Attribute:
    """One annotated attribute of a generated class."""

    name: Code
    annotation: Code
    default: Code | None = None
    docstring: Code | None = None


def response_annotation(kind: model.TypeExpression, scope: Scope, imports: Imports) -> Code:
    """Annotate a response value, without `| None`."""
    match kind.kind:
        case "string":
            return imports.builtin("str")
        case "boolean":
            return imports.builtin("bool")
        case "integer":
            return imports.take(ANNOTATIONS, "Int")
        case "number":
            return imports.take(ANNOTATIONS, "Float")
        case "list" | "map":
            inner = kind.element
            held = response_annotation(inner, scope, imports)
            if not inner.nullable and inner.kind != "any":
                name = "List" if kind.kind == "list" else "Map"
                return Code(f"{imports.take(ANNOTATIONS, name)}[{held}]")
            held = Code(f"{held} | None") if inner.nullable else held
            if kind.kind == "list":
                return Code(f"{imports.builtin('list')}[{held}]")
            return Code(f"{imports.builtin('dict')}[{imports.builtin('str')}, {held}]")
        case "named":
            named = scope.find(kind.text)
            assert named is not None, kind.text
            return imports.take(named.module, named.class_name)
        case _:
            return imports.take("typing", "Any")


def request_annotation(at: LocatedField, scope: Scope, imports: Imports, rules: Sequence[Code]) -> Code:
    """Annotate a request field, without `| None`: its type, and the rules that the type cannot say."""
    kind = _request_type(at.field, at.field.type, scope, imports)
    return Code(f"{imports.take('typing', 'Annotated')}[{kind}, {', '.join(rules)}]") if rules else kind


def rules_beyond_type(at: LocatedField, imports: Imports) -> list[Code]:
    """Write the rules of a request field that its type cannot say, such as a maximum."""
    return [
        *_rules(at.field.type, at.field, imports),
        *(_narrowing(item, imports) for item in at.field.when),
    ]


def _request_type(
    field_spec: model.Field, kind: model.TypeExpression, scope: Scope, imports: Imports
) -> Code:
    match kind.kind:
        case "string" if field_spec.values and not field_spec.values_open and kind is field_spec.type:
            return _literal_type(field_spec.values, imports)
        case "string" if field_spec.format == model.MOMENT and kind is field_spec.type:
            return Code(f"{imports.builtin('str')} | {imports.take('datetime', 'datetime')}")
        case "string" if field_spec.format == model.DAY and kind is field_spec.type:
            return Code(f"{imports.builtin('str')} | {imports.take('datetime', 'date')}")
        case "string" if _element_values(field_spec) and kind is field_spec.type.of:
            return _literal_type(_element_values(field_spec), imports)
        case "string":
            return imports.builtin("str")
        case "integer":
            return imports.builtin("int")
        case "number":
            return imports.builtin("float")
        case "boolean":
            return imports.builtin("bool")
        case "list":
            inner = _request_type(field_spec, kind.element, scope, imports)
            return Code(f"{imports.take('collections.abc', 'Sequence')}[{inner}]")
        case "map":
            inner = _request_type(field_spec, kind.element, scope, imports)
            return Code(f"{imports.take('collections.abc', 'Mapping')}[{imports.builtin('str')}, {inner}]")
        case "named":
            named = scope.find(kind.text)
            assert named is not None, kind.text
            cls = imports.take(named.module, named.class_name)
            mapping = imports.take("collections.abc", "Mapping")
            return Code(f"{cls} | {mapping}[{imports.builtin('str')}, {imports.take('typing', 'Any')}]")
        case _:
            return imports.take("typing", "Any")


def _rules(kind: model.TypeExpression, facts: model.Field | model.Element, imports: Imports) -> list[Code]:
    """Write the rule that a type cannot say, if there is one."""
    match kind.kind:
        case "string" if facts.format in model.TIMES:
            rule, arguments = "Time", _arguments(facts, "minimum", "maximum")
            if isinstance(facts, model.Element):  # the type of a whole field says its format
                name = "DATE" if facts.format == model.DAY else "DATETIME"
                arguments = {"format": Code(f"{imports.take(REQUESTS, 'rules')}.{name}"), **arguments}
        case "string":
            rule, arguments = "Text", _arguments(facts, "min_length", "max_length")
        case "integer" | "number":
            rule, arguments = kind.kind.capitalize(), _arguments(facts, "minimum", "maximum")
            if facts.values and not facts.values_open:
                arguments["values"] = literal(facts.values)
        case "list" | "map":
            each = (facts.each if isinstance(facts, model.Field) else None) or model.Element()
            inner = _rules(kind.element, each, imports)
            rule = "ListOf" if kind.kind == "list" else "MapOf"
            arguments = {"each": inner[0]} if inner else {}
            arguments |= _arguments(facts, "min_items", "max_items")
        case _:
            return []
    return [call(f"{imports.take(REQUESTS, 'rules')}.{rule}", **arguments)] if arguments else []


def _narrowing(item: model.Narrowing, imports: Imports) -> Code:
    bounds = _arguments(item, "minimum", "maximum", "max_length", "max_items")
    when = f"{imports.take(REQUESTS, 'rules')}.When"
    return call(when, literal(item.field), literal(item.equals), **bounds)


def _arguments(facts: object, *keys: str) -> dict[str, Code]:
    """Write those of some facts that are there, as keyword arguments."""
    values = {key: getattr(facts, key, None) for key in keys}
    return {key: literal(value) for key, value in values.items() if value is not None}


def _literal_type(values: Iterable[model.Scalar], imports: Imports) -> Code:
    return Code(f"{imports.take('typing', 'Literal')}[{', '.join(literal(value) for value in values)}]")


def _element_values(field_spec: model.Field) -> tuple[model.Scalar, ...]:
    each = field_spec.each
    return each.values if each is not None and not each.values_open else ()
