"""Rules over several fields of a request: which go together, and which exclude each other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from msgspec import UNSET, Struct

from dataforseo_runtime.errors import Problem


def is_set(fields: Mapping[str, Any], name: str) -> bool:
    """Whether a field was given a value; None counts as not given, as the server counts it."""
    value = fields.get(name, UNSET)
    return value is not UNSET and value is not None


class OneOf(Struct, frozen=True):
    """How many of these fields must be set: from `least` to `most` of them."""

    fields: tuple[str, ...]
    least: int = 0
    most: int | None = None

    def problems(self, fields: Mapping[str, Any], prefix: str) -> Iterator[Problem]:
        given = [name for name in self.fields if is_set(fields, name)]
        names = ", ".join(prefix + name for name in self.fields)
        if len(given) < self.least:
            yield Problem(
                names,
                "one of",
                None,
                "none of them is set; set one" if self.most == 1 else "set at least one of them",
            )
        if self.most is not None and len(given) > self.most:
            yield Problem(names, "one of", given, f"set only one of them, not {' and '.join(given)}")


class Together(Struct, frozen=True):
    """All of these fields, or none."""

    fields: tuple[str, ...]

    def problems(self, fields: Mapping[str, Any], prefix: str) -> Iterator[Problem]:
        missing = [name for name in self.fields if not is_set(fields, name)]
        if missing and len(missing) < len(self.fields):
            names = ", ".join(prefix + name for name in self.fields)
            yield Problem(names, "together", None, f"set all of them or none; missing: {', '.join(missing)}")


class Needs(Struct, frozen=True):
    """When `field` is set, `others` must be set too."""

    field: str
    others: tuple[str, ...]

    def problems(self, fields: Mapping[str, Any], prefix: str) -> Iterator[Problem]:
        if not is_set(fields, self.field):
            return
        for other in self.others:
            if not is_set(fields, other):
                yield Problem(
                    prefix + other, "needed", None, f"is required while {prefix}{self.field} is set"
                )


class OnlyWithout(Struct, frozen=True):
    """`field` may not be set together with any of `others`."""

    field: str
    others: tuple[str, ...]

    def problems(self, fields: Mapping[str, Any], prefix: str) -> Iterator[Problem]:
        if is_set(fields, self.field):
            for other in self.others:
                if is_set(fields, other):
                    message = f"cannot be set together with {prefix}{other}; leave one of them out"
                    yield Problem(prefix + self.field, "only without", fields[self.field], message)


class OnlyWith(Struct, frozen=True):
    """`field` may be set only while `other` is set, to `equals` if that is given."""

    field: str
    other: str
    equals: Any = UNSET

    def problems(self, fields: Mapping[str, Any], prefix: str) -> Iterator[Problem]:
        if not is_set(fields, self.field):
            return
        if self.equals is UNSET:
            if not is_set(fields, self.other):
                message = f"has a meaning only together with {prefix}{self.other}; set that too"
                yield Problem(prefix + self.field, "only with", fields[self.field], message)
        elif fields.get(self.other, UNSET) != self.equals:
            message = f"has a meaning only while {prefix}{self.other} is {self.equals!r}"
            yield Problem(prefix + self.field, "only with", fields[self.field], message)
