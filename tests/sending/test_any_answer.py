"""Any JSON is read as an answer or raises an error of this library, never another exception."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from dataforseo._api import API
from dataforseo.backlinks.bulk_backlinks import BULK_BACKLINKS_LIVE
from dataforseo_runtime.base.attempts import Attempt, Sent
from dataforseo_runtime.sending import attempt_result
from dataforseo_runtime.transport.http import HttpAnswer
from tests.calls import describing

AT = datetime(2026, 1, 1, tzinfo=UTC)
ATTEMPT = Attempt(number=1, at=AT, outcome="ok")
SENT = Sent(section="backlinks", path="/v3/backlinks/bulk_backlinks/live", at=AT, tags=("t",))

scalars = (
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=True) | st.text(max_size=5)
    | st.sampled_from([20000, 20100, 40102, 40202, 50000, "20000", 0.02, -1])
)  # fmt: skip
anything = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=5,
)


def some_of(fields: dict[str, st.SearchStrategy[Any]]) -> st.SearchStrategy[Any]:
    return st.fixed_dictionaries(
        {}, optional={name: anything | strategy for name, strategy in fields.items()}
    )


results = some_of(
    {
        "items_count": st.integers(),
        "items": st.lists(some_of({"target": st.text(), "backlinks": st.integers()}), max_size=2),
    }
)
tasks = some_of(
    {
        "id": st.text(max_size=3),
        "status_code": st.sampled_from([20000, 40101, 40102, 40202, 50301]),
        "status_message": st.text(max_size=3),
        "time": st.just("0.1 sec."),
        "cost": st.sampled_from([0, 0.02]),
        "path": st.lists(st.text(max_size=3), max_size=3),
        "data": st.dictionaries(st.text(max_size=3), anything, max_size=2),
        "result": st.lists(results, max_size=2),
    }
)
envelopes = some_of(
    {
        "version": st.just("0.1"),
        "status_code": st.sampled_from([20000, 40202, 50000]),
        "status_message": st.text(max_size=3),
        "cost": st.sampled_from([0, 0.02]),
        "tasks_count": st.integers(),
        "tasks_error": st.integers(),
        "tasks": st.lists(anything | tasks, max_size=3),
    }
)


@given(envelopes | anything, st.sampled_from([200, 200, 200, 302, 401, 402, 404, 429, 500, 504]))
def test_any_json_is_an_answer_or_an_error(envelope: Any, status: int) -> None:
    raw = json.dumps(envelope).encode()
    outcome = attempt_result.of_answer(
        API, describing(BULK_BACKLINKS_LIVE)(targets=["a.com"]), ATTEMPT, SENT, HttpAnswer(status, raw)
    )
    assert outcome.response is not None or outcome.error is not None
    assert outcome.cost is None or outcome.cost >= 0
    if outcome.error is not None:
        assert str(outcome.error)
    if outcome.response is not None:
        answer = outcome.response
        assert [len(answer.rows), repr(answer), answer.failed, answer.drift, answer.elapsed]
        assert json.dumps(answer.to_dict()) == json.dumps(envelope)
        for task in answer.tasks:
            assert task.ok in (True, False)
