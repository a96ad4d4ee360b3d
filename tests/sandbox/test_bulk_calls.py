"""Bulk calls: a row for each target, in another order, with numbers that depend on the target alone."""

from __future__ import annotations

import re
import uuid

from hypothesis import given, settings
from hypothesis import strategies as st

from dataforseo import loads
from dataforseo.backlinks import BulkBacklinksLiveItem
from dataforseo_sandbox import Sandbox
from tests.sandbox.http_caller import TARGETS, Caller


def test_every_target_comes_back_once_and_not_in_the_order_asked(caller: Caller) -> None:
    answered = [row["target"] for row in caller.bulk().rows]
    assert sorted(answered) == sorted(TARGETS)
    assert answered != TARGETS
    assert [row["target"] for row in caller.bulk(*answered).rows] != answered


def test_the_order_does_not_depend_on_the_order_asked(caller: Caller) -> None:
    assert caller.bulk(*TARGETS).rows == caller.bulk(TARGETS[2], *TARGETS[:2], TARGETS[3]).rows


@given(
    targets=st.lists(
        st.text(min_size=1, max_size=30).filter(lambda text: text.isprintable()),
        min_size=2,
        max_size=8,
        unique=True,
    )
)
@settings(max_examples=50, deadline=None)
def test_numbers_depend_on_the_target_alone(targets: list[str]) -> None:
    with Sandbox() as sandbox, Caller(sandbox) as caller:
        together = {row["target"]: row["backlinks"] for row in caller.bulk(*targets, tag="x").rows}
        alone = {target: caller.bulk(target).rows[0]["backlinks"] for target in targets}
    assert together == alone


def test_numbers_differ_between_targets_fields_and_seeds(caller: Caller) -> None:
    path = "backlinks/bulk_new_lost_backlinks/live"
    rows = caller.post(path, {"targets": TARGETS}).rows
    numbers = [row[name] for row in rows for name in ("new_backlinks", "lost_backlinks")]
    assert len(set(numbers)) == len(numbers)
    with Sandbox(seed=1) as sandbox, Caller(sandbox) as other:
        assert other.post(path, {"targets": TARGETS}).rows != rows


def test_the_answer_fits_the_spec(caller: Caller) -> None:
    answer = loads(caller.bulk().raw)
    assert answer.drift == []
    assert all(isinstance(row, BulkBacklinksLiveItem) for row in answer.rows)
    assert answer.elapsed is not None


def test_the_task_has_the_form_of_the_api(caller: Caller) -> None:
    task = caller.bulk(tag="weekly").task
    assert re.fullmatch(r"\d{8}-\d{4}-\d{4}-0000-[0-9a-f]{12}", task["id"])
    assert uuid.UUID(task["id"]).version is None
    assert re.fullmatch(r"\d+\.\d{4} sec\.", task["time"])
    assert task["path"] == ["v3", "backlinks", "bulk_backlinks", "live"]
    assert task["data"] == {
        "api": "backlinks",
        "function": "bulk_backlinks",
        "targets": TARGETS,
        "tag": "weekly",
    }
    assert task["result_count"] == 1
    assert task["result"][0]["items_count"] == len(TARGETS)


def test_a_call_costs_its_request_and_its_rows(caller: Caller, sandbox: Sandbox) -> None:
    answer = caller.bulk(tag="weekly")
    assert answer.envelope["cost"] == answer.task["cost"] == 0.024144
    (entry,) = sandbox.ledger
    assert (entry.task_id, entry.path) == (answer.task["id"], "v3/backlinks/bulk_backlinks/live")
    assert (entry.cost, entry.status, entry.tag) == (0.024144, 20000, "weekly")
    assert entry.request == {"targets": TARGETS, "tag": "weekly"}
    assert sandbox.ledger.charged == sandbox.ledger.of("/v3/backlinks/bulk_backlinks/live") == [entry]
