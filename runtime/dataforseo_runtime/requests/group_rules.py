"""Rules over several fields of a request: which must, and which must not, be set together."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec import UNSET, Struct

from dataforseo_runtime.base.errors import Problem


def is_set(fields: Mapping[str, Any], name: str) -> bool:
    """Whether a field has a value. None counts as no value, as it does for the server."""
    value = fields.get(name, UNSET)
    return value is not UNSET and value is not None


class OneOf(Struct, frozen=True):
    """From `least` to `most` of these fields must be set."""

    fields: tuple[str, ...]
    least: int = 0
    most: int | None = None

    def check(self, fields: Mapping[str, Any], prefix: str, found: list[Problem]) -> None:
        given = [name for name in self.fields if is_set(fields, name)]
        if len(given) < self.least:
            names = ", ".join(prefix + name for name in self.fields)
            message = "none of them is set; set one" if self.most == 1 else "set at least one of them"
            found.append(Problem(names, "one of", None, message))
        if self.most is not None and len(given) > self.most:
            names = ", ".join(prefix + name for name in self.fields)
            found.append(Problem(names, "one of", given, f"set only one of them, not {' and '.join(given)}"))


class Together(Struct, frozen=True):
    """All of these fields must be set, or none."""

    fields: tuple[str, ...]

    def check(self, fields: Mapping[str, Any], prefix: str, found: list[Problem]) -> None:
        missing = [name for name in self.fields if not is_set(fields, name)]
        if missing and len(missing) < len(self.fields):
            names = ", ".join(prefix + name for name in self.fields)
            message = f"set all of them or none; missing: {', '.join(missing)}"
            found.append(Problem(names, "together", None, message))


class Needs(Struct, frozen=True):
    """When `field` is set, `others` must be set too."""

    field: str
    others: tuple[str, ...]

    def check(self, fields: Mapping[str, Any], prefix: str, found: list[Problem]) -> None:
        if not is_set(fields, self.field):
            return
        for other in self.others:
            if not is_set(fields, other):
                message = f"is required while {prefix}{self.field} is set"
                found.append(Problem(prefix + other, "needed", None, message))


class OnlyWithout(Struct, frozen=True):
    """`field` may not be set together with any of `others`."""

    field: str
    others: tuple[str, ...]

    def check(self, fields: Mapping[str, Any], prefix: str, found: list[Problem]) -> None:
        if is_set(fields, self.field):
            for other in self.others:
                if is_set(fields, other):
                    message = f"cannot be set together with {prefix}{other}; leave one of them out"
                    found.append(Problem(prefix + self.field, "only without", fields[self.field], message))


class OnlyWith(Struct, frozen=True):
    """`field` may be set only while `other` is set, to `equals` if that is given."""

    field: str
    other: str
    equals: Any = UNSET

    def check(self, fields: Mapping[str, Any], prefix: str, found: list[Problem]) -> None:
        if not is_set(fields, self.field):
            return
        if self.equals is UNSET:
            if not is_set(fields, self.other):
                message = f"has a meaning only together with {prefix}{self.other}; set that too"
                found.append(Problem(prefix + self.field, "only with", fields[self.field], message))
        elif fields.get(self.other, UNSET) != self.equals:
            message = f"has a meaning only while {prefix}{self.other} is {self.equals!r}"
            found.append(Problem(prefix + self.field, "only with", fields[self.field], message))
