"""Tasks of all seventy families are posted, waited for and collected."""

from __future__ import annotations

from typing import Any

import pytest

from dataforseo import Client, Endpoint
from dataforseo_sandbox import ManualClock, Sandbox
from tests.endpoints import ENDPOINTS
from tests.sandbox.smallest_requests import smallest
from tests.tasks.conftest import SandboxClock

COLLECTING = {endpoint.path: endpoint for endpoint in ENDPOINTS.values() if endpoint.family is not None}


@pytest.fixture(scope="module")
def client() -> Any:
    time = ManualClock()
    with (
        Sandbox(clock=time, task_seconds=60) as sandbox,
        Client(login="login", password="password", base_url=sandbox.url, clock=SandboxClock(time)) as client,
    ):
        yield client


@pytest.mark.parametrize("path", COLLECTING)
def test_a_task_is_posted_waited_for_and_collected(client: Client, path: str) -> None:
    endpoint: Endpoint[Any, Any] = COLLECTING[path]
    section = getattr(client, endpoint.section)
    assert endpoint.family is not None
    post = getattr(section, endpoint.family.post).endpoint
    fields = {name: value for name, value in smallest(post.request).items() if name != "postback_data"}
    collecting = getattr(section, endpoint.operation)
    asked = [post.request(**fields), post.request(**fields)]
    done = [*collecting.post_and_wait(asked)]
    assert len({one.task_id for one in done}) == 2
    for one in done:
        assert one.error is None
        assert one.answer.drift == []
        assert one.rows
    again = [*collecting.wait_for([one.task_id for one in done])]
    assert {one.answer.task.id for one in again} == {one.task_id for one in done}
