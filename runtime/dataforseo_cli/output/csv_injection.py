"""Escape CSV cells that a spreadsheet would run as formulas (CSV injection).

Anchors, titles and names come from third parties. A ' before such a text makes a spreadsheet show it.
It is added only where a formula could do something, it is counted, and it can be undone: a cell that
begins with ' and is a formula without it was escaped.
"""

from __future__ import annotations

import re
from typing import Any

# The characters that OWASP and ASVS 1.2.10 list. A formula that begins with ' is escaped too, so that
# each escape can be undone.
_FORMULA = re.compile("'*[=+\\-@\t\r\n\0\uff1d\uff0b\uff0d\uff20]")
# Signs and digits call no function and refer to no cell: -0.5, +49 (30) 1234-567, a dash for "none".
_NUMBER_LIKE = re.compile(r"[+-][\d .,()\u00a0+-]*", re.ASCII)


def is_formula(text: str) -> bool:
    """Whether a spreadsheet might run this text; also true for an escaped formula."""
    return _FORMULA.match(text) is not None and _NUMBER_LIKE.fullmatch(text) is None


class FormulaEscaper:
    """Escape formulas and count them."""

    def __init__(self) -> None:
        self.escaped = 0

    def escape_cell(self, value: Any) -> Any:
        """Return the value for a CSV cell, with a ' before a formula."""
        if isinstance(value, str) and is_formula(value):
            self.escaped += 1
            return f"'{value}"
        return value
