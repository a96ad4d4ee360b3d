"""One call made by either client, billed or free, with everything that can be observed about it."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

from attrs import frozen

from dataforseo import AsyncClient, Client
from dataforseo_runtime.answers.response import Response
from dataforseo_runtime.base.attempts import Attempt
from dataforseo_runtime.base.errors import DataForSEOError
from dataforseo_runtime.calling.lost_calls import Charge
from dataforseo_runtime.requests.endpoint import Call
from dataforseo_runtime.sending.ledger import Spent

TARGETS = ["forbes.com", "cnn.com"]
KINDS = ("billed", "free")
CLIENTS = ("sync", "async")


def describe(kind: str, client: Client | AsyncClient) -> Call[Any, Any]:
    """Describe a billed or a free call, without sending it."""
    if kind == "billed":
        return client.backlinks.bulk_backlinks_live.describe(targets=TARGETS)
    now = datetime.now(UTC)
    return client.backlinks.id_list.describe(datetime_from=now - timedelta(days=1), datetime_to=now, limit=10)


@frozen
class Result:
    """The answer or error of a call, what was spent, and what `find_charged` returned.

    `spent` is from before `find_charged`, `spent_then` from after it.
    """

    answer: Response[Any, Any] | None
    error: DataForSEOError | None
    spent: Spent
    charge: Charge | None
    spent_then: Spent

    @property
    def attempts(self) -> tuple[Attempt, ...]:
        """The attempts that the answer or the error lists."""
        return self.answer.attempts if self.answer is not None else self.error.attempts if self.error else ()

    @property
    def tries(self) -> int:
        """How often the call was sent."""
        return len(self.attempts)

    @property
    def raw(self) -> bytes:
        """The bytes that came back."""
        return self.answer.raw if self.answer is not None else getattr(self.error, "raw", b"")

    @property
    def word(self) -> str:
        """`ok`, or the name of the error."""
        return "ok" if self.error is None else type(self.error).__name__


def make_call(
    way: str, kind: str, url: str, meanwhile: Callable[[], object] = lambda: None, **settings: Any
) -> Result:
    """Make one call. If it fails, run `meanwhile` and look the call up in the account's log."""
    settings = {"login": "login", "password": "password", "base_url": url, **settings}
    if way == "async":
        return asyncio.run(_make_async_call(kind, meanwhile, settings))
    with Client(**settings) as client:
        try:
            answer = client.send(describe(kind, client))
        except DataForSEOError as error:
            spent = client.spent
            meanwhile()
            charge = client.find_charged(error)
            return Result(None, error, spent, charge, client.spent)
        return Result(answer, None, client.spent, None, client.spent)


async def _make_async_call(kind: str, meanwhile: Callable[[], object], settings: dict[str, Any]) -> Result:
    async with AsyncClient(**settings) as client:
        try:
            answer = await client.send(describe(kind, client))
        except DataForSEOError as error:
            spent = client.spent
            meanwhile()
            charge = await client.find_charged(error)
            return Result(None, error, spent, charge, client.spent)
        return Result(answer, None, client.spent, None, client.spent)


def usd(cost: float) -> Decimal:
    """Convert an amount to Decimal by its decimal digits."""
    return Decimal(str(cost))


async def until(holds: Callable[[], bool]) -> None:
    """Wait up to ten seconds until a condition holds."""
    end = time.monotonic() + 10
    while not holds():
        assert time.monotonic() < end, "it did not come to hold"
        await asyncio.sleep(0.01)
