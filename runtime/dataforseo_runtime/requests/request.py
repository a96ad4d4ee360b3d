"""What every generated request class is made of: fields that are checked before they are sent.

A field is said once: its name, its type, what the type cannot say, as in
`Annotated[int, rules.Integer(maximum=5)]`, and, by having no default, that it is required. The rules are
derived from that when a class is first used.

The classes are stored by msgspec, which makes one ten times as fast as attrs would; to attrs, and to all
that builds on it, they are attrs classes.
"""

from __future__ import annotations

import functools
from collections.abc import Collection, Mapping, Sequence
from copy import copy
from typing import TYPE_CHECKING, Any, ClassVar, NoReturn, Protocol, TypeAlias, TypeVar, dataclass_transform

import msgspec
from msgspec import NODEFAULT, UNSET, Struct, StructMeta, UnsetType, field
from msgspec.structs import force_setattr

from dataforseo_runtime.base.display import short_repr
from dataforseo_runtime.base.errors import InvalidRequestError, Problem
from dataforseo_runtime.base.json_types import is_mapping, is_sequence
from dataforseo_runtime.requests.derived_rules import derived_rules, objects_of
from dataforseo_runtime.requests.rules import Rule, Time

__all__ = ["UNSET", "Maybe", "Request", "UnsetType", "by_python_name", "field", "revised", "written"]

T = TypeVar("T")
# The type of a field that may be left out, or be null.
Maybe: TypeAlias = T | UnsetType | None


_FIELD: Any = field()


class GroupRule(Protocol):
    """A rule over several fields of one request."""

    def check(self, fields: Mapping[str, Any], prefix: str, found: list[Problem]) -> None:
        """Check the fields, given by wire name; `prefix` goes before each name in messages."""
        ...


class _RequestMeta(StructMeta):
    """Makes request classes: keyword-only, unchangeable once checked, with what is derived when asked for."""

    def __new__(
        cls, name: str, bases: tuple[type, ...], namespace: dict[str, Any], **config: Any
    ) -> _RequestMeta:
        # msgspec writes names as they are, so it refuses those that JSON must escape: these we write.
        named = {
            at: value
            for at, value in namespace.items()
            if isinstance(value, type(_FIELD)) and value.name is not None
        }
        for at, value in named.items():
            del namespace[at]
            if value.default is not NODEFAULT:
                namespace[at] = value.default
        if named:
            namespace["_wire_names_"] = {at: value.name for at, value in named.items()}
        return super().__new__(cls, name, bases, namespace, kw_only=True, frozen=True, eq=False, **config)

    def __call__(cls, *args: Any, **kwargs: Any) -> Any:
        try:
            return super().__call__(*args, **kwargs)
        except TypeError as error:
            _explain(cls, args, kwargs, error)

    @property
    def RULES(cls) -> tuple[Rule, ...]:  # noqa: N802 - a constant of the class
        return _facts(cls).in_order  # type: ignore[arg-type]

    @property
    def __attrs_attrs__(cls) -> tuple[Any, ...]:
        return _attrs_attributes(cls)


if TYPE_CHECKING:

    @dataclass_transform(
        eq_default=False, kw_only_default=True, frozen_default=True, field_specifiers=(field,)
    )
    class _Stored:
        __attrs_attrs__: ClassVar[Any]
        RULES: ClassVar[tuple[Rule, ...]]
        _wire_names_: ClassVar[Mapping[str, str]]

else:

    class _Stored(Struct, metaclass=_RequestMeta):
        """What msgspec stores and type checkers take for a dataclass."""

        # The wire names that are no Python names, by the latter.
        _wire_names_: ClassVar[Mapping[str, str]] = {}


class Request(_Stored):
    """Base of all request classes.

    Making one checks every rule of RULES and GROUP_RULES and raises InvalidRequestError with all that
    are broken. A field left UNSET is not sent; None is sent as null.
    """

    GROUP_RULES: ClassVar[tuple[GroupRule, ...]] = ()

    def __post_init__(self) -> None:
        for name, rule in _facts(type(self)).times:
            force_setattr(self, name, rule.wire(getattr(self, name)))  # type: ignore[arg-type]
        problems = self.wire_problems(self.set_fields())
        if problems:
            raise InvalidRequestError(type(self).__name__, problems)

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

    def __ne__(self, other: object) -> bool:  # msgspec's own compares identities
        return not self == other

    def __repr__(self) -> str:
        fields = ", ".join(f"{name}={short_repr(value)}" for name, value in self.set_fields().items())
        return f"{type(self).__name__}({fields})"


def revised(request: Request, changes: Mapping[str, Any], *, only: Collection[str] | None = None) -> Request:
    """Copy `request` with `changes`, both by wire name; with `only`, no other old field is kept.

    The rules are not checked again: what the client writes here is valid, and a call that continues
    from a token leaves out fields that are required without one.
    """
    copied = copy(request)
    for wire, name in _facts(type(request)).names:
        if wire in changes:
            force_setattr(copied, name, changes[wire])  # type: ignore[arg-type]
        elif only is not None and wire not in only:
            force_setattr(copied, name, UNSET)  # type: ignore[arg-type]
    return copied


def written(requests: Sequence[Request]) -> Sequence[Any]:
    """Give requests, all of one class, as msgspec writes them under their wire names."""
    if requests and _facts(type(requests[0])).renames:
        return [request.to_dict() for request in requests]
    return requests


def by_python_name(cls: type[Request], fields: Mapping[str, Any]) -> dict[str, Any]:
    """Give fields, which are named as on the wire, by the names that the class takes them under."""
    names = dict(_facts(cls).names)
    return {names.get(wire, wire): value for wire, value in fields.items()}


class _Facts(msgspec.Struct, frozen=True):
    """What follows from a request class alone; worked out when the first request of the class is made."""

    in_order: tuple[Rule, ...]
    names: tuple[tuple[str, str], ...]  # the wire name and the Python name of each field
    rules: dict[str, Rule]
    required: tuple[Rule, ...]
    times: tuple[tuple[str, Time], ...]  # the fields that a date or datetime object is written for
    renames: bool  # whether a field, here or further in, has a wire name that is no Python name


_facts_of: dict[type[Request], _Facts] = {}


def _facts(cls: type[Request]) -> _Facts:
    known = _facts_of.get(cls)
    if known is None:
        stored: Any = cls
        renamed: Mapping[str, str] = stored._wire_names_
        rules = derived_rules(stored, renamed)
        names = {renamed.get(name, name): name for name in stored.__struct_fields__}
        known = _facts_of[cls] = _Facts(
            in_order=rules,
            names=tuple(names.items()),
            rules={rule.name: rule for rule in rules},
            required=tuple(rule for rule in rules if rule.required),
            times=tuple((names[rule.name], rule) for rule in rules if isinstance(rule, Time)),
            renames=bool(renamed) or any(_facts(inner).renames for inner in objects_of(rules)),
        )
    return known


@functools.cache
def _attrs_attributes(cls: Any) -> tuple[Any, ...]:
    import attrs
    from msgspec.structs import fields

    from dataforseo_runtime.base.attrs_protocol import attributes

    described = {
        field.name: (field.type, attrs.NOTHING if field.default is NODEFAULT else field.default)
        for field in fields(cls)
    }
    return attributes(cls.__name__, described)


def _explain(cls: Any, args: tuple[Any, ...], kwargs: Mapping[str, Any], error: TypeError) -> NoReturn:
    """Say which keyword is wrong and what was meant; msgspec says only that one is. Raises TypeError."""
    known: tuple[str, ...] = cls.__struct_fields__
    unknown = [name for name in kwargs if name not in known]
    names = dict(_facts(cls).names)
    needed = [names[rule.name] for rule in _facts(cls).required]
    missing = [name for name in needed if name not in kwargs]
    if args:
        message = f"takes its fields as keywords: {', '.join(known)}"
    elif unknown:
        import difflib

        near = difflib.get_close_matches(unknown[0], known, n=1)
        hint = f"did you mean {near[0]!r}?" if near else f"its fields are {', '.join(known)}"
        message = f"has no field {unknown[0]!r}; {hint}"
    elif missing:
        message = f"needs {' and '.join(missing)}"
    else:
        raise error
    raise TypeError(f"{cls.__name__} {message}") from None


def _wire(value: Any) -> Any:
    if isinstance(value, Request):
        return value.to_dict()
    if is_sequence(value):
        return [_wire(item) for item in value]
    if is_mapping(value):
        return {key: _wire(item) for key, item in value.items()}
    return value
