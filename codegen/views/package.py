"""The modules that cover every endpoint: the client, the sections, the index, the facts of the API."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from attrs import frozen

from codegen.python import names
from codegen.python.literals import Code, call, docstring, fact, joined, literal
from codegen.reading import model
from codegen.resolving.resolved import Resolved, ResolvedEndpoint
from codegen.views.modules import FamilyModule, TypesModule, family_modules, types_modules
from codegen.views.shared_fields import SharedFields, shared_fields
from dataforseo_runtime.requests.facts import Way, way_of_calling

_CLIENT = "A client that calls the API and waits for the answer. Any number of threads can share it."
_ASYNC_CLIENT = "A client that calls the API without blocking the event loop. Its operations are awaitable."
_SETTINGS = "help(Client.__init__) describes every keyword, with unit and default."
STYLES: Mapping[Way, str] = {
    "single": "Operation",
    "paged": "PagedOperation",
    "split": "SplitOperation",
    "many tasks": "ManyTasksOperation",
    "collecting": "CollectingOperation",
}


@frozen
class OperationLine:
    """One operation of a section: its name, the expression that makes it, and the class of that."""

    name: Code
    expression: Code
    style: Code


@frozen
class SectionView:
    """One section: its modules, its operations, and the classes that it exports."""

    name: Code
    class_name: Code
    title: Code
    summary: Code
    docstring: Code
    module_docstring: Code
    styles: tuple[Code, ...]
    async_styles: tuple[Code, ...]
    more_imports: tuple[Code, ...]
    modules: tuple[FamilyModule, ...]
    operations: tuple[OperationLine, ...]
    async_operations: tuple[OperationLine, ...]
    summaries: tuple[tuple[Code, Code], ...]
    exports: tuple[tuple[Code, Code, Code], ...]


@frozen
class PackageView:
    """The whole generated package."""

    fields: SharedFields
    types_modules: tuple[TypesModule, ...]
    sections: tuple[SectionView, ...]
    client_docstring: Code
    async_client_docstring: Code
    api_facts: tuple[tuple[Code, Code], ...]
    section_limits: tuple[tuple[Code, Code], ...]
    status_codes: tuple[tuple[Code, Code], ...]
    index: tuple[tuple[Code, Code], ...]


def package_view(resolved: Resolved) -> PackageView:
    """Decide everything that the templates print."""
    api = resolved.tree.api
    shared = shared_fields(resolved)
    by_section: dict[str, list[ResolvedEndpoint]] = {}
    for endpoint in resolved.endpoints:
        by_section.setdefault(endpoint.spec.section, []).append(endpoint)
    sections = tuple(
        _section(name, api.sections[name], endpoints, shared)
        for name, endpoints in sorted(by_section.items())
    )
    listed = "\n".join(
        ["Sections (help(client.<section>) lists the operations of one):"]
        + [f"    {section.name}: {api.sections[section.name].summary}" for section in sections]
    )
    return PackageView(
        fields=shared,
        types_modules=tuple(types_modules(resolved, shared)),
        sections=sections,
        client_docstring=docstring([_CLIENT, _SETTINGS, listed], 4),
        async_client_docstring=docstring([_ASYNC_CLIENT, _SETTINGS, listed], 4),
        api_facts=(
            (Code("production"), literal(str(api.hosts.production))),
            (Code("sandbox"), literal(str(api.hosts.sandbox))),
            (Code("login_variables"), literal(tuple(map(str, api.credentials.login)))),
            (Code("password_variables"), literal(tuple(map(str, api.credentials.password)))),
            (Code("timeout_seconds"), literal(api.timeout_seconds)),
            (Code("limits"), fact(api.limits, _imported_class)),
        ),
        section_limits=tuple(
            (literal(name), fact(section.limits, _imported_class))
            for name, section in sorted(api.sections.items())
        ),
        status_codes=tuple(
            (literal(code.code), _status_code(code))
            for code in sorted(resolved.tree.status_codes.codes, key=lambda code: code.code)
        ),
        index=tuple(
            (
                literal("/".join(endpoint.spec.segments)),
                literal(f"{endpoint.module}:{names.constant_name(endpoint.operation)}"),
            )
            for endpoint in resolved.endpoints
        ),
    )


def _style(endpoint: ResolvedEndpoint) -> str:
    """Name the class of an operation on a Client."""
    spec = endpoint.spec
    return STYLES[way_of_calling(endpoint.family, spec.paging, spec.split, spec.limits)]


def _section(
    name: str,
    section: model.Section,
    endpoints: Sequence[ResolvedEndpoint],
    shared: SharedFields,
) -> SectionView:
    modules = tuple(family_modules(endpoints, shared))
    lines = [_operation_line(endpoint, "") for endpoint in endpoints]
    async_lines = [_operation_line(endpoint, "Async") for endpoint in endpoints]
    return SectionView(
        name=names.identifier(name),
        class_name=names.class_name(name),
        title=literal(str(section.title)),
        summary=literal(str(section.summary)),
        docstring=docstring([f"{section.title}: {section.summary}"], 4),
        module_docstring=docstring([f"{section.title}: {section.summary}"], 0),
        styles=tuple(sorted({line.style for line in lines})),
        async_styles=tuple(sorted({line.style for line in async_lines})),
        more_imports=_deprecated_import(endpoints),
        modules=modules,
        operations=tuple(lines),
        async_operations=tuple(async_lines),
        summaries=tuple(
            (literal(str(endpoint.operation)), literal(str(endpoint.spec.summary))) for endpoint in endpoints
        ),
        exports=tuple(
            (
                module.name,
                joined(Code(f"{cls} as {cls}") for cls in module.exported),
                literal(tuple(map(str, module.exported))),
            )
            for module in modules
        ),
    )


def _operation_line(endpoint: ResolvedEndpoint, prefix: str) -> OperationLine:
    style = names.identifier(prefix + _style(endpoint))
    arguments = [
        _request_class(endpoint),
        Code(f"_{_module_name(endpoint.module)}.{names.constant_name(endpoint.operation)}"),
    ]
    if endpoint.family is not None:  # a collecting operation also takes request objects to post
        arguments.append(_request_class(endpoint.family.post))
    expression = call(style, *arguments)
    if endpoint.spec.deprecated:
        expression = call("Deprecated", expression)
    return OperationLine(name=endpoint.operation, expression=expression, style=style)


def _request_class(endpoint: ResolvedEndpoint) -> Code:
    return Code(f"_{_module_name(endpoint.module)}.{names.class_name(endpoint.operation, 'Request')}")


def _module_name(module: Code) -> Code:
    """Return the name of a module without its package."""
    return names.identifier(module.rpartition(".")[2])


def _deprecated_import(endpoints: Sequence[ResolvedEndpoint]) -> tuple[Code, ...]:
    needed = any(endpoint.spec.deprecated for endpoint in endpoints)
    return (Code("from dataforseo_runtime.calling.bound import Deprecated"),) if needed else ()


def _status_code(code: model.StatusCode) -> Code:
    advice = [literal(str(code.advice))] if code.advice else []
    parts = (literal(str(code.meaning)), literal(code.outcome), literal(code.retry), literal(code.charged))
    return call("StatusCode", *parts, *advice)


def _imported_class(_: str, name: str) -> Code:
    """Write the name of a class that the template imports."""
    return names.identifier(name)
