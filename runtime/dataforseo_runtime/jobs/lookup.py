"""What became of tries whose answers never came: the account's log says, by tag.

One pass through the log serves all of them, because a section's log may be asked ten times a minute.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, Literal

from attrs import frozen

from dataforseo_runtime.bound import BoundFunction
from dataforseo_runtime.endpoint import Call
from dataforseo_runtime.jobs.store import Try
from dataforseo_runtime.money.prices import usd
from dataforseo_runtime.money.reconcile import AFTER, BEFORE, REMEMBERED, tag_of
from dataforseo_runtime.paging import Pages
from dataforseo_runtime.response import Response
from dataforseo_runtime.timestamps import wire_datetime


@frozen(kw_only=True)
class Found:
    """What became of a try.

    never: it was not executed. free: it was, at no cost. paid: it was, at this cost. unfinished: the
    server still works on it. unknown: the log cannot say.
    """

    fate: Literal["never", "free", "paid", "unfinished", "unknown"]
    reason: str
    task_id: str | None = None
    cost: Decimal | None = None


Send = Callable[[Call[Any, Any]], Response[Any, Any]]


def look_up(
    tries: Sequence[Try],
    path: str,
    id_list: BoundFunction[Any, Any, Any, Any] | None,
    send: Send,
    now: datetime,
) -> dict[int, Found]:
    """Find out what became of each try, by its number."""
    found: dict[int, Found] = {}
    able: list[Try] = []
    for one in tries:
        if id_list is None or one.tag is None:
            what = "the section has no id_list" if id_list is None else "the call takes no tag"
            found[one.id] = Found(fate="unknown", reason=f"{what}, so it cannot be looked up")
        elif one.sent_at < now - REMEMBERED:
            found[one.id] = Found(fate="unknown", reason="the account's log has forgotten its tag by now")
        else:
            able.append(one)
    for group in _close_together(able):
        if id_list is not None:
            rows = _logged(id_list, send, group[0].sent_at - BEFORE, min(group[-1].sent_at + AFTER, now))
            found.update(_judge(group, [row for row in rows if _path_of(row) == path]))
    return found


def _close_together(tries: Iterable[Try]) -> Iterator[list[Try]]:
    """Group tries so that each group needs a short stretch of the log."""
    group: list[Try] = []
    for one in sorted(tries, key=lambda one: one.sent_at):
        if group and one.sent_at - group[-1].sent_at > AFTER:
            yield group
            group = []
        group.append(one)
    if group:
        yield group


def _logged(
    id_list: BoundFunction[Any, Any, Any, Any], send: Send, start: datetime, end: datetime
) -> Iterator[Any]:
    call: Call[Any, Any] | None = id_list.describe(
        datetime_from=wire_datetime(start), datetime_to=wire_datetime(end), include_metadata=True, limit=1000
    )
    pages = Pages()
    while call is not None:
        answer = send(call)
        yield from answer.rows
        call = pages.next_call(call, answer)


def _judge(tries: Iterable[Try], rows: Sequence[Any]) -> Iterator[tuple[int, Found]]:
    by_tag: dict[str | None, list[Any]] = defaultdict(list)
    for row in rows:
        by_tag[tag_of(row)].append(row)
    for one in tries:
        yield one.id, _fate(by_tag[one.tag], tagless=bool(by_tag[None]))


def _fate(rows: Sequence[Any], *, tagless: bool) -> Found:
    if not rows and tagless:
        return Found(fate="unknown", reason="the account's log holds calls of this path without their tags")
    if not rows:
        return Found(fate="never", reason="the account's log does not hold it")
    cost = sum((usd(row.cost) for row in rows if isinstance(row.cost, int | float)), Decimal(0))
    task_id = ", ".join(str(row.id) for row in rows)
    if cost > 0:
        return Found(fate="paid", reason="executed and paid for", task_id=task_id, cost=cost)
    if any(row.datetime_done is None for row in rows):
        return Found(fate="unfinished", reason="the server still works on it", task_id=task_id)
    return Found(
        fate="free", reason=f"executed at no cost, status {rows[0].status}", task_id=task_id, cost=cost
    )


def _path_of(row: Any) -> str:
    return "/" + row.url.strip("/") if isinstance(row.url, str) else ""
