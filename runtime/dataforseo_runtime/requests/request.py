"""The base of all generated request classes, which check their fields before they are sent.

The rules of a field are derived from its type when a class is first used. `Annotated[int,
rules.Integer(maximum=5)]` adds what a type cannot express; a field without a default is required.

The classes are msgspec Structs, because msgspec makes a class ten times as fast as attrs does. attrs and
cattrs can use them too.
"""

from __future__ import annotations

import functools
from collections.abc import Collection, Mapping, Sequence
from copy import copy
from typing import TYPE_CHECKING, Any, ClassVar, NoReturn, Protocol, TypeAlias, TypeVar, dataclass_transform

from msgspec import NODEFAULT, UNSET, Struct, StructMeta, UnsetType, field
from msgspec.structs import force_setattr

from dataforseo_runtime.base.display import short_repr
from dataforseo_runtime.base.errors import InvalidRequestError, Problem
from dataforseo_runtime.base.json_types import is_mapping, is_sequence
from dataforseo_runtime.requests.derived_rules import derived_rules, objects_of
from dataforseo_runtime.requests.rules import Rule, Time

__all__ = [
    "UNSET",
    "Maybe",
    "Request",
    "UnsetType",
    "by_python_name",
    "encodable",
    "field",
    "has_field",
    "revised",
]

T = TypeVar("T")
# The type of an optional field, which can also be null.
Maybe: TypeAlias = T | UnsetType | None

_FIELD: Any = field()


class GroupRule(Protocol):
    """A rule over several fields of one request."""

    def check(self, fields: Mapping[str, Any], prefix: str, found: list[Problem]) -> None:
        """Check the fields, given by wire name; `prefix` goes before each name in messages."""
        ...


class _RequestMeta(StructMeta):
    """Make request classes keyword-only and frozen; compute rules and attrs fields on first use."""

    def __new__(
        cls, name: str, bases: tuple[type, ...], namespace: dict[str, Any], **config: Any
    ) -> _RequestMeta:
        # msgspec refuses names that JSON must escape, so `encodable` renames these fields instead.
        renamed = {
            at: value
            for at, value in namespace.items()
            if isinstance(value, type(_FIELD)) and value.name is not None
        }
        for at, value in renamed.items():
            del namespace[at]
            if value.default is not NODEFAULT:
                namespace[at] = value.default
        if renamed:
            namespace["_wire_names_"] = {at: value.name for at, value in renamed.items()}
        return super().__new__(cls, name, bases, namespace, kw_only=True, frozen=True, eq=False, **config)

    def __call__(cls, *args: Any, **kwargs: Any) -> Any:
        try:
            return super().__call__(*args, **kwargs)
        except TypeError as error:
            _raise_type_error(cls, args, kwargs, error)

    @property
    def RULES(cls) -> tuple[Rule, ...]:  # noqa: N802 - a constant of the class
        return _derived(cls).rules  # type: ignore[arg-type]

    @property
    def __attrs_attrs__(cls) -> tuple[Any, ...]:
        return _attrs_attributes(cls)


if TYPE_CHECKING:

    @dataclass_transform(
        eq_default=False, kw_only_default=True, frozen_default=True, field_specifiers=(field,)
    )
    class _RequestBase:
        __attrs_attrs__: ClassVar[Any]
        RULES: ClassVar[tuple[Rule, ...]]
        _wire_names_: ClassVar[Mapping[str, str]]

else:

    class _RequestBase(Struct, metaclass=_RequestMeta):
        """A Struct, which type checkers see as a dataclass."""

        # The wire names that differ from the Python names, by Python name.
        _wire_names_: ClassVar[Mapping[str, str]] = {}


class Request(_RequestBase):
    """Base of all request classes.

    Creating one checks RULES and GROUP_RULES, and raises InvalidRequestError with every broken rule.
    A field that is UNSET is not sent; None is sent as null.
    """

    GROUP_RULES: ClassVar[tuple[GroupRule, ...]] = ()

    def __post_init__(self) -> None:
        for name, rule in _derived(type(self)).times:
            force_setattr(self, name, rule.wire(getattr(self, name)))  # type: ignore[arg-type]
        problems = self.wire_problems(self.set_fields())
        if problems:
            raise InvalidRequestError(type(self).__name__, problems)

    def set_fields(self) -> dict[str, Any]:
        """Return the fields that are set, by wire name."""
        names = _derived(type(self)).names
        return {wire: value for wire, name in names if (value := getattr(self, name)) is not UNSET}

    def to_dict(self) -> dict[str, Any]:
        """Return the request as it is sent: plain data by wire name, only the fields that are set."""
        return {name: _to_plain(value) for name, value in self.set_fields().items()}

    @classmethod
    def wire_problems(cls, fields: Mapping[str, Any], prefix: str = "") -> list[Problem]:
        """Check fields by wire name and return the problems. An unknown field breaks the rule `unknown`."""
        found: list[Problem] = []
        derived = _derived(cls)
        for name, value in fields.items():
            rule = derived.by_name.get(name)
            if rule is None:
                message = f"is no field of {cls.__name__}"
                found.append(Problem(f"{prefix}{name}", "unknown", value, message))
            elif value is not None and value is not UNSET:
                rule.check(value, fields, prefix + name, found)
        for rule in derived.required:
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

    def __ne__(self, other: object) -> bool:  # that of msgspec compares identities
        return not self == other

    def __repr__(self) -> str:
        fields = ", ".join(f"{name}={short_repr(value)}" for name, value in self.set_fields().items())
        return f"{type(self).__name__}({fields})"


def revised(request: Request, changes: Mapping[str, Any], *, only: Collection[str] | None = None) -> Request:
    """Copy a request with `changes`, by wire name; with `only`, all other old fields are dropped.

    The rules are not checked: the next page of a list may leave out fields that are otherwise required.
    """
    copied = copy(request)
    for wire, name in _derived(type(request)).names:
        if wire in changes:
            force_setattr(copied, name, changes[wire])  # type: ignore[arg-type]
        elif only is not None and wire not in only:
            force_setattr(copied, name, UNSET)  # type: ignore[arg-type]
    return copied


def encodable(requests: Sequence[Request]) -> Sequence[Any]:
    """Return requests of one class in a form that msgspec encodes with their wire names."""
    if requests and _derived(type(requests[0])).renames:
        return [request.to_dict() for request in requests]
    return requests


def by_python_name(cls: type[Request], fields: Mapping[str, Any]) -> dict[str, Any]:
    """Rename fields from wire names to the Python names of a class."""
    names = dict(_derived(cls).names)
    return {names.get(wire, wire): value for wire, value in fields.items()}


def has_field(cls: type[Request], wire_name: str) -> bool:
    """Whether requests of a class have a field."""
    return wire_name in _derived(cls).by_name


class _Derived(Struct, frozen=True):
    """What is derived from a request class, on first use."""

    rules: tuple[Rule, ...]
    names: tuple[tuple[str, str], ...]  # the wire name and the Python name of each field
    by_name: dict[str, Rule]
    required: tuple[Rule, ...]
    times: tuple[tuple[str, Time], ...]  # by Python name: the fields that accept a date or datetime
    renames: bool  # whether any field, or a field of a nested object, has another wire name


_derived_by_class: dict[type[Request], _Derived] = {}


def _derived(cls: type[Request]) -> _Derived:
    known = _derived_by_class.get(cls)
    if known is None:
        struct: Any = cls
        renamed: Mapping[str, str] = struct._wire_names_
        rules = derived_rules(struct, renamed)
        names = {renamed.get(name, name): name for name in struct.__struct_fields__}
        known = _derived_by_class[cls] = _Derived(
            rules=rules,
            names=tuple(names.items()),
            by_name={rule.name: rule for rule in rules},
            required=tuple(rule for rule in rules if rule.required),
            times=tuple((names[rule.name], rule) for rule in rules if isinstance(rule, Time)),
            renames=bool(renamed) or any(_derived(inner).renames for inner in objects_of(rules)),
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


def _raise_type_error(
    cls: Any, args: tuple[Any, ...], kwargs: Mapping[str, Any], error: TypeError
) -> NoReturn:
    """Raise a TypeError that names the wrong or missing keywords, which msgspec does not name."""
    known: tuple[str, ...] = cls.__struct_fields__
    unknown = [name for name in kwargs if name not in known]
    names = dict(_derived(cls).names)
    needed = [names[rule.name] for rule in _derived(cls).required]
    missing = [name for name in needed if name not in kwargs]
    if args:
        message = f"takes its fields as keywords: {', '.join(known)}"
    elif unknown:
        message = f"has no field {unknown[0]!r}; {_hint(unknown[0], known)}"
    elif missing:
        message = f"needs {' and '.join(missing)}"
    else:
        raise error
    raise TypeError(f"{cls.__name__} {message}") from None


def _hint(unknown: str, known: Sequence[str]) -> str:
    import difflib

    from dataforseo_runtime.requests.options import CallOptions

    if unknown in CallOptions.__annotations__:
        return f"it is an option of the client: Client({unknown}=…) or client.with_options({unknown}=…)"
    similar = difflib.get_close_matches(unknown, known, n=1)
    return f"did you mean {similar[0]!r}?" if similar else f"its fields are {', '.join(known)}"


def _to_plain(value: Any) -> Any:
    if isinstance(value, Request):
        return value.to_dict()
    if is_sequence(value):
        return [_to_plain(item) for item in value]
    if is_mapping(value):
        return {key: _to_plain(item) for key, item in value.items()}
    return value
