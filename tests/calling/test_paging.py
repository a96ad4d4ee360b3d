"""Every way of paging returns each row once and pays for no empty page."""

from __future__ import annotations

import asyncio
import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from msgspec.structs import replace

from dataforseo import AsyncClient, Client, InvalidRequestError
from dataforseo_runtime.answers import codec
from dataforseo_runtime.calling.paging import PageCursor
from dataforseo_runtime.requests.endpoint import Call, Endpoint
from dataforseo_runtime.requests.facts import Billing, OffsetPaging, TokenPaging
from dataforseo_runtime.requests.request import UNSET, Maybe, Request
from dataforseo_sandbox import Sandbox


class ListRequest(Request):
    keyword: str
    limit: Maybe[int] = UNSET
    offset: Maybe[int] = UNSET
    token: Maybe[str] = UNSET


LIST: Endpoint[Any, Any] = Endpoint(
    method="POST",
    path="/v3/made/up",
    operation="up",
    kind="live",
    request=ListRequest,
    result=dict[str, Any],
    rows="items",
    billing=Billing(model="per request", request=0.02),
    repeat="charged",
    paging=(OffsetPaging(offset="offset", size="limit", size_default=4),),
)


class Server:
    """Answers with pages of a list of `count` rows and keeps the bodies in `requests`."""

    def __init__(self, count: int, *, total: bool = False, tokens: bool = True) -> None:
        self.count, self.total, self.tokens = count, total, tokens
        self.requests: list[dict[str, Any]] = []

    def answer(self, call: Call[Any, Any]) -> Any:
        (body,) = json.loads(call.body() or b"[]")
        self.requests.append(body)
        start = int(body.get("token", body.get("offset", 0)))
        items = [{"row": row} for row in range(self.count)][start : start + body.get("limit", 4)]
        result: dict[str, Any] = {"items": items}
        if self.tokens:
            result["token"] = str(start + len(items))
        if self.total:
            result["total"] = self.count
        task = {"id": "1", "status_code": 20000, "result": [result]}
        return codec.decode(call.endpoint, json.dumps({"status_code": 20000, "tasks": [task]}).encode(), {})

    def rows(self, *ways: OffsetPaging | TokenPaging, **fields: Any) -> list[int]:
        call: Call[Any, Any] | None = Call(replace(LIST, paging=ways), [ListRequest(keyword="k", **fields)])
        pages, found = PageCursor(), list[int]()
        while call is not None:
            answer = self.answer(call)
            found += [row["row"] for row in answer.rows]
            call = pages.next_call(call, answer)
        return found


OFFSET = OffsetPaging(offset="offset", size="limit", size_default=4)
TOKEN = TokenPaging(token="token", found_in="token", size="limit", repeat="all", size_default=4)
ALONE = replace(TOKEN, repeat="size")


@pytest.mark.parametrize("way", [OFFSET, TOKEN, ALONE], ids=["offset", "token", "token alone"])
@pytest.mark.parametrize(("count", "calls"), [(0, 1), (3, 1), (4, 2), (9, 3)])
def test_each_row_comes_once(way: Any, count: int, calls: int) -> None:
    server = Server(count)
    assert server.rows(way) == list(range(count))
    assert len(server.requests) == calls


@pytest.mark.parametrize("way", [OFFSET, TOKEN, ALONE], ids=["offset", "token", "token alone"])
@pytest.mark.parametrize(("count", "calls"), [(4, 1), (8, 2), (9, 3)])
def test_a_total_spares_the_empty_page(way: Any, count: int, calls: int) -> None:
    server = Server(count, total=True)
    assert server.rows(replace(way, total="total")) == list(range(count))
    assert len(server.requests) == calls


@pytest.mark.parametrize("total", [True, False])
def test_a_list_that_brings_no_token_goes_on_by_offset(total: bool) -> None:
    server = Server(9, total=total, tokens=False)
    count = "total" if total else None
    assert server.rows(replace(TOKEN, total=count), replace(OFFSET, total=count)) == list(range(9))
    assert [body.get("offset") for body in server.requests] == [None, 4, 8]
    assert all("token" not in body for body in server.requests)


def test_what_the_caller_skipped_counts_towards_the_total() -> None:
    server = Server(9, total=True)
    assert server.rows(replace(TOKEN, total="total"), OFFSET, offset=2, limit=4) == [2, 3, 4, 5, 6, 7, 8]
    assert len(server.requests) == 2
    server = Server(8, total=True)
    assert server.rows(replace(TOKEN, total="total"), OFFSET, offset=4, limit=4) == [4, 5, 6, 7]
    assert len(server.requests) == 1


def test_a_token_is_preferred_where_both_ways_are_open() -> None:
    server = Server(9)
    assert server.rows(TOKEN, OFFSET) == list(range(9))
    assert [body.get("token") for body in server.requests] == [None, "4", "8"]
    assert all("offset" not in body for body in server.requests)


def test_the_callers_size_and_start_are_kept() -> None:
    server = Server(9)
    assert server.rows(OFFSET, limit=2, offset=5) == [5, 6, 7, 8]
    assert [(body["limit"], body["offset"], body["keyword"]) for body in server.requests] == [
        (2, 5, "k"),
        (2, 7, "k"),
        (2, 9, "k"),
    ]


def test_a_token_is_sent_with_all_fields_or_with_the_size_alone() -> None:
    server = Server(3)
    server.rows(TOKEN, limit=2)
    assert server.requests[1] == {"keyword": "k", "limit": 2, "token": "2"}
    server = Server(3)
    server.rows(ALONE, limit=2)
    assert server.requests[1] == {"limit": 2, "token": "2"}


def test_rows_beyond_what_is_served_are_not_silently_left_out() -> None:
    with pytest.raises(InvalidRequestError, match="serves no rows beyond 6, and there are more"):
        Server(20).rows(replace(OFFSET, furthest=6))


def test_a_token_that_leads_nowhere_ends_the_list() -> None:
    stuck = Call(replace(LIST, paging=(TOKEN,)), [ListRequest(keyword="k", token="4")])
    answer = Server(9).answer(stuck)
    answer.tasks[0].result[0]["token"] = "4"
    assert PageCursor().next_call(stuck, answer) is None


def calls_to_log(url: str) -> dict[str, Any]:
    with Client(login="login", password="password", base_url=url) as client:
        for number in range(7):
            client.backlinks.bulk_backlinks_live(targets=[f"{number}.com"])
    now = datetime.now(UTC)
    return {"datetime_from": now - timedelta(hours=1), "datetime_to": now + timedelta(minutes=1), "limit": 3}


def test_pages_and_rows_over_a_socket() -> None:
    with Sandbox() as sandbox:
        window = calls_to_log(sandbox.url)
        with Client(login="login", password="password", base_url=sandbox.url) as client:
            assert [len(page.rows) for page in client.backlinks.id_list.pages(**window)] == [3, 3, 1]
            rows = client.backlinks.id_list.rows(**window)
            before = len(sandbox.ledger)
            first = next(rows)
            assert len(sandbox.ledger) == before + 1  # pages are fetched when they are needed
            assert len({first.id, *(row.id for row in rows)}) >= 7


def test_pages_and_rows_awaited() -> None:
    async def main(url: str, window: dict[str, Any]) -> tuple[list[int], int]:
        async with AsyncClient(login="login", password="password", base_url=url) as client:
            pages = [len(page.rows) async for page in client.backlinks.id_list.pages(**window)]
            return pages, len([row async for row in client.backlinks.id_list.rows(**window)])

    with Sandbox() as sandbox:
        window = calls_to_log(sandbox.url)
        pages, rows = asyncio.run(main(sandbox.url, window))
    assert pages == [3, 3, 1]
    assert rows >= 7


def test_a_mistake_is_found_before_the_first_row_is_asked_for() -> None:
    now, account = datetime.now(UTC), dict[str, Any](login="login", password="password")
    for client in (Client(**account), AsyncClient(**account)):
        with pytest.raises(InvalidRequestError, match="datetime_to: must"):
            client.backlinks.id_list.rows(datetime_from=now, datetime_to="never")
