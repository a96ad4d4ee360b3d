"""Every item type of a spec occurs in some made-up answer, where the depth allows it."""

from __future__ import annotations

from typing import Any, TypeAlias

import pytest

from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.answers.shapes import (
    ListShape,
    MapShape,
    ObjectShape,
    Shape,
    UnionShape,
    fields_of,
    row_shape,
)
from dataforseo_sandbox.answers.builder import Builder
from tests.endpoints import ENDPOINTS

# Class and field that hold an item, and the type of the item.
Option: TypeAlias = tuple[str, str, str]
Held: TypeAlias = tuple[type[Model], ...]

# The limits of the answer builder: unions nest three deep, and no class contains itself.
DEEPEST = 3
SEEDS, ROWS = 150, 12


def options(shape: Shape, owner: str, field: str, inside: Held, depth: int, seen: set[Any]) -> set[Option]:
    """List the item types that a shape allows."""
    match shape:
        case ListShape(of=of) | MapShape(of=of):
            return options(of, owner, field, inside, depth, seen)
        case ObjectShape(cls=cls):
            return options_of(cls, inside, depth, seen)
        case UnionShape(members=choices) if depth < DEEPEST:
            found: set[Option] = set()
            for tag, cls in choices.items():
                if cls not in inside:
                    found |= {(owner, field, tag)} | options_of(cls, inside, depth + 1, seen)
            return found
        case _:
            return set()


def options_of(cls: type[Model], inside: Held, depth: int, seen: set[Any]) -> set[Option]:
    if cls in inside or (cls, depth) in seen:
        return set()
    seen.add((cls, depth))
    within = (*inside, cls)
    return {
        option
        for name, shape in fields_of(cls).items()
        for option in options(shape, cls.__name__, name, within, depth, seen)
    }


def found(shape: Shape, value: Any, owner: str, field: str) -> set[Option]:
    """List the item types that a value has."""
    if value is None:
        return set()
    match shape:
        case ListShape(of=of):
            return {option for item in value for option in found(of, item, owner, field)}
        case MapShape(of=of):
            return {option for item in value.values() for option in found(of, item, owner, field)}
        case ObjectShape(cls=cls):
            return found_in(cls, value)
        case UnionShape(tag_field=by, members=choices):
            return {(owner, field, value[by])} | found_in(choices[value[by]], value)
        case _:
            return set()


def found_in(cls: type[Model], value: dict[str, Any]) -> set[Option]:
    return {
        option
        for name, shape in fields_of(cls).items()
        for option in found(shape, value.get(name), cls.__name__, name)
    }


def shapes() -> dict[str, tuple[Shape, set[Option]]]:
    """Return each set of item types once, by the first path that has it."""
    known: dict[frozenset[Option], tuple[str, Shape]] = {}
    for path, endpoint in sorted(ENDPOINTS.items()):
        if endpoint.result is None:
            continue
        row = row_shape(endpoint.result, endpoint.rows)
        known.setdefault(frozenset(options(row, "answer", "rows", (), 0, set())), (path, row))
    return {path: (row, set(wanted)) for wanted, (path, row) in known.items() if wanted}


SHAPES = shapes()


def test_there_are_unions() -> None:
    every = {option for _, wanted in SHAPES.values() for option in wanted}
    assert ("answer", "rows", "organic") in every
    assert len(every) > 500


@pytest.mark.parametrize("path", SHAPES)
def test_every_option_comes_up(path: str) -> None:
    row, wanted = SHAPES[path]
    rows = len(row.members) if isinstance(row, UnionShape) else ROWS
    for seed in range(SEEDS):
        builder = Builder(seed)
        for index in range(rows):
            wanted -= found(row, builder.row(row, f"{path}|{index}", index), "answer", "rows")
        if not wanted:
            return
    assert wanted == set()
