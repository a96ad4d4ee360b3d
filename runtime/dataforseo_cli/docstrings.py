"""What the docstring of an endpoint function says, taken apart: the help of its command."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Mapping
from typing import Any

from attrs import frozen

# The Python class of the rows is of no use in a terminal; what one of is required, the fields' headings say.
_SAID_ELSEWHERE = re.compile(r" ?Rows: (map of )?\w+\.|At least one of [\w, ]+\.\s*")
_FIELD = re.compile(r"    (\w+): ?(.*)")


@frozen
class Described:
    """An operation in words; `fields` by their Python names, `notes` about price, limits and rows."""

    summary: str
    description: str
    fields: Mapping[str, str]
    notes: str


def described(function: Callable[..., Any]) -> Described:
    """Take the docstring of an endpoint function apart."""
    summary, *blocks = inspect.cleandoc(function.__doc__ or "").split("\n\n")
    fields: dict[str, str] = {}
    before: list[str] = []
    after: list[str] = []
    for block in blocks:
        if block.startswith("Args:\n"):
            fields = _fields(block.splitlines()[1:])
        else:
            (after if fields or block.startswith("Source:") else before).append(_one_line(block))
    return Described(
        _one_line(summary), "\n\n".join(before), fields, "\n\n".join(filter(None, map(_own, after)))
    )


def _fields(lines: list[str]) -> dict[str, str]:
    fields: dict[str, str] = {}
    name = ""
    for line in lines:
        match = _FIELD.fullmatch(line)
        if match:
            name = match[1]
            fields[name] = match[2]
        elif name:
            fields[name] += " " + line.strip()
    return fields


def _own(note: str) -> str:
    return _SAID_ELSEWHERE.sub("", note).strip()


def _one_line(block: str) -> str:
    return " ".join(block.split())
