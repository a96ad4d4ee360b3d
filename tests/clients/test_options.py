"""Options of a client, of a view of it and of one call; and the sections of a client."""

from __future__ import annotations

import asyncio
import re
import sys
import threading
from functools import cached_property
from typing import Any

import pytest

from dataforseo import AsyncClient, CallOptions, Client, ConfigurationError
from dataforseo_runtime.clients.async_operations import AsyncPagedOperation, AsyncSplitOperation
from dataforseo_runtime.clients.operations import PagedOperation, SplitOperation
from dataforseo_sandbox import Sandbox


def client_of(**settings: Any) -> Client:
    return Client(login="login", password="password", **settings)


@pytest.mark.parametrize("option", CallOptions.__annotations__)
def test_an_option_given_to_an_operation_is_sent_to_the_client(option: str) -> None:
    call: Any = client_of().backlinks.bulk_backlinks_live
    hint = f"it is an option of the client: Client({option}=…) or client.with_options({option}=…)"
    with pytest.raises(
        TypeError, match=re.escape(f"BulkBacklinksLiveRequest has no field {option!r}; {hint}")
    ):
        call(targets=["a.com"], **{option: 5})


def test_another_unknown_keyword_of_an_operation_is_not_called_an_option() -> None:
    call: Any = client_of().backlinks.bulk_backlinks_live
    with pytest.raises(TypeError, match=r"has no field 'time_out'; its fields are targets, tag$"):
        call(targets=["a.com"], time_out=5)


def test_a_view_shares_everything_but_its_options() -> None:
    with Sandbox() as sandbox, client_of(base_url=sandbox.url, budget=1) as client:
        view = client.with_options(timeout=3, max_attempts=1)
        assert (view.options.timeout, view.options.max_attempts) == (3, 1)
        assert (client.options.timeout, client.options.max_attempts) == (130, 4)
        view.backlinks.bulk_backlinks_live(targets=["a.com"])
        client.backlinks.bulk_backlinks_live(targets=["a.com"])
        assert view.spent == client.spent
        assert view.spent.total * 2 > client.spent.total > 0
        assert view.with_options(timeout=9).options.max_attempts == 1
        assert isinstance(view, Client)


def test_an_async_view_shares_everything_but_its_options() -> None:
    async def main(url: str) -> None:
        async with AsyncClient(login="login", password="password", base_url=url) as client:
            await client.with_options(timeout=3).backlinks.bulk_backlinks_live(targets=["a.com"])
            await client.backlinks.bulk_backlinks_live(targets=["a.com"])
            assert client.spent.total > 0

    with Sandbox() as sandbox:
        asyncio.run(main(sandbox.url))
        assert len(sandbox.ledger) == 2


def test_views_are_made_while_other_threads_use_sections_for_the_first_time() -> None:
    sections = [name for name, held in vars(Client).items() if isinstance(held, cached_property)]
    made: list[Client] = []

    def first_uses(client: Client) -> None:
        for name in sections:
            getattr(client, name)

    usual = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        for _ in range(200):
            client = client_of()
            other = threading.Thread(target=first_uses, args=(client,))
            other.start()
            while other.is_alive():
                made.append(client.with_options(timeout=3))
            other.join()
    finally:
        sys.setswitchinterval(usual)
    assert {view.options.timeout for view in made} == {3}


@pytest.mark.parametrize("name", ["timeout", "max_attempts", "retry_within", "max_wait", "max_answer_bytes"])
@pytest.mark.parametrize("value", [0, -1])
def test_an_option_out_of_range_is_named(name: str, value: int) -> None:
    with pytest.raises(ConfigurationError, match=f"{name}: must be a number greater than 0, not {value}"):
        client_of(**{name: value})


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("timeout", "5"),
        ("timeout", None),
        ("timeout", float("inf")),
        ("max_attempts", None),
        ("max_attempts", 2.5),
        ("max_wait", float("inf")),
        ("max_answer_bytes", 1e8),
        ("auto_tag", "no"),
        ("repeat_charged", 0),
    ],
)
def test_an_option_of_a_wrong_type_is_named(name: str, value: object) -> None:
    with pytest.raises(ConfigurationError, match=f"{name}: must be .*, not {re.escape(repr(value))}"):
        client_of(**{name: value})


def test_an_unknown_option_is_named_and_the_known_ones_listed() -> None:
    with pytest.raises(ConfigurationError, match=r"unknown option retries; .* auto_tag, .*max_attempts"):
        client_of(retries=3)


def test_a_section_lists_its_operations_and_suggests_one() -> None:
    client = client_of()
    assert {"bulk_backlinks_live", "errors", "id_list"} <= set(dir(client.backlinks))
    with pytest.raises(
        AttributeError, match="has no operation 'bulk_backlink'; did you mean bulk_backlinks_live"
    ):
        client.backlinks.bulk_backlink  # type: ignore[attr-defined]  # noqa: B018


def test_an_operation_is_of_the_kind_that_its_endpoint_asks_for() -> None:
    client = client_of()
    assert type(client.backlinks.id_list) is PagedOperation
    assert type(client.backlinks.bulk_backlinks_live) is SplitOperation
    assert client.backlinks.id_list is client.backlinks.id_list
    waiting = AsyncClient(login="login", password="password")
    assert type(waiting.backlinks.id_list) is AsyncPagedOperation
    assert type(waiting.backlinks.bulk_backlinks_live) is AsyncSplitOperation


def test_a_call_can_be_described_and_sent_later() -> None:
    with Sandbox() as sandbox, client_of(base_url=sandbox.url) as client:
        call = client.backlinks.bulk_backlinks_live.describe(targets=["a.com"])
        assert len(sandbox.ledger) == 0
        shown = "<Endpoint POST /v3/backlinks/bulk_backlinks/live>"
        assert repr(call).startswith(f"Call(endpoint={shown}, requests=(BulkBacklinksLiveRequest(")
        assert client.send(call).rows[0].target == "a.com"
