"""Fetch pages from a WordPress REST endpoint, slowly, so that the site is not burdened."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import urlencode, urlsplit

import urllib3
from attrs import define, field, frozen

from codegen.transcribe.page import is_list, is_object
from codegen.transcribe.shape import MAX_BYTES

PER_PAGE = 100
RETRIES = 5
# Status codes of a busy site, which are retried after the time in Retry-After.
_BUSY = (429, 500, 502, 503, 504)


class SiteError(Exception):
    """The site did not answer like a WordPress REST endpoint. The message is one line with the address."""


@frozen
class Listed:
    """A page as the listing shows it."""

    id: int
    link: str
    modified: str


@define
class Site:
    """The pages of a WordPress site, at an address such as `https://…/wp-json/wp/v2/pages`.

    Requests are sent one at a time, with `pause` seconds between two.
    """

    address: str
    pause: float = 1.0
    sleep: Callable[[float], None] = time.sleep
    _pool: urllib3.PoolManager = field(init=False)
    _asked: bool = field(default=False, init=False)

    def __attrs_post_init__(self) -> None:
        parts = urlsplit(self.address)
        if parts.scheme not in {"http", "https"} or not parts.hostname:
            raise SiteError(f"{self.address}: is no http(s) address")
        if not parts.path.rstrip("/").endswith("/pages"):
            self.address = self.address.rstrip("/") + (
                "/pages" if parts.path.rstrip("/").endswith("/v2") else "/wp-json/wp/v2/pages"
            )
        self.address = self.address.rstrip("/")
        retries = urllib3.Retry(
            total=RETRIES,
            backoff_factor=1,
            status_forcelist=_BUSY,
            respect_retry_after_header=True,
            redirect=2,
            raise_on_status=False,
        )
        self._pool = urllib3.PoolManager(
            retries=retries,
            timeout=urllib3.Timeout(connect=10, read=60),
            headers={"User-Agent": "dataforseo-codegen watch"},
        )

    def list(self, page: int) -> tuple[list[Listed], int]:
        """Return a page of the listing, latest changes first, and how many pages there are. Raises SiteError."""
        query = {
            "per_page": PER_PAGE,
            "page": page,
            "orderby": "modified",
            "order": "desc",
            "_fields": "id,link,modified",
        }
        data, headers = self._get(f"{self.address}?{urlencode(query)}")
        total = headers.get("X-WP-TotalPages", "")
        if not is_list(data) or not total.isdigit():
            raise SiteError(
                f"{self.address}: no listing of WordPress pages (a list, with the header X-WP-TotalPages)"
            )
        return list(_listed(data)), int(total)

    def fetch(self, number: int) -> str:
        """Return one page as JSON. Raises SiteError."""
        data, _ = self._get(
            f"{self.address}/{number}?{urlencode({'_fields': 'id,link,modified,title,content'})}"
        )
        return json.dumps(data)

    def _get(self, address: str) -> tuple[Any, Any]:
        if self._asked:
            self.sleep(self.pause)
        self._asked = True
        try:
            response = self._pool.request("GET", address, preload_content=False)
            body = response.read(MAX_BYTES + 1, decode_content=True)
            response.release_conn()
        except urllib3.exceptions.HTTPError as error:
            raise SiteError(f"{address}: {error}") from None
        if response.status != 200:
            raise SiteError(f"{address}: HTTP status {response.status}")
        if len(body) > MAX_BYTES:
            raise SiteError(f"{address}: answers with more than {MAX_BYTES:,} bytes")
        try:
            return json.loads(body), response.headers
        except (ValueError, RecursionError):
            raise SiteError(f"{address}: answers with something that is not JSON") from None


def _listed(data: list[Any]) -> Iterator[Listed]:
    for entry in data:
        if is_object(entry) and isinstance(entry.get("id"), int) and isinstance(entry.get("link"), str):
            yield Listed(entry["id"], entry["link"], str(entry.get("modified", "")))
