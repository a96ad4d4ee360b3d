"""The pages of a made-up list, joined, are the whole list."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from dataforseo_sandbox import Sandbox
from tests.sandbox.fake_endpoints import ENDPOINTS
from tests.sandbox.http_caller import Caller

ASKED = {"keyword": "albert", "tag": "x"}


@pytest.fixture
def ideas() -> Iterator[Caller]:
    with Sandbox(endpoints=ENDPOINTS) as sandbox, Caller(sandbox) as caller:
        yield caller


def result(caller: Caller, path: str, fields: dict[str, Any]) -> dict[str, Any]:
    task = caller.post(path, fields).task
    assert task["status_code"] == 20000, task
    found: dict[str, Any] = task["result"][0]
    return found


def whole(caller: Caller, path: str) -> list[Any]:
    found = result(caller, path, {**ASKED, "limit": 1000})
    items: list[Any] = found["items"]
    assert len(items) == found["total_count"] == found["items_count"]
    return items


def test_by_offset(ideas: Caller) -> None:
    path = "dataforseo_labs/acme/ideas/live"
    everything = whole(ideas, path)
    assert len(everything) > 25
    walked: list[Any] = []
    while True:
        page = result(ideas, path, {**ASKED, "limit": 11, "offset": len(walked)})
        assert page["total_count"] == len(everything)
        if not page["items"]:
            break
        walked += page["items"]
    assert walked == everything


@pytest.mark.parametrize(
    ("path", "again"),
    [("dataforseo_labs/acme/ideas/live", {}), ("domain_analytics/acme/ideas/live", ASKED)],
    ids=["the token stands for the request", "the request is repeated with the token"],
)
def test_by_token(ideas: Caller, path: str, again: dict[str, Any]) -> None:
    everything = whole(ideas, path)
    page = result(ideas, path, {**ASKED, "limit": 11})
    walked = page["items"]
    while page["offset_token"]:
        page = result(ideas, path, {**again, "limit": 11, "offset_token": page["offset_token"]})
        walked += page["items"]
    assert walked == everything


def test_required_fields_stay_required_where_the_token_does_not_replace_them(
    ideas: Caller,
) -> None:
    task = ideas.post("domain_analytics/acme/ideas/live", {"offset_token": "x"}).task
    assert task["status_code"] == 40501


def test_an_unknown_token_starts_from_the_beginning(ideas: Caller) -> None:
    path = "domain_analytics/acme/ideas/live"
    assert result(ideas, path, {**ASKED, "offset_token": "!!"}) == result(ideas, path, ASKED)


def test_the_rows_of_a_page_are_charged(ideas: Caller) -> None:
    task = ideas.post("dataforseo_labs/acme/ideas/live", {**ASKED, "limit": 5}).task
    assert task["cost"] == 0.0105
