"""The status codes of the API: what each means, and how to read one from an answer."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct


class StatusCode(Struct, frozen=True):
    """The meaning of one status code of an envelope or a task, and what to do about it."""

    meaning: str
    outcome: Literal["ok", "empty", "partial", "pending", "error", "authentication", "payment", "limit"]
    retry: Literal["never", "once", "backoff", "next minute", "poll"]
    charged: Literal["always", "possible", "never"]
    advice: str = ""

    @property
    def succeeded(self) -> bool:
        """Whether a task with this code succeeded: with rows, without any, or with a part of them."""
        return self.outcome in ("ok", "empty", "partial")


def read_code(value: object) -> int | None:
    """Return a status code, also when it is written as text; None for any other value."""
    if type(value) is int:  # the usual case
        return value
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < 10:
        return int(value)
    return int(value) if isinstance(value, float) and value.is_integer() else None


def accepted(value: object) -> bool:
    """Whether a status code says that the call or task was accepted."""
    code = read_code(value)
    return code is not None and 20000 <= code < 30000
