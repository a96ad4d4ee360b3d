"""The generated modules of endpoints and of shared types: the classes, constants and imports of each."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Iterator, Sequence

from attrs import frozen

from codegen.python import names
from codegen.python.literals import Code, comment, docstring, fact, literal
from codegen.resolving.field_order import in_order
from codegen.resolving.resolved import NamedType, Resolved, ResolvedEndpoint, Scope, types_inside
from codegen.views import docstrings, endpoint_facts
from codegen.views.annotations import response_annotation
from codegen.views.imports import ENDPOINT, Imports
from codegen.views.operation_docstring import operation_blocks
from codegen.views.requests import RequestClass, request_class
from codegen.views.responses import ResponseClass, UnionAlias, response_class, union_alias
from codegen.views.shared_fields import SharedFields
from dataforseo_runtime.requests.facts import Limits


@frozen
class Classes:
    """The classes of one endpoint, or of one module of shared types."""

    unions: tuple[UnionAlias, ...]
    requests: tuple[RequestClass, ...]
    responses: tuple[ResponseClass, ...]


@frozen
class TypesModule:
    """A module of shared classes."""

    output: str
    header: Code
    docstring: Code
    imports: tuple[Code, ...]
    classes: Classes


@frozen
class EndpointView:
    """One endpoint: its classes, and the constant with its facts."""

    classes: Classes
    constant: Code
    type: Code
    facts: tuple[tuple[Code, Code], ...]


@frozen
class FamilyModule:
    """The module of the endpoints whose paths differ in their last segments only, such as a task family."""

    name: Code
    output: str
    header: Code
    docstring: Code
    imports: tuple[Code, ...]
    endpoints: tuple[EndpointView, ...]

    @property
    def exported(self) -> list[Code]:
        """The classes that the section's package offers."""
        views = [endpoint.classes for endpoint in self.endpoints]
        return sorted(
            item.name
            for view in views
            for items in (view.unions, view.requests, view.responses)
            for item in items
        )


def types_modules(resolved: Resolved, shared: SharedFields) -> Iterator[TypesModule]:
    """Lay out a module for each file of spec/types/, with the classes that some endpoint uses."""
    in_requests: set[int] = set()
    in_responses: set[int] = set()
    for endpoint in resolved.endpoints:
        in_requests.update(id(named) for named in endpoint.request_types())
        in_responses.update(id(named) for named in endpoint.response_types())
    scope = Scope({}, resolved.shared)
    for file, content in sorted(resolved.tree.types.items()):
        types = [named for named in resolved.shared.values() if named.file == file]
        types = [named for named in types if id(named) in in_requests | in_responses]
        if not types:
            continue
        imports = Imports(types[0].module, _field_names(types))
        classes = _classes(types, in_requests, in_responses, scope, imports, shared)
        yield TypesModule(
            output=_file(types[0].module),
            header=_header(file),
            docstring=docstring([content.summary], 0),
            imports=tuple(imports.lines()),
            classes=classes,
        )


def family_modules(endpoints: Iterable[ResolvedEndpoint], shared: SharedFields) -> Iterator[FamilyModule]:
    """Lay out the modules of the endpoints of one section."""
    by_module: dict[Code, list[ResolvedEndpoint]] = {}
    for endpoint in endpoints:
        by_module.setdefault(endpoint.module, []).append(endpoint)
    for module, members in sorted(by_module.items()):
        # Inside a class, the name of a field hides an import of the same name.
        hidden = frozenset[str]().union(
            *(_field_names(endpoint.own_types.values()) for endpoint in members),
            (names.field_name(at.wire_name) for endpoint in members for at in endpoint.request_fields),
        )
        imports = Imports(module, hidden)
        views = tuple(_endpoint_view(endpoint, shared, imports) for endpoint in members)
        yield FamilyModule(
            name=names.identifier(module.rsplit(".", 1)[1]),
            output=_file(module),
            header=_header(_shared_path([endpoint.file for endpoint in members])),
            docstring=docstring([_title(members)], 0),
            imports=tuple(imports.lines()),
            endpoints=views,
        )


def _title(members: Sequence[ResolvedEndpoint]) -> str:
    path = _shared_path([endpoint.spec.path for endpoint in members])
    return f"{members[0].spec.method} {path}" if len(members) == 1 else f"The endpoints below {path}"


def _shared_path(paths: Sequence[str]) -> str:
    """Return the only path, or the folder that all share, with a slash at its end."""
    return paths[0] if len(paths) == 1 else posixpath.commonpath(paths) + "/"


def _header(file: str) -> Code:
    return comment(f"From spec/{file} by `make generate`; do not edit.")


def _file(module: Code) -> str:
    return f"{module.replace('.', '/')}.py"


def _field_names(types: Iterable[NamedType]) -> frozenset[str]:
    return frozenset(names.field_name(at.wire_name) for named in types for at in named.fields)


def _endpoint_view(endpoint: ResolvedEndpoint, shared: SharedFields, imports: Imports) -> EndpointView:
    scope = endpoint.scope
    in_requests = {id(named) for named in endpoint.request_types()}
    in_responses = {id(named) for named in endpoint.response_types()}
    inner = _classes([*endpoint.own_types.values()], in_requests, in_responses, scope, imports, shared)
    request = request_class(
        names.class_name(endpoint.operation, "Request"),
        endpoint.request_fields,
        endpoint.request_rules,
        operation_blocks(endpoint),
        scope,
        imports,
        shared,
    )
    base = imports.take(ENDPOINT, "Endpoint")
    kind = endpoint.spec.response.result
    result = row = Code("None")
    if kind.kind != "nothing":
        element = kind.element if kind.kind == "list" else kind
        result = row = response_annotation(element, scope, imports)
    if endpoint.row is not None:
        row = response_annotation(endpoint.row, scope, imports)
    return EndpointView(
        classes=Classes(inner.unions, (*inner.requests, request), inner.responses),
        constant=names.constant_name(endpoint.operation),
        type=Code(f"{base}[{result}, {row}]"),
        facts=tuple(_facts(endpoint, request.name, result, imports)),
    )


def _classes(
    types: Sequence[NamedType],
    in_requests: set[int],
    in_responses: set[int],
    scope: Scope,
    imports: Imports,
    shared: SharedFields,
) -> Classes:
    """Lay out the classes of types. `in_requests` and `in_responses` hold the ids of the types used there."""
    requests: list[RequestClass] = []
    for named in _innermost_first([named for named in types if id(named) in in_requests], scope):
        fields = in_order(named.fields)
        blocks = docstrings.request_blocks(named, fields)
        requests.append(request_class(named.class_name, fields, named.rules, blocks, scope, imports, shared))
    answered = [named for named in types if id(named) in in_responses]
    unions = tuple(union_alias(named, imports) for named in answered if named.is_union)
    defined: set[str] = set()
    responses: list[ResponseClass] = []
    for named in _innermost_first([named for named in answered if not named.is_union], scope):
        responses.append(response_class(named, scope, imports, defined))
        defined.add(named.class_name)
    return Classes(unions, tuple(requests), tuple(responses))


def _innermost_first(types: Sequence[NamedType], scope: Scope) -> list[NamedType]:
    """Order types so that each comes after the types inside it, except where two hold each other."""
    members = {id(named) for named in types}
    ordered: dict[int, NamedType] = {}
    entered: set[int] = set()

    def visit(named: NamedType) -> None:
        if id(named) in entered:
            return
        entered.add(id(named))
        for inner in types_inside(named, scope):
            if id(inner) in members:
                visit(inner)
        ordered[id(named)] = named

    for named in types:
        visit(named)
    return list(ordered.values())


def _facts(
    endpoint: ResolvedEndpoint, request: Code, result: Code, imports: Imports
) -> Iterator[tuple[Code, Code]]:
    """Write the arguments of the endpoint's constant. Those that equal their default are left out."""
    spec = endpoint.spec
    yield Code("method"), literal(spec.method)
    yield Code("path"), literal(spec.path)
    yield Code("operation"), literal(str(endpoint.operation))
    yield Code("kind"), literal(spec.kind)
    yield Code("request"), request
    yield Code("result"), result
    yield Code("rows"), literal(spec.response.rows)
    yield Code("billing"), fact(endpoint_facts.billing(endpoint), imports.take)
    yield Code("repeat"), literal(spec.repeat)
    for name, value, default in (
        ("limits", spec.limits, Limits()),
        ("paging", endpoint_facts.paging(endpoint), ()),
        ("family", endpoint_facts.task_family(endpoint), None),
        ("split", spec.split, None),
        ("echoes", endpoint_facts.echoes(endpoint), ()),
        ("deprecated", str(spec.deprecated) if spec.deprecated else None, None),
    ):
        if value != default:
            yield Code(name), fact(value, imports.take)
