"""A spec with its names looked up: what `resolve` returns, and all later steps read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from attrs import define, field, frozen

from codegen.python.literals import Code
from codegen.reading import model
from codegen.reading.problems import Place, Problem
from codegen.reading.tree import SpecTree


@frozen
class LocatedField:
    """A field, and the file and place where it is written: another shape's, if it was included."""

    wire_name: str
    field: model.Field
    file: str
    place: Place


@frozen
class LocatedRule:
    """A rule over several fields, and the file and place where it is written."""

    rule: model.GroupRule
    file: str
    place: Place


@frozen
class Tag:
    """The field and value that identify the members of a union."""

    field: str
    value: str


@define(eq=False)
class NamedType:
    """A shape or a union, with the name and module of its generated class."""

    name: str
    class_name: Code
    module: Code
    file: str
    type: model.Type
    shared: bool
    fields: tuple[LocatedField, ...] = ()
    rules: tuple[LocatedRule, ...] = ()
    members: dict[str, NamedType] = field(factory=dict[str, "NamedType"])
    tag: Tag | None = None

    @property
    def is_union(self) -> bool:
        return isinstance(self.type, model.Union)


@define(eq=False)
class Scope:
    """The type names that one file can use: its own, then the shared ones."""

    own: Mapping[str, NamedType]
    shared: Mapping[str, NamedType]

    def find(self, name: str) -> NamedType | None:
        return self.own.get(name) or self.shared.get(name)

    def names(self) -> list[str]:
        return sorted({*self.own, *self.shared})


def types_inside(named: NamedType, scope: Scope) -> list[NamedType]:
    """List the types of a shape's fields, or the members of a union."""
    return [*_named_in(named.fields, scope), *named.members.values()]


def reachable(fields: Iterable[LocatedField], scope: Scope) -> list[NamedType]:
    """List the types of fields, and the types inside those, at any depth."""
    found: dict[int, NamedType] = {}
    waiting = _named_in(fields, scope)
    while waiting:
        named = waiting.pop()
        if id(named) not in found:
            found[id(named)] = named
            waiting += types_inside(named, scope)
    return list(found.values())


def _named_in(fields: Iterable[LocatedField], scope: Scope) -> list[NamedType]:
    leaves = (at.field.type.leaf for at in fields)
    return [found for leaf in leaves if leaf.kind == "named" and (found := scope.find(leaf.text))]


@define(eq=False)
class ResolvedEndpoint:
    """One endpoint with all of its names looked up.

    `family` is set where it collects tasks by their identifier alone. `collectors` are the endpoints that
    collect the tasks which this one posts, the most detailed first.
    """

    file: str
    spec: model.EndpointSpec
    operation: Code
    module: Code
    scope: Scope
    own_types: dict[str, NamedType]
    request_fields: tuple[LocatedField, ...] = ()
    request_rules: tuple[LocatedRule, ...] = ()
    result: NamedType | None = None
    row: model.TypeExpression | None = None
    family: Family | None = None
    collectors: list[ResolvedEndpoint] = field(factory=list["ResolvedEndpoint"])

    def request_types(self) -> list[NamedType]:
        """List the types that a request can hold."""
        return reachable(self.request_fields, self.scope)

    def response_types(self) -> list[NamedType]:
        """List the type of the result, and the types that it can hold."""
        if self.result is None:
            return []
        inside = reachable(self.result.fields, self.scope)
        return inside if self.result in inside else [self.result, *inside]


@frozen(eq=False)
class Family:
    """The endpoints that post the tasks which an endpoint collects, and list the finished ones."""

    post: ResolvedEndpoint
    ready: ResolvedEndpoint


@define(eq=False)
class Resolved:
    """The whole spec with its names looked up. `problems` are the names that were not found."""

    tree: SpecTree
    shared: dict[str, NamedType]
    endpoints: list[ResolvedEndpoint]
    problems: list[Problem]
