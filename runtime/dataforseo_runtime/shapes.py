"""Recipes for the values that msgspec cannot build by itself: unions of classes and renamed fields."""

from __future__ import annotations

import functools
import importlib
import re
from collections.abc import Callable, Mapping
from typing import Any

import msgspec

from dataforseo_runtime.decoding import piecewise, tolerant
from dataforseo_runtime.decoding.decoders import decoder
from dataforseo_runtime.models import Model, UnknownItem
from dataforseo_runtime.plain_json import is_object

_LIST_OR_NULL = list[msgspec.Raw] | None
_MAP_OR_NULL = dict[str, msgspec.Raw] | None


class Recipe(msgspec.Struct, frozen=True):
    """How to build a deferred value, from its bytes or, where those did not fit, from plain data."""

    def decode(self, raw: msgspec.Raw) -> Any:
        """Build the value from JSON bytes, whatever they hold."""
        raise NotImplementedError

    def decode_each(self, items: list[msgspec.Raw]) -> list[Any]:
        """Build the values of many items."""
        return [self.decode(raw) for raw in items]

    def build(self, data: Any, path: str, drift: tolerant.Record) -> Any:
        """Build the value from plain data, noting what does not fit."""
        raise NotImplementedError


class Elsewhere(msgspec.Struct, frozen=True):
    """A class of another module, which is loaded when the first item of its kind is met."""

    module: str
    name: str

    def __call__(self) -> type[Model]:
        """Give the class."""
        cls: type[Model] = getattr(importlib.import_module(self.module), self.name)
        return cls


class Choice(Recipe, frozen=True, eq=False):
    """One of several classes; the object's own field `by` says which. An unknown one survives."""

    by: str
    options: Mapping[str, Callable[[], type[Model]]]
    # What decodes the classes that were met already, by the bytes of their tag.
    _met: dict[bytes, Callable[[msgspec.Raw], Any]] = msgspec.field(
        default_factory=dict[bytes, Callable[[msgspec.Raw], Any]]
    )

    def decode(self, raw: msgspec.Raw) -> Any:
        return self.decode_each([raw])[0]

    def decode_each(self, items: list[msgspec.Raw]) -> list[Any]:
        # Most of the time goes here, so the loop is kept short.
        peek, met, found = _peek(self.by), self._met.get, list[Any]()
        for raw in items:
            peeked = peek(raw)
            natively = met(peeked[1]) if peeked else None
            if natively is not None:
                try:
                    found.append(natively(raw))
                    continue
                except piecewise.MISFIT:
                    pass
            found.append(self._decode_first(raw, peeked))
        return found

    def _decode_first(self, raw: msgspec.Raw, peeked: re.Match[bytes] | None) -> Any:
        """Build the first value of its class, or one that does not fit."""
        tag = self._tag(raw)
        option = self.options.get(tag) if isinstance(tag, str) else None
        if option is None:
            return self.build(tolerant.parse(bytes(raw)), "", tolerant.ignore)
        cls = option()
        # Of an object with two tags the last one counts, which is not what was peeked at.
        if peeked and peeked[1] == tag.encode() and not cls._wire_names_:  # pyright: ignore[reportPrivateUsage]
            # mypy takes a class's __hash__ for its metaclass's
            self._met[peeked[1]] = decoder(cls).decode  # type: ignore[arg-type]
        return piecewise.decode(cls, raw)

    def _tag(self, raw: msgspec.Raw) -> Any:
        try:
            return _tag_decoder(self.by).decode(raw).type
        except piecewise.MISFIT:
            return None

    def build(self, data: Any, path: str, drift: tolerant.Record) -> Any:
        if data is None:
            return None
        if not is_object(data):
            drift(path, "wrong type", data, "an object")
            return data
        tag = data.get(self.by)
        option = self.options.get(tag) if isinstance(tag, str) else None
        if option is None:
            drift(path, "unknown type", tag, f"a known {self.by}")
            return UnknownItem(type=tag if isinstance(tag, str) else None, data=data)
        return tolerant.build_model(option(), data, path, drift)


class Renamed(Recipe, frozen=True):
    """An object of a class that has fields whose wire names are no Python names."""

    cls: Callable[[], type[Model]]

    def decode(self, raw: msgspec.Raw) -> Any:
        return piecewise.decode_misfit(self.cls(), raw)

    def build(self, data: Any, path: str, drift: tolerant.Record) -> Any:
        return tolerant.build(self.cls(), data, path, drift)


class ListOf(Recipe, frozen=True):
    """A list of deferred values."""

    of: Recipe

    def decode(self, raw: msgspec.Raw | list[msgspec.Raw]) -> Any:
        """Build the list from its bytes, or from those of its items."""
        if isinstance(raw, list):
            return self.of.decode_each(raw)
        try:
            items = decoder(_LIST_OR_NULL).decode(raw)
        except piecewise.MISFIT:
            return self.build(tolerant.parse(bytes(raw)), "", tolerant.ignore)
        return None if items is None else self.of.decode_each(items)

    def build(self, data: Any, path: str, drift: tolerant.Record) -> Any:
        return tolerant.build_list(data, path, drift, self.of.build)


class MapOf(Recipe, frozen=True):
    """A map, its keys being data, of deferred values."""

    of: Recipe

    def decode(self, raw: msgspec.Raw) -> Any:
        try:
            items = decoder(_MAP_OR_NULL).decode(raw)
        except piecewise.MISFIT:
            return self.build(tolerant.parse(bytes(raw)), "", tolerant.ignore)
        return None if items is None else {key: self.of.decode(item) for key, item in items.items()}

    def build(self, data: Any, path: str, drift: tolerant.Record) -> Any:
        return tolerant.build_map(data, path, drift, self.of.build)


@functools.cache
def _peek(by: str) -> Callable[[msgspec.Raw], re.Match[bytes] | None]:
    """Give what finds the tag of an object without reading all of it, where only plain values precede it."""
    before = rb'"\w+":(?:"[^"\\]*"|[\w.+-]+),'
    return re.compile(rb"\{(?:" + before + rb')*?"' + re.escape(by).encode() + rb'":"([^"\\]*)"').match


@functools.cache
def _tag_decoder(by: str) -> msgspec.json.Decoder[Any]:
    return decoder(msgspec.defstruct("Tag", [("type", Any, None)], rename={"type": by}))
