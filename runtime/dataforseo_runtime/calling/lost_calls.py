"""Find out, from the account's own log, whether a call whose answer was lost was executed and charged."""

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
from dataforseo_runtime.requests.request import revised
from dataforseo_runtime.sending.prices import usd
from dataforseo_runtime.sending.server_clock import ServerClock, Stretch
from dataforseo_runtime.transport.effects import Effects, Pause

# A call may be logged when it ends; a live call ends after two minutes at the latest.
REMEMBERED = timedelta(days=28)
BEFORE, AFTER = timedelta(minutes=5), timedelta(minutes=10)
_ROUGHLY = timedelta(minutes=1)
# A Date header is cut to the second, and a little old when it gets here.
_MARGIN = timedelta(seconds=2)


class Charge(Struct, frozen=True, kw_only=True):
    """What became of a call whose answer was lost.

    `charged` is `yes` (with the ids and the cost in USD of its tasks), `no` (it was never
    executed) or `unknown`; `reason` says on what this rests. `tags` are those of `task_ids`, one each.
    """

    charged: Literal["yes", "no", "unknown"]
    reason: str
    task_ids: tuple[str, ...] = ()
    tags: tuple[str | None, ...] = ()
    cost: Decimal | None = None


class Window(Struct, frozen=True):
    """A stretch of the account's log, by the server's clock."""

    start: datetime
    end: datetime

    def holds(self, other: Window) -> bool:
        """Whether nothing of the other one lies outside, roughly: both are minutes longer than need be."""
        return self.start - _ROUGHLY <= other.start and other.end <= self.end + _ROUGHLY

    def until(self, now: datetime) -> Window:
        """Leave out what has not come yet: the API refuses a window that ends in the future."""
        start = min(self.start, now)
        return Window(start, max(start, min(self.end, now)))

    def __str__(self) -> str:
        return f"{self.start:%Y-%m-%d %H:%M:%S} to {self.end:%Y-%m-%d %H:%M:%S} UTC"


def windows(when: Stretch, lasted: timedelta = timedelta(0)) -> tuple[Window, ...]:
    """Give where the log is to be searched for a call whose tries began `when` and went on for so long.

    A time that is known in two ways, far apart, is the one or the other.
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
    """Look the call of `error` up by tag and time. A step is a call to send or a pause to make.

    The answer is `no` only where the log was read around the server's time of sending, and that is known
    whatever the clock of this machine says.
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
    too_soon = max(settle_seconds, _MARGIN.total_seconds()) - search.since_last_try(clock)
    if found.charged == "no" and too_soon > 0:
        yield Pause(too_soon)
        found = yield from search.run()
    return found


class _Search:
    """One call that is looked for in the account's log."""

    def __init__(
        self,
        error: DataForSEOError,
        sent: Sent,
        id_list: BoundFunction[Any, Any, Any, Any],
        server_clock: ServerClock,
    ) -> None:
        booked = (attempt for attempt in error.attempts if attempt.cost is not None)
        self._known = {task_id for attempt in booked for task_id in attempt.task_ids}
        self._lasted = max((attempt.at - sent.at for attempt in error.attempts), default=timedelta(0))
        self._lasted = max(self._lasted, timedelta(0))
        self._sent = sent
        self._id_list = id_list
        self._server_clock = server_clock

    def since_last_try(self, clock: Clock) -> float:
        """Give the seconds since the call was last tried."""
        since = self._server_clock.since(self._sent.reading)
        if since is None:
            since = clock.now() - self._sent.at
        return (since - self._lasted).total_seconds()

    def run(self) -> Effects[Charge]:
        """Read the log where the call should be, again if its answer tells that this was the wrong place."""
        read: list[Window] = []
        rows: dict[str, Any] = {}
        for _ in range(2):  # the first answer tells the server's time at the latest
            for window in self._unread(read):
                reading, now = self._server_clock.read(), self._server_clock.now()
                asked = window.until(now or reading.at)
                try:
                    rows.update((yield from self._rows(asked)))
                except ApiError:
                    if now is not None or self._server_clock.now() is None:
                        raise
                    break  # refused because it lay in the future, perhaps
                then = self._server_clock.when(reading)
                to_the_end = then is not None and asked.end >= min(window.end, then.earliest - _MARGIN)
                read.append(Window(asked.start, window.end if to_the_end else asked.end))
        return self._charge([*rows.values()], read)

    def _unread(self, read: Sequence[Window]) -> list[Window]:
        """Give the windows that are still to be read."""
        wanted = windows(self._server_clock.when_sent(self._sent), self._lasted)
        return [window for window in wanted if not any(done.holds(window) for done in read)]

    def _rows(self, window: Window) -> Effects[dict[str, Any]]:
        call: Call[Any, Any] | None = log_call(self._id_list, window.start, window.end)
        rows: dict[str, Any] = {}
        pages = PageCursor()
        while call is not None:
            answer: Response[Any, Any] = yield call
            rows.update((row.id, row) for row in answer.rows if _is_candidate(row, self._sent, self._known))
            call = pages.next_call(call, answer)
        return rows

    def _charge(self, rows: list[Any], read: Sequence[Window]) -> Charge:
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
        """Say why the call may be somewhere else in the log; None if it cannot be."""
        when, now = self._server_clock.when_sent(self._sent), self._server_clock.now()
        if now is None:
            return "no answer tells the server's time, and the clock of this machine may be wrong"
        if not when.proven:
            return "the clock of the machine that sent it may have been wrong then"
        if when.earliest < now - REMEMBERED:
            return "it keeps tags for one month, and the call was sent before"
        return "the time after that was not read" if not read or self._unread(read) else None


def log_call(id_list: BoundFunction[Any, Any, Any, Any], start: datetime, end: datetime) -> Call[Any, Any]:
    """Describe the call that reads a stretch of the account's log, which is by the server's clock.

    The rules compare with the clock of this machine; the server knows better what is past.
    """
    any_time = wire_datetime(datetime.now(UTC))
    call = id_list.describe(datetime_from=any_time, datetime_to=any_time, include_metadata=True, limit=1000)
    window = {"datetime_from": wire_datetime(start), "datetime_to": wire_datetime(end)}
    return Call(call.endpoint, [revised(call.requests[0], window)])


def _is_candidate(row: Any, sent: Sent, known: set[str]) -> bool:
    url = row.url if isinstance(row.url, str) else ""
    return "/" + url.strip("/") == sent.path and row.id not in known


def tag_of(row: Any) -> str | None:
    """Give the tag of a row of the account's log; None without one, or without metadata."""
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
