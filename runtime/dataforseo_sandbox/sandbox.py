"""The DataForSEO API on this machine: real HTTP over loopback, made-up data, no money."""

from __future__ import annotations

import threading
from collections.abc import Iterable
from contextlib import AbstractContextManager
from pathlib import Path
from types import TracebackType
from typing import Self

from dataforseo_runtime.endpoint import Limits
from dataforseo_sandbox.account import Account
from dataforseo_sandbox.authorization import Credentials
from dataforseo_sandbox.catalogue import AnyEndpoint, Catalogue
from dataforseo_sandbox.clock import Clock, SystemClock, wait
from dataforseo_sandbox.faults import FaultQueue
from dataforseo_sandbox.faults.queue import chosen, is_refusal
from dataforseo_sandbox.http_messages import HttpAnswer, HttpRequest
from dataforseo_sandbox.ledger import Ledger
from dataforseo_sandbox.limits import LimitBook
from dataforseo_sandbox.replays import Replays
from dataforseo_sandbox.server import Server
from dataforseo_sandbox.service import ForcedFailure, Service
from dataforseo_sandbox.traffic import ACCOUNT, Traffic


class Sandbox:
    """A server that answers like the API, from the same spec as the client.

        with Sandbox() as sandbox, Client(login="login", password="password", base_url=sandbox.url) as client:
            client.backlinks.bulk_backlinks_live(targets=["example.com"])
            assert sandbox.ledger.cost == 0.02003

    `seed` decides all made-up data. `limits` makes it refuse what is too much (40202, 40209): True for
    the limits of the spec, or limits of the account in place of the spec's. `latency` is how long a call
    takes, in seconds of `clock`. `faults` are names that strike the first requests, one each; more with
    `fail_next`. `endpoints` serves these instead of the generated package's.
    """

    def __init__(
        self,
        *,
        login: str = "login",
        password: str = "password",  # noqa: S107 - a made-up login for made-up data
        seed: int = 0,
        faults: Iterable[str] = (),
        clock: Clock | None = None,
        limits: bool | Limits = False,
        latency: float = 0,
        port: int = 0,
        endpoints: Iterable[AnyEndpoint] | None = None,
    ) -> None:
        self.ledger = Ledger()
        self._clock = clock or SystemClock()
        self.traffic = Traffic(self._clock)
        self._catalogue = Catalogue.installed() if endpoints is None else Catalogue.of(endpoints)
        self._limits = LimitBook.of_spec(limits if isinstance(limits, Limits) else None) if limits else None
        self._latency = latency
        self._faults = FaultQueue()
        self._replays = Replays()
        self._timer: threading.Timer | None = None
        waiting = [chosen(name) for name in faults]
        self._server = Server(port, faults=self._faults, clock=self._clock)
        account = Account(seed=seed, url=self.url, login=login, clock=self._clock, ledger=self.ledger)
        self._service = Service(self._catalogue, account, Credentials(login, password), self._replays)
        self._server.execute = self._execute
        self._server.counting = self._counting
        for fault in waiting:
            self._faults.add(fault, None, 1)

    @property
    def url(self) -> str:
        """Where it listens: the `base_url` of a client."""
        return f"http://127.0.0.1:{self._server.server_port}"

    def start(self) -> Self:
        """Answer requests from now on."""
        self._server.start()
        return self

    def close(self) -> None:
        """Stop answering; open connections are cut."""
        self._stop_timer()
        self._server.stop()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def fail_next(
        self, fault: str, *, path: str | None = None, times: int = 1, seconds: float | None = None
    ) -> None:
        """Let a fault strike the next `times` requests, of any path or of `path` and all below it.

        `python -m dataforseo_sandbox --faults` lists the faults. `seconds` is how long one lasts that takes
        time. `refuse` closes the port at once, for that long or until `clear_faults`; nobody can
        count the connections it refuses. Raises ValueError for an unknown fault.
        """
        found = chosen(fault) if fault == "refuse" else chosen(fault, seconds)
        if not is_refusal(found):
            self._faults.add(found, path, times)
            return
        if path is not None or times != 1:
            raise ValueError("a port that is closed is closed to every path, until the faults are cleared")
        self._server.close_door()
        if seconds is not None:
            self._timer = threading.Timer(seconds, self._server.open_door)
            self._timer.start()

    @property
    def faults_left(self) -> int:
        """How many requests are still to be struck."""
        return len(self._faults)

    def clear_faults(self) -> None:
        """Answer properly from now on."""
        self._faults.clear()
        self._stop_timer()
        self._server.open_door()

    def replay(self, path: str, recorded: bytes | Path) -> None:
        """Answer calls of `path` with these bytes, or this file, in place of made-up data."""
        self._replays.add(path, recorded)

    def _execute(self, request: HttpRequest, failure: ForcedFailure | None = None, /) -> HttpAnswer:
        wait(self._clock, self._latency, self._server.closing)
        return self._service.answer(request, failure)

    def _counting(self, request: HttpRequest) -> AbstractContextManager[int | None]:
        segments = request.segments[1:]
        route = self._catalogue.find(segments)
        scopes = [ACCOUNT]
        if route is not None:
            scopes += [route.endpoint.section, route.endpoint.path.removeprefix("/v3/")]
        limits = (
            self._limits.of_call(scopes[1] if route else None, route.endpoint if route else None)
            if self._limits
            else {}
        )
        return self.traffic.call(scopes, limits)

    def _stop_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer.join()
            self._timer = None
