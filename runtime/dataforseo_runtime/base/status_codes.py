"""The status codes of the API: what each means, and how one is read where anything may stand."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

# "No search results": an answer without rows that may have cost money.
EMPTY = 40102


class StatusCode(Struct, frozen=True):
    """What one code of an envelope or a task means, and what may be done about it."""

    meaning: str
    outcome: Literal["ok", "empty", "pending", "error", "authentication", "payment", "limit"]
    retry: Literal["never", "once", "backoff", "next minute", "poll"]
    charged: Literal["always", "possible", "never"]
    advice: str = ""


def read_code(value: object) -> int | None:
    """Give the code that a value of an answer is, also when it is written as text; else None."""
    if type(value) is int:  # as nearly always
        return value
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < 10:
        return int(value)
    return int(value) if isinstance(value, float) and value.is_integer() else None


def accepted(value: object) -> bool:
    """Whether a code says that the call or task was accepted."""
    code = read_code(value)
    return code is not None and 20000 <= code < 30000


def done(value: object) -> bool:
    """Whether a task's code says that it did what was asked, be it with an empty result."""
    code = read_code(value)
    return code is not None and (20000 <= code < 30000 or code == EMPTY)
