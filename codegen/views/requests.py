"""Shapes of a request as classes: their fields, the rules between them and the words about them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from attrs import frozen

from codegen.python import names
from codegen.python.literals import Code, call, docstring, literal, tuple_of
from codegen.resolving.field_order import in_order
from codegen.resolving.resolve import FieldAt, RuleAt, Scope
from codegen.views.annotations import Imports
from codegen.views.fields import FieldLine
from codegen.views.runtime_modules import GROUP_RULES, REQUEST
from codegen.views.shared_fields import SharedFields


@frozen
class RequestClass:
    """A class that checks the facts of a request."""

    name: Code
    base: Code
    docstring: Code
    fields: tuple[FieldLine, ...]
    group_rules: Code | None


def request_class(
    name: Code,
    fields: Sequence[FieldAt],
    group_rules: Iterable[RuleAt],
    blocks: list[str],
    scope: Scope,
    imports: Imports,
    shared: SharedFields,
) -> RequestClass:
    """Lay out the class of a request, or of an object inside one."""
    rules = list(_group_rules(fields, group_rules, imports))
    return RequestClass(
        name,
        imports.take(REQUEST, "Request"),
        docstring(blocks, 4),
        tuple(_field(at, scope, imports, shared) for at in in_order(fields)),
        tuple_of(rules) if rules else None,
    )


def _field(at: FieldAt, scope: Scope, imports: Imports, shared: SharedFields) -> FieldLine:
    """Lay out one field: without default when it is required."""
    annotation = shared.annotation(at, scope, imports)
    name = names.field_name(at.wire_name)
    default = None
    if at.field.required is not True:
        annotation = Code(f"{imports.take(REQUEST, 'Maybe')}[{annotation}]")
        default = imports.take(REQUEST, "UNSET")
    if name != at.wire_name:
        default = call(imports.take(REQUEST, "field"), name=literal(at.wire_name), default=default)
    return FieldLine(name, annotation, default)


def _group_rules(fields: Sequence[FieldAt], rules: Iterable[RuleAt], imports: Imports) -> Iterable[Code]:
    for rule in (at.rule for at in rules):
        if rule.exactly_one_of:
            yield call(
                imports.take(GROUP_RULES, "OneOf"),
                literal(rule.exactly_one_of),
                least=Code("1"),
                most=Code("1"),
            )
        if rule.at_least_one_of:
            yield call(imports.take(GROUP_RULES, "OneOf"), literal(rule.at_least_one_of), least=Code("1"))
        if rule.at_most_one_of:
            yield call(imports.take(GROUP_RULES, "OneOf"), literal(rule.at_most_one_of), most=Code("1"))
        if rule.all_or_none_of:
            yield call(imports.take(GROUP_RULES, "Together"), literal(rule.all_or_none_of))
    for at in fields:
        if at.field.needs:
            yield call(imports.take(GROUP_RULES, "Needs"), literal(at.wire_name), literal(at.field.needs))
        if at.field.only_without:
            yield call(
                imports.take(GROUP_RULES, "OnlyWithout"),
                literal(at.wire_name),
                literal(at.field.only_without),
            )
        for other, value in at.field.only_with.items():
            equals = () if value == "any" else (literal(value),)
            yield call(imports.take(GROUP_RULES, "OnlyWith"), literal(at.wire_name), literal(other), *equals)
