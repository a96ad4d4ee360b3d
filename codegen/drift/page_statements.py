"""Find pages of a run that disagree with an edit, because they describe the same shared field."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve, frozen

from codegen.drift.compare import Change, differences
from codegen.drift.places import object_path, places
from codegen.drift.spec_facts import Location, SpecFacts
from codegen.resolving.resolved import LocatedField
from codegen.transcribe.page import Json
from codegen.transcribe.understand import Endpoint, Field


@frozen
class Comparison:
    """A page, the spec of its endpoint, and their differences."""

    page: Endpoint
    spec: SpecFacts
    changes: list[Change]


@frozen
class _Statement:
    """A field of a page, and its path in the spec."""

    comparison: Comparison
    where: str
    field: Field

    def __str__(self) -> str:
        return f"{self.comparison.page.page.file} at {self.where}"


class PageStatements:
    """What the pages of a run say, by the place in the spec files that they describe."""

    def __init__(self, comparisons: Sequence[Comparison]) -> None:
        self._of_fields: dict[Location, list[_Statement]] = {}
        self._of_shapes: dict[Location, dict[tuple[str, str, str], dict[str, _Statement]]] = {}
        for one in comparisons:
            for where, field in places(one.page, one.spec):
                statement, side, above = _Statement(one, where, field), field.side, object_path(where)
                known = one.spec.fields.get((side, where))
                if known is not None and known.at is not None:
                    self._of_fields.setdefault(_place(known.at), []).append(statement)
                if location := one.spec.objects.get((side, above)):
                    objects = self._of_shapes.setdefault(location, {})
                    objects.setdefault((one.page.page.file, side, above), {})[field.name] = statement

    def page_with(self, at: LocatedField) -> str | None:
        """Return a place of a page that has the field."""
        return next(map(str, self._of_fields.get(_place(at), ())), None)

    def page_against_fact(self, at: LocatedField, fact: str, value: Json) -> str | None:
        """Return a place of a page that would disagree if the field had this value of a fact."""
        for one in self._of_fields.get(_place(at), ()):
            known = one.comparison.spec.fields[one.field.side, one.where]
            edited = evolve(known, stated=evolve(known.stated, facts={**known.stated.facts, fact: value}))
            if any(differs == fact for differs, _, _ in differences(one.field, edited, one.comparison.spec)):
                return str(one)
        return None

    def page_without_field(self, location: Location, field: Field) -> str | None:
        """Return a place of a page that describes the shape without this field."""
        for (page, _, above), listed in self._of_shapes.get(location, {}).items():
            other = listed.get(field.name)
            if other is None:
                return f"{page} at {above or 'the top'}"
            if other.field.stated().facts != field.stated().facts:
                return str(other)
        return None


def _place(at: LocatedField) -> Location:
    return Location(at.file, at.place)
