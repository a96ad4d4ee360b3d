"""What `help()`, `dir()` and `inspect.signature` show for a client, its sections and operations."""

from __future__ import annotations

import inspect
import pydoc
import warnings
from typing import Any

import pytest

from dataforseo import AsyncClient, Client
from dataforseo.backlinks import BulkBacklinksLiveRequest
from dataforseo.backlinks.bulk_backlinks import BULK_BACKLINKS_LIVE
from dataforseo.on_page import PagesRequest
from dataforseo_runtime.calling import bound
from dataforseo_runtime.clients.operations import Operation
from dataforseo_sandbox import Sandbox
from tests.endpoints import ENDPOINTS

CLIENTS: list[Any] = [
    Client(login="login", password="password"),
    AsyncClient(login="login", password="password"),
]
DEPRECATED = [endpoint for endpoint in ENDPOINTS.values() if endpoint.deprecated is not None]


def helped(thing: object) -> str:
    return pydoc.plain(pydoc.render_doc(thing))


def keywords(operation: Any) -> list[str]:
    return list(inspect.signature(operation).parameters)


@pytest.mark.parametrize("client", CLIENTS)
def test_help_on_a_client_lists_the_sections(client: Any) -> None:
    told = helped(type(client))
    for section in ("backlinks: Links that point at", "serp: Result pages of search engines"):
        assert section in told
    assert {"backlinks", "serp", "on_page"} <= set(dir(client))


@pytest.mark.parametrize("client", CLIENTS)
def test_help_on_a_section_lists_its_operations_with_a_line_each(client: Any) -> None:
    told = helped(client.backlinks)
    assert "bulk_backlinks_live: Count the live backlinks of up to 1,000 domains" in told
    assert "id_list: " in told
    assert {"bulk_backlinks_live", "id_list", "errors"} <= set(dir(client.backlinks))


@pytest.mark.parametrize("client", CLIENTS)
@pytest.mark.parametrize("way", ["", "describe", "pages", "rows"])
def test_every_way_of_paging_has_the_fields_and_the_words(client: Any, way: str) -> None:
    operation = client.on_page.pages
    called = getattr(operation, way) if way else operation
    expected = [
        parameter.replace(annotation=inspect.Parameter.empty)
        for parameter in inspect.signature(PagesRequest).parameters.values()
    ]
    signature = inspect.signature(called)
    assert [
        parameter.replace(annotation=inspect.Parameter.empty) for parameter in signature.parameters.values()
    ] == expected
    assert signature.parameters["id"].annotation is str
    assert "Annotated" not in str(signature)
    told = helped(called)
    for words in ("limit: Most rows to return. At most 1000.", "Free of charge.", "Source: https://"):
        assert words in told


@pytest.mark.parametrize("client", CLIENTS)
def test_what_a_way_does_is_said_before_the_words_of_the_operation(client: Any) -> None:
    split = client.backlinks.bulk_backlinks_live.split
    assert keywords(split) == ["targets", "tag"]
    assert inspect.iscoroutinefunction(split) is isinstance(client, AsyncClient)
    told = inspect.getdoc(split) or ""
    assert told.startswith("Send as many calls as the list needs")
    assert told.rstrip().endswith(inspect.cleandoc(BulkBacklinksLiveRequest.__doc__ or "").rstrip())
    assert split.__name__ == "split"
    assert client.backlinks.bulk_backlinks_live.split is split


@pytest.mark.parametrize("client", CLIENTS)
def test_many_tasks_and_collecting_say_what_they_take(client: Any) -> None:
    assert keywords(client.serp.google_organic_task_post)[:2] == ["keyword", "url"]
    collecting = client.serp.google_organic_task_get_advanced
    assert keywords(collecting) == ["id"]
    assert keywords(collecting.post_and_wait) == ["requests", "within", "on_progress"]
    assert keywords(collecting.wait_for) == ["task_ids", "within", "on_progress"]
    assert keywords(client.appendix.user_data) == []
    assert "Free of charge." in helped(client.appendix.user_data)


def test_an_operation_has_one_page_of_the_vendor() -> None:
    for endpoint in ENDPOINTS.values():
        assert endpoint.docs.startswith("https://docs.dataforseo.com/v3/"), endpoint


def test_there_are_deprecated_operations() -> None:
    assert len(DEPRECATED) >= 10


def test_a_deprecated_operation_warns_once_and_says_what_to_call(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bound, "_warned", set[str]())
    with Sandbox() as sandbox, Client(login="login", password="password", base_url=sandbox.url) as client:
        first: Any = client.ai_optimization.llm_mentions_search_live
        instead = "call llm_mentions_search_mentions_live instead"
        with pytest.warns(DeprecationWarning, match=instead) as caught:
            list(first.rows(target=[{"keyword": "pizza"}]))
        assert [warning.filename for warning in caught] == [__file__]
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            client.ai_optimization.llm_mentions_search_live(target=[{"keyword": "pizza"}])


def test_the_class_of_an_operation_documents_its_methods() -> None:
    operation = type(Client(login="login", password="password").backlinks.bulk_backlinks_live)
    assert "without sending it" in helped(operation.describe)


def test_an_operation_without_a_client_says_where_to_get_it() -> None:
    operation: Any = Operation
    unbound = operation(BulkBacklinksLiveRequest, BULK_BACKLINKS_LIVE)
    with pytest.raises(TypeError, match="bulk_backlinks_live has no client; reach it as client"):
        unbound(targets=["a.com"])
