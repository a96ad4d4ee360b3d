"""Every operation that posts tasks has one that lists finished tasks, and others that collect them."""

from __future__ import annotations

import pytest

from dataforseo import Client
from dataforseo_runtime.clients.async_operations import AsyncCollectingOperation, async_operation_class
from dataforseo_runtime.clients.operations import CollectingOperation, operation_class
from tests.endpoints import ENDPOINTS

POSTED = [path for path, endpoint in ENDPOINTS.items() if endpoint.kind == "task_post"]


def forms(posting: str) -> set[str]:
    """Find the operations that collect the tasks of a posting operation, by their place in its family."""
    folder = posting.removesuffix("task_post")
    return {
        path.removeprefix(folder)
        for path, endpoint in ENDPOINTS.items()
        if endpoint.family is not None
        and endpoint.section == ENDPOINTS[posting].section
        and endpoint.family.post == ENDPOINTS[posting].operation
    }


def test_there_are_seventy() -> None:
    assert len(POSTED) == 70


@pytest.mark.parametrize("posting", POSTED)
def test_a_family_is_whole(posting: str) -> None:
    folder = posting.removesuffix("task_post")
    found = forms(posting)
    usual = {path.removeprefix(folder) for path in ENDPOINTS if path.startswith(f"{folder}task_get/")}
    assert found == ({"summary/{id}"} if posting == "on_page/task_post" else usual)
    assert found, "nobody collects these tasks"
    assert ENDPOINTS[f"{folder}tasks_ready"].kind == "tasks_ready"
    assert (ENDPOINTS[posting].limits.tasks_per_call, ENDPOINTS[posting].repeat) == (100, "charged")


def test_whoever_collects_belongs_to_a_family() -> None:
    assert [path for path, one in ENDPOINTS.items() if one.kind == "task_get" and one.family is None] == []


def test_the_lists_and_the_posting_operation_are_found_where_the_family_says() -> None:
    with Client(login="login", password="password", base_url="http://127.0.0.1:1") as client:
        for endpoint in ENDPOINTS.values():
            if endpoint.family is not None:
                section = getattr(client, endpoint.section)
                post = getattr(section, endpoint.family.post).endpoint
                ready = getattr(section, endpoint.family.ready).endpoint
                assert (post.kind, ready.kind) == ("task_post", "tasks_ready")
                assert operation_class(endpoint) is CollectingOperation
                assert async_operation_class(endpoint) is AsyncCollectingOperation
