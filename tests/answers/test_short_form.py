"""`ai=True` asks for the vendor's short form, which is read like any other answer."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from decimal import Decimal

import pytest

from dataforseo import AsyncClient, Client, Response, TaskError, loads
from dataforseo._api import API
from dataforseo.types.serp_results import SerpItem, SerpResult
from dataforseo_runtime.answers import codec, short_form
from dataforseo_runtime.answers.lenient import build_envelope
from dataforseo_runtime.base.errors import BudgetExceededError
from dataforseo_runtime.sending.hooks import RequestEvent
from dataforseo_sandbox import Sandbox
from tests.endpoints import ENDPOINTS

USA, ENGLISH = 2840, "en"


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(task_seconds=0.05) as sandbox:
        yield sandbox


@pytest.fixture
def paths() -> list[str]:
    return []


@pytest.fixture
def client(sandbox: Sandbox, paths: list[str]) -> Iterator[Client]:
    def note(event: RequestEvent) -> None:
        paths.append(event.path)

    with Client(login="login", password="password", base_url=sandbox.url, on_request=note, ai=True) as client:
        yield client


def live(client: Client) -> Response[SerpResult, SerpItem]:
    return client.serp.google_organic_live_advanced(
        keyword="cheese", location_code=USA, language_code=ENGLISH
    )


def test_a_live_answer(client: Client, paths: list[str]) -> None:
    answer = client.serp.google_organic_live_advanced(
        keyword="cheese", location_code=USA, language_code=ENGLISH
    )
    assert paths == ["/v3/serp/google/organic/live/advanced.ai"]
    assert answer.status_code == 20000
    assert answer.task.ok
    result = (answer.task.result or [])[0]
    assert isinstance(result, SerpResult)
    assert result.keyword == "cheese"
    assert len(answer.rows) == 10
    assert answer.rows[0] is not None
    # Nothing is lost: it equals the JSON received.
    assert answer.to_dict() == json.loads(answer.raw)
    assert {"id", "status_code", "status_message", "keyword", "items"} <= set(answer.to_dict())
    assert "tasks" not in answer.to_dict()
    assert answer.drift == []


def test_what_a_short_answer_cost_is_not_known(client: Client, sandbox: Sandbox) -> None:
    answer = client.serp.google_organic_live_advanced(
        keyword="cheese", location_code=USA, language_code=ENGLISH
    )
    assert answer.cost is None
    assert client.spent.total == 0
    assert client.spent.uncertain >= Decimal(str(sandbox.ledger.cost)) > 0


def test_a_budget_counts_the_worst_case_of_short_answers(sandbox: Sandbox) -> None:
    with Client(login="login", password="password", base_url=sandbox.url, ai=True, budget="0.05") as client:
        ask = client.serp.google_organic_live_regular
        with pytest.raises(BudgetExceededError):
            _ = [ask(keyword=str(n), location_code=USA, language_code=ENGLISH) for n in range(100)]
        assert client.spent.uncertain <= Decimal("0.05")
        assert sandbox.ledger.cost <= 0.05


def test_rows_that_are_results(client: Client, paths: list[str]) -> None:
    answer = client.serp.google_locations()
    assert paths == ["/v3/serp/google/locations.ai"]
    assert answer.rows[0].location_name
    assert client.spent.uncertain == 0
    assert isinstance(answer.to_dict()["items"], list)


def test_tasks_are_posted_as_ever_and_collected_short(client: Client, paths: list[str]) -> None:
    posted = client.serp.google_organic_task_post(keyword="cheese", location_code=USA, language_code=ENGLISH)
    (done,) = client.serp.google_organic_task_get_regular.wait_for([str(posted.task.id)])
    assert paths[0] == "/v3/serp/google/organic/task_post"
    assert paths[1] == "/v3/serp/google/organic/tasks_ready"
    assert paths[-1] == f"/v3/serp/google/organic/task_get/regular/{posted.task.id}.ai"
    assert done.task_id == posted.task.id
    assert done.rows


def test_an_error_is_an_error(client: Client) -> None:
    with pytest.raises(TaskError) as refused:
        client.serp.google_organic_task_get_advanced(id="nobody's")
    assert (refused.value.code, refused.value.task_id) == (40401, "nobody's")


def test_a_stored_short_answer_keeps_its_data(client: Client) -> None:
    raw = client.serp.google_organic_live_regular(
        keyword="cheese", location_code=USA, language_code=ENGLISH
    ).raw
    answer = loads(raw)
    assert answer.to_dict() == json.loads(raw)
    assert len(answer.task.result or []) == 1


def test_one_call_of_many(sandbox: Sandbox) -> None:
    with Client(login="login", password="password", base_url=sandbox.url) as client:
        short = client.with_options(ai=True).serp
        assert short.google_languages().cost is None
        assert client.serp.google_languages().cost == 0


def test_it_is_awaitable(sandbox: Sandbox) -> None:
    async def ask() -> int:
        async with AsyncClient(login="login", password="password", base_url=sandbox.url, ai=True) as client:
            return len((await client.serp.google_languages()).rows)

    assert asyncio.run(ask()) > 0


@pytest.mark.parametrize(
    "operation", ["keywords_data/google_ads/keywords_for_keywords/live", "serp/google/organic/live/advanced"]
)
def test_a_short_answer_without_data_has_no_rows(operation: str) -> None:
    endpoint = ENDPOINTS[operation]
    raw = b'{"id":"x","status_code":40102,"status_message":"No Search Results."}'
    answer = codec.decode(endpoint, raw, API.status_codes)
    assert answer.rows == []
    assert answer.task.result is None
    assert answer.drift == []
    lenient = build_envelope(endpoint.result, short_form.full_form(endpoint, json.loads(raw)))
    assert lenient.to_dict() == answer.envelope.to_dict()


def test_a_short_answer_that_does_not_fit_keeps_its_data() -> None:
    endpoint = ENDPOINTS["serp/google/organic/live/advanced"]
    raw = b'{"id":"x","status_code":20000,"keyword":5,"time":5,"items":[]}'  # an envelope's time is text
    answer = codec.decode(endpoint, raw, API.status_codes)
    (result,) = answer.task.result or []
    assert (answer.task.id, result.keyword, result.items) == ("x", 5, [])
    assert [drift.path for drift in answer.drift] == [
        "$.tasks[0].result[0].keyword",
        "$.tasks[0].result[0].time",
    ]


def test_a_short_answer_that_found_nothing_is_a_success(sandbox: Sandbox) -> None:
    sandbox.fail_next("task_40102")
    with Client(login="login", password="password", base_url=sandbox.url, ai=True) as client:
        answer = client.backlinks.bulk_backlinks_live(targets=["a.com"])
    assert (answer.rows, answer.task.ok, answer.partial) == ([], True, False)
