"""The module `dataforseo.fields`: rules that one field has in many requests, written once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from attrs import frozen

from codegen.python import names
from codegen.python.literals import Code
from codegen.reading.problems import Place
from codegen.resolving.resolved import LocatedField, Resolved, Scope
from codegen.views.annotations import request_annotation, rules_beyond_type
from codegen.views.imports import Imports

PACKAGE, MODULE = "dataforseo", "fields"
# A rule that fewer requests have is written where it is used.
LEAST_USES = 5


@frozen
class SharedFields:
    """The shared rules by name. `_names` says which field has one, by the file and place of the field."""

    imports: tuple[Code, ...]
    rules: tuple[tuple[Code, Code], ...]
    _names: Mapping[tuple[str, Place], Code]

    def annotation(self, at: LocatedField, scope: Scope, imports: Imports) -> Code:
        """Annotate a request field, without `| None`, and use the shared rule where there is one."""
        name = self._names.get((at.file, at.place))
        if name is None:
            rules = rules_beyond_type(at, imports)
        else:
            rules = [Code(f"{imports.take(PACKAGE, MODULE)}.{name}")]
        return request_annotation(at, scope, imports, rules)


def shared_fields(resolved: Resolved) -> SharedFields:
    """Find the rules that many requests have for one field."""
    imports = Imports(f"{PACKAGE}.{MODULE}", frozenset())
    users: dict[tuple[str, Code], list[LocatedField]] = {}
    for at in _request_fields(resolved):
        rules = rules_beyond_type(at, imports)
        if len(rules) == 1:
            users.setdefault((at.wire_name, rules[0]), []).append(at)
    found: dict[Code, Code] = {}
    shared: dict[tuple[str, Place], Code] = {}
    for (wire_name, rule), fields in sorted(users.items(), key=lambda item: (-len(item[1]), item[0])):
        name = names.identifier(names.field_name(wire_name).upper())
        if len(fields) >= LEAST_USES and name not in found:  # the rule that most requests have gets the name
            found[name] = rule
            shared |= {(at.file, at.place): name for at in fields}
    lines = imports.lines() if found else ()
    return SharedFields(tuple(lines), tuple(sorted(found.items())), shared)


def _request_fields(resolved: Resolved) -> Iterator[LocatedField]:
    """List the fields of all request classes, each class once."""
    seen: set[int] = set()
    for endpoint in resolved.endpoints:
        yield from endpoint.request_fields
        for named in endpoint.request_types():
            if id(named) not in seen:
                seen.add(id(named))
                yield from named.fields
