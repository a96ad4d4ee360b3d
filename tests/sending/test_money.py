"""Worst cases, costs and budgets are exact, and a budget is never exceeded."""

from __future__ import annotations

import copy
import pickle
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from dataforseo import Client, ConfigurationError
from dataforseo.backlinks.bulk_backlinks import BULK_BACKLINKS_LIVE as BULK
from dataforseo.backlinks.errors import ERRORS
from dataforseo.serp.google_organic import GOOGLE_ORGANIC_TASK_POST as TASK_POST
from dataforseo_runtime.base.attempts import Doubt, Sent
from dataforseo_runtime.base.errors import BudgetExceededError
from dataforseo_runtime.requests.endpoint import Call, Endpoint
from dataforseo_runtime.requests.facts import Billing, PriceFactor
from dataforseo_runtime.sending.ledger import Ledger
from dataforseo_sandbox import Sandbox
from tests.calls import describing

bulk_backlinks_live = describing(BULK)
errors = describing(ERRORS)
google_organic_task_post = describing(TASK_POST)


def priced(billing: Billing, call: Call[Any, Any]) -> Decimal | None:
    endpoint: Endpoint[Any, Any] = replace(call.endpoint, billing=billing)
    return replace(call, endpoint=endpoint).worst_case


def test_what_was_spent_can_be_pickled_and_copied() -> None:
    ledger = Ledger(Decimal(5))
    ledger.settle(ledger.reserve(BULK, lambda: Decimal("0.02")), Decimal("0.02"))
    spent = ledger.spent()
    assert pickle.loads(pickle.dumps(spent)) == copy.deepcopy(spent) == spent  # noqa: S301
    assert spent.sections == {"backlinks": Decimal("0.02")}


def test_the_length_of_a_list_bounds_the_rows() -> None:
    targets = [f"{number}.com" for number in range(10)]
    assert bulk_backlinks_live(targets=targets).worst_case == Decimal("0.02436")


def test_what_is_free_costs_nothing() -> None:
    assert errors().worst_case == 0


@pytest.mark.parametrize(
    ("billing", "fields", "expected"),
    [
        (Billing(model="per request", request=0.02), {}, "0.02"),
        (Billing(model="per row", row=0.00003, rows="limit"), {"limit": 7}, "0.00021"),
        (Billing(model="per row", row=0.00003, rows="limit", rows_default=100), {}, "0.003"),
        (Billing(model="per row", row=0.00003, rows="limit"), {}, "0.03"),  # the highest limit allowed
        (Billing(model="per row", row=0.00003), {}, None),
        (Billing(model="per request"), {}, None),
        (Billing(model="unknown"), {}, None),
        (
            Billing(model="per request", request=0.02, times=(PriceFactor(field="limit", factor=2),)),
            {"limit": 5},
            "0.04",
        ),
        (
            Billing(
                model="per request", request=0.02, times=(PriceFactor(field="limit", factor=2, equals=6),)
            ),
            {"limit": 5},
            "0.02",
        ),
    ],
)
def test_worst_case(billing: Billing, fields: dict[str, Any], expected: str | None) -> None:
    assert priced(billing, errors(**fields)) == (None if expected is None else Decimal(expected))


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({}, "0.0006"),
        ({"depth": 10}, "0.0006"),
        ({"depth": 11}, "0.0012"),
        ({"depth": 100}, "0.006"),
        ({"max_crawl_pages": 3}, "0.0018"),
        ({"depth": 100, "max_crawl_pages": 3}, "0.006"),
        ({"depth": 20, "priority": 2}, "0.0024"),
        ({"load_async_ai_overview": True}, "0.0012"),
        ({"load_async_ai_overview": False, "priority": 1}, "0.0006"),
        ({"people_also_ask_click_depth": 4}, "0.0012"),
        (
            {"people_also_ask_click_depth": 4, "priority": 2},
            "0.0018",
        ),  # a click costs the same at any priority
        ({"keyword": "site:example.com pizza"}, "0.003"),
        ({"keyword": "SITE%3Aexample.com"}, "0.003"),
        ({"keyword": "how to build a site"}, "0.0006"),
        ({"keyword": None, "url": "https://www.google.com/search?q=inurl%3Aa"}, "0.003"),
    ],
)
def test_what_is_asked_for_beyond_one_page_of_results_is_counted(
    fields: dict[str, Any], expected: str
) -> None:
    asked: dict[str, Any] = {"keyword": "pizza", "location_code": 2840, "language_code": "en"} | fields
    assert google_organic_task_post(**asked).worst_case == Decimal(expected)


def test_each_task_of_a_call_costs() -> None:
    one = errors(limit=10)
    several = replace(one, requests=[*one.requests] * 3)
    assert priced(Billing(model="per task", request=0.0006), several) == Decimal("0.0018")


def at_most(amount: Decimal | None) -> Callable[[], Decimal | None]:
    return lambda: amount


costs = st.decimals(min_value=0, max_value=3, places=5)


@given(budget=costs, wanted=st.lists(st.tuples(costs, costs), max_size=20))
def test_a_budget_is_never_passed_and_never_left_unused(budget: Decimal, wanted: list[Any]) -> None:
    ledger = Ledger(budget)
    spent = Decimal(0)
    for worst, share in wanted:
        cost = min(worst, share)
        if spent + worst > budget:
            with pytest.raises(BudgetExceededError) as refused:
                ledger.reserve(BULK, at_most(worst))
            assert (refused.value.worst_case, refused.value.left) == (worst, budget - spent)
            continue
        reservation = ledger.reserve(BULK, at_most(worst))
        ledger.settle(reservation, cost)
        spent += cost
        assert spent <= budget
    assert ledger.spent().total == spent
    assert ledger.spent().left == budget - spent


def test_thirty_threads_at_once_reserve_no_more_than_there_is() -> None:
    ledger = Ledger(Decimal("5.00"))
    ready = threading.Barrier(30)

    def ask(_: int) -> int:
        ready.wait()
        got = 0
        for _ in range(100):
            try:
                ledger.reserve(BULK, at_most(Decimal("0.03")))
            except BudgetExceededError:
                continue
            got += 1
        return got

    with ThreadPoolExecutor(30) as threads:
        assert sum(threads.map(ask, range(30))) == 166
    assert ledger.spent().left == Decimal("0.02")


def doubtful(*doubts: Doubt) -> Sent:
    return Sent(section="backlinks", path=BULK.path, at=datetime.now(UTC), tags=("a",), doubts=doubts)


def test_a_call_in_doubt_stays_set_aside_until_it_is_looked_up() -> None:
    ledger = Ledger(Decimal(1))
    sent = doubtful(ledger.doubt(ledger.reserve(BULK, at_most(Decimal("0.6")))))
    assert (ledger.spent().total, ledger.spent().uncertain, ledger.spent().left) == (
        Decimal(0),
        Decimal("0.6"),
        Decimal("0.4"),
    )
    with pytest.raises(BudgetExceededError):
        ledger.reserve(BULK, at_most(Decimal("0.5")))
    ledger.clear_doubt(sent, Decimal("0.02"))
    ledger.clear_doubt(sent, Decimal("0.02"))  # looked up twice, counted once
    assert (ledger.spent().total, ledger.spent().uncertain) == (Decimal("0.02"), Decimal(0))


def test_a_call_in_doubt_is_uncertain_without_a_budget_as_well() -> None:
    ledger = Ledger(None)
    ledger.settle(ledger.reserve(BULK, at_most(Decimal("0.3"))), Decimal("0.1"))
    ledger.doubt(ledger.reserve(BULK, at_most(Decimal("0.6"))))
    spent = ledger.spent()
    assert (spent.total, spent.uncertain, spent.left) == (Decimal("0.1"), Decimal("0.6"), None)


def test_a_call_in_doubt_whose_price_nobody_knows_is_counted() -> None:
    ledger = Ledger(None)
    sent = doubtful(ledger.doubt(ledger.reserve(BULK, at_most(None))))
    assert (ledger.spent().uncertain, ledger.spent().unpriced) == (Decimal(0), 1)
    assert str(ledger.spent()) == "0 USD (1 of unknown price in doubt)"
    ledger.clear_doubt(sent, Decimal("0.02"))
    assert (ledger.spent().total, ledger.spent().unpriced) == (Decimal("0.02"), 0)


def test_calls_in_doubt_leave_nothing_but_sums_behind_and_each_is_cleared_once() -> None:
    ledger = Ledger(None)
    lost = [doubtful(ledger.doubt(ledger.reserve(BULK, at_most(Decimal("0.02"))))) for _ in range(1000)]
    few = len(pickle.dumps({name: held for name, held in vars(ledger).items() if name != "_lock"}))
    assert few < 1000
    assert ledger.spent().uncertain == 20
    for sent in [*lost, *lost[::-1]]:
        ledger.clear_doubt(pickle.loads(pickle.dumps(sent)), Decimal("0.01"))  # noqa: S301
    assert (ledger.spent().uncertain, ledger.spent().total) == (Decimal(0), Decimal(10))


def test_tries_of_one_call_are_cleared_together_and_what_is_anothers_is_left_alone() -> None:
    ledger, other = Ledger(Decimal(1)), Ledger(Decimal(1))
    doubts = [ledger.doubt(ledger.reserve(BULK, at_most(Decimal("0.02")))) for _ in range(2)]
    other.clear_doubt(doubtful(*doubts), Decimal("0.04"))
    assert (other.spent().total, other.spent().left) == (Decimal(0), Decimal(1))
    ledger.clear_doubt(doubtful(*doubts), Decimal("0.04"))
    assert (ledger.spent().total, ledger.spent().uncertain) == (Decimal("0.04"), Decimal(0))
    assert ledger.spent().left == Decimal("0.96")


def test_a_forked_process_and_its_parent_keep_their_doubts_apart() -> None:
    ledger = Ledger(Decimal(1))
    before = doubtful(ledger.doubt(ledger.reserve(BULK, at_most(Decimal("0.02")))))
    parent = copy.copy(ledger)
    parent._numbered, parent._cleared = dict(ledger._numbered), set()  # pyright: ignore[reportPrivateUsage]
    ledger.reset_after_fork()  # as in a forked child
    of_child = doubtful(ledger.doubt(ledger.reserve(BULK, at_most(Decimal("0.5")))))
    parent.clear_doubt(of_child, Decimal("0.5"))
    assert (parent.spent().total, parent.spent().uncertain) == (Decimal(0), Decimal("0.02"))
    ledger.clear_doubt(before, Decimal(0))
    ledger.clear_doubt(of_child, Decimal("0.5"))
    assert (ledger.spent().total, ledger.spent().uncertain) == (Decimal("0.5"), Decimal(0))


def test_what_was_spent_is_told_by_section_and_endpoint() -> None:
    with Sandbox() as sandbox, Client(login="login", password="password", base_url=sandbox.url) as client:
        for _ in range(3):
            client.backlinks.bulk_backlinks_live(targets=["a.com"])
        client.backlinks.errors()
        spent = client.spent
    assert spent.total == Decimal("0.072108")
    assert spent.sections == {"backlinks": Decimal("0.072108")}
    assert spent.endpoints == {BULK.path: Decimal("0.072108"), ERRORS.path: 0}
    assert str(spent) == "0.072108 USD (backlinks 0.072108)"


def test_a_call_that_would_pass_the_budget_is_not_sent() -> None:
    with (
        Sandbox() as sandbox,
        Client(login="login", password="password", base_url=sandbox.url, budget=0.03) as client,
    ):
        client.backlinks.bulk_backlinks_live(targets=["a.com"])
        with pytest.raises(
            BudgetExceededError, match=r"can cost 0.024036 USD, and of the budget of 0.03 USD 0.005964"
        ):
            client.backlinks.bulk_backlinks_live(targets=["b.com"])
        client.backlinks.errors()  # a free call is always allowed
    assert len(sandbox.ledger.charged) == 1


def test_an_unknown_price_needs_a_word_of_the_caller() -> None:
    with (
        Sandbox() as sandbox,
        Client(login="login", password="password", base_url=sandbox.url, budget=1) as client,
    ):
        call = bulk_backlinks_live(targets=["a.com"])
        unknown: Endpoint[Any, Any] = replace(call.endpoint, billing=Billing(model="unknown"))
        call = replace(call, endpoint=unknown)
        with pytest.raises(
            BudgetExceededError, match=r"its price is not known.*with_options\(worst_case=\.\.\.\)"
        ):
            client.send(call)
        assert client.with_options(worst_case="0.05").send(call).cost == 0.024036
        with pytest.raises(BudgetExceededError):
            client.with_options(worst_case=2).send(call)


@pytest.mark.parametrize("budget", ["five", -1, float("nan"), float("inf")])
def test_a_budget_that_is_no_amount_is_reported(budget: Any) -> None:
    with pytest.raises(ConfigurationError, match="budget: must be an amount in USD"):
        Client(login="login", password="password", budget=budget)


def test_what_was_spent_is_shown_with_what_is_uncertain_and_left() -> None:
    ledger = Ledger(Decimal(1))
    ledger.settle(ledger.reserve(BULK, at_most(Decimal("0.3"))), Decimal("0.1"))
    ledger.doubt(ledger.reserve(BULK, at_most(Decimal("0.2"))))
    assert str(ledger.spent()) == "0.1 USD (backlinks 0.1, 0.2 uncertain, 0.7 left)"
