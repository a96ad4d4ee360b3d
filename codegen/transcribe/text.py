"""Clean text and read the cells for name and type, in whatever shape the page has."""

from __future__ import annotations

import re

# The site's editor leaves zero-width characters in the text, and copies keep them.
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


def remove_invisible(text: str) -> str:
    """Remove characters that no reader of the page can see, such as zero-width spaces."""
    return _INVISIBLE.sub("", text)


def collapse_blanks(text: str) -> str:
    """Write a text on one line: each run of blanks becomes one space, none is left at the ends."""
    return _BLANKS.sub(" ", remove_invisible(text).replace("\n", " ")).strip()


def clean_lines(text: str) -> str:
    """Collapse the blanks in each line and drop empty lines."""
    squeezed = (_BLANKS.sub(" ", line).strip() for line in remove_invisible(text).split("\n"))
    return "\n".join(line for line in squeezed if line)


def indent_width(text: str) -> int:
    """Count the blanks before the first visible character."""
    text = remove_invisible(text)
    return len(text) - len(text.lstrip(" \t\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2009\u202f\u3000"))


def field_type(text: str) -> str | None:
    """Read the type in a cell, as specs name it; None if the cell has no type.

    `array of objects` and `integer or null` give their first word.
    """
    words = _WORD.findall(collapse_blanks(text).lower().strip("`*_"))
    if not words or len(words) > 5:
        return None
    kind = TYPES.get(words[0].rstrip("s") if words[0].endswith("s") else words[0]) or TYPES.get(words[0])
    if kind is None:
        return None
    return kind if len(words) == 1 or words[1] in {"of", "or", "null", "nullable"} else None


def field_name(text: str) -> str | None:
    """Read the field name in a cell; None if the cell has none."""
    name = collapse_blanks(text).strip("`* ,:;'\"").replace("\\_", "_")
    return name if re.fullmatch(r"[A-Za-z0-9_@$][A-Za-z0-9_@$.:-]{0,79}", name) else None
