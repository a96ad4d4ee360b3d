"""Values in messages: short, whatever they are, and texts of strangers that steer no terminal."""

from __future__ import annotations

import reprlib

LONGEST = 80

_short = reprlib.Repr()
_short.maxlevel = 4
_short.maxstring = _short.maxlong = _short.maxother = LONGEST


def short_repr(value: object) -> str:
    """Show a value that is no secret in a message, whatever it is and however deep it nests."""
    try:
        written = _short.repr(value)
    except Exception:  # noqa: BLE001 - whatever was given may raise anything
        return f"a value of type {type(value).__name__}"
    return written if len(written) <= LONGEST else written[: LONGEST - 3] + "..."


def printable(text: str) -> str:
    """Show control characters, line breaks and marks that turn the direction of writing as dots."""
    if text.isprintable():
        return text
    return "".join(char if char.isprintable() else "·" for char in text)
