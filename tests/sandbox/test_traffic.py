"""Calls are counted by scope, and refused beyond the limits if these are enforced."""

from __future__ import annotations

from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from dataforseo_runtime.requests.facts import Limits
from dataforseo_sandbox import ManualClock, Sandbox, ScaledClock
from tests.sandbox.http_caller import BULK, Answer, Caller, window


def code(answer: Answer) -> int:
    found: int = answer.envelope["status_code"]
    return found


def test_calls_are_counted_by_account_section_and_endpoint(sandbox: Sandbox, caller: Caller) -> None:
    for _ in range(3):
        caller.bulk()
    caller.post("backlinks/id_list", window())
    caller.post("dataforseo_labs/id_list", window())
    caller.post("nothing/at/all", {})
    counted = {
        scope: sandbox.traffic.most_per_minute(scope) for scope in ("account", "backlinks", BULK, "serp")
    }
    assert counted == {"account": 6, "backlinks": 4, BULK: 3, "serp": 0}
    assert sandbox.traffic.most_per_minute("/v3/backlinks/id_list") == 1
    assert sandbox.traffic.refused == {}


def test_the_busiest_minute_is_any_sixty_seconds() -> None:
    clock = ManualClock()
    with Sandbox(clock=clock) as sandbox, Caller(sandbox) as caller:
        for pause in (0, 30, 29, 2, 0, 58):
            clock.advance(pause)
            caller.bulk()
        assert sandbox.traffic.most_per_minute() == 4
        clock.advance(60)
        caller.bulk()
        assert sandbox.traffic.most_per_minute() == 4


def test_too_many_a_minute_are_refused_until_the_minute_is_over() -> None:
    clock = ManualClock()
    limits = Limits(calls_per_minute=3)
    with Sandbox(clock=clock, limits=limits) as sandbox, Caller(sandbox) as caller:
        codes = [code(caller.bulk()) for _ in range(5)]
        assert codes == [20000] * 3 + [40202] * 2
        clock.advance(59)
        assert code(caller.bulk()) == 40202
        clock.advance(1)
        assert code(caller.bulk()) == 20000
        assert (sandbox.traffic.refused, len(sandbox.ledger)) == ({40202: 3}, 4)


def test_the_limits_of_the_spec() -> None:
    clock = ManualClock()
    with Sandbox(clock=clock, limits=True) as sandbox, Caller(sandbox) as caller:
        codes = [code(caller.post("backlinks/id_list", window())) for _ in range(11)]
        assert codes == [20000] * 10 + [40202]
        assert code(caller.bulk()) == 20000
        assert code(caller.post("dataforseo_labs/id_list", window())) == 20000
        assert sandbox.traffic.most_per_minute("backlinks/id_list") == 11


def test_too_many_at_once_are_refused() -> None:
    limits = Limits(simultaneous_calls=5)
    with Sandbox(limits=limits, latency=0.2) as sandbox, Caller(sandbox) as caller:
        with ThreadPoolExecutor(20) as pool:
            codes = Counter(code(answer) for answer in pool.map(caller.bulk, ["a.example"] * 20))
        assert codes[20000] >= 5
        assert codes == {20000: codes[20000], 40209: 20 - codes[20000]}
        assert sandbox.traffic.refused == {40209: codes[40209]}
        assert sandbox.traffic.peak_simultaneous() > 5
        assert len(sandbox.ledger) == codes[20000]


def test_a_caller_who_waits_for_each_answer_is_never_counted_twice() -> None:
    with Sandbox(limits=Limits(simultaneous_calls=1)) as sandbox, Caller(sandbox) as caller:
        assert {code(caller.bulk()) for _ in range(300)} == {20000}
        assert sandbox.traffic.peak_simultaneous() == 1


def test_nothing_is_lost_under_two_hundred_callers() -> None:
    with Sandbox(clock=ScaledClock(60)) as sandbox, Caller(sandbox) as caller:

        def call(index: int) -> dict[str, Any]:
            return caller.bulk("a.example", tag=str(index)).task

        with ThreadPoolExecutor(200) as pool:
            answers = list(pool.map(call, range(1000)))
        assert {task["status_code"] for task in answers} == {20000}
        assert len({task["id"] for task in answers}) == 1000
        assert {entry.tag for entry in sandbox.ledger} == {str(index) for index in range(1000)}
        assert sandbox.ledger.cost == 24.036
        assert sandbox.traffic.peak_simultaneous() <= 200
