"""Records of the attempts of a call, kept on the response and on every error."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal

from msgspec import Struct


class Attempt(Struct, frozen=True, kw_only=True):
    """One attempt to send a call.

    `waited` is the time in the queue for the account's limits, `seconds` the time from sending to the
    end, `pause` the wait before the next attempt; all in seconds. `code` is the status code that decided
    the outcome, `cost` is in USD, None when it is not known.
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
    """A moment as read from the clock of one client (`clock`): time of day (UTC) and monotonic seconds."""

    clock: str
    at: datetime
    monotonic: float


class Doubt(Struct, frozen=True, kw_only=True):
    """The amount in USD that a ledger keeps reserved for an attempt that may have been charged.

    `aside` is None where the price is not known. `ledger` and `number` identify the reservation.
    """

    ledger: str
    number: int
    aside: Decimal | None


class Sent(Struct, frozen=True, kw_only=True):
    """A call that was sent, with what is needed to find it in the account's log.

    `at` is the time (UTC) on this machine, `server_at` that on the server where it is known. `free`: the
    call costs nothing but has an effect, so it is not repeated automatically. `doubts` are the amounts
    reserved for its attempts.
    """

    section: str
    path: str
    at: datetime
    tags: tuple[str, ...] = ()
    free: bool = False
    server_at: datetime | None = None
    reading: ClockReading | None = None
    doubts: tuple[Doubt, ...] = ()
