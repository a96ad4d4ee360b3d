"""Read lists of allowed values and single values out of statements."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence

from codegen.transcribe.page import Json, is_list

_TOKEN = r"[A-Za-z0-9_][\w.+/-]*"
_CODE = re.compile(r"`([^`]*)`")
_QUOTES = "\"'“”‘’`"
_EXPLAINED = re.compile(rf"^[{_QUOTES}]?({_TOKEN})[{_QUOTES}]?\s*(?:[–—:]|-(?=\s))\s*(\S.*)$")
_BARE = re.compile(rf"^[{_QUOTES}]?({_TOKEN})[{_QUOTES}]?[,;.]?$")
_OPEN_END = re.compile(r"\b(?:etc|and (?:so on|more|others)|\.\.\.|…|for example|e\.g\.|such as)", re.I)
# What specs hold: neither exponents nor infinity, and no more digits than any JSON reader keeps.
_NUMBER = re.compile(r"-?[0-9]{1,18}(?:\.[0-9]{1,17})?")
_RANGE = re.compile(
    r"(?:from\s+)?`?(-?\d+(?:\.\d+)?)`?\s*(?:to|–|—|-|and)\s*`?(-?\d+(?:\.\d+)?)`?(?:\s*\(?inclusive(?:ly)?\)?)?\.?",
    re.I,
)


def listed(rest: str, following: Sequence[str]) -> tuple[list[str], int, str | None]:
    """The values after “possible values:”: what is left of its line, then the lines after it.

    Returns the values, how many following lines belong to them, and the one that is the default where
    the list says so. No values when the list is open-ended or cannot be told from prose.
    """
    rest = rest.strip(" :").rstrip(" .,")
    written = [line for line in (rest, *following) if line]
    if written and written[0].startswith(("[", "`[")):
        found, taken = _json_list(written)
        return found, taken - bool(rest and taken), None
    if rest and _EXPLAINED.match(rest) and not in_line(rest):
        following, rest = [rest, *following], ""
        values, taken, chosen = listed("", following)
        # One explained value alone may have the others run on behind it.
        return (values, taken - 1, chosen) if taken > 1 else ([], 0, None)
    if rest:
        values = in_line(rest)
        # One list may run on over several lines, each ending in a comma.
        taken = 0
        if values and following and not _EXPLAINED.match(rest):
            while taken < len(following) and (more := _continued(following[taken])):
                values += more
                taken += 1
        return values, taken, None
    values = list[str]()
    default: str | None = None
    for number, line in enumerate(following):
        if re.match(
            r"^(?:example|default|optional|required|note|learn|if|you|the)\b", line, re.I
        ) and not _CODE.match(line):
            return values, number, default
        if match := _EXPLAINED.match(line):
            values.append(match[1])
            if re.search(r"\(?(?:set )?by default\)?$|\(default\)", match[2]):
                default = match[1]
        elif more := in_line(line.rstrip(" ,.")):
            values += more
        else:
            return values, number, default
    return values, len(following), default


def _json_list(lines: Sequence[str]) -> tuple[list[str], int]:
    """A list written as JSON, over as many lines as its brackets need."""
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
    """The values of a list that stands on one line; none when it is not purely a list."""
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
    """The bounds of a range such as `from 1 to 4` or `10000-60000`, when the text is nothing else."""
    match = _RANGE.fullmatch(text.strip(" .;"))
    return (number(match[1]), number(match[2])) if match else None


def number(text: str) -> int | float:
    """A number as a page writes it: `1,000`, `0.5`. Raises ValueError for one that no spec can hold."""
    text = text.replace(",", "")
    value = float(text) if re.search(r"[.eE]", text) else int(text)
    if not _NUMBER.fullmatch(repr(value)):
        raise ValueError(text)
    return value


def written_as_json(text: str) -> Json:
    """JSON in whatever quotes a page has it. Raises ValueError, also for what only Python takes for a number."""
    text = text.replace("“", '"').replace("”", '"')
    data: Json = json.loads(text, parse_int=number, parse_float=number, parse_constant=number)
    return data


def typed(text: str, kind: str) -> Json:
    """A value in the type of its field. Raises ValueError when the text is no such value."""
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
