"""Build made-up objects of any response class."""

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
from dataforseo_sandbox.answers.seeded_random import SeededRandom
from dataforseo_sandbox.answers.values import map_keys, scalar

# The deepest nesting of objects, and of members of unions.
_MOST_OBJECTS = 12
_MOST_UNIONS = 3


class _Ancestors(Struct, frozen=True):
    """The classes around a value and how many of them are members of unions.

    A class never contains itself: a recursive class would be built without end.
    """

    classes: tuple[type[Model], ...] = ()
    unions: int = 0

    def allow(self, cls: type[Model]) -> bool:
        return cls not in self.classes and len(self.classes) < _MOST_OBJECTS

    def with_class(self, cls: type[Model]) -> _Ancestors:
        return replace(self, classes=(*self.classes, cls))

    def with_union(self) -> _Ancestors:
        return replace(self, unions=self.unions + 1)

    @property
    def list_length(self) -> int:
        """How many items a list has here: fewer further in, to keep answers small."""
        return 2 if self.unions < 2 else 1


class Builder:
    """Fills response classes. The same seed, key and position in the answer always give the same value."""

    def __init__(self, seed: int) -> None:
        self._seed = seed

    def model(self, cls: type[Model], key: str, given: Mapping[str, Any] | None = None) -> dict[str, Any]:
        """Make up an object of a class. `given` holds values by wire name that are not made up."""
        return self._model(cls, SeededRandom(self._seed, key), _Ancestors(), 0, given or {})

    def empty(self, cls: type[Model], given: Mapping[str, Any]) -> dict[str, Any]:
        """Build an object of a class whose fields are null, except those that are `given`."""
        return {name: given.get(name) for name in fields_of(cls)}

    def row(self, shape: Shape, key: str, index: int) -> Any:
        """Make up one row of a list. `index` selects the member where rows are a union."""
        random, above = SeededRandom(self._seed, key), _Ancestors()
        if isinstance(shape, UnionShape):
            return self._member(shape, random, above, index) or {}
        value = self._value(shape, "row", random, above, index)
        return {} if value is None else value

    def order(self, key: str) -> int:
        """Return a sort key that is unrelated to the order of the request."""
        return SeededRandom(self._seed, key).at("order").number(1 << 32)

    def total(self, key: str) -> int:
        """Make up the total number of rows of a list."""
        return 25 + SeededRandom(self._seed, key).at("total").number(400)

    def _model(
        self, cls: type[Model], random: SeededRandom, above: _Ancestors, index: int, given: Mapping[str, Any]
    ) -> dict[str, Any]:
        inside = above.with_class(cls)
        built = {tag_field_of(cls): tag_of(cls)} if tag_of(cls) is not None else {}
        for name, shape in fields_of(cls).items():
            if name in given:
                built[name] = given[name]
            else:
                built[name] = self._value(shape, name, random.at(name), inside, index)
        _describe_items(built)
        return built

    def _value(self, shape: Shape, name: str, random: SeededRandom, above: _Ancestors, index: int) -> Any:
        match shape:
            case ScalarShape(kind=kind):
                return scalar(kind, name, random, index)
            case ListShape(of=of):
                return self._list(of, name, random, above)
            case MapShape(of=of):
                entries = ((key, self._value(of, name, random.at(key), above, 0)) for key in map_keys(name))
                return {key: value for key, value in entries if value is not None}
            case ObjectShape(cls=cls):
                return self._model(cls, random, above, index, {}) if above.allow(cls) else None
            case UnionShape():
                return self._member(shape, random, above, index + random.at("turn").number(1 << 16))

    def _list(self, of: Shape, name: str, random: SeededRandom, above: _Ancestors) -> list[Any]:
        if isinstance(of, UnionShape):
            start = random.at("start").number(1 << 16)
            chosen = (
                self._member(of, random.at(str(at)), above, start + at) for at in range(above.list_length)
            )
            return [item for item in chosen if item is not None]
        # A value is made up by the name of its field. The known names have no plural "s".
        singular = name.removesuffix("s")
        items = (self._value(of, singular, random.at(str(at)), above, at) for at in range(above.list_length))
        return [item for item in items if item is not None]

    def _member(
        self, shape: UnionShape, random: SeededRandom, above: _Ancestors, index: int
    ) -> dict[str, Any] | None:
        tags = [tag for tag, member in shape.members.items() if above.allow(member)]
        if not tags or above.unions == _MOST_UNIONS:
            return None
        tag = tags[index % len(tags)]
        return self._model(shape.members[tag], random, above.with_union(), index, {})


def _describe_items(built: dict[str, Any]) -> None:
    """Set `items_count` and `item_types` of an object to what its items are."""
    items = built.get("items")
    if not is_list(items):
        return
    if "items_count" in built:
        built["items_count"] = len(items)
    if "item_types" in built:
        types = [item.get("type") for item in items if is_object(item)]
        built["item_types"] = list(dict.fromkeys(types))
