"""Find names that would mean two things in the generated package."""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterable, Iterator

from codegen.python import names
from codegen.reading.problems import Place, Problem
from codegen.resolving.resolved import LocatedField, Resolved, ResolvedEndpoint

_ESCAPED_IN_JSON = re.compile(r'["\\\x00-\x1f]')


def collisions(resolved: Resolved) -> Iterator[Problem]:
    """Yield every name that is already taken by the spec, by Python or by the runtime."""
    yield from _sections(resolved)
    yield from _shared_types(resolved)
    for named in resolved.shared.values():
        yield from _fields(resolved, named.fields)
    operations: dict[tuple[str, str], str] = {}
    classes: dict[tuple[str, str], str] = {}
    for endpoint in resolved.endpoints:
        other = operations.setdefault((endpoint.spec.section, endpoint.operation), endpoint.file)
        if other != endpoint.file:
            message = f"the operation {endpoint.operation} is also spec/{other}; name one with 'operation:'"
            yield resolved.tree.problem(endpoint.file, ("endpoint",), message)
        yield from _classes(resolved, endpoint, classes)
        yield from _fields(resolved, endpoint.request_fields)
        for named in endpoint.own_types.values():
            yield from _fields(resolved, named.fields)


def _sections(resolved: Resolved) -> Iterator[Problem]:
    classes: dict[str, str] = {}
    for name in sorted(resolved.tree.api.sections):
        place = ("sections", name)
        if keyword.iskeyword(name) or name in names.TAKEN_AMONG_SECTIONS:
            message = f"{name!r} has a meaning of its own in the client; no section can be called that"
            yield resolved.tree.problem("api.yaml", place, message, at_key=True)
            continue
        for wanted in (names.class_name(name), f"Async{names.class_name(name)}"):
            other = classes.setdefault(wanted, name)
            if other != name:
                message = f"the sections {other!r} and {name!r} would both need a class {wanted}"
                yield resolved.tree.problem("api.yaml", place, message, at_key=True)


def _shared_types(resolved: Resolved) -> Iterator[Problem]:
    files: dict[str, str] = {}
    for named in resolved.shared.values():
        other = files.setdefault(named.module, named.file)
        if other != named.file:
            message = f"this file and spec/{other} would both become {named.module}; rename one of them"
            yield resolved.tree.problem(named.file, (), message)
        if named.name in names.TAKEN_AMONG_CLASSES or keyword.iskeyword(named.name):
            message = f"{named.name} has a meaning of its own in generated code; choose another name"
            yield resolved.tree.problem(named.file, ("types", named.name), message, at_key=True)


def _classes(
    resolved: Resolved, endpoint: ResolvedEndpoint, taken: dict[tuple[str, str], str]
) -> Iterator[Problem]:
    """Check that the classes and constants of one section differ."""
    wanted: list[tuple[str, Place]] = [
        (names.class_name(endpoint.operation, "Request"), ("endpoint",)),
        (names.constant_name(endpoint.operation), ("endpoint",)),
    ]
    for name, named in endpoint.own_types.items():
        wanted.append((named.class_name, ("types", name)))
    for name, place in wanted:
        other = "generated code itself" if name in names.TAKEN_AMONG_CLASSES else None
        shared = resolved.shared.get(name)
        other = other or (f"spec/{shared.file}" if shared else taken.get((endpoint.spec.section, name)))
        if other is not None:
            message = f"this would be called {name}, as something in {other} is; choose another name"
            yield resolved.tree.problem(endpoint.file, place, message, at_key=True)
        taken[endpoint.spec.section, name] = f"spec/{endpoint.file}"


def _fields(resolved: Resolved, fields: Iterable[LocatedField]) -> Iterator[Problem]:
    taken: dict[str, str] = {}
    for at in fields:
        if _ESCAPED_IN_JSON.search(at.wire_name):  # msgspec compares names with the bytes of an answer
            message = f"{at.wire_name!r} holds a quote, a backslash or a control character; no field can"
            yield resolved.tree.problem(at.file, at.place, message, at_key=True)
        name = names.field_name(at.wire_name)
        if name in taken:
            message = f"{at.wire_name!r} and {taken[name]!r} would both be called {name} in Python"
            yield resolved.tree.problem(at.file, at.place, message, at_key=True)
        taken[name] = at.wire_name
