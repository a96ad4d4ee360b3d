"""A job never spends more than its budget, and uses all of it."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from dataforseo import Client
from dataforseo_runtime.base.errors import BudgetExceededError
from dataforseo_sandbox import Sandbox
from tests.jobs.asking import PATH, asked, sites

PRICE_OF_TEN = Decimal("0.02436")


def test_the_budget_of_a_job_is_kept_by_thirty_calls_at_once_and_over_runs(
    client: Client, sandbox: Sandbox, tmp_path: Path
) -> None:
    price = 0.024 + 10 * 0.000036
    settings: dict[str, Any] = {"job": tmp_path / "a.job", "per_call": 10, "in_flight": 30}
    for calls in (7, 7, 12):
        with (
            pytest.raises(BudgetExceededError),
            client.open_job(PATH, sites(1000), budget=f"{calls * price + 0.001:.5f}", **settings) as job,
        ):
            job.run()
        assert len(sandbox.ledger.charged) == calls
    assert set(asked(sandbox).values()) == {1}


def test_a_call_in_doubt_is_looked_up_before_the_budget_ends_the_job(
    client: Client, sandbox: Sandbox, tmp_path: Path
) -> None:
    price = 0.024 + 10 * 0.000036
    sandbox.fail_next("reset_after_body", path=PATH)  # never executed, so it costs nothing
    settings: dict[str, Any] = {"job": tmp_path / "a.job", "per_call": 10, "settle_seconds": 0}
    with client.open_job(PATH, sites(20), budget=f"{1.5 * price:.5f}", in_flight=1, **settings) as job:
        with pytest.raises(BudgetExceededError):
            job.run()
        assert [row.target for row in job.rows] == sites(10)
        assert job.progress.in_doubt == 0
    assert set(asked(sandbox).values()) == {1}


def test_calls_that_cost_less_than_they_could_leave_the_budget_to_the_next_ones(
    client: Client, sandbox: Sandbox, tmp_path: Path
) -> None:
    once = client.with_options(max_attempts=1)
    sandbox.fail_next("task_40103", path=PATH, times=2)  # at no cost
    settings: dict[str, Any] = {"job": tmp_path / "a.job", "per_call": 10, "in_flight": 30}
    with once.open_job(PATH, sites(40), budget=2 * PRICE_OF_TEN, **settings) as job:
        job.run()
        assert (job.progress.failed, job.progress.done, job.cost) == (20, 20, 2 * PRICE_OF_TEN)
    assert Decimal(str(sandbox.ledger.cost)) == 2 * PRICE_OF_TEN


def test_answers_that_do_not_say_what_they_cost_use_up_the_budget_over_all_runs(
    client: Client, sandbox: Sandbox, tmp_path: Path
) -> None:
    short = client.with_options(ai=True)
    settings: dict[str, Any] = {"job": tmp_path / "a.job", "per_call": 10, "in_flight": 1}
    for calls in (2, 2, 3):
        with (
            pytest.raises(BudgetExceededError, match=r"0\.010* are left"),
            short.open_job(
                PATH, sites(100), budget=calls * PRICE_OF_TEN + Decimal("0.01"), **settings
            ) as job,
        ):
            job.run()
        assert len(sandbox.ledger.charged) == calls


def test_a_client_that_repeats_what_was_charged_sets_every_repeat_aside(
    client: Client, sandbox: Sandbox, tmp_path: Path
) -> None:
    repeating = client.with_options(repeat_charged=True, max_attempts=3)
    settings: dict[str, Any] = {"job": tmp_path / "a.job", "per_call": 10}
    with repeating.open_job(PATH, sites(10), budget=2 * PRICE_OF_TEN, **settings) as job:
        assert job.estimate().worst_case == 3 * PRICE_OF_TEN
        with pytest.raises(BudgetExceededError):
            job.run()
    sandbox.fail_next("task_40101", path=PATH)
    with repeating.open_job(PATH, sites(10), budget=3 * PRICE_OF_TEN, **settings) as job:
        assert job.run().progress.done == 10
        assert job.cost == Decimal(str(sandbox.ledger.cost)) == Decimal("0.024") + PRICE_OF_TEN


def test_a_try_before_the_one_that_was_lost_is_counted_once(
    client: Client, sandbox: Sandbox, tmp_path: Path
) -> None:
    repeating = client.with_options(repeat_charged=True)
    sandbox.fail_next("task_40101", path=PATH)
    sandbox.fail_next("lost_after_execution", path=PATH)
    with repeating.run(PATH, sites(10), job=tmp_path / "a.job", settle_seconds=0) as job:
        assert job.cost == Decimal(str(sandbox.ledger.cost)) == Decimal("0.024") + PRICE_OF_TEN
        assert {failure.state for failure in job.failures()} == {"lost"}


@pytest.mark.parametrize("in_flight", [1, 4])
def test_a_job_stops_before_its_budget_is_passed_if_calls_cost_more_than_the_spec_says(
    tmp_path: Path, in_flight: int
) -> None:
    price = 12 * PRICE_OF_TEN
    settings: dict[str, Any] = {"job": tmp_path / "a.job", "per_call": 10, "in_flight": in_flight}
    with (
        Sandbox(prices={PATH: 12}, latency=0.02) as sandbox,
        Client(login="login", password="password", base_url=sandbox.url) as client,
        client.open_job(PATH, sites(400), budget=6 * price + Decimal("0.01"), **settings) as job,
    ):
        assert job.estimate().worst_case == 40 * PRICE_OF_TEN
        with pytest.raises(BudgetExceededError) as stopped:
            job.run()
        assert stopped.value.worst_case == price
        assert job.cost == Decimal(str(sandbox.ledger.cost)) == 6 * price
        assert job.estimate().worst_case == 34 * price


def test_a_job_that_goes_on_knows_what_its_calls_cost_before(tmp_path: Path) -> None:
    price = 12 * PRICE_OF_TEN
    account: dict[str, Any] = {"login": "login", "password": "password"}
    with Sandbox(prices={PATH: 12}, latency=0.02) as sandbox:
        for calls, in_flight in ((2, 1), (5, 30), (9, 30)):
            with (
                Client(**account, base_url=sandbox.url) as client,
                client.open_job(
                    PATH,
                    sites(400),
                    job=tmp_path / "a.job",
                    per_call=10,
                    in_flight=in_flight,
                    budget=calls * price + Decimal("0.01"),
                ) as job,
                pytest.raises(BudgetExceededError),
            ):
                job.run()
            assert Decimal(str(sandbox.ledger.cost)) == calls * price
