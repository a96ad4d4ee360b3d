"""Escape CSV cells that a spreadsheet would run as formulas (CSV injection).

Anchors, titles and names come from third parties. A spreadsheet shows a text that begins with ' and does not
run it. The ' is added only before text that could do something as a formula. Escaped cells are counted. To
undo the escapes, remove the first ' of each cell that is a formula without it.
"""

from __future__ import annotations

import re
from typing import Any

# The first characters that OWASP and ASVS 1.2.10 list. A text such as '=1 is escaped too, to ''=1: unescaped,
# it would look like the escaped form of =1.
_FORMULA = re.compile("'*[=+\\-@\t\r\n\0\uff1d\uff0b\uff0d\uff20]")
# Not a danger: text of signs, digits and separators cannot call a function or refer to a cell. Examples:
# -0.5, +49 (30) 1234-567, a dash for "none".
_NUMBER_LIKE = re.compile(r"[+-][\d .,()\u00a0+-]*", re.ASCII)


def is_formula(text: str) -> bool:
    """Whether a spreadsheet might run this text. Also true if a ' stands before the formula."""
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
