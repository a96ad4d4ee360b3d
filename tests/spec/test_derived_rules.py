"""The rules that follow from the generated classes are those that the specs say, for every request."""

from __future__ import annotations

import importlib
from collections.abc import Iterable
from typing import Any

import pytest

from codegen import model
from codegen.resolve import FieldAt, NamedType, Resolved, Scope, resolve
from codegen.tree import read_tree
from dataforseo._index import OPERATIONS
from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.endpoint import load
from dataforseo_runtime.requests.request import Request
from tests.conftest import ROOT


@pytest.fixture(scope="module")
def resolved() -> Resolved:
    return resolve(read_tree(ROOT / "spec"))


def loaded(named: NamedType) -> type[Request]:
    cls: type[Request] = getattr(importlib.import_module(named.module), named.class_name)
    return cls


def said(field: model.Field | model.Element, *names: str) -> dict[str, Any]:
    return {name: getattr(field, name, None) for name in names}


def rule_of(
    kind: model.TypeExpression, field: model.Field | model.Element, scope: Scope, **more: Any
) -> rules.Rule:
    """Write a rule down straight from the spec."""
    values = field.values if not field.values_open else ()
    each = (field.each if isinstance(field, model.Field) else None) or model.Element()
    match kind.kind:
        case "string" if field.format in model.TIMES:
            form = rules.DATE if field.format == model.DAY else rules.DATETIME
            return rules.Time(format=form, **said(field, "minimum", "maximum"), **more)
        case "string":
            return rules.Text(values=values, **said(field, "min_length", "max_length"), **more)  # type: ignore[arg-type]
        case "integer":
            return rules.Integer(values=values, **said(field, "minimum", "maximum"), **more)  # type: ignore[arg-type]
        case "number":
            return rules.Number(values=values, **said(field, "minimum", "maximum"), **more)  # type: ignore[arg-type]
        case "boolean":
            return rules.Boolean(**more)
        case "list" | "map":
            assert kind.of is not None
            made = rules.ListOf if kind.kind == "list" else rules.MapOf
            inner = rule_of(kind.of, each, scope)
            return made(each=inner, **said(field, "min_items", "max_items"), **more)
        case "named":
            named = scope.find(kind.text)
            assert named is not None
            return rules.Nested(cls=loaded(named), **more)
        case _:
            return rules.Rule(**more)


def expected(fields: Iterable[FieldAt], scope: Scope) -> dict[str, rules.Rule]:
    bounds = ("minimum", "maximum", "max_length", "max_items")
    return {
        at.wire_name: rule_of(
            at.field.type,
            at.field,
            scope,
            name=at.wire_name,
            required=at.field.required is True,
            when=tuple(
                rules.When(item.field, item.equals, **said(item, *bounds))  # type: ignore[arg-type]
                for item in at.field.when
            ),
        )
        for at in fields
    }


def test_every_request_has_the_rules_of_its_spec(resolved: Resolved) -> None:
    checked = 0
    for endpoint in resolved.endpoints:
        request = load(OPERATIONS["/".join(endpoint.spec.segments)]).request
        assert {rule.name: rule for rule in request.RULES} == expected(
            endpoint.request_fields, endpoint.scope
        )
        checked += 1
        for named in endpoint.asked_with():
            scope = Scope({}, resolved.shared) if named.shared else endpoint.scope
            assert {rule.name: rule for rule in loaded(named).RULES} == expected(named.fields, scope)
    assert checked == len(resolved.endpoints)


def test_the_same_values_stand_in_the_same_order_everywhere(resolved: Resolved) -> None:
    """Python takes `Literal["a", "b"]` and `Literal["b", "a"]` for one, and gives whichever came first."""
    orders: dict[frozenset[model.Scalar], set[tuple[model.Scalar, ...]]] = {}
    for endpoint in resolved.endpoints:
        for at in (*endpoint.request_fields, *(at for named in endpoint.asked_with() for at in named.fields)):
            for values in (at.field.values, at.field.each.values if at.field.each else ()):
                orders.setdefault(frozenset(values), set()).add(values)
    assert [found for found in orders.values() if len(found) > 1] == []
