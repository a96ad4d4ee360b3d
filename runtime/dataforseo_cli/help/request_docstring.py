"""Parse the docstring of a request class into the help of its command."""

from __future__ import annotations

import inspect
import re
from collections.abc import Mapping, Sequence

from msgspec import Struct

from dataforseo_runtime.requests.request import Request

# Left out of the help: the Python class of rows; and required groups, which have their own headings.
_ROWS = re.compile(r" ?Rows: (map of )?\w+\.$")
_AT_LEAST_ONE = re.compile(r"At least one of [\w, ]+\.\s*")
# Left out too: paragraphs about methods of the Python operation.
_METHOD_CALL = ("([...])`", "(...)`")
_FIELD = re.compile(r"    (\w+): ?(.*)")


class RequestDocstring(Struct, frozen=True):
    """A parsed docstring: `fields` by Python name, `notes` with rules, price and source."""

    summary: str
    description: str
    fields: Mapping[str, str]
    notes: str


def parse_docstring(request: type[Request]) -> RequestDocstring:
    """Parse the docstring of a request class; its last two paragraphs are price and source."""
    summary, *paragraphs, price, source = inspect.cleandoc(request.__doc__ or "").split("\n\n")
    fields: dict[str, str] = {}
    texts: list[str] = []
    rules: list[str] = []
    for paragraph in paragraphs:
        if paragraph.startswith("Args:\n"):
            fields = _parse_fields(paragraph.splitlines()[1:])
        elif fields:
            rules.append(_AT_LEAST_ONE.sub("", _one_line(paragraph)))
        elif not any(call in paragraph for call in _METHOD_CALL):
            texts.append(_one_line(paragraph))
    return RequestDocstring(
        _one_line(summary),
        "\n\n".join(texts),
        fields,
        "\n\n".join(filter(None, [*rules, _ROWS.sub("", _one_line(price)), _one_line(source)])),
    )


def _parse_fields(lines: Sequence[str]) -> dict[str, str]:
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
