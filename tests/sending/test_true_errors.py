"""Error messages are true: each error is provoked in every way, for each kind of call.

The whole traceback is compared with what the server received.
"""

from __future__ import annotations

import asyncio
import socket
import ssl
import struct
import traceback
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from typing import Any

import pytest
import trustme
from attrs import Factory, frozen

from dataforseo import (
    AnswerLostError,
    AnswerTimeoutError,
    ApiError,
    AsyncClient,
    AuthenticationError,
    BudgetExceededError,
    Client,
    DataForSEOError,
    LimitError,
    NotSentError,
    PaymentError,
    SendTimeoutError,
    TaskError,
    UnreadableAnswerError,
)
from dataforseo.serp import GoogleOrganicTaskPostRequest as Search
from dataforseo_runtime.requests.facts import Limits
from tests.callers import CLIENTS, usd
from tests.clocks import HurriedClock
from tests.socket_server import GOOD, BehavingServer, SocketServer, http

MAY_BE_CHARGED = "It may have been executed and charged"
MAY_BE_DONE = "It costs nothing, but may have been executed"
NOT_REPEATED = "so it was not repeated"
IS_FREE = "The call is free and may be repeated"
EARLIER = "an earlier try may have been executed and charged"
CALLS: dict[str, Callable[[Any], Any]] = {
    "billed": lambda client: client.backlinks.bulk_backlinks_live.describe(targets=["a.com"]),
    "free": lambda client: client.backlinks.errors.describe(),
    "acts": lambda client: client.on_page.force_stop.describe(id="01010101-0001-0001-0000-000000000000"),
}
HEAD = b"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n"
HALF_A_PAGE = b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 99\r\n\r\n<"
CHUNKED = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"


def stall(connection: socket.socket) -> None:
    while connection.recv(1 << 16):
        pass


def reset(connection: socket.socket) -> None:
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()


def after(data: bytes, then: Callable[[socket.socket], None]) -> Callable[[socket.socket], None]:
    def behave(connection: socket.socket) -> None:
        connection.sendall(data)
        then(connection)

    return behave


def answering(data: bytes) -> Callable[[socket.socket], None]:
    return lambda connection: connection.sendall(data)


def close(connection: socket.socket) -> None:
    connection.shutdown(socket.SHUT_RDWR)
    connection.close()


def failed_task(code: int, message: str = "m", http_status: str = "200 OK", cost: float | None = 0) -> bytes:
    task = {**GOOD["tasks"][0], "status_code": code, "status_message": message, "cost": cost, "result": None}  # type: ignore[index]
    return http({**GOOD, "cost": cost, "tasks": [task]}, http_status)


@frozen
class Way:
    """A behaviour of the server, and the error that a billed call gets from it."""

    behave: Callable[[socket.socket], None]
    error: type[DataForSEOError]
    cause: type[BaseException] | None = None
    doubt: bool = True
    settings: dict[str, Any] = Factory(dict)


# A server error after which the task may still be running.
GAVE_UP = failed_task(50000, http_status="500 Error")
WAYS: dict[str, Way] = {
    "no answer": Way(stall, AnswerTimeoutError, TimeoutError),
    "reset": Way(reset, AnswerLostError, ConnectionResetError),
    "closed": Way(close, AnswerLostError, ConnectionResetError),
    "reset in headers": Way(after(HEAD[:20], reset), AnswerLostError, OSError),
    "closed in headers": Way(after(HEAD[:5], close), AnswerLostError),
    "no http": Way(after(b"\x00\xff\r\n\r\n", close), AnswerLostError),
    "stall in body": Way(after(HEAD + b"{", stall), AnswerTimeoutError, TimeoutError),
    "reset in body": Way(after(HEAD + b"{", reset), AnswerLostError, OSError),
    "closed in body": Way(after(HEAD + b"{", close), AnswerLostError),
    "broken chunk": Way(after(CHUNKED + b"zz\r\n", close), AnswerLostError),
    "damaged gzip": Way(answering(http(b"\x1f\x8b\x08" + b"x" * 40)), AnswerLostError),
    "page": Way(answering(http(b"<html>")), UnreadableAnswerError),
    "page of a gateway": Way(answering(http(b"<html>", "502 Bad Gateway")), UnreadableAnswerError),
    "half a page": Way(after(HALF_A_PAGE, stall), UnreadableAnswerError, TimeoutError),
    "page of a proxy": Way(answering(http(b"<html>", "403 Forbidden")), UnreadableAnswerError, doubt=False),
    "redirect": Way(answering(http(b"", "302 Found", "Location: /\r\n")), UnreadableAnswerError, doubt=False),
    "401": Way(answering(http(b"no", "401 Unauthorized")), AuthenticationError, doubt=False),
    "402": Way(answering(http(b"no", "402 Payment Required")), PaymentError, doubt=False),
    "429": Way(answering(http(b"no", "429 Too Many Requests")), LimitError, doubt=False),
    "server error": Way(answering(GAVE_UP), TaskError),
    "task failed": Way(answering(failed_task(40501)), TaskError, doubt=False),
    "task of unknown cost": Way(answering(failed_task(50000, cost=None)), TaskError),
    "call failed": Way(answering(http({**GOOD, "status_code": 50000, "tasks": [], "cost": 0})), ApiError),
    "repeated though charged": Way(answering(GAVE_UP), TaskError, settings={"repeat_charged": True}),
}


def fail(way: str, kind: str, url: str, **settings: Any) -> tuple[DataForSEOError, Any]:
    """Make a call that fails; return its error and what was spent."""
    settings = {"login": "me", "password": "secret", "base_url": url, "timeout": 0.25, **settings}
    settings["clock"] = HurriedClock()

    async def fail_async() -> tuple[DataForSEOError, Any]:
        async with AsyncClient(**settings) as client:
            with pytest.raises(DataForSEOError) as caught:
                await client.send(CALLS[kind](client))
            return caught.value, client.spent

    if way == "async":
        return asyncio.run(fail_async())
    with Client(**settings) as client:
        with pytest.raises(DataForSEOError) as caught:
            client.send(CALLS[kind](client))
        return caught.value, client.spent


def assert_true(error: DataForSEOError, kind: str, *, doubt: bool, tries: int) -> None:
    """Compare a traceback with the facts: the kind of call, whether it is in doubt, how often it was sent."""
    told = "".join(traceback.format_exception(error))
    assert "During handling" not in told
    assert (MAY_BE_CHARGED in told or EARLIER in told) == (doubt and kind == "billed"), told
    assert (MAY_BE_DONE in told) == (doubt and kind == "acts"), told
    assert (error.sent is not None) == (doubt and kind != "free")
    assert told.count(MAY_BE_CHARGED) <= 1
    assert (IS_FREE in told) == (kind == "free" and isinstance(error, AnswerLostError)), told
    if NOT_REPEATED in told or IS_FREE in told:
        assert tries == 1 or kind == "free"
    if tries:
        assert "was not sent:" not in told
    if not tries:
        assert "was lost" not in told
        assert "was sent at" not in told
    assert not isinstance(error, NotSentError) or "was lost" not in told
    assert isinstance(error, TimeoutError) == ("Timeout" in type(error).__name__)
    assert "secret" not in told


@pytest.mark.parametrize("kind", CALLS)
@pytest.mark.parametrize("name", WAYS)
@pytest.mark.parametrize("client", CLIENTS)
def test_an_answer_that_is_none_tells_the_truth(client: str, name: str, kind: str) -> None:
    way = WAYS[name]
    with BehavingServer(way.behave) as server:
        error, spent = fail(client, kind, server.url, **way.settings)
        tries = len(server.requests)
    assert type(error) is way.error
    assert len(error.attempts) == tries
    assert_true(error, kind, doubt=way.doubt, tries=tries)
    assert way.cause is None or isinstance(error.__cause__, way.cause), repr(error.__cause__)
    assert error.__cause__ is None or error.__cause__.__traceback__ is None
    assert bool(spent.uncertain or spent.unpriced) == (way.doubt and kind == "billed")


@contextmanager
def refusing() -> Iterator[str]:
    with socket.create_server(("127.0.0.1", 0)) as unused:
        port = unused.getsockname()[1]
    yield f"http://127.0.0.1:{port}"


@contextmanager
def full_queue() -> Iterator[str]:
    """Listen with a full backlog, so that the next connection never opens."""
    with socket.socket() as server, ExitStack() as stack:
        server.bind(("127.0.0.1", 0))
        server.listen(0)
        for _ in range(4):
            waiting = stack.enter_context(socket.socket())
            waiting.setblocking(False)
            waiting.connect_ex(server.getsockname())
        yield f"http://127.0.0.1:{server.getsockname()[1]}"


@contextmanager
def untrusted() -> Iterator[str]:
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    trustme.CA().issue_cert("127.0.0.1").configure_cert(context)  # pyright: ignore[reportUnknownMemberType]
    with SocketServer(context=context) as server:
        yield server.url


@pytest.mark.parametrize("kind", CALLS)
@pytest.mark.parametrize("client", CLIENTS)
@pytest.mark.parametrize(
    ("place", "error", "cause"),
    [
        (refusing, NotSentError, ConnectionRefusedError),
        (full_queue, SendTimeoutError, TimeoutError),
        (untrusted, NotSentError, ssl.SSLCertVerificationError),
    ],
)
def test_a_call_that_never_left_says_so_and_why(
    place: Any, error: type[NotSentError], cause: type[OSError], client: str, kind: str
) -> None:
    with place() as url:
        raised, spent = fail(client, kind, url, max_attempts=2)
    assert type(raised) is error
    assert isinstance(raised.__cause__, cause)
    assert_true(raised, kind, doubt=False, tries=0)
    assert not spent.uncertain


def test_a_proxy_that_is_not_there_is_a_call_that_never_left() -> None:
    with refusing() as url:
        raised, _ = fail("sync", "billed", "https://127.0.0.1:9", proxy=url.replace("//", "//me:secret@"))
    assert type(raised) is NotSentError
    assert isinstance(raised.__cause__, ConnectionRefusedError)
    assert_true(raised, "billed", doubt=False, tries=0)


@pytest.mark.parametrize("client", CLIENTS)
def test_what_a_budget_refuses_after_a_try_was_not_sent_again(client: str) -> None:
    with BehavingServer(answering(GAVE_UP)) as server:
        raised, spent = fail(client, "billed", server.url, budget="0.03", repeat_charged=True)
        assert len(server.requests) == 1
    assert isinstance(raised, BudgetExceededError)
    assert "was not sent again: it can cost" in str(raised)
    assert_true(raised, "billed", doubt=True, tries=1)
    assert spent.uncertain


def test_max_wait_in_the_queue_is_a_timeout_and_sends_nothing() -> None:
    async def main(url: str) -> DataForSEOError:
        limits = {"account": Limits(simultaneous_calls=1)}
        settings: Any = {"login": "me", "password": "secret", "base_url": url, "limits": limits}
        async with AsyncClient(**settings, max_wait=0.1, timeout=1, max_attempts=1) as client:
            first = asyncio.create_task(client.send(CALLS["billed"](client)))
            await asyncio.sleep(0.05)
            with pytest.raises(TimeoutError) as caught:
                await client.send(CALLS["billed"](client))
            with pytest.raises(AnswerTimeoutError):
                await first
        assert isinstance(caught.value, SendTimeoutError)
        return caught.value

    with BehavingServer(stall) as server:
        assert_true(asyncio.run(main(server.url)), "billed", doubt=False, tries=0)
        assert len(server.requests) == 1


def test_a_call_made_while_another_error_is_handled_keeps_its_own_cause() -> None:
    with BehavingServer(reset) as server:
        try:
            raise ValueError("mine")
        except ValueError:
            raised, _ = fail("sync", "billed", server.url)
    assert isinstance(raised.__cause__, ConnectionResetError)
    assert raised.__cause__.__context__ is None


def test_a_failed_call_whose_answer_tells_a_cost_was_charged() -> None:
    with SocketServer(failed_task(40501, cost=0.02)) as server:
        with Client(login="me", password="secret", base_url=server.url) as client:
            with pytest.raises(TaskError) as caught:
                client.send(CALLS["billed"](client))
            charge = client.find_charged(caught.value)
            assert (client.spent.total, client.spent.uncertain) == (usd(0.02), usd(0))
        assert len(server.requests) == 1
    assert (charge.charged, charge.cost, len(charge.task_ids)) == ("yes", usd(0.02), 1)


def test_a_posted_task_of_which_the_answer_is_silent_may_have_been_charged() -> None:
    searches = [Search(keyword=word, location_code=2840, language_code="en") for word in ("a", "b")]
    with (
        SocketServer() as server,
        Client(login="me", password="secret", base_url=server.url, clock=HurriedClock()) as client,
    ):
        done = next(client.serp.google_organic_task_get_advanced.post_and_wait(searches))
        sent = server.requests[0]
    assert done.request is searches[1]
    assert isinstance(done.error, UnreadableAnswerError)
    assert MAY_BE_CHARGED in str(done.error)
    assert done.error.sent is not None
    assert done.error.sent.tags[0].encode() in sent
