"""Check the settings that say where requests go: the API's address, a proxy, trusted certificates.

They are checked when a client is made. No message repeats a setting, because a password may be in it.
"""

from __future__ import annotations

import base64
import os
import re
from typing import Any, cast
from urllib.parse import SplitResult, unquote, urlsplit

from dataforseo_runtime.base.errors import ConfigurationError
from dataforseo_runtime.requests.options import text

_NAME = re.compile(r"(?!-)[A-Za-z0-9_-]{1,63}(?<!-)(\.(?!-)[A-Za-z0-9_-]{1,63}(?<!-))*\.?")
_EXAMPLE = {
    "base_url": "https://api.dataforseo.com",
    "proxy": "http://user:password@proxy.example:3128",
}


class Proxy:
    """The address of a proxy, with its login and password kept apart so that they are never shown."""

    __slots__ = ("_headers", "url")

    def __init__(self, url: str, login: str | None) -> None:
        self.url = url
        encoded = None if login is None else base64.b64encode(login.encode()).decode("ascii")
        self._headers = None if encoded is None else {"proxy-authorization": f"Basic {encoded}"}

    def headers(self) -> dict[str, str] | None:
        """Return the header with login and password, or None if the proxy needs none."""
        return self._headers

    def __repr__(self) -> str:
        return f"Proxy({self.url})"


def checked_base_url(value: Any) -> str:
    """Check that credentials may be sent to this address. Raises ConfigurationError."""
    parts, host = _split("base_url", value)
    if parts.username is not None or parts.password is not None:
        raise ConfigurationError("base_url: leave login and password out; they are given apart")
    if parts.query or parts.fragment or parts.path.strip("/"):
        raise ConfigurationError("base_url: give scheme and host only; paths start with /v3 by themselves")
    if parts.scheme == "http" and not _is_loopback(host):
        raise ConfigurationError(
            f"base_url: http:// would show the password to everyone on the way to {host}; use https:// "
            "(http:// is for this machine alone)"
        )
    return str(value).rstrip("/")


def checked_proxy(value: Any) -> Proxy:
    """Parse the URL of a proxy. Raises ConfigurationError."""
    parts, host = _split("proxy", value)
    if parts.query or parts.fragment or parts.path.strip("/"):
        raise ConfigurationError(
            "proxy: give scheme, host and port only; in its login and password write /, ?, # and @ "
            "percent-encoded, as %2F, %3F, %23 and %40"
        )
    user, found, _ = parts.netloc.rpartition("@")
    login = text("proxy, its login and password", unquote(user, errors="surrogateescape")) if found else None
    address = f"[{host}]" if ":" in host else host
    port = "" if parts.port is None else f":{parts.port}"
    return Proxy(f"{parts.scheme}://{address}{port}", login)


def checked_ca(value: Any) -> str:
    """Check that a file holds certificates. Raises ConfigurationError."""
    if not isinstance(value, str | os.PathLike):
        raise ConfigurationError(f"ca: must be the path of a file, not {type(value).__name__}")
    import ssl

    path = os.fspath(cast("str | os.PathLike[str]", value))
    try:
        ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT).load_verify_locations(cafile=path)
    except (OSError, ValueError, TypeError) as error:
        raise ConfigurationError(
            f"ca: {path!r} cannot be read as certificates ({type(error).__name__}); give a file in PEM format"
        ) from None
    return path


def _split(name: str, value: Any) -> tuple[SplitResult, str]:
    """Split a URL into its parts and its host. Raises ConfigurationError."""
    url, example = text(name, value), _EXAMPLE[name]
    if any(character.isspace() for character in url):
        raise ConfigurationError(f"{name}: holds a blank; give an address such as {example}")
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
    except ValueError:
        raise ConfigurationError(f"{name}: is no address; give one such as {example}") from None
    if parts.scheme not in ("http", "https") or not host:
        raise ConfigurationError(f"{name}: give scheme and host, such as {example}; http and https are known")
    try:
        valid_port = parts.port is None or parts.port > 0
    except ValueError:
        valid_port = False
    if not valid_port:
        raise ConfigurationError(f"{name}: its port must be a number from 1 to 65535, as in {example}")
    if _NAME.fullmatch(host) is None and not _is_address(host):
        raise ConfigurationError(
            f"{name}: its host is no name or address; other letters than a to z are written as xn--…"
        )
    return parts, host


def _is_address(host: str) -> bool:
    import ipaddress

    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True


def _is_loopback(host: str) -> bool:
    import ipaddress

    return host == "localhost" or (_is_address(host) and ipaddress.ip_address(host).is_loopback)
