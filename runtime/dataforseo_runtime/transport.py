"""Bytes out, bytes back: HTTP over one urllib3 pool, imported at the first call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from dataforseo_runtime.errors import AnswerLost, NotSent

if TYPE_CHECKING:
    import urllib3

USER_AGENT = "dataforseo-python"


@frozen
class HttpAnswer:
    """What came back over HTTP."""

    status: int
    body: bytes


class Transport:
    """Sends one request at a time from any number of threads over a shared pool."""

    def __init__(self, base_url: str, timeout_seconds: float) -> None:
        self._base_url = base_url.rstrip("/")
        self._timeout = timeout_seconds
        self._pool: urllib3.PoolManager | None = None

    def exchange(self, method: str, path: str, body: bytes | None, authorization: str) -> HttpAnswer:
        """Send one request. Raises NotSent when it never left, AnswerLost when no whole answer came."""
        import urllib3

        if self._pool is None:
            self._pool = urllib3.PoolManager(maxsize=30, retries=False)
        headers = {"Authorization": authorization, "Accept-Encoding": "gzip", "User-Agent": USER_AGENT}
        if body is not None:
            headers["Content-Type"] = "application/json"
        timeout = urllib3.Timeout(connect=10, read=self._timeout)
        try:
            answer = self._pool.request(method, self._base_url + path, body=body, headers=headers, timeout=timeout, redirect=False)
        except (urllib3.exceptions.NewConnectionError, urllib3.exceptions.ConnectTimeoutError, urllib3.exceptions.LocationValueError) as error:
            raise NotSent(f"cannot reach {self._base_url}: {error}") from None
        except urllib3.exceptions.HTTPError as error:
            raise AnswerLost(str(error), path=path) from None
        return HttpAnswer(answer.status, answer.data)

    def close(self) -> None:
        """Close the pool's connections."""
        if self._pool is not None:
            self._pool.clear()
