"""What became of each try at a call; kept on the response and on every error."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

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


class ClockReading(Struct, frozen=True, kw_only=True):
    """A moment by the clocks of one client, `clock`: its time of day (UTC) and the seconds it counts."""

    clock: str
    at: datetime
    monotonic: float


class Doubt(Struct, frozen=True, kw_only=True):
    """What a client's ledger has set aside for one try that may have been charged, in USD.

    `aside` is None where the price is not known. `ledger` and `number` say whose it is.
    """

    ledger: str
    number: int
    aside: Decimal | None


class Sent(Struct, frozen=True, kw_only=True):
    """What was sent, when (UTC) and under which tags: enough to look a lost call up in the account's log.

    `at` is the time of day of this machine, `server_at` that of the server where it is known. `free` is
    a call that costs nothing but does something, so that it is not repeated unasked. `doubts` is what is
    set aside in the books of the client for the tries of this call.
    """

    section: str
    path: str
    at: datetime
    tags: tuple[str, ...] = ()
    free: bool = False
    server_at: datetime | None = None
    reading: ClockReading | None = None
    doubts: tuple[Doubt, ...] = ()
