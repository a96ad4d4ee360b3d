"""`split` spreads a list over several calls and returns the answer or error of each."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Sequence
from typing import Annotated, Any

import pytest
from msgspec.structs import replace

from dataforseo import AsyncClient, Client, ConfigurationError, InvalidRequestError
from dataforseo.backlinks.bulk_backlinks import BULK_BACKLINKS_LIVE
from dataforseo_runtime.base.errors import AnswerLostError, PaymentError
from dataforseo_runtime.calling.batching import Joined
from dataforseo_runtime.clients.operations import SplitOperation
from dataforseo_runtime.requests import rules
from dataforseo_runtime.requests.request import Request
from dataforseo_sandbox import Sandbox
from tests.callers import CLIENTS, usd
from tests.clocks import HurriedClock

TARGETS = [f"site-{number}.com" for number in range(2500)]


def split(way: str, sandbox: Sandbox, targets: list[str] = TARGETS, **options: Any) -> Joined[Any, Any]:
    settings: dict[str, Any] = {
        "login": "login",
        "password": "password",
        "base_url": sandbox.url,
        "clock": HurriedClock(),
        **options,
    }

    async def awaited() -> Joined[Any, Any]:
        async with AsyncClient(**settings) as client:
            return await client.backlinks.bulk_backlinks_live.split(targets=targets)

    if way == "async":
        return asyncio.run(awaited())
    with Client(**settings) as client:
        return client.backlinks.bulk_backlinks_live.split(targets=targets)


def test_every_sequence_can_be_split() -> None:
    with Sandbox() as sandbox, Client(login="login", password="password", base_url=sandbox.url) as client:
        joined = client.backlinks.bulk_backlinks_live.split(targets=deque(TARGETS))
    assert len(joined.rows) == len(TARGETS)


@pytest.mark.parametrize("way", CLIENTS)
def test_all_rows_come_and_the_cost_adds_up(way: str) -> None:
    with Sandbox() as sandbox:
        joined = split(way, sandbox)
    assert sorted(row.target for row in joined.rows) == sorted(TARGETS)
    assert [len(part.elements) for part in joined.parts] == [1000, 1000, 500]
    assert joined.failed == []
    assert joined.cost == usd(sandbox.ledger.cost) == usd(0.162)
    assert [row for answer in joined.answers for row in answer.rows] == joined.rows
    joined.raise_for_parts()


@pytest.mark.parametrize("way", CLIENTS)
def test_a_part_that_fails_is_named_and_the_others_are_there(way: str) -> None:
    with Sandbox(faults=["byte_order_mark", "lost_after_execution"]) as sandbox:
        joined = split(way, sandbox)
    (failed,) = joined.failed
    assert list(failed.elements) == TARGETS[1000:2000]
    assert isinstance(failed.error, AnswerLostError)
    assert {row.target for row in joined.rows} == {*TARGETS[:1000], *TARGETS[2000:]}
    with pytest.raises(AnswerLostError):
        joined.raise_for_parts()


@pytest.mark.parametrize("way", CLIENTS)
def test_an_error_that_would_meet_every_part_ends_it(way: str) -> None:
    with Sandbox(faults=["byte_order_mark", "http_402"]) as sandbox:
        joined = split(way, sandbox)
    assert [(part.answer is not None, part.error is not None) for part in joined.parts] == [
        (True, False),
        (False, True),
        (False, False),
    ]
    assert isinstance(joined.parts[1].error, PaymentError)
    assert len(sandbox.ledger) == 1


def test_a_budget_ends_it_before_the_part_that_would_pass_it() -> None:
    with Sandbox() as sandbox:
        joined = split("sync", sandbox, budget="0.09")
    assert [part.answer is not None for part in joined.parts] == [True, False, False]
    assert joined.cost == usd(0.06)


@pytest.mark.parametrize("way", CLIENTS)
def test_what_failed_after_having_cost_something_is_counted(way: str) -> None:
    with Sandbox(faults=["task_40101"]) as sandbox:
        joined = split(way, sandbox, TARGETS[:10])
    assert joined.cost == usd(sandbox.ledger.cost) == usd(0.024)


def test_nothing_is_sent_when_an_element_breaks_a_rule() -> None:
    with Sandbox() as sandbox:
        with pytest.raises(InvalidRequestError, match=r"targets\[0\]"):
            split("sync", sandbox, [*TARGETS[:1000], 5])  # type: ignore[list-item]
        with pytest.raises(InvalidRequestError, match="targets"):
            split("sync", sandbox, "a.com")  # type: ignore[arg-type]
        with pytest.raises(InvalidRequestError):
            split("sync", sandbox, [])
    assert len(sandbox.ledger) == 0


def test_a_list_without_a_most_cannot_be_split() -> None:
    class ListRequest(Request):
        targets: Annotated[Sequence[str], rules.ListOf(each=rules.Text())]

    endpoint: Any = replace(BULK_BACKLINKS_LIVE, request=ListRequest, path="/v3/made/up")
    operation: Any = SplitOperation
    client = Client(login="login", password="password", base_url="http://127.0.0.1:1")
    with pytest.raises(ConfigurationError, match="/v3/made/up: the spec gives no most items for targets"):
        operation(ListRequest, endpoint, client=client).split(targets=["a.com"])
