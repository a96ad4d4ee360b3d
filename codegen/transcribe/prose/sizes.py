"""Read how long a text and how many items a list may be."""

from __future__ import annotations

import re

from codegen.transcribe.prose import values
from codegen.transcribe.prose.description_reader import DescriptionReader

_WORDS = {
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
}
COUNT = rf"`?(?P<count>\d[\d,]*|{'|'.join(_WORDS)})`?"
_COUNT = rf"`?(\d[\d,]*|{'|'.join(_WORDS)})`?"
_NAME = r"`?([a-z][a-z0-9_]*)`?"


def characters(reader: DescriptionReader, match: re.Match[str], line: str) -> bool:
    """Read “up to 700 characters”."""
    named = re.search(rf"(?:in|of) (?:the )?{_NAME} (?:field|filed|parameter)", line)
    if named and named[1] not in {reader.name, "this", "the"}:
        return False
    if reader.kind not in {"string", "array"}:
        return False
    return reader.set_fact("max_length", _integer(match["count"]))


def fewest_characters(reader: DescriptionReader, match: re.Match[str], line: str) -> bool:
    """Read “at least 3 characters long”."""
    more = 1 if "greater" in match[0] else 0
    return (
        reader.set_fact("min_length", _integer(match["count"]) + more)
        if reader.kind in {"string", "array"}
        else False
    )


def most_items(reader: DescriptionReader, match: re.Match[str], line: str) -> bool:
    """Read “you can set up to 1000 domains”."""
    if reader.kind not in {"array", "object"} or not reader.request:
        return False
    if re.search(r"^(?:note ?#?\d*:? )?to (?:obtain|get|receive|use)\b|\bif (?:you|the)\b", line, re.I):
        return reader.doubt(f"a number of items on a condition: {line[:80]}")
    what = (match.groupdict().get("what") or "").lower()
    if re.match(
        r"(?:characters?|symbols?|words|persons|people|dollars?|decimal|seconds?|days?|results?|levels?|requests?|%)",
        what,
    ):
        return False
    reader.set_fact("max_items", _integer(match["count"]))
    # “… 200 keywords with each keyword containing no more than 100 characters”
    if more := re.search(
        rf"each \w+ (?:containing|consisting of|having) (?:no more than|up to|a maximum of) {_COUNT} characters",
        line,
        re.I,
    ):
        reader.set_fact("max_length", _integer(more[1]))
    return True


def _integer(text: str) -> int:
    return _WORDS[word] if (word := text.lower()) in _WORDS else int(values.number(text))
