"""What every generated request class is made of: fields that are checked before they are sent."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, ClassVar, Protocol, TypeVar, dataclass_transform

import attrs
import msgspec
from msgspec import UNSET, UnsetType

from dataforseo_runtime.errors import InvalidRequest, Problem
from dataforseo_runtime.models import field_names
from dataforseo_runtime.rules import Rule, Time

RequestT = TypeVar("RequestT")

__all__ = ["UNSET", "Request", "UnsetType", "request"]


class GroupRule(Protocol):
    """A rule over several fields of one request."""

    def problems(self, fields: Mapping[str, Any], prefix: str) -> Iterator[Problem]:
        """Check the fields, given by wire name; `prefix` goes before each name in messages."""
        ...


@dataclass_transform(eq_default=False, kw_only_default=True, frozen_default=True)
def request(cls: type[RequestT]) -> type[RequestT]:
    """Make a generated request class: slotted, keyword-only, unchangeable once it was checked."""
    return attrs.define(cls, eq=False, repr=False, kw_only=True, slots=True, frozen=True, weakref_slot=False)


class Request:
    """Base of all request classes.

    Making one checks every rule of RULES and GROUP_RULES and raises InvalidRequest with all that
    are broken. A field left UNSET is not sent; None is sent as null.
    """

    __slots__ = ()
    RULES: ClassVar[tuple[Rule, ...]] = ()
    GROUP_RULES: ClassVar[tuple[GroupRule, ...]] = ()
    _wire_names_: ClassVar[Mapping[str, str]] = {}
    # True where a field, here or further in, has a wire name that is no Python name.
    _renames_: ClassVar[bool] = False

    def __attrs_post_init__(self) -> None:
        names = {wire: name for name, wire in self._wire_names_.items()}
        for rule in self.RULES:
            if isinstance(rule, Time):
                name = names.get(rule.name, rule.name)
                object.__setattr__(self, name, rule.wire(getattr(self, name)))
        problems = [*self.wire_problems(self.set_fields())]
        if problems:
            raise InvalidRequest(type(self).__name__, problems)

    def set_fields(self) -> dict[str, Any]:
        """Give the fields that are set, by wire name."""
        names = self._wire_names_
        values = ((names.get(name, name), getattr(self, name)) for name in field_names(type(self)))
        return {name: value for name, value in values if value is not UNSET}

    def to_dict(self) -> dict[str, Any]:
        """Give what is sent: plain data by wire name, without the fields that are not set."""
        return {name: _wire(value) for name, value in self.set_fields().items()}

    @classmethod
    def wire_problems(cls, fields: Mapping[str, Any], prefix: str = "") -> Iterator[Problem]:
        """Check fields by wire name. An unknown field is a problem of the rule `unknown`."""
        known = {rule.name for rule in cls.RULES}
        for name in fields:
            if name not in known:
                yield Problem(prefix + str(name), "unknown", fields[name], f"is no field of {cls.__name__}")
        for rule in cls.RULES:
            value = fields.get(rule.name, UNSET)
            if value is not UNSET or rule.required:  # most fields of most requests are not set
                yield from rule.problems(value, fields, prefix + rule.name)
        for group in cls.GROUP_RULES:
            yield from group.problems(fields, prefix)

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return self.set_fields() == other.set_fields()

    def __repr__(self) -> str:
        shown = ", ".join(f"{name}={value!r}" for name, value in self.set_fields().items())
        return f"{type(self).__name__}({shown})"


def encode(requests: tuple[Request, ...]) -> bytes:
    """Write the body of a POST: a JSON array of tasks, without the fields that are not set."""
    if requests and requests[0]._renames_:  # pyright: ignore[reportPrivateUsage]  # all are of one class
        return _encoder.encode([item.to_dict() for item in requests])
    return _encoder.encode(requests)


_encoder = msgspec.json.Encoder()


def _wire(value: Any) -> Any:
    if isinstance(value, Request):
        return value.to_dict()
    if isinstance(value, list | tuple):
        return [_wire(item) for item in value]  # pyright: ignore[reportUnknownVariableType]
    if isinstance(value, Mapping):
        return {key: _wire(item) for key, item in value.items()}  # pyright: ignore[reportUnknownVariableType]
    return value
