"""A program as a user would write it. Both type checkers read it; it is never run.

A checker fails at each `assert_type` whose value has another type, `Any` included.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any, assert_type

from dataforseo import (
    AsyncClient,
    AsyncJob,
    Call,
    Charge,
    Client,
    DataForSEOError,
    Done,
    Estimate,
    Failure,
    InvalidRequestError,
    Job,
    Joined,
    Limits,
    Part,
    PriceDrift,
    Progress,
    RequestEvent,
    Response,
    ResponseEvent,
    Task,
    TaskError,
    WaitEvent,
    loads,
)
from dataforseo.backlinks import (
    BulkBacklinksLiveItem,
    BulkBacklinksLiveRequest,
    BulkBacklinksLiveResult,
    IdListRequest,
)
from dataforseo.backlinks.bulk_backlinks import BULK_BACKLINKS_LIVE as BULK_BACKLINKS
from dataforseo.on_page import SummaryResult, TaskPostRequest
from dataforseo.serp import GoogleOrganicTaskPostRequest
from dataforseo.types.call_log import LoggedCall, LoggedError
from dataforseo.types.serp_answers import SerpOrganic
from dataforseo.types.serp_results import SerpItem, SerpResult
from dataforseo_sandbox import Sandbox


def count_backlinks(targets: list[str]) -> dict[str, int]:
    with Client(login="login", password="password") as client:
        answer = client.backlinks.bulk_backlinks_live(targets=targets, tag="weekly")
        assert_type(answer, Response[BulkBacklinksLiveResult, BulkBacklinksLiveItem])
        assert_type(answer.rows, list[BulkBacklinksLiveItem])
        assert_type(answer.cost, float | None)
        assert_type(answer.price_drift, PriceDrift | None)
        assert_type(answer.partial, bool)
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
        except InvalidRequestError as error:
            return [problem.message for problem in error.problems]
        assert_type(answer.rows, list[LoggedError])
        return [f"{row.error_code} {row.error_message}" for row in answer.rows]


async def won_and_lost(targets: tuple[str, ...]) -> int:
    async with AsyncClient() as client:
        answer = await client.backlinks.bulk_new_lost_backlinks_live(
            targets=targets, date_from=date.today() - timedelta(days=30)
        )
        return sum((row.new_backlinks or 0) - (row.lost_backlinks or 0) for row in answer.rows)


def page_by_page(start: datetime) -> None:
    with Client(budget="5.00", limits={"account": Limits(calls_per_minute=10_000)}) as client:
        for page in client.backlinks.id_list.pages(datetime_from=start, datetime_to=datetime.now()):
            assert_type(page, Response[LoggedCall, LoggedCall])
        for row in client.with_options(timeout=30).backlinks.id_list.rows(
            datetime_from=start, datetime_to=""
        ):
            assert_type(row, LoggedCall)
        assert_type(client.spent.total, Decimal)


def any_number_of_targets(targets: list[str]) -> list[BulkBacklinksLiveItem]:
    with Client() as client:
        joined = client.backlinks.bulk_backlinks_live.split(targets=targets)
        assert_type(joined, Joined[BulkBacklinksLiveResult, BulkBacklinksLiveItem])
        for part in joined.failed:
            assert_type(part.error, DataForSEOError | None)
            if part.error is not None:
                assert_type(client.find_charged(part.error), Charge)
        return joined.rows


def many_tasks(keywords: list[str]) -> list[str | None]:
    with Client() as client:
        tasks = [
            GoogleOrganicTaskPostRequest(keyword=word, location_code=2840, language_code="en")
            for word in keywords
        ]
        assert_type(client.serp.google_organic_task_post.cost(tasks), Decimal | None)
        assert_type(client.serp.google_organic_task_post.cost(keyword="x"), Decimal | None)
        posted = client.serp.google_organic_task_post(tasks)
        posted.raise_for_tasks()
        one = client.serp.google_organic_task_post(keyword="x", location_code=2840, language_code="en")
        return [task.id for task in [*posted.tasks, one.task]]


async def page_by_page_awaited(start: datetime) -> None:
    async with AsyncClient() as client:
        async for page in client.backlinks.id_list.pages(datetime_from=start, datetime_to=""):
            assert_type(page, Response[LoggedCall, LoggedCall])
        async for row in client.backlinks.id_list.rows(datetime_from=start, datetime_to=""):
            assert_type(row, LoggedCall)
        assert_type(client.backlinks.bulk_backlinks_live.cost(targets=["a.com"]), Decimal | None)
        joined = await client.backlinks.bulk_backlinks_live.split(targets=["a.com"])
        assert_type(joined.rows, list[BulkBacklinksLiveItem])


def searched(words: list[str]) -> list[str]:
    with Client() as client:
        tasks = [
            GoogleOrganicTaskPostRequest(keyword=word, location_code=2840, language_code="en")
            for word in words
        ]
        collecting = client.serp.google_organic_task_get_advanced
        waiting: list[str] = []
        for done in collecting.post_and_wait(tasks, on_progress=lambda told: waiting.extend(told.waiting)):
            assert_type(done, Done[GoogleOrganicTaskPostRequest, SerpResult, SerpItem])
            assert_type(done.answer, Response[SerpResult, SerpItem] | None)
            assert_type(done.rows, list[SerpItem])
            for item in done.rows:
                match item:
                    case SerpOrganic():
                        assert_type(item.title, str | None)
                    case _:
                        pass
        for again in collecting.wait_for(waiting, within=60):
            assert_type(again, Done[None, SerpResult, SerpItem])
        return waiting


async def crawled(target: str) -> list[str | None]:
    async with AsyncClient() as client:
        asked = [TaskPostRequest(target=target, max_crawl_pages=10)]
        found: list[str | None] = []
        async for done in client.on_page.summary.post_and_wait(asked):
            assert_type(done, Done[TaskPostRequest, SummaryResult, SummaryResult])
            found.append(done.rows[0].crawl_progress)
        return found


def told(progress: Progress) -> None:
    assert_type(progress.seconds_left, float | None)


def counted(file: Path) -> list[str]:
    with Client() as client:
        job = client.run(client.backlinks.bulk_backlinks_live, file, job="counts.job", on_progress=told)
        assert_type(job, Job)
        assert_type(job.estimate(), Estimate)
        for part in client.open_job("backlinks/bulk_backlinks/live", job="more.job", budget=5).parts():
            assert_type(part, Part[Any, Any])
        return [failure.target for failure in job.failures()]


async def counted_awaited(file: Path) -> list[str]:
    async with AsyncClient() as client:
        job = await client.run(
            client.backlinks.bulk_backlinks_live, file, job="counts.job", on_progress=print
        )
        assert_type(job, AsyncJob)
        async with await client.open_job("backlinks/bulk_backlinks/live", job="more.job", budget=5) as more:
            assert_type(await more.run(), AsyncJob)
            async for part in more.parts():
                assert_type(part, Part[Any, Any])
        return [failure.target for failure in job.failures()]


def without_an_answer(job: Job) -> list[Failure]:
    return [failure for failure in job.failures() if failure.state == "lost"]


def heard(lines: list[str]) -> None:
    def sent(event: RequestEvent) -> None:
        lines.append(f"{event.method} {event.path} {event.attempt}")

    def answered(event: ResponseEvent) -> None:
        lines.append(f"{event.path} {event.attempt.outcome} {event.error}")

    def waited(event: WaitEvent) -> None:
        lines.append(f"{event.reason} {event.seconds}")

    with (
        Sandbox() as sandbox,
        Client(base_url=sandbox.url, on_request=sent, on_response=answered, on_wait=waited) as client,
    ):
        client.backlinks.errors(limit=10)


def prepared() -> None:
    with Client() as client:
        answer = client.send(Call(BULK_BACKLINKS, [BulkBacklinksLiveRequest(targets=["forbes.com"])]))
        assert_type(answer.rows, list[BulkBacklinksLiveItem])


def stored(path: str) -> object:
    return loads(Path(path).read_bytes()).rows


def what_checkers_must_refuse(client: Client) -> None:
    client.backlinks.bulk_backlinks_live()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    client.backlinks.bulk_backlinks_live(["a.com"])  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    client.backlinks.bulk_backlinks_live(targets=[1])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    client.backlinks.errors(limit="10")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.backlinks.errors(limits=10)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    client.backlinks.id_list.pages(datetime_from=1, datetime_to="")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.backlinks.bulk_backlinks_live.split(target=["a.com"])  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    client.serp.google_organic_task_post(["keyword"])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    client.serp.ai_summary.pages()  # type: ignore[attr-defined]  # pyright: ignore
    client.backlinks.no_such_operation()  # type: ignore[attr-defined]  # pyright: ignore
    collecting = client.serp.google_organic_task_get_advanced
    collecting.post_and_wait([TaskPostRequest(target="a.com", max_crawl_pages=1)])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    collecting.wait_for([1])  # type: ignore[list-item]  # pyright: ignore[reportArgumentType]
    IdListRequest(datetime_from="", datetime_to="", sort="newest")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


async def what_checkers_must_refuse_of_an_async_client(client: AsyncClient) -> None:
    await client.open_job("backlinks/bulk_backlinks/live")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    await client.open_job("backlinks/bulk_backlinks/live", job="a.job", in_flight="3")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    await client.run("backlinks/bulk_backlinks/live", job="a.job", on_progress=1)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.open_job("backlinks/bulk_backlinks/live", job="a.job").run()  # type: ignore[attr-defined]  # pyright: ignore
