"""What each generated module consists of."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from attrs import frozen

from codegen import model, names
from codegen.families import Family
from codegen.literals import Code, call, comment, docstring, literal, tuple_of
from codegen.resolve import Endpoint, NamedType, Resolved, Scope, held_by
from codegen.views import facts
from codegen.views.annotations import Imports, response_annotation
from codegen.views.fields import RUNTIME, FieldLine
from codegen.views.requests import RequestClass, keyword, request_class
from codegen.views.responses import ResponseClass, UnionAlias, response_class, union_alias


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
    exports: Code


@frozen
class EndpointModule:
    """The module of one endpoint."""

    output: str
    header: Code
    docstring: Code
    imports: tuple[Code, ...]
    typing_imports: tuple[Code, ...]
    unions: tuple[UnionAlias, ...]
    requests: tuple[RequestClass, ...]
    classes: tuple[ResponseClass, ...]
    endpoint_type: Code
    endpoint_facts: tuple[tuple[Code, Code], ...]
    function: Code
    keywords: tuple[FieldLine, ...]
    call_type: Code
    function_docstring: Code
    call: Code
    exports: Code
    classes_exported: tuple[Code, ...]


def types_modules(resolved: Resolved) -> Iterable[TypesModule]:
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
        unions, requests, classes = _classes(asked, answered, scope, imports)
        exported = sorted(_names(unions, requests, classes))
        yield TypesModule(
            output=_file(members[0].module),
            header=_header(file),
            docstring=docstring([content.summary], 0),
            imports=tuple(imports.lines()),
            typing_imports=tuple(imports.typing_lines()),
            unions=unions,
            requests=requests,
            classes=classes,
            exports=literal(exported),
        )


def endpoint_module(
    endpoint: Endpoint, family: Family | None, collectors: Sequence[Endpoint]
) -> EndpointModule:
    """Lay out the module of one endpoint.

    `family` is that of the tasks which it collects, `collectors` are what collects the tasks that it posts.
    """
    spec, scope = endpoint.spec, endpoint.scope
    in_requests = {id(named) for named in endpoint.asked_with()}
    in_responses = {id(named) for named in endpoint.answered_with()}
    asked = [named for named in endpoint.own_types.values() if id(named) in in_requests]
    answered = [named for named in endpoint.own_types.values() if id(named) in in_responses]
    keywords_taken = {str(names.field_name(at.wire_name)) for at in endpoint.request_fields}
    fields = frozenset({*_field_names((*asked, *answered)), *keywords_taken, str(endpoint.operation)})
    imports = Imports(endpoint.module, fields)

    unions, requests, classes = _classes(asked, answered, scope, imports)
    request_name = names.class_name(endpoint.operation, "Request")
    made: list[Code] = []
    if endpoint.request_fields:
        about = [f"What `{endpoint.operation}` is asked with; the function says what each field means."]
        rules = endpoint.request_rules
        requests = (
            *requests,
            request_class(request_name, endpoint.request_fields, rules, about, scope, imports),
        )
        arguments = {
            str(name): name for name in (names.field_name(at.wire_name) for at in endpoint.request_fields)
        }
        made.append(call(request_name, **arguments))
    else:
        request_name = imports.take(f"{RUNTIME}.requests", "Request")
    generic = _generic(endpoint, imports)
    call_class = imports.take(f"{RUNTIME}.endpoint", "Call")
    # A keyword without default must not follow one with a default in a dataclass-like signature, but
    # may in a keyword-only one; required ones still read best first.
    keywords = sorted(
        (keyword(at, scope, imports) for at in endpoint.request_fields),
        key=lambda line: line.default is not None,
    )
    endpoint_type = Code(imports.take(f"{RUNTIME}.endpoint", "Endpoint") + generic)
    endpoint_facts = tuple(_endpoint_facts(endpoint, family, request_name, imports))
    exported = sorted(_names(unions, requests, classes))
    return EndpointModule(
        output=_file(endpoint.module),
        header=_header(endpoint.file),
        docstring=docstring([f"{spec.method} {spec.path}"], 0),
        imports=tuple(imports.lines()),
        typing_imports=tuple(imports.typing_lines()),
        unions=unions,
        requests=requests,
        classes=classes,
        endpoint_type=endpoint_type,
        endpoint_facts=endpoint_facts,
        function=endpoint.operation,
        keywords=tuple(keywords),
        call_type=Code(call_class + generic),
        function_docstring=docstring(_function_blocks(endpoint, family, collectors), 4),
        call=call(call_class, "ENDPOINT", f"[{', '.join(made)}]"),
        exports=literal(["ENDPOINT", *exported, str(endpoint.operation)]),
        classes_exported=tuple(Code(name) for name in exported),
    )


def _names(
    unions: Iterable[UnionAlias], requests: Iterable[RequestClass], classes: Iterable[ResponseClass]
) -> list[str]:
    return [
        *(str(item.name) for item in unions),
        *(str(item.name) for item in requests),
        *(str(item.name) for item in classes),
    ]


def _header(file: str) -> Code:
    return comment(f"From spec/{file} by `make generate`; do not edit.")


def _file(module: Code) -> str:
    return f"{module.replace('.', '/')}.py"


def _field_names(types: Iterable[NamedType]) -> frozenset[str]:
    return frozenset(str(names.field_name(at.wire_name)) for named in types for at in named.fields)


def _classes(
    asked: Sequence[NamedType], answered: Sequence[NamedType], scope: Scope, imports: Imports
) -> tuple[tuple[UnionAlias, ...], tuple[RequestClass, ...], tuple[ResponseClass, ...]]:
    requests = tuple(
        request_class(
            named.class_name, named.fields, named.rules, facts.request_blocks(named), scope, imports
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
    spec, module = endpoint.spec, f"{RUNTIME}.endpoint"

    def built(cls: str, value: object, keys: Sequence[str], **more: object) -> Code:
        facts = {**{key: getattr(value, key) for key in keys}, **more}
        keywords = {key: literal(fact) for key, fact in facts.items() if fact is not None}
        return call(imports.take(module, cls), **keywords)

    counts = {
        at.wire_name: at.field.default for at in endpoint.request_fields if isinstance(at.field.default, int)
    }

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
    price = [
        f"{key}={literal(getattr(spec.billing, key))}"
        for key in ("model", "request", "row", "rows", "since")
        if getattr(spec.billing, key) is not None
    ]
    if spec.billing.rows in counts:
        price.append(f"rows_default={literal(counts[spec.billing.rows])}")
    if spec.billing.pages is not None:
        default = counts.get(spec.billing.pages.results)
        pages = built("Pages", spec.billing.pages, ("results", "size", "further", "count"), default=default)
        price.append(f"pages={pages}")
    if spec.billing.plus:
        extras = (
            built("Surcharge", extra, ("field", "amount", "equals"), each=extra.each or None)
            for extra in spec.billing.plus
        )
        price.append(f"plus={tuple_of(extras)}")
    if spec.billing.times:
        factors = (
            built("PriceFactor", factor, ("field", "factor", "equals"), contains=factor.contains or None)
            for factor in spec.billing.times
        )
        price.append(f"times={tuple_of(factors)}")
    yield Code("billing"), call(imports.take(module, "Billing"), *price)
    yield Code("repeat"), literal(spec.repeat)
    if spec.limits != model.Limits():
        yield (
            Code("limits"),
            built("Limits", spec.limits, ("calls_per_minute", "simultaneous_calls", "tasks_per_call")),
        )
    if spec.paging:
        ways = (
            built(
                "OffsetPaging",
                way,
                ("offset", "size", "furthest", "total"),
                size_default=counts.get(way.size),
            )
            if way.by == "offset"
            else built(
                "TokenPaging",
                way,
                ("token", "found_in", "size", "repeat", "total"),
                size_default=counts.get(way.size),
            )
            for way in spec.paging
        )
        yield Code("paging"), tuple_of(ways)
    if family is not None:
        steps = {"post": literal(str(family.post.operation)), "ready": literal(str(family.ready.operation))}
        if spec.response.unfinished:
            steps["unfinished"] = literal(next(iter(spec.response.unfinished.items())))
        yield Code("family"), call(imports.take(module, "TaskFamily"), **steps)
    if spec.split is not None:
        yield Code("split"), literal(spec.split)
    row = endpoint.scope.find(endpoint.row.text) if endpoint.row is not None else None
    echoed = (
        [(at.wire_name, at.field.echoes) for at in row.fields if at.field.echoes] if row is not None else []
    )
    if echoed:
        yield Code("echoes"), literal(tuple(echoed))
    yield Code("docs"), literal(str(spec.docs.url))


def _function_blocks(endpoint: Endpoint, family: Family | None, collectors: Sequence[Endpoint]) -> list[str]:
    spec = endpoint.spec
    deprecated = f"Deprecated: {spec.deprecated}" if spec.deprecated else ""
    rows = ""
    if endpoint.row is not None:
        named = endpoint.scope.find(endpoint.row.text)
        rows = f"Rows: {named.class_name if named is not None else endpoint.row.text}."
    revised = f" (page of {spec.docs.revised})" if spec.docs.revised else ""
    return [
        str(spec.summary),
        deprecated,
        str(spec.description or ""),
        _task_block(family, collectors),
        facts.arguments(endpoint.request_fields),
        facts.group_rules(endpoint.request_rules),
        " ".join(part for part in (facts.price(spec.billing), facts.limits(spec.limits), rows) if part),
        f"Source: {spec.docs.url}{revised}",
    ]


def _task_block(family: Family | None, collectors: Sequence[Endpoint]) -> str:
    """Say how tasks are posted, waited for and collected in one call."""
    if family is not None:
        return (
            f"`.post_and_wait([...])` posts tasks with `{family.post.operation}`, waits and gives the results as "
            "they come; `.wait_for([...])` waits for tasks that were posted before, by their identifiers."
        )
    if not collectors:
        return ""
    first, *others = (f"`{endpoint.operation}" for endpoint in collectors)
    also = f"; {' and '.join(f'{name}`' for name in others)} can too" if others else ""
    return f"{first}.post_and_wait([...])` posts such tasks, waits and collects them in one call{also}."
