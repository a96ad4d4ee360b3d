"""Rules for single fields of a request, checked before anything is sent.

A rule adds a Problem for each reason why the API would certainly refuse a value. The sandbox checks requests
with the same rules, and the command line shows them as help.

A list may hold a thousand values and nearly all are valid, so messages are built only for broken rules.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any, ClassVar, cast

from msgspec import UNSET, Struct

from dataforseo_runtime.base.errors import Problem
from dataforseo_runtime.base.json_types import is_mapping, is_sequence
from dataforseo_runtime.base.timestamps import parse_datetime, wire_datetime
from dataforseo_runtime.requests.json_values import check_value, number_fault, text_fault
from dataforseo_runtime.requests.relative_time import CLOCK_SLACK, DAY_SLACK, resolve

DATE = "yyyy-mm-dd"
DATETIME = "yyyy-mm-dd hh:mm:ss +00:00"
_PATTERNS = {
    DATE: re.compile(r"\d{4}-\d\d-\d\d"),
    DATETIME: re.compile(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d [+-]\d\d:\d\d"),
}


class When(Struct, frozen=True):
    """Tighter bounds that apply while another field has a certain value."""

    field: str
    equals: Any
    minimum: Any = None
    maximum: Any = None
    max_length: int | None = None
    max_items: int | None = None


class Rule(Struct, frozen=True):
    """Base of the rules. `name` is the wire name of the field; the rule of a list element has none."""

    name: str = ""
    required: bool = False
    when: tuple[When, ...] = ()
    kind: ClassVar[str] = "anything"

    def missing(self, value: Any, where: str) -> Problem:
        """Return the problem of a required field without a value."""
        return Problem(where, "required", value, f"is required: give {self.kind}")

    def check(self, value: Any, owner: Mapping[str, Any], where: str, found: list[Problem]) -> None:
        """Check a value that is not None and add its problems to `found`.

        `owner` has all fields of the request by wire name, `where` is the path for messages.
        """
        check_value(value, where, found)

    def bound(self, which: str, owner: Mapping[str, Any]) -> Any:
        """Return a bound of this rule, which other fields may narrow."""
        if not self.when:
            return getattr(self, which)
        for narrowed in self.when:
            if owner.get(narrowed.field, UNSET) == narrowed.equals and getattr(narrowed, which) is not None:
                return getattr(narrowed, which)
        return getattr(self, which)

    def condition(self, which: str, owner: Mapping[str, Any]) -> str:
        """Return the reason why a bound is narrowed, for messages; empty if it is not."""
        for narrowed in self.when:
            if owner.get(narrowed.field, UNSET) == narrowed.equals and getattr(narrowed, which) is not None:
                return f" while {narrowed.field} is {_shown(narrowed.equals)}"
        return ""


class Text(Rule, frozen=True, kw_only=True):
    """Text: its length in characters, and the allowed values."""

    min_length: int | None = None
    max_length: int | None = None
    values: tuple[str, ...] = ()
    kind: ClassVar[str] = "text"

    def check(self, value: Any, owner: Mapping[str, Any], where: str, found: list[Problem]) -> None:
        if not isinstance(value, str):
            found.append(Problem(where, "type", value, f"must be text, not {_type(value)}"))
            return
        if not value.isascii() and (fault := text_fault(value)) is not None:
            found.append(Problem(where, "type", value, fault))
        if self.required and not value:
            found.append(Problem(where, "required", value, "is required and must not be empty"))
        longest = self.bound("max_length", owner)
        if longest is not None and len(value) > longest:
            because = self.condition("max_length", owner)
            message = f"has {len(value):,} characters; at most {longest:,} are allowed{because}"
            found.append(Problem(where, "max_length", value, message))
        if self.min_length is not None and len(value) < self.min_length:
            message = f"has {len(value):,} characters; at least {self.min_length:,} are needed"
            found.append(Problem(where, "min_length", value, message))
        if self.values and value not in self.values:
            found.append(_not_allowed(value, self.values, where))


class Time(Rule, frozen=True, kw_only=True):
    """A date or a time: text in one format, or a date or datetime object."""

    format: str = DATETIME
    minimum: str | None = None
    maximum: str | None = None
    kind: ClassVar[str] = "a date or time"

    def wire(self, value: Any) -> Any:
        """Convert a date or datetime to the wire format. `check` rejects what cannot be converted."""
        if isinstance(value, datetime) and value.tzinfo is not None and self.format == DATETIME:
            return wire_datetime(value)
        if isinstance(value, date) and self.format == DATE:
            return value.strftime("%Y-%m-%d")
        return value

    def check(self, value: Any, owner: Mapping[str, Any], where: str, found: list[Problem]) -> None:
        like = "date" if self.format == DATE else "datetime"
        example = "2024-01-31" if self.format == DATE else "2024-01-31 12:00:00 +00:00"
        if isinstance(value, datetime):
            hint = "has no time zone; give it one, for instance value.replace(tzinfo=UTC)"
            found.append(Problem(where, "format", value, hint))
            return
        if not isinstance(value, str):
            message = f"must be a {like} or text like {example!r}, not {_type(value)}"
            found.append(Problem(where, "type", value, message))
            return
        parsed = parse_datetime(value) if _PATTERNS[self.format].fullmatch(value) else None
        if parsed is None:
            message = f"must be a valid time in the format {self.format}, such as {example!r}"
            found.append(Problem(where, "format", value, message))
            return
        slack = DAY_SLACK if parsed.tzinfo is None else CLOCK_SLACK
        parsed = parsed if parsed.tzinfo else parsed.replace(tzinfo=UTC)
        now = datetime.now(UTC)
        earliest, latest = self.bound("minimum", owner), self.bound("maximum", owner)
        if earliest is not None and parsed < resolve(earliest, now) - slack:
            because = self.condition("minimum", owner)
            limit = f"{resolve(earliest, now):%Y-%m-%d}"
            message = f"is too early; the earliest is {earliest}{because}, today {limit}"
            found.append(Problem(where, "minimum", value, message))
        if latest is not None and parsed > resolve(latest, now) + slack:
            because = self.condition("maximum", owner)
            found.append(Problem(where, "maximum", value, f"is too late; the latest is {latest}{because}"))


class Number(Rule, frozen=True, kw_only=True):
    """A number within bounds."""

    minimum: float | None = None
    maximum: float | None = None
    values: tuple[float, ...] = ()
    kind: ClassVar[str] = "a number"
    accepts: ClassVar[tuple[type, ...]] = (int, float)

    def check(self, value: Any, owner: Mapping[str, Any], where: str, found: list[Problem]) -> None:
        if isinstance(value, bool) or not isinstance(value, self.accepts):
            found.append(Problem(where, "type", value, f"must be {self.kind}, not {_type(value)}"))
            return
        if (fault := number_fault(cast("float", value))) is not None:
            found.append(Problem(where, "type", value, fault))
            return
        least, most = self.bound("minimum", owner), self.bound("maximum", owner)
        if least is not None and value < least:
            message = f"is below the minimum of {least}{self.condition('minimum', owner)}"
            found.append(Problem(where, "minimum", value, message))
        if most is not None and value > most:
            message = f"is above the maximum of {most}{self.condition('maximum', owner)}"
            found.append(Problem(where, "maximum", value, message))
        if self.values and value not in self.values:
            found.append(_not_allowed(value, self.values, where))


class Integer(Number, frozen=True, kw_only=True):
    """A whole number within bounds."""

    kind: ClassVar[str] = "a whole number"
    accepts: ClassVar[tuple[type, ...]] = (int,)


class Boolean(Rule, frozen=True, kw_only=True):
    """True or False."""

    kind: ClassVar[str] = "True or False"

    def check(self, value: Any, owner: Mapping[str, Any], where: str, found: list[Problem]) -> None:
        if not isinstance(value, bool):
            found.append(Problem(where, "type", value, f"must be True or False, not {_type(value)}"))


class ListOf(Rule, frozen=True, kw_only=True):
    """A list: its length, and the rule of its elements."""

    each: Rule = Rule()
    min_items: int | None = None
    max_items: int | None = None
    kind: ClassVar[str] = "a list"

    def check(self, value: Any, owner: Mapping[str, Any], where: str, found: list[Problem]) -> None:
        if not is_sequence(value):
            hint = (
                "; put it in a list, even if it is the only one"
                if isinstance(value, str)
                else "; list(...) makes one"
            )
            found.append(Problem(where, "type", value, f"must be a list, not {_type(value)}{hint}"))
            return
        most = self.bound("max_items", owner)
        if most is not None and len(value) > most:
            because = self.condition("max_items", owner)
            message = f"has {len(value):,} elements; at most {most:,} are allowed{because}"
            found.append(Problem(where, "max_items", value, message))
        least = self.min_items if self.min_items is not None else int(self.required)
        if len(value) < least:
            message = f"has {len(value):,} elements; at least {least:,} needed"
            found.append(Problem(where, "min_items", value, message))
        for index, item in enumerate(value):
            if item is None:
                found.append(Problem(f"{where}[{index}]", "type", item, "must not be None inside a list"))
            else:
                self.each.check(item, owner, f"{where}[{index}]", found)


class MapOf(Rule, frozen=True, kw_only=True):
    """A mapping from names that the caller chooses to values of one rule."""

    each: Rule = Rule()
    min_items: int | None = None
    max_items: int | None = None
    kind: ClassVar[str] = "a mapping"

    def check(self, value: Any, owner: Mapping[str, Any], where: str, found: list[Problem]) -> None:
        if not is_mapping(value):
            found.append(Problem(where, "type", value, f"must be a mapping, not {_type(value)}"))
            return
        most = self.bound("max_items", owner)
        if most is not None and len(value) > most:
            because = self.condition("max_items", owner)
            message = f"has {len(value):,} entries; at most {most:,} are allowed{because}"
            found.append(Problem(where, "max_items", value, message))
        if self.min_items is not None and len(value) < self.min_items:
            message = f"has {len(value):,} entries; at least {self.min_items:,} needed"
            found.append(Problem(where, "min_items", value, message))
        for key, item in value.items():
            if not isinstance(key, str) or text_fault(key) is not None:
                found.append(Problem(where, "type", key, "has a key that is no text; keys must be text"))
            elif item is not None:
                self.each.check(item, owner, f"{where}.{key}", found)


class Nested(Rule, frozen=True, kw_only=True):
    """An object with fields: an instance of its request class, or a dict."""

    cls: type[Any]  # a subclass of Request
    kind: ClassVar[str] = "an object"

    def check(self, value: Any, owner: Mapping[str, Any], where: str, found: list[Problem]) -> None:
        if is_mapping(value):
            found += self.cls.wire_problems(value, f"{where}.")
        elif not isinstance(value, self.cls):  # an instance was checked when it was created
            message = f"must be {self.cls.__name__} or a dict, not {_type(value)}"
            found.append(Problem(where, "type", value, message))


def _not_allowed(value: Any, values: tuple[Any, ...], where: str) -> Problem:
    allowed = ", ".join(_shown(item) for item in values)
    return Problem(where, "values", value, f"must be one of {allowed}")


def _type(value: object) -> str:
    return type(value).__name__


def _shown(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else repr(value)
