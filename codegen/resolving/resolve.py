"""Look up every name in a spec: the type that it means, and the fields that a shape includes."""

from __future__ import annotations

import keyword
from collections.abc import Iterable

from codegen.python import names
from codegen.python.literals import Code
from codegen.reading import model
from codegen.reading.paths import spec_file_of
from codegen.reading.problems import Place, Problem, suggestion
from codegen.reading.tree import SpecTree
from codegen.resolving.families import link_families
from codegen.resolving.field_order import in_order
from codegen.resolving.resolved import (
    LocatedField,
    LocatedRule,
    NamedType,
    Resolved,
    ResolvedEndpoint,
    Scope,
    Tag,
)

MAX_INCLUDES = 20


def resolve(tree: SpecTree) -> Resolved:
    """Look up every name. Names that mean nothing are listed in `problems`; `check` raises them."""
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
        link_families(endpoints)
        return Resolved(self.tree, self.shared, endpoints, self.problems)

    def _report(self, file: str, place: Place, message: str, *, at_key: bool = False) -> None:
        self.problems.append(self.tree.problem(file, place, message, at_key=at_key))

    def _collect_shared(self) -> None:
        for file, content in sorted(self.tree.types.items()):
            module = names.dotted(
                "dataforseo.types", names.module_name(file.removeprefix("types/").rsplit(".", 1)[0])
            )
            for name, kind in content.types.items():
                if name in self.shared:
                    message = f"the shared type {name!r} is already in spec/{self.shared[name].file}"
                    self._report(file, ("types", name), message, at_key=True)
                    continue
                self.shared[name] = NamedType(name, names.class_name(name), module, file, kind, shared=True)

    def _complete(self, named: NamedType, scope: Scope) -> None:
        """Look up the fields of a shape, with those that it includes, or the members of a union."""
        place: Place = ("types", named.name)
        if isinstance(named.type, model.Union):
            for value, member in named.type.options.items():
                member_place: Place = (*place, "options", value)
                found = self._named(member, scope, named.file, member_place)
                if found is not None and found.is_union:
                    self._report(named.file, member_place, f"{member} is a union itself; name a shape")
                elif found is not None:
                    named.members[value] = found
                    self._tag(found, Tag(named.type.chosen_by, value), named.file, member_place)
            return
        named.fields, named.rules = self._shape(named.type, scope, named.file, place, (named.name,))
        self._check_types(named.fields, scope)

    def _tag(self, member: NamedType, tag: Tag, file: str, place: Place) -> None:
        """Record the field and value that identify a member of a union.

        Report a member that another union identifies by another field or value.
        """
        if member.tag is not None and member.tag != tag:
            known = f"{member.tag.field} {member.tag.value!r}"
            message = (
                f"{member.name} is chosen by {tag.field} {tag.value!r} here and by {known} elsewhere; "
                "give each its own shape and share the fields with include"
            )
            self._report(file, place, message)
        if names.field_name(tag.field) != tag.field:
            message = f"{tag.field!r} is no name of a field in Python"
            self._report(file, place, f"{message}; let another field tell the options apart")
        member.tag = tag

    def _check_types(self, fields: Iterable[LocatedField], scope: Scope) -> None:
        for at in fields:
            if at.field.type.leaf.kind == "named":
                self._named(at.field.type.leaf.text, scope, at.file, (*at.place, "type"))

    def _named(self, name: str, scope: Scope, file: str, place: Place) -> NamedType | None:
        found = scope.find(name)
        if found is None:
            hint = suggestion(name, [*scope.names(), "string", "integer", "number", "boolean", "any"])
            self._report(file, place, f"no type is called {name!r}; {hint}")
        return found

    def _shape(
        self,
        shape: model.Shape,
        scope: Scope,
        file: str,
        place: Place,
        inside: tuple[str, ...] = (),
        seen: set[str] | None = None,
    ) -> tuple[tuple[LocatedField, ...], tuple[LocatedRule, ...]]:
        """List the fields and rules of a shape.

        `inside` is the chain of shapes that led here by include. `seen` holds every shape that was included so
        far, also by other chains.
        """
        seen = set() if seen is None else seen
        fields: dict[str, LocatedField] = {}
        rules: list[LocatedRule] = []
        for index, name in enumerate(shape.include):
            at: Place = (*place, "include", index)
            included = self._named(name, scope, file, at)
            if included is None:
                continue
            if isinstance(included.type, model.Union):
                self._report(file, at, f"{name} is a union; only shapes can be included")
                continue
            if name in inside:
                self._report(file, at, f"{name} includes itself: {' > '.join((*inside, name))}")
                continue
            if name in seen:
                self._report(file, at, f"{name} is included a second time; drop one of the two")
                continue
            if len(inside) == MAX_INCLUDES:
                self._report(file, at, f"includes nest more than {MAX_INCLUDES} deep")
                continue
            seen.add(name)
            inner_fields, inner_rules = self._shape(
                included.type, scope, included.file, ("types", name), (*inside, name), seen
            )
            for inner in inner_fields:
                if inner.wire_name in fields:
                    self._report(file, at, f"the field {inner.wire_name!r} comes from two includes; keep one")
                fields[inner.wire_name] = inner
            rules += inner_rules
        for wire_name, spec in shape.fields.items():
            at = (*place, "fields", wire_name)
            if wire_name in fields:
                message = f"the field {wire_name!r} is already included; drop one of the two"
                self._report(file, at, message, at_key=True)
            fields[wire_name] = LocatedField(wire_name, spec, file, at)
        rules += [LocatedRule(rule, file, (*place, "rules", index)) for index, rule in enumerate(shape.rules)]
        return tuple(fields.values()), tuple(rules)

    def _endpoint(self, file: str, spec: model.EndpointSpec) -> ResolvedEndpoint:
        operation = self._operation(file, spec)
        # Use a placeholder for a section whose name Python does not allow. _check_location or
        # codegen.checking.collisions report that name.
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
                message = f"{name!r} is also a shared type; choose another name"
                self._report(file, ("types", name), message, at_key=True)
        for named in own.values():
            self._complete(named, scope)
        endpoint = ResolvedEndpoint(file, spec, operation, module, scope, own)
        self._check_location(endpoint)
        endpoint.request_fields, endpoint.request_rules = self._shape(spec.request, scope, file, ("request",))
        parameters = tuple(
            LocatedField(name, value, file, ("path_parameters", name))
            for name, value in spec.path_parameters.items()
        )
        endpoint.request_fields = in_order((*parameters, *endpoint.request_fields))
        self._check_types(endpoint.request_fields, scope)
        leaf = spec.response.result.leaf
        if leaf.kind == "named":
            endpoint.result = self._named(leaf.text, scope, file, ("response", "result"))
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
            self._report(file, ("operation" if given else "endpoint",), f"{error}; {advice}")
            return names.identifier("unnamed")

    def _check_location(self, endpoint: ResolvedEndpoint) -> None:
        spec, file = endpoint.spec, endpoint.file
        expected = spec_file_of(spec.path)
        if file not in (expected, spec_file_of(spec.path, with_parameters=True)):
            self._report(
                file, ("endpoint",), f"this endpoint belongs in spec/{expected}, where its path says"
            )
        if spec.section not in self.tree.api.sections:
            hint = suggestion(spec.section, self.tree.api.sections)
            self._report(file, ("endpoint",), f"the section {spec.section!r} is not in spec/api.yaml; {hint}")
        for name in spec.parameters:
            if name not in spec.path_parameters:
                message = f"the path parameter {{{name}}} has no entry under path_parameters"
                self._report(file, ("endpoint",), message)
        for name in spec.path_parameters:
            if name not in spec.parameters:
                message = f"the path has no {{{name}}}; {suggestion(name, spec.parameters)}"
                self._report(file, ("path_parameters", name), message, at_key=True)

    def _row(self, endpoint: ResolvedEndpoint) -> model.TypeExpression | None:
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
            message = f"{endpoint.result.name} has no field {response.rows!r}; {hint}"
            self._report(endpoint.file, ("response", "rows"), message)
            return None
        return found.field.type.of if found.field.type.kind == "list" else found.field.type
