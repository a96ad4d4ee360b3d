"""What every generated response class is made of.

Response classes are slotted attrs classes that msgspec fills natively, which is what makes decoding
cheaper than building dicts. Three things msgspec cannot do with attrs classes are done here:

* an object whose class depends on one of its own fields (`Choice`),
* a field whose wire name is no Python name (`_wire_names_`, `Renamed`),
* equality and repr without generating code for each class, which would double the import time.

A field that needs one of the first two is annotated `Deferred[...]` or, for a list of such values,
`DeferredList[...]`: its bytes are set aside and decoded right after the object is built, from the
recipe in the class's `_deferred_`.
"""

from __future__ import annotations

import functools
from collections.abc import Mapping
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, TypeAlias, TypeVar, dataclass_transform

import attrs
import msgspec

from dataforseo_runtime.plain_json import is_list, is_object

if TYPE_CHECKING:
    from dataforseo_runtime.shapes import Recipe

ModelT = TypeVar("ModelT")
T = TypeVar("T")

if TYPE_CHECKING:
    Integer: TypeAlias = int
    Number: TypeAlias = float
    Deferred = Annotated[T | None, "decoded after its owner is built"]
    DeferredList = Annotated[list[T] | None, "decoded after its owner is built"]
else:
    # The server sends 5.0 and 5.5 where its documents say integer, and a paid answer is never
    # refused for that. Which of the two was promised is kept for `drift`.
    Integer = Annotated[int | float, "integer"]
    Number = Annotated[int | float, "number"]

    class Deferred:  # noqa: D101 - what type checkers see has none either
        def __class_getitem__(cls, item: object) -> object:
            return msgspec.Raw

    class DeferredList:  # noqa: D101
        def __class_getitem__(cls, item: object) -> object:
            return list[msgspec.Raw] | None


@dataclass_transform(eq_default=False, kw_only_default=True)
def model(cls: type[ModelT]) -> type[ModelT]:
    """Make a generated response class: slotted, keyword-only, compared and shown by its base."""
    return attrs.define(cls, eq=False, repr=False, kw_only=True, slots=True, weakref_slot=False)


class Model:
    """Base of all response classes."""

    __slots__ = ()
    if TYPE_CHECKING:
        _wire_names_: ClassVar[Mapping[str, str]]
        _deferred_: ClassVar[Mapping[str, Recipe]]
    else:  # without annotations, which msgspec would evaluate again for every class
        _wire_names_ = {}
        _deferred_ = {}

    def to_dict(self) -> dict[str, Any]:
        """Give the known fields by wire name; a field that the answer left out is None."""
        names = self._wire_names_
        return {names.get(name, name): plain(getattr(self, name)) for name in field_names(type(self))}

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in field_names(type(self)))

    def __repr__(self) -> str:
        values = ((name, getattr(self, name)) for name in field_names(type(self)))
        shown = ", ".join(f"{name}={value!r}" for name, value in values if value is not None)
        return f"{type(self).__name__}({shown})"


class DeferringModel(Model):
    """Base of the response classes that have `Deferred` fields."""

    __slots__ = ()

    def __attrs_post_init__(self) -> None:
        for name, recipe in self._deferred_.items():
            value = getattr(self, name)
            if _is_set_aside(value):
                setattr(self, name, recipe.decode(value))


def _is_set_aside(value: object) -> bool:
    return isinstance(value[0] if is_list(value) and value else value, msgspec.Raw)


@model
class UnknownItem(Model):
    """An item of a type that the spec does not know; `data` is the object as it came."""

    type: str | None = None
    data: dict[str, Any] = attrs.Factory(dict[str, Any])

    def to_dict(self) -> dict[str, Any]:
        """Give the object as it came."""
        return self.data


def field_names(cls: type[Any]) -> tuple[str, ...]:
    """List the fields of an attrs class by their Python names."""
    return _field_names(cls)  # type: ignore[arg-type]  # mypy takes a class's __hash__ for its metaclass's


@functools.cache
def _field_names(cls: type[Any]) -> tuple[str, ...]:
    return tuple(attribute.name for attribute in attrs.fields(cls))


def plain(value: Any) -> Any:
    """Turn response objects inside `value` into dicts and lists."""
    if isinstance(value, Model):
        return value.to_dict()
    if is_list(value):
        return [plain(item) for item in value]
    if is_object(value):
        return {key: plain(item) for key, item in value.items()}
    return value
