"""Whether a call that failed may be sent again, and after how long.

A repeat may be charged. So a call is repeated only when it is free, never left, or was refused with a
code that says so; everything else is for the caller to decide.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Literal

from dataforseo_runtime.base.errors import (
    AnswerLostError,
    ApiError,
    DataForSEOError,
    NotSentError,
    UnreadableAnswerError,
)
from dataforseo_runtime.requests.api import Api
from dataforseo_runtime.requests.facts import Repeat

Repetition = Literal["never", "once", "backoff", "next minute"]

FIRST_PAUSE = 1.0
LONGEST_PAUSE = 30.0


def repetition(api: Api, repeat: Repeat, error: DataForSEOError, *, repeat_charged: bool) -> Repetition:
    """Decide whether a call may be sent again after this error."""
    free = repeat == "safe"
    if isinstance(error, NotSentError):
        return "backoff" if error.passing else "never"
    if isinstance(error, AnswerLostError):
        return "backoff" if free else "never"
    if isinstance(error, UnreadableAnswerError):
        return "backoff" if free and not 300 <= (error.http_status or 0) < 500 else "never"
    if isinstance(error, ApiError):
        how, charged = _facts(api, error)
        cost_nothing = error.cost == 0 and error.sent is None
        if charged != "never" and not (free or cost_nothing or repeat_charged):
            return "never"
        return how
    return "never"


def pause(
    how: Repetition, tries: int, now: datetime, random: Callable[[], float], retry_after: float | None = None
) -> float:
    """Give the seconds to wait before the next try; `random` gives numbers from 0 to 1."""
    if retry_after is not None:
        return retry_after
    if how == "next minute":
        return to_next_minute(now) + random()
    # Full jitter: callers that failed together do not come back together.
    return random() * min(LONGEST_PAUSE, FIRST_PAUSE * 2.0 ** min(tries, 10))


def to_next_minute(now: datetime) -> float:
    """Give the seconds until the server's count of calls a minute starts anew."""
    return 60 - now.second - now.microsecond / 1e6


def is_never_charged(api: Api, error: ApiError | None) -> bool:
    """Whether a call that ended in this error cannot have cost anything, by its code alone."""
    return error is not None and _facts(api, error)[1] == "never"


def is_rate_exceeded(api: Api, error: DataForSEOError | None) -> bool:
    """Whether the calls of this minute are used up."""
    return isinstance(error, ApiError) and _facts(api, error)[0] == "next minute"


def seconds_of(retry_after: str | None) -> float | None:
    """Read a Retry-After header that gives seconds; the API documents none, a proxy may send one."""
    return float(retry_after) if retry_after and retry_after.isascii() and retry_after.isdigit() else None


def _facts(api: Api, error: ApiError) -> tuple[Repetition, Literal["always", "possible", "never"]]:
    if error.http_status == 429:
        return "next minute", "never"
    known = api.status_codes.get(error.code) if error.code is not None else None
    if known is None:
        passing = (error.code or 0) >= 50000 or (error.http_status or 0) >= 500
        return ("backoff" if passing else "never"), "possible"
    if known.outcome == "ok":  # and yet an error: HTTP 5xx, or no task; both were seen to pass on one repeat
        passing = (error.http_status or 0) >= 500 or error.http_status == 200
        return ("once" if passing else "never"), "possible"
    return ("never" if known.retry == "poll" else known.retry), known.charged
