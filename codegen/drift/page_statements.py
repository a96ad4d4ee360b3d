"""Ask the pages of a run what each says of a field that they share, before one of them has it edited."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve, frozen

from codegen.drift.compare import Change, differences
from codegen.drift.places import home_of, places
from codegen.drift.spec_facts import Home, SpecFacts
from codegen.resolving.resolved import LocatedField
from codegen.transcribe.page import Json
from codegen.transcribe.understand import Endpoint, Field


@frozen
class Drifted:
    """A page, the spec of its endpoint, and how they differ."""

    page: Endpoint
    spec: SpecFacts
    changes: list[Change]


@frozen
class _Statement:
    """A field of a page, and the place that the spec has for it."""

    by: Drifted
    where: str
    said: Field

    def __str__(self) -> str:
        return f"{self.by.page.page.file} at {self.where}"


class Witnesses:
    """All that the pages of a run say, by the place in the files of which they say it."""

    def __init__(self, drifted: Sequence[Drifted]) -> None:
        self._of_fields: dict[Home, list[_Statement]] = {}
        self._of_shapes: dict[Home, dict[tuple[str, str, str], dict[str, _Statement]]] = {}
        for one in drifted:
            for where, said in places(one.page, one.spec):
                statement, side, above = _Statement(one, where, said), said.side, home_of(where)
                known = one.spec.fields.get((side, where))
                if known is not None and known.at is not None:
                    self._of_fields.setdefault(_place(known.at), []).append(statement)
                if home := one.spec.homes.get((side, above)):
                    objects = self._of_shapes.setdefault(home, {})
                    objects.setdefault((one.page.page.file, side, above), {})[said.name] = statement

    def who_has(self, at: LocatedField) -> str | None:
        """A place of a page that has the field written there."""
        return next(map(str, self._of_fields.get(_place(at), ())), None)

    def against_fact(self, at: LocatedField, fact: str, value: Json) -> str | None:
        """A place of a page that would differ from the field written there if it had this value of a fact."""
        for one in self._of_fields.get(_place(at), ()):
            known = one.by.spec.fields[one.said.side, one.where]
            edited = evolve(known, stated=evolve(known.stated, facts={**known.stated.facts, fact: value}))
            if any(differs == fact for differs, _, _ in differences(one.said, edited, one.by.spec)):
                return str(one)
        return None

    def against_field(self, home: Home, field: Field) -> str | None:
        """A place of a page that describes the shape written there without such a field."""
        for (page, _, above), listed in self._of_shapes.get(home, {}).items():
            other = listed.get(field.name)
            if other is None:
                return f"{page} at {above or 'the top'}"
            if other.said.stated().facts != field.stated().facts:
                return str(other)
        return None


def _place(at: LocatedField) -> Home:
    return Home(at.file, at.place)
