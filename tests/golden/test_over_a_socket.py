"""The client against the sandbox over real HTTP: answers, refusals and bodies that are not answers."""

from __future__ import annotations

import asyncio
import json
import pickle
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import urllib3

from dataforseo import (
    ApiError,
    AsyncClient,
    AuthenticationError,
    Client,
    ConfigurationError,
    InvalidRequestError,
    TaskError,
    UnreadableAnswerError,
)
from dataforseo.backlinks import BulkBacklinksLiveItem
from dataforseo.types.call_log import LoggedCall
from dataforseo_sandbox import Sandbox
from tests.conftest import RECORDINGS

TARGETS = ["forbes.com", "cnn.com", "bbc.com", "yelp.com", "https://www.apple.com/iphone/"]


@pytest.fixture
def client(sandbox: Sandbox) -> Iterator[Client]:
    with Client(login="login", password="password", base_url=sandbox.url, retry_within=2) as client:
        yield client


def last_hour() -> dict[str, Any]:
    now = datetime.now(UTC)
    return {"datetime_from": now - timedelta(hours=1), "datetime_to": now + timedelta(minutes=1)}


def test_bulk_backlinks(client: Client, sandbox: Sandbox) -> None:
    answer = client.backlinks.bulk_backlinks_live(targets=TARGETS, tag="weekly")
    assert answer.status_code == 20000
    assert sorted(str(row.target) for row in answer.rows) == sorted(TARGETS)
    assert all(isinstance(row.backlinks, int) for row in answer.rows)
    assert answer.cost == pytest.approx(0.024 + 5 * 0.000036)
    assert answer.task.data is not None
    assert answer.task.data["tag"] == "weekly"
    assert answer.drift == []
    assert [entry.path for entry in sandbox.ledger] == ["v3/backlinks/bulk_backlinks/live"]
    again = client.backlinks.bulk_backlinks_live(targets=TARGETS[1:2])
    assert again.rows == [row for row in answer.rows if row.target == TARGETS[1]]


def test_bulk_new_lost_backlinks(client: Client) -> None:
    month_ago = datetime.now(UTC).date() - timedelta(days=30)
    answer = client.backlinks.bulk_new_lost_backlinks_live(targets=TARGETS, date_from=month_ago)
    assert {row.target for row in answer.rows} == set(TARGETS)
    assert all(row.new_backlinks is not None and row.lost_backlinks is not None for row in answer.rows)
    assert answer.task.data is not None
    assert answer.task.data["date_from"] == month_ago.isoformat()


def test_the_call_log_lists_what_was_called(client: Client) -> None:
    client.backlinks.bulk_backlinks_live(targets=TARGETS, tag="first")
    client.backlinks.bulk_new_lost_backlinks_live(targets=TARGETS[:2])
    log = client.backlinks.id_list(**last_hour(), include_metadata=True, sort="desc")
    assert log.cost == 0
    calls = [row for row in log.rows if row.url != "v3/backlinks/id_list"]
    assert [row.url for row in calls] == [
        "v3/backlinks/bulk_new_lost_backlinks/live",
        "v3/backlinks/bulk_backlinks/live",
    ]
    assert [row.cost for row in calls] == [pytest.approx(0.024072), pytest.approx(0.02418)]
    assert calls[1].metadata is not None
    assert calls[1].metadata["tag"] == "first"
    assert calls[1].metadata["targets"] == TARGETS
    posted = calls[1].datetime_posted_as_datetime
    assert posted is not None
    assert abs(posted - datetime.now(UTC)) < timedelta(minutes=1)
    page = client.backlinks.id_list(**last_hour(), sort="desc", limit=1, offset=1)
    assert [row.url for row in page.rows] == ["v3/backlinks/bulk_backlinks/live"]
    assert page.rows[0].metadata is None
    assert client.dataforseo_labs.id_list(**last_hour()).rows == []


def test_the_error_log_lists_what_failed(client: Client, sandbox: Sandbox) -> None:
    post(sandbox, "backlinks/bulk_backlinks/live", [{"targets": ["a.com"], "limit": 10}])
    (row,) = client.backlinks.errors().rows
    assert row.error_code == 40506
    assert row.error_message == "Unknown Fields in POST Data: limit"
    assert row.datetime is not None
    assert row.datetime_as_datetime is not None
    assert client.backlinks.errors(filtered_function="backlinks/nothing").rows == []


def test_the_async_client_does_the_same(client: Client, sandbox: Sandbox) -> None:
    async def both() -> tuple[list[BulkBacklinksLiveItem], list[LoggedCall]]:
        async with AsyncClient(login="login", password="password", base_url=sandbox.url) as client:
            answer = await client.backlinks.bulk_backlinks_live(targets=TARGETS)
            log = await client.backlinks.id_list(**last_hour())
        return answer.rows, log.rows

    rows, log = asyncio.run(both())
    assert rows == client.backlinks.bulk_backlinks_live(targets=TARGETS).rows
    assert [row.url for row in log] == ["v3/backlinks/bulk_backlinks/live"]


def test_an_invalid_request_never_leaves(client: Client, sandbox: Sandbox) -> None:
    with pytest.raises(InvalidRequestError):
        client.backlinks.bulk_backlinks_live(targets=["a.com"] * 1001)
    assert len(sandbox.ledger) == 0
    assert sandbox.traffic.most_per_minute() == 0


def test_a_wrong_login(sandbox: Sandbox) -> None:
    with (
        Client(login="login", password="not-the-password", base_url=sandbox.url) as client,
        pytest.raises(AuthenticationError) as caught,
    ):
        client.backlinks.errors()
    assert (caught.value.code, caught.value.http_status) == (40100, 401)
    shown = f"{caught.value}{caught.value!r}{pickle.dumps(caught.value)!r}"
    assert "not-the-password" not in shown
    assert "DATAFORSEO_PASSWORD" in str(caught.value)


def test_no_login(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DATAFORSEO_LOGIN", "DATAFORSEO_USERNAME", "DATAFORSEO_PASSWORD"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("DATAFORSEO_PASSWORD", "s3cret-value")
    with pytest.raises(ConfigurationError) as caught:
        Client()
    assert "DATAFORSEO_LOGIN" in str(caught.value)
    assert "s3cret-value" not in str(caught.value)


def test_the_environment_is_where_the_login_comes_from(
    sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATAFORSEO_LOGIN", "login")
    monkeypatch.setenv("DATAFORSEO_PASSWORD", "password")
    with Client(base_url=sandbox.url) as client:
        assert client.backlinks.errors().rows == []


def test_a_failed_task_inside_a_20000_answer_raises(client: Client, sandbox: Sandbox) -> None:
    sandbox.replay(
        "backlinks/errors",
        json.dumps(
            {
                "status_code": 20000,
                "tasks": [
                    {"id": "x-1", "status_code": 40501, "status_message": "Invalid Field: 'a'.", "cost": 0}
                ],
            }
        ).encode(),
    )
    with pytest.raises(TaskError) as caught:
        client.backlinks.errors()
    error = caught.value
    assert (error.code, error.task_id, error.cost) == (40501, "x-1", 0)
    assert error.path == "/v3/backlinks/errors"
    assert "A field is missing or has a wrong value." in str(error)
    assert b"Invalid Field" in error.raw


@pytest.mark.parametrize(
    "body", [b"<html><body>Proxy login</body></html>", b'{"version": "0.1", "tasks": [', b"upstream busy"]
)
def test_bytes_that_are_no_answer_are_carried(client: Client, sandbox: Sandbox, body: bytes) -> None:
    sandbox.replay("backlinks/bulk_backlinks/live", body)
    with pytest.raises(UnreadableAnswerError) as caught:
        client.backlinks.bulk_backlinks_live(targets=["a.com"])
    assert caught.value.raw == body
    assert caught.value.http_status == 200


def test_a_recorded_answer_can_be_replayed(client: Client, sandbox: Sandbox) -> None:
    recorded = (RECORDINGS / "backlinks/bulk_backlinks_live.json").read_bytes()
    sandbox.replay("backlinks/bulk_backlinks/live", recorded)
    answer = client.backlinks.bulk_backlinks_live(targets=TARGETS)
    assert answer.raw == recorded
    assert answer.rows[0].backlinks == 66516402


@pytest.mark.parametrize(
    ("path", "body", "code"),
    [
        ("backlinks/bulk_backlinks/live", [{"targets": ["a.com"], "limit": 1}], 40506),
        ("backlinks/bulk_backlinks/live", [{}], 40501),
        ("backlinks/bulk_backlinks/live", [{"targets": "a.com"}], 40501),
        ("backlinks/bulk_backlinks/live", [{"targets": ["a.com"]}, {"targets": ["b.com"]}], 40000),
        ("backlinks/bulk_backlinks/live", [], 40502),
        ("backlinks/bulk_backlinks/live", "text", 40503),
        ("backlinks/id_list", [{"datetime_from": "2023-01-01"}], 40501),
        ("backlinks/no_such_call", [{}], 40402),
    ],
)
def test_what_the_sandbox_refuses_it_refuses_as_the_api_does(
    sandbox: Sandbox, path: str, body: object, code: int
) -> None:
    answer = post(sandbox, path, body)
    codes = {answer["status_code"], *(task["status_code"] for task in answer["tasks"] or [])}
    assert code in codes
    assert sandbox.ledger.cost == 0


def test_a_refusal_of_the_whole_call_raises(client: Client, sandbox: Sandbox) -> None:
    sandbox.replay("backlinks/errors", b'{"status_code": 40104, "status_message": "Verify.", "tasks": null}')
    with pytest.raises(ApiError) as caught:
        client.backlinks.errors()
    assert caught.value.code == 40104
    assert isinstance(caught.value, AuthenticationError)


def post(sandbox: Sandbox, path: str, body: object) -> dict[str, Any]:
    headers = urllib3.make_headers(basic_auth="login:password")
    answer = urllib3.request("POST", f"{sandbox.url}/v3/{path}", headers=headers, json=body)
    answered: dict[str, Any] = answer.json()
    return answered
