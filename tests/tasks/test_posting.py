"""Posting the tasks of a run: lost answers, tags, and operations without a task family."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from msgspec.structs import replace

from dataforseo import AnswerLostError, AsyncClient, ConfigurationError
from dataforseo.serp import GoogleOrganicTaskGetAdvancedRequest
from dataforseo_runtime.clients.operations import CollectingOperation
from tests.tasks.conftest import ORGANIC, Stage, requests


def test_an_async_client_finds_tasks_in_the_log_whose_answer_was_lost(stage: Stage) -> None:
    async def main() -> list[Any]:
        settings: Any = {"login": "login", "password": "password", "base_url": stage.sandbox.url}
        async with AsyncClient(**settings, clock=stage.clock) as client:
            operation = client.serp.google_organic_task_get_regular
            return [done async for done in operation.post_and_wait(requests(3))]

    stage.sandbox.fail_next("lost_after_execution", path=f"{ORGANIC}/task_post")
    done = asyncio.run(main())
    assert sorted(str(one.request.keyword) for one in done if one.rows) == ["word 0", "word 1", "word 2"]
    assert len(stage.sandbox.ledger.of(f"{ORGANIC}/task_post")) == 3


def test_lost_tasks_are_given_with_the_error_where_the_log_cannot_be_read(stage: Stage) -> None:
    stage.sandbox.fail_next("lost_after_execution", path=f"{ORGANIC}/task_post")
    stage.sandbox.fail_next("envelope_40104", path="serp/id_list", times=2)
    done = [*stage.client.serp.google_organic_task_get_regular.post_and_wait(requests(2))]
    assert [type(one.error) for one in done] == [AnswerLostError] * 2
    assert "AnswerLostError" in repr(done[0])


def test_tasks_without_tags_are_told_apart_by_their_order(stage: Stage) -> None:
    operation = stage.client.with_options(auto_tag=False).serp.google_organic_task_get_regular
    for done in operation.post_and_wait(requests(3)):
        assert done.answer is not None
        assert (done.answer.tasks[0].result or [])[0].keyword == done.request.keyword
        assert repr(done).startswith(f"<Done {done.task_id} ")
    assert {entry.tag for entry in stage.sandbox.ledger.of(f"{ORGANIC}/task_post")} == {None}


def test_an_operation_without_a_family_cannot_post_or_wait(stage: Stage) -> None:
    endpoint = replace(stage.client.serp.google_organic_task_get_regular.endpoint, family=None)
    operation: Any = CollectingOperation
    alone = operation(GoogleOrganicTaskGetAdvancedRequest, endpoint, client=stage.client)
    with pytest.raises(ConfigurationError, match="belongs to no task family"):
        alone.wait_for(["1"])
