"""What the docstring of a request class says, taken apart: the help of its operation's command."""

from __future__ import annotations

import inspect
import re
from collections.abc import Mapping, Sequence

from msgspec import Struct

from dataforseo_runtime.requests.request import Request

# The Python class of the rows is of no use in a terminal; what one of is required, the fields' headings say.
_ROWS = re.compile(r" ?Rows: (map of )?\w+\.$")
_AT_LEAST_ONE = re.compile(r"At least one of [\w, ]+\.\s*")
# So a paragraph calls a method of a Python operation.
_METHOD_CALL = ("([...])`", "(...)`")
_FIELD = re.compile(r"    (\w+): ?(.*)")


class Described(Struct, frozen=True):
    """An operation in words; `fields` by their Python names, `notes` about rules, price and source."""

    summary: str
    description: str
    fields: Mapping[str, str]
    notes: str


def described(request: type[Request]) -> Described:
    """Take the docstring of a request class apart; its last paragraphs are the price and the source."""
    summary, *paragraphs, price, source = inspect.cleandoc(request.__doc__ or "").split("\n\n")
    fields: dict[str, str] = {}
    texts: list[str] = []
    rules: list[str] = []
    for paragraph in paragraphs:
        if paragraph.startswith("Args:\n"):
            fields = _fields(paragraph.splitlines()[1:])
        elif fields:
            rules.append(_AT_LEAST_ONE.sub("", _one_line(paragraph)))
        elif not any(call in paragraph for call in _METHOD_CALL):
            texts.append(_one_line(paragraph))
    return Described(
        _one_line(summary),
        "\n\n".join(texts),
        fields,
        "\n\n".join(filter(None, [*rules, _ROWS.sub("", _one_line(price)), _one_line(source)])),
    )


def _fields(lines: Sequence[str]) -> dict[str, str]:
    fields: dict[str, str] = {}
    name = ""
    for line in lines:
        match = _FIELD.fullmatch(line)
        if match:
            name = match[1]
            fields[name] = match[2]
        else:
            fields[name] += " " + line.strip()
    return fields


def _one_line(paragraph: str) -> str:
    return " ".join(paragraph.split())
