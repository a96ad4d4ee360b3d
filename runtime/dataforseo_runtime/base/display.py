"""Show values in messages: shortened, and without characters that control a terminal."""

from __future__ import annotations

import reprlib

MAX_CHARACTERS = 80

_short = reprlib.Repr()
_short.maxlevel = 4
_short.maxstring = _short.maxlong = _short.maxother = MAX_CHARACTERS


def short_repr(value: object) -> str:
    """Return a short repr of any value, however deeply nested, that is not a secret."""
    try:
        text = _short.repr(value)
    except Exception:  # noqa: BLE001 - the repr of an unknown object may raise anything
        return f"a value of type {type(value).__name__}"
    return text if len(text) <= MAX_CHARACTERS else text[: MAX_CHARACTERS - 3] + "..."


def printable(text: str) -> str:
    """Replace control characters, line breaks and marks of text direction by dots."""
    if text.isprintable():
        return text
    return "".join(char if char.isprintable() else "·" for char in text)
