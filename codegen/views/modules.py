"""What each generated module consists of."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Mapping, Sequence

from attrs import frozen

from codegen.python import names
from codegen.python.literals import Code, comment, docstring, fact, literal
from codegen.resolving.families import Family
from codegen.resolving.resolve import Endpoint, NamedType, Resolved, Scope, held_by
from codegen.views import docstrings, endpoint_facts
from codegen.views.annotations import Imports, response_annotation
from codegen.views.operation_docstring import operation_blocks
from codegen.views.requests import RequestClass, request_class
from codegen.views.responses import ResponseClass, UnionAlias, response_class, union_alias
from codegen.views.runtime_modules import ENDPOINT
from codegen.views.shared_fields import SharedFields
from dataforseo_runtime.requests.facts import Limits


@frozen
class TypesModule:
    """A module of shared classes."""

    output: str
    header: Code
    docstring: Code
    imports: tuple[Code, ...]
    typing_imports: tuple[Code, ...]
    unions: tuple[UnionAlias, ...]
    requests: tuple[RequestClass, ...]
    classes: tuple[ResponseClass, ...]


@frozen
class EndpointView:
    """One endpoint: its classes, and the constant with its facts."""

    unions: tuple[UnionAlias, ...]
    requests: tuple[RequestClass, ...]
    classes: tuple[ResponseClass, ...]
    constant: Code
    type: Code
    facts: tuple[tuple[Code, Code], ...]
    exported: tuple[Code, ...]


@frozen
class FamilyModule:
    """The module of the endpoints that share a path up to their steps, such as a task family."""

    name: Code
    output: str
    header: Code
    docstring: Code
    imports: tuple[Code, ...]
    typing_imports: tuple[Code, ...]
    endpoints: tuple[EndpointView, ...]

    @property
    def exported(self) -> list[Code]:
        """The classes that the section's package offers."""
        return sorted(name for endpoint in self.endpoints for name in endpoint.exported)


def types_modules(resolved: Resolved, shared: SharedFields) -> Iterable[TypesModule]:
    """Lay out the modules of spec/types/, with the classes that requests and responses really use."""
    in_requests: set[int] = set()
    in_responses: set[int] = set()
    for endpoint in resolved.endpoints:
        in_requests.update(id(named) for named in endpoint.asked_with())
        in_responses.update(id(named) for named in endpoint.answered_with())
    scope = Scope({}, resolved.shared)
    for file, content in sorted(resolved.tree.types.items()):
        members = [named for named in resolved.shared.values() if named.file == file]
        asked = [named for named in members if id(named) in in_requests]
        answered = [named for named in members if id(named) in in_responses]
        if not asked and not answered:
            continue
        imports = Imports(members[0].module, _field_names((*asked, *answered)))
        unions, requests, classes = _classes(asked, answered, scope, imports, shared)
        yield TypesModule(
            output=_file(members[0].module),
            header=_header(file),
            docstring=docstring([content.summary], 0),
            imports=tuple(imports.lines()),
            typing_imports=tuple(imports.typing_lines()),
            unions=unions,
            requests=requests,
            classes=classes,
        )


def family_modules(
    endpoints: Iterable[Endpoint],
    families: Mapping[str, Family],
    collectors: Mapping[str, Sequence[Endpoint]],
    shared: SharedFields,
) -> Iterable[FamilyModule]:
    """Lay out the modules of the endpoints.

    `families` are those of the tasks that endpoints collect, `collectors` what collects the tasks that they
    post, both by path.
    """
    by_module: dict[Code, list[Endpoint]] = {}
    for endpoint in endpoints:
        by_module.setdefault(endpoint.module, []).append(endpoint)
    for module, members in sorted(by_module.items()):
        taken = frozenset[str]().union(*(_field_names_of(endpoint) for endpoint in members))
        imports = Imports(module, taken)
        views = tuple(
            _endpoint_view(
                endpoint,
                families.get(endpoint.spec.path),
                collectors.get(endpoint.spec.path, ()),
                shared,
                imports,
            )
            for endpoint in members
        )
        yield FamilyModule(
            name=names.identifier(module.rsplit(".", 1)[1]),
            output=_file(module),
            header=_header(_common([endpoint.file for endpoint in members])),
            docstring=docstring([_title(members)], 0),
            imports=tuple(imports.lines()),
            typing_imports=tuple(imports.typing_lines()),
            endpoints=views,
        )


def _title(members: Sequence[Endpoint]) -> str:
    paths = [endpoint.spec.path for endpoint in members]
    return (
        f"{members[0].spec.method} {paths[0]}" if len(paths) == 1 else f"What stands below {_common(paths)}"
    )


def _common(paths: Sequence[str]) -> str:
    """Give the only path, or the folder that all share, with a slash at its end."""
    return paths[0] if len(paths) == 1 else posixpath.commonpath(paths) + "/"


def _field_names_of(endpoint: Endpoint) -> frozenset[str]:
    """List the names that hide a lower-case import of the same name inside a class."""
    own = _field_names(endpoint.own_types.values())
    return own.union(str(names.field_name(at.wire_name)) for at in endpoint.request_fields)


def _endpoint_view(
    endpoint: Endpoint,
    family: Family | None,
    collectors: Sequence[Endpoint],
    shared: SharedFields,
    imports: Imports,
) -> EndpointView:
    scope = endpoint.scope
    in_requests = {id(named) for named in endpoint.asked_with()}
    in_responses = {id(named) for named in endpoint.answered_with()}
    asked = [named for named in endpoint.own_types.values() if id(named) in in_requests]
    answered = [named for named in endpoint.own_types.values() if id(named) in in_responses]
    unions, requests, classes = _classes(asked, answered, scope, imports, shared)
    request = request_class(
        names.class_name(endpoint.operation, "Request"),
        endpoint.request_fields,
        endpoint.request_rules,
        operation_blocks(endpoint, family, collectors),
        scope,
        imports,
        shared,
    )
    requests = (*requests, request)
    return EndpointView(
        unions=unions,
        requests=requests,
        classes=classes,
        constant=names.constant_name(endpoint.operation),
        type=Code(imports.take(ENDPOINT, "Endpoint") + _generic(endpoint, imports)),
        facts=tuple(_endpoint_facts(endpoint, family, request.name, imports)),
        exported=tuple(_names(unions, requests, classes)),
    )


def _names(
    unions: Iterable[UnionAlias], requests: Iterable[RequestClass], classes: Iterable[ResponseClass]
) -> list[Code]:
    return [item.name for items in (unions, requests, classes) for item in items]


def _header(file: str) -> Code:
    return comment(f"From spec/{file} by `make generate`; do not edit.")


def _file(module: Code) -> str:
    return f"{module.replace('.', '/')}.py"


def _field_names(types: Iterable[NamedType]) -> frozenset[str]:
    return frozenset(str(names.field_name(at.wire_name)) for named in types for at in named.fields)


def _classes(
    asked: Sequence[NamedType],
    answered: Sequence[NamedType],
    scope: Scope,
    imports: Imports,
    shared: SharedFields,
) -> tuple[tuple[UnionAlias, ...], tuple[RequestClass, ...], tuple[ResponseClass, ...]]:
    requests = tuple(
        request_class(
            named.class_name,
            named.fields,
            named.rules,
            docstrings.request_blocks(named),
            scope,
            imports,
            shared,
        )
        for named in _innermost_first(asked, scope)
    )
    unions = tuple(union_alias(named, imports) for named in answered if named.is_choice)
    defined: set[str] = set()
    classes: list[ResponseClass] = []
    for named in _innermost_first([named for named in answered if not named.is_choice], scope):
        classes.append(response_class(named, scope, imports, defined))
        defined.add(named.class_name)
    return unions, requests, tuple(classes)


def _innermost_first(types: Sequence[NamedType], scope: Scope) -> list[NamedType]:
    """Order types so that what a type holds comes before it, as far as they do not hold each other."""
    members = {id(named) for named in types}
    ordered: dict[int, NamedType] = {}
    entered: set[int] = set()

    def visit(named: NamedType) -> None:
        if id(named) in entered:
            return
        entered.add(id(named))
        for inner in held_by(named, scope):
            if id(inner) in members:
                visit(inner)
        ordered[id(named)] = named

    for named in types:
        visit(named)
    return list(ordered.values())


def _generic(endpoint: Endpoint, imports: Imports) -> Code:
    kind = endpoint.spec.response.result
    if kind.kind == "nothing":
        return Code("[None, None]")
    element = kind.of if kind.kind == "list" and kind.of is not None else kind
    result = response_annotation(element, endpoint.scope, imports)
    row = response_annotation(endpoint.row, endpoint.scope, imports) if endpoint.row is not None else result
    return Code(f"[{result}, {row}]")


def _endpoint_facts(
    endpoint: Endpoint, family: Family | None, request_name: Code, imports: Imports
) -> Iterable[tuple[Code, Code]]:
    spec = endpoint.spec
    kind = spec.response.result
    result = Code("None")
    if kind.kind != "nothing":
        element = kind.of if kind.kind == "list" and kind.of is not None else kind
        result = response_annotation(element, endpoint.scope, imports)
    yield Code("method"), literal(spec.method)
    yield Code("path"), literal(spec.path)
    yield Code("operation"), literal(str(endpoint.operation))
    yield Code("kind"), literal(spec.kind)
    yield Code("request"), request_name
    yield Code("result"), result
    yield Code("rows"), literal(spec.response.rows)
    yield Code("billing"), fact(endpoint_facts.billing(endpoint), imports.take)
    yield Code("repeat"), literal(spec.repeat)
    for name, value, left_out in (
        ("limits", spec.limits, Limits()),
        ("paging", endpoint_facts.paging(endpoint), ()),
        ("family", endpoint_facts.task_family(endpoint, family), None),
        ("split", spec.split, None),
        ("echoes", endpoint_facts.echoes(endpoint), ()),
        ("deprecated", str(spec.deprecated) if spec.deprecated else None, None),
    ):
        if value != left_out:
            yield Code(name), fact(value, imports.take)
