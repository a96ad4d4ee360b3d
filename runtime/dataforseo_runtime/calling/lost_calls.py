"""Decide, from the account's log, whether a call whose answer was lost was executed and charged.

It counts as not charged only if its time of sending is certain and the log around that time was all read.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any, Literal

from msgspec import Struct

from dataforseo_runtime.answers.response import Response
from dataforseo_runtime.base.attempts import Sent
from dataforseo_runtime.base.clock import Clock
from dataforseo_runtime.base.errors import ApiError, DataForSEOError
from dataforseo_runtime.base.timestamps import wire_datetime
from dataforseo_runtime.calling.bound import BoundFunction
from dataforseo_runtime.calling.paging import PageCursor
from dataforseo_runtime.requests.endpoint import Call
from dataforseo_runtime.requests.prices import usd
from dataforseo_runtime.requests.request import revised
from dataforseo_runtime.sending.server_clock import ServerClock, TimeRange
from dataforseo_runtime.transport.effects import Effects, Pause

# How long the log keeps tags.
REMEMBERED = timedelta(days=28)
# The window begins and ends that long before and after a call was sent. A call may be logged only when it
# ends; a live call takes two minutes at most.
BEFORE, AFTER = timedelta(minutes=5), timedelta(minutes=10)
_TOLERANCE = timedelta(minutes=1)
# A Date header is cut to the second, and arrives a little later.
_MARGIN = timedelta(seconds=2)


class Charge(Struct, frozen=True, kw_only=True):
    """What became of a call whose answer was lost.

    `charged` is `yes` (with the ids and the cost in USD of its tasks), `no` (it was never executed) or
    `unknown`; `reason` says why. `tags` holds one element for each of `task_ids`.
    """

    charged: Literal["yes", "no", "unknown"]
    reason: str
    task_ids: tuple[str, ...] = ()
    tags: tuple[str | None, ...] = ()
    cost: Decimal | None = None


class Window(Struct, frozen=True):
    """A period of the account's log, in the server's time."""

    start: datetime
    end: datetime

    def contains(self, other: Window) -> bool:
        """Whether another window lies within this one, to the minute: both are minutes longer than needed."""
        return self.start - _TOLERANCE <= other.start and other.end <= self.end + _TOLERANCE

    def until(self, now: datetime) -> Window:
        """Cut the window at `now`: the API refuses a window that ends in the future."""
        start = min(self.start, now)
        return Window(start, max(start, min(self.end, now)))

    def __str__(self) -> str:
        return f"{self.start:%Y-%m-%d %H:%M:%S} to {self.end:%Y-%m-%d %H:%M:%S} UTC"


def windows(when: TimeRange, lasted: timedelta = timedelta(0)) -> tuple[Window, ...]:
    """Return the windows in which the log has a call that was sent `when`, and again until `lasted` later.

    If `when` is a wide range, the call was sent at one of its two ends.
    """
    if when.latest - when.earliest <= BEFORE + AFTER:
        return (Window(when.earliest - BEFORE, when.latest + lasted + AFTER),)
    return tuple(Window(at - BEFORE, at + lasted + AFTER) for at in (when.earliest, when.latest))


def find_charged(
    error: DataForSEOError,
    id_list: BoundFunction[Any, Any, Any, Any] | None,
    clock: Clock,
    server_clock: ServerClock,
    settle_seconds: float,
) -> Effects[Charge]:
    """Look up the call of `error` by tag and time. The effects are calls to send and pauses.

    If the log does not hold the call, it is read once more `settle_seconds` after the last attempt.
    """
    sent = error.sent
    if sent is None and isinstance(error, ApiError) and error.cost:
        ids = tuple(error.attempts[-1].task_ids) if error.attempts else ()
        return Charge(charged="yes", reason="its answer says so", task_ids=ids, cost=usd(error.cost))
    if sent is None:
        return Charge(charged="no", reason="this error is not about a call that may have been charged")
    if id_list is None:
        return Charge(charged="unknown", reason=f"the section {sent.section} has no id_list to look it up in")
    if server_clock.when_sent(sent).latest < (server_clock.now() or clock.now()) - REMEMBERED:
        return Charge(
            charged="unknown", reason="the account's log keeps tags for one month, and it was sent before"
        )
    search = _Search(error, sent, id_list, server_clock)
    found = yield from search.run()
    too_soon = max(settle_seconds, _MARGIN.total_seconds()) - search.since_last_attempt(clock)
    if found.charged == "no" and too_soon > 0:
        yield Pause(too_soon)
        found = yield from search.run()
    return found


class _Search:
    """The search for one call in the account's log."""

    def __init__(
        self,
        error: DataForSEOError,
        sent: Sent,
        id_list: BoundFunction[Any, Any, Any, Any],
        server_clock: ServerClock,
    ) -> None:
        booked = (attempt for attempt in error.attempts if attempt.cost is not None)
        self._known = {task_id for attempt in booked for task_id in attempt.task_ids}
        self._lasted = max([timedelta(0), *(attempt.at - sent.at for attempt in error.attempts)])
        self._sent = sent
        self._id_list = id_list
        self._server_clock = server_clock

    def since_last_attempt(self, clock: Clock) -> float:
        """Return the seconds since the last attempt."""
        since = self._server_clock.since(self._sent.reading)
        if since is None:
            since = clock.now() - self._sent.at
        return (since - self._lasted).total_seconds()

    def run(self) -> Effects[Charge]:
        """Read the log where the call should be; read again if the answer shows that the time was wrong."""
        read: list[Window] = []
        rows: dict[str, Any] = {}
        for _ in range(2):  # after the first answer the server's time is known
            for window in self._unread(read):
                reading, now = self._server_clock.read(), self._server_clock.now()
                asked = window.until(now or reading.at)
                try:
                    rows.update((yield from self._rows(asked)))
                except ApiError:
                    if now is not None or self._server_clock.now() is None:
                        raise
                    break  # perhaps refused because the window lay in the future
                then = self._server_clock.time_at(reading)
                complete = then is not None and asked.end >= min(window.end, then.earliest - _MARGIN)
                read.append(Window(asked.start, window.end if complete else asked.end))
        return self._result([*rows.values()], read)

    def _unread(self, read: Sequence[Window]) -> list[Window]:
        """Return the windows that are still to be read."""
        wanted = windows(self._server_clock.when_sent(self._sent), self._lasted)
        return [window for window in wanted if not any(done.contains(window) for done in read)]

    def _rows(self, window: Window) -> Effects[dict[str, Any]]:
        call: Call[Any, Any] | None = log_call(self._id_list, window.start, window.end)
        rows: dict[str, Any] = {}
        pages = PageCursor()
        while call is not None:
            answer: Response[Any, Any] = yield call
            rows.update((row.id, row) for row in answer.rows if _is_candidate(row, self._sent, self._known))
            call = pages.next_call(call, answer)
        return rows

    def _result(self, rows: list[Any], read: Sequence[Window]) -> Charge:
        sent = self._sent
        if sent.tags:
            matches = [row for row in rows if tag_of(row) in sent.tags]
            if matches:
                return _charge(matches, f"the account's log holds it under the tag {tag_of(matches[0])!r}")
            if any(tag_of(row) is None and not isinstance(row.metadata, Mapping) for row in rows):
                return Charge(charged="unknown", reason="the log holds calls of this path without their tags")
        elif rows:
            ids = tuple(row.id for row in rows)
            return Charge(
                charged="unknown",
                reason=f"it had no tag; the log holds {len(ids)} calls of this path from that time, "
                "see task_ids",
                task_ids=ids,
            )
        where = f"the account's log from {' and from '.join(map(str, read))} does not hold it"
        doubt = self._why_not_proven(read)
        if doubt is not None:
            return Charge(charged="unknown", reason=f"{where}, but {doubt}")
        return Charge(charged="no", reason=where)

    def _why_not_proven(self, read: Sequence[Window]) -> str | None:
        """Explain why the call may stand elsewhere in the log; None if it cannot."""
        when, now = self._server_clock.when_sent(self._sent), self._server_clock.now()
        if now is None:
            return "no answer tells the server's time, and the clock of this machine may be wrong"
        if not when.proven:
            return "the clock of the machine that sent it may have been wrong then"
        if when.earliest < now - REMEMBERED:
            return "it keeps tags for one month, and the call was sent before"
        return "the time after that was not read" if not read or self._unread(read) else None


def log_call(id_list: BoundFunction[Any, Any, Any, Any], start: datetime, end: datetime) -> Call[Any, Any]:
    """Build the call that reads the account's log from `start` to `end`, in the server's time.

    The rules of the request compare times with this machine's clock, so the window is set after the check.
    """
    any_time = wire_datetime(datetime.now(UTC))
    call = id_list.describe(datetime_from=any_time, datetime_to=any_time, include_metadata=True, limit=1000)
    window = {"datetime_from": wire_datetime(start), "datetime_to": wire_datetime(end)}
    return Call(call.endpoint, [revised(call.requests[0], window)])


def _is_candidate(row: Any, sent: Sent, known: set[str]) -> bool:
    url = row.url if isinstance(row.url, str) else ""
    return "/" + url.strip("/") == sent.path and row.id not in known


def tag_of(row: Any) -> str | None:
    """Return the tag of a row of the account's log; None if it has no tag or no metadata."""
    metadata: Any = row.metadata
    tag = metadata.get("tag") if isinstance(metadata, Mapping) else None  # pyright: ignore[reportUnknownVariableType, reportUnknownMemberType]
    return tag if isinstance(tag, str) else None


def _charge(rows: list[Any], reason: str) -> Charge:
    cost = sum((usd(row.cost) for row in rows if isinstance(row.cost, int | float)), Decimal(0))
    return Charge(
        charged="yes",
        reason=reason,
        task_ids=tuple(row.id for row in rows),
        tags=tuple(tag_of(row) for row in rows),
        cost=cost,
    )
