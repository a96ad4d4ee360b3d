"""What is sent over the network: headers, credentials, TLS, proxies and reused connections."""

from __future__ import annotations

import base64
import json
import ssl
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import trustme

from dataforseo import (
    AnswerLostError,
    Call,
    Client,
    ConfigurationError,
    Endpoint,
    LimitError,
    NotSentError,
    Request,
    UnreadableAnswerError,
)
from dataforseo_runtime.requests.facts import Billing
from dataforseo_runtime.transport.addresses import checked_proxy
from tests.clocks import HurriedClock
from tests.socket_server import GOOD, SocketServer, http


def client_of(url: str, **settings: Any) -> Client:
    settings = {"login": "me", "password": "secret", "base_url": url, "timeout": 5, **settings}
    return Client(**settings)


def ask(client: Client) -> Any:
    return client.backlinks.bulk_backlinks_live(targets=["a.com"], tag="t")


def test_the_request_as_it_stands_on_the_wire() -> None:
    with SocketServer() as server, client_of(server.url) as client:
        ask(client)
    head, _, body = server.requests[0].partition(b"\r\n\r\n")
    lines = head.decode().split("\r\n")
    assert lines[0] == "POST /v3/backlinks/bulk_backlinks/live HTTP/1.1"
    headers = dict(line.split(": ", 1) for line in lines[1:])
    assert headers.pop("User-Agent").startswith("dataforseo-python/")
    assert headers == {
        "Host": server.url.removeprefix("http://"),
        "Authorization": "Basic " + base64.b64encode(b"me:secret").decode(),
        "Accept": "application/json",
        "Accept-Encoding": "gzip",
        "Content-Type": "application/json",
        "Content-Length": str(len(body)),
    }
    assert json.loads(body) == [{"targets": ["a.com"], "tag": "t"}]


class GetRequest(Request):
    id: str


GET: Endpoint[Any, Any] = Endpoint(
    method="GET",
    path="/v3/made/up/task_get/{id}",
    operation="up_task_get",
    kind="task_get",
    request=GetRequest,
    result=dict[str, Any],
    rows="result",
    billing=Billing(model="free"),
    repeat="safe",
)


def test_a_get_has_its_parameters_in_the_path_and_no_body() -> None:
    with SocketServer() as server, client_of(server.url) as client:
        client.send(Call(GET, [GetRequest(id="a/b?c\r\nX-Evil: 1 ü")]))
    head, _, body = server.requests[0].partition(b"\r\n\r\n")
    lines = head.decode().split("\r\n")
    assert lines[0] == "GET /v3/made/up/task_get/a%2Fb%3Fc%0D%0AX-Evil%3A%201%20%C3%BC HTTP/1.1"
    assert not any(line.startswith(("X-Evil", "Content-")) for line in lines)
    assert body == b""


def test_an_http_429_is_a_refusal_and_its_retry_after_is_honoured() -> None:
    clock = HurriedClock()
    busy = http(b"slow down", "429 Too Many Requests", "Retry-After: 7\r\n")
    with SocketServer(busy, http()) as server, client_of(server.url, clock=clock) as client:
        answer = ask(client)
    assert [(attempt.http_status, attempt.pause) for attempt in answer.attempts] == [(429, 7), (200, 0)]
    assert clock.slept == [7]
    with SocketServer(busy) as server, client_of(server.url, clock=clock) as client:
        with pytest.raises(LimitError, match="Too many calls") as caught:
            ask(client)
        assert client.spent.uncertain == 0
    assert caught.value.raw == b"slow down"


def test_connections_are_kept_alive() -> None:
    with SocketServer() as server, client_of(server.url) as client:
        for _ in range(5):
            ask(client)
        ask(client.with_options(timeout=3))
    assert (server.connections, len(server.requests)) == (1, 6)


def test_a_connection_that_was_idle_for_long_is_opened_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    with SocketServer() as server, client_of(server.url) as client:
        ask(client)
        monkeypatch.setattr("dataforseo_runtime.transport.pool.LONGEST_IDLE_SECONDS", 0.0)
        ask(client)
    assert (server.connections, len(server.requests)) == (2, 2)


def test_bytes_left_over_are_never_taken_for_the_next_answer() -> None:
    """A wrong Content-Length leaves bytes on the connection that look like another answer."""
    other = {**GOOD, "cost": 99}
    short = http()[:-10].replace(b"Content-Length: ", b"Content-Length: 1\r\nX: ", 1)
    with SocketServer(short + http(other), http()) as server, client_of(server.url) as client:
        with pytest.raises((AnswerLostError, UnreadableAnswerError)):
            ask(client)
        assert ask(client).cost == GOOD["cost"]
    assert server.connections == 2


def test_a_redirect_is_not_followed() -> None:
    elsewhere = SocketServer()
    away = http(b"", "307 Temporary Redirect", f"Location: {elsewhere.url}/v3/x\r\n")
    with (
        elsewhere,
        SocketServer(away) as server,
        client_of(server.url) as client,
        pytest.raises(UnreadableAnswerError, match=r"points elsewhere, to 'http://127\.0\.0\.1:"),
    ):
        ask(client)
    assert elsewhere.requests == []


@pytest.fixture
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def secure_server(authority: trustme.CA) -> Iterator[SocketServer]:
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert("127.0.0.1").configure_cert(context)  # pyright: ignore[reportUnknownMemberType]
    with SocketServer(context=context) as server:
        yield server


def test_an_untrusted_certificate_is_refused_without_a_repeat(secure_server: SocketServer) -> None:
    with (
        client_of(secure_server.url, clock=HurriedClock()) as client,
        pytest.raises(NotSentError, match="CERTIFICATE_VERIFY_FAILED") as caught,
    ):
        ask(client)
    assert len(caught.value.attempts) == 1
    assert secure_server.requests == []


def test_the_ca_setting_is_trusted(
    secure_server: SocketServer, authority: trustme.CA, tmp_path: Path
) -> None:
    file = tmp_path / "ca.pem"
    authority.cert_pem.write_to_path(str(file))
    with client_of(secure_server.url, ca=str(file)) as client:
        assert ask(client).rows[0].backlinks == 3


def test_a_proxy_gets_its_own_credentials_and_never_shows_them() -> None:
    with (
        SocketServer() as proxy,
        client_of("http://localhost:9", proxy=f"http://who:p%40ss@127.0.0.1:{proxy.port}") as client,
    ):
        assert ask(client).rows[0].backlinks == 3
        assert "p%40ss" not in repr(vars(client))
        assert (
            repr(checked_proxy(f"http://who:p%40ss@127.0.0.1:{proxy.port}"))
            == f"Proxy(http://127.0.0.1:{proxy.port})"
        )
    head = proxy.requests[0].partition(b"\r\n\r\n")[0].decode()
    assert head.startswith("POST http://localhost:9/v3/backlinks/bulk_backlinks/live HTTP/1.1")
    assert f"Proxy-Authorization: Basic {base64.b64encode(b'who:p@ss').decode()}".lower() in head.lower()


@pytest.mark.parametrize(
    ("url", "message"),
    [
        ("http://api.dataforseo.com", "would show the password to everyone"),
        ("http://192.168.0.1", "would show the password to everyone"),
        ("ftp://127.0.0.1", "give scheme and host"),
        ("api.dataforseo.com", "give scheme and host"),
        ("https://", "give scheme and host"),
        ("https://me:secret@api.dataforseo.com", "leave login and password out"),
        ("https://api.dataforseo.com/v3", "paths start with /v3"),
        ("https://api.dataforseo.com?x=1", "give scheme and host only"),
        ("https://api.dataforseo.com\r\nX-Evil: 1", "base_url: "),
        ("https://[::1", "base_url"),
        ("https://127.0.0.1:99999999", "base_url"),
    ],
)
def test_a_base_url_that_would_leak_is_refused(url: str, message: str) -> None:
    with pytest.raises(ConfigurationError, match=message) as caught:
        client_of(url)
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1:1", "http://localhost", "http://[::1]:8", "https://x.org/"]
)
def test_a_base_url_on_this_machine_or_over_tls_is_taken(url: str) -> None:
    assert url.rstrip("/") in repr(client_of(url))


def test_the_sandbox_setting_chooses_the_vendors_sandbox() -> None:
    assert "https://sandbox.dataforseo.com" in repr(Client(login="me", password="secret", sandbox=True))
    assert "https://api.dataforseo.com" in repr(Client(login="me", password="secret"))
