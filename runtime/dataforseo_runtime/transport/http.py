"""Send one HTTP request over a urllib3 pool and read its answer. urllib3 is imported at the first call."""

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
from dataforseo_runtime.transport.request_state import UsedConnection, current_request

if TYPE_CHECKING:
    import urllib3

    from dataforseo_runtime.transport.addresses import Proxy
    from dataforseo_runtime.transport.pool import Pool

CONNECT_SECONDS = 10.0


class HttpAnswer(Struct, frozen=True):
    """An HTTP answer. `problem` says why the body is incomplete, `cause` is the error that ended it."""

    status: int
    body: bytes
    problem: str | None = None
    cause: BaseException | None = None
    damaged: bool = False
    location: str | None = None
    retry_after: str | None = None
    connection: UsedConnection | None = None
    # The result of `read_date`, called when the Date header arrived.
    server_time: Any = None

    def close(self, *, understood: bool) -> None:
        """Return the connection to the pool, or close it if the answer was not understood."""
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
        # True: no new call starts; calls that wait in the queue are still sent.
        self.closed = False
        self._credentials = credentials
        self._connections = connections
        self._proxy = proxy
        self._ca = ca
        self._clock = clock
        self.reset_after_fork()
        reset_in_child(self)

    def reset_after_fork(self) -> None:
        """Start without connections; the open ones belong to the parent process."""
        self._lock = threading.Lock()
        self._pool: Pool | None = None

    def send(self, request: HttpRequest) -> HttpAnswer:
        """Send one request and read its answer.

        Returns the part that arrived of an answer that broke off. Raises NotSentError if the request did
        not leave whole, AnswerLostError if it left and nothing came back.
        """
        import urllib3

        pool = self._pool or self._open()
        deadline = self._clock.monotonic() + request.timeout
        error: BaseException
        current_request.reset()
        try:
            response = pool.urlopen(
                request.method,
                request.path,
                body=request.body,
                headers=self._headers(request.body is not None),
                timeout=_timeout(request.timeout),
            )
        except urllib3.exceptions.HTTPError as caught:
            request.handed_over = current_request.handed_over
            tls = isinstance(caught, urllib3.exceptions.SSLError | urllib3.exceptions.ProxyError)
            error = self._no_answer(request, bodies.describe(caught), bodies.root_cause(caught), tls=tls)
        except BaseException as caught:  # noqa: BLE001 - Ctrl-C, raised again below
            request.handed_over = current_request.handed_over
            error = caught.with_traceback(None)
        else:
            request.handed_over = True
            server_time = self._read_date(response.headers.get("Date"))
            return self._read(response, request, deadline, server_time)
        # Raised outside of `except`: frames of urllib3, which hold the Authorization header, stay out of it.
        raise error

    def _no_answer(
        self, request: HttpRequest, reason: str, cause: BaseException, *, tls: bool
    ) -> DataForSEOError:
        timed_out = isinstance(cause, TimeoutError)
        error: DataForSEOError
        if request.handed_over:
            error = (AnswerTimeoutError if timed_out else AnswerLostError)(reason, path=request.path)
        else:
            lasting = tls and "CERTIFICATE" in reason.upper()
            reason = f"cannot reach {self.base_url}: {reason}"
            error = (SendTimeoutError if timed_out else NotSentError)(reason, passing=not lasting)
        error.__cause__ = cause
        return error

    def _read(
        self, response: urllib3.BaseHTTPResponse, request: HttpRequest, deadline: float, server_time: Any
    ) -> HttpAnswer:
        whole = False
        try:
            packed = bodies.read(
                response, limit=request.max_answer_bytes, deadline=deadline, clock=self._clock
            )
            whole = packed.problem is None
        finally:
            if not whole:
                response.close()
            response.release_conn()
        used, current_request.connection = current_request.connection, None
        if self.closed and used is not None:
            used = UsedConnection(used.drop, used.drop)
        body = unpack(packed.data, request.max_answer_bytes)
        return HttpAnswer(
            response.status,
            body.data,
            packed.problem or body.problem,
            packed.cause,
            body.damaged,
            response.headers.get("Location"),
            response.headers.get("Retry-After"),
            used,
            server_time,
        )

    def close(self) -> None:
        """Close the pool. Calls under way or in the queue open and close their own connections."""
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
