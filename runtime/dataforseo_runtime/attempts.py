"""What became of each try at a call; kept on the response and on every error."""

from __future__ import annotations

from datetime import datetime

from msgspec import Struct


class Attempt(Struct, frozen=True, kw_only=True):
    """One try at a call.

    `waited` is the time in the queue for the account's limits, `seconds` the time from sending to the
    outcome, `pause` the wait before the next try; all in seconds. `code` is the API's code that decided,
    `cost` what this try cost in USD, None when that is not known.
    """

    number: int
    at: datetime
    outcome: str
    waited: float = 0.0
    seconds: float = 0.0
    pause: float = 0.0
    http_status: int | None = None
    code: int | None = None
    cost: float | None = None
    task_ids: tuple[str, ...] = ()


class Sent(Struct, frozen=True, kw_only=True):
    """What was sent, when (UTC) and under which tags: enough to look a lost call up in the account's log."""

    section: str
    path: str
    at: datetime
    tags: tuple[str, ...] = ()
