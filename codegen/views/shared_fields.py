"""The module of the rules that one field has in many requests: each is said there once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from attrs import frozen

from codegen.python import names
from codegen.python.literals import Code
from codegen.resolving.resolve import FieldAt, Resolved, Scope
from codegen.views.annotations import Imports, request_annotation, rules_beyond_type
from codegen.views.runtime_modules import REQUESTS

MODULE = "dataforseo.fields"
# A rule that fewer requests have reads better where it is used.
LEAST_USES = 5


@frozen
class SharedFields:
    """The rules that are shared, by the name of their field."""

    imports: tuple[Code, ...]
    rules: tuple[tuple[Code, Code], ...]
    _names: Mapping[tuple[str, Code], Code]

    def annotation(self, at: FieldAt, scope: Scope, imports: Imports) -> Code:
        """Annotate a request field, not counting null: with the shared rule where it has one."""
        shared = [self._names.get((at.wire_name, rule)) for rule in _rules(at)]
        if len(shared) != 1 or shared[0] is None:
            return request_annotation(at, scope, imports, rules_beyond_type(at, imports))
        package, module = MODULE.split(".")
        rule = Code(f"{imports.take(package, module)}.{shared[0]}")
        return request_annotation(at, scope, imports, [rule])


def shared_fields(resolved: Resolved) -> SharedFields:
    """Find the rules that many requests have of one field, which are more than its type says."""
    uses = Counter(
        (at.wire_name, rule)
        for at in _request_fields(resolved)
        for rule in _rules(at)
        if len(_rules(at)) == 1
    )
    found: dict[Code, Code] = {}
    taken: dict[tuple[str, Code], Code] = {}
    for (wire_name, rule), count in sorted(uses.items(), key=lambda item: (-item[1], item[0])):
        name = names.identifier(names.field_name(wire_name).upper())
        if count >= LEAST_USES and name not in found:  # of several, the one that most requests have
            found[name] = rule
            taken[wire_name, rule] = name
    imports = Imports(Code(MODULE), frozenset())
    if found:
        imports.take(REQUESTS, "rules")
    return SharedFields(tuple(imports.lines()), tuple(sorted(found.items())), taken)


def _request_fields(resolved: Resolved) -> Iterator[FieldAt]:
    """Go through the fields of all request classes, each class once."""
    seen: set[int] = set()
    for endpoint in resolved.endpoints:
        yield from endpoint.request_fields
        for named in endpoint.asked_with():
            if id(named) not in seen:
                seen.add(id(named))
                yield from named.fields


def _rules(at: FieldAt) -> list[Code]:
    """Write the rules of a field as a module would that has no other names."""
    return rules_beyond_type(at, Imports(Code(""), frozenset()))
