"""Bytes out, bytes back: one HTTP exchange over a urllib3 pool, which is imported at the first call."""

from __future__ import annotations

import functools
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from dataforseo_runtime._version import __version__
from dataforseo_runtime.base.clock import Clock
from dataforseo_runtime.base.compression import unpack
from dataforseo_runtime.base.errors import (
    AnswerLostError,
    AnswerTimeoutError,
    DataForSEOError,
    NotSentError,
    SendTimeoutError,
)
from dataforseo_runtime.base.forks import reset_in_child
from dataforseo_runtime.requests.credentials import Credentials
from dataforseo_runtime.transport import bodies
from dataforseo_runtime.transport.request_state import UsedConnection, under_way

if TYPE_CHECKING:
    import urllib3

    from dataforseo_runtime.transport.addresses import Proxy
    from dataforseo_runtime.transport.pool import Pool

CONNECT_SECONDS = 10.0


class HttpAnswer(Struct, frozen=True):
    """What came back over HTTP. `problem` says in what way the body is not whole, `cause` what broke it."""

    status: int
    body: bytes
    problem: str | None = None
    cause: BaseException | None = None
    damaged: bool = False
    location: str | None = None
    retry_after: str | None = None
    connection: UsedConnection | None = None
    # What `read_date` made of the Date header when it arrived.
    told: Any = None

    def close(self, *, understood: bool) -> None:
        """Give the connection back to the pool, or end it when the answer was no good one."""
        if self.connection is None:
            return
        if understood and self.problem is None:
            self.connection.keep()
        else:
            self.connection.drop()


class HttpRequest(Struct, eq=False):
    """One request. `handed_over` turns True once its last byte has left for the server."""

    method: str
    path: str
    body: bytes | None
    timeout: float
    max_answer_bytes: int
    handed_over: bool = False


class Transport:
    """Sends requests from any number of threads over one pool of kept-alive connections."""

    def __init__(
        self,
        base_url: str,
        credentials: Credentials,
        *,
        connections: int,
        proxy: Proxy | None,
        ca: str | None,
        clock: Clock,
        read_date: Callable[[str | None], Any],
    ) -> None:
        self.base_url = base_url
        self._read_date = read_date
        # No call begins any more; those that wait in the queue are still sent.
        self.closed = False
        self._credentials = credentials
        self._connections = connections
        self._proxy = proxy
        self._ca = ca
        self._clock = clock
        self.reset_after_fork()
        reset_in_child(self)

    def reset_after_fork(self) -> None:
        """Leave the connections to the process that opened them."""
        self._lock = threading.Lock()
        self._pool: Pool | None = None

    def send(self, request: HttpRequest) -> HttpAnswer:
        """Send one request and read its answer.

        Raises NotSentError when it did not leave whole, AnswerLostError when nothing came back. An answer
        that broke off is given as far as it came.
        """
        import urllib3

        pool = self._pool or self._open()
        deadline = self._clock.monotonic() + request.timeout
        error: BaseException
        under_way.begin()
        try:
            response = pool.urlopen(
                request.method,
                request.path,
                body=request.body,
                headers=self._headers(request.body is not None),
                timeout=_timeout(request.timeout),
            )
        except urllib3.exceptions.HTTPError as caught:
            request.handed_over = under_way.handed_over
            tls = isinstance(caught, urllib3.exceptions.SSLError | urllib3.exceptions.ProxyError)
            error = self._no_answer(request, bodies.describe(caught), bodies.root_cause(caught), tls=tls)
        except BaseException as caught:  # noqa: BLE001 - Ctrl-C, raised again below
            request.handed_over = under_way.handed_over
            error = caught.with_traceback(None)
        else:
            request.handed_over = True
            told = self._read_date(response.headers.get("Date"))
            return self._read(response, request, deadline, told)
        # Raised out here, the error leads to none of urllib3's frames: they hold the Authorization header.
        raise error

    def _no_answer(
        self, request: HttpRequest, reason: str, cause: BaseException, *, tls: bool
    ) -> DataForSEOError:
        in_time = not isinstance(cause, TimeoutError)
        error: DataForSEOError
        if request.handed_over:
            error = (AnswerLostError if in_time else AnswerTimeoutError)(reason, path=request.path)
        else:
            hopeless = tls and "CERTIFICATE" in reason.upper()
            reason = f"cannot reach {self.base_url}: {reason}"
            error = (NotSentError if in_time else SendTimeoutError)(reason, passing=not hopeless)
        error.__cause__ = cause
        return error

    def _read(
        self, response: urllib3.BaseHTTPResponse, request: HttpRequest, deadline: float, told: Any
    ) -> HttpAnswer:
        whole = False
        try:
            wire = bodies.read(response, limit=request.max_answer_bytes, deadline=deadline, clock=self._clock)
            whole = wire.problem is None
        finally:
            if not whole:
                response.close()
            response.release_conn()
        used, under_way.used = under_way.used, None
        if self.closed and used is not None:
            used = UsedConnection(used.drop, used.drop)
        body = unpack(wire.data, request.max_answer_bytes)
        return HttpAnswer(
            response.status,
            body.data,
            wire.problem or body.problem,
            wire.cause,
            body.damaged,
            response.headers.get("Location"),
            response.headers.get("Retry-After"),
            used,
            told,
        )

    def close(self) -> None:
        """Close the pool's connections; calls on their way, or in the queue, open and close their own."""
        self.closed = True
        with self._lock:
            pool, self._pool = self._pool, None
        if pool is not None:
            pool.close()

    def _headers(self, has_body: bool) -> dict[str, str]:
        headers = {
            "Authorization": self._credentials.authorization(),
            "Accept": "application/json",
            "Accept-Encoding": "gzip",
            "User-Agent": f"dataforseo-python/{__version__}",
        }
        return {**headers, "Content-Type": "application/json"} if has_body else headers

    def _open(self) -> Pool:
        with self._lock:
            if self._pool is None:
                from dataforseo_runtime.transport.pool import Pool

                self._pool = Pool(
                    self.base_url, connections=self._connections, proxy=self._proxy, ca=self._ca
                )
            return self._pool


@functools.lru_cache
def _timeout(seconds: float) -> urllib3.Timeout:
    import urllib3

    return urllib3.Timeout(connect=min(CONNECT_SECONDS, seconds), read=seconds)
