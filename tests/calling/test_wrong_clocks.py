"""Lost calls are looked up by the server's clock, so a wrong clock on this machine does no harm."""

from __future__ import annotations

import asyncio
import pickle
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from dataforseo import AsyncClient, Client
from dataforseo_runtime.base.errors import AnswerLostError, DataForSEOError
from dataforseo_runtime.calling.lost_calls import Charge
from dataforseo_runtime.sending.server_clock import ServerClock, parse_http_date
from dataforseo_sandbox import Sandbox
from dataforseo_sandbox.clock import ManualClock
from tests.callers import CLIENTS, usd
from tests.clocks import HurriedClock, WrongClock
from tests.socket_server import SocketServer, http

SPANS = [
    timedelta(seconds=30),
    timedelta(minutes=4),
    timedelta(hours=1),
    timedelta(days=1),
    timedelta(days=400),
]
WRONG = [timedelta(0), *SPANS, *(-span for span in SPANS)]
EXECUTED = {"lost_after_execution": "yes", "reset_after_body": "no"}


def settings_of(url: str, clock: HurriedClock) -> dict[str, Any]:
    return {"login": "login", "password": "password", "base_url": url, "clock": clock, "budget": 1}


def lose(client: Client) -> DataForSEOError:
    with pytest.raises(AnswerLostError) as caught:
        client.backlinks.bulk_backlinks_live(targets=["a.com"])
    return caught.value


async def lose_async(client: AsyncClient) -> DataForSEOError:
    with pytest.raises(AnswerLostError) as caught:
        await client.backlinks.bulk_backlinks_live(targets=["a.com"])
    return caught.value


def look_up(way: str, sandbox: Sandbox, fault: str, clock: WrongClock, *, told: bool) -> tuple[Charge, Any]:
    """Lose a call and look it up. If `told`, an earlier answer has told the server's time."""
    settings = settings_of(sandbox.url, clock)
    if way == "async":
        return asyncio.run(_look_up_async(settings, sandbox, fault, told=told))
    with Client(**settings) as client:
        if told:
            client.backlinks.errors()
        sandbox.fail_next(fault)
        error = lose(client)
        return client.find_charged(error), client.spent


async def _look_up_async(
    settings: dict[str, Any], sandbox: Sandbox, fault: str, *, told: bool
) -> tuple[Charge, Any]:
    async with AsyncClient(**settings) as client:
        if told:
            await client.backlinks.errors()
        sandbox.fail_next(fault)
        error = await lose_async(client)
        return await client.find_charged(error), client.spent


@pytest.mark.parametrize("off", WRONG, ids=str)
@pytest.mark.parametrize("fault", EXECUTED)
@pytest.mark.parametrize("way", CLIENTS)
@pytest.mark.parametrize("told", [True, False], ids=["told", "untold"])
def test_a_clock_that_is_wrong_changes_nothing(way: str, fault: str, off: timedelta, told: bool) -> None:
    with Sandbox() as sandbox:
        charge, spent = look_up(way, sandbox, fault, WrongClock(off), told=told)
        cost = usd(sandbox.ledger.cost)
    assert charge.charged == EXECUTED[fault], charge.reason
    assert (spent.total, spent.uncertain) == (cost, 0)


@pytest.mark.parametrize("off", WRONG, ids=str)
@pytest.mark.parametrize("fault", EXECUTED)
@pytest.mark.parametrize("told", [True, False], ids=["told", "untold"])
def test_a_clock_that_is_put_right_meanwhile_makes_no_paid_call_unpaid(
    fault: str, off: timedelta, told: bool
) -> None:
    clock = WrongClock(off)
    with Sandbox() as sandbox, Client(**settings_of(sandbox.url, clock)) as client:
        if told:
            client.backlinks.errors()
        sandbox.fail_next(fault)
        error = lose(client)
        clock.off = timedelta(0)
        charge = client.find_charged(error)
    proven = told or abs(off) < timedelta(minutes=1)
    expected = (
        {EXECUTED[fault]} if proven else {"unknown"} if fault == "reset_after_body" else {"yes", "unknown"}
    )
    if fault == "lost_after_execution" and abs(off) < timedelta(days=28):
        expected = {"yes"}
    assert charge.charged in expected, charge.reason
    assert (client.spent.uncertain > 0) == (charge.charged == "unknown")


@pytest.mark.parametrize("off", WRONG, ids=str)
@pytest.mark.parametrize("fault", EXECUTED)
@pytest.mark.parametrize("told", [True, False], ids=["told", "untold"])
def test_another_process_claims_only_what_the_error_proves(fault: str, off: timedelta, told: bool) -> None:
    with Sandbox() as sandbox:
        with Client(**settings_of(sandbox.url, WrongClock(off))) as client:
            if told:
                client.backlinks.errors()
            sandbox.fail_next(fault)
            kept = pickle.dumps(lose(client))
        with Client(**settings_of(sandbox.url, HurriedClock())) as other:
            charge = other.find_charged(pickle.loads(kept))  # noqa: S301
            # The ledger of this client does not know the call.
            assert other.spent.total + other.spent.uncertain == 0
    if fault == "lost_after_execution":
        known = told or abs(off) < timedelta(minutes=5)
        assert charge.charged in ({"yes"} if known else {"yes", "unknown"})
    else:
        assert charge.charged == ("no" if told else "unknown")


@pytest.mark.parametrize("fault", EXECUTED)
@pytest.mark.parametrize("told", [True, False], ids=["told", "untold"])
def test_a_machine_that_slept_makes_no_paid_call_unpaid(fault: str, told: bool) -> None:
    """The monotonic clock stops while a machine sleeps; its time of day goes on."""
    slept = timedelta(hours=3)
    server, clock = ManualClock(datetime.now(UTC) - slept), WrongClock(-slept)
    with Sandbox(clock=server) as sandbox, Client(**settings_of(sandbox.url, clock)) as client:
        if told:
            client.backlinks.errors()
        sandbox.fail_next(fault)
        error = lose(client)
        server.advance(slept.total_seconds())
        clock.off = timedelta(0)
        charge = client.find_charged(error)
    expected = EXECUTED[fault] if told or fault == "lost_after_execution" else "unknown"
    assert charge.charged == expected, charge.reason


def test_a_server_that_does_not_tell_the_time_proves_nothing() -> None:
    log = {"status_code": 20000, "tasks": [{"status_code": 20000, "cost": 0, "result": []}]}
    settings: Any = {"clock": HurriedClock(), "login": "me", "password": "secret", "timeout": 0.2}
    with SocketServer(b"", http(log)) as server, Client(base_url=server.url, **settings) as client:
        with pytest.raises(DataForSEOError) as caught:
            client.backlinks.bulk_backlinks_live(targets=["a.com"])
        error = caught.value
        charge = client.find_charged(error)
    assert charge.charged == "unknown"
    assert "no answer tells the server's time" in charge.reason


def test_an_error_names_the_time_by_which_the_log_is_kept() -> None:
    clock = WrongClock(timedelta(days=400))
    with Sandbox() as sandbox, Client(**settings_of(sandbox.url, clock)) as client:
        client.backlinks.errors()
        sandbox.fail_next("lost_after_execution")
        error = lose(client)
    assert error.sent is not None
    assert error.sent.server_at is not None
    assert abs(error.sent.server_at - datetime.now(UTC)) < timedelta(minutes=1)
    assert f"it was sent at {error.sent.server_at:%Y-%m-%d %H:%M:%S} UTC" in str(error)


def test_the_clock_of_a_proxy_is_not_taken_for_the_servers() -> None:
    page = http(b"<html>", "502 Bad Gateway", "Date: Mon, 01 Jan 2001 00:00:00 GMT\r\n")
    with SocketServer(page) as server, Client(**settings_of(server.url, HurriedClock())) as client:
        with pytest.raises(DataForSEOError) as caught:
            client.backlinks.bulk_backlinks_live(targets=["a.com"])
        assert client.session.server_clock.now() is None
    assert caught.value.sent is not None
    assert caught.value.sent.server_at is None


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("Sat, 28 Nov 2026 05:00:01 GMT", datetime(2026, 11, 28, 5, 0, 1, tzinfo=UTC)),
        ("Sat, 28 Nov 2026 07:00:01 +0200", datetime(2026, 11, 28, 5, 0, 1, tzinfo=UTC)),
        ("Sat, 28 Nov 2026 05:00:01 -0000", datetime(2026, 11, 28, 5, 0, 1, tzinfo=UTC)),
        ("Sat, 99 Nov 2026 05:00:01 GMT", None),
        ("Fri, 31 Dec 9999 23:59:59 -2300", None),
        ("now", None),
        ("", None),
        (None, None),
    ],
)
def test_a_date_header_is_read_or_left(text: str | None, moment: datetime | None) -> None:
    assert parse_http_date(text) == moment
    clock = ServerClock(HurriedClock())
    clock.learn(clock.read_date(text))
    assert (clock.now() is None) == (moment is None)
