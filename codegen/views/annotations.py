"""Types of the spec as annotations of Python, and the names that a module must import for them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from attrs import define, field

from codegen.python.literals import Code, call, literal
from codegen.reading import model
from codegen.resolving.resolve import FieldAt, Scope
from codegen.views.runtime_modules import ANNOTATIONS, REQUESTS

# What a response's text can be read as; requests are checked and written in two formats only.
DATETIME_FORMATS = {model.MOMENT, "yyyy-mm-dd hh:mm:ss", "yyyy-mm-dd hh:mm", "iso 8601"}


@define
class Imports:
    """The names that one generated module takes from others.

    A lower-case name that is also a field of the module is imported under another name, since
    inside the class the field would hide it.
    """

    module: str
    fields: frozenset[str]
    runtime: dict[str, set[str]] = field(factory=dict[str, set[str]])
    typing_only: dict[str, set[str]] = field(factory=dict[str, set[str]])

    def take(self, module: str, name: str, *, typing_only: bool = False) -> Code:
        """Import a name and give it as it is to be written."""
        if module == self.module:
            return Code(name)
        table = self.typing_only if typing_only else self.runtime
        if name in self.fields:
            table.setdefault(module, set()).add(f"{name} as _{name}")
            return Code(f"_{name}")
        table.setdefault(module, set()).add(name)
        return Code(name)

    def builtin(self, name: str) -> Code:
        """Give a builtin as it is to be written."""
        if name not in self.fields:
            return Code(name)
        self.runtime.setdefault("", set()).add("import builtins as _builtins")
        return Code(f"_builtins.{name}")

    def lines(self) -> list[Code]:
        """Write the imports that are needed at run time."""
        plain = [Code(line) for line in sorted(self.runtime.get("", ()))]
        return [*plain, *_from_lines(self.runtime)]

    def typing_lines(self) -> list[Code]:
        """Write the imports that only type checkers need."""
        only = {module: names - self.runtime.get(module, set()) for module, names in self.typing_only.items()}
        return _from_lines({module: names for module, names in only.items() if names})


def _from_lines(table: dict[str, set[str]]) -> list[Code]:
    return [
        Code(f"from {module} import {', '.join(sorted(names))}")
        for module, names in sorted(table.items())
        if module
    ]


def response_annotation(kind: model.TypeExpression, scope: Scope, imports: Imports) -> Code:
    """Annotate a response value, not counting null."""
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
            inner = _of(kind)
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


def request_annotation(at: FieldAt, scope: Scope, imports: Imports, rules: Sequence[Code]) -> Code:
    """Annotate a request field, not counting null: its type, and beside it the rules that it cannot say."""
    kind = _request_type(at.field, at.field.type, scope, imports)
    return Code(f"{imports.take('typing', 'Annotated')}[{kind}, {', '.join(rules)}]") if rules else kind


def rules_beyond_type(at: FieldAt, imports: Imports) -> list[Code]:
    """Write the rules of a request field that its type cannot say."""
    return [
        *_beyond_type(at.field.type, at.field, imports, top=True),
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
            inner = _request_type(field_spec, _of(kind), scope, imports)
            return Code(f"{imports.take('collections.abc', 'Sequence')}[{inner}]")
        case "map":
            inner = _request_type(field_spec, _of(kind), scope, imports)
            return Code(f"{imports.take('collections.abc', 'Mapping')}[{imports.builtin('str')}, {inner}]")
        case "named":
            named = scope.find(kind.text)
            assert named is not None, kind.text
            cls = imports.take(named.module, named.class_name)
            mapping = imports.take("collections.abc", "Mapping")
            return Code(f"{cls} | {mapping}[{imports.builtin('str')}, {imports.take('typing', 'Any')}]")
        case _:
            return imports.take("typing", "Any")


def _beyond_type(
    kind: model.TypeExpression, field_spec: model.Field | model.Element, imports: Imports, *, top: bool
) -> list[Code]:
    """Write the rule that a type cannot say, if there is one. `top`: the type is that of the field itself."""

    def fact(key: str) -> Code | None:
        value = getattr(field_spec, key, None)
        return literal(value) if value is not None else None

    said: dict[str, Code | None]
    match kind.kind:
        case "string" if field_spec.format in model.TIMES:
            said = {"minimum": fact("minimum"), "maximum": fact("maximum")}
            if not top:
                rules = imports.take(REQUESTS, "rules")
                name = "DATE" if field_spec.format == model.DAY else "DATETIME"
                said = {"format": Code(f"{rules}.{name}"), **said}
            rule = "Time"
        case "string":
            said = {"min_length": fact("min_length"), "max_length": fact("max_length")}
            rule = "Text"
        case "integer" | "number":
            closed = field_spec.values and not field_spec.values_open
            values = literal(field_spec.values) if closed else None
            said = {"minimum": fact("minimum"), "maximum": fact("maximum"), "values": values}
            rule = "Integer" if kind.kind == "integer" else "Number"
        case "list" | "map":
            each = (field_spec.each if isinstance(field_spec, model.Field) else None) or model.Element()
            inner = _beyond_type(_of(kind), each, imports, top=False)
            sizes = {"min_items": fact("min_items"), "max_items": fact("max_items")}
            said = {"each": inner[0] if inner else None, **sizes}
            rule = "ListOf" if kind.kind == "list" else "MapOf"
        case _:
            return []
    given = {key: value for key, value in said.items() if value is not None}
    return [call(f"{imports.take(REQUESTS, 'rules')}.{rule}", **given)] if given else []


def _narrowing(item: model.Narrowing, imports: Imports) -> Code:
    bounds = {
        key: literal(getattr(item, key)) if getattr(item, key) is not None else None
        for key in ("minimum", "maximum", "max_length", "max_items")
    }
    return call(
        f"{imports.take(REQUESTS, 'rules')}.When", literal(item.field), literal(item.equals), **bounds
    )


def _literal_type(values: Iterable[model.Scalar], imports: Imports) -> Code:
    return Code(f"{imports.take('typing', 'Literal')}[{', '.join(literal(value) for value in values)}]")


def _element_values(field_spec: model.Field) -> tuple[model.Scalar, ...]:
    each = field_spec.each
    return each.values if each is not None and not each.values_open else ()


def _of(kind: model.TypeExpression) -> model.TypeExpression:
    assert kind.of is not None, kind.text
    return kind.of
