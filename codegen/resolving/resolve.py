"""Look up every name of a spec: which shape a type is, which fields a shape has with its includes."""

from __future__ import annotations

import keyword
from collections.abc import Iterable, Mapping
from typing import TypeAlias

from attrs import define, field, frozen

from codegen.python import names
from codegen.python.literals import Code
from codegen.reading import model
from codegen.reading.paths import place_of
from codegen.reading.problems import Problem, suggestion
from codegen.reading.tree import SpecTree
from codegen.resolving.field_order import in_order

Place: TypeAlias = "tuple[str | int, ...]"

MAX_INCLUDES = 20


@frozen
class FieldAt:
    """A field, and the file and place where it is written (which an include may move elsewhere)."""

    wire_name: str
    field: model.Field
    file: str
    place: Place


@frozen
class RuleAt:
    """A rule over several fields, and the file and place where it is written."""

    rule: model.GroupRule
    file: str
    place: Place


@frozen
class Tag:
    """The field, and its value, that tells the objects of a shape from the others of a choice."""

    field: str
    value: str


@define(eq=False)
class NamedType:
    """A shape or a choice with a class name of its own."""

    name: str
    class_name: Code
    module: Code
    file: str
    type: model.Type
    shared: bool
    fields: tuple[FieldAt, ...] = ()
    rules: tuple[RuleAt, ...] = ()
    options: dict[str, NamedType] = field(factory=dict[str, "NamedType"])
    tag: Tag | None = None

    @property
    def is_choice(self) -> bool:
        return isinstance(self.type, model.Choice)


@define(eq=False)
class Scope:
    """The type names that one file can use: its own, then the shared ones."""

    own: Mapping[str, NamedType]
    shared: Mapping[str, NamedType]

    def find(self, name: str) -> NamedType | None:
        return self.own.get(name) or self.shared.get(name)

    def words(self) -> list[str]:
        return sorted({*self.own, *self.shared})


def held_by(named: NamedType, scope: Scope) -> list[NamedType]:
    """List the types that a type has in its fields or options."""
    return [*_named_in(named.fields, scope), *named.options.values()]


def reachable(fields: Iterable[FieldAt], scope: Scope) -> list[NamedType]:
    """List the types of fields, and whatever those hold in turn."""
    found: dict[int, NamedType] = {}
    waiting = _named_in(fields, scope)
    while waiting:
        named = waiting.pop()
        if id(named) not in found:
            found[id(named)] = named
            waiting += held_by(named, scope)
    return list(found.values())


def _named_in(fields: Iterable[FieldAt], scope: Scope) -> list[NamedType]:
    leaves = (at.field.type.leaf for at in fields)
    return [found for leaf in leaves if leaf.kind == "named" and (found := scope.find(leaf.text))]


@define(eq=False)
class Endpoint:
    """One endpoint with all of its names looked up."""

    file: str
    spec: model.EndpointSpec
    operation: Code
    module: Code
    scope: Scope
    own_types: dict[str, NamedType]
    request_fields: tuple[FieldAt, ...] = ()
    request_rules: tuple[RuleAt, ...] = ()
    result: NamedType | None = None
    row: model.TypeExpression | None = None

    def asked_with(self) -> list[NamedType]:
        """List the types that a request can hold."""
        return reachable(self.request_fields, self.scope)

    def answered_with(self) -> list[NamedType]:
        """List the types that a result can hold, itself included."""
        if self.result is None:
            return []
        inside = reachable(self.result.fields, self.scope)
        return inside if self.result in inside else [self.result, *inside]


@define(eq=False)
class Resolved:
    """The whole spec with its names looked up; `problems` are the names that were not found.

    `codegen.checking.check` adds its own and raises them all.
    """

    tree: SpecTree
    shared: dict[str, NamedType]
    endpoints: list[Endpoint]
    problems: list[Problem]


def resolve(tree: SpecTree) -> Resolved:
    """Look up every name."""
    return _Resolver(tree).run()


class _Resolver:
    def __init__(self, tree: SpecTree) -> None:
        self.tree = tree
        self.problems: list[Problem] = []
        self.shared: dict[str, NamedType] = {}

    def run(self) -> Resolved:
        self._collect_shared()
        scope = Scope({}, self.shared)
        for named in self.shared.values():
            self._complete(named, scope)
        endpoints = [self._endpoint(file, spec) for file, spec in sorted(self.tree.endpoints.items())]
        return Resolved(self.tree, self.shared, endpoints, self.problems)

    def _note(self, file: str, place: Place, message: str, *, at_key: bool = False) -> None:
        self.problems.append(self.tree.problem(file, place, message, at_key=at_key))

    def _collect_shared(self) -> None:
        for file, content in sorted(self.tree.types.items()):
            module = names.dotted(
                "dataforseo.types", names.module_name(file.removeprefix("types/").rsplit(".", 1)[0])
            )
            for name, kind in content.types.items():
                if name in self.shared:
                    other = self.shared[name].file
                    self._note(
                        file,
                        ("types", name),
                        f"the shared type {name!r} is already in spec/{other}",
                        at_key=True,
                    )
                    continue
                self.shared[name] = NamedType(name, names.class_name(name), module, file, kind, shared=True)

    def _complete(self, named: NamedType, scope: Scope) -> None:
        """Give a type its fields with those of its includes, or its options."""
        place: Place = ("types", named.name)
        if isinstance(named.type, model.Choice):
            for value, option in named.type.options.items():
                found = self._named(option, scope, named.file, (*place, "options", value))
                if found is not None and found.is_choice:
                    self._note(
                        named.file, (*place, "options", value), f"{option} is a choice itself; name a shape"
                    )
                elif found is not None:
                    named.options[value] = found
                    self._tag(found, Tag(named.type.chosen_by, value), named.file, (*place, "options", value))
            return
        named.fields, named.rules = self._shape(named.type, scope, named.file, place, (named.name,))
        for at in named.fields:
            self._named(at.field.type.leaf.text, scope, at.file, (*at.place, "type"), at.field.type.leaf.kind)

    def _tag(self, option: NamedType, tag: Tag, file: str, place: Place) -> None:
        """Note what an option is told from the others by: one field with one value, in all choices."""
        if option.tag is not None and option.tag != tag:
            known = f"{option.tag.field} {option.tag.value!r}"
            message = (
                f"{option.name} is chosen by {tag.field} {tag.value!r} here and by {known} elsewhere; "
                "give each its own shape and share the fields with include"
            )
            self._note(file, place, message)
        if names.field_name(tag.field) != tag.field:
            message = (
                f"{tag.field!r} is no name of a field in Python; let another field tell the options apart"
            )
            self._note(file, place, message)
        option.tag = tag

    def _named(
        self, name: str, scope: Scope, file: str, place: Place, kind: str = "named"
    ) -> NamedType | None:
        if kind != "named":
            return None
        found = scope.find(name)
        if found is None:
            hint = suggestion(name, [*scope.words(), "string", "integer", "number", "boolean", "any"])
            self._note(file, place, f"no type is called {name!r}; {hint}")
        return found

    def _shape(
        self,
        shape: model.Shape,
        scope: Scope,
        file: str,
        place: Place,
        inside: tuple[str, ...] = (),
        seen: set[str] | None = None,
    ) -> tuple[tuple[FieldAt, ...], tuple[RuleAt, ...]]:
        """List the fields and rules of a shape. `inside` are the includes that led here, `seen` all so far."""
        seen = set() if seen is None else seen
        fields: dict[str, FieldAt] = {}
        rules: list[RuleAt] = []
        for index, name in enumerate(shape.include):
            at: Place = (*place, "include", index)
            included = self._named(name, scope, file, at)
            if included is None:
                continue
            if isinstance(included.type, model.Choice):
                self._note(file, at, f"{name} is a choice; only shapes can be included")
                continue
            if name in inside:
                self._note(file, at, f"{name} includes itself: {' > '.join((*inside, name))}")
                continue
            if name in seen:
                self._note(file, at, f"{name} is included a second time; drop one of the two")
                continue
            if len(inside) == MAX_INCLUDES:
                self._note(file, at, f"includes nest more than {MAX_INCLUDES} deep")
                continue
            seen.add(name)
            inner_fields, inner_rules = self._shape(
                included.type, scope, included.file, ("types", name), (*inside, name), seen
            )
            for inner in inner_fields:
                if inner.wire_name in fields:
                    self._note(file, at, f"the field {inner.wire_name!r} comes from two includes; keep one")
                fields[inner.wire_name] = inner
            rules += inner_rules
        for wire_name, spec in shape.fields.items():
            at = (*place, "fields", wire_name)
            if wire_name in fields:
                self._note(
                    file, at, f"the field {wire_name!r} is already included; drop one of the two", at_key=True
                )
            fields[wire_name] = FieldAt(wire_name, spec, file, at)
        rules += [RuleAt(rule, file, (*place, "rules", index)) for index, rule in enumerate(shape.rules)]
        return tuple(fields.values()), tuple(rules)

    def _endpoint(self, file: str, spec: model.EndpointSpec) -> Endpoint:
        operation = self._operation(file, spec)
        # A section whose name Python does not allow is reported by _location or codegen.checking.collisions.
        allowed = spec.section.isidentifier() and not keyword.iskeyword(spec.section)
        section = spec.section if allowed else "unknown"
        module = names.dotted("dataforseo", section, names.family_name(spec.segments[1:]))
        own = {
            name: NamedType(name, names.class_name(operation, name), module, file, kind, shared=False)
            for name, kind in spec.types.items()
        }
        scope = Scope(own, self.shared)
        for name in own:
            if name in self.shared:
                self._note(
                    file, ("types", name), f"{name!r} is also a shared type; choose another name", at_key=True
                )
        for named in own.values():
            self._complete(named, scope)
        endpoint = Endpoint(file, spec, operation, module, scope, own)
        self._location(endpoint)
        endpoint.request_fields, endpoint.request_rules = self._shape(spec.request, scope, file, ("request",))
        parameters = tuple(
            FieldAt(name, value, file, ("path_parameters", name))
            for name, value in spec.path_parameters.items()
        )
        endpoint.request_fields = in_order((*parameters, *endpoint.request_fields))
        for at in endpoint.request_fields:
            self._named(at.field.type.leaf.text, scope, at.file, (*at.place, "type"), at.field.type.leaf.kind)
        leaf = spec.response.result.leaf
        endpoint.result = self._named(leaf.text, scope, file, ("response", "result"), leaf.kind)
        endpoint.row = self._row(endpoint)
        return endpoint

    def _operation(self, file: str, spec: model.EndpointSpec) -> Code:
        given = spec.operation is not None
        try:
            return (
                names.operation(spec.operation) if spec.operation else names.operation_name(spec.segments[1:])
            )
        except ValueError as error:
            advice = "choose another name" if given else "give the operation a name with 'operation:'"
            self._note(file, ("operation" if given else "endpoint",), f"{error}; {advice}")
            return names.identifier("unnamed")

    def _location(self, endpoint: Endpoint) -> None:
        spec, file = endpoint.spec, endpoint.file
        expected = place_of(spec.path)
        if file not in (expected, place_of(spec.path, with_parameters=True)):
            self._note(file, ("endpoint",), f"this endpoint belongs in spec/{expected}, where its path says")
        if spec.section not in self.tree.api.sections:
            hint = suggestion(spec.section, self.tree.api.sections)
            self._note(file, ("endpoint",), f"the section {spec.section!r} is not in spec/api.yaml; {hint}")
        for name in spec.parameters:
            if name not in spec.path_parameters:
                self._note(
                    file, ("endpoint",), f"the path parameter {{{name}}} has no entry under path_parameters"
                )
        for name in spec.path_parameters:
            if name not in spec.parameters:
                hint = suggestion(name, spec.parameters)
                self._note(
                    file, ("path_parameters", name), f"the path has no {{{name}}}; {hint}", at_key=True
                )

    def _row(self, endpoint: Endpoint) -> model.TypeExpression | None:
        response = endpoint.spec.response
        if response.rows is None or response.result.kind == "nothing":
            return None
        if response.rows == "result":
            return response.result.of
        if endpoint.result is None:
            return None
        found = next((at for at in endpoint.result.fields if at.wire_name == response.rows), None)
        if found is None:
            hint = suggestion(response.rows, [*(at.wire_name for at in endpoint.result.fields), "result"])
            self._note(
                endpoint.file,
                ("response", "rows"),
                f"{endpoint.result.name} has no field {response.rows!r}; {hint}",
            )
            return None
        return found.field.type.of if found.field.type.kind == "list" else found.field.type
