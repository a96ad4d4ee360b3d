"""Builds answers of any shape, the same ones for the same seed and key."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from dataforseo_sandbox.answers.chance import Chance
from dataforseo_sandbox.answers.shapes import (
    ChoiceShape,
    ListShape,
    MapShape,
    ModelShape,
    ScalarShape,
    Shape,
    fields_of,
)
from dataforseo_sandbox.answers.values import map_keys, scalar

_DEEPEST = 8
_INNER_ITEMS = 2


class Builder:
    """Fills response classes.

    A value depends on the seed, the key and the place in the answer, and on nothing else.
    """

    def __init__(self, seed: int) -> None:
        self._seed = seed

    def model(self, cls: type[Any], key: str, given: Mapping[str, Any] | None = None) -> dict[str, Any]:
        """Fill one class. What is `given`, by wire name, is taken as it is."""
        return self._model(cls, Chance(self._seed, key), (), 0, given or {})

    def row(self, shape: Shape, key: str, index: int) -> Any:
        """Make one row of a list; rows that may be of several types take turns by `index`."""
        value = self._value(shape, "row", Chance(self._seed, key), (), index)
        return {} if value is None else value

    def order(self, key: str) -> int:
        """Give a number to sort by: an order that has nothing to do with the one asked in."""
        return Chance(self._seed, key).at("order").number(1 << 32)

    def total(self, key: str) -> int:
        """Make up how many rows a list has in all."""
        return 25 + Chance(self._seed, key).at("total").number(400)

    def _model(
        self,
        cls: type[Any],
        chance: Chance,
        above: tuple[type[Any], ...],
        index: int,
        given: Mapping[str, Any],
    ) -> dict[str, Any]:
        trail = (*above, cls)
        built = {
            name: given[name] if name in given else self._value(shape, name, chance.at(name), trail, index)
            for name, shape in fields_of(cls).items()
        }
        if "items_count" in built:
            built["items_count"] = len(built.get("items") or ())
        return built

    def _value(
        self, shape: Shape, name: str, chance: Chance, above: tuple[type[Any], ...], index: int
    ) -> Any:
        match shape:
            case ScalarShape(kind=kind):
                return scalar(kind, name, chance, index)
            case ListShape(of=of):
                return self._list(of, name, chance, above)
            case MapShape(of=of):
                entries = ((key, self._value(of, name, chance.at(key), above, 0)) for key in map_keys(name))
                return {key: value for key, value in entries if value is not None}
            case ModelShape(cls=cls):
                found = cls()
                return None if _too_deep(found, above) else self._model(found, chance, above, index, {})
            case ChoiceShape(by=by, options=options):
                open_to = _allowed(options, above)
                if not open_to:
                    return None
                tag = open_to[index % len(open_to)]
                return self._model(options[tag](), chance, above, index, {by: tag})

    def _list(self, of: Shape, name: str, chance: Chance, above: tuple[type[Any], ...]) -> list[Any]:
        start = chance.at("start").number(1 << 16) if isinstance(of, ChoiceShape) else 0
        # A list is named in the plural, and values are made up by the name of one.
        singular = name.removesuffix("s")
        items = (
            self._value(of, singular, chance.at(str(at)), above, start + at) for at in range(_INNER_ITEMS)
        )
        return [item for item in items if item is not None]


def _too_deep(cls: type[Any], above: Sequence[type[Any]]) -> bool:
    """Whether going on would never end, or only in an answer that nobody can read."""
    return cls in above or len(above) >= _DEEPEST


def _allowed(options: Mapping[str, Callable[[], type[Any]]], above: Sequence[type[Any]]) -> list[str]:
    return [tag for tag, option in options.items() if not _too_deep(option(), above)]
