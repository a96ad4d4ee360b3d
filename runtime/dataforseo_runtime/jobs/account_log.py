"""What the account's log says about a job: which of its calls were executed, by their tags.

The log is read from a moment by the server's clock up to the server's now, whatever the clock of this
machine says. One pass serves every question, because a section's log may be asked ten times a minute.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any, Literal

from msgspec import Struct

from dataforseo_runtime.answers.response import Response
from dataforseo_runtime.base.errors import ApiError
from dataforseo_runtime.calling.bound import BoundFunction
from dataforseo_runtime.calling.lost_calls import REMEMBERED, log_call, tag_of
from dataforseo_runtime.calling.paging import PageCursor
from dataforseo_runtime.jobs.batch_plan import call_of
from dataforseo_runtime.jobs.schema import Try
from dataforseo_runtime.requests.endpoint import Call
from dataforseo_runtime.sending.prices import usd

# The server's time is known to the second, and its machines need not agree better than this.
SLACK = timedelta(minutes=5)
# How wrong the clock of this machine may be, where a time rests on it alone.
UNSURE = timedelta(days=2)


class Found(Struct, frozen=True, kw_only=True):
    """What became of a try.

    never: it was not executed. free: it was, at no cost. paid: it was, at this cost. unfinished: the
    server still works on it. unknown: the log cannot say.
    """

    state: Literal["never", "free", "paid", "unfinished", "unknown"]
    reason: str
    task_id: str | None = None
    cost: Decimal | None = None


SendCall = Callable[[Call[Any, Any]], Response[Any, Any]]


class Log(Struct, frozen=True, kw_only=True):
    """The account's log of one path since a moment. `gap` says why it proves nothing that it lacks a call."""

    by_tag: Mapping[str | None, Sequence[Any]]
    gap: str | None = None

    def found(self, one: Try) -> Found:
        """Say what became of a try."""
        rows = self.by_tag.get(one.tag, ()) if one.tag is not None else ()
        if rows:
            return fate_of(rows)
        if one.tag is None:
            return Found(state="unknown", reason="the call takes no tag, so it cannot be looked up")
        if self.gap is not None:
            return Found(state="unknown", reason=self.gap)
        return Found(state="never", reason="the account's log does not hold it")


def read_log(
    path: str,
    id_list: BoundFunction[Any, Any, Any, Any] | None,
    send: SendCall,
    server_now: Callable[[], datetime | None],
    since: datetime | None,
) -> Log:
    """Read the log of a path from `since` on, or as far back as it keeps tags."""
    if id_list is None:
        return Log(by_tag={}, gap="the section has no id_list, so it cannot be looked up")
    now = server_now() or _asked_now(id_list, send, server_now)
    if now is None:
        return Log(by_tag={}, gap="no answer tells the server's time, by which the account's log is kept")
    earliest = now - REMEMBERED
    start = earliest if since is None else max(since - SLACK, earliest)
    by_tag: dict[str | None, list[Any]] = defaultdict(list)
    untold = False
    for row in _rows(log_call(id_list, start, now), send):
        if _path_of(row) == path:
            by_tag[tag_of(row)].append(row)
            untold = untold or not isinstance(row.metadata, Mapping)
    gap = None
    if untold:
        gap = "the account's log holds calls of this path without their tags"
    elif since is not None and since - SLACK < earliest:
        gap = "the account's log has forgotten the tags of that time by now"
    return Log(by_tag=by_tag, gap=gap)


def _asked_now(
    id_list: BoundFunction[Any, Any, Any, Any], send: SendCall, server_now: Callable[[], datetime | None]
) -> datetime | None:
    """Learn the server's time from any answer; the log itself is free to ask."""
    here = datetime.now(UTC)
    try:
        send(log_call(id_list, here - timedelta(days=1), here - timedelta(hours=23)))
    except ApiError:  # refused, because that lies in the future perhaps; but answered
        if server_now() is None:
            raise
    return server_now()


def _rows(first: Call[Any, Any], send: SendCall) -> Iterable[Any]:
    call: Call[Any, Any] | None = first
    pages = PageCursor()
    while call is not None:
        answer = send(call)
        yield from answer.rows
        call = pages.next_call(call, answer)


def since(tries: Iterable[Try]) -> datetime | None:
    """Give the moment, by the server's clock, before which none of the tries was sent; None without tries."""
    moments = [one.server_at or one.sent_at - UNSURE for one in tries]
    return min(moments, default=None)


def fate_of(rows: Sequence[Any]) -> Found:
    """Say what the rows of one tag come to."""
    cost = sum((usd(row.cost) for row in rows if isinstance(row.cost, int | float)), Decimal(0))
    task_id = ", ".join(str(row.id) for row in rows)
    if cost > 0:
        return Found(state="paid", reason="executed and paid for", task_id=task_id, cost=cost)
    if any(row.datetime_done is None for row in rows):
        return Found(state="unfinished", reason="the server still works on it", task_id=task_id)
    return Found(
        state="free", reason=f"executed at no cost, status {rows[0].status}", task_id=task_id, cost=cost
    )


def _path_of(row: Any) -> str:
    return "/" + row.url.strip("/") if isinstance(row.url, str) else ""


def strangers_in(log: Log, job_id: str, known: Set[str]) -> Iterator[tuple[int, str, Found]]:
    """Go through the calls of a job in the log whose tags the job does not know: number, tag and found."""
    for tag, rows in log.by_tag.items():
        if tag is not None and tag not in known and (call := call_of(tag, job_id)) is not None:
            yield call, tag, fate_of(rows)
