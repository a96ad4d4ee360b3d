"""Look up every name of a spec: which shape a type is, which fields a shape has with its includes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from attrs import define, field, frozen

from codegen import model, names
from codegen.literals import Code
from codegen.problems import Problem, SpecError, suggestion
from codegen.tree import SpecTree

Place: TypeAlias = "tuple[str | int, ...]"


@frozen
class FieldAt:
    """A field, and the file and place where it is written (which an include may move elsewhere)."""

    wire_name: str
    field: model.Field
    file: str
    place: Place


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
    rules: tuple[model.GroupRule, ...] = ()
    options: dict[str, NamedType] = field(factory=dict[str, "NamedType"])

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
    request_rules: tuple[model.GroupRule, ...] = ()
    result: NamedType | None = None
    row: model.TypeExpression | None = None


@define(eq=False)
class Resolved:
    """The whole spec, ready to be turned into classes."""

    tree: SpecTree
    shared: dict[str, NamedType]
    endpoints: list[Endpoint]


def resolve(tree: SpecTree) -> Resolved:
    """Look up every name. Raises SpecError with all mistakes of the tree at once."""
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
        self._unique_operations(endpoints)
        if self.problems:
            raise SpecError(self.problems)
        return Resolved(self.tree, self.shared, endpoints)

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
                self.shared[name] = NamedType(name, names.identifier(name), module, file, kind, shared=True)

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
            return
        named.fields, named.rules = self._shape(named.type, scope, named.file, place)
        for at in named.fields:
            self._named(at.field.type.leaf.text, scope, at.file, (*at.place, "type"), at.field.type.leaf.kind)

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
        self, shape: model.Shape, scope: Scope, file: str, place: Place, seen: tuple[str, ...] = ()
    ) -> tuple[tuple[FieldAt, ...], tuple[model.GroupRule, ...]]:
        fields: dict[str, FieldAt] = {}
        rules: list[model.GroupRule] = []
        for index, name in enumerate(shape.include):
            at: Place = (*place, "include", index)
            included = self._named(name, scope, file, at)
            if included is None:
                continue
            if isinstance(included.type, model.Choice):
                self._note(file, at, f"{name} is a choice; only shapes can be included")
                continue
            if name in seen:
                self._note(file, at, f"{name} includes itself: {' > '.join((*seen, name))}")
                continue
            inner_fields, inner_rules = self._shape(
                included.type, scope, included.file, ("types", name), (*seen, name)
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
        self._unique_names(fields, file)
        return tuple(fields.values()), (*rules, *shape.rules)

    def _unique_names(self, fields: Mapping[str, FieldAt], file: str) -> None:
        taken: dict[str, str] = {}
        for at in fields.values():
            name = names.field_name(at.wire_name)
            if name in taken:
                message = f"{at.wire_name!r} and {taken[name]!r} would both be called {name} in Python"
                self._note(at.file, at.place, message, at_key=True)
            taken[name] = at.wire_name

    def _endpoint(self, file: str, spec: model.EndpointSpec) -> Endpoint:
        operation = self._operation(file, spec)
        module = names.dotted("dataforseo", spec.section, operation)
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
        self._unique_names({at.wire_name: at for at in (*parameters, *endpoint.request_fields)}, file)
        endpoint.request_fields = (*parameters, *endpoint.request_fields)
        for at in endpoint.request_fields:
            self._named(at.field.type.leaf.text, scope, at.file, (*at.place, "type"), at.field.type.leaf.kind)
        leaf = spec.response.result.leaf
        endpoint.result = self._named(leaf.text, scope, file, ("response", "result"), leaf.kind)
        endpoint.row = self._row(endpoint)
        return endpoint

    def _operation(self, file: str, spec: model.EndpointSpec) -> Code:
        try:
            return (
                names.identifier(spec.operation)
                if spec.operation
                else names.operation_name(spec.segments[1:])
            )
        except ValueError as error:
            self._note(file, ("endpoint",), f"{error}; give the operation a name with 'operation:'")
            return names.identifier("unnamed")

    def _location(self, endpoint: Endpoint) -> None:
        spec, file = endpoint.spec, endpoint.file
        fixed = [segment for segment in spec.segments if not segment.startswith("{")]
        expected = "/".join(fixed) + ".yaml"
        with_parameters = "/".join(segment.strip("{}") for segment in spec.segments) + ".yaml"
        if file not in (expected, with_parameters):
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
        element = response.result.of if response.result.kind == "list" else response.result
        if response.rows == "result":
            return element
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

    def _unique_operations(self, endpoints: list[Endpoint]) -> None:
        taken: dict[str, str] = {}
        for endpoint in endpoints:
            if endpoint.module in taken:
                message = f"the operation {endpoint.operation} is also spec/{taken[endpoint.module]}; name one with 'operation:'"
                self._note(endpoint.file, ("endpoint",), message)
            taken[endpoint.module] = endpoint.file
