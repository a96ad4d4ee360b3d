"""The limiter never exceeds a limit, makes no call wait without need, and keeps the order of calls."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from msgspec.structs import replace

from dataforseo._api import API
from dataforseo.backlinks.bulk_backlinks import BULK_BACKLINKS_LIVE as BULK
from dataforseo.backlinks.id_list import ID_LIST
from dataforseo.dataforseo_labs.id_list import ID_LIST as LABS_ID_LIST
from dataforseo_runtime.base.errors import ConfigurationError
from dataforseo_runtime.requests.endpoint import Endpoint
from dataforseo_runtime.requests.facts import Limits
from dataforseo_runtime.transport.limiter import Limiter, Scope
from tests.transport.simulation import Job, SimulatedClock, Simulation, most_at_once, most_in_any_minute

ENDPOINTS: tuple[Endpoint[Any, Any], ...] = (BULK, ID_LIST, LABS_ID_LIST)


def limiter_of(clock: SimulatedClock, **overrides: Limits) -> Limiter:
    return Limiter(API, overrides, clock)


def noop() -> None:
    return None


def scopes_of(limiter: Limiter, which: int) -> tuple[Scope, ...]:
    return limiter.scopes(ENDPOINTS[which])


limits = st.builds(
    Limits,
    calls_per_minute=st.none() | st.integers(1, 8),
    simultaneous_calls=st.none() | st.integers(1, 4),
)
jobs = st.lists(
    st.tuples(
        st.floats(0, 150),
        st.floats(0.01, 90),
        st.sampled_from(range(len(ENDPOINTS))),
        st.floats(0, 1),
        st.just(float("inf")) | st.floats(0, 100),
    ),
    max_size=30,
)


@example(  # 60 s apart, apart from a rounding error
    account=Limits(),
    section=Limits(),
    endpoint=Limits(calls_per_minute=1),
    wanted=[(0.0, 0.02003, 0, 1.0, float("inf")), (0.0, 1.0, 0, 0.0, float("inf"))],
)
@given(account=limits, section=limits, endpoint=limits, wanted=jobs)
def test_no_limit_is_passed(account: Limits, section: Limits, endpoint: Limits, wanted: list[Any]) -> None:
    clock = SimulatedClock()
    overrides = {"account": account, "backlinks": section, BULK.path: endpoint}
    limiter = Limiter(API, overrides, clock)
    records = Simulation(limiter, clock).run(
        [
            Job(start, seconds, scopes_of(limiter, which), counted, patience)
            for start, seconds, which, counted, patience in wanted
        ]
    )
    for scope in {scope.name: scope for record in records for scope in record.job.scopes}.values():
        inside = [record for record in records if scope in record.job.scopes]
        if scope.limits.calls_per_minute is not None:
            counted = most_in_any_minute([record.arrived for record in inside])
            assert counted <= scope.limits.calls_per_minute
        if scope.limits.simultaneous_calls is not None:
            at_once = most_at_once([(record.granted, record.ended) for record in inside])
            assert at_once <= scope.limits.simultaneous_calls


@given(wanted=jobs)
def test_calls_of_one_endpoint_start_in_the_order_in_which_they_were_asked_for(wanted: list[Any]) -> None:
    clock = SimulatedClock()
    limiter = limiter_of(clock, account=Limits(calls_per_minute=5, simultaneous_calls=2))
    records = Simulation(limiter, clock).run(
        [
            Job(start, seconds, scopes_of(limiter, which), patience=patience)
            for start, seconds, which, _, patience in wanted
        ]
    )
    for endpoint in ENDPOINTS:
        mine = [record for record in records if record.job.scopes is limiter.scopes(endpoint)]
        asked = sorted(mine, key=lambda record: (record.job.start, record.number))
        assert [record.granted for record in asked] == sorted(record.granted for record in mine)


def test_a_full_endpoint_holds_up_nobody_else() -> None:
    clock = SimulatedClock()
    limiter = limiter_of(clock)
    slow = [limiter.enter(limiter.scopes(ID_LIST), noop) for _ in range(15)]
    assert [place.granted is not None for place in slow] == [True] * 10 + [False] * 5
    assert limiter.enter(limiter.scopes(BULK), noop).granted is not None


def test_two_thousand_a_minute_are_used_to_at_least_98_percent() -> None:
    clock = SimulatedClock()
    limiter = limiter_of(clock)
    seconds = 0.5
    records = Simulation(limiter, clock).run([Job(0, seconds, limiter.scopes(BULK)) for _ in range(4100)])
    arrivals = [record.arrived for record in records]
    assert most_in_any_minute(arrivals) <= 2000
    rate = 60 * 4000 / (sorted(arrivals)[4000] - sorted(arrivals)[0])
    assert rate >= 0.98 * 2000


def test_a_place_that_is_given_up_goes_to_the_next() -> None:
    clock = SimulatedClock()
    limiter = limiter_of(clock, account=Limits(simultaneous_calls=1))
    woken: list[str] = []
    scopes = limiter.scopes(BULK)
    first = limiter.enter(scopes, noop)
    second = limiter.enter(scopes, lambda: woken.append("second"))
    third = limiter.enter(scopes, lambda: woken.append("third"))
    limiter.leave(second, counted=False)
    assert (second.granted, third.granted, woken) == (None, None, ["third"])
    limiter.leave(first, counted=True)
    assert third.granted is not None
    limiter.leave(second, counted=False)  # twice does no harm
    assert limiter.enter(scopes, noop).granted is None


def test_a_call_that_never_left_is_not_counted() -> None:
    clock = SimulatedClock()
    limiter = limiter_of(clock)
    scopes = limiter.scopes(ID_LIST)
    for _ in range(50):
        place = limiter.enter(scopes, noop)
        assert place.granted is not None
        limiter.leave(place, counted=False)


def test_a_held_scope_starts_nothing() -> None:
    clock = SimulatedClock()
    limiter = limiter_of(clock)
    limiter.hold(limiter.scopes(ID_LIST), 30)
    waiting = limiter.enter(limiter.scopes(ID_LIST), noop)
    assert limiter.poll(waiting) == 30
    assert limiter.enter(limiter.scopes(BULK), noop).granted is not None
    clock.time = 30
    assert limiter.poll(waiting) is None
    assert waiting.granted == 30


def test_a_larger_account_is_larger_in_every_endpoint_that_restates_its_limit() -> None:
    assert BULK.limits.calls_per_minute == API.limits.calls_per_minute
    limiter = limiter_of(SimulatedClock(), account=Limits(calls_per_minute=10_000))
    assert [(scope.name, scope.limits) for scope in limiter.scopes(BULK)] == [
        ("account", Limits(calls_per_minute=10_000, simultaneous_calls=30))
    ]
    assert limiter.scopes(ID_LIST)[-1].limits.calls_per_minute == 10


def test_an_endpoint_may_be_given_a_limit_of_its_own() -> None:
    limiter = Limiter(API, {BULK.path: Limits(calls_per_minute=5)}, SimulatedClock())
    assert limiter.scopes(BULK)[-1].limits.calls_per_minute == 5


def test_an_unknown_scope_is_reported() -> None:
    with pytest.raises(ConfigurationError, match=r"'backlink' is no scope; give 'account', a section"):
        limiter_of(SimulatedClock(), backlink=Limits())


@pytest.mark.parametrize("value", [0, -1, 0.5])
@pytest.mark.parametrize("figure", ["calls_per_minute", "simultaneous_calls"])
def test_a_limit_under_which_no_call_could_start_is_reported(figure: str, value: Any) -> None:
    message = f"limits: {figure} of 'backlinks' must be a whole number of 1 or more, not {value}"
    with pytest.raises(ConfigurationError, match=message):
        limiter_of(SimulatedClock(), backlinks=Limits(**{figure: value}))


def test_an_endpoint_without_limits_waits_for_nothing() -> None:
    bare = replace(API, limits=Limits(), section_limits={})
    limiter = Limiter(bare, {}, SimulatedClock())
    endpoint = replace(BULK, limits=Limits())
    assert limiter.scopes(endpoint) == ()
    assert limiter.enter((), noop).granted is not None
