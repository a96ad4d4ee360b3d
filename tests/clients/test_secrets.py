"""The password appears in no log, error, traceback, repr or pickle, whatever fails."""

from __future__ import annotations

import asyncio
import base64
import copy
import json
import logging
import os
import pickle
import signal
import threading
import traceback
from typing import Any

import pytest

from dataforseo import AsyncClient, Client
from dataforseo_runtime.base.errors import ConfigurationError, DataForSEOError
from dataforseo_sandbox import FAULTS, Sandbox
from tests.callers import CLIENTS, KINDS, describe
from tests.clocks import HurriedClock
from tests.conftest import TESTS

LOGIN, PASSWORD = "owner@example.com", "pa55-wörd/+="
PAIR = base64.b64encode(f"{LOGIN}:{PASSWORD}".encode()).decode()
SECRETS = (PASSWORD, PAIR, PASSWORD.encode().hex(), ascii(PASSWORD)[1:-1], json.dumps(PASSWORD)[1:-1])
SLOW = {"stall_before", "stall_after", "drip", "length_too_long", "gzip_bomb"}


def assert_clean(text: str) -> None:
    for secret in SECRETS:
        assert secret not in text


class Listener(logging.Handler):
    """Keeps everything that any logger logs."""

    def __init__(self) -> None:
        super().__init__(0)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{self.format(record)} {record.args!r}")


@pytest.fixture
def listener() -> Any:
    root, listener = logging.getLogger(), Listener()
    level = root.level
    root.addHandler(listener)
    root.setLevel(0)
    yield listener
    root.removeHandler(listener)
    root.setLevel(level)


def told_by(error: BaseException) -> list[str]:
    """Return every text of an error, with the locals of all frames except those of tests."""
    told = [repr(pickle.dumps(error)), repr(vars(copy.copy(error)))]
    for link in (error, error.__cause__, error.__context__):
        if link is None:
            continue
        told += [f"{link!s} {link!r} {vars(link)!r}", *traceback.format_exception(link)]
        frames = [frame for frame, _ in traceback.walk_tb(link.__traceback__)]
        told += [repr(frame.f_locals) for frame in frames if not frame.f_code.co_filename.startswith(TESTS)]
    return told


@pytest.mark.parametrize("way", CLIENTS)
def test_the_password_is_in_no_log_error_traceback_or_pickle(way: str, listener: Listener) -> None:
    told: list[str] = []

    def hear(event: object) -> None:
        told.append(repr(event))

    settings: dict[str, Any] = {
        "login": LOGIN,
        "password": PASSWORD,
        "clock": HurriedClock(),
        "on_request": hear,
        "on_response": hear,
        "on_wait": hear,
    }
    errors: list[DataForSEOError] = []
    for fault in sorted(set(FAULTS) - SLOW):
        for kind in KINDS:
            with Sandbox(login=LOGIN, password=PASSWORD) as sandbox:
                sandbox.fail_next(fault)
                try:
                    told.append(repr(drive(way, kind, {**settings, "base_url": sandbox.url})))
                except DataForSEOError as error:
                    errors.append(error)
    assert len(errors) > 20
    for text in [*told, *listener.lines, *(text for error in errors for text in told_by(error))]:
        assert_clean(text)
    assert any("dataforseo" in line and "POST" in line for line in listener.lines)


def drive(way: str, kind: str, settings: dict[str, Any]) -> Any:
    if way == "sync":
        with Client(**settings) as client:
            return client.send(describe(kind, client)), client, client.spent, vars(client)
    return asyncio.run(drive_async(kind, settings))


async def drive_async(kind: str, settings: dict[str, Any]) -> Any:
    async with AsyncClient(**settings) as client:
        return await client.send(describe(kind, client)), client, client.spent, vars(client)


def test_a_traceback_with_locals_of_an_interrupted_call_shows_none() -> None:
    with Sandbox(login=LOGIN, password=PASSWORD, latency=1) as sandbox:
        ctrl_c = threading.Timer(0.3, os.kill, (os.getpid(), signal.SIGINT))
        with Client(login=LOGIN, password=PASSWORD, base_url=sandbox.url) as client:
            ctrl_c.start()
            with pytest.raises(KeyboardInterrupt) as caught:
                client.backlinks.bulk_backlinks_live(targets=["a.com"])
            ctrl_c.join()
    frames = [frame for frame, _ in traceback.walk_tb(caught.value.__traceback__)]
    ours = [frame for frame in frames if not frame.f_code.co_filename.startswith(TESTS)]
    assert len(ours) > 3
    for frame in ours:
        assert_clean(repr(frame.f_locals))


def test_a_client_shows_and_pickles_no_credentials() -> None:
    client = Client(login=LOGIN, password=PASSWORD)
    assert_clean(repr(client) + repr(vars(client)) + repr(client.backlinks) + repr(client.options))
    for pickled in (client, client.session.transport):
        with pytest.raises(TypeError):
            pickle.dumps(pickled)


@pytest.mark.parametrize("settings", [{"timeout": -1}, {"nonsense": 1}, {"budget": "x"}, {"base_url": "x"}])
def test_a_client_that_cannot_be_set_up_does_not_show_them_either(settings: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError) as caught:
        Client(login=LOGIN, password=PASSWORD, **settings)
    assert_clean("".join(traceback.format_exception(caught.value)))
    assert_clean(repr(pickle.dumps(caught.value)))


def test_the_environment_is_read_and_a_missing_password_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DATAFORSEO_LOGIN", "DATAFORSEO_USERNAME", "DATAFORSEO_PASSWORD"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(ConfigurationError, match="environment DATAFORSEO_PASSWORD"):
        Client(login=LOGIN)
    monkeypatch.setenv("DATAFORSEO_USERNAME", LOGIN)
    monkeypatch.setenv("DATAFORSEO_PASSWORD", PASSWORD)
    with Sandbox(login=LOGIN, password=PASSWORD) as sandbox, Client(base_url=sandbox.url) as client:
        assert client.backlinks.errors().status_code == 20000
