"""Derive the rules of request fields from their types.

`str` is text, `Literal` lists the allowed values, `Sequence[int]` is a list of whole numbers, `str | date` is
a date, and a request class is an object. `Annotated[int, rules.Integer(maximum=1000)]` adds what a type
cannot express.
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
    """Derive the rules of all fields of a class; `wire_names` maps Python names to wire names that differ."""
    return tuple(
        replace(_rule(field.type), name=wire_names.get(field.name, field.name), required=field.required)
        for field in fields(cls)
    )


def objects_of(rules: Iterable[Rule]) -> Iterator[type[Any]]:
    """Yield the request classes of nested objects, also those in lists and maps."""
    for rule in rules:
        while isinstance(rule, ListOf | MapOf):
            rule = rule.each
        if isinstance(rule, Nested):
            yield rule.cls


def _rule(kind: Any) -> Rule:
    if get_origin(kind) is not Annotated:
        return _from_type(kind)
    rule = _from_type(kind.__origin__)
    for fact in kind.__metadata__:
        if isinstance(fact, When):
            rule = replace(rule, when=(*rule.when, fact))
        elif isinstance(fact, Rule):
            rule = _merged(rule, fact)
    return rule


def _from_type(kind: Any) -> Rule:
    if kind in _SCALARS:
        return _SCALARS[kind]
    origin, arguments = get_origin(kind), get_args(kind)
    if origin in (Union, UnionType):
        return _from_union([one for one in arguments if one not in (UnsetType, NoneType)])
    if origin is Literal:
        return Text(values=arguments)
    if origin is Sequence:
        return ListOf(each=_rule(arguments[0]))
    if origin is Mapping:
        return MapOf(each=_rule(arguments[1]))
    if isinstance(kind, type) and issubclass(kind, Struct):
        return Nested(cls=kind)
    raise TypeError(f"no rule follows from the type {kind!r}")


def _from_union(kinds: list[Any]) -> Rule:
    if datetime in kinds:
        return Time(format=DATETIME)
    if date in kinds:
        return Time(format=DATE)
    return _rule(kinds[0])  # the request class, which stands before the mapping that is accepted too


def _merged(derived: Rule, stated: Rule) -> Rule:
    """Add the values of a stated rule to a derived one; a rule of another class replaces it."""
    if type(stated) is not type(derived):
        return stated
    changes = {
        field.name: value
        for field in fields(stated)
        if not field.required and (value := getattr(stated, field.name)) != field.default
    }
    if isinstance(derived, ListOf | MapOf) and "each" in changes:
        changes["each"] = _merged(derived.each, changes["each"])
    return replace(derived, **changes)
