"""Builds answers of any shape, the same ones for the same seed and key."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from dataforseo_runtime.answers.models import Model
from dataforseo_runtime.answers.shapes import (
    ListShape,
    MapShape,
    ObjectShape,
    ScalarShape,
    Shape,
    UnionShape,
    fields_of,
    tag_field_of,
    tag_of,
)
from dataforseo_runtime.base.json_types import is_list, is_object
from dataforseo_sandbox.answers.chance import Chance
from dataforseo_sandbox.answers.values import map_keys, scalar

# Answers nest this deep at most: in objects, and in lists whose items are of several types.
_MOST_OBJECTS = 12
_MOST_CHOICES = 3


class _Above(Struct, frozen=True):
    """What a value is inside of. A class never holds itself, or building it would not end."""

    classes: tuple[type[Model], ...] = ()
    choices: int = 0

    def admits(self, cls: type[Model]) -> bool:
        return cls not in self.classes and len(self.classes) < _MOST_OBJECTS

    def inside(self, cls: type[Model]) -> _Above:
        return replace(self, classes=(*self.classes, cls))

    def chosen(self) -> _Above:
        return replace(self, choices=self.choices + 1)

    @property
    def items(self) -> int:
        """How many items a list has here: answers are bushy at the top and thin further in."""
        return 2 if self.choices < 2 else 1


class Builder:
    """Fills response classes.

    A value depends on the seed, the key and the place in the answer, and on nothing else.
    """

    def __init__(self, seed: int) -> None:
        self._seed = seed

    def model(self, cls: type[Model], key: str, given: Mapping[str, Any] | None = None) -> dict[str, Any]:
        """Fill one class. What is `given`, by wire name, is taken as it is."""
        return self._model(cls, Chance(self._seed, key), _Above(), 0, given or {})

    def nothing(self, cls: type[Model], given: Mapping[str, Any]) -> dict[str, Any]:
        """Make an object of a class that holds nothing yet but what is `given`."""
        return {name: given.get(name) for name in fields_of(cls)}

    def row(self, shape: Shape, key: str, index: int) -> Any:
        """Make one row of a list; rows that may be of several types take turns by `index`."""
        chance, above = Chance(self._seed, key), _Above()
        if isinstance(shape, UnionShape):
            return self._choice(shape, chance, above, index) or {}
        value = self._value(shape, "row", chance, above, index)
        return {} if value is None else value

    def order(self, key: str) -> int:
        """Give a number to sort by: an order that has nothing to do with the one asked in."""
        return Chance(self._seed, key).at("order").number(1 << 32)

    def total(self, key: str) -> int:
        """Make up how many rows a list has in all."""
        return 25 + Chance(self._seed, key).at("total").number(400)

    def _model(
        self, cls: type[Model], chance: Chance, above: _Above, index: int, given: Mapping[str, Any]
    ) -> dict[str, Any]:
        inside = above.inside(cls)
        built = {tag_field_of(cls): tag_of(cls)} if tag_of(cls) is not None else {}
        for name, shape in fields_of(cls).items():
            if name in given:
                built[name] = given[name]
            else:
                built[name] = self._value(shape, name, chance.at(name), inside, index)
        _agree(built)
        return built

    def _value(self, shape: Shape, name: str, chance: Chance, above: _Above, index: int) -> Any:
        match shape:
            case ScalarShape(kind=kind):
                return scalar(kind, name, chance, index)
            case ListShape(of=of):
                return self._list(of, name, chance, above)
            case MapShape(of=of):
                entries = ((key, self._value(of, name, chance.at(key), above, 0)) for key in map_keys(name))
                return {key: value for key, value in entries if value is not None}
            case ObjectShape(cls=cls):
                return self._model(cls, chance, above, index, {}) if above.admits(cls) else None
            case UnionShape():
                return self._choice(shape, chance, above, index + chance.at("turn").number(1 << 16))

    def _list(self, of: Shape, name: str, chance: Chance, above: _Above) -> list[Any]:
        if isinstance(of, UnionShape):
            start = chance.at("start").number(1 << 16)
            chosen = (self._choice(of, chance.at(str(at)), above, start + at) for at in range(above.items))
            return [item for item in chosen if item is not None]
        # A list is named in the plural, and values are made up by the name of one.
        singular = name.removesuffix("s")
        items = (self._value(of, singular, chance.at(str(at)), above, at) for at in range(above.items))
        return [item for item in items if item is not None]

    def _choice(self, shape: UnionShape, chance: Chance, above: _Above, index: int) -> dict[str, Any] | None:
        tags = [tag for tag, member in shape.members.items() if above.admits(member)]
        if not tags or above.choices == _MOST_CHOICES:
            return None
        tag = tags[index % len(tags)]
        return self._model(shape.members[tag], chance, above.chosen(), index, {})


def _agree(built: dict[str, Any]) -> None:
    """Let the fields that speak of an object's items say what is true of them."""
    items = built.get("items")
    if not is_list(items):
        return
    if "items_count" in built:
        built["items_count"] = len(items)
    if "item_types" in built:
        types = [item.get("type") for item in items if is_object(item)]
        built["item_types"] = list(dict.fromkeys(types))
