"""Logging and hooks: one log line a call, and an event for each request, response and wait."""

from __future__ import annotations

import logging
import re
from typing import Any

import pytest

from dataforseo import Client, TaskError
from dataforseo_runtime.sending.hooks import RequestEvent, ResponseEvent, WaitEvent
from dataforseo_sandbox import Sandbox
from tests.clocks import HurriedClock


def make_calls(*faults: str, **settings: Any) -> None:
    with (
        Sandbox(faults=faults) as sandbox,
        Client(
            login="login", password="password", base_url=sandbox.url, clock=HurriedClock(), **settings
        ) as client,
    ):
        client.backlinks.bulk_backlinks_live(targets=["a.com"], tag="t")


def test_one_line_a_call(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO, "dataforseo"):
        make_calls("task_50301")
    (line,) = [record.getMessage() for record in caplog.records if record.name == "dataforseo"]
    assert re.fullmatch(
        r"POST /v3/backlinks/bulk_backlinks/live HTTP 200 code 20000 task 20000 \d+ ms "
        r"cost 0.024036 attempt 2 ok",
        line,
    )


def test_a_failed_call_has_its_line_too(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO, "dataforseo"), pytest.raises(TaskError):
        make_calls("task_40101")
    (line,) = [record.getMessage() for record in caplog.records if record.name == "dataforseo"]
    assert re.search(r"HTTP 200 code 20000 task 40101 \d+ ms cost 0.024 attempt 1 failed$", line)


def test_bodies_are_logged_at_debug_alone_and_shortened(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG, "dataforseo"):
        make_calls()
    debug = [record.getMessage() for record in caplog.records if record.levelno == logging.DEBUG]
    assert any("body '[{" in line and "a.com" in line for line in debug)
    assert any("answer '{" in line for line in debug)
    assert all("\n" not in line and len(line) < 4000 for line in debug)


def test_hooks_hear_of_every_try_and_wait() -> None:
    heard: list[Any] = []
    make_calls(
        "envelope_40209",
        on_request=heard.append,
        on_response=heard.append,
        on_wait=heard.append,
        random=lambda: 0.5,
    )
    assert [type(event) for event in heard] == [
        RequestEvent,
        ResponseEvent,
        WaitEvent,
        RequestEvent,
        ResponseEvent,
    ]
    first, refused, wait, second, answered = heard
    assert (first.method, first.path) == ("POST", "/v3/backlinks/bulk_backlinks/live")
    assert b'"tag":"t"' in first.body
    assert (first.attempt, second.attempt) == (1, 2)
    assert (refused.error.code, refused.attempt.code) == (40209, 40209)
    assert b"40209" in refused.raw
    assert (wait.reason, wait.seconds) == ("repeat", 0.5)
    assert (answered.error, answered.attempt.cost) == (None, 0.024036)


def test_a_hook_that_fails_costs_no_answer(caplog: pytest.LogCaptureFixture) -> None:
    def fail(_: object) -> None:
        raise RuntimeError("broken hook")

    make_calls(on_request=fail, on_response=fail)
    assert sum("a hook failed on" in record.getMessage() for record in caplog.records) == 2
