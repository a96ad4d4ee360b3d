"""The sandbox answers every operation of the generated package as its spec says."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from dataforseo import Client, Response
from dataforseo._index import OPERATIONS
from dataforseo_runtime.answers import codec
from dataforseo_sandbox import Sandbox
from dataforseo_sandbox.api.catalogue import AnyEndpoint, Catalogue
from tests.sandbox.fake_endpoints import ENDPOINTS
from tests.sandbox.http_caller import Caller
from tests.sandbox.smallest_requests import arguments, path_and_fields

FAKE = {endpoint.path.removeprefix("/v3/"): endpoint for endpoint in ENDPOINTS}


@pytest.fixture(scope="module")
def client() -> Iterator[Client]:
    with (
        Sandbox() as sandbox,
        Client(login="login", password="password", base_url=sandbox.url) as client,
    ):
        yield client


@pytest.fixture(scope="module")
def made_up() -> Iterator[Caller]:
    with Sandbox(endpoints=ENDPOINTS) as sandbox, Caller(sandbox) as caller:
        yield caller


@pytest.mark.filterwarnings("ignore:/v3/:DeprecationWarning")
@pytest.mark.parametrize("path", OPERATIONS)
def test_a_real_operation(client: Client, path: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Send the smallest request. The fast reader must accept the answer."""

    def misfit(*args: object) -> None:
        pytest.fail("the answer does not fit the classes of the endpoint")

    endpoint = Catalogue.installed().endpoint(path)
    monkeypatch.setattr(codec, "build_envelope", misfit)
    operation = getattr(getattr(client, endpoint.section), endpoint.operation)
    answer = operation(**arguments(endpoint))
    assert answer.task.status_code == (20100 if endpoint.kind == "task_post" else 20000)
    assert_fits(endpoint, answer)


@pytest.mark.parametrize("path", FAKE)
def test_an_operation_of_each_kind(made_up: Caller, path: str) -> None:
    assert_answered(made_up, FAKE[path])


def assert_answered(caller: Caller, endpoint: AnyEndpoint) -> None:
    """Send the smallest request and compare the answer with the classes of the endpoint."""
    path, fields = path_and_fields(endpoint)
    answer = caller.post(path, fields) if endpoint.method == "POST" else caller.get(path)
    assert answer.task["status_code"] == (20100 if endpoint.kind == "task_post" else 20000), answer.raw
    assert_fits(endpoint, codec.decode(endpoint, answer.raw, {}))


def assert_fits(endpoint: AnyEndpoint, answer: Response[Any, Any]) -> None:
    assert answer.drift == []
    assert json.loads(codec.encode(answer)) == json.loads(answer.raw)
    assert answer.rows or endpoint.kind not in ("live", "reference", "task_get")
