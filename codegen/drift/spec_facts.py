"""List the fields of a spec with their facts, in the same form as those of a page."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal

from attrs import define, field, frozen

from codegen.reading import model
from codegen.resolving.resolved import LocatedField, NamedType, Resolved, ResolvedEndpoint
from codegen.transcribe.facts import FieldFacts
from dataforseo_runtime.requests import facts

Side = Literal["request", "response"]

MAX_DEPTH = 20

_KINDS = {"list": "array", "map": "object", "named": "object", "nothing": "array"}
_FACTS = ("minimum", "maximum", "min_length", "max_length", "min_items", "max_items")


@frozen
class Location:
    """A file below spec/, and a place inside it."""

    file: str
    place: tuple[str | int, ...]


@frozen
class SpecField:
    """A field of a spec with its facts. `at` is where it is written, or None for the result of a task."""

    stated: FieldFacts
    at: LocatedField | None = None


@define
class SpecFacts:
    """The fields of an endpoint by side and path. `objects` says where those of each object are written."""

    endpoint: ResolvedEndpoint
    limits: tuple[facts.Limits, ...] = ()
    fields: dict[tuple[str, str], SpecField] = field(factory=dict[tuple[str, str], SpecField])
    objects: dict[tuple[str, str], Location] = field(factory=dict[tuple[str, str], Location])

    def limit(self, name: str) -> int | None:
        """Return a limit of the endpoint: its own, else that of its section, else that of the account."""
        values: list[int | None] = [getattr(limits, name) for limits in self.limits]
        return next((value for value in values if value is not None), None)

    def type_at(self, side: Side, where: str) -> model.TypeExpression | None:
        """Return the type of the field at a path, if there is one in a spec file."""
        known = self.fields.get((side, where))
        return known.at.field.type if known is not None and known.at is not None else None


def spec_facts(resolved: Resolved, endpoint: ResolvedEndpoint) -> SpecFacts:
    """Collect the facts of one endpoint and the envelope."""
    section = resolved.tree.api.sections.get(endpoint.spec.section)
    wider = (section.limits, resolved.tree.api.limits) if section is not None else (resolved.tree.api.limits,)
    found = SpecFacts(endpoint, (endpoint.spec.limits, *wider))
    walk = _Walk(found, endpoint.scope.find)
    found.objects["request", ""] = Location(endpoint.file, ("request", "fields"))
    for at in endpoint.request_fields:
        walk.field(at, at.wire_name, "request", ())
    envelope, result = resolved.shared.get("Envelope"), endpoint.spec.response.result
    if envelope is not None:
        walk.shape(envelope, "", "response", ())
    stated = FieldFacts("tasks[].result", "response", {"type": _KINDS.get(result.kind, result.kind)})
    found.fields.setdefault(("response", stated.where), SpecField(stated))
    walk.type(result, "result", "response", ())
    return found


@frozen
class _Walk:
    found: SpecFacts
    find: Any

    def shape(self, named: NamedType, above: str, side: Side, seen: tuple[str, ...]) -> None:
        if named.name in seen or len(seen) > MAX_DEPTH:
            return
        self.found.objects[side, above] = Location(named.file, ("types", named.name, "fields"))
        for at in named.fields:
            self.field(at, f"{above}.{at.wire_name}" if above else at.wire_name, side, (*seen, named.name))

    def field(self, at: LocatedField, where: str, side: Side, seen: tuple[str, ...]) -> None:
        self.found.fields[side, where] = SpecField(FieldFacts(where, side, _stated(at, side)), at)
        if where == "tasks[].result":
            return
        self.type(at.field.type, where, side, seen)

    def type(self, kind: model.TypeExpression, where: str, side: Side, seen: tuple[str, ...]) -> None:
        while kind.of is not None:
            where, kind = (f"{where}[]" if kind.kind == "list" else where), kind.of
        named = self.find(kind.text) if kind.kind == "named" else None
        if named is None:
            return
        if not named.is_union:
            self.shape(named, where, side, seen)
            return
        for value, member in named.members.items():
            self.shape(member, f"{where.removesuffix('[]')}[{value}]", side, (*seen, named.name))


def _stated(at: LocatedField, side: Side) -> dict[str, Any]:
    spec = at.field
    kind = _KINDS.get(spec.type.kind, spec.type.kind)
    stated: dict[str, Any] = {"type": kind}
    if side == "request" or spec.required:
        stated["required"] = spec.required
    if spec.default is not None:
        stated["default"] = spec.default
    for name in _FACTS:
        value = getattr(spec, name)
        if value is None and spec.each is not None and name not in {"min_items", "max_items"}:
            value = getattr(spec.each, name)
        if value is not None:
            stated[name] = value
    values = spec.values or (spec.each.values if spec.each is not None else ())
    if values:
        stated["values"] = list(values)
    if text := spec.format or (spec.each.format if spec.each is not None else None):
        stated["format"] = text
    if spec.when:
        stated["when"] = [_narrowing(entry) for entry in spec.when]
    return stated


def _narrowing(entry: model.Narrowing) -> dict[str, Any]:
    names = ("field", "equals", "minimum", "maximum", "max_length", "max_items")
    return {name: value for name in names if (value := getattr(entry, name)) is not None}


def endpoints_by_call(resolved: Resolved) -> dict[tuple[str, str], ResolvedEndpoint]:
    """Return the endpoints by method and path, without the names of path parameters."""
    return {(one.spec.method, bare(one.spec.path)): one for one in resolved.endpoints}


def bare(path: str) -> str:
    """Return a path without the names of its parameters."""
    return "/".join("{}" if step.startswith("{") else step for step in path.split("/"))


def lines(found: SpecFacts) -> Iterator[dict[str, Any]]:
    """Yield the entries that `facts SPEC` prints."""
    return (one.stated.as_json() for one in found.fields.values())
