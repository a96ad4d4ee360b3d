"""Shapes of a request as attrs classes: their fields, rules and docstrings."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from attrs import frozen

from codegen import model, names
from codegen.literals import Code, call, docstring, literal, tuple_of
from codegen.resolve import FieldAt, RuleAt, Scope, reachable
from codegen.views.annotations import Imports, has_renamed_fields, request_annotation
from codegen.views.fields import RUNTIME, FieldLine


@frozen
class RequestClass:
    """A class that checks the facts of a request."""

    name: Code
    decorator: Code
    docstring: Code
    fields: tuple[FieldLine, ...]
    rules: tuple[Code, ...]
    group_rules: tuple[Code, ...]
    tables: tuple[tuple[Code, Code], ...]


def request_class(
    name: Code,
    fields: Sequence[FieldAt],
    group_rules: Iterable[RuleAt],
    blocks: list[str],
    scope: Scope,
    imports: Imports,
) -> RequestClass:
    """Lay out the class of a request, or of an object inside one."""
    lines = tuple(keyword(at, scope, imports) for at in fields)
    renamed = {
        str(line.name): at.wire_name
        for line, at in zip(lines, fields, strict=True)
        if line.name != at.wire_name
    }
    tables: list[tuple[Code, Code]] = []
    if renamed:
        tables.append((Code("_wire_names_"), literal(renamed)))
    if renamed or any(has_renamed_fields(named) for named in reachable(fields, scope)):
        tables.append((Code("_renames_"), Code("True")))
    imports.take(f"{RUNTIME}.requests", "Request")
    return RequestClass(
        name,
        imports.take(f"{RUNTIME}.requests", "request"),
        docstring(blocks, 4),
        tuple(FieldLine(line.name, line.annotation, line.default) for line in lines),
        tuple(field_rule(at, scope, imports) for at in fields),
        tuple(_group_rules(fields, group_rules, imports)),
        tuple(tables),
    )


def keyword(at: FieldAt, scope: Scope, imports: Imports) -> FieldLine:
    """Lay out one field as a keyword: without default when it is required."""
    annotation = request_annotation(at.field, at.field.type, scope, imports)
    name = names.field_name(at.wire_name)
    if at.field.required is True:
        return FieldLine(name, annotation)
    unset = imports.take(f"{RUNTIME}.requests", "UNSET")
    kind = imports.take(f"{RUNTIME}.requests", "UnsetType")
    return FieldLine(name, Code(f"{annotation} | {kind} | None"), unset)


def field_rule(at: FieldAt, scope: Scope, imports: Imports) -> Code:
    """Write the rule that checks one field."""
    field = at.field
    keywords = {
        "required": Code("True") if field.required is True else None,
        "when": tuple_of(_narrowing(item, imports) for item in field.when) if field.when else None,
    }
    return _rule(field.type, field, scope, imports, literal(at.wire_name), keywords)


def _rule(
    kind: model.TypeExpression,
    field: model.Field | model.Element,
    scope: Scope,
    imports: Imports,
    name: Code | None,
    keywords: dict[str, Code | None],
) -> Code:
    rules = imports.take(RUNTIME, "rules")
    positional = (name,) if name is not None else ()

    def fact(key: str) -> Code | None:
        value = getattr(field, key, None)
        return literal(value) if value is not None else None

    values = literal(field.values) if field.values and not field.values_open else None
    match kind.kind:
        case "string" if field.format in (model.DAY, model.MOMENT):
            constant = Code(f"{rules}.{'DATE' if field.format == model.DAY else 'DATETIME'}")
            bounds = {"minimum": fact("minimum"), "maximum": fact("maximum")}
            return call(f"{rules}.Time", *positional, format=constant, **bounds, **keywords)
        case "string":
            lengths = {"min_length": fact("min_length"), "max_length": fact("max_length")}
            return call(f"{rules}.Text", *positional, **lengths, values=values, **keywords)
        case "integer" | "number":
            bounds = {"minimum": fact("minimum"), "maximum": fact("maximum")}
            cls = "Integer" if kind.kind == "integer" else "Number"
            return call(f"{rules}.{cls}", *positional, **bounds, values=values, **keywords)
        case "boolean":
            return call(f"{rules}.Boolean", *positional, **keywords)
        case "list" | "map":
            assert kind.of is not None
            each = (field.each if isinstance(field, model.Field) else None) or model.Element()
            inner = None if kind.of.kind == "any" else _rule(kind.of, each, scope, imports, None, {})
            sizes = {"min_items": fact("min_items"), "max_items": fact("max_items")}
            cls = "ListOf" if kind.kind == "list" else "MapOf"
            return call(f"{rules}.{cls}", *positional, each=inner, **sizes, **keywords)
        case "named":
            named = scope.find(kind.text)
            assert named is not None
            return call(
                f"{rules}.Nested", *positional, cls=imports.take(named.module, named.class_name), **keywords
            )
        case _:
            return call(f"{rules}.Rule", *positional, **keywords)


def _narrowing(item: model.Narrowing, imports: Imports) -> Code:
    bounds = {
        key: literal(getattr(item, key)) if getattr(item, key) is not None else None
        for key in ("minimum", "maximum", "max_length", "max_items")
    }
    return call(f"{imports.take(RUNTIME, 'rules')}.When", literal(item.field), literal(item.equals), **bounds)


def _group_rules(fields: Sequence[FieldAt], rules: Iterable[RuleAt], imports: Imports) -> Iterable[Code]:
    module = f"{RUNTIME}.group_rules"
    for rule in (at.rule for at in rules):
        if rule.exactly_one_of:
            yield call(
                imports.take(module, "OneOf"), literal(rule.exactly_one_of), least=Code("1"), most=Code("1")
            )
        if rule.at_least_one_of:
            yield call(imports.take(module, "OneOf"), literal(rule.at_least_one_of), least=Code("1"))
        if rule.at_most_one_of:
            yield call(imports.take(module, "OneOf"), literal(rule.at_most_one_of), most=Code("1"))
        if rule.all_or_none_of:
            yield call(imports.take(module, "Together"), literal(rule.all_or_none_of))
    for at in fields:
        if at.field.needs:
            yield call(imports.take(module, "Needs"), literal(at.wire_name), literal(at.field.needs))
        if at.field.only_without:
            yield call(
                imports.take(module, "OnlyWithout"), literal(at.wire_name), literal(at.field.only_without)
            )
        for other, value in at.field.only_with.items():
            equals = () if value == "any" else (literal(value),)
            yield call(imports.take(module, "OnlyWith"), literal(at.wire_name), literal(other), *equals)
