"""The tasks of this client."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from benchmarks.contenders.serving import Prepared, serve


def decode(path: str, file: str) -> Prepared:
    """Decode the bytes of an answer, as a call does."""
    raw = Path(file).read_bytes()
    endpoint = endpoint_of(path)
    return lambda: _decode(endpoint, raw), len(_decode(endpoint, raw).rows)


def saved_one(file: str) -> Prepared:
    """Decode a saved answer of a known endpoint."""
    raw, endpoint = _saved(Path(file))
    return lambda: _decode(endpoint, raw), 1


def saved_all(folder: str) -> Prepared:
    """Decode every saved answer of a folder."""
    answers = [_saved(file) for file in sorted(Path(folder).rglob("*.json"))]
    return lambda: [_decode(endpoint, raw) for raw, endpoint in answers], len(answers)


def load(file: str) -> Prepared:
    """Read a saved answer with `loads`, which first finds its endpoint."""
    from dataforseo import loads

    raw = Path(file).read_bytes()
    return lambda: loads(raw), len(loads(raw).rows)


def encode(path: str, fields: dict[str, Any], tasks: int) -> Prepared:
    """Encode existing request objects as the body of a POST."""
    call = _calls(path, fields, tasks)()
    return call.body, json.loads(call.body() or b"[]")


def build(path: str, fields: dict[str, Any], tasks: int) -> Prepared:
    """Build request objects, which checks every rule, and encode them."""
    make = _calls(path, fields, tasks)
    return lambda: make().body(), True


def call(url: str, path: str, fields: dict[str, Any]) -> Prepared:
    """Make a whole call."""
    from dataforseo import Client

    endpoint = endpoint_of(path)
    free = {"calls_per_minute": 10**9, "simultaneous_calls": 100}
    client = Client(login="bench", password="secret", base_url=url, limits=_unlimited(free, endpoint))
    function: Any = getattr(getattr(client, endpoint.section), endpoint.operation)
    return lambda: function(**fields), len(function(**fields).rows)


def _saved(file: Path) -> tuple[bytes, Any]:
    from dataforseo import loads

    raw = file.read_bytes()
    return raw, loads(raw).endpoint


def _decode(endpoint: Any, raw: bytes) -> Any:
    from dataforseo_runtime.answers import codec

    return codec.decode(endpoint, raw, {})


def _calls(path: str, fields: dict[str, Any], tasks: int) -> Callable[[], Any]:
    from dataforseo_runtime.requests.endpoint import Call

    endpoint = endpoint_of(path)
    return lambda: Call(endpoint, [endpoint.request(**fields) for _ in range(tasks)])


def endpoint_of(path: str) -> Any:
    """Load the endpoint of a path."""
    from dataforseo._index import OPERATIONS
    from dataforseo_runtime.requests.endpoint import load

    return load(OPERATIONS[path])


def _unlimited(free: dict[str, int], endpoint: Any) -> dict[str, Any]:
    from dataforseo_runtime.requests.facts import Limits

    return {name: Limits(**free) for name in ("account", endpoint.section, endpoint.path)}


if __name__ == "__main__":
    serve(
        {
            "decode": decode,
            "saved one": saved_one,
            "saved all": saved_all,
            "load": load,
            "encode": encode,
            "build": build,
            "call": call,
        }
    )
