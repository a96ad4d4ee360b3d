"""Response classes: their fields, accessors and docstrings."""

from __future__ import annotations

from attrs import frozen

from codegen.python import names
from codegen.python.literals import Code, call, docstring, joined, literal
from codegen.reading import model
from codegen.resolving.resolved import LocatedField, NamedType, Scope, Tag
from codegen.views import docstrings
from codegen.views.annotations import DATETIME_FORMATS, Attribute, response_annotation
from codegen.views.imports import MODELS, TIMESTAMPS, Imports


@frozen
class ResponseClass:
    """A generated response class. `bases` are its base class and the options of msgspec."""

    name: Code
    bases: Code
    docstring: Code | None
    fields: tuple[Attribute, ...]
    accessors: tuple[tuple[Code, Code], ...]


@frozen
class UnionAlias:
    """A union of classes."""

    name: Code
    members: Code
    docstring: Code | None


def response_class(named: NamedType, scope: Scope, imports: Imports, defined: set[str]) -> ResponseClass:
    """Lay out a shape of a response. `defined` holds the classes above it in the module."""
    bases = [imports.take(MODELS, "Model")]
    fields: list[Attribute] = []
    if named.tag is not None:
        bases.append(Code(f"tag={literal(named.tag.value)}"))
        bases.append(Code(f"tag_field={literal(named.tag.field)}"))
        fields.append(_tag_line(named.tag, named, imports))
    accessors: list[tuple[Code, Code]] = []
    renamed: dict[str, str] = {}
    taken = {names.field_name(at.wire_name) for at in named.fields}
    for at in named.fields:
        if named.tag is not None and at.wire_name == named.tag.field:
            continue
        name = names.field_name(at.wire_name)
        if name != at.wire_name:
            renamed[str(name)] = at.wire_name
        annotation = _annotation(at, scope, imports, defined)
        fields.append(Attribute(name, annotation, Code("None"), docstrings.response_docstring(at.field)))
        accessors += _accessor(at, name, taken, imports)
    if renamed:
        bases.append(Code(f"rename={literal(renamed)}"))
    blocks = docstrings.type_blocks(named.type)
    if not fields and not blocks:
        blocks = ["An object without known fields."]
    return ResponseClass(
        named.class_name,
        joined(bases),
        docstring(blocks, 4) if blocks else None,
        tuple(fields),
        tuple(accessors),
    )


def _tag_line(tag: Tag, named: NamedType, imports: Imports) -> Attribute:
    """Lay out the tag field of a member of a union."""
    value = literal(tag.value)
    annotation = f"{imports.take('typing', 'ClassVar')}[{imports.take('typing', 'Literal')}[{value}]]"
    spec = next((at.field for at in named.fields if at.wire_name == tag.field), None)
    text = docstrings.response_docstring(spec) if spec is not None else None
    return Attribute(names.identifier(tag.field), Code(annotation), value, text)


def _annotation(at: LocatedField, scope: Scope, imports: Imports, defined: set[str]) -> Code:
    kind = at.field.type
    if kind.kind == "any":
        return imports.take("typing", "Any")
    annotation = Code(f"{response_annotation(kind, scope, imports)} | None")
    named = scope.find(kind.leaf.text) if kind.leaf.kind == "named" else None
    if named is not None and named.module == imports.module and named.class_name not in defined:
        return literal(annotation)  # the class follows below, or is this one
    return annotation


def _accessor(at: LocatedField, name: Code, taken: set[Code], imports: Imports) -> list[tuple[Code, Code]]:
    if at.field.type.kind != "string":
        return []
    timed = at.field.format in DATETIME_FORMATS
    if not timed and at.field.format != model.DAY:
        return []
    accessor = names.identifier(f"{name}_as_{'datetime' if timed else 'date'}")
    if accessor in taken:
        return []
    cls = imports.take(TIMESTAMPS, "AsDatetime" if timed else "AsDate")
    return [(accessor, call(cls, literal(str(name))))]


def union_alias(named: NamedType, imports: Imports) -> UnionAlias:
    """Lay out a union of shapes."""
    unique = {member.class_name: member for member in named.members.values()}
    members = [imports.take(member.module, member.class_name) for member in unique.values()]
    members.append(imports.take(MODELS, "Unknown"))
    imports.take("typing", "TypeAlias")
    blocks = docstrings.type_blocks(named.type)
    return UnionAlias(named.class_name, joined(members, " | "), docstring(blocks, 0) if blocks else None)
