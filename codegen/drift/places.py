"""Find the path in the spec for each field of a page, also where the two describe objects differently.

If a page lists only one item type and the spec has several, its fields belong to that type. If the spec has
a map, the names that a page lists are keys of the map, and their fields belong to its elements.
"""

from __future__ import annotations

from collections.abc import Iterator

from codegen.drift.spec_facts import SpecFacts
from codegen.reading import model
from codegen.transcribe.page import Json
from codegen.transcribe.understand import Endpoint, Field


def places(page: Endpoint, spec: SpecFacts) -> Iterator[tuple[str, Field]]:
    """Yield every field of a page with its path in the spec, outer fields first, without keys of maps."""
    for top in (*page.request, *page.response):
        yield top.where, top
        yield from _below(top, top.where, spec.type_at(top.side, top.where), spec)


def object_path(where: str) -> str:
    """Return the path of a field's object: `result[].items[organic]` for `result[].items[organic].title`."""
    return where.rpartition(".")[0]


def holding_field(path: str) -> str:
    """Return the field that holds an object: `result[].items` for `result[].items[organic]`."""
    if path == "result[]":
        return "tasks[].result"
    while path.endswith("]"):
        path = path[: path.rindex("[")]
    return path


def _below(
    above: Field, place: str, kind: model.TypeExpression | None, spec: SpecFacts
) -> Iterator[tuple[str, Field]]:
    while kind is not None and kind.kind == "list":
        kind = kind.of
    alone = _only_item_type(above)
    for one in above.children:
        path = object_path(one.where)
        if place != above.where:
            path = place + path.removeprefix(above.where)
        if (one.side, named := f"{path.removesuffix('[]')}[{alone}]") in spec.objects:
            path = named
        if kind is not None and kind.kind == "map" and (one.name.isdigit() or kind.leaf.kind != "any"):
            yield from _below(one, path, kind.of, spec)
        else:
            where = f"{path}.{one.name}"
            yield where, one
            yield from _below(one, where, spec.type_at(one.side, where), spec)


def _only_item_type(above: Field) -> Json:
    """Return the item type, if a page says that all elements of a list have the same one."""
    type_field = next((one for one in above.children if one.name == "type" and one.variant is None), None)
    return (
        type_field.facts.values[0] if type_field is not None and len(type_field.facts.values) == 1 else None
    )
