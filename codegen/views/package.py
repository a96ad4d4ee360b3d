"""The modules that know of every endpoint: the client, the sections, the index, the API's facts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from attrs import frozen

from codegen import model, names
from codegen.families import Family
from codegen.literals import Code, call, docstring, fact, joined, literal
from codegen.resolve import Endpoint, Resolved
from codegen.views.modules import FamilyModule
from dataforseo_runtime.requests.facts import Way, way_of_calling

_CLIENT = "Calls the API and waits for the answer. One client serves any number of threads."
_ASYNC_CLIENT = "Calls the API without blocking the event loop; the same operations, awaitable."
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
    """One operation of a section: its name, how it can be called, and what that call is made with."""

    name: Code
    made: Code
    style: Code


@frozen
class SectionView:
    """One section: the class of its operations, and the classes it exports."""

    name: Code
    class_name: Code
    title: Code
    summary: Code
    docstring: Code
    module_docstring: Code
    styles: tuple[Code, ...]
    async_styles: tuple[Code, ...]
    more_imports: tuple[Code, ...]
    modules: tuple[Code, ...]
    operations: tuple[OperationLine, ...]
    async_operations: tuple[OperationLine, ...]
    summaries: tuple[tuple[Code, Code], ...]
    exports: tuple[tuple[Code, Code, Code], ...]


@frozen
class PackageView:
    """What holds for the whole package."""

    sections: tuple[SectionView, ...]
    client_docstring: Code
    async_client_docstring: Code
    api_facts: tuple[tuple[Code, Code], ...]
    section_limits: tuple[tuple[Code, Code], ...]
    status_codes: tuple[tuple[Code, Code], ...]
    index: tuple[tuple[Code, Code], ...]


def package(
    resolved: Resolved, modules: Sequence[FamilyModule], families: Mapping[str, Family]
) -> PackageView:
    """Lay out the modules that know of every endpoint."""
    tree = resolved.tree
    by_section: dict[str, list[Endpoint]] = {}
    for endpoint in resolved.endpoints:
        by_section.setdefault(endpoint.spec.section, []).append(endpoint)
    sections = tuple(
        _section(
            name,
            tree.api.sections[name],
            endpoints,
            [module for module in modules if module.output.startswith(f"dataforseo/{name}/")],
            families,
        )
        for name, endpoints in sorted(by_section.items())
    )
    api = tree.api
    listed = "\n".join(
        ["Sections (help(client.<section>) lists the operations of one):"]
        + [f"    {section.name}: {api.sections[section.name].summary}" for section in sections]
    )
    return PackageView(
        sections=sections,
        client_docstring=docstring([_CLIENT, _SETTINGS, listed], 4),
        async_client_docstring=docstring([_ASYNC_CLIENT, _SETTINGS, listed], 4),
        api_facts=(
            (Code("production"), literal(str(api.hosts.production))),
            (Code("sandbox"), literal(str(api.hosts.sandbox))),
            (Code("login_variables"), literal(tuple(map(str, api.credentials.login)))),
            (Code("password_variables"), literal(tuple(map(str, api.credentials.password)))),
            (Code("timeout_seconds"), literal(api.timeout_seconds)),
            (Code("limits"), fact(api.limits, _runtime)),
        ),
        section_limits=tuple(
            (literal(name), fact(section.limits, _runtime)) for name, section in sorted(api.sections.items())
        ),
        status_codes=tuple(
            (literal(code.code), _status_code(code))
            for code in sorted(tree.status_codes.codes, key=lambda code: code.code)
        ),
        index=tuple(
            (
                literal("/".join(endpoint.spec.segments)),
                literal(f"{endpoint.module}:{names.constant_name(endpoint.operation)}"),
            )
            for endpoint in resolved.endpoints
        ),
    )


def style(endpoint: Endpoint, family: Family | None) -> str:
    """Name the class of an operation on a Client."""
    spec = endpoint.spec
    return STYLES[way_of_calling(family, spec.paging, spec.split, spec.limits)]


def _section(
    name: str,
    section: model.Section,
    endpoints: Sequence[Endpoint],
    modules: Sequence[FamilyModule],
    families: Mapping[str, Family],
) -> SectionView:
    lines = [_line(endpoint, families.get(endpoint.spec.path), "") for endpoint in endpoints]
    async_lines = [_line(endpoint, families.get(endpoint.spec.path), "Async") for endpoint in endpoints]
    return SectionView(
        name=names.identifier(name),
        class_name=names.class_name(name),
        title=literal(str(section.title)),
        summary=literal(str(section.summary)),
        docstring=docstring([f"{section.title}: {section.summary}"], 4),
        module_docstring=docstring([f"{section.title}: {section.summary}"], 0),
        styles=tuple(sorted({line.style for line in lines})),
        async_styles=tuple(sorted({line.style for line in async_lines})),
        more_imports=_deprecating(endpoints),
        modules=tuple(module.name for module in modules),
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


def _line(endpoint: Endpoint, family: Family | None, prefix: str) -> OperationLine:
    kind = names.identifier(prefix + style(endpoint, family))
    arguments = [
        _request(endpoint),
        Code(f"_{_last(endpoint.module)}.{names.constant_name(endpoint.operation)}"),
    ]
    if family is not None:  # who is called with request objects of the operation that posts
        arguments.append(_request(family.post))
    made = call(kind, *arguments)
    if endpoint.spec.deprecated:
        made = call("Deprecated", made)
    return OperationLine(name=endpoint.operation, made=made, style=kind)


def _request(endpoint: Endpoint) -> Code:
    return Code(f"_{_last(endpoint.module)}.{names.class_name(endpoint.operation, 'Request')}")


def _last(module: Code) -> Code:
    """Give the name of a module without its package."""
    return names.identifier(module.rpartition(".")[2])


def _deprecating(endpoints: Sequence[Endpoint]) -> tuple[Code, ...]:
    needed = any(endpoint.spec.deprecated for endpoint in endpoints)
    return (Code("from dataforseo_runtime.calling.bound import Deprecated"),) if needed else ()


def _status_code(code: model.StatusCode) -> Code:
    advice = [literal(str(code.advice))] if code.advice else []
    parts = (literal(str(code.meaning)), literal(code.outcome), literal(code.retry), literal(code.charged))
    return call("StatusCode", *parts, *advice)


def _runtime(_: str, name: str) -> Code:
    """Name a class that the template imports."""
    return names.identifier(name)
