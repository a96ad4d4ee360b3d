"""Every fault, in one table."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

from dataforseo_sandbox.faults import spoil
from dataforseo_sandbox.faults.kinds import (
    AnyFault,
    FailTask,
    Misdeliver,
    Refuse,
    Replace,
    Reset,
    Spoil,
    Stall,
)
from dataforseo_sandbox.service import ForcedFailure


def _connection() -> Iterable[AnyFault]:
    lost = {"executed": False, "charged": False}
    done = {"executed": True, "charged": True}
    yield Refuse("refuse", "nobody listens on the port", **lost)
    yield Reset("reset_before_body", "connection reset once the headers are read", at="before body", **lost)
    yield Reset(
        "reset_after_body", "connection reset once the whole request is read", at="after body", **lost
    )
    yield Reset("lost_after_execution", "connection reset in place of the answer", at="answer", **done)
    yield Stall(
        "stall_before",
        "silence once the request is read; carried out when the silence ends",
        at="after body",
        **lost,
    )
    yield Stall("stall_after", "silence before the answer", at="answer", **done)
    yield Misdeliver("drip", "the body comes in twenty pieces", change=spoil.dripping, **done)
    yield Misdeliver(
        "cut_short", "half of the body, then the connection is closed", change=spoil.cut_short, **done
    )
    yield Misdeliver(
        "hang_up", "a whole answer, then the connection is closed unannounced", change=spoil.hung_up, **done
    )
    yield Misdeliver(
        "length_too_short", "Content-Length ten bytes short", change=spoil.announcing(-10), **done
    )
    yield Misdeliver(
        "length_too_long", "Content-Length ten bytes over, then silence", change=spoil.announcing(10), **done
    )
    yield Misdeliver(
        "length_nonsense", "Content-Length is no number", change=spoil.announcing_nonsense, **done
    )


def _bytes() -> Iterable[AnyFault]:
    done = {"executed": True, "charged": True}
    yield Spoil("garbage", "HTTP 200, bytes that are no text", change=spoil.garbage, **done)
    yield Spoil("empty_body", "HTTP 200, no body", change=spoil.lost_at_gateway(200), **done)
    yield Spoil(
        "byte_order_mark",
        "a byte order mark before the JSON",
        change=spoil.bytes_around(b"\xef\xbb\xbf", b""),
        **done,
    )
    yield Spoil(
        "trailing_text",
        "a PHP warning after the JSON",
        change=spoil.bytes_around(b"", b"\nWarning: x"),
        **done,
    )
    yield Spoil("bad_utf8", "a byte that is not UTF-8 inside the JSON", change=spoil.bad_utf8, **done)
    yield Spoil("gzip_bomb", "2 MB that unpack to 2 GB", change=spoil.gzip_bomb, **done)
    yield Spoil("broken_gzip", "gzip, damaged in the middle", change=spoil.broken_gzip, **done)
    yield Spoil("not_gzip", "announced as gzip, sent plain", change=spoil.not_gzip, **done)
    yield Replace(
        "proxy_page",
        "HTTP 200 with the page of a login portal",
        answer=lambda _: spoil.page(200),
        executed=False,
        charged=False,
    )
    yield Spoil("proxy_502", "HTTP 502 with a proxy's page", change=lambda _: spoil.page(502), **done)
    yield Replace(
        "redirect", "HTTP 302 to another path", answer=spoil.redirect, executed=False, charged=False
    )


def _http_statuses() -> Iterable[AnyFault]:
    refused = {"executed": False, "charged": False}
    done = {"executed": True, "charged": True}
    for status, code in ((401, 40100), (404, 40400), (500, 50000)):
        envelope = spoil.refused(code, status)
        yield Replace(
            f"http_{status}", f"HTTP {status} with an envelope of {code}", answer=envelope, **refused
        )
    yield Replace(
        "http_402",
        "HTTP 402, the envelope's task says 40200",
        answer=spoil.failed_task(40200, 402),
        **refused,
    )
    for status in (401, 402, 404, 500):
        yield Replace(
            f"http_{status}_bare", f"HTTP {status} without a body", answer=spoil.bare(status), **refused
        )
    late = spoil.gateway_envelope(504, 50401)
    yield Spoil(
        "http_504", "HTTP 504 with an envelope of 50401 from a gateway that gave up", change=late, **done
    )
    yield Spoil("http_504_bare", "HTTP 504 without a body", change=spoil.lost_at_gateway(504), **done)
    yield Spoil(
        "http_500_with_20000", "HTTP 500, the body is the good answer", change=spoil.with_status(500), **done
    )
    yield Spoil(
        "http_504_with_20000", "HTTP 504, the body is the good answer", change=spoil.with_status(504), **done
    )


def _codes() -> Iterable[AnyFault]:
    refused = {"executed": False, "charged": False}
    for code in (40104, 40200, 40202, 40209, 50000, 50301):
        yield Replace(
            f"envelope_{code}",
            f"the envelope says {code}, tasks is null",
            answer=spoil.refused(code),
            **refused,
        )
    for code in (40104, 40200, 40202, 40209):
        yield Replace(
            f"task_{code}",
            f"a good envelope, its task says {code}",
            answer=spoil.failed_task(code),
            **refused,
        )
    for code in (40103, 50000, 50301, 50401):
        failure = ForcedFailure(code, charged=False)
        yield FailTask(
            f"task_{code}",
            f"the task fails with {code} at no cost",
            failure=failure,
            executed=True,
            charged=False,
        )
    for code in (40101, 40102):
        failure = ForcedFailure(code, charged=True)
        yield FailTask(
            f"task_{code}",
            f"the task ends with {code} and is charged",
            failure=failure,
            executed=True,
            charged=True,
        )


def _shapes() -> Iterable[AnyFault]:
    refused = {"executed": False, "charged": False}
    done = {"executed": True, "charged": True}
    yield Replace(
        "empty_tasks", "a good envelope whose tasks is []", answer=spoil.accepted_without_tasks([]), **refused
    )
    yield Replace(
        "null_tasks",
        "a good envelope whose tasks is null",
        answer=spoil.accepted_without_tasks(None),
        **refused,
    )
    yield Spoil(
        "null_result", "a good task whose result is null", change=spoil.on_envelope(spoil.null_result), **done
    )
    yield Spoil(
        "tasks_as_object",
        'tasks is {"0": …}, as years ago',
        change=spoil.on_envelope(spoil.tasks_as_object),
        **done,
    )
    yield Spoil(
        "unknown_fields",
        "a field unknown to the spec in every object",
        change=spoil.on_envelope(spoil.unknown_fields),
        **done,
    )
    yield Spoil(
        "unknown_types",
        "items of a type unknown to the spec",
        change=spoil.on_envelope(spoil.unknown_types),
        **done,
    )
    yield Spoil(
        "wrong_types",
        "5.5 for integers, objects for texts, in results",
        change=spoil.on_envelope(spoil.wrong_types),
        **done,
    )


FAULTS: dict[str, AnyFault] = {
    fault.name: fault
    for group in (_connection(), _bytes(), _http_statuses(), _codes(), _shapes())
    for fault in group
}


def find(name: str) -> AnyFault:
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
