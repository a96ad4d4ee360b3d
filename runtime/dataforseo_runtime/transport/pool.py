"""The urllib3 pool. Import this module at the first call: urllib3 is slow to import."""

from __future__ import annotations

import time
from typing import Any

import urllib3
from urllib3.connection import HTTPConnection, HTTPSConnection

from dataforseo_runtime.transport.addresses import Proxy
from dataforseo_runtime.transport.request_state import UsedConnection, current_request

# Servers close idle connections, often after a minute. A call that is sent at that moment is lost.
LONGEST_IDLE_SECONDS = 30.0

# For `retries=False` urllib3 would make such an object for each call.
_NO_RETRIES = urllib3.Retry(total=False, redirect=False)


class _HTTPConnection(HTTPConnection):
    def request(self, *args: Any, **kwargs: Any) -> None:
        try:
            super().request(*args, **kwargs)
        except Exception:
            raise
        except BaseException:  # Ctrl-C: the last byte may have left
            current_request.handed_over = self.sock is not None
            raise
        current_request.handed_over = True


class _HTTPSConnection(_HTTPConnection, HTTPSConnection):
    pass


class _HTTPPool(urllib3.HTTPConnectionPool):
    ConnectionCls = _HTTPConnection  # pyright: ignore[reportAssignmentType]

    def _get_conn(self, timeout: float | None = None) -> Any:
        """Take a connection. One that was idle for long is closed, and urllib3 reopens it."""
        conn: Any = super()._get_conn(timeout)
        if time.monotonic() - getattr(conn, "idle_since", time.monotonic()) > LONGEST_IDLE_SECONDS:
            conn.close()
        return conn

    def _put_conn(self, conn: Any) -> None:
        """Let the transport decide whether a connection goes back into the pool."""
        put = super()._put_conn
        if conn is None:
            put(None)
            return

        def keep() -> None:
            conn.idle_since = time.monotonic()
            put(conn)

        def drop() -> None:
            conn.close()
            put(conn)

        current_request.connection = UsedConnection(keep, drop)


class _HTTPSPool(_HTTPPool, urllib3.HTTPSConnectionPool):
    ConnectionCls = _HTTPSConnection  # pyright: ignore[reportAssignmentType]


_POOL_CLASSES: dict[str, type[urllib3.HTTPConnectionPool]] = {"http": _HTTPPool, "https": _HTTPSPool}


class Pool:
    """Connections to one host. At most `connections` are kept alive; certificates are always checked."""

    def __init__(self, base_url: str, *, connections: int, proxy: Proxy | None, ca: str | None) -> None:
        options: dict[str, Any] = {"maxsize": connections, "cert_reqs": "CERT_REQUIRED", "ca_certs": ca}
        self._manager = (
            urllib3.PoolManager(**options)
            if proxy is None
            else urllib3.ProxyManager(proxy.url, proxy_headers=proxy.headers(), **options)
        )
        self._manager.pool_classes_by_scheme = _POOL_CLASSES
        self._base_url = base_url
        # Without a proxy, use the pool of the host: urllib3 then does not parse the URL for each call.
        self._direct = self._manager.connection_from_url(base_url) if proxy is None else None

    def urlopen(self, method: str, path: str, **options: Any) -> urllib3.BaseHTTPResponse:
        """Send one request and return its answer with the body unread. No retries, no redirects."""
        options |= {"retries": _NO_RETRIES, "redirect": False, "preload_content": False}
        if self._direct is not None:
            return self._direct.urlopen(method, path, **options)
        return self._manager.urlopen(method, self._base_url + path, **options)

    def close(self) -> None:
        """Close all connections."""
        self._manager.clear()
