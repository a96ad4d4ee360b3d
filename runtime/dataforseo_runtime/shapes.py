"""Recipes for the values that msgspec cannot build by itself: unions of classes and renamed fields."""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from typing import Any, Protocol

import msgspec

from dataforseo_runtime import tolerant
from dataforseo_runtime.models import Model, UnknownItem
from dataforseo_runtime.plain_json import is_object


class Recipe(Protocol):
    """How to build a deferred value, from its bytes or, where those did not fit, from plain data."""

    def decode(self, raw: msgspec.Raw) -> Any:
        """Build the value from JSON bytes, whatever they hold."""
        ...

    def build(self, data: Any, path: str, drift: tolerant.Record) -> Any:
        """Build the value from plain data, noting what does not fit."""
        ...


class Choice(msgspec.Struct, frozen=True):
    """One of several classes; the object's own field `by` says which. An unknown one survives."""

    by: str
    options: Mapping[str, Callable[[], type[Model]]]

    def decode(self, raw: msgspec.Raw) -> Any:
        try:
            tag = _tag_decoder(self.by).decode(raw).type
            option = self.options.get(tag) if isinstance(tag, str) else None
            if option is not None:
                return decode_as(option(), raw)
        except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
            pass
        return self.build(tolerant.parse(bytes(raw)), "", tolerant.ignore)

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


class Renamed(msgspec.Struct, frozen=True):
    """An object of a class that has fields whose wire names are no Python names."""

    cls: Callable[[], type[Model]]

    def decode(self, raw: msgspec.Raw) -> Any:
        return self.build(tolerant.parse(bytes(raw)), "", tolerant.ignore)

    def build(self, data: Any, path: str, drift: tolerant.Record) -> Any:
        return tolerant.build(self.cls(), data, path, drift)


class ListOf(msgspec.Struct, frozen=True):
    """A list of deferred values."""

    of: Recipe

    def decode(self, raw: msgspec.Raw) -> Any:
        try:
            items = _list_of_raw.decode(raw)
        except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
            return self.build(tolerant.parse(bytes(raw)), "", tolerant.ignore)
        return None if items is None else [self.of.decode(item) for item in items]

    def build(self, data: Any, path: str, drift: tolerant.Record) -> Any:
        return tolerant.build_list(data, path, drift, self.of.build)


class MapOf(msgspec.Struct, frozen=True):
    """A map, its keys being data, of deferred values."""

    of: Recipe

    def decode(self, raw: msgspec.Raw) -> Any:
        try:
            items = _map_of_raw.decode(raw)
        except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
            return self.build(tolerant.parse(bytes(raw)), "", tolerant.ignore)
        return None if items is None else {key: self.of.decode(item) for key, item in items.items()}

    def build(self, data: Any, path: str, drift: tolerant.Record) -> Any:
        return tolerant.build_map(data, path, drift, self.of.build)


_list_of_raw: msgspec.json.Decoder[list[msgspec.Raw] | None] = msgspec.json.Decoder(list[msgspec.Raw] | None)
_map_of_raw: msgspec.json.Decoder[dict[str, msgspec.Raw] | None] = msgspec.json.Decoder(
    dict[str, msgspec.Raw] | None
)


def decode_as(cls: type[Model], raw: msgspec.Raw) -> Any:
    """Build one object of a known class from its bytes. Raises msgspec's errors when they do not fit."""
    if cls._wire_names_:  # pyright: ignore[reportPrivateUsage]
        return tolerant.build(cls, tolerant.parse(bytes(raw)), "", tolerant.ignore)
    return _decoder(cls).decode(raw)  # type: ignore[arg-type]  # as in tolerant


@functools.cache
def _decoder(cls: type[Any]) -> msgspec.json.Decoder[Any]:
    return msgspec.json.Decoder(cls)


@functools.cache
def _tag_decoder(by: str) -> msgspec.json.Decoder[Any]:
    return msgspec.json.Decoder(msgspec.defstruct("Tag", [("type", Any, None)], rename={"type": by}))
