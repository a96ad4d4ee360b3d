"""A task with status code 40106 has a part of its results; the spec says which codes are successes."""

from __future__ import annotations

import asyncio
import copy
import json
import pickle
from typing import Any

import pytest
from msgspec.structs import replace

from dataforseo import AsyncClient, Client, TaskError, loads
from dataforseo._api import API
from dataforseo.serp.google_organic import GOOGLE_ORGANIC_LIVE_ADVANCED as LIVE
from dataforseo_runtime.answers import codec
from tests.socket_server import SocketServer, http

ACCOUNT: dict[str, Any] = {"login": "login", "password": "password"}
SEARCH: dict[str, Any] = {"keyword": "pizza", "location_code": 2840, "language_code": "en", "depth": 100}
ITEMS = [
    {"type": "organic", "rank_group": number, "title": f"Pizza {number}", "url": f"https://{number}.com/"}
    for number in range(1, 11)
]
SUCCESSES = [code for code, known in API.status_codes.items() if known.succeeded]


def answer(*codes: object) -> dict[str, Any]:
    """Build an answer as the API sends it: one page of ten results, of the ten pages that were asked for."""
    tasks = [
        {
            "id": f"1122145{number}-1535-0139-0000-e9dd2c5d0000",
            "status_code": code,
            "status_message": "The task completed with partial results.",
            "time": "6.1 sec.",
            "cost": 0.002,
            "result_count": 1,
            "path": ["v3", "serp", "google", "organic", "live", "advanced"],
            "data": {"api": "serp", "function": "live", "se": "google", "se_type": "organic", **SEARCH},
            "result": [
                {
                    "keyword": "pizza",
                    "type": "organic",
                    "se_domain": "google.com",
                    "item_types": ["organic"],
                    "items_count": len(ITEMS),
                    "pages_count": 1,
                    "items": ITEMS,
                }
            ],
        }
        for number, code in enumerate(codes)
    ]
    return {
        "version": "0.1.20260720",
        "status_code": 20000,
        "status_message": "Ok.",
        "time": "6.2 sec.",
        "cost": 0.002 * len(tasks),
        "tasks_count": len(tasks),
        "tasks_error": 0,
        "tasks": tasks,
    }


@pytest.mark.parametrize("code", [40106, "40106", 40106.0])
@pytest.mark.parametrize("misfit", [False, True])
def test_the_rows_that_came_are_in_the_answer(code: object, misfit: bool) -> None:
    body = answer(code)
    if misfit:  # read by the lenient reader
        body["version"] = 5
    with SocketServer(http(body)) as server, Client(**ACCOUNT, base_url=server.url) as client:
        got = client.serp.google_organic_live_advanced(**SEARCH)
        assert len(server.requests) == 1
        assert float(client.spent.total) == 0.002
    assert [getattr(row, "title", None) for row in got.rows] == [item["title"] for item in ITEMS]
    assert (got.partial, got.task.partial, got.task.ok, got.failed) == (True, True, True, [])
    got.raise_for_tasks()
    assert got.to_dict() == body
    assert got.attempts[0].outcome == "ok"


def test_an_awaitable_client_returns_them_too() -> None:
    async def run(url: str) -> Any:
        async with AsyncClient(**ACCOUNT, base_url=url) as client:
            return await client.serp.google_organic_live_advanced(**SEARCH)

    with SocketServer(http(answer(40106))) as server:
        got = asyncio.run(run(server.url))
    assert (len(got.rows), got.partial) == (10, True)


def test_a_short_answer_tells_it_too() -> None:
    task = answer(40106)["tasks"][0]
    short = {name: task[name] for name in ("id", "status_code", "status_message")} | task["result"][0]
    with SocketServer(http(short)) as server, Client(**ACCOUNT, base_url=server.url, ai=True) as client:
        got = client.serp.google_organic_live_advanced(**SEARCH)
    assert (len(got.rows), got.partial) == (10, True)


def test_a_saved_answer_and_its_copies_stay_partial() -> None:
    saved = loads(json.dumps(answer(40106, 20000, 40102)).encode())
    for got in (saved, pickle.loads(pickle.dumps(saved)), copy.deepcopy(saved)):  # noqa: S301
        assert [(task.ok, task.partial) for task in got.tasks] == [(True, True), (True, False), (True, False)]
    for task in (copy.copy(saved.tasks[0]), replace(saved.tasks[0], cost=0.1)):
        assert (task.ok, task.partial) == (True, True)
    assert saved.tasks[0].to_dict() == {
        **saved.tasks[1].to_dict(),
        "status_code": 40106,
        "id": saved.tasks[0].id,
    }
    assert json.loads(codec.encode(saved))["tasks"][0]["status_code"] == 40106


def test_an_answer_with_all_results_is_not_partial() -> None:
    assert loads(json.dumps(answer(20000)).encode()).partial is False


@pytest.mark.parametrize("code", sorted({*API.status_codes, 20001, 40107, 70000}))
def test_the_spec_decides_which_tasks_succeeded(code: int) -> None:
    got = codec.decode(LIVE, json.dumps(answer(code)).encode(), API.status_codes)
    succeeded = code in SUCCESSES or 20000 <= code < 30000
    assert (got.task.ok, len(got.rows)) == ((True, 10) if succeeded else (False, 0))
    unknown = codec.decode(LIVE, json.dumps(answer(code)).encode(), {})
    assert unknown.task.ok is (20000 <= code < 30000)


def test_a_failed_task_beside_a_partial_one_is_listed() -> None:
    got = loads(json.dumps(answer(40106, 40501)).encode())
    assert ([task.status_code for task in got.failed], len(got.rows)) == ([40501], 10)
    with pytest.raises(TaskError, match="40501"):
        got.raise_for_tasks()
