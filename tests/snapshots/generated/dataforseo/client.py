# From spec/ by `make generate`; do not edit.
"""The clients, with an attribute for each section of the API."""

from functools import cached_property
from typing import TYPE_CHECKING

from dataforseo._api import API
from dataforseo_runtime.clients.async_client import BaseAsyncClient
from dataforseo_runtime.clients.client import BaseClient

if TYPE_CHECKING:
    from dataforseo.bare._section import AsyncBare, Bare
    from dataforseo.calls._section import AsyncCalls, Calls
    from dataforseo.choices._section import AsyncChoices, Choices
    from dataforseo.markets._section import AsyncMarkets, Markets
    from dataforseo.names._section import AsyncNames, Names
    from dataforseo.rules._section import AsyncRules, Rules
    from dataforseo.shops._section import AsyncShops, Shops
    from dataforseo.values._section import AsyncValues, Values


class Client(BaseClient):
    """A client that calls the API and waits for the answer. Any number of threads can share it.

    help(Client.__init__) describes every keyword, with unit and default.

    Sections (help(client.<section>) lists the operations of one):
        bare: Nothing to ask with, and no shape in the answer.
        calls: Ways to call - tasks, path parameters, pages.
        choices: Unions of shapes.
        markets: Shares shapes with the shops.
        names: Names that mean something to Python, attrs, msgspec or our runtime.
        rules: Every rule that a request can have to keep.
        shops: Shares shapes with the markets.
        values: Every type, and every format of time.
    """

    api = API

    @cached_property
    def bare(self) -> "Bare":
        """Bare: Nothing to ask with, and no shape in the answer."""
        from dataforseo.bare._section import Bare

        return Bare(self)

    @cached_property
    def calls(self) -> "Calls":
        """Calls: Ways to call - tasks, path parameters, pages."""
        from dataforseo.calls._section import Calls

        return Calls(self)

    @cached_property
    def choices(self) -> "Choices":
        """Choices: Unions of shapes."""
        from dataforseo.choices._section import Choices

        return Choices(self)

    @cached_property
    def markets(self) -> "Markets":
        """Markets: Shares shapes with the shops."""
        from dataforseo.markets._section import Markets

        return Markets(self)

    @cached_property
    def names(self) -> "Names":
        """Names: Names that mean something to Python, attrs, msgspec or our runtime."""
        from dataforseo.names._section import Names

        return Names(self)

    @cached_property
    def rules(self) -> "Rules":
        """Rules: Every rule that a request can have to keep."""
        from dataforseo.rules._section import Rules

        return Rules(self)

    @cached_property
    def shops(self) -> "Shops":
        """Shops: Shares shapes with the markets."""
        from dataforseo.shops._section import Shops

        return Shops(self)

    @cached_property
    def values(self) -> "Values":
        """Values: Every type, and every format of time."""
        from dataforseo.values._section import Values

        return Values(self)


class AsyncClient(BaseAsyncClient):
    """A client that calls the API without blocking the event loop. Its operations are awaitable.

    help(Client.__init__) describes every keyword, with unit and default.

    Sections (help(client.<section>) lists the operations of one):
        bare: Nothing to ask with, and no shape in the answer.
        calls: Ways to call - tasks, path parameters, pages.
        choices: Unions of shapes.
        markets: Shares shapes with the shops.
        names: Names that mean something to Python, attrs, msgspec or our runtime.
        rules: Every rule that a request can have to keep.
        shops: Shares shapes with the markets.
        values: Every type, and every format of time.
    """

    api = API

    @cached_property
    def bare(self) -> "AsyncBare":
        """Bare: Nothing to ask with, and no shape in the answer."""
        from dataforseo.bare._section import AsyncBare

        return AsyncBare(self)

    @cached_property
    def calls(self) -> "AsyncCalls":
        """Calls: Ways to call - tasks, path parameters, pages."""
        from dataforseo.calls._section import AsyncCalls

        return AsyncCalls(self)

    @cached_property
    def choices(self) -> "AsyncChoices":
        """Choices: Unions of shapes."""
        from dataforseo.choices._section import AsyncChoices

        return AsyncChoices(self)

    @cached_property
    def markets(self) -> "AsyncMarkets":
        """Markets: Shares shapes with the shops."""
        from dataforseo.markets._section import AsyncMarkets

        return AsyncMarkets(self)

    @cached_property
    def names(self) -> "AsyncNames":
        """Names: Names that mean something to Python, attrs, msgspec or our runtime."""
        from dataforseo.names._section import AsyncNames

        return AsyncNames(self)

    @cached_property
    def rules(self) -> "AsyncRules":
        """Rules: Every rule that a request can have to keep."""
        from dataforseo.rules._section import AsyncRules

        return AsyncRules(self)

    @cached_property
    def shops(self) -> "AsyncShops":
        """Shops: Shares shapes with the markets."""
        from dataforseo.shops._section import AsyncShops

        return AsyncShops(self)

    @cached_property
    def values(self) -> "AsyncValues":
        """Values: Every type, and every format of time."""
        from dataforseo.values._section import AsyncValues

        return AsyncValues(self)
