"""Decide whether a failed call is sent again, and after how long.

A retry may be charged again, so the kind of error decides:

* A call that never left is retried if the problem is temporary.
* A call with a lost or unreadable answer is retried only if its endpoint is free.
* A call that the API refused is retried if its status code allows it, and if the code is never charged, the
  endpoint is free, the answer says that it cost nothing, or the caller set `repeat_charged`.

The pause before a retry is random (full jitter), with an upper bound that doubles with each attempt from
FIRST_PAUSE to LONGEST_PAUSE. After "too many calls a minute" the pause lasts until the next minute and up to
a second more. A Retry-After header replaces either pause, without jitter. There is no retry after
`max_attempts`, nor if its pause would end later than `retry_within`.
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
    """Return the seconds to wait before the next attempt.

    `attempts` is the number of attempts before the one that just failed. `random` returns numbers from 0 to
    1.
    """
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
    return min(float(header), TIMEOUT_MAX)  # the longest wait that Python allows


def _facts(api: Api, error: ApiError) -> tuple[Retry, Literal["always", "possible", "never"]]:
    if error.http_status == 429:
        return "next minute", "never"
    known = api.status_codes.get(error.code) if error.code is not None else None
    if known is None:
        passing = (error.code or 0) >= 50000 or (error.http_status or 0) >= 500
        return ("backoff" if passing else "never"), "possible"
    # With a code of success, the error is an HTTP status of 500 or more, or a missing task. One retry has
    # helped.
    if known.outcome == "ok":
        passing = (error.http_status or 0) >= 500 or error.http_status == 200
        return ("once" if passing else "never"), "possible"
    return ("never" if known.retry == "poll" else known.retry), known.charged
