"""AsyncClient has the same methods with the same parameters as Client."""

from __future__ import annotations

import inspect
import operator

import pytest

from dataforseo import AsyncClient, Client


def public(cls: type) -> set[str]:
    return {name for name in dir(cls) if not name.startswith("_")}


def test_both_clients_have_the_same_members() -> None:
    assert public(Client) - {"close"} == public(AsyncClient) - {"aclose"}


@pytest.mark.parametrize("name", ["send", "find_charged", "open_job", "run", "with_options"])
def test_their_methods_take_the_same(name: str) -> None:
    def parameters(cls: type) -> list[tuple[str, object, object]]:
        return [
            (one.name, one.kind, one.default)
            for one in inspect.signature(getattr(cls, name)).parameters.values()
        ]

    assert parameters(AsyncClient) == parameters(Client)
    assert name == "with_options" or inspect.iscoroutinefunction(getattr(AsyncClient, name))


def test_operations_of_every_kind_have_the_same_members() -> None:
    client, awaitable = Client(login="l", password="p"), AsyncClient(login="l", password="p")
    kinds: set[type] = set()
    for name in (
        "backlinks.summary_live",
        "backlinks.id_list",
        "backlinks.bulk_backlinks_live",
        "serp.google_organic_task_post",
        "serp.google_organic_task_get_advanced",
    ):
        find = operator.attrgetter(name)
        kinds.add(type(find(client)))
        assert public(type(find(client))) == public(type(find(awaitable)))
    assert len(kinds) == 5
