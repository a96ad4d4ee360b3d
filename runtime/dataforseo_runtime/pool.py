"""The urllib3 pool. Nothing imports this module before the first call, for urllib3 is slow to import."""

from __future__ import annotations

from typing import Any
from urllib.parse import unquote

import urllib3
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.util import parse_url

from dataforseo_runtime.handing_over import handing_over


class _HTTPConnection(HTTPConnection):
    def request(self, *args: Any, **kwargs: Any) -> None:
        super().request(*args, **kwargs)
        handing_over.complete = True


class _HTTPSConnection(HTTPSConnection):
    def request(self, *args: Any, **kwargs: Any) -> None:
        super().request(*args, **kwargs)
        handing_over.complete = True


class _HTTPPool(urllib3.HTTPConnectionPool):
    ConnectionCls = _HTTPConnection  # pyright: ignore[reportAssignmentType]


class _HTTPSPool(urllib3.HTTPSConnectionPool):
    ConnectionCls = _HTTPSConnection  # pyright: ignore[reportAssignmentType]


_POOL_CLASSES: dict[str, type[urllib3.HTTPConnectionPool]] = {"http": _HTTPPool, "https": _HTTPSPool}


def open_pool(connections: int, proxy: str | None, ca: str | None) -> urllib3.PoolManager:
    """Make a pool that keeps `connections` connections alive and checks every certificate."""
    options: dict[str, Any] = {
        "maxsize": connections,
        "block": False,
        "cert_reqs": "CERT_REQUIRED",
        "ca_certs": ca,
    }
    pool: urllib3.PoolManager
    if proxy is None:
        pool = urllib3.PoolManager(**options)
    else:
        address = parse_url(proxy)
        headers = urllib3.make_headers(proxy_basic_auth=unquote(address.auth)) if address.auth else None
        pool = urllib3.ProxyManager(str(address._replace(auth=None)), proxy_headers=headers, **options)
    pool.pool_classes_by_scheme = _POOL_CLASSES
    return pool
