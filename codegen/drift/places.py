"""Find the place that the spec has for each field of a page, where the two lay objects out differently.

Where a page lists one item type alone and the spec tells several apart, its rows are that type's. Where the
spec has a map, the names that a page lists are keys, which are data: what stands below them stands below the map.
"""

from __future__ import annotations

from collections.abc import Iterator

from codegen.drift.spec_facts import SpecFacts
from codegen.reading import model
from codegen.transcribe.page import Json
from codegen.transcribe.understand import Endpoint, Field


def places(page: Endpoint, spec: SpecFacts) -> Iterator[tuple[str, Field]]:
    """Give every field of a page with its place in the spec, those above first; keys are left out."""
    for top in (*page.request, *page.response):
        yield top.where, top
        yield from _below(top, top.where, spec.type_at(top.side, top.where), spec)


def home_of(where: str) -> str:
    """The object that a field stands in: `result[].items[organic]` of `result[].items[organic].title`."""
    return where.rpartition(".")[0]


def holder_of(home: str) -> str:
    """The field that holds an object: `result[].items` of `result[].items[organic]`."""
    if home == "result[]":
        return "tasks[].result"
    while home.endswith("]"):
        home = home[: home.rindex("[")]
    return home


def _below(
    above: Field, place: str, kind: model.TypeExpression | None, spec: SpecFacts
) -> Iterator[tuple[str, Field]]:
    while kind is not None and kind.kind == "list":
        kind = kind.of
    alone = _only_item_type(above)
    for one in above.children:
        home = home_of(one.where)
        if place != above.where:
            home = place + home.removeprefix(above.where)
        if (one.side, named := f"{home.removesuffix('[]')}[{alone}]") in spec.homes:
            home = named
        if kind is not None and kind.kind == "map" and (one.name.isdigit() or kind.leaf.kind != "any"):
            yield from _below(one, home, kind.of, spec)
        else:
            where = f"{home}.{one.name}"
            yield where, one
            yield from _below(one, where, spec.type_at(one.side, where), spec)


def _only_item_type(above: Field) -> Json:
    """The item type that a page says all elements of a list are of."""
    says = next((one for one in above.children if one.name == "type" and one.variant is None), None)
    return says.facts.values[0] if says is not None and len(says.facts.values) == 1 else None
