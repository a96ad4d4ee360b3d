"""Look up in the account's log which calls of a job were executed. Calls are found by their tags.

The log is read up to the present time of the server, not of this machine. It is read once for all calls,
because the log of a section can be read only ten times a minute.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any, Literal

from msgspec import Struct

from dataforseo_runtime.base.errors import ApiError
from dataforseo_runtime.calling.bound import BoundFunction
from dataforseo_runtime.calling.lost_calls import REMEMBERED, log_call, tag_of
from dataforseo_runtime.calling.paging import PageCursor
from dataforseo_runtime.jobs.batch_plan import call_number
from dataforseo_runtime.jobs.schema import CallRecord
from dataforseo_runtime.jobs.settings import JobSetup
from dataforseo_runtime.requests.endpoint import Call
from dataforseo_runtime.requests.prices import usd

# How much the clocks of the server's machines may differ. Their timestamps are rounded to seconds.
SERVER_CLOCK_ERROR = timedelta(minutes=5)
# How wrong the clock of this machine may be. It is used if no time of the server is known.
LOCAL_CLOCK_ERROR = timedelta(days=2)


class LookupResult(Struct, frozen=True, kw_only=True):
    """What the log says about a call. `cost` is in USD.

    `state` is `never` (not executed), `free` (executed at no cost), `paid` (executed at `cost`), `unfinished`
    (the server is still executing it) or `unknown` (the log cannot say).
    """

    state: Literal["never", "free", "paid", "unfinished", "unknown"]
    reason: str
    task_id: str | None = None
    cost: Decimal | None = None


class Log(Struct, frozen=True, kw_only=True):
    """The log's rows of one path, by tag. `gap` says why a call may be missing, or is None."""

    by_tag: Mapping[str | None, Sequence[Any]]
    gap: str | None = None

    def look_up(self, record: CallRecord) -> LookupResult:
        """Find the result of a call by its tag."""
        rows = self.by_tag.get(record.tag, ()) if record.tag is not None else ()
        if rows:
            return _result_of(rows)
        if record.tag is None:
            return LookupResult(state="unknown", reason="the call takes no tag, so it cannot be looked up")
        if self.gap is not None:
            return LookupResult(state="unknown", reason=self.gap)
        return LookupResult(state="never", reason="the account's log does not hold it")

    def unknown_calls(self, job_id: str, known: Set[str]) -> Iterator[tuple[int, str, LookupResult]]:
        """Yield number, tag and result of each call of a job whose tag is not in `known`."""
        for tag, rows in self.by_tag.items():
            if tag is not None and tag not in known and (call := call_number(tag, job_id)) is not None:
                yield call, tag, _result_of(rows)


def read_log(setup: JobSetup, since: datetime | None) -> Log:
    """Read the log of a job's path from `since` on, but not further back than the log keeps tags."""
    if not setup.plan.has_tag:
        return Log(by_tag={}, gap="its calls take no tag, so they cannot be looked up")
    id_list, server_now = setup.id_list, setup.session.server_clock.now
    if id_list is None:
        return Log(by_tag={}, gap="the section has no id_list, so it cannot be looked up")
    now = server_now() or _ask_server_time(id_list, setup)
    if now is None:
        return Log(by_tag={}, gap="no answer tells the server's time, by which the account's log is kept")
    earliest = now - REMEMBERED
    start = earliest if since is None else max(since - SERVER_CLOCK_ERROR, earliest)
    by_tag: dict[str | None, list[Any]] = defaultdict(list)
    without_tags = False
    for row in _rows(log_call(id_list, start, now), setup):
        if _path_of(row) == setup.plan.endpoint.path:
            by_tag[tag_of(row)].append(row)
            without_tags = without_tags or not isinstance(row.metadata, Mapping)
    gap = None
    if without_tags:
        gap = "the account's log holds calls of this path without their tags"
    elif since is not None and since - SERVER_CLOCK_ERROR < earliest:
        gap = "the account's log has forgotten the tags of that time by now"
    return Log(by_tag=by_tag, gap=gap)


def _ask_server_time(id_list: BoundFunction[Any, Any, Any, Any], setup: JobSetup) -> datetime | None:
    """Make a call of the log, which is free, and return the server's time in its answer."""
    server_now, here = setup.session.server_clock.now, datetime.now(UTC)
    try:
        setup.send(log_call(id_list, here - timedelta(days=1), here - timedelta(hours=23)))
    except ApiError:  # perhaps refused because its times are in the future; that answer has a time too
        if server_now() is None:
            raise
    return server_now()


def _rows(first: Call[Any, Any], setup: JobSetup) -> Iterable[Any]:
    call: Call[Any, Any] | None = first
    pages = PageCursor()
    while call is not None:
        answer = setup.send(call)
        yield from answer.rows
        call = pages.next_call(call, answer)


def earliest_sending(records: Iterable[CallRecord]) -> datetime | None:
    """Return a time of the server before which none of the calls was sent; None without records."""
    moments = [record.server_at or record.sent_at - LOCAL_CLOCK_ERROR for record in records]
    return min(moments, default=None)


def _result_of(rows: Sequence[Any]) -> LookupResult:
    """Combine the log's rows of one tag into one result."""
    cost = sum((usd(row.cost) for row in rows if isinstance(row.cost, int | float)), Decimal(0))
    task_id = ", ".join(str(row.id) for row in rows)
    if cost > 0:
        return LookupResult(state="paid", reason="executed and paid for", task_id=task_id, cost=cost)
    if any(row.datetime_done is None for row in rows):
        return LookupResult(state="unfinished", reason="the server still works on it", task_id=task_id)
    reason = f"executed at no cost, status {rows[0].status}"
    return LookupResult(state="free", reason=reason, task_id=task_id, cost=cost)


def _path_of(row: Any) -> str:
    return "/" + row.url.strip("/") if isinstance(row.url, str) else ""
