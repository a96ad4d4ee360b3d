"""Cleaning of text that several shapes need alike."""

from __future__ import annotations

import re

# The site's editor leaves zero-width characters behind; copies keep them.
_INVISIBLE = re.compile("[\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u00ad]")
_BLANKS = re.compile("[ \t\u00a0\u2000-\u200a\u202f\u3000]+")
_WORD = re.compile(r"[A-Za-z0-9_@$.-]+")

TYPES = {
    "string": "string",
    "str": "string",
    "text": "string",
    "integer": "integer",
    "int": "integer",
    "float": "number",
    "double": "number",
    "number": "number",
    "numeric": "number",
    "boolean": "boolean",
    "bool": "boolean",
    "array": "array",
    "list": "array",
    "object": "object",
    "map": "object",
}


def visible(text: str) -> str:
    """Without the characters that no reader of the page could see."""
    return _INVISIBLE.sub("", text)


def squeeze(text: str) -> str:
    """One line: every run of blanks is one space, none at the ends."""
    return _BLANKS.sub(" ", visible(text).replace("\n", " ")).strip()


def lines(text: str) -> str:
    """The same lines, blanks squeezed in each and empty ones dropped."""
    squeezed = (_BLANKS.sub(" ", line).strip() for line in visible(text).split("\n"))
    return "\n".join(line for line in squeezed if line)


def width(text: str) -> int:
    """How many blanks stand before the first character that can be seen."""
    text = visible(text)
    return len(text) - len(text.lstrip(" \t\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2009\u202f\u3000"))


def type_word(text: str) -> str | None:
    """The type that a cell names, in our words; None when it names none.

    `array of objects` and `integer or null` name their first word.
    """
    words = _WORD.findall(squeeze(text).lower().strip("`*_"))
    if not words or len(words) > 5:
        return None
    kind = TYPES.get(words[0].rstrip("s") if words[0].endswith("s") else words[0]) or TYPES.get(words[0])
    if kind is None:
        return None
    return kind if len(words) == 1 or words[1] in {"of", "or", "null", "nullable"} else None


def field_name(text: str) -> str | None:
    """The field that a cell names; None when it names none."""
    name = squeeze(text).strip("`* ,:;'\"").replace("\\_", "_")
    return name if re.fullmatch(r"[A-Za-z0-9_@$][A-Za-z0-9_@$.:-]{0,79}", name) else None
