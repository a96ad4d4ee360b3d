"""Shapes of a response as classes: their fields and docstrings."""

from __future__ import annotations

from attrs import frozen

from codegen import model, names
from codegen.literals import Code, call, docstring, literal
from codegen.resolve import FieldAt, NamedType, Scope
from codegen.views import facts
from codegen.views.annotations import (
    DATETIME_FORMATS,
    Imports,
    is_deferred,
    recipe,
    response_annotation,
)
from codegen.views.fields import RUNTIME, FieldLine


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
