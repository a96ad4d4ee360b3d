"""Set what a page says beside what the spec says."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from attrs import frozen

from codegen.drift.spec_facts import SpecFacts, SpecField
from codegen.transcribe import spec_file
from codegen.transcribe.facts import COMPARED, FieldFacts
from codegen.transcribe.page import is_list
from codegen.transcribe.understand import Endpoint, Field

Kind = Literal["added", "gone", "changed"]

# Formats that a page words as dates. A spec also names others, which no page spells out.
_DATES = ("yyyy-mm",)


@frozen
class Change:
    """One difference. `fact` is None when the whole field was added or is gone."""

    kind: Kind
    side: str
    where: str
    fact: str | None = None
    page: Any = None
    spec: Any = None

    def as_json(self) -> dict[str, Any]:
        """A line of `drift --json`."""
        line: dict[str, Any] = {"change": self.kind, "side": self.side, "where": self.where}
        if self.fact is not None:
            line |= {"fact": self.fact, "page": self.page, "spec": self.spec}
        elif self.page is not None:
            line["page"] = self.page
        return line


def compare(page: Endpoint, spec: SpecFacts) -> list[Change]:
    """Every difference: the call's own facts, then field by field in the order of the page."""
    changes = _of_the_call(page, spec)
    known = {(one.stated.side, one.stated.where): one for one in spec.fields}
    parameters = set(spec.endpoint.spec.parameters)
    met: set[tuple[str, str]] = set()
    aliases = _single_item_types(page, spec)
    for one in page.fields():
        stated = _aligned(one.stated(), aliases)
        met.add((stated.side, stated.where))
        other = known.get((stated.side, stated.where))
        if other is not None:
            is_parameter = stated.side == "request" and stated.where in parameters
            changes += _facts(one, stated, other, is_parameter=is_parameter)
        elif not (stated.side == "request" and page.call.method == "GET") and not _key_of_a_map(one, known):
            changes.append(Change("added", stated.side, stated.where, page=stated.facts))
    for place, other in known.items():
        if (
            place not in met
            and not _of_the_envelope(*place)
            and not _from_elsewhere(other)
            and not (place[0] == "request" and place[1] in parameters)
        ):
            changes.append(Change("gone", *place))
    return changes


def _from_elsewhere(one: SpecField) -> bool:
    return one.at is None or one.at.field.source is not None


def _single_item_types(page: Endpoint, spec: SpecFacts) -> dict[str, str]:
    """Where a page lists one item type alone, and the spec tells several apart: which of them it is."""
    found: dict[str, str] = {}
    for one in page.fields():
        values = one.facts.values
        if one.side == "response" and one.where.endswith("[].type") and len(values) == 1:
            above = one.where.removesuffix("[].type")
            if ("response", f"{above}[{values[0]}]") in spec.homes:
                found[f"{above}[]."] = f"{above}[{values[0]}]."
    return found


def _aligned(stated: FieldFacts, aliases: Mapping[str, str]) -> FieldFacts:
    where = stated.where
    for prefix, named in aliases.items():
        if where.startswith(prefix):
            where = named + where.removeprefix(prefix)
    return FieldFacts(where, stated.side, stated.facts)


def _key_of_a_map(one: Field, known: Mapping[Any, SpecField]) -> bool:
    """Whether a row names a key that is data: `rating_distribution.5` of a spec's `map of integer`."""
    above = known.get((one.side, one.where.rpartition(".")[0]))
    return (
        one.name.isdigit()
        and above is not None
        and above.at is not None
        and above.at.field.type.kind == "map"
    )


def _of_the_envelope(side: str, where: str) -> bool:
    """Every page describes the envelope anew, some at less length: that one is silent says nothing."""
    return side == "response" and not where.startswith("result")


def _of_the_call(page: Endpoint, spec: SpecFacts) -> list[Change]:
    own = spec.endpoint.spec
    changes: list[Change] = []
    for name in ("calls_per_minute", "simultaneous_calls", "tasks_per_call"):
        said, known = getattr(page.limits, name), spec.limit(name)
        if said is not None and said != known:
            changes.append(Change("changed", "call", "limits", name, said, known))
    if page.billing is not None and (page.billing == "free") != (own.billing.model == "free"):
        changes.append(Change("changed", "call", "billing", "model", page.billing, own.billing.model))
    return changes


def _facts(one: Field, stated: FieldFacts, other: SpecField, *, is_parameter: bool) -> list[Change]:
    said, known = stated.facts, other.stated.facts
    changes: list[Change] = []
    for fact in COMPARED:
        ours, theirs = known.get(fact), said.get(fact)
        if theirs is None and _of_the_envelope(one.side, one.where):
            continue
        if fact == "required":
            if is_parameter or (not ours and not theirs):
                continue
        elif fact == "type":
            if "any" in (ours, theirs):
                continue
        elif fact == "format" and theirs is None and not str(ours).startswith(_DATES):
            continue
        elif fact == "values" and (
            _constant(one, theirs) or (theirs is None and other.at is not None and other.at.field.values_open)
        ):
            continue
        elif fact == "when":
            told: list[dict[str, Any]] = theirs or []
            theirs = [entry for entry in told if _told(entry)] or None
        elif fact == "format":
            theirs = spec_file.format_of(str(theirs)) or theirs
        if not _same(ours, theirs):
            changes.append(Change("changed", one.side, stated.where, fact, theirs, ours))
    return changes


def _constant(one: Field, values: Any) -> bool:
    """A `type` that names its own item type: the spec says so by where the field stands."""
    return one.name == "type" and one.side == "response" and is_list(values) and len(values) == 1


def _told(entry: dict[str, Any]) -> bool:
    """Whether the spec language can hold a narrowing."""
    return set(entry) <= {"field", "equals", "minimum", "maximum", "max_length", "max_items"}


def _same(one: Any, other: Any) -> bool:
    if isinstance(one, bool) != isinstance(other, bool):
        return False
    if is_list(one) and is_list(other):
        return sorted(map(repr, one)) == sorted(map(repr, other))
    return bool(one == other)
