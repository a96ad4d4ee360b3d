"""Read lists of values and single values out of statements."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence

from attrs import evolve, field, frozen

from codegen.transcribe.page import Json, is_list

_TOKEN = r"[A-Za-z0-9_][\w.+/-]*"
_CODE = re.compile(r"`([^`]*)`")
_QUOTES = "\"'“”‘’`"
_EXPLAINED = re.compile(rf"^[{_QUOTES}]?({_TOKEN})[{_QUOTES}]?\s*(?:[–—:]|-(?=\s))\s*(\S.*)$")
_BARE = re.compile(rf"^[{_QUOTES}]?({_TOKEN})[{_QUOTES}]?[,;.]?$")
_OPEN_END = re.compile(r"\b(?:etc|and (?:so on|more|others)|\.\.\.|…|for example|e\.g\.|such as)", re.I)
# The numbers that specs can hold: no exponent, no infinity, no more digits than every JSON reader keeps.
_NUMBER = re.compile(r"-?[0-9]{1,18}(?:\.[0-9]{1,17})?")
_RANGE = re.compile(
    r"(?:from\s+)?`?(-?\d+(?:\.\d+)?)`?\s*(?:to|–|—|-|and)\s*`?(-?\d+(?:\.\d+)?)`?(?:\s*\(?inclusive(?:ly)?\)?)?\.?",
    re.I,
)


@frozen
class ListedValues:
    """Hold the values of a list in a description.

    `lines` is how many of the lines after the first belong to the list. `default` is the value that the list
    marks as the default. There are no values when the list is open-ended or may be prose.
    """

    values: list[str] = field(factory=list[str])
    lines: int = 0
    default: str | None = None


def read_list(rest: str, following: Sequence[str]) -> ListedValues:
    """Read the values after “possible values:”, from the rest of its line and the lines after it."""
    rest = rest.strip(" :").rstrip(" .,")
    written = [line for line in (rest, *following) if line]
    if written and written[0].startswith(("[", "`[")):
        found, lines = _json_list(written)
        return ListedValues(found, lines - bool(rest and lines))
    if not rest:
        return _one_value_a_line(following)
    if _EXPLAINED.match(rest) and not in_line(rest):
        listed = _one_value_a_line([rest, *following])
        # A single explained value is not trusted: a copy may have run the other values into its text.
        return evolve(listed, lines=listed.lines - 1) if listed.lines > 1 else ListedValues()
    values = in_line(rest)
    # A list may continue on the following lines.
    lines = 0
    if values and not _EXPLAINED.match(rest):
        while lines < len(following) and (more := _continued(following[lines])):
            values += more
            lines += 1
    return ListedValues(values, lines)


def _one_value_a_line(lines: Sequence[str]) -> ListedValues:
    """Read values on lines of their own, each with or without an explanation."""
    values = list[str]()
    default: str | None = None
    for number, line in enumerate(lines):
        if re.match(
            r"^(?:example|default|optional|required|note|learn|if|you|the)\b", line, re.I
        ) and not _CODE.match(line):
            return ListedValues(values, number, default)
        if match := _EXPLAINED.match(line):
            values.append(match[1])
            if re.search(r"\(?(?:set )?by default\)?$|\(default\)", match[2]):
                default = match[1]
        elif more := in_line(line.rstrip(" ,.")):
            values += more
        else:
            return ListedValues(values, number, default)
    return ListedValues(values, len(lines), default)


def _json_list(lines: Sequence[str]) -> tuple[list[str], int]:
    """Read a list written as JSON, over as many lines as its brackets need.

    Returns the values and the number of lines; nothing and 0 for anything but a list of strings.
    """
    text = ""
    for at, line in enumerate(lines[:200]):
        text += _CODE.sub(r"\1", line)
        if text.count("[") == text.count("]"):
            try:
                values = written_as_json(text)
            except ValueError:
                return [], 0
            if not is_list(values) or not all(isinstance(value, str) for value in values):
                return [], 0
            return [*map(str, values)], at + 1
    return [], 0


def _continued(line: str) -> list[str]:
    codes = _CODE.findall(line)
    return (
        in_line(line.rstrip(" ,."))
        if codes and not re.sub(r"[\s,.;]|and|or", "", _CODE.sub("", line))
        else []
    )


def in_line(text: str) -> list[str]:
    """Read a list of values on one line. Returns nothing if the line has any other words."""
    text = text.strip()
    if _OPEN_END.search(_CODE.sub("", text)):
        return []
    text = re.sub(r"\[[^\]]*\]\([^)]*\)", "", text)
    codes = _CODE.findall(text)
    if codes:
        left = re.sub(r"\b(?:and|or)\b|[\s,.;:/|&]", "", re.sub(r"[“”‘’\"'()]", "", _CODE.sub("", text)))
        if left:
            explained = re.match(r"^`([^`]+)`\s*[–—-]\s", text)
            return [_bare(explained[1])] if explained and len(codes) == 1 else []
        return [_bare(code) for code in codes if _bare(code)]
    parts = [part.strip() for part in re.split(r",|\s+(?:and|or)\s+", text)]
    values = list[str]()
    for part in parts:
        match = _BARE.match(part)
        if match is None:
            return []
        values.append(match[1])
    return values


def _bare(text: str) -> str:
    return text.strip().strip(_QUOTES + ",").strip()


def span(text: str) -> tuple[float, float] | None:
    """Read a range such as `from 1 to 4` or `10000-60000`; None if the text has any other words."""
    match = _RANGE.fullmatch(text.strip(" .;"))
    return (number(match[1]), number(match[2])) if match else None


def number(text: str) -> int | float:
    """Read a number as pages write it: `1,000`, `0.5`. Raises ValueError for one that no spec can hold."""
    text = text.replace(",", "")
    value = float(text) if re.search(r"[.eE]", text) else int(text)
    if not _NUMBER.fullmatch(repr(value)):
        raise ValueError(text)
    return value


def written_as_json(text: str) -> Json:
    """Read JSON, also in typographic quotes. Raises ValueError, also for numbers that JSON does not have."""
    text = text.replace("“", '"').replace("”", '"')
    data: Json = json.loads(text, parse_int=number, parse_float=number, parse_constant=number)
    return data


def typed(text: str, kind: str) -> Json:
    """Read a value of a field's type. Raises ValueError if the text is not such a value."""
    text = text.strip()
    bare = _bare(text)
    if kind == "boolean":
        if bare.lower() in {"true", "false"}:
            return bare.lower() == "true"
        raise ValueError(text)
    if kind in {"integer", "number"}:
        match = re.match(r"^(-?\d{1,3}(?:,\d{3})+(?!\d|,\d)|-?\d+(?:\.\d+)?(?!,\d))(?![\w-]|\.\d)", bare)
        if match is None:
            raise ValueError(text)
        value = number(match[1])
        if kind == "integer" and isinstance(value, float):
            raise ValueError(text)
        return value
    if kind in {"array", "object"}:
        data = written_as_json(_CODE.sub(r"\1", text))
        if not isinstance(data, list if kind == "array" else dict):
            raise ValueError(text)
        return data
    return bare
