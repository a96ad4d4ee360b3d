"""A program as a user would write it. Both type checkers read it; it is never run.

Each `assert_type` fails the checkers when a keyword, an answer or a row is not of the type that it
is said to be, `Any` included.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from pathlib import Path
from typing import assert_type

from dataforseo import AsyncClient, Client, InvalidRequest, Response, Task, TaskError, loads
from dataforseo.backlinks import BulkBacklinksLiveItem, BulkBacklinksLiveResult, IdListRequest
from dataforseo.backlinks.bulk_backlinks_live import bulk_backlinks_live
from dataforseo.types.call_log import LoggedCall, LoggedError


def count_backlinks(targets: list[str]) -> dict[str, int]:
    with Client(login="login", password="password") as client:
        answer = client.backlinks.bulk_backlinks_live(targets=targets, tag="weekly")
        assert_type(answer, Response[BulkBacklinksLiveResult, BulkBacklinksLiveItem])
        assert_type(answer.rows, list[BulkBacklinksLiveItem])
        assert_type(answer.cost, float | None)
        assert_type(answer.task, Task[BulkBacklinksLiveResult])
        assert_type(answer.task.id, str | None)
        for result in answer.tasks[0].result or []:
            assert_type(result, BulkBacklinksLiveResult)
            assert_type(result.items, list[BulkBacklinksLiveItem] | None)
        for row in answer.rows:
            assert_type(row.target, str | None)
            assert_type(row.backlinks, int | None)
        return {row.target: row.backlinks for row in answer.rows if row.target and row.backlinks is not None}


def spent_since(start: datetime) -> float:
    with Client() as client:
        answer = client.backlinks.id_list(datetime_from=start, datetime_to=datetime.now().astimezone())
        assert_type(answer.rows, list[LoggedCall])
        for row in answer.rows:
            assert_type(row.datetime_posted, str | None)
            assert_type(row.datetime_posted_as_datetime, datetime | None)
        return sum(row.cost or 0 for row in answer.rows)


def failures() -> list[str]:
    with Client() as client:
        try:
            answer = client.backlinks.errors(limit=10)
        except TaskError as error:
            assert_type(error.code, int | None)
            return [f"{error.code} {error.meaning}"]
        except InvalidRequest as error:
            return [problem.message for problem in error.problems]
        assert_type(answer.rows, list[LoggedError])
        return [f"{row.error_code} {row.error_message}" for row in answer.rows]


async def won_and_lost(targets: tuple[str, ...]) -> int:
    async with AsyncClient() as client:
        answer = await client.backlinks.bulk_new_lost_backlinks_live(
            targets=targets, date_from=date.today() - timedelta(days=30)
        )
        return sum((row.new_backlinks or 0) - (row.lost_backlinks or 0) for row in answer.rows)


def prepared() -> None:
    with Client() as client:
        answer = client.send(bulk_backlinks_live(targets=["forbes.com"]))
        assert_type(answer.rows, list[BulkBacklinksLiveItem])


def stored(path: str) -> object:
    return loads(Path(path).read_bytes()).rows


def what_checkers_must_refuse(client: Client) -> None:
    client.backlinks.bulk_backlinks_live()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    client.backlinks.bulk_backlinks_live(["a.com"])  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    client.backlinks.bulk_backlinks_live(targets=[1])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    client.backlinks.errors(limit="10")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.backlinks.errors(limits=10)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    client.backlinks.no_such_operation()  # type: ignore[attr-defined]  # pyright: ignore
    IdListRequest(datetime_from="", datetime_to="", sort="newest")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
