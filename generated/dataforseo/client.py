# From spec/ by `make generate`; do not edit.
"""The clients: one attribute a section of the API."""

from functools import cached_property
from typing import TYPE_CHECKING

from dataforseo._api import API
from dataforseo_runtime.client import BaseAsyncClient, BaseClient

if TYPE_CHECKING:
    from dataforseo.backlinks._section import AsyncBacklinks, Backlinks
    from dataforseo.dataforseo_labs._section import AsyncDataforseoLabs, DataforseoLabs


class Client(BaseClient):
    """Calls the API and waits for the answer. One client serves any number of threads."""

    api = API

    @cached_property
    def backlinks(self) -> "Backlinks":
        """Backlinks: Links that point at a domain, a subdomain or a page, now and over time."""
        from dataforseo.backlinks._section import Backlinks

        return Backlinks(self)

    @cached_property
    def dataforseo_labs(self) -> "DataforseoLabs":
        """DataForSEO Labs: Keyword and domain research on the vendor's own database of rankings."""
        from dataforseo.dataforseo_labs._section import DataforseoLabs

        return DataforseoLabs(self)


class AsyncClient(BaseAsyncClient):
    """Calls the API without blocking the event loop; the same operations, awaitable."""

    api = API

    @cached_property
    def backlinks(self) -> "AsyncBacklinks":
        """Backlinks: Links that point at a domain, a subdomain or a page, now and over time."""
        from dataforseo.backlinks._section import AsyncBacklinks

        return AsyncBacklinks(self)

    @cached_property
    def dataforseo_labs(self) -> "AsyncDataforseoLabs":
        """DataForSEO Labs: Keyword and domain research on the vendor's own database of rankings."""
        from dataforseo.dataforseo_labs._section import AsyncDataforseoLabs

        return AsyncDataforseoLabs(self)
