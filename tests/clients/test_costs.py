"""What a call can cost is known before it is sent: from the call, the operation, the command and a budget."""

from __future__ import annotations

import inspect
from decimal import Decimal
from typing import Any

import pytest
from msgspec.structs import replace

from dataforseo import AsyncClient, BudgetExceededError, Client, InvalidRequestError
from dataforseo.serp import GoogleOrganicTaskPostRequest as Search
from dataforseo_runtime.requests.facts import Billing
from dataforseo_sandbox import Sandbox
from tests.endpoints import ENDPOINTS

CLIENTS: list[Any] = [
    Client(login="login", password="password", base_url="http://127.0.0.1:9"),
    AsyncClient(login="login", password="password", base_url="http://127.0.0.1:9"),
]
SEARCH: dict[str, Any] = {"location_code": 2840, "language_code": "en"}
# Endpoints of each way of calling: their fields.
CALLS: dict[str, dict[str, Any]] = {
    "backlinks.bulk_backlinks_live": {"targets": ["a.com", "b.com"]},
    "backlinks.errors": {"limit": 10},
    "serp.google_organic_task_post": {"keyword": "a", "depth": 100, **SEARCH},
    "serp.google_organic_task_get_advanced": {"id": "01010101-0001-0001-0000-000000000000"},
    "appendix.user_data": {},
}


def operation_of(client: Any, name: str) -> Any:
    section, _, operation = name.partition(".")
    return getattr(getattr(client, section), operation)


@pytest.mark.parametrize("client", CLIENTS)
@pytest.mark.parametrize("name", CALLS)
def test_the_cost_is_that_of_the_call_and_nothing_is_sent(client: Any, name: str) -> None:
    operation, fields = operation_of(client, name), CALLS[name]
    cost = operation.cost(**fields)
    assert isinstance(cost, Decimal)
    assert cost == operation.describe(**fields).worst_case
    assert client.spent.total == 0


def test_a_budget_refuses_what_costs_more_and_names_the_same_cost() -> None:
    with Client(login="login", password="password", base_url="http://127.0.0.1:9", budget=0) as client:
        cost = client.backlinks.bulk_backlinks_live.cost(targets=["a.com"])
        with pytest.raises(BudgetExceededError) as refused:
            client.backlinks.bulk_backlinks_live(targets=["a.com"])
    assert refused.value.worst_case == cost


def test_a_call_costs_what_was_said() -> None:
    with Sandbox() as sandbox, Client(login="login", password="password", base_url=sandbox.url) as client:
        cost = client.backlinks.bulk_backlinks_live.cost(targets=["a.com", "b.com"])
        assert client.backlinks.bulk_backlinks_live(targets=["a.com", "b.com"]).cost == float(cost or 0)
        assert client.spent.total == cost


@pytest.mark.parametrize("client", CLIENTS)
def test_a_list_of_tasks_costs_the_sum_of_its_tasks(client: Any) -> None:
    post = client.serp.google_organic_task_post
    tasks = [Search(keyword="a", **SEARCH), Search(keyword="b", depth=100, **SEARCH)]
    assert post.cost(tasks) == post.cost(tasks[:1]) + post.cost(tasks[1:])
    assert post.cost(tasks[:1]) == post.cost(keyword="a", **SEARCH)
    with pytest.raises(TypeError, match="either one list of request objects or keywords"):
        post.cost(tasks, keyword="a")


@pytest.mark.parametrize("client", CLIENTS)
def test_the_option_stands_in_where_no_price_is_known(client: Any) -> None:
    def cost(client: Any) -> Decimal | None:
        operation = client.backlinks.bulk_backlinks_live
        endpoint = replace(operation.endpoint, billing=Billing(model="unknown"))
        most: Decimal | None = type(operation)(endpoint.request, endpoint, client=client).cost(
            targets=["a.com"]
        )
        return most

    assert cost(client) is None
    view = client.with_options(worst_case="0.05")
    assert cost(view) == Decimal("0.05")
    assert view.backlinks.bulk_backlinks_live.cost(targets=["a.com"]) != Decimal("0.05")


@pytest.mark.parametrize("client", CLIENTS)
def test_fields_are_checked(client: Any) -> None:
    with pytest.raises(InvalidRequestError, match="targets"):
        client.backlinks.bulk_backlinks_live.cost(targets=[])


@pytest.mark.parametrize("client", CLIENTS)
@pytest.mark.parametrize("name", CALLS)
def test_cost_shows_the_fields_and_words_of_the_operation(client: Any, name: str) -> None:
    operation = operation_of(client, name)
    assert (
        inspect.signature(operation.cost).parameters.keys() == inspect.signature(operation).parameters.keys()
    )
    told = inspect.getdoc(operation.cost) or ""
    assert told.startswith("Return the most that the call can cost, in USD")
    assert told.rstrip().endswith(inspect.cleandoc(operation.__doc__).rstrip())


def test_no_charged_call_is_sent_without_any_field() -> None:
    """A call without requests has the worst case 0."""
    assert [one for one in ENDPOINTS.values() if one.billing.model != "free" and not one.request.RULES] == []
