"""Which failed calls are sent again, and after how long."""

from __future__ import annotations

import random
from datetime import UTC, datetime
from threading import TIMEOUT_MAX

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dataforseo._api import API
from dataforseo_runtime.base.attempts import Sent
from dataforseo_runtime.base.errors import (
    AnswerLostError,
    ApiError,
    InvalidRequestError,
    NotSentError,
    UnreadableAnswerError,
)
from dataforseo_runtime.requests.facts import Repeat
from dataforseo_runtime.sending import retry_policy

NOON = datetime(2026, 1, 1, 12, 0, 20, tzinfo=UTC)
SENT = Sent(section="backlinks", path="/v3/x", at=NOON)


def repetition(repeat: Repeat, error: Exception, *, repeat_charged: bool = False) -> str:
    assert isinstance(
        error, (AnswerLostError, ApiError, InvalidRequestError, NotSentError, UnreadableAnswerError)
    )
    return retry_policy.decide(API, repeat, error, repeat_charged=repeat_charged)


@pytest.mark.parametrize("repeat", ["charged", "acts"])
def test_every_code_on_a_call_that_is_not_free(repeat: Repeat) -> None:
    """While the cost is not known to be 0, only codes that are never charged are repeated."""
    repeated = {
        code
        for code in API.status_codes
        if repetition(repeat, ApiError(code, None, http_status=200)) != "never"
    }
    assert repeated == {40202, 40209}
    for code in repeated:
        assert API.status_codes[code].charged == "never"


def test_every_code_on_a_free_call() -> None:
    for code, known in API.status_codes.items():
        how = repetition("safe", ApiError(code, None, http_status=200))
        if not known.succeeded and known.outcome != "pending":
            assert how == known.retry


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (ApiError(50301, None, cost=0, http_status=200), "backoff"),  # the task has a cost of 0
        (ApiError(50301, None, cost=0, http_status=200, sent=SENT), "never"),  # the cost is not known
        (ApiError(50301, None, cost=0.02, http_status=200), "never"),
        (ApiError(40101, None, cost=0.002, http_status=200), "never"),
        (ApiError(55555, None, cost=0, http_status=200), "backoff"),  # unknown code of a server error
        (ApiError(45555, None, cost=0, http_status=200), "never"),  # unknown code of a caller's mistake
        (ApiError(None, None, http_status=429), "next minute"),
        (ApiError(40602, None, cost=0, http_status=200), "never"),  # the caller decides when to look again
        (NotSentError("refused"), "backoff"),
        (NotSentError("bad certificate", passing=False), "never"),
        (AnswerLostError("reset", path="/v3/x"), "never"),
        (UnreadableAnswerError("page", raw=b"", http_status=502), "never"),
        (InvalidRequestError("X", []), "never"),
    ],
)
def test_a_call_that_costs_something(error: Exception, expected: str) -> None:
    assert repetition("charged", error) == expected


def test_it_takes_a_word_of_the_caller_to_repeat_what_may_be_charged() -> None:
    error = ApiError(40101, None, cost=0.002, http_status=200)
    assert repetition("charged", error, repeat_charged=True) == "once"


@given(st.integers(0, 100), st.floats(0, 1))
def test_a_pause_grows_up_to_half_a_minute(tries: int, chance: float) -> None:
    pause = retry_policy.pause("backoff", tries, NOON, lambda: chance)
    assert 0 <= pause <= min(30, 2**tries)


def test_callers_that_failed_together_do_not_come_back_together() -> None:
    pauses = [retry_policy.pause("backoff", 3, NOON, random.Random(seed).random) for seed in range(100)]  # noqa: S311
    for quarter in range(4):
        assert sum(2 * quarter <= pause < 2 * quarter + 2 for pause in pauses) > 10


@given(st.floats(0, 1))
def test_a_used_up_minute_is_waited_out(chance: float) -> None:
    assert 40 <= retry_policy.pause("next minute", 0, NOON, lambda: chance) <= 41


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("7", 7.0),
        ("9" * 30, TIMEOUT_MAX),  # the most that can be waited
        (None, None),
        ("Wed, 21 Oct 2026 07:28:00 GMT", None),
        ("-1", None),
        ("٣", None),
        ("", None),
    ],
)
def test_a_retry_after_is_honoured_when_it_gives_seconds(header: str | None, seconds: float | None) -> None:
    assert retry_policy.read_retry_after(header) == seconds
    if seconds is not None:
        assert retry_policy.pause("backoff", 0, NOON, lambda: 0.5, seconds) == seconds
