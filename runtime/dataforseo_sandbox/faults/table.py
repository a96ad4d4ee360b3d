"""Every fault, in one table."""

from __future__ import annotations

import difflib
from collections.abc import Callable

from dataforseo_sandbox.delivery import Delivery
from dataforseo_sandbox.faults import spoiled_answers as spoiled
from dataforseo_sandbox.faults import wrong_answers as wrong
from dataforseo_sandbox.faults.kinds import (
    Drip,
    FailTasks,
    Fault,
    Missend,
    Moment,
    Refuse,
    Replace,
    Reset,
    Spoil,
    Stall,
)
from dataforseo_sandbox.http_messages import HttpAnswer, HttpRequest
from dataforseo_sandbox.service import ForcedFailure


def _reset(name: str, when: Moment, summary: str) -> Fault:
    done = when == "answer ready"
    return Reset(name, summary, when=when, executed=done, charged=done)


def _stall(name: str, when: Moment, summary: str) -> Fault:
    done = when == "answer ready"
    return Stall(name, summary, when=when, executed=done, charged=done)


def _missent(name: str, change: Callable[[Delivery], Delivery], summary: str) -> Fault:
    return Missend(name, summary, change=change, executed=True, charged=True)


def _spoiled(name: str, change: Callable[[HttpAnswer], HttpAnswer], summary: str) -> Fault:
    return Spoil(name, summary, change=change, executed=True, charged=True)


def _replaced(name: str, answer: Callable[[HttpRequest], HttpAnswer], summary: str) -> Fault:
    return Replace(name, summary, answer=answer, executed=False, charged=False)


def _failed(code: int, *, charged: bool, summary: str) -> Fault:
    failure = ForcedFailure(code, charged)
    return FailTasks(f"task_{code}", summary, failure=failure, executed=True, charged=charged)


_TABLE = (
    # The connection fails.
    Refuse("refuse", "nobody listens on the port", executed=False, charged=False),
    _reset("reset_before_body", "head read", "connection reset before the body is read"),
    _reset("reset_after_body", "request read", "connection reset once the whole request is read"),
    _reset("lost_after_execution", "answer ready", "connection reset in place of the answer"),
    _stall("stall_before", "request read", "silence; the call is not carried out if the client gives up"),
    _stall("stall_after", "answer ready", "silence in place of the answer"),
    Drip("drip", "the body comes in twenty pieces", executed=True, charged=True),
    _missent("cut_short", spoiled.cut_short, "half of the body, then the connection is closed"),
    _missent("hang_up", spoiled.hung_up, "a whole answer, then the connection is closed unannounced"),
    _missent("length_too_short", spoiled.announcing_less, "Content-Length ten bytes short"),
    _missent("length_too_long", spoiled.announcing_more, "Content-Length ten bytes over, then silence"),
    _missent("length_nonsense", spoiled.announcing_nonsense, "Content-Length is no number"),
    # The bytes of the answer are wrong.
    _spoiled("garbage", spoiled.garbage, "HTTP 200, bytes that are no text"),
    _spoiled("empty_body", wrong.always(wrong.bare(200)), "HTTP 200, no body"),
    _spoiled("byte_order_mark", spoiled.with_byte_order_mark, "a byte order mark before the JSON"),
    _spoiled("trailing_text", spoiled.with_trailing_text, "a stray warning after the JSON"),
    _spoiled("bad_utf8", spoiled.bad_utf8, "a byte inside the JSON that is not UTF-8"),
    _spoiled("gzip_bomb", spoiled.gzip_bomb, "2 MB that unpack to 2 GB"),
    _spoiled("broken_gzip", spoiled.broken_gzip, "gzip, damaged in the middle"),
    _spoiled("not_gzip", spoiled.not_gzip, "announced as gzip, sent plain"),
    # The shape of the answer is not what the spec says.
    _replaced("empty_tasks", wrong.always(wrong.without_tasks([])), "a good envelope whose tasks is []"),
    _replaced("null_tasks", wrong.always(wrong.without_tasks(None)), "a good envelope whose tasks is null"),
    _spoiled("null_result", spoiled.on_envelope(spoiled.null_result), "a good task whose result is null"),
    _spoiled(
        "tasks_as_object", spoiled.on_envelope(spoiled.tasks_as_object), 'tasks is {"0": …}, as years ago'
    ),
    _spoiled("unknown_fields", spoiled.on_envelope(spoiled.unknown_fields), "a field more in every object"),
    _spoiled("unknown_types", spoiled.on_envelope(spoiled.unknown_types), "items of a type that no spec has"),
    _spoiled("wrong_types", spoiled.on_envelope(spoiled.wrong_types), "5.5 for integers, objects for texts"),
    # HTTP statuses other than 200.
    _replaced("http_401", wrong.always(wrong.refused(40100, 401)), "HTTP 401 with an envelope of 40100"),
    _replaced("http_402", wrong.refused_task(40200, 402), "HTTP 402, the envelope's task says 40200"),
    _replaced("http_404", wrong.always(wrong.refused(40400, 404)), "HTTP 404 with an envelope of 40400"),
    _replaced("http_500", wrong.always(wrong.refused(50000, 500)), "HTTP 500 with an envelope of 50000"),
    _replaced("http_401_bare", wrong.always(wrong.bare(401)), "HTTP 401 without a body"),
    _replaced("http_402_bare", wrong.always(wrong.bare(402)), "HTTP 402 without a body"),
    _replaced("http_404_bare", wrong.always(wrong.bare(404)), "HTTP 404 without a body"),
    _replaced("http_500_bare", wrong.always(wrong.bare(500)), "HTTP 500 without a body"),
    _spoiled(
        "http_504", wrong.always(wrong.refused(50401, 504)), "HTTP 504 from a gateway, with a 50401 envelope"
    ),
    _spoiled("http_504_bare", wrong.always(wrong.bare(504)), "HTTP 504 from a gateway, without a body"),
    _spoiled("http_500_with_20000", spoiled.with_status(500), "HTTP 500, the body is the good answer"),
    _spoiled("http_504_with_20000", spoiled.with_status(504), "HTTP 504, the body is the good answer"),
    _spoiled("proxy_502", wrong.always(wrong.page(502)), "HTTP 502 with a proxy's page"),
    _replaced("proxy_page", wrong.always(wrong.page(200)), "HTTP 200 with the page of a login portal"),
    _replaced("redirect", wrong.always(wrong.redirect()), "HTTP 302 to another path"),
    # HTTP 200 with a code that says no: for the call as a whole, or for its task.
    *(
        _replaced(
            f"envelope_{code}",
            wrong.always(wrong.refused(code)),
            f"the envelope says {code}, its tasks is null",
        )
        for code in (40104, 40200, 40202, 40209, 50000, 50301)
    ),
    *(
        _replaced(f"task_{code}", wrong.refused_task(code), f"a good envelope, its task says {code}")
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


def find(name: str) -> Fault:
    """Give a fault by name. Raises ValueError that suggests the closest one."""
    if name in FAULTS:
        return FAULTS[name]
    close = difflib.get_close_matches(name, FAULTS, n=1)
    hint = f"did you mean {close[0]!r}?" if close else f"known are {', '.join(sorted(FAULTS))}"
    raise ValueError(f"there is no fault {name!r}; {hint}")


def described() -> str:
    """Write the table of all faults as text."""
    rows = [("fault", "executed", "charged", "what happens")]
    rows += [(one.name, _yes(one.executed), _yes(one.charged), one.summary) for one in FAULTS.values()]
    widths = [max(len(row[column]) for row in rows) for column in range(3)]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, [*widths, 0], strict=True)) for row in rows
    )


def _yes(value: bool) -> str:
    return "yes" if value else "no"
