"""Logs of the account that do not tell whether a lost call was charged, and calls that were never sent."""

from __future__ import annotations

import json
import pickle
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from dataforseo import AnswerLostError, ApiError, Client
from dataforseo_sandbox import ManualClock, Sandbox
from tests.callers import usd
from tests.clocks import HurriedClock, WrongClock
from tests.socket_server import SocketServer, http


def client_of(sandbox: Sandbox, **settings: Any) -> Client:
    return Client(login="login", password="password", base_url=sandbox.url, clock=HurriedClock(), **settings)


def lose(client: Client) -> AnswerLostError:
    with pytest.raises(AnswerLostError) as caught:
        client.backlinks.bulk_backlinks_live(targets=["a.com"])
    return caught.value


def test_a_log_without_tags_cannot_tell() -> None:
    row = {"id": "1", "url": "/v3/backlinks/bulk_backlinks/live", "cost": 0.02, "metadata": None}
    task = {"id": "1", "status_code": 20000, "cost": 0, "result": [row]}
    log = json.dumps({"status_code": 20000, "cost": 0, "tasks": [task]}).encode()
    with Sandbox(faults=["lost_after_execution"]) as sandbox, client_of(sandbox) as client:
        error = lose(client)
        sandbox.replay("backlinks/id_list", log)
        charge = client.find_charged(error)
    assert (charge.charged, charge.cost) == ("unknown", None)
    assert charge.reason == "the log holds calls of this path without their tags"


def test_a_refused_log_is_an_error_where_no_answer_tells_the_time() -> None:
    refused = http({"status_code": 40501, "status_message": "Invalid Field.", "cost": 0, "tasks": []})
    settings: Any = {"login": "login", "password": "password", "clock": HurriedClock(), "timeout": 1}
    with SocketServer(b"", refused) as server, Client(base_url=server.url, **settings) as client:
        error = lose(client)
        with pytest.raises(ApiError, match="40501"):
            client.find_charged(error)
        assert client.spent.uncertain > 0


def test_a_call_of_long_ago_is_not_denied_by_a_clock_that_still_shows_that_day() -> None:
    """The clock of this machine says that the call is recent. The first answer of the log tells otherwise."""
    time = ManualClock(datetime.now(UTC) - timedelta(days=40))
    with Sandbox(clock=time) as sandbox:
        settings: dict[str, Any] = {"login": "login", "password": "password", "base_url": sandbox.url}
        with Client(**settings, clock=WrongClock(timedelta(days=-40))) as client:
            client.backlinks.bulk_backlinks_live(targets=["b.com"])  # tells the server's time
            sandbox.fail_next("reset_after_body")
            error = pickle.loads(pickle.dumps(lose(client)))  # noqa: S301
        time.advance(timedelta(days=40).total_seconds())
        task = {"id": "1", "status_code": 20000, "cost": 0, "result": []}
        sandbox.replay("backlinks/id_list", json.dumps({"status_code": 20000, "tasks": [task]}).encode())
        with Client(**settings, clock=WrongClock(timedelta(days=-39))) as client:
            charge = client.find_charged(error)
    assert charge.charged == "unknown"
    assert "keeps tags for one month" in charge.reason


def test_ctrl_c_before_anything_was_sent_costs_nothing() -> None:
    def interrupt(_: object) -> None:
        raise KeyboardInterrupt

    with Sandbox() as sandbox, client_of(sandbox, budget=1, on_request=interrupt) as client:
        with pytest.raises(KeyboardInterrupt) as caught:
            client.backlinks.bulk_backlinks_live(targets=["a.com"])
        assert not hasattr(caught.value, "__notes__")
        assert (client.spent.total, client.spent.uncertain, client.spent.left) == (usd(0), usd(0), usd(1))
        assert len(sandbox.ledger) == 0
