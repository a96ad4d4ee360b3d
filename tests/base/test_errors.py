"""Errors keep their fields through pickle and copy, and their text says what to do."""

from __future__ import annotations

import copy
import inspect
import pickle
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from decimal import Decimal

import pytest

from dataforseo_runtime.base import errors
from dataforseo_runtime.base.attempts import Attempt, Sent
from dataforseo_runtime.base.errors import (
    AnswerLostError,
    AnswerTimeoutError,
    ApiError,
    AuthenticationError,
    BudgetExceededError,
    ClientClosedError,
    ConfigurationError,
    DataForSEOError,
    InvalidRequestError,
    LimitError,
    NotFinishedError,
    NotSentError,
    PaymentError,
    Problem,
    SendTimeoutError,
    TaskError,
    UnreadableAnswerError,
)

AT = datetime(2026, 1, 1, tzinfo=UTC)
SENT = Sent(section="backlinks", path="/v3/backlinks/x", at=AT, tags=("a", "b", "c", "d"))
ALL = [
    ConfigurationError("no login"),
    InvalidRequestError("X", [Problem("limit", "maximum", 5000, "is above the maximum of 1000")]),
    BudgetExceededError("/v3/x", worst_case=Decimal("0.02"), left=Decimal("0.01"), budget=Decimal(5)),
    BudgetExceededError("/v3/x", worst_case=None, left=Decimal("0.01"), budget=Decimal(5)),
    NotSentError("refused", passing=False),
    AnswerLostError("reset", path="/v3/x", raw=b"abc", sent=SENT),
    AnswerLostError("reset", path="/v3/x"),
    AnswerTimeoutError("late", path="/v3/x", sent=SENT),
    SendTimeoutError("too late", passing=False),
    ClientClosedError("closed"),
    NotFinishedError("1", seconds=5),
    UnreadableAnswerError("page", raw=b"<html>", http_status=502, path="/v3/x", sent=SENT),
    *(
        cls(
            40101,
            "m",
            meaning="M",
            advice="A",
            http_status=500,
            task_id="1",
            cost=0.002,
            path="/v3/x",
            raw=b"{}",
        )
        for cls in (ApiError, AuthenticationError, PaymentError, LimitError, TaskError)
    ),
]


@pytest.mark.parametrize("error", ALL, ids=lambda error: type(error).__name__)
def test_an_error_survives_pickle_and_copy(error: DataForSEOError) -> None:
    error.attempts = (Attempt(number=1, at=AT, outcome="failed", code=40101, cost=0.002),)
    for again in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):  # noqa: S301
        assert type(again) is type(error)
        assert (str(again), again.args, vars(again)) == (str(error), error.args, vars(error))


def test_an_error_with_a_value_that_cannot_be_pickled_keeps_its_text() -> None:
    error = InvalidRequestError(
        "X", [Problem("targets", "type", iter_of_texts(), "must be a list, not generator")]
    )
    for again in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):  # noqa: S301
        assert str(again) == str(error)


def iter_of_texts() -> Iterator[str]:
    yield "a.com"


@pytest.mark.parametrize("error", ALL, ids=lambda error: type(error).__name__)
def test_an_error_says_something(error: DataForSEOError) -> None:
    assert len(str(error)) >= 5
    assert "None" not in str(error)


def test_the_tree_in_the_docstring_of_the_module_is_the_tree_of_classes() -> None:
    drawn: dict[str, str] = {}
    above: list[tuple[int, str]] = []
    for line in (errors.__doc__ or "").splitlines():
        match = re.match(r"    ([│├└─ ]*)(\w+)(  |$)", line)
        if match is None:
            continue
        depth, name = len(match[1]), match[2]
        above = [entry for entry in above if entry[0] < depth]
        if above:
            drawn[name] = above[-1][1]
        above.append((depth, name))
    real = {
        name: cls.__bases__[0].__name__
        for name, cls in inspect.getmembers(errors, inspect.isclass)
        if issubclass(cls, DataForSEOError) and cls is not DataForSEOError
    }
    assert drawn == real


def test_an_api_error_tells_code_meaning_advice_and_what_it_cost() -> None:
    error = TaskError(
        40101,
        "Search Engine Error.",
        meaning="The search engine failed.",
        advice="Post it once more at most.",
        http_status=200,
        task_id="0123",
        cost=0.002,
        path="/v3/serp/x",
    )
    assert str(error) == (
        "40101 Search Engine Error. The search engine failed. Post it once more at most. "
        "[/v3/serp/x, task 0123, cost 0.002 USD]"
    )


def test_a_lost_call_names_its_tags() -> None:
    assert "with tag 'a', 'b', 'c' and 1 more" in str(AnswerLostError("reset", path="/v3/x", sent=SENT))
    assert "The call is free and may be repeated" in str(AnswerLostError("reset", path="/v3/x", free=True))
    assert str(AnswerLostError("reset", path="/v3/x")) == "the answer of /v3/x was lost: reset"
