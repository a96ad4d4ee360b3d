"""Request classes: their fields, the rules between them, and their docstring."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from attrs import frozen

from codegen.python import names
from codegen.python.literals import Code, call, docstring, literal, tuple_of
from codegen.resolving.resolved import LocatedField, LocatedRule, Scope
from codegen.views.annotations import Attribute
from codegen.views.imports import GROUP_RULES, REQUEST, Imports
from codegen.views.shared_fields import SharedFields


@frozen
class RequestClass:
    """A generated request class."""

    name: Code
    base: Code
    docstring: Code
    fields: tuple[Attribute, ...]
    group_rules: Code | None


def request_class(
    name: Code,
    fields: Sequence[LocatedField],
    group_rules: Iterable[LocatedRule],
    blocks: list[str],
    scope: Scope,
    imports: Imports,
    shared: SharedFields,
) -> RequestClass:
    """Lay out the class of a request, or of an object inside one. `blocks` are its docstring."""
    rules = list(_group_rules(fields, group_rules, imports))
    return RequestClass(
        name,
        imports.take(REQUEST, "Request"),
        docstring(blocks, 4),
        tuple(_field(at, scope, imports, shared) for at in fields),
        tuple_of(rules) if rules else None,
    )


def _field(at: LocatedField, scope: Scope, imports: Imports, shared: SharedFields) -> Attribute:
    """Lay out one field, without a default if it is required."""
    annotation = shared.annotation(at, scope, imports)
    name = names.field_name(at.wire_name)
    default = None
    if at.field.required is not True:
        annotation = Code(f"{imports.take(REQUEST, 'Maybe')}[{annotation}]")
        default = imports.take(REQUEST, "UNSET")
    if name != at.wire_name:
        default = call(imports.take(REQUEST, "field"), name=literal(at.wire_name), default=default)
    return Attribute(name, annotation, default)


def _group_rules(
    fields: Sequence[LocatedField], rules: Iterable[LocatedRule], imports: Imports
) -> Iterator[Code]:
    def rule_call(rule: str, *arguments: object, **bounds: Code) -> Code:
        return call(imports.take(GROUP_RULES, rule), *map(literal, arguments), **bounds)

    one = Code("1")
    for rule in (at.rule for at in rules):
        if rule.exactly_one_of:
            yield rule_call("OneOf", rule.exactly_one_of, least=one, most=one)
        if rule.at_least_one_of:
            yield rule_call("OneOf", rule.at_least_one_of, least=one)
        if rule.at_most_one_of:
            yield rule_call("OneOf", rule.at_most_one_of, most=one)
        if rule.all_or_none_of:
            yield rule_call("Together", rule.all_or_none_of)
    for at in fields:
        if at.field.needs:
            yield rule_call("Needs", at.wire_name, at.field.needs)
        if at.field.only_without:
            yield rule_call("OnlyWithout", at.wire_name, at.field.only_without)
        for other, value in at.field.only_with.items():
            yield rule_call("OnlyWith", at.wire_name, other, *(() if value == "any" else (value,)))
