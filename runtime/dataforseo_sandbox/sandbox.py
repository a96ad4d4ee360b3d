"""The sandbox: build its parts, connect them, start and stop the server."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Mapping
from contextlib import AbstractContextManager
from pathlib import Path
from types import TracebackType
from typing import Self

from dataforseo_runtime.base.clock import Clock
from dataforseo_runtime.requests.facts import Limits
from dataforseo_sandbox.account.account import Account
from dataforseo_sandbox.account.call_counts import CallCounts, ScopeLimits
from dataforseo_sandbox.account.task_ids import TaskIds
from dataforseo_sandbox.account.task_log import TaskLog
from dataforseo_sandbox.account.task_queue import TaskQueue
from dataforseo_sandbox.answers.builder import Builder
from dataforseo_sandbox.api.catalogue import AnyEndpoint, Catalogue
from dataforseo_sandbox.api.paths import short_path
from dataforseo_sandbox.api.refusals import Refusal
from dataforseo_sandbox.behaviours.webhooks import Webhooks
from dataforseo_sandbox.calls.basic_auth import BasicAuth
from dataforseo_sandbox.calls.recordings import Recordings
from dataforseo_sandbox.calls.service import ForcedFailure, Service
from dataforseo_sandbox.clock import wait
from dataforseo_sandbox.faults import ClosePort, FaultQueue, make_fault
from dataforseo_sandbox.http.messages import ServerAnswer, ServerRequest
from dataforseo_sandbox.serving.handler import Handler
from dataforseo_sandbox.serving.server import Server


class Sandbox:
    """A server that answers like the API, from the same spec as the client.

        with Sandbox() as sandbox, Client(login="login", password="password", base_url=sandbox.url) as client:
            client.backlinks.bulk_backlinks_live(targets=["example.com"])
            assert sandbox.ledger.cost == 0.024036

    `ledger` lists the executed tasks with their costs. `traffic` counts calls at once and per minute.

    `seed` decides all made-up data. With `limits`, calls beyond a limit are refused (40202, 40209): True
    takes the limits of the spec, and `Limits` replaces those of the account. A call takes `latency` seconds
    and a posted task `task_seconds`, both by `clock`. `faults` names the faults of the first requests, one
    each; `fail_next` plans more. `endpoints` replaces the endpoints of the generated package. `prices`
    multiplies the prices of endpoints, by path: `{"backlinks/bulk_backlinks/live": 12}`.
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
        prices: Mapping[str, float] | None = None,
    ) -> None:
        self.ledger = TaskLog()
        self._clock = clock or Clock()
        self.traffic = CallCounts(self._clock)
        self._limits = ScopeLimits.choose(limits)
        self._latency = latency
        self._catalogue = Catalogue.installed() if endpoints is None else Catalogue.of(endpoints)
        factors = {self._path(path): factor for path, factor in (prices or {}).items()}
        self._queue = TaskQueue(self._clock, task_seconds)
        self._recordings = Recordings()
        self._faults = FaultQueue()
        for name in faults:
            self._faults.add(make_fault(name))
        self._timer: threading.Timer | None = None
        self._server = Server(port, Handler, faults=self._faults, clock=self._clock)
        account = Account(
            login=login,
            url=self.url,
            clock=self._clock,
            catalogue=self._catalogue,
            task_log=self.ledger,
            queue=self._queue,
            ids=TaskIds(seed),
            answers=Builder(seed),
        )
        self._service = Service(account, BasicAuth(login, password), self._recordings, factors)
        self._webhooks = Webhooks(account, self._server.closing)
        self._queue.send_webhooks = self._webhooks.schedule
        self._server.execute = self._execute
        self._server.count_call = self._count_call

    @property
    def url(self) -> str:
        """The `base_url` for a client."""
        return f"http://127.0.0.1:{self._server.server_port}"

    def start(self) -> Self:
        """Start to answer requests."""
        self._server.start()
        return self

    def close(self) -> None:
        """Stop answering and end open connections."""
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
        """Plan a fault for the next `times` requests: of any path, or of `path` and all paths below it.

        `python -m dataforseo_sandbox --faults` lists the faults. `seconds` sets the duration of `drip`, the
        stalls and `refuse`. `refuse` closes the port and ends open connections at once, for `seconds` or
        until `clear_faults`. Raises ValueError for an unknown fault.
        """
        found = make_fault(fault, seconds)
        if not isinstance(found, ClosePort):
            self._faults.add(found, path, times)
            return
        if path is not None or times != 1:
            raise ValueError("a closed port refuses everybody, until it is opened again")
        self._server.close_port()
        if found.seconds is not None:
            self._timer = threading.Timer(found.seconds, self._server.open_port)
            self._timer.start()

    def clear_faults(self) -> None:
        """Remove all planned faults and open the port."""
        self._faults.clear()
        self._stop_timer()
        self._server.open_port()

    @property
    def faults_left(self) -> int:
        """How many requests are still to fail."""
        return len(self._faults)

    def replay(self, path: str, recorded: bytes | Path) -> None:
        """Answer calls of `path` with these bytes, or those of this file, in place of made-up data."""
        self._recordings.add(path, recorded)

    def mend_task(self, task_id: str) -> None:
        """List a posted task in tasks_fixed for 24 hours. Raises KeyError for an unknown task."""
        self._queue.mark_fixed(task_id)

    def _path(self, path: str) -> str:
        """Return the path of an endpoint. Raises ValueError for an unknown one."""
        try:
            return self._catalogue.endpoint(short_path(path)).path
        except KeyError:
            raise ValueError(f"prices: there is no endpoint {path!r}") from None

    def _execute(self, request: ServerRequest, failure: ForcedFailure | None = None, /) -> ServerAnswer:
        wait(self._clock, self._latency, self._server.closing)
        return self._service.answer(request, failure)

    def _count_call(self, request: ServerRequest, /) -> AbstractContextManager[Refusal | None]:
        route = self._catalogue.find(request.segments[1:])
        return self.traffic.call(self._limits.of_call(None if route is None else route.endpoint))

    def _stop_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer.join()
            self._timer = None
