"""Shapes of the spec as attrs classes: their fields, rules and docstrings."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from attrs import frozen

from codegen import model, names
from codegen.literals import Code, call, docstring, literal, tuple_of
from codegen.resolve import FieldAt, NamedType, RuleAt, Scope, reachable
from codegen.views import facts
from codegen.views.annotations import (
    DATETIME_FORMATS,
    Imports,
    has_renamed_fields,
    is_deferred,
    recipe,
    request_annotation,
    response_annotation,
)

RUNTIME = "dataforseo_runtime"


@frozen
class FieldLine:
    """One annotated attribute of a class, or one keyword of a function."""

    name: Code
    annotation: Code
    default: Code | None = None
    docstring: Code | None = None


@frozen
class ResponseClass:
    """A class that msgspec fills."""

    name: Code
    base: Code
    decorator: Code
    docstring: Code | None
    fields: tuple[FieldLine, ...]
    accessors: tuple[tuple[Code, Code], ...]
    tables: tuple[tuple[Code, Code], ...]


@frozen
class ChoiceAlias:
    """A union of classes: the name that type checkers see, and the recipe that builds it."""

    name: Code
    members: Code
    constant: Code
    recipe: Code
    docstring: Code | None


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


def response_class(named: NamedType, scope: Scope, imports: Imports, defined: set[str]) -> ResponseClass:
    """Lay out a shape of a response. `defined` holds the classes that stand above it in the module."""
    fields: list[FieldLine] = []
    accessors: list[tuple[Code, Code]] = []
    deferred: list[tuple[str, Code]] = []
    renamed: list[tuple[str, str]] = []
    taken = {names.field_name(at.wire_name) for at in named.fields}
    for at in named.fields:
        name = names.field_name(at.wire_name)
        if name != at.wire_name:
            renamed.append((name, at.wire_name))
        annotation, how = _response_field(at, scope, imports, defined)
        if how is not None:
            deferred.append((name, how))
        fields.append(FieldLine(name, annotation, Code("None"), facts.response_docstring(at.field)))
        accessors += _accessor(at, name, taken, imports)
    tables: list[tuple[Code, Code]] = []
    if renamed:
        tables.append((Code("_wire_names_"), literal(dict(renamed))))
    if deferred:
        pairs = ", ".join(f"{literal(name)}: {how}" for name, how in deferred)
        tables.append((Code("_deferred_"), Code(f"{{{pairs}}}")))
    blocks = facts.type_blocks(named.type)
    if not fields and not blocks:
        blocks = ["An object of which no field is known."]
    return ResponseClass(
        named.class_name,
        imports.take(f"{RUNTIME}.models", "DeferringModel" if deferred else "Model"),
        imports.take(f"{RUNTIME}.models", "model"),
        docstring(blocks, 4) if blocks else None,
        tuple(fields),
        tuple(accessors),
        tuple(tables),
    )


def _response_field(
    at: FieldAt, scope: Scope, imports: Imports, defined: set[str]
) -> tuple[Code, Code | None]:
    kind = at.field.type
    named = scope.find(kind.leaf.text) if kind.leaf.kind == "named" else None
    if kind.kind == "any":
        return imports.take("typing", "Any"), None
    if is_deferred(named):
        is_list = kind.kind == "list" and kind.of is not None
        value = kind.of if is_list and kind.of is not None else kind
        annotation = response_annotation(value, scope, imports, typing_only=True)
        wrapper = imports.take(f"{RUNTIME}.models", "DeferredList" if is_list else "Deferred")
        return Code(f"{wrapper}[{literal(annotation)}]"), recipe(kind, scope, imports)
    annotation = Code(f"{response_annotation(kind, scope, imports)} | None")
    if named is not None and named.module == imports.module and named.class_name not in defined:
        annotation = literal(annotation)  # the class stands further down, or is this very one
    return annotation, None


def _accessor(at: FieldAt, name: Code, taken: set[Code], imports: Imports) -> list[tuple[Code, Code]]:
    if at.field.type.kind != "string":
        return []
    timed = at.field.format in DATETIME_FORMATS
    if not timed and at.field.format != model.DAY:
        return []
    accessor = names.identifier(f"{name}_as_{'datetime' if timed else 'date'}")
    if accessor in taken:
        return []
    cls = imports.take(f"{RUNTIME}.timestamps", "AsDatetime" if timed else "AsDate")
    return [(accessor, call(cls, literal(str(name))))]


def choice_alias(named: NamedType, imports: Imports) -> ChoiceAlias:
    """Lay out a union of shapes."""
    assert isinstance(named.type, model.Choice)
    unique = {option.class_name: option for option in named.options.values()}
    # For type checkers only: an answer loads the classes of the items that it has, and no others.
    members = [imports.take(option.module, option.class_name, typing_only=True) for option in unique.values()]
    unknown = imports.take(f"{RUNTIME}.models", "UnknownItem", typing_only=True)
    options = ", ".join(
        f"{literal(value)}: {_option(option, imports)}" for value, option in named.options.items()
    )
    blocks = facts.type_blocks(named.type)
    imports.take("typing", "TypeAlias")
    return ChoiceAlias(
        named.class_name,
        literal(" | ".join([*members, unknown])),
        names.constant_name(named.class_name),
        call(imports.take(f"{RUNTIME}.shapes", "Choice"), literal(named.type.chosen_by), f"{{{options}}}"),
        docstring(blocks, 0) if blocks else None,
    )


def _option(option: NamedType, imports: Imports) -> Code:
    """Write how the class of an option is got at."""
    if option.module == imports.module:
        return Code(f"lambda: {option.class_name}")
    elsewhere = imports.take(f"{RUNTIME}.shapes", "Elsewhere")
    return call(elsewhere, literal(str(option.module)), literal(str(option.class_name)))


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
