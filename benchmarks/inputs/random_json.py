"""Make up JSON from shapes: plain data whose values may be functions of a `Random`."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from random import Random
from typing import Any

Draw = Callable[[Random], Any]

_SYLLABLES = ("ka", "re", "mi", "to", "lu", "sa", "ne", "vo", "di", "pa", "ru", "ve", "lo", "ti", "ma", "go")


def fill(shape: Any, random: Random) -> Any:
    """Make up the data of a shape."""
    if callable(shape):
        return fill(shape(random), random)
    if isinstance(shape, dict):
        return {key: fill(value, random) for key, value in shape.items()}  # pyright: ignore[reportUnknownVariableType]
    if isinstance(shape, list):
        return [fill(value, random) for value in shape]  # pyright: ignore[reportUnknownVariableType]
    return shape


def integer(low: int, high: int) -> Draw:
    """Draw a whole number."""
    return lambda random: random.randint(low, high)


def number(high: float) -> Draw:
    """Draw a number with six digits after the point, as the API writes them."""
    return lambda random: round(random.uniform(0, high), 6) or 0.5


def boolean(random: Random) -> bool:
    """Draw true or false."""
    return random.random() < 0.5


def one_of(*values: str) -> Draw:
    """Draw one of the values."""
    return lambda random: random.choice(values)


def sometimes(shape: Any, probability: float = 0.5) -> Draw:
    """Draw the shape with this probability, else null."""
    return lambda random: shape if random.random() < probability else None


def many(shape: Any, low: int, high: int) -> Draw:
    """Draw a list of `low` to `high` elements of a shape."""
    return lambda random: [shape] * random.randint(low, high)


def text(low: int, high: int) -> Draw:
    """Draw a few words, one in forty of them not ASCII."""
    return lambda random: " ".join(_word(random) for _ in range(random.randint(low, high)))


def domain(random: Random) -> str:
    """Draw a reserved domain (RFC 2606)."""
    return f"{_word(random)}{_word(random)}.example"


def url(random: Random) -> str:
    """Draw the URL of a page."""
    return f"https://{domain(random)}/{_word(random)}/{_word(random)}-{random.randint(1, 99999)}"


def moment(random: Random) -> str:
    """Draw a moment as the API writes it."""
    day, month, year = random.randint(1, 28), random.randint(1, 12), random.randint(2019, 2026)
    hour, minute, second = random.randint(0, 23), random.randint(0, 59), random.randint(0, 59)
    return f"{year}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02} +00:00"


def envelope(path: Sequence[str], data: dict[str, Any], results: list[Any]) -> dict[str, Any]:
    """Put results into the envelope of an answer with one task."""
    return {
        "version": "0.1.20260801",
        "status_code": 20000,
        "status_message": "Ok.",
        "time": "0.5201 sec.",
        "cost": 0.05,
        "tasks_count": 1,
        "tasks_error": 0,
        "tasks": [
            {
                "id": "08011234-1535-0397-0000-1b5e2c7f0000",
                "status_code": 20000,
                "status_message": "Ok.",
                "time": "0.4910 sec.",
                "cost": 0.05,
                "result_count": len(results),
                "path": ["v3", *path],
                "data": {"api": path[0], "function": path[-2], **data},
                "result": results,
            }
        ],
    }


def as_bytes(answer: Any) -> bytes:
    """Encode as JSON in UTF-8, without blanks."""
    return json.dumps(answer, ensure_ascii=False, separators=(",", ":")).encode()


def _word(random: Random) -> str:
    word = "".join(random.choices(_SYLLABLES, k=random.randint(1, 4)))
    return word if random.random() < 0.975 else f"{word}é"
