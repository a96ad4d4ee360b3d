"""Find out, from the account's own log, whether a call whose answer was lost was executed and charged."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from datetime import timedelta
from decimal import Decimal
from typing import Any, Literal

from msgspec import Struct

from dataforseo_runtime.attempts import Sent
from dataforseo_runtime.bound import BoundFunction
from dataforseo_runtime.clock import Clock
from dataforseo_runtime.endpoint import Call
from dataforseo_runtime.errors import DataForSEOError
from dataforseo_runtime.money.prices import usd
from dataforseo_runtime.paging import Pages
from dataforseo_runtime.response import Response
from dataforseo_runtime.transport.steps import Pause

# Clocks differ, and a call may be logged when it ends; a live call ends after two minutes at the latest.
REMEMBERED = timedelta(days=28)
BEFORE, AFTER = timedelta(minutes=5), timedelta(minutes=10)


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


def find_charged(
    error: DataForSEOError,
    id_list: BoundFunction[Any, Any, Any, Any] | None,
    clock: Clock,
    settle_seconds: float,
) -> Generator[Call[Any, Any] | Pause, Any, Charge]:
    """Look the call of `error` up by tag and time. A step is a call to send or a pause to make."""
    sent = error.sent
    if sent is None:
        return Charge(charged="no", reason="this error is not about a call that may have been charged")
    if id_list is None:
        return Charge(charged="unknown", reason=f"the section {sent.section} has no id_list to look it up in")
    if sent.at < clock.now() - REMEMBERED:
        return Charge(
            charged="unknown", reason="the account's log keeps tags for one month, and it was sent before"
        )
    booked = (attempt for attempt in error.attempts if attempt.cost is not None)
    known = {task_id for attempt in booked for task_id in attempt.task_ids}
    found = yield from _look_up(sent, id_list, clock, known)
    too_soon = settle_seconds - (clock.now() - sent.at).total_seconds()
    if found.charged == "no" and too_soon > 0:
        yield Pause(too_soon)
        found = yield from _look_up(sent, id_list, clock, known)
    return found


def _look_up(
    sent: Sent, id_list: BoundFunction[Any, Any, Any, Any], clock: Clock, known: set[str]
) -> Generator[Call[Any, Any], Any, Charge]:
    window = (
        f"{sent.at - BEFORE:%Y-%m-%d %H:%M:%S +00:00}",
        f"{min(sent.at + AFTER, clock.now()):%Y-%m-%d %H:%M:%S +00:00}",
    )
    call: Call[Any, Any] | None = id_list.describe(
        datetime_from=window[0], datetime_to=window[1], include_metadata=True, limit=1000
    )
    same_path: list[Any] = []
    pages = Pages()
    while call is not None:
        answer: Response[Any, Any] = yield call
        same_path += [row for row in answer.rows if _is_candidate(row, sent, known)]
        call = pages.next_call(call, answer)
    if sent.tags:
        matches = [row for row in same_path if tag_of(row) in sent.tags]
        if matches:
            return _charge(matches, f"the account's log holds it under the tag {tag_of(matches[0])!r}")
        if any(tag_of(row) is None and not isinstance(row.metadata, Mapping) for row in same_path):
            return Charge(charged="unknown", reason="the log holds calls of this path without their tags")
    elif same_path:
        ids = tuple(row.id for row in same_path)
        return Charge(
            charged="unknown",
            reason=f"it had no tag; the log holds {len(ids)} calls of this path from that time, see task_ids",
            task_ids=ids,
        )
    return Charge(charged="no", reason=f"the account's log from {window[0]} to {window[1]} does not hold it")


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
