"""Compare a page with the spec of its endpoint."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal

from attrs import frozen

from codegen.drift.places import holding_field, object_path, places
from codegen.drift.spec_facts import SpecFacts, SpecField
from codegen.transcribe import spec_file
from codegen.transcribe.facts import COMPARED
from codegen.transcribe.page import is_list
from codegen.transcribe.understand import Endpoint, Field

Kind = Literal["added", "gone", "changed"]

# Formats that pages state. Specs also have others, which no page states.
_DATES = ("yyyy-mm",)


@frozen
class Change:
    """One difference. `fact` is None if the whole field was added or is gone."""

    kind: Kind
    side: str
    where: str
    fact: str | None = None
    page: Any = None
    spec: Any = None
    page_field: Field | None = None

    def as_json(self) -> dict[str, Any]:
        """Return an entry of `drift --json`."""
        line: dict[str, Any] = {"change": self.kind, "side": self.side, "where": self.where}
        if self.fact is not None:
            line |= {"fact": self.fact, "page": self.page, "spec": self.spec}
        elif self.page is not None:
            line["page"] = self.page
        return line


def compare(page: Endpoint, spec: SpecFacts) -> list[Change]:
    """List the differences: facts of the call, then fields in the order of the page, then what is gone."""
    changes = _call_changes(page, spec)
    seen: set[tuple[str, str]] = set()
    for where, one in places(page, spec):
        place = one.side, where
        if place in seen:  # listed twice, or under another key of a map
            continue
        seen.add(place)
        known = spec.fields.get(place)
        if known is not None:
            changes += [
                Change("changed", one.side, where, fact, page_value, spec_value, page_field=one)
                for fact, page_value, spec_value in differences(one, known, spec)
            ]
        elif not (one.side == "request" and page.call.method == "GET"):
            changes.append(Change("added", one.side, where, page=one.stated().facts, page_field=one))
    return [*changes, *_gone(spec, seen)]


def _gone(spec: SpecFacts, seen: set[tuple[str, str]]) -> Iterator[Change]:
    """Yield the fields that the spec has in objects that the page describes, and the page lacks.

    Fields inside a missing field are not listed, nor are those of a missing item type.
    """
    described = {(side, object_path(where)) for side, where in seen}
    reported = set[tuple[str, str]]()
    for (side, where), known in spec.fields.items():
        if (side, where) in seen or _is_in_envelope(side, where) or _has_other_source(known):
            continue
        if side == "request" and where in spec.endpoint.spec.parameters:
            continue
        parent = object_path(where)
        if parent and (side, holding_field(parent)) not in seen:
            continue
        is_item_type = parent.endswith("]") and not parent.endswith("[]")
        gone = parent if is_item_type and (side, parent) not in described else where
        if (side, gone) not in reported:
            reported.add((side, gone))
            yield Change("gone", side, gone)


def _has_other_source(one: SpecField) -> bool:
    return one.at is None or one.at.field.source is not None


def _is_in_envelope(side: str, where: str) -> bool:
    """Whether a field is in the envelope, which some pages describe only in part."""
    return side == "response" and not where.startswith("result")


def _call_changes(page: Endpoint, spec: SpecFacts) -> list[Change]:
    own = spec.endpoint.spec
    changes: list[Change] = []
    for name in ("calls_per_minute", "simultaneous_calls", "tasks_per_call"):
        stated, known = getattr(page.limits, name), spec.limit(name)
        if stated is not None and stated != known:
            changes.append(Change("changed", "call", "limits", name, stated, known))
    if page.billing is not None and (page.billing == "free") != (own.billing.model == "free"):
        changes.append(Change("changed", "call", "billing", "model", page.billing, own.billing.model))
    return changes


def differences(one: Field, known: SpecField, spec: SpecFacts) -> Iterator[tuple[str, Any, Any]]:
    """Yield each fact that differs: its name, the value of the page, the value of the spec."""
    page_facts, known_facts = one.stated().facts, known.stated.facts
    is_parameter = one.side == "request" and one.where in spec.endpoint.spec.parameters
    for fact in COMPARED:
        spec_value, page_value = known_facts.get(fact), page_facts.get(fact)
        if page_value is None and _is_in_envelope(one.side, one.where):
            continue
        if fact == "required":
            if is_parameter or (not spec_value and not page_value):
                continue
        elif fact == "type":
            if "any" in (spec_value, page_value):
                continue
        elif fact == "format" and page_value is None and not str(spec_value).startswith(_DATES):
            continue
        elif fact == "values" and (
            _constant(one, page_value)
            or (page_value is None and known.at is not None and known.at.field.values_open)
        ):
            continue
        elif fact == "when":
            entries: list[dict[str, Any]] = page_value or []
            page_value = [entry for entry in entries if _is_narrowing(entry)] or None
        elif fact == "format":
            page_value = spec_file.format_of(str(page_value)) or page_value
        if not _same(spec_value, page_value):
            yield fact, page_value, spec_value


def _constant(one: Field, values: Any) -> bool:
    """Whether a `type` field only repeats the item type of its object, which the spec need not state."""
    return one.name == "type" and one.side == "response" and is_list(values) and len(values) == 1


def _is_narrowing(entry: dict[str, Any]) -> bool:
    """Whether the spec language can express a narrowing."""
    return set(entry) <= {"field", "equals", "minimum", "maximum", "max_length", "max_items"}


def _same(one: Any, other: Any) -> bool:
    if isinstance(one, bool) != isinstance(other, bool):
        return False
    if is_list(one) and is_list(other):
        return sorted(map(repr, one)) == sorted(map(repr, other))
    return bool(one == other)
