"""The module of fields that many requests have in common: each is said there once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from attrs import frozen

from codegen import names
from codegen.literals import Code
from codegen.resolve import FieldAt, Resolved, Scope
from codegen.views.annotations import Imports, request_annotation

MODULE = "dataforseo.fields"
# A field that fewer requests have reads better where it is used.
LEAST_USES = 5


@frozen
class SharedFields:
    """The module of shared fields: their names, and what each stands for."""

    imports: tuple[Code, ...]
    aliases: tuple[tuple[Code, Code], ...]
    _names: Mapping[tuple[str, Code], Code]

    def annotation(self, at: FieldAt, scope: Scope, imports: Imports) -> Code:
        """Annotate a request field, not counting null: by its shared name where it has one."""
        alias = self._names.get((at.wire_name, _plain(at, scope)))
        if alias is None:
            return request_annotation(at, scope, imports)
        package, module = MODULE.split(".")
        return Code(f"{imports.take(package, module)}.{alias}")


def shared_fields(resolved: Resolved) -> SharedFields:
    """Find the fields that many requests say in the same words, where a type alone does not say all."""
    uses: Counter[tuple[str, Code]] = Counter()
    found: dict[tuple[str, Code], tuple[FieldAt, Scope]] = {}
    for at, scope in _request_fields(resolved):
        written = _plain(at, scope)
        # A class of its own would make the module of shared fields load whatever that class needs.
        if written.startswith(("Annotated[", "Literal[")) and at.field.type.leaf.kind != "named":
            uses[at.wire_name, written] += 1
            found.setdefault((at.wire_name, written), (at, scope))
    imports = Imports(Code(MODULE), frozenset())
    aliases: dict[Code, Code] = {}
    taken: dict[tuple[str, Code], Code] = {}
    for key, count in sorted(uses.items(), key=lambda item: (-item[1], item[0])):
        name = names.class_name(names.field_name(key[0]))
        if count >= LEAST_USES and name not in aliases:
            aliases[name] = request_annotation(*found[key], imports)
            taken[key] = name
    if aliases:
        imports.take("typing", "TypeAlias")
    return SharedFields(tuple(imports.lines()), tuple(sorted(aliases.items())), taken)


def _request_fields(resolved: Resolved) -> Iterator[tuple[FieldAt, Scope]]:
    """Go through the fields of all request classes, each class once."""
    shared = Scope({}, resolved.shared)
    seen: set[int] = set()
    for endpoint in resolved.endpoints:
        yield from ((at, endpoint.scope) for at in endpoint.request_fields)
        for named in endpoint.asked_with():
            if id(named) not in seen:
                seen.add(id(named))
                scope = shared if named.shared else endpoint.scope
                yield from ((at, scope) for at in named.fields)


def _plain(at: FieldAt, scope: Scope) -> Code:
    """Annotate a field as a module would that has no other names."""
    return request_annotation(at, scope, Imports(Code(""), frozenset()))
