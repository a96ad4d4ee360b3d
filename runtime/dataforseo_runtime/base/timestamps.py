"""Parse and write times, and accessors that parse the text of a field on access.

Parsing while decoding made lists with many dates three times as slow.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, overload


class AsDatetime:
    """Read a text field as a datetime, aware if the text has an offset; None for other values."""

    __slots__ = ("field",)

    def __init__(self, field: str) -> None:
        self.field = field

    @overload
    def __get__(self, owner: None, cls: type[Any]) -> AsDatetime: ...
    @overload
    def __get__(self, owner: object, cls: type[Any]) -> datetime | None: ...
    def __get__(self, owner: object | None, cls: type[Any]) -> AsDatetime | datetime | None:
        if owner is None:
            return self
        return parse_datetime(getattr(owner, self.field))


class AsDate:
    """Read a text field as a date; None for other values."""

    __slots__ = ("field",)

    def __init__(self, field: str) -> None:
        self.field = field

    @overload
    def __get__(self, owner: None, cls: type[Any]) -> AsDate: ...
    @overload
    def __get__(self, owner: object, cls: type[Any]) -> date | None: ...
    def __get__(self, owner: object | None, cls: type[Any]) -> AsDate | date | None:
        if owner is None:
            return self
        moment = parse_datetime(getattr(owner, self.field))
        return None if moment is None else moment.date()


def parse_datetime(text: object) -> datetime | None:
    """Parse `2023-02-10 16:05:33 +00:00`, with or without time and offset; None if it is not a time."""
    if not isinstance(text, str):
        return None
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        pass
    try:  # only some Python versions accept a blank before the offset
        return datetime.fromisoformat(text.replace(" +", "+").replace(" -", "-"))
    except ValueError:
        return None


def wire_datetime(moment: datetime) -> str:
    """Write an aware datetime in the format of the API, with its own offset."""
    offset = moment.strftime("%z")
    return f"{moment:%Y-%m-%d %H:%M:%S} {offset[:3]}:{offset[3:5]}"
