"""The sandbox answers every operation of the generated package, as its spec says."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from dataforseo import Client, Response
from dataforseo._index import OPERATIONS
from dataforseo_runtime.answers import codec
from dataforseo_sandbox import Sandbox
from dataforseo_sandbox.catalogue import AnyEndpoint, Catalogue
from tests.sandbox import invented
from tests.sandbox.asking import keywords, path_and_fields
from tests.sandbox.calling import Caller

INVENTED = {endpoint.path.removeprefix("/v3/"): endpoint for endpoint in invented.ENDPOINTS}


@pytest.fixture(scope="module")
def client() -> Iterator[Client]:
    with (
        Sandbox() as sandbox,
        Client(login="login", password="password", base_url=sandbox.url) as client,
    ):
        yield client


@pytest.fixture(scope="module")
def made_up() -> Iterator[Caller]:
    with Sandbox(endpoints=invented.ENDPOINTS) as sandbox, Caller(sandbox) as caller:
        yield caller


@pytest.mark.filterwarnings("ignore:/v3/:DeprecationWarning")
@pytest.mark.parametrize("path", OPERATIONS)
def test_a_real_operation(client: Client, path: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ask for as little as the rules allow; the answer is read at once, as it fits."""

    def misfit(*args: object) -> None:
        pytest.fail("the answer does not fit the classes of the endpoint")

    endpoint = Catalogue.installed().endpoint(path)
    monkeypatch.setattr(codec, "build_envelope", misfit)
    operation = getattr(getattr(client, endpoint.section), endpoint.operation)
    answer = operation(**keywords(endpoint))
    assert answer.task.status_code == (20100 if endpoint.kind == "task_post" else 20000)
    hold(endpoint, answer)


@pytest.mark.parametrize("path", INVENTED)
def test_an_operation_of_each_kind(made_up: Caller, path: str) -> None:
    check(made_up, INVENTED[path])


def check(caller: Caller, endpoint: AnyEndpoint) -> None:
    """Ask for as little as the rules allow, and hold the answer to the endpoint's own classes."""
    path, fields = path_and_fields(endpoint)
    heard = caller.post(path, fields) if endpoint.method == "POST" else caller.get(path)
    assert heard.task["status_code"] == (20100 if endpoint.kind == "task_post" else 20000), heard.raw
    hold(endpoint, codec.decode(endpoint, heard.raw, {}))


def hold(endpoint: AnyEndpoint, answer: Response[Any, Any]) -> None:
    assert answer.drift == []
    assert json.loads(codec.encode(answer)) == json.loads(answer.raw)
    assert answer.rows or endpoint.kind not in ("live", "reference", "task_get")
