"""Every setting of a client is checked when it is set, and no error shows a secret."""

from __future__ import annotations

import base64
import os
import pickle
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dataforseo import AsyncClient, Client, ConfigurationError
from dataforseo_runtime.requests.facts import Limits
from tests.conftest import TESTS
from tests.socket_server import SocketServer

SECRET = "s3cr3t-wörd"
FORMS = (SECRET, ascii(SECRET)[1:-1], repr(SECRET.encode())[2:-1], quote(SECRET), SECRET.encode().hex())
ENCODED = base64.b64encode(SECRET.encode()).decode().rstrip("=")[:-1]


class Unprintable:
    """A value whose repr() and str() fail."""

    def __repr__(self) -> NoReturn:
        raise RuntimeError("no")

    def __str__(self) -> NoReturn:
        raise RuntimeError("no")


HUGE = 10**5000
ODD: list[Any] = [
    b"x",
    bytearray(b"x"),
    7,
    -1,
    0,
    1.5,
    HUGE,
    -HUGE,
    True,
    float("nan"),
    float("inf"),
    [],
    {},
    (),
    object(),
    Unprintable(),
]
ODD_TEXTS = [f"{SECRET}\ud800", f"\udcff{SECRET}", f"{SECRET}\n", f"\x00{SECRET}", f"{SECRET}\r\nX-Evil: 1"]
ODD_SECRETS = [*ODD, SECRET.encode(), bytearray(SECRET.encode()), [SECRET], {"password": SECRET}, *ODD_TEXTS]
ODD_PROXIES = [
    *ODD,
    *ODD_TEXTS,
    "",
    SECRET,
    f"user:{SECRET}@proxy.example:3128",
    f"http://user:{SECRET}@proxy.example:port",
    f"http://user:{SECRET}@proxy.example:99999",
    f"http://user:{SECRET}@proxy.example:0",
    f"http://user:{SECRET}@",
    f"http://user:{SECRET}/@proxy.example:3128",
    f"http://user:{SECRET}#@proxy.example:3128",
    f"http://user:{SECRET}?@proxy.example:3128",
    f"http://user:{SECRET}\n@proxy.example",
    f"http://user:{SECRET}\ud800@proxy.example",
    f"http://user:{quote(SECRET)}%0A@proxy.example",
    f"http://user:{quote(SECRET)}%FF@proxy.example",
    f"http://user:{SECRET}@[::1",
    f"http://user:{SECRET}@pröxy.example",
    f"http://user:{SECRET}@-proxy.example",
    f"http://user:{SECRET}@pro xy.example",
    f"http://{SECRET}.\u2100.example",
    f"socks5://user:{SECRET}@proxy.example:1080",
    f"ftp://user:{SECRET}@proxy.example",
    f"//user:{SECRET}@proxy.example",
    f"http://user:{SECRET}@proxy.example/path",
]
NO_BOOL = [odd for odd in ODD if odd is not True]
NO_MONEY = [odd for odd in ODD if not (type(odd) in (int, float) and 0 <= odd < HUGE)]
WRONG: dict[str, list[Any]] = {
    "login": [*ODD_SECRETS, f"{SECRET}:x"],
    "password": ODD_SECRETS,
    "proxy": ODD_PROXIES,
    "base_url": [
        *ODD_PROXIES,
        f"https://{SECRET}@x.org",
        f"https://me:{SECRET}@x.org",
        f"https://x:{SECRET}",
    ],
    "ca": [*ODD, "", "/no/such/file", __file__, str(Path(__file__).parent), "a\x00b", "\ud800"],
    "sandbox": ["no", None, *NO_BOOL],
    "limits": [odd for odd in ODD if odd != {}]
    + [{"account": 5}, {"account": None}, {"nowhere": Limits()}, {7: Limits()}, {Unprintable(): Limits()}]
    + [{"account": Limits(calls_per_minute=odd)} for odd in [*ODD, "5"] if type(odd) is not int or odd < 1],
    "shared_limits": ["limits.db", *ODD],
    "budget": ["", "five", "nan", "inf", "-1", "1e999999999", "\ud800", -0.01, *NO_MONEY],
    "clock": ODD,
    "random": ["x", *ODD],
    **{name: ["x", *ODD] for name in ("on_request", "on_response", "on_wait")},
    **{
        name: [None, "5", *(odd for odd in ODD if not (type(odd) in (int, float) and 0 < odd < HUGE))]
        for name in ("timeout", "max_answer_bytes")
    },
    "max_attempts": [None, "5", 1.5, *(odd for odd in ODD if type(odd) is not int or odd < 1)],
    "retry_within": [None, "5", *(odd for odd in ODD if type(odd) not in (int, float) or not odd > 0)],
    "max_wait": ["5", *(odd for odd in ODD if not (type(odd) in (int, float) and 0 < odd < HUGE))],
    "repeat_charged": [None, "no", *NO_BOOL],
    "auto_tag": [None, "no", *NO_BOOL],
    "ai": [None, "no", *NO_BOOL],
    "worst_case": ["", "five", "1e999999999", *NO_MONEY],
}
CASES = [
    pytest.param(name, value, id=f"{name}-{number}")
    for name, odd in WRONG.items()
    for number, value in enumerate(odd)
]
MAKERS: list[Any] = [Client, AsyncClient]


def assert_clean(text: str) -> None:
    for secret in (*FORMS, ENCODED):
        assert secret not in text


def everything_told(error: BaseException) -> str:
    """Return every text of an error, with the locals of all frames except those of tests."""
    trace = error.__traceback__
    while trace is not None and trace.tb_frame.f_code.co_filename.startswith(TESTS):
        trace = trace.tb_next
    seen = traceback.TracebackException(type(error), error, trace, capture_locals=True)
    shown = f"{error!s} {error!r} {error.args!r} {vars(error)!r} {pickle.dumps(error)!r}"
    assert error.__cause__ is None
    assert error.__context__ is None
    return "".join([*seen.format(), shown])


def refused(make: Callable[..., Any], settings: dict[str, Any]) -> ConfigurationError:
    with pytest.raises(ConfigurationError) as caught:
        make(**{"login": "owner", "password": SECRET, **settings})
    return caught.value


@pytest.mark.parametrize(("name", "value"), CASES)
def test_a_wrong_setting_is_named_and_no_secret_is_shown(name: str, value: Any) -> None:
    for make in MAKERS:
        error = refused(make, {name: value})
        assert str(error).startswith((name, f"no {name}"))
        assert len(str(error)) > len(name) + 10
        assert_clean(everything_told(error))


def made(settings: dict[str, Any]) -> tuple[Client | None, ConfigurationError | None]:
    try:
        return Client(**settings), None
    except ConfigurationError as error:
        return None, error


texts = st.one_of(st.text(), st.binary(), st.from_regex(r"(https?|socks5?)://[^/]*"))


@given(value=texts, name=st.sampled_from(["login", "password", "proxy", "base_url"]))
def test_any_text_is_taken_whole_or_refused_without_being_shown(value: str | bytes, name: str) -> None:
    marked = value + SECRET if isinstance(value, str) else value + SECRET.encode()
    settings: dict[str, Any] = {"login": "owner", "password": SECRET, name: marked}
    client, error = made(settings)
    if error is not None:
        assert str(error).startswith(name)
        assert_clean(everything_told(error))
    else:
        assert_clean(repr(client) if name != "base_url" else "")
        assert_clean(repr(vars(client)) if name not in ("base_url", "proxy") else "")


@pytest.mark.parametrize("name", ["DATAFORSEO_LOGIN", "DATAFORSEO_PASSWORD"])
def test_the_environment_is_checked_alike(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATAFORSEO_LOGIN", "owner")
    monkeypatch.setenv("DATAFORSEO_PASSWORD", SECRET)
    monkeypatch.setenv(name, f"{SECRET}\n")
    error = refused(Client, {"login": None, "password": None})
    assert f"(environment {name}): holds a control character" in str(error)
    assert_clean(everything_told(error))
    os.environb[name.encode()] = SECRET.encode() + b"\xff"
    assert_clean(everything_told(refused(Client, {"login": None, "password": None})))


def test_what_is_given_by_position_or_under_a_wrong_name_is_not_shown() -> None:
    ways: list[tuple[Any, Any]] = [(("owner", SECRET), {}), ((), {"pasword": SECRET})]
    for args, fields in ways:
        with pytest.raises((TypeError, ConfigurationError)) as caught:
            Client(*args, **fields)
        assert_clean(everything_told(caught.value))


def test_a_client_that_is_not_made_yet_can_be_shown() -> None:
    for make in MAKERS:
        assert "(not set up)" in repr(make.__new__(make))


@pytest.mark.parametrize("password", ["p@ss:/?#%", "päss€", " "])
def test_a_proxy_gets_the_login_as_it_is_meant(password: str) -> None:
    with SocketServer() as proxy:
        url = f"http://who:{quote(password, safe='')}@127.0.0.1:{proxy.port}"
        with Client(login="me", password=SECRET, base_url="http://localhost:9", proxy=url) as client:
            assert client.backlinks.bulk_backlinks_live(targets=["a.com"]).rows
            assert url not in repr(vars(client))
    sent = base64.b64encode(f"who:{password}".encode())
    assert b"proxy-authorization: basic " + sent.lower() in proxy.requests[0].lower()
