"""Texts that a spreadsheet would run: CSV has no types, so what begins with = is a formula to it.

Anchors, titles and names are written by strangers. A ' in front makes a spreadsheet take such a text as
text. It is put there only where a formula could do something, it is counted, and it can be undone:
a cell that begins with ' and is a formula without it had one added.
"""

from __future__ import annotations

import re
from typing import Any

# What OWASP and ASVS 1.2.10 name. A text that already begins with ' gets another, so that each can be undone.
_FORMULA = re.compile("'*[=+\\-@\t\r\n\0\uff1d\uff0b\uff0d\uff20]")
# Signs and digits call nothing and refer to no cell: -0.5, +49 (30) 1234-567, a dash for "none".
_FIGURES = re.compile(r"[+-][\d .,()\u00a0+-]*", re.ASCII)


def is_formula(text: str) -> bool:
    """Whether a spreadsheet would run this text, or take it for one that it should run."""
    return _FORMULA.match(text) is not None and _FIGURES.fullmatch(text) is None


class Quotes:
    """Puts a ' before formulas and counts them."""

    def __init__(self) -> None:
        self.added = 0

    def cell(self, value: Any) -> Any:
        """Give a value as it may stand in a CSV file; only texts are ever changed."""
        if isinstance(value, str) and is_formula(value):
            self.added += 1
            return f"'{value}"
        return value
