"""The rules of a request's fields, derived from their types.

A type says nearly all: `str` is text, `Literal` names the values, `Sequence[int]` is a list of whole
numbers, `str | date` is a date, and a request class is an object. What a type cannot say stands beside it:
`Annotated[int, rules.Integer(maximum=1000)]`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from msgspec import Struct, UnsetType
from msgspec.structs import fields, replace

from dataforseo_runtime.requests.rules import (
    DATE,
    DATETIME,
    Boolean,
    Integer,
    ListOf,
    MapOf,
    Nested,
    Number,
    Rule,
    Text,
    Time,
    When,
)

_SCALARS: Mapping[Any, Rule] = {str: Text(), bool: Boolean(), int: Integer(), float: Number(), Any: Rule()}


def derived_rules(cls: type[Struct], wire_names: Mapping[str, str]) -> tuple[Rule, ...]:
    """Derive the rule of every field of a class; `wire_names` are those that differ from the Python names."""
    return tuple(
        replace(_rule(field.type), name=wire_names.get(field.name, field.name), required=field.required)
        for field in fields(cls)
    )


def objects_of(rules: Iterable[Rule]) -> Iterator[type[Any]]:
    """Go through the classes of objects that fields hold, alone or in lists and maps."""
    for rule in rules:
        while isinstance(rule, ListOf | MapOf):
            rule = rule.each
        if isinstance(rule, Nested):
            yield rule.cls


def _rule(kind: Any) -> Rule:
    if get_origin(kind) is not Annotated:
        return _plain(kind)
    rule = _plain(kind.__origin__)
    for fact in kind.__metadata__:
        if isinstance(fact, When):
            rule = replace(rule, when=(*rule.when, fact))
        elif isinstance(fact, Rule):
            rule = _joined(rule, fact)
    return rule


def _plain(kind: Any) -> Rule:
    if kind in _SCALARS:
        return _SCALARS[kind]
    origin, arguments = get_origin(kind), get_args(kind)
    if origin in (Union, UnionType):
        return _union([one for one in arguments if one not in (UnsetType, NoneType)])
    if origin is Literal:
        return Text(values=arguments)
    if origin is Sequence:
        return ListOf(each=_rule(arguments[0]))
    if origin is Mapping:
        return MapOf(each=_rule(arguments[1]))
    if isinstance(kind, type) and issubclass(kind, Struct):
        return Nested(cls=kind)
    raise TypeError(f"no rule follows from the type {kind!r}")


def _union(kinds: list[Any]) -> Rule:
    if datetime in kinds:
        return Time(format=DATETIME)
    if date in kinds:
        return Time(format=DATE)
    return _rule(kinds[0])  # an object's class stands before the mapping that can be given instead


def _joined(derived: Rule, stated: Rule) -> Rule:
    """Give the derived rule with all that is stated beside the type; a rule of another kind replaces it."""
    if type(stated) is not type(derived):
        return stated
    said = {
        field.name: value
        for field in fields(stated)
        if not field.required and (value := getattr(stated, field.name)) != field.default
    }
    if isinstance(derived, ListOf | MapOf) and "each" in said:
        said["each"] = _joined(derived.each, said["each"])
    return replace(derived, **said)
