"""The account's log of a section: its calls (`id_list`) and those that failed (`errors`)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from dataforseo_runtime.base.timestamps import parse_datetime, wire_datetime
from dataforseo_sandbox.account.account import Account
from dataforseo_sandbox.account.task_ids import SERVER_ZONE
from dataforseo_sandbox.account.task_log import Entry
from dataforseo_sandbox.api.task_data import function_name
from dataforseo_sandbox.behaviours.task_call import TaskAnswer, TaskCall

_MOST_ROWS = 1000
_ERRORS_KEPT = timedelta(days=7)
# The vendor's samples do not list reads. If they did, each page of the log would shift the next one.
_LISTED_ONLY_WHEN_FAILED = {
    "call_log",
    "error_log",
    "reference",
    "account",
    "tasks_ready",
    "tasks_fixed",
    "task_get",
}


def list_calls(call: TaskCall, account: Account) -> TaskAnswer:
    """List the calls of the section, including those that failed or whose answer was lost."""
    listed = [
        entry
        for entry in _in_window(call, account)
        if not (entry.ok and entry.kind in _LISTED_ONLY_WHEN_FAILED)
    ]
    listed.sort(key=lambda entry: entry.posted, reverse=call.fields.get("sort") == "desc")
    with_metadata = call.fields.get("include_metadata") is True
    rows = [_call_row(entry, account, with_metadata) for entry in _page(call, listed)]
    return TaskAnswer(result=rows, rows=len(rows), result_count=len(listed))


def list_errors(call: TaskCall, account: Account) -> TaskAnswer:
    """List the failed calls of the section, newest first."""
    earliest = account.clock.now() - _ERRORS_KEPT
    failed = [entry for entry in _in_window(call, account) if not entry.ok and entry.posted >= earliest]
    function = call.fields.get("filtered_function")
    if function is not None:
        failed = [entry for entry in failed if function_name(entry.path) == function]
    failed.sort(key=lambda entry: entry.posted, reverse=True)
    rows = [_error_row(entry, account.url) for entry in _page(call, failed)]
    return TaskAnswer(result=rows, rows=len(rows), result_count=len(failed))


def _in_window(call: TaskCall, account: Account) -> list[Entry]:
    start, end = _moment(call.fields.get("datetime_from")), _moment(call.fields.get("datetime_to"))
    section = call.segments[1]
    # Rows show whole seconds, so the window is compared in whole seconds.
    return [
        entry
        for entry in account.task_log
        if entry.section == section
        and (start is None or entry.posted.replace(microsecond=0) >= start)
        and (end is None or entry.posted.replace(microsecond=0) <= end)
    ]


def _page(call: TaskCall, entries: list[Entry]) -> list[Entry]:
    limit, offset = call.fields.get("limit"), max(0, call.fields.get("offset") or 0)
    size = _MOST_ROWS if limit is None else min(max(0, limit), _MOST_ROWS)
    return entries[offset : offset + size]


def _moment(text: Any) -> datetime | None:
    moment = parse_datetime(text)
    return moment if moment is None or moment.tzinfo else moment.replace(tzinfo=UTC)


def _call_row(entry: Entry, account: Account, with_metadata: bool) -> dict[str, Any]:
    status, done = entry.status, entry.done
    queued = account.queue.find(entry.task_id)
    if queued is not None:
        finished = queued.ready_at <= account.clock.now()
        status, done = (20000 if finished else 40602), queued.ready_at
    return {
        "id": entry.task_id,
        "url": entry.path,
        "datetime_posted": wire_datetime(entry.posted),
        "datetime_done": wire_datetime(done) if done <= account.clock.now() else None,
        "status": str(status),
        "cost": entry.cost,
        **({"metadata": dict(entry.data)} if with_metadata else {}),
    }


def _error_row(entry: Entry, url: str) -> dict[str, Any]:
    function = function_name(entry.path)
    return {
        "id": entry.task_id,
        # As in real rows: in the server's time zone, without an offset.
        "datetime": f"{entry.posted.astimezone(SERVER_ZONE):%Y-%m-%d %H:%M:%S}",
        "function": function,
        "error_code": entry.status,
        "error_message": entry.message,
        "http_url": f"{url}/v3/{function}",
        "http_method": entry.method,
        # As in real rows: the task's code if the request was invalid.
        "http_code": entry.status if 40500 <= entry.status < 40600 else 200,
        "http_time": 0,
        "http_response": entry.message,
    }
