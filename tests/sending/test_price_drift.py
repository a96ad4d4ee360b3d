"""A charge above the worst case is told, and raises the estimates, so that a budget is not passed again."""

from __future__ import annotations

import asyncio
import logging
import os
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dataforseo import AsyncClient, Client, Limits, PriceDrift
from dataforseo.backlinks.bulk_backlinks import BULK_BACKLINKS_LIVE as BULK
from dataforseo.backlinks.bulk_ranks import BULK_RANKS_LIVE as RANKS
from dataforseo.backlinks.errors import ERRORS
from dataforseo_runtime.base.errors import BudgetExceededError
from dataforseo_runtime.requests import prices as price_calculation
from dataforseo_runtime.sending.ledger import Ledger, Reservation
from dataforseo_runtime.sending.price_corrections import PriceCorrection
from dataforseo_sandbox import Sandbox
from tests.calls import describing
from tests.socket_server import GOOD, SocketServer, http

BY_SPEC = describing(BULK)(targets=["a.com"]).worst_case or Decimal(0)
TIMES = 12
CHARGED = TIMES * BY_SPEC
ACCOUNT: dict[str, Any] = {"login": "login", "password": "password"}


@pytest.fixture
def dearer() -> Iterator[Sandbox]:
    """A sandbox that charges bulk_backlinks 12 times the price of the spec."""
    with Sandbox(prices={"backlinks/bulk_backlinks/live": TIMES}, latency=0.05) as sandbox:
        yield sandbox


def at_most(amount: Decimal | None) -> Callable[[], Decimal | None]:
    return lambda: amount


def spent(sandbox: Sandbox) -> Decimal:
    return Decimal(str(sandbox.ledger.cost))


def calls_at_once(client: Client, count: int) -> int:
    """Send calls from so many threads, and return how many the budget refused."""

    def call(number: int) -> bool:
        try:
            client.backlinks.bulk_backlinks_live(targets=[f"{number}.com"])
        except BudgetExceededError:
            return True
        return False

    with ThreadPoolExecutor(count) as threads:
        return sum(threads.map(call, range(count)))


# The case of the issue: without corrections, and with calls that start one after the other, it cost more.
def test_a_budget_is_passed_by_what_was_in_flight_when_the_first_answer_came(dearer: Sandbox) -> None:
    async def run() -> list[Any]:
        async with AsyncClient(**ACCOUNT, base_url=dearer.url, budget=0.25) as client:
            calls = (client.backlinks.bulk_backlinks_live(targets=[f"{number}.com"]) for number in range(24))
            return await asyncio.gather(*calls, return_exceptions=True)

    ended = asyncio.run(run())
    refused = [one for one in ended if isinstance(one, BudgetExceededError)]
    assert len(refused) >= 24 - 0.25 // float(BY_SPEC)
    assert spent(dearer) == (24 - len(refused)) * CHARGED


@pytest.mark.parametrize(
    ("at_once", "budget"), [(1, "0.25"), (1, "1.00"), (2, "1.00"), (4, "1.00"), (4, "2.5")]
)
def test_calls_that_wait_in_the_queue_are_checked_against_the_raised_worst_case(
    dearer: Sandbox, at_once: int, budget: str
) -> None:
    limits = {"account": Limits(simultaneous_calls=at_once)}
    with Client(**ACCOUNT, base_url=dearer.url, budget=budget, limits=limits) as client:
        assert calls_at_once(client, 24) > 0
        assert client.spent.total == spent(dearer) <= max(Decimal(budget), at_once * CHARGED)
        assert client.backlinks.bulk_backlinks_live.cost(targets=["a.com"]) == CHARGED


def test_a_budget_is_used_up_after_the_price_is_known(dearer: Sandbox) -> None:
    with Client(**ACCOUNT, base_url=dearer.url, budget=5 * CHARGED) as client:
        client.backlinks.bulk_backlinks_live(targets=["first.com"])
        assert calls_at_once(client, 24) == 20
        assert client.spent.total == 5 * CHARGED


factors = st.decimals(min_value="0.1", max_value=30, places=3)
prices = st.decimals(min_value="0.001", max_value=1, places=4)


@given(
    budget=st.decimals(min_value=0, max_value=5, places=3),
    calls=st.lists(st.tuples(st.booleans(), prices, factors), max_size=60),
)
def test_no_order_of_calls_and_answers_passes_a_budget_by_more_than_what_was_in_flight(
    budget: Decimal, calls: list[tuple[bool, Decimal, Decimal]]
) -> None:
    """The real price is at most the highest factor that was seen so far, times the price of the spec."""
    ledger, in_flight = Ledger(budget), deque[tuple[Reservation, Decimal]]()
    total = beyond = Decimal(0)
    known_factor = Decimal(1)

    def answer() -> None:
        nonlocal total, beyond, known_factor
        reservation, charged = in_flight.popleft()
        total += charged
        if ledger.settle(reservation, charged) is not None:
            known_factor = max(known_factor, charged / (reservation.known() or Decimal(1)))
            # What was sent before this was known may be charged whatever it costs.
            beyond = max(beyond, total + sum(charge for _, charge in in_flight))

    for answered, price, factor in calls:
        try:
            reservation = ledger.reserve(BULK, at_most(price))
        except BudgetExceededError:
            continue
        assert reservation.amount is not None
        assert reservation.amount >= price * known_factor
        in_flight.append((reservation, price * factor))
        if answered:
            answer()
    while in_flight:
        answer()
    assert total == ledger.spent().total
    assert total <= max(budget, beyond)
    assert ledger.spent().left == budget - total  # nothing stays set aside


def test_an_answer_tells_the_drift_of_its_price(dearer: Sandbox, caplog: pytest.LogCaptureFixture) -> None:
    with Client(**ACCOUNT, base_url=dearer.url) as client, caplog.at_level(logging.WARNING, "dataforseo"):
        first = client.backlinks.bulk_backlinks_live(targets=["a.com"])
        assert client.backlinks.bulk_backlinks_live(targets=["b.com"]).price_drift is None
        assert client.backlinks.errors().price_drift is None
    assert first.price_drift == PriceDrift(expected=BY_SPEC, charged=CHARGED, since=BULK.billing.since)
    [line] = [record.getMessage() for record in caplog.records]
    for words in ("backlinks.bulk_backlinks_live", str(BY_SPEC), str(first.cost), str(BULK.billing.since)):
        assert words in line


def test_a_charge_within_the_worst_case_is_no_drift(
    sandbox: Sandbox, caplog: pytest.LogCaptureFixture
) -> None:
    with Client(**ACCOUNT, base_url=sandbox.url) as client, caplog.at_level(logging.WARNING, "dataforseo"):
        assert client.backlinks.bulk_backlinks_live(targets=["a.com"]).price_drift is None
    assert caplog.records == []


def test_views_share_what_was_learned(dearer: Sandbox) -> None:
    with Client(**ACCOUNT, base_url=dearer.url) as client:
        view = client.with_options(timeout=20)
        view.backlinks.bulk_backlinks_live(targets=["a.com"])
        for one in (client, view, client.with_options(max_attempts=1)):
            assert one.backlinks.bulk_backlinks_live.cost(targets=["a.com"]) == CHARGED


def test_an_option_that_is_too_low_is_raised_to_what_a_call_was_charged() -> None:
    ledger, option = Ledger(None), Decimal("0.05")
    assert ledger.settle(ledger.reserve(BULK, at_most(None)), Decimal("0.3")) is None
    told = ledger.settle(ledger.reserve(BULK, at_most(None), option), Decimal("0.3"))
    assert told == PriceDrift(expected=option, charged=Decimal("0.3"), since=BULK.billing.since)
    assert ledger.worst_case(BULK, None, option) == Decimal("0.3")
    assert ledger.worst_case(BULK, None, Decimal("0.4")) == Decimal("0.4")
    assert ledger.worst_case(BULK, None, None) is None
    assert ledger.worst_case(BULK, BY_SPEC, option) == BY_SPEC


def test_a_free_call_that_was_charged_is_free_no_longer() -> None:
    with SocketServer(http(GOOD)) as server, Client(**ACCOUNT, base_url=server.url) as client:
        drift = client.backlinks.errors().price_drift
        assert drift == PriceDrift(
            expected=Decimal(0), charged=Decimal("0.02003"), since=ERRORS.billing.since
        )
        assert client.backlinks.errors.cost() == Decimal("0.02003")


def test_a_failed_call_that_was_charged_too_much_counts(dearer: Sandbox) -> None:
    dearer.fail_next("task_40101")
    with Client(**ACCOUNT, base_url=dearer.url) as client:
        with pytest.raises(Exception, match="40101"):
            client.backlinks.bulk_backlinks_live(targets=["a.com"])
        assert (client.backlinks.bulk_backlinks_live.cost(targets=["a.com"]) or 0) > BY_SPEC


@pytest.mark.parametrize("noise", ["0", "0.0000000001"])
def test_binary_fractions_are_no_drift(noise: str) -> None:
    ledger = Ledger(Decimal(1))
    assert ledger.settle(ledger.reserve(BULK, at_most(BY_SPEC)), BY_SPEC + Decimal(noise)) is None


@given(known=prices, charged=st.decimals(min_value=1, max_value=100, places=7))
def test_a_corrected_worst_case_covers_the_charge_closely(known: Decimal, charged: Decimal) -> None:
    corrected = PriceCorrection().raised(known, charged).worst_case(known, None) or Decimal(0)
    assert charged <= corrected <= charged + known * Decimal("0.000001")


@pytest.mark.skipif(not hasattr(os, "fork"), reason="NOT TESTED: this system does not fork")
def test_a_forked_process_knows_what_was_learned_and_sets_nothing_aside_for_the_parent() -> None:
    ledger = Ledger(Decimal(10))
    ledger.settle(ledger.reserve(BULK, at_most(BY_SPEC)), CHARGED)
    of_parent = ledger.reserve(BULK, at_most(BY_SPEC))
    ledger.reset_after_fork()  # as in a forked child
    assert ledger.spent().left == 10 - CHARGED
    assert ledger.worst_case(BULK, BY_SPEC, None) == CHARGED
    ledger.settle(ledger.reserve(BULK, at_most(BY_SPEC)), 2 * CHARGED)
    assert of_parent.amount == CHARGED


def test_a_sandbox_refuses_prices_of_a_path_that_does_not_exist() -> None:
    with pytest.raises(ValueError, match="prices: there is no endpoint 'backlinks/bulk'"):
        Sandbox(prices={"backlinks/bulk": 2})


def test_a_charge_raises_what_is_set_aside_for_calls_of_its_own_endpoint_alone() -> None:
    ledger = Ledger(Decimal(10))
    ledger.reserve(RANKS, at_most(Decimal(1)))
    ledger.reserve(BULK, at_most(BY_SPEC))
    ended = ledger.reserve(BULK, at_most(BY_SPEC))
    assert ledger.spent().left == 10 - 1 - 2 * BY_SPEC
    ledger.settle(ended, CHARGED)
    assert ledger.spent().left == 10 - 1 - 2 * CHARGED


def test_a_price_that_cannot_be_calculated_stops_the_call_before_it_is_paid_for(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def broken(*_: object) -> Decimal:
        raise ArithmeticError("no price")

    monkeypatch.setattr(price_calculation, "worst_case", broken)
    with Sandbox() as sandbox, Client(**ACCOUNT, base_url=sandbox.url) as client:
        with pytest.raises(ArithmeticError):
            client.backlinks.bulk_backlinks_live(targets=["a.com"])
        assert len(sandbox.ledger) == 0
