"""Read dates relative to today and write them as specs do: `now`, `today`, `6 months ago`."""

from __future__ import annotations

import re

_NUMBERS = {
    word: number
    for number, word in enumerate(
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
        ]
    )
} | {"a": 1, "an": 1}
_COUNT = rf"(?P<count>\d+|{'|'.join(_NUMBERS)})"
_UNIT = r"(?P<unit>second|minute|hour|day|week|month|year)s?"
_TODAY = r"(?:today.s date|today|(?:the )?current (?:date(?:time)?|day|moment)|now)"

_NOW = re.compile(r"(?:the )?(?:current (?:datetime|date and time|time|moment)|now)", re.I)
_DAY = re.compile(r"(?:the )?(?:today.s date|today|current (?:date|day))", re.I)
_YESTERDAY = re.compile(r"(?:the )?yesterday.s date|yesterday", re.I)
_TOMORROW = re.compile(r"(?:the )?tomorrow.s date|tomorrow", re.I)
_MINUS = re.compile(rf"(?:the )?{_TODAY}\s*[-–—]?\s*\(?(?:minus|-|–)\)?\s*{_COUNT} {_UNIT}", re.I)
_BACK = re.compile(
    rf"{_COUNT} {_UNIT} (?:back|ago|before|prior to|earlier)\b(?: (?:from|than|to)?\s*(?:the )?{_TODAY})?",
    re.I,
)
_PLUS = re.compile(rf"(?:the )?{_TODAY}\s*\+\s*\(?(?:plus)?\)?\s*{_COUNT} {_UNIT}", re.I)
_AWAY = re.compile(rf"{_COUNT} {_UNIT} from (?:the )?{_TODAY}", re.I)
_FIXED = re.compile(r"\d{4}-\d\d-\d\d")


def relative_date(text: str) -> str | None:
    """Read a date, fixed or relative to now; None if the phrase is no date or leaves its direction open."""
    text = text.strip(" `\"'“”.,;")
    for pattern, word in (
        (_NOW, "now"),
        (_DAY, "today"),
        (_YESTERDAY, "1 day ago"),
        (_TOMORROW, "1 day ahead"),
    ):
        if pattern.fullmatch(text):
            return word
    for pattern, side in ((_MINUS, "ago"), (_BACK, "ago"), (_PLUS, "ahead")):
        if match := pattern.fullmatch(text):
            return _count(match, side)
    return text if _FIXED.fullmatch(text) else None


def undirected_distance(text: str) -> str | None:
    """Read a distance from now without before or after, such as `a month from current datetime`.

    Returns it as a date in the past; None if the phrase is something else.
    """
    match = _AWAY.fullmatch(text.strip(" `\"'“”.,;"))
    return _count(match, "ago") if match else None


def _count(match: re.Match[str], side: str) -> str:
    word = match["count"].lower()
    number = int(word) if word.isdigit() else _NUMBERS[word]
    unit = match["unit"].lower()
    return f"{number} {unit}{'' if number == 1 else 's'} {side}"
