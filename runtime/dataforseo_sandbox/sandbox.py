"""The DataForSEO API on this machine: real HTTP over loopback, made-up data, no money."""

from __future__ import annotations

import threading
from collections.abc import Iterable
from contextlib import AbstractContextManager
from pathlib import Path
from types import TracebackType
from typing import Self

from dataforseo_runtime.requests.facts import Limits
from dataforseo_sandbox.account import Account
from dataforseo_sandbox.answers.builder import Builder
from dataforseo_sandbox.authorization import Credentials
from dataforseo_sandbox.catalogue import AnyEndpoint, Catalogue
from dataforseo_sandbox.clock import Clock, SystemClock, wait
from dataforseo_sandbox.faults import FaultQueue, Refuse, chosen
from dataforseo_sandbox.handler import Handler
from dataforseo_sandbox.http_messages import HttpAnswer, HttpRequest
from dataforseo_sandbox.ledger import Ledger
from dataforseo_sandbox.limits import LimitBook
from dataforseo_sandbox.paths import short
from dataforseo_sandbox.replays import Replays
from dataforseo_sandbox.server import Server
from dataforseo_sandbox.service import ForcedFailure, Service
from dataforseo_sandbox.status import Refused
from dataforseo_sandbox.task_ids import TaskIds
from dataforseo_sandbox.task_queue import TaskQueue
from dataforseo_sandbox.traffic import ACCOUNT, Traffic
from dataforseo_sandbox.webhooks import Webhooks


class Sandbox:
    """A server that answers like the API, from the same spec as the client.

        with Sandbox() as sandbox, Client(login="login", password="password", base_url=sandbox.url) as client:
            client.backlinks.bulk_backlinks_live(targets=["example.com"])
            assert sandbox.ledger.cost == 0.02003

    `ledger` holds every task that was carried out, `traffic` how many calls came at once and in a minute.

    `seed` decides all made-up data. `limits` makes it refuse what is too much (40202, 40209): True for
    the limits of the spec, or limits of the account in place of the spec's. `latency` is how long a call
    takes and `task_seconds` how long a posted task, in seconds of `clock`. `faults` are names that
    strike the first requests, one each; `fail_next` plans more. `endpoints` are served in place of the
    generated package's.
    """

    def __init__(
        self,
        *,
        login: str = "login",
        password: str = "password",  # noqa: S107 - made up, like the data it gives access to
        seed: int = 0,
        faults: Iterable[str] = (),
        clock: Clock | None = None,
        limits: bool | Limits = False,
        latency: float = 0,
        task_seconds: float = 1,
        port: int = 0,
        endpoints: Iterable[AnyEndpoint] | None = None,
    ) -> None:
        self.ledger = Ledger()
        self._clock = clock or SystemClock()
        self.traffic = Traffic(self._clock)
        self._limits = LimitBook.of_spec(limits if isinstance(limits, Limits) else None) if limits else None
        self._latency = latency
        self._catalogue = Catalogue.installed() if endpoints is None else Catalogue.of(endpoints)
        self._queue = TaskQueue(self._clock, task_seconds)
        self._replays = Replays()
        self._faults = FaultQueue()
        for name in faults:
            self._faults.add(chosen(name))
        self._timer: threading.Timer | None = None
        self._server = Server(port, Handler, faults=self._faults, clock=self._clock)
        account = Account(
            login=login,
            url=self.url,
            clock=self._clock,
            catalogue=self._catalogue,
            ledger=self.ledger,
            queue=self._queue,
            ids=TaskIds(seed),
            answers=Builder(seed),
        )
        self._service = Service(account, Credentials(login, password), self._replays)
        self._webhooks = Webhooks(account, self._server.closing)
        self._queue.on_tell = self._webhooks.watch
        self._server.execute = self._execute
        self._server.counting = self._counting

    @property
    def url(self) -> str:
        """Where it listens: the `base_url` of a client."""
        return f"http://127.0.0.1:{self._server.server_port}"

    def start(self) -> Self:
        """Answer requests from now on."""
        self._server.start()
        return self

    def close(self) -> None:
        """Stop answering; open connections are ended."""
        self._stop_timer()
        self._server.stop()
        self._webhooks.close()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def fail_next(
        self, fault: str, *, path: str | None = None, times: int = 1, seconds: float | None = None
    ) -> None:
        """Let a fault strike the next `times` requests, of any path, or of `path` and all below it.

        `python -m dataforseo_sandbox --faults` lists the faults. `seconds` is how long one lasts that takes
        time. `refuse` closes the port at once and ends open connections, for that long or until
        `clear_faults`. Raises ValueError for an unknown fault.
        """
        found = chosen(fault, seconds)
        if not isinstance(found, Refuse):
            self._faults.add(found, path, times)
            return
        if path is not None or times != 1:
            raise ValueError("a closed port refuses everybody, until it is opened again")
        self._server.close_door()
        if found.seconds is not None:
            self._timer = threading.Timer(found.seconds, self._server.open_door)
            self._timer.start()

    def clear_faults(self) -> None:
        """Answer properly from now on."""
        self._faults.clear()
        self._stop_timer()
        self._server.open_door()

    @property
    def faults_left(self) -> int:
        """How many requests are still to be struck."""
        return len(self._faults)

    def replay(self, path: str, recorded: bytes | Path) -> None:
        """Answer calls of `path` with these bytes, or this file, in place of made-up data."""
        self._replays.add(path, recorded)

    def mend_task(self, task_id: str) -> None:
        """Let a posted task show up in tasks_fixed. Raises KeyError for an unknown one."""
        self._queue.mend(task_id)

    def _execute(self, request: HttpRequest, failure: ForcedFailure | None = None, /) -> HttpAnswer:
        wait(self._clock, self._latency, self._server.closing)
        return self._service.answer(request, failure)

    def _counting(self, request: HttpRequest, /) -> AbstractContextManager[Refused | None]:
        route = self._catalogue.find(request.segments[1:])
        endpoint = None if route is None else route.endpoint
        scopes = [ACCOUNT] if endpoint is None else [ACCOUNT, endpoint.section, short(endpoint.path)]
        return self.traffic.call(scopes, self._limits.of_call(endpoint) if self._limits else {})

    def _stop_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer.join()
            self._timer = None
