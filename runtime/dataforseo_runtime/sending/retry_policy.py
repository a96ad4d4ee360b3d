"""Decide whether a failed call is sent again, and after how long.

A retry may be charged. So a call is retried only if it is free, never left, or was refused with a code that
is never charged; the caller decides about all others, with `repeat_charged`.

A pause is a random part (full jitter) of FIRST_PAUSE, which doubles with each attempt up to LONGEST_PAUSE.
If the calls of a minute are used up, it lasts until the next minute and up to a second more. A Retry-After
header replaces it, and is taken as it comes. The options `max_attempts` and `retry_within` end the retries.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from threading import TIMEOUT_MAX
from typing import Literal, TypeAlias

from dataforseo_runtime.base.errors import (
    AnswerLostError,
    ApiError,
    DataForSEOError,
    NotSentError,
    UnreadableAnswerError,
)
from dataforseo_runtime.requests.api import Api
from dataforseo_runtime.requests.facts import Repeat

Retry: TypeAlias = Literal["never", "once", "backoff", "next minute"]

# In seconds.
FIRST_PAUSE = 1.0
LONGEST_PAUSE = 30.0


def decide(api: Api, repeat: Repeat, error: DataForSEOError, *, repeat_charged: bool) -> Retry:
    """Decide whether a call may be sent again after this error; `repeat` is the fact of its endpoint."""
    free = repeat == "safe"
    if isinstance(error, NotSentError):
        return "backoff" if error.passing else "never"
    if isinstance(error, AnswerLostError):
        return "backoff" if free else "never"
    if isinstance(error, UnreadableAnswerError):
        return "backoff" if free and not 300 <= (error.http_status or 0) < 500 else "never"
    if isinstance(error, ApiError):
        retry, charged = _facts(api, error)
        cost_nothing = error.cost == 0 and error.sent is None
        return retry if charged == "never" or free or cost_nothing or repeat_charged else "never"
    return "never"


def pause(
    retry: Retry, attempts: int, now: datetime, random: Callable[[], float], retry_after: float | None = None
) -> float:
    """Return the seconds to wait after so many earlier attempts; `random` returns numbers from 0 to 1."""
    if retry_after is not None:
        return retry_after
    if retry == "next minute":
        return to_next_minute(now) + random()
    # Full jitter, so that callers that failed together do not retry together.
    return random() * min(LONGEST_PAUSE, FIRST_PAUSE * 2.0 ** min(attempts, 10))


def to_next_minute(now: datetime) -> float:
    """Return the seconds until the server's per-minute counter resets."""
    return 60 - now.second - now.microsecond / 1e6


def is_never_charged(api: Api, error: ApiError | None) -> bool:
    """Whether the code of an error alone says that the call cost nothing."""
    return error is not None and _facts(api, error)[1] == "never"


def is_rate_exceeded(api: Api, error: DataForSEOError | None) -> bool:
    """Whether the calls of this minute are used up."""
    return isinstance(error, ApiError) and _facts(api, error)[0] == "next minute"


def read_retry_after(header: str | None) -> float | None:
    """Read a Retry-After header in seconds. The API documents none; a proxy may send one."""
    if not header or not header.isascii() or not header.isdigit():
        return None
    return min(float(header), TIMEOUT_MAX)  # nothing can wait longer


def _facts(api: Api, error: ApiError) -> tuple[Retry, Literal["always", "possible", "never"]]:
    if error.http_status == 429:
        return "next minute", "never"
    known = api.status_codes.get(error.code) if error.code is not None else None
    if known is None:
        passing = (error.code or 0) >= 50000 or (error.http_status or 0) >= 500
        return ("backoff" if passing else "never"), "possible"
    if known.outcome == "ok":  # an error because of HTTP 5xx or a missing task; one retry was seen to help
        passing = (error.http_status or 0) >= 500 or error.http_status == 200
        return ("once" if passing else "never"), "possible"
    return ("never" if known.retry == "poll" else known.retry), known.charged
