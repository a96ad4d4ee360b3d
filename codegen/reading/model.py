"""What spec files say, as typed values. Names of types are not looked up yet."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Literal, NewType, TypeAlias

import cattrs
import msgspec
from attrs import evolve, field, frozen

from dataforseo_runtime.requests import facts

# Text of a spec. It reaches a generated file only through codegen.python.literals.
Untrusted = NewType("Untrusted", str)

Scalar: TypeAlias = str | int | float | bool
Bound: TypeAlias = int | float | str


# The two formats of times in requests, which the runtime checks and writes, with their patterns.
DAY = "yyyy-mm-dd"
MOMENT = "yyyy-mm-dd hh:mm:ss +00:00"
TIMES = {
    DAY: r"\d{4}-\d\d-\d\d",
    MOMENT: r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d [+-]\d\d:\d\d",
}

TypeKind: TypeAlias = Literal[
    "string", "integer", "number", "boolean", "any", "nothing", "list", "map", "named"
]
_PLAIN_TYPES: dict[str, TypeKind] = {
    "string": "string",
    "integer": "integer",
    "number": "number",
    "boolean": "boolean",
    "any": "any",
    "nothing": "nothing",
}


@frozen
class TypeExpression:
    """`string`, `list of string`, `map of list of Row`, `list of nullable number`, `Row`, …"""

    text: str
    kind: TypeKind
    of: TypeExpression | None = None
    # Whether an element of a list or map may be null instead.
    nullable: bool = False

    @property
    def element(self) -> TypeExpression:
        """The type of each element; only lists and maps have one."""
        assert self.of is not None, self.text  # noqa: S101
        return self.of

    @property
    def leaf(self) -> TypeExpression:
        """The type inside all lists and maps."""
        return self.of.leaf if self.of is not None else self

    @property
    def holds_nulls(self) -> bool:
        """Whether an element of a list or map may be null, at any depth."""
        return self.of is not None and (self.of.nullable or self.of.holds_nulls)

    @classmethod
    def parse(cls, text: str) -> TypeExpression:
        """Read a type expression that the schema has accepted."""
        if text.startswith("list of "):
            return cls(text, "list", cls.parse(text.removeprefix("list of ")))
        if text.startswith("map of "):
            return cls(text, "map", cls.parse(text.removeprefix("map of ")))
        if text.startswith("nullable "):
            return evolve(cls.parse(text.removeprefix("nullable ")), nullable=True)
        return cls(text, _PLAIN_TYPES.get(text, "named"))


@frozen(kw_only=True)
class Narrowing:
    """Narrower bounds of a field while another field has a value."""

    field: str
    equals: Scalar
    minimum: Bound | None = None
    maximum: Bound | None = None
    max_length: int | None = None
    max_items: int | None = None


@frozen(kw_only=True)
class Element:
    """The facts of each element of a list or map, under `each`."""

    minimum: Bound | None = None
    maximum: Bound | None = None
    min_length: int | None = None
    max_length: int | None = None
    values: tuple[Scalar, ...] = ()
    values_open: bool = False
    format: str | None = None


@frozen(kw_only=True)
class Field:
    """One field of a request, a response or a path, with its facts."""

    type: TypeExpression
    summary: Untrusted | None = None
    required: bool | Literal["conditional"] = False
    default: Any = None
    minimum: Bound | None = None
    maximum: Bound | None = None
    min_length: int | None = None
    max_length: int | None = None
    min_items: int | None = None
    max_items: int | None = None
    values: tuple[Scalar, ...] = ()
    values_open: bool = False
    format: str | None = None
    example: Any = None
    unit: Untrusted | None = None
    each: Element | None = None
    needs: tuple[str, ...] = ()
    only_with: Mapping[str, Any] = field(factory=dict[str, Any])
    only_without: tuple[str, ...] = ()
    when: tuple[Narrowing, ...] = ()
    echoes: str | None = None
    source: Untrusted | None = None
    deprecated: Untrusted | None = None


@frozen(kw_only=True)
class GroupRule:
    """A rule over several fields of a shape."""

    exactly_one_of: tuple[str, ...] = ()
    at_least_one_of: tuple[str, ...] = ()
    at_most_one_of: tuple[str, ...] = ()
    all_or_none_of: tuple[str, ...] = ()
    because: Untrusted | None = None


@frozen(kw_only=True)
class Shape:
    """An object with known fields."""

    summary: Untrusted | None = None
    description: Untrusted | None = None
    include: tuple[str, ...] = ()
    fields: Mapping[str, Field] = field(factory=dict[str, Field])
    rules: tuple[GroupRule, ...] = ()


@frozen(kw_only=True)
class Union:
    """One of several shapes; the value of the field `chosen_by` says which."""

    chosen_by: str
    options: Mapping[str, str]
    summary: Untrusted | None = None
    description: Untrusted | None = None


Type: TypeAlias = Shape | Union


@frozen(kw_only=True)
class Docs:
    url: Untrusted
    revised: str | None = None
    also: tuple[Untrusted, ...] = ()


@frozen(kw_only=True)
class ResponseSpec:
    result: TypeExpression
    rows: str | None = None
    unfinished: Mapping[str, Scalar] = field(factory=dict[str, Scalar])


@frozen(kw_only=True)
class Contradiction:
    about: Untrusted
    sources: Mapping[str, Untrusted]
    wire: Untrusted
    settled: Untrusted


_PARAMETER = re.compile(r"\{(\w+)\}")


@frozen(kw_only=True)
class EndpointSpec:
    """One endpoint file."""

    endpoint: str
    summary: Untrusted
    kind: facts.Kind
    docs: Docs
    billing: facts.Billing
    repeat: facts.Repeat
    response: ResponseSpec
    operation: str | None = None
    description: Untrusted | None = None
    deprecated: Untrusted | None = None
    limits: facts.Limits = facts.Limits()
    path_parameters: Mapping[str, Field] = field(factory=dict[str, Field])
    request: Shape = Shape()
    paging: tuple[facts.OffsetPaging | facts.TokenPaging, ...] = ()
    split: str | None = None
    types: Mapping[str, Type] = field(factory=dict[str, Type])
    contradictions: tuple[Contradiction, ...] = ()

    @property
    def method(self) -> str:
        return self.endpoint.split(" ")[0]

    @property
    def path(self) -> str:
        """`/v3/backlinks/id_list`"""
        return self.endpoint.split(" ")[1]

    @property
    def segments(self) -> tuple[str, ...]:
        """The segments of the path after /v3/, with parameters in braces."""
        return tuple(self.path.split("/")[2:])

    @property
    def section(self) -> str:
        return self.segments[0]

    @property
    def parameters(self) -> tuple[str, ...]:
        """The names of the path parameters, in order."""
        return tuple(_PARAMETER.findall(self.path))


@frozen(kw_only=True)
class TypesFile:
    """One file of shared shapes."""

    summary: Untrusted
    types: Mapping[str, Type]
    contradictions: tuple[Contradiction, ...] = ()


@frozen(kw_only=True)
class StatusCode:
    code: int
    meaning: Untrusted
    outcome: str
    retry: str
    charged: str
    advice: Untrusted | None = None
    judged: bool = False


@frozen(kw_only=True)
class StatusCodesFile:
    summary: Untrusted
    codes: tuple[StatusCode, ...]


@frozen(kw_only=True)
class Hosts:
    production: Untrusted
    sandbox: Untrusted


@frozen(kw_only=True)
class CredentialVariables:
    login: tuple[Untrusted, ...]
    password: tuple[Untrusted, ...]


@frozen(kw_only=True)
class Section:
    title: Untrusted
    summary: Untrusted
    limits: facts.Limits = facts.Limits()


@frozen(kw_only=True)
class ApiFile:
    summary: Untrusted
    hosts: Hosts
    credentials: CredentialVariables
    timeout_seconds: int
    limits: facts.Limits
    sections: Mapping[str, Section]
    contradictions: tuple[Contradiction, ...] = ()


def _structure_type(data: Any, _: object) -> Type:
    kind: type[Shape] | type[Union] = Union if "chosen_by" in data else Shape
    built: Type = _converter.structure(data, kind)
    return built


def _structure_facts(data: Any, kind: Any) -> Any:
    return msgspec.convert(data, kind)


def _are_facts(kind: Any) -> bool:
    return kind in (facts.Limits, facts.Billing, facts.OffsetPaging | facts.TokenPaging)


def _unchanged(data: Any, _: object) -> Any:
    return data


def _is_plain(kind: Any) -> bool:
    return kind in (
        str,
        int,
        float,
        bool,
        Untrusted,
        Scalar,
        Bound,
        Bound | None,
        bool | Literal["conditional"],
        facts.Kind,
        facts.Repeat,
    )


# The schema has checked all types, so values are kept and not converted.
_converter = cattrs.Converter(detailed_validation=False)
_converter.register_structure_hook(TypeExpression, lambda data, _: TypeExpression.parse(data))
_converter.register_structure_hook(Shape | Union, _structure_type)
_converter.register_structure_hook_func(_are_facts, _structure_facts)
_converter.register_structure_hook_func(_is_plain, _unchanged)

structure = _converter.structure
