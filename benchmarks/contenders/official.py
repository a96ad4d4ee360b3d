"""The tasks of the vendor's client, used as its README shows."""

from __future__ import annotations

import importlib
import json
from pathlib import Path
from typing import Any

from benchmarks.contenders.serving import Prepared, serve


def decode(model: str, file: str) -> Prepared:
    """Decode the bytes of an answer, as a call does."""
    raw = Path(file).read_bytes()
    response = _class(model + "ResponseInfo")
    decoded = response.from_json(raw.decode())
    return lambda: response.from_json(raw.decode()), len(decoded.tasks[0].result[0].items)


def encode(model: str, fields: dict[str, Any], tasks: int) -> Prepared:
    """Encode existing request objects as the body of a POST."""
    client = _client("http://127.0.0.1")
    request = _class(model + "RequestInfo")
    requests = [request(**fields) for _ in range(tasks)]
    body = json.dumps(client.sanitize_for_serialization(requests))
    sent = [{name: value for name, value in task.items() if value is not None} for task in json.loads(body)]
    return lambda: json.dumps(client.sanitize_for_serialization(requests)), sent


def build(model: str, fields: dict[str, Any], tasks: int) -> Prepared:
    """Build request objects, which checks their types, and encode them."""
    client = _client("http://127.0.0.1")
    request = _class(model + "RequestInfo")

    def run() -> str:
        return json.dumps(client.sanitize_for_serialization([request(**fields) for _ in range(tasks)]))

    return run, True


def call(url: str, model: str, api: str, operation: str, fields: dict[str, Any]) -> Prepared:
    """Make a whole call."""
    function = getattr(_class(api)(_client(url)), operation)
    request = _class(model + "RequestInfo")
    answer = function([request(**fields)])
    return lambda: function([request(**fields)]), len(answer.tasks[0].result[0].items)


def _class(name: str) -> Any:
    return getattr(importlib.import_module("dataforseo_client"), name)


def _client(url: str) -> Any:
    configuration: Any = importlib.import_module("dataforseo_client.configuration")
    client: Any = importlib.import_module("dataforseo_client.api_client")
    return client.ApiClient(configuration.Configuration(host=url, username="bench", password="secret"))


if __name__ == "__main__":
    serve({"decode": decode, "encode": encode, "build": build, "call": call})
