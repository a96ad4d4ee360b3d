"""Set what a page says beside what the spec says."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal

from attrs import frozen

from codegen.drift.places import holder_of, home_of, places
from codegen.drift.spec_facts import SpecFacts, SpecField
from codegen.transcribe import spec_file
from codegen.transcribe.facts import COMPARED
from codegen.transcribe.page import is_list
from codegen.transcribe.understand import Endpoint, Field

Kind = Literal["added", "gone", "changed"]

# Formats that a page words as dates. A spec also names others, which no page spells out.
_DATES = ("yyyy-mm",)


@frozen
class Change:
    """One difference. `fact` is None when the whole field was added or is gone, `said` is the page's own field."""

    kind: Kind
    side: str
    where: str
    fact: str | None = None
    page: Any = None
    spec: Any = None
    said: Field | None = None

    def as_json(self) -> dict[str, Any]:
        """A line of `drift --json`."""
        line: dict[str, Any] = {"change": self.kind, "side": self.side, "where": self.where}
        if self.fact is not None:
            line |= {"fact": self.fact, "page": self.page, "spec": self.spec}
        elif self.page is not None:
            line["page"] = self.page
        return line


def compare(page: Endpoint, spec: SpecFacts) -> list[Change]:
    """Every difference: the call's own facts, then field by field in the order of the page, then what is gone."""
    changes = _of_the_call(page, spec)
    met: set[tuple[str, str]] = set()
    for where, one in places(page, spec):
        place = one.side, where
        if place in met:  # listed twice, or below a further key of a map
            continue
        met.add(place)
        known = spec.fields.get(place)
        if known is not None:
            changes += [
                Change("changed", one.side, where, fact, theirs, ours, said=one)
                for fact, theirs, ours in differences(one, known, spec)
            ]
        elif not (one.side == "request" and page.call.method == "GET"):
            changes.append(Change("added", one.side, where, page=one.stated().facts, said=one))
    return [*changes, *_gone(spec, met)]


def _gone(spec: SpecFacts, met: set[tuple[str, str]]) -> Iterator[Change]:
    """What the spec has in objects that the page describes, and the page has not.

    What stood below is gone with it, and an item type with all its fields: each is said once.
    """
    described = {(side, home_of(where)) for side, where in met}
    said = set[tuple[str, str]]()
    for (side, where), known in spec.fields.items():
        if (side, where) in met or _of_the_envelope(side, where) or _from_elsewhere(known):
            continue
        if side == "request" and where in spec.endpoint.spec.parameters:
            continue
        home = home_of(where)
        if home and (side, holder_of(home)) not in met:
            continue
        is_option = home.endswith("]") and not home.endswith("[]")
        gone = home if is_option and (side, home) not in described else where
        if (side, gone) not in said:
            said.add((side, gone))
            yield Change("gone", side, gone)


def _from_elsewhere(one: SpecField) -> bool:
    return one.at is None or one.at.field.source is not None


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


def differences(one: Field, known: SpecField, spec: SpecFacts) -> Iterator[tuple[str, Any, Any]]:
    """Each fact of a field that a page and the spec state differently: its name, the page's value, the spec's."""
    said, ours_by_name = one.stated().facts, known.stated.facts
    is_parameter = one.side == "request" and one.where in spec.endpoint.spec.parameters
    for fact in COMPARED:
        ours, theirs = ours_by_name.get(fact), said.get(fact)
        if theirs is None and _of_the_envelope(one.side, one.where):
            continue
        if fact == "required":
            if is_parameter or (not ours and not theirs):
                continue
        elif fact == "type":
            if "any" in (ours, theirs):
                continue
        elif (fact == "format" and theirs is None and not str(ours).startswith(_DATES)) or (
            fact == "values"
            and (
                _constant(one, theirs)
                or (theirs is None and known.at is not None and known.at.field.values_open)
            )
        ):
            continue
        elif fact == "when":
            told: list[dict[str, Any]] = theirs or []
            theirs = [entry for entry in told if _told(entry)] or None
        elif fact == "format":
            theirs = spec_file.format_of(str(theirs)) or theirs
        if not _same(ours, theirs):
            yield fact, theirs, ours


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
