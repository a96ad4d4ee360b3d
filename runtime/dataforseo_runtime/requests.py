"""What every generated request class is made of: fields that are checked before they are sent."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any, ClassVar, Protocol, TypeVar, dataclass_transform

import attrs
import msgspec
from msgspec import UNSET, UnsetType

from dataforseo_runtime.errors import InvalidRequest, Problem
from dataforseo_runtime.plain_json import is_mapping, is_sequence
from dataforseo_runtime.rules import Rule, Time

RequestT = TypeVar("RequestT")

__all__ = ["UNSET", "Request", "UnsetType", "by_python_name", "request", "revised"]


class GroupRule(Protocol):
    """A rule over several fields of one request."""

    def check(self, fields: Mapping[str, Any], prefix: str, found: list[Problem]) -> None:
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
        for name, rule in _facts(type(self)).times:
            object.__setattr__(self, name, rule.wire(getattr(self, name)))
        problems = self.wire_problems(self.set_fields())
        if problems:
            raise InvalidRequest(type(self).__name__, problems)

    def set_fields(self) -> dict[str, Any]:
        """Give the fields that are set, by wire name."""
        names = _facts(type(self)).names
        return {wire: value for wire, name in names if (value := getattr(self, name)) is not UNSET}

    def to_dict(self) -> dict[str, Any]:
        """Give what is sent: plain data by wire name, without the fields that are not set."""
        return {name: _wire(value) for name, value in self.set_fields().items()}

    @classmethod
    def wire_problems(cls, fields: Mapping[str, Any], prefix: str = "") -> list[Problem]:
        """Check fields by wire name. An unknown field is a problem of the rule `unknown`."""
        found: list[Problem] = []
        facts = _facts(cls)
        for name, value in fields.items():
            rule = facts.rules.get(name)
            if rule is None:
                message = f"is no field of {cls.__name__}"
                found.append(Problem(f"{prefix}{name}", "unknown", value, message))
            elif value is not None and value is not UNSET:
                rule.check(value, fields, prefix + name, found)
        for rule in facts.required:
            value = fields.get(rule.name, UNSET)
            if value is None or value is UNSET:
                found.append(rule.missing(value, prefix + rule.name))
        for group in cls.GROUP_RULES:
            group.check(fields, prefix, found)
        return found

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return self.set_fields() == other.set_fields()

    def __repr__(self) -> str:
        shown = ", ".join(f"{name}={value!r}" for name, value in self.set_fields().items())
        return f"{type(self).__name__}({shown})"


def revised(request: Request, changes: Mapping[str, Any], *, only: Collection[str] | None = None) -> Request:
    """Copy `request` with `changes`, both by wire name; with `only`, no other old field is kept.

    The rules are not checked again: what the client writes here is valid, and a call that continues
    from a token leaves out fields that are required without one.
    """
    copied = object.__new__(type(request))
    for wire, name in _facts(type(request)).names:
        if wire in changes:
            value = changes[wire]
        else:
            value = getattr(request, name) if only is None or wire in only else UNSET
        object.__setattr__(copied, name, value)
    return copied


def by_python_name(cls: type[Request], fields: Mapping[str, Any]) -> dict[str, Any]:
    """Give fields, which are named as on the wire, by the names that the class takes them under."""
    names = dict(_facts(cls).names)
    return {names.get(wire, wire): value for wire, value in fields.items()}


class _Facts(msgspec.Struct, frozen=True):
    """What follows from a request class alone; worked out when the first request of the class is made."""

    names: tuple[tuple[str, str], ...]  # the wire name and the Python name of each field
    rules: dict[str, Rule]
    required: tuple[Rule, ...]
    times: tuple[tuple[str, Time], ...]  # the fields that a date or datetime object is written for


_facts_of: dict[type[Request], _Facts] = {}


def _facts(cls: type[Request]) -> _Facts:
    known = _facts_of.get(cls)
    if known is None:
        renamed = {wire: name for name, wire in cls._wire_names_.items()}  # pyright: ignore[reportPrivateUsage]
        names = {rule.name: renamed.get(rule.name, rule.name) for rule in cls.RULES}
        known = _facts_of[cls] = _Facts(
            names=tuple(names.items()),
            rules={rule.name: rule for rule in cls.RULES},
            required=tuple(rule for rule in cls.RULES if rule.required),
            times=tuple((names[rule.name], rule) for rule in cls.RULES if isinstance(rule, Time)),
        )
    return known


def _wire(value: Any) -> Any:
    if isinstance(value, Request):
        return value.to_dict()
    if is_sequence(value):
        return [_wire(item) for item in value]
    if is_mapping(value):
        return {key: _wire(item) for key, item in value.items()}
    return value
