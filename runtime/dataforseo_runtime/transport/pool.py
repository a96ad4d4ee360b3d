"""The urllib3 pool. Nothing imports this module before the first call, for urllib3 is slow to import."""

from __future__ import annotations

import time
from typing import Any

import urllib3
from urllib3.connection import HTTPConnection, HTTPSConnection

from dataforseo_runtime.transport.addresses import Proxy
from dataforseo_runtime.transport.request_state import UsedConnection, under_way

# Servers close idle connections, often after a minute; a call sent at that moment is lost without need.
LONGEST_IDLE_SECONDS = 30.0

# Made once; from `retries=False` urllib3 would make one for each call.
_NO_RETRIES = urllib3.Retry(total=False, redirect=False)


class _HTTPConnection(HTTPConnection):
    def request(self, *args: Any, **kwargs: Any) -> None:
        try:
            super().request(*args, **kwargs)
        except Exception:
            raise
        except BaseException:  # Ctrl-C: who knows whether the last byte had left
            under_way.handed_over = self.sock is not None
            raise
        under_way.handed_over = True


class _HTTPSConnection(_HTTPConnection, HTTPSConnection):
    pass


class _HTTPPool(urllib3.HTTPConnectionPool):
    ConnectionCls = _HTTPConnection  # pyright: ignore[reportAssignmentType]

    def _get_conn(self, timeout: float | None = None) -> Any:
        return _fresh(super()._get_conn(timeout))

    def _put_conn(self, conn: Any) -> None:
        _set_aside(super()._put_conn, conn)


class _HTTPSPool(_HTTPPool, urllib3.HTTPSConnectionPool):
    ConnectionCls = _HTTPSConnection  # pyright: ignore[reportAssignmentType]


_POOL_CLASSES: dict[str, type[urllib3.HTTPConnectionPool]] = {"http": _HTTPPool, "https": _HTTPSPool}


def _fresh(conn: Any) -> Any:
    """Open a connection anew that was idle so long that the server may be closing it at this moment."""
    if time.monotonic() - getattr(conn, "idle_since", time.monotonic()) > LONGEST_IDLE_SECONDS:
        conn.close()
    return conn


def _set_aside(put: Any, conn: Any) -> None:
    """Let the transport decide about a connection that urllib3 would have back in the pool at once."""
    if conn is None:
        put(None)
        return

    def keep() -> None:
        conn.idle_since = time.monotonic()
        put(conn)

    def drop() -> None:
        conn.close()
        put(conn)

    under_way.used = UsedConnection(keep, drop)


class Pool:
    """Connections to one host, `connections` of them kept alive, every certificate checked."""

    def __init__(self, base_url: str, *, connections: int, proxy: Proxy | None, ca: str | None) -> None:
        options: dict[str, Any] = {
            "maxsize": connections,
            "block": False,
            "cert_reqs": "CERT_REQUIRED",
            "ca_certs": ca,
        }
        self._manager = urllib3.PoolManager(**options) if proxy is None else _through(proxy, options)
        self._manager.pool_classes_by_scheme = _POOL_CLASSES
        self._base_url = base_url
        # Without a proxy the host's own pool is asked: that saves urllib3 taking the URL apart each time.
        self._direct = self._manager.connection_from_url(base_url) if proxy is None else None

    def urlopen(self, method: str, path: str, **options: Any) -> urllib3.BaseHTTPResponse:
        """Send one request and give its answer, the body not yet read. Nothing is repeated or followed."""
        options |= {"retries": _NO_RETRIES, "redirect": False, "preload_content": False}
        if self._direct is not None:
            return self._direct.urlopen(method, path, **options)
        return self._manager.urlopen(method, self._base_url + path, **options)

    def close(self) -> None:
        """Close all connections."""
        self._manager.clear()


def _through(proxy: Proxy, options: dict[str, Any]) -> urllib3.ProxyManager:
    return urllib3.ProxyManager(proxy.url, proxy_headers=proxy.headers(), **options)
