"""Every fault of network and server, on a billed and on a free call, by either client.

The first attempt meets the fault. TABLE says what the caller gets and after how many attempts. In every case
nothing is paid for twice, what the client counts as spent agrees with the sandbox's ledger, and the bytes
that arrived are kept.
"""

from __future__ import annotations

import pickle
from typing import Any

import pytest
from attrs import frozen

from dataforseo_sandbox import FAULTS, Sandbox
from tests.callers import CLIENTS, KINDS, TARGETS, Result, make_call, usd
from tests.clocks import HurriedClock

# "ok" or the name of the error, and the number of attempts.
Ending = tuple[str, int]
OK: Ending = ("ok", 1)
REPEATED: Ending = ("ok", 2)


@frozen
class Row:
    """The result of a billed and of a free call. `code` is that of the error or of the first attempt."""

    fault: str
    billed: Ending
    free: Ending
    code: int | None = None
    timeout: float = 20
    bytes_kept: bool = False


def failed(error: str) -> Ending:
    return error, 1


TABLE = [
    # The connection: a billed call that may have been executed is never sent again.
    Row("reset_after_body", failed("AnswerLostError"), REPEATED),
    Row("lost_after_execution", failed("AnswerLostError"), REPEATED),
    Row("stall_before", failed("AnswerTimeoutError"), REPEATED, timeout=1),
    Row("stall_after", failed("AnswerTimeoutError"), REPEATED, timeout=1),
    # The body: what can be read is returned; what cannot be read is kept in the error.
    Row("drip", OK, OK),
    Row("cut_short", failed("AnswerLostError"), REPEATED, bytes_kept=True),
    Row("hang_up", OK, OK),
    Row("length_too_short", failed("AnswerLostError"), REPEATED, bytes_kept=True),
    Row("length_too_long", OK, OK, timeout=1),
    Row("length_nonsense", OK, OK),
    Row("garbage", failed("UnreadableAnswerError"), REPEATED, bytes_kept=True),
    Row("empty_body", failed("UnreadableAnswerError"), REPEATED),
    Row("byte_order_mark", OK, OK),
    Row("trailing_text", OK, OK),
    Row("bad_utf8", OK, OK),
    Row("gzip_bomb", OK, OK),  # the answer comes first; the rest is not decompressed
    Row("broken_gzip", failed("AnswerLostError"), REPEATED, bytes_kept=True),
    Row("not_gzip", OK, OK),
    # The shape: it never raises.
    Row("null_result", OK, OK),
    Row("tasks_as_object", OK, OK),
    Row("unknown_fields", OK, OK),
    Row("unknown_types", OK, OK),
    Row("wrong_types", OK, OK),
    # The HTTP status: after a gateway gave up, a cost of 0 in the body proves nothing.
    Row(
        "http_401", failed("AuthenticationError"), failed("AuthenticationError"), code=40100, bytes_kept=True
    ),
    Row("http_402", failed("PaymentError"), failed("PaymentError"), code=40200, bytes_kept=True),
    Row("http_404", failed("ApiError"), failed("ApiError"), code=40400, bytes_kept=True),
    Row("http_500", failed("ApiError"), REPEATED, code=50000, bytes_kept=True),
    Row("http_401_bare", failed("AuthenticationError"), failed("AuthenticationError")),
    Row("http_402_bare", failed("PaymentError"), failed("PaymentError")),
    Row("http_404_bare", failed("UnreadableAnswerError"), failed("UnreadableAnswerError")),
    Row("http_500_bare", failed("UnreadableAnswerError"), REPEATED),
    Row("redirect", failed("UnreadableAnswerError"), failed("UnreadableAnswerError")),
    Row("proxy_page", failed("UnreadableAnswerError"), REPEATED, bytes_kept=True),
    Row("http_504", failed("ApiError"), REPEATED, code=50401, bytes_kept=True),
    Row("http_504_bare", failed("UnreadableAnswerError"), REPEATED),
    Row("proxy_502", failed("UnreadableAnswerError"), REPEATED, bytes_kept=True),
    Row("http_500_with_20000", failed("ApiError"), REPEATED, code=20000, bytes_kept=True),
    Row("http_504_with_20000", failed("ApiError"), REPEATED, code=20000, bytes_kept=True),
    # The envelope's code: only a code that refuses the call proves that nothing was charged.
    Row(
        "envelope_40104",
        failed("AuthenticationError"),
        failed("AuthenticationError"),
        code=40104,
        bytes_kept=True,
    ),
    Row("envelope_40200", failed("PaymentError"), failed("PaymentError"), code=40200, bytes_kept=True),
    Row("envelope_40202", REPEATED, REPEATED, code=40202),
    Row("envelope_40209", REPEATED, REPEATED, code=40209),
    Row("envelope_50000", failed("ApiError"), REPEATED, code=50000, bytes_kept=True),
    Row("envelope_50301", failed("ApiError"), REPEATED, code=50301, bytes_kept=True),
    # The task's code: a task with a cost of 0 may be sent again.
    Row(
        "task_40104",
        failed("AuthenticationError"),
        failed("AuthenticationError"),
        code=40104,
        bytes_kept=True,
    ),
    Row("task_40200", failed("PaymentError"), failed("PaymentError"), code=40200, bytes_kept=True),
    Row("task_40202", REPEATED, REPEATED, code=40202),
    Row("task_40209", REPEATED, REPEATED, code=40209),
    Row("task_40101", failed("TaskError"), REPEATED, code=40101, bytes_kept=True),
    Row("task_40102", OK, OK, code=40102),
    Row("task_40103", REPEATED, REPEATED, code=40103),
    Row("task_50000", REPEATED, REPEATED, code=50000),
    Row("task_50301", REPEATED, REPEATED, code=50301),
    Row("task_50401", REPEATED, REPEATED, code=50401),
    Row("empty_tasks", REPEATED, REPEATED, code=20000),
    Row("null_tasks", REPEATED, REPEATED, code=20000),
]

# These end in more than one way; each has its own test.
APART = {"refuse", "reset_before_body"}


def test_the_table_has_every_fault() -> None:
    assert {row.fault for row in TABLE} | APART == set(FAULTS)


@pytest.mark.parametrize("way", CLIENTS)
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("row", TABLE, ids=lambda row: row.fault)
def test_fault(row: Row, kind: str, way: str) -> None:
    with Sandbox() as sandbox:
        sandbox.fail_next(row.fault)
        result = make_call(
            way, kind, sandbox.url, timeout=row.timeout, max_answer_bytes=1 << 22, clock=HurriedClock()
        )
        charged = list(sandbox.ledger.charged)
        cost = usd(sandbox.ledger.cost)
    assert (result.word, result.tries) == (row.billed if kind == "billed" else row.free)
    if row.code is not None:
        assert result.attempts[0].code == row.code
    check_nothing_is_paid_twice(row, kind, result, len(charged))
    check_what_was_spent(result, cost)
    check_nothing_is_lost(row, result)


def check_nothing_is_paid_twice(row: Row, kind: str, result: Result, charges: int) -> None:
    assert charges <= 1
    if kind == "billed":
        assert charges == (FAULTS[row.fault].charged or result.word == "ok")


def check_what_was_spent(result: Result, cost: Any) -> None:
    """Every cost is counted as spent or uncertain, and `find_charged` makes it certain."""
    assert result.spent.total <= cost <= result.spent.total + result.spent.uncertain
    if result.error is not None:
        assert result.charge is not None
        if getattr(result.error, "sent", None) is not None:
            assert result.charge.charged == ("yes" if cost else "no")
            assert (result.charge.cost or 0) == cost
        assert result.spent_then.total == cost
        assert result.spent_then.uncertain == 0


def check_nothing_is_lost(row: Row, result: Result) -> None:
    error = result.error
    if error is None or row.bytes_kept:
        assert result.raw
    if error is None:
        return
    again = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own
    assert (str(again), again.attempts, vars(again)) == (str(error), error.attempts, vars(error))


@pytest.mark.parametrize("way", CLIENTS)
@pytest.mark.parametrize("kind", KINDS)
def test_a_refused_connection_is_a_call_that_was_never_sent(kind: str, way: str) -> None:
    with Sandbox() as sandbox:
        sandbox.fail_next("refuse")
        result = make_call(way, kind, sandbox.url, clock=HurriedClock(), meanwhile=sandbox.clear_faults)
    assert result.word == "NotSentError"
    assert [attempt.outcome for attempt in result.attempts] == ["not sent"] * 4
    assert result.spent.total == result.spent.uncertain == 0


@pytest.mark.parametrize("way", CLIENTS)
def test_a_request_cut_off_on_its_way_out_is_sent_again_only_if_it_did_not_leave_whole(way: str) -> None:
    with Sandbox() as sandbox:
        sandbox.fail_next("reset_before_body")
        result = make_call(way, "billed", sandbox.url, clock=HurriedClock())
        charges = len(sandbox.ledger.charged)
    # It depends on whether the reset arrives before the last byte was written.
    assert (result.word, result.tries, charges) in {("AnswerLostError", 1, 0), ("ok", 2, 1)}


@pytest.mark.parametrize("way", CLIENTS)
@pytest.mark.parametrize("kind", KINDS)
def test_a_drip_that_outlasts_the_timeout_keeps_what_came(kind: str, way: str) -> None:
    with Sandbox() as sandbox:
        sandbox.fail_next("drip", seconds=4)
        result = make_call(way, kind, sandbox.url, timeout=1, clock=HurriedClock())
        charges = len(sandbox.ledger.charged)
    assert (result.word, charges) == (("AnswerTimeoutError", 1) if kind == "billed" else ("ok", 0))
    if result.error is not None:
        assert 0 < len(result.raw) < 600


@pytest.mark.parametrize("way", CLIENTS)
def test_a_burst_of_refusals_ends_within_the_tries_allowed(way: str) -> None:
    clock = HurriedClock()
    with Sandbox() as sandbox:
        sandbox.fail_next("envelope_40209", times=3)
        result = make_call(way, "billed", sandbox.url, clock=clock)
        assert (result.word, result.tries, len(sandbox.ledger.charged)) == ("ok", 4, 1)
        sandbox.fail_next("envelope_40209", times=4)
        result = make_call(way, "billed", sandbox.url, clock=clock)
        assert (result.word, result.tries, len(sandbox.ledger.charged)) == ("LimitError", 4, 1)
    assert clock.slept
    assert all(seconds <= 30 for seconds in clock.slept)


@pytest.mark.parametrize("way", CLIENTS)
def test_a_minute_that_is_used_up_is_waited_out(way: str) -> None:
    clock = HurriedClock()
    with Sandbox() as sandbox:
        sandbox.fail_next("envelope_40202")
        before = clock.now()
        result = make_call(way, "billed", sandbox.url, clock=clock)
    assert result.word == "ok"
    assert clock.now().minute != before.minute
    assert sum(clock.slept) <= 62


@pytest.mark.parametrize("way", CLIENTS)
def test_what_may_have_been_charged_is_repeated_when_asked_for(way: str) -> None:
    with Sandbox() as sandbox:
        sandbox.fail_next("task_40101")
        result = make_call(way, "billed", sandbox.url, clock=HurriedClock(), repeat_charged=True)
        assert result.word == "ok"
        assert [attempt.code for attempt in result.attempts] == [40101, 20000]
        assert len(sandbox.ledger.charged) == 2
        assert result.spent.total == usd(sandbox.ledger.cost)


def test_no_further_try_starts_after_the_time_allowed() -> None:
    clock = HurriedClock()
    with Sandbox() as sandbox:
        sandbox.fail_next("envelope_40202", times=10)
        result = make_call("sync", "billed", sandbox.url, clock=clock, retry_within=100, max_attempts=10)
    assert result.word == "LimitError"
    assert result.tries < 4
    assert sum(attempt.pause for attempt in result.attempts) <= 100


def test_the_rows_come_back_whatever_way_they_were_sent() -> None:
    for fault in (
        "drip",
        "hang_up",
        "length_too_long",
        "gzip_bomb",
        "not_gzip",
        "trailing_text",
        "tasks_as_object",
    ):
        with Sandbox() as sandbox:
            sandbox.fail_next(fault)
            result = make_call("sync", "billed", sandbox.url, timeout=2, max_answer_bytes=1 << 22)
        assert result.answer is not None
        assert sorted(row.target for row in result.answer.rows) == sorted(TARGETS), fault
