"""A call whose answer was lost: what the error says, and what `find_charged` finds in the account's log."""

from __future__ import annotations

import asyncio
import os
import pickle
import signal
import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from http.client import HTTPConnection
from typing import Any

import pytest

from dataforseo import AsyncClient, Client
from dataforseo_runtime.answers import codec
from dataforseo_runtime.base.attempts import Sent
from dataforseo_runtime.base.errors import AnswerLostError, ApiError, DataForSEOError
from dataforseo_sandbox import Sandbox
from tests.callers import usd
from tests.clocks import HurriedClock


def client_of(sandbox: Sandbox, **settings: Any) -> Client:
    return Client(login="login", password="password", base_url=sandbox.url, clock=HurriedClock(), **settings)


def lose(client: Client, **fields: Any) -> AnswerLostError:
    with pytest.raises(AnswerLostError) as caught:
        client.backlinks.bulk_backlinks_live(targets=["a.com"], **fields)
    return caught.value


def test_the_error_says_what_may_have_happened_and_what_to_do() -> None:
    with Sandbox(faults=["lost_after_execution"]) as sandbox, client_of(sandbox) as client:
        error = lose(client, tag="weekly")
    assert error.sent is not None
    when = f"{error.sent.at:%Y-%m-%d %H:%M:%S} UTC"
    assert str(error) == (
        "the answer of /v3/backlinks/bulk_backlinks/live was lost: ConnectionResetError: "
        "[Errno 104] Connection reset by peer. It may have been executed and charged, so it was not "
        f"repeated; it was sent at {when} with tag 'weekly'; "
        "client.find_charged(error) tells what the account's log knows of it"
    )
    assert abs((datetime.now(UTC) - error.sent.at).total_seconds()) < 60
    assert (error.sent.section, error.sent.path) == ("backlinks", "/v3/backlinks/bulk_backlinks/live")


def test_a_call_that_was_executed_is_found_with_its_id_and_cost() -> None:
    with Sandbox() as sandbox, client_of(sandbox, budget=1) as client:
        client.backlinks.bulk_backlinks_live(targets=["a.com"])  # another call of the same path
        sandbox.fail_next("lost_after_execution")
        error = pickle.loads(pickle.dumps(lose(client)))  # noqa: S301 - perhaps from a file of yesterday
        assert (client.spent.total, client.spent.uncertain) == (usd(0.024036), usd(0.024036))
        charge = client.find_charged(error)
        (entry,) = [entry for entry in sandbox.ledger if entry.tag == error.sent.tags[0]]
    assert (charge.charged, charge.task_ids, charge.cost) == ("yes", (entry.task_id,), usd(entry.cost))
    assert error.sent.tags[0] in charge.reason
    assert client.spent.total == usd(sandbox.ledger.cost)
    assert (client.spent.uncertain, client.spent.left) == (usd(0), 1 - client.spent.total)


@pytest.mark.parametrize("last", ["http_402", "redirect", "budget"])
def test_an_earlier_try_that_may_have_been_charged_is_found_whatever_ended_the_call(last: str) -> None:
    budget = "0.03" if last == "budget" else "1"
    with Sandbox(faults=["http_504"]) as sandbox, client_of(sandbox, budget=budget) as client:
        if last != "budget":
            sandbox.fail_next(last)
        repeating = client.with_options(repeat_charged=True)
        with pytest.raises(DataForSEOError) as caught:
            repeating.backlinks.bulk_backlinks_live(targets=["a.com"])
        assert "an earlier try may have been executed and charged" in caught.value.__notes__[0]
        charge = client.find_charged(caught.value)
        assert (charge.charged, charge.cost) == ("yes", usd(sandbox.ledger.cost))
        assert (client.spent.total, client.spent.uncertain) == (usd(sandbox.ledger.cost), usd(0))


def test_a_call_whose_answer_names_its_task_but_no_certain_cost_is_found() -> None:
    with Sandbox(faults=["http_500_with_20000"]) as sandbox, client_of(sandbox) as client:
        with pytest.raises(ApiError) as caught:
            client.with_options(ai=True).backlinks.bulk_backlinks_live(targets=["a.com"])
        (entry,) = sandbox.ledger
        assert caught.value.attempts[0].task_ids == (entry.task_id,)
        charge = client.find_charged(caught.value)
        assert (charge.charged, charge.task_ids, charge.cost) == ("yes", (entry.task_id,), usd(entry.cost))
        assert (client.spent.total, client.spent.uncertain) == (usd(entry.cost), usd(0))


def test_a_call_that_never_arrived_is_not_in_the_log() -> None:
    with Sandbox(faults=["reset_after_body"]) as sandbox, client_of(sandbox) as client:
        charge = client.find_charged(lose(client))
    assert (charge.charged, charge.cost, charge.task_ids) == ("no", None, ())
    assert client.spent.uncertain == 0


def test_the_log_is_given_time_before_a_missing_call_counts_as_never_executed() -> None:
    clock = HurriedClock()
    with Sandbox(faults=["reset_after_body"]) as sandbox, client_of(sandbox) as client:
        client = Client(login="login", password="password", base_url=sandbox.url, clock=clock)
        error = lose(client)
        before = len(sandbox.ledger)
        client.find_charged(error)
        assert len(sandbox.ledger) == before + 2  # asked, waited, asked again
        assert 5 < sum(clock.slept) <= 10
        client.find_charged(error)
        assert len(sandbox.ledger) == before + 3  # enough time has passed since the call


def test_without_a_tag_it_stays_unknown_which_call_the_log_means() -> None:
    with Sandbox() as sandbox, client_of(sandbox, auto_tag=False) as client:
        sandbox.fail_next("lost_after_execution")
        error = lose(client)
        assert "without a tag" in str(error)
        charge = client.find_charged(error)
        assert (charge.charged, len(charge.task_ids)) == ("unknown", 1)
        assert "it had no tag" in charge.reason
        assert client.spent.uncertain > 0


def test_without_a_tag_a_log_that_is_empty_still_says_no() -> None:
    with Sandbox(faults=["reset_after_body"]) as sandbox, client_of(sandbox, auto_tag=False) as client:
        assert client.find_charged(lose(client)).charged == "no"


def test_a_section_without_a_log_cannot_tell() -> None:
    sent = Sent(section="ai_optimization", path="/v3/ai_optimization/x", at=datetime.now(UTC), tags=("t",))
    with Sandbox() as sandbox, client_of(sandbox) as client:
        charge = client.find_charged(AnswerLostError("reset", path=sent.path, sent=sent))
    assert (charge.charged, charge.reason) == (
        "unknown",
        "the section ai_optimization has no id_list to look it up in",
    )


def test_a_call_of_long_ago_is_no_longer_in_the_log() -> None:
    sent = Sent(section="backlinks", path="/v3/x", at=datetime.now(UTC) - timedelta(days=40), tags=("t",))
    with Sandbox() as sandbox, client_of(sandbox) as client:
        charge = client.find_charged(AnswerLostError("reset", path=sent.path, sent=sent))
    assert charge.charged == "unknown"
    assert "keeps tags for one month" in charge.reason


def test_an_error_that_is_not_about_a_lost_call_is_answered_without_asking() -> None:
    with Sandbox(faults=["task_40104"]) as sandbox, client_of(sandbox) as client:
        with pytest.raises(ApiError) as caught:
            client.backlinks.bulk_backlinks_live(targets=["a.com"])
        assert client.find_charged(caught.value).charged == "no"
        assert len(sandbox.ledger) == 0


def test_a_tag_of_the_callers_own_is_kept_and_a_missing_one_is_unique() -> None:
    with Sandbox() as sandbox, client_of(sandbox) as client:
        client.backlinks.bulk_backlinks_live(targets=["a.com"], tag="mine")
        client.backlinks.bulk_backlinks_live(targets=["a.com"])
        client.backlinks.bulk_backlinks_live(targets=["a.com"])
        client.with_options(auto_tag=False).backlinks.bulk_backlinks_live(targets=["a.com"])
        client.backlinks.errors()  # free: nothing to look up
    tags = [entry.tag for entry in sandbox.ledger]
    assert tags[0] == "mine"
    assert tags[3:] == [None, None]
    assert tags[1] != tags[2]
    assert all(tag is not None and tag.startswith("auto-") and len(tag) <= 255 for tag in tags[1:3])


def test_ctrl_c_while_the_answer_is_awaited_says_what_it_may_have_cost() -> None:
    ctrl_c = threading.Timer(0.3, os.kill, (os.getpid(), signal.SIGINT))
    with Sandbox(latency=1) as sandbox, client_of(sandbox, budget=1) as client:
        ctrl_c.start()
        with pytest.raises(KeyboardInterrupt) as caught:
            client.backlinks.bulk_backlinks_live(targets=["a.com"], tag="weekly")
        ctrl_c.join()
        assert client.spent.uncertain == usd(0.024036)
        assert client.backlinks.errors().status_code == 20000  # the client still works
    assert "the wait for it was interrupted" in caught.value.__notes__[0]
    assert "'weekly'" in caught.value.__notes__[0]


@pytest.mark.parametrize("moment", ["last byte", "decoding"])
def test_ctrl_c_leaves_no_call_that_may_be_charged_unbooked(
    moment: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(function: Callable[..., Any]) -> Callable[..., Any]:
        def perform(*args: Any) -> None:
            function(*args)
            raise KeyboardInterrupt

        return perform

    with Sandbox() as sandbox, client_of(sandbox, budget=1) as client:
        if moment == "last byte":
            monkeypatch.setattr(HTTPConnection, "send", interrupted(HTTPConnection.send))
        else:
            monkeypatch.setattr(codec, "decode", interrupted(codec.decode))
        with pytest.raises(KeyboardInterrupt) as caught:
            client.backlinks.bulk_backlinks_live(targets=["a.com"])
        assert "client.find_charged(error)" in caught.value.__notes__[0]
        assert (client.spent.total, client.spent.uncertain) == (usd(0), usd(0.024036))
        assert client.spent.left == 1 - usd(0.024036)


def test_a_call_whose_event_loop_has_stopped_is_booked() -> None:
    async def abandon() -> None:
        async with AsyncClient(login="login", password="password", base_url=sandbox.url) as client:
            asking = client.backlinks.bulk_backlinks_live(targets=["a.com"])
            asking.send(None)
            while sandbox.traffic.peak_simultaneous() == 0:  # noqa: ASYNC110 - the sandbox has no event
                await asyncio.sleep(0.01)
            asking.close()  # as Python does with a coroutine that no loop resumes
        assert client.spent.total == usd(sandbox.ledger.charged[0].cost)

    with Sandbox(latency=0.5) as sandbox:
        asyncio.run(abandon())
