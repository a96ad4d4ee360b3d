"""The modules that know of every endpoint: the client, the sections, the index, the API's facts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from attrs import frozen

from codegen import model, names
from codegen.families import Family
from codegen.literals import Code, call, docstring, literal
from codegen.resolve import Endpoint, Resolved
from codegen.views.modules import EndpointModule


@frozen
class OperationLine:
    """One operation of a section: its name, how it can be called, and what that call is made with."""

    name: Code
    style: Code
    arguments: Code
    docstring: Code
    request: Code | None
    request_module: Code | None


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
    requests: tuple[tuple[Code, Code], ...]
    operations: tuple[OperationLine, ...]
    async_operations: tuple[OperationLine, ...]
    index: tuple[tuple[Code, Code], ...]
    summaries: tuple[tuple[Code, Code], ...]
    exports: tuple[tuple[Code, Code], ...]
    all_names: Code


@frozen
class PackageView:
    """What holds for the whole package."""

    sections: tuple[SectionView, ...]
    api_facts: tuple[tuple[Code, Code], ...]
    section_limits: tuple[tuple[Code, Code], ...]
    status_codes: tuple[tuple[Code, Code], ...]
    index: tuple[tuple[Code, Code], ...]


def package(
    resolved: Resolved, modules: Sequence[EndpointModule], families: Mapping[str, Family]
) -> PackageView:
    """Lay out the modules that know of every endpoint."""
    tree = resolved.tree
    pairs = list(zip(resolved.endpoints, modules, strict=True))
    sections = tuple(
        _section(name, section, [pair for pair in pairs if pair[0].spec.section == name], families)
        for name, section in sorted(tree.api.sections.items())
        if any(endpoint.spec.section == name for endpoint in resolved.endpoints)
    )
    api = tree.api
    return PackageView(
        sections=sections,
        api_facts=(
            (Code("production"), literal(str(api.hosts.production))),
            (Code("sandbox"), literal(str(api.hosts.sandbox))),
            (Code("login_variables"), literal(tuple(map(str, api.credentials.login)))),
            (Code("password_variables"), literal(tuple(map(str, api.credentials.password)))),
            (Code("timeout_seconds"), literal(api.timeout_seconds)),
            (Code("limits"), _limits(api.limits)),
        ),
        section_limits=tuple(
            (literal(name), _limits(section.limits)) for name, section in sorted(api.sections.items())
        ),
        status_codes=tuple(
            (literal(code.code), _status_code(code))
            for code in sorted(tree.status_codes.codes, key=lambda code: code.code)
        ),
        index=tuple(
            (literal("/".join(endpoint.spec.segments)), literal(str(endpoint.module)))
            for endpoint in resolved.endpoints
        ),
    )


def style(endpoint: Endpoint, family: Family | None) -> str:
    """Say how an operation can be called. The runtime's `operations` decides by the same facts."""
    if family is not None:
        return "CollectingOperation"
    if endpoint.spec.paging:
        return "PagedOperation"
    if endpoint.spec.split is not None:
        return "SplitOperation"
    if (endpoint.spec.limits.tasks_per_call or 1) > 1:
        return "ManyTasksOperation"
    return "Operation"


def _section(
    name: str,
    section: model.Section,
    pairs: Sequence[tuple[Endpoint, EndpointModule]],
    families: Mapping[str, Family],
) -> SectionView:
    lines = [_line(endpoint, families.get(endpoint.spec.path), "") for endpoint, _ in pairs]
    async_lines = [_line(endpoint, families.get(endpoint.spec.path), "Async") for endpoint, _ in pairs]
    exports = sorted(
        (str(cls), module.output.rsplit("/", 1)[1][:-3])
        for _, module in pairs
        for cls in module.classes_exported
    )
    return SectionView(
        name=names.identifier(name),
        class_name=names.class_name(name),
        title=literal(str(section.title)),
        summary=literal(str(section.summary)),
        docstring=docstring([f"{section.title}: {section.summary}"], 4),
        module_docstring=docstring([f"{section.title}: {section.summary}"], 0),
        styles=tuple(sorted({line.style for line in lines})),
        async_styles=tuple(sorted({line.style for line in async_lines})),
        requests=tuple(
            sorted(
                {
                    (line.request_module, line.request)
                    for line in lines
                    if line.request and line.request_module
                }
            )
        ),
        operations=tuple(lines),
        async_operations=tuple(async_lines),
        index=tuple(
            (literal(str(endpoint.operation)), literal("/".join(endpoint.spec.segments[1:])))
            for endpoint, _ in pairs
        ),
        summaries=tuple(
            (literal(str(endpoint.operation)), literal(str(endpoint.spec.summary))) for endpoint, _ in pairs
        ),
        exports=tuple((names.identifier(cls), names.identifier(module)) for cls, module in exports),
        all_names=literal([cls for cls, _ in exports]),
    )


def _line(endpoint: Endpoint, family: Family | None, prefix: str) -> OperationLine:
    kind = style(endpoint, family)
    # Who is called with request objects: the operation itself, or the one that posts what it collects.
    asked = family.post if family is not None else endpoint if kind == "ManyTasksOperation" else None
    request = names.class_name(asked.operation, "Request") if asked is not None else None
    function = f"call_{endpoint.operation}"
    return OperationLine(
        name=endpoint.operation,
        style=names.identifier(prefix + kind),
        arguments=Code(f"{function}, {request}" if request else function),
        docstring=docstring([str(endpoint.spec.summary)], 8),
        request=request,
        request_module=asked.operation if asked is not None else None,
    )


def _limits(limits: model.Limits) -> Code:
    pairs = (
        (key, getattr(limits, key)) for key in ("calls_per_minute", "simultaneous_calls", "tasks_per_call")
    )
    return call("Limits", **{key: literal(value) for key, value in pairs if value is not None})


def _status_code(code: model.StatusCode) -> Code:
    advice = [literal(str(code.advice))] if code.advice else []
    parts = (literal(str(code.meaning)), literal(code.outcome), literal(code.retry), literal(code.charged))
    return call("StatusCode", *parts, *advice)
