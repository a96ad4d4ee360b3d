"""The table of all faults."""

from __future__ import annotations

import difflib
from collections.abc import Callable

from dataforseo_sandbox.calls.service import ForcedFailure
from dataforseo_sandbox.faults import changes
from dataforseo_sandbox.faults.kinds import (
    ChangeAnswer,
    ChangeDelivery,
    ClosePort,
    FailTasks,
    Fault,
    ReplaceAnswer,
    ResetConnection,
    SlowDelivery,
    Stage,
    Stall,
)
from dataforseo_sandbox.faults.replacements import (
    always,
    bare,
    page,
    redirect,
    refused,
    refused_task,
    without_tasks,
)
from dataforseo_sandbox.http.delivery import Delivery
from dataforseo_sandbox.http.messages import ServerAnswer, ServerRequest


def _at(kind: type[ResetConnection | Stall], name: str, when: Stage, summary: str) -> Fault:
    done = when == "answer ready"
    return kind(name, summary, when=when, executed=done, charged=done)


def _sent(name: str, change: Callable[[Delivery], Delivery], summary: str) -> Fault:
    return ChangeDelivery(name, summary, change=change, executed=True, charged=True)


def _changed(name: str, change: Callable[[ServerAnswer], ServerAnswer], summary: str) -> Fault:
    return ChangeAnswer(name, summary, change=change, executed=True, charged=True)


def _replaced(name: str, answer: Callable[[ServerRequest], ServerAnswer], summary: str) -> Fault:
    return ReplaceAnswer(name, summary, answer=answer, executed=False, charged=False)


def _failed(code: int, *, charged: bool, summary: str) -> Fault:
    failure = ForcedFailure(code, charged)
    return FailTasks(f"task_{code}", summary, failure=failure, executed=True, charged=charged)


_TABLE = (
    # The connection fails.
    ClosePort("refuse", "nobody listens on the port", executed=False, charged=False),
    _at(ResetConnection, "reset_before_body", "head read", "connection reset before the body is read"),
    _at(
        ResetConnection, "reset_after_body", "request read", "connection reset once the whole request is read"
    ),
    _at(ResetConnection, "lost_after_execution", "answer ready", "connection reset in place of the answer"),
    _at(Stall, "stall_before", "request read", "silence; the call is not carried out if the client gives up"),
    _at(Stall, "stall_after", "answer ready", "silence in place of the answer"),
    SlowDelivery("drip", "the body comes in twenty pieces", executed=True, charged=True),
    _sent("cut_short", changes.cut_short, "half of the body, then the connection is closed"),
    _sent("hang_up", changes.close_unannounced, "a whole answer, then the connection is closed unannounced"),
    _sent("length_too_short", changes.announce_less, "Content-Length ten bytes short"),
    _sent("length_too_long", changes.announce_more, "Content-Length ten bytes over, then silence"),
    _sent("length_nonsense", changes.announce_nonsense, "Content-Length is no number"),
    # The bytes of the answer are wrong.
    _changed("garbage", changes.garbage, "HTTP 200, bytes that are no text"),
    _changed("empty_body", always(bare(200)), "HTTP 200, no body"),
    _changed("byte_order_mark", changes.with_byte_order_mark, "a byte order mark before the JSON"),
    _changed("trailing_text", changes.with_trailing_text, "a stray warning after the JSON"),
    _changed("bad_utf8", changes.bad_utf8, "a byte inside the JSON that is not UTF-8"),
    _changed("gzip_bomb", changes.gzip_bomb, "2 MB that unpack to 2 GB"),
    _changed("broken_gzip", changes.broken_gzip, "gzip, damaged in the middle"),
    _changed("not_gzip", changes.not_gzip, "announced as gzip, sent plain"),
    # The shape of the answer is not what the spec says.
    _replaced("empty_tasks", always(without_tasks([])), "a good envelope whose tasks is []"),
    _replaced("null_tasks", always(without_tasks(None)), "a good envelope whose tasks is null"),
    _changed("null_result", changes.on_envelope(changes.null_result), "a good task whose result is null"),
    _changed(
        "tasks_as_object", changes.on_envelope(changes.tasks_as_object), 'tasks is {"0": …}, as years ago'
    ),
    _changed("unknown_fields", changes.on_envelope(changes.unknown_fields), "a field more in every object"),
    _changed("unknown_types", changes.on_envelope(changes.unknown_types), "items of a type that no spec has"),
    _changed("wrong_types", changes.on_envelope(changes.wrong_types), "5.5 for integers, objects for texts"),
    # HTTP statuses other than 200.
    _replaced("http_401", always(refused(40100, 401)), "HTTP 401 with an envelope of 40100"),
    _replaced("http_402", refused_task(40200, 402), "HTTP 402, the envelope's task says 40200"),
    _replaced("http_404", always(refused(40400, 404)), "HTTP 404 with an envelope of 40400"),
    _replaced("http_500", always(refused(50000, 500)), "HTTP 500 with an envelope of 50000"),
    _replaced("http_401_bare", always(bare(401)), "HTTP 401 without a body"),
    _replaced("http_402_bare", always(bare(402)), "HTTP 402 without a body"),
    _replaced("http_404_bare", always(bare(404)), "HTTP 404 without a body"),
    _replaced("http_500_bare", always(bare(500)), "HTTP 500 without a body"),
    _changed("http_504", always(refused(50401, 504)), "HTTP 504 from a gateway, with a 50401 envelope"),
    _changed("http_504_bare", always(bare(504)), "HTTP 504 from a gateway, without a body"),
    _changed("http_500_with_20000", changes.with_status(500), "HTTP 500, the body is the good answer"),
    _changed("http_504_with_20000", changes.with_status(504), "HTTP 504, the body is the good answer"),
    _changed("proxy_502", always(page(502)), "HTTP 502 with a proxy's page"),
    _replaced("proxy_page", always(page(200)), "HTTP 200 with the page of a login portal"),
    _replaced("redirect", always(redirect()), "HTTP 302 to another path"),
    # HTTP 200 with a code that says no: for the call as a whole, or for its task.
    *(
        _replaced(
            f"envelope_{code}",
            always(refused(code)),
            f"the envelope says {code}, its tasks is null",
        )
        for code in (40104, 40200, 40202, 40209, 50000, 50301)
    ),
    *(
        _replaced(f"task_{code}", refused_task(code), f"a good envelope, its task says {code}")
        for code in (40104, 40200, 40202, 40209)
    ),
    *(
        _failed(code, charged=False, summary=f"the task fails with {code} at no cost")
        for code in (40103, 50000, 50301, 50401)
    ),
    *(
        _failed(code, charged=True, summary=f"the task ends with {code}, charged as a call without rows")
        for code in (40101, 40102)
    ),
)

FAULTS: dict[str, Fault] = {fault.name: fault for fault in _TABLE}


def find_fault(name: str) -> Fault:
    """Find a fault by name. Raises ValueError for an unknown one and suggests the closest."""
    if name in FAULTS:
        return FAULTS[name]
    close = difflib.get_close_matches(name, FAULTS, n=1)
    hint = f"did you mean {close[0]!r}?" if close else f"known are {', '.join(sorted(FAULTS))}"
    raise ValueError(f"there is no fault {name!r}; {hint}")


def fault_table() -> str:
    """Format the table of all faults as text."""
    rows = [("fault", "executed", "charged", "what happens")]
    rows += [(one.name, _yes(one.executed), _yes(one.charged), one.summary) for one in FAULTS.values()]
    widths = [max(len(row[column]) for row in rows) for column in range(3)]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, [*widths, 0], strict=True)) for row in rows
    )


def _yes(value: bool) -> str:
    return "yes" if value else "no"
