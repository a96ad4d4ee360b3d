"""This client."""

from __future__ import annotations

import importlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from benchmarks.contenders.serving import Prepared, serve


def decode(module: str, file: str) -> Prepared:
    """Decode an answer as a call does once its bytes are there."""
    from dataforseo_runtime.decoding.codec import decode as decode_answer

    raw = Path(file).read_bytes()
    endpoint = importlib.import_module(module).ENDPOINT
    return lambda: decode_answer(endpoint, raw), len(decode_answer(endpoint, raw).rows)


def saved_one(file: str) -> Prepared:
    """Decode a saved answer as the call that gave it did."""
    raw, endpoint = _saved(Path(file))
    return lambda: _decode(endpoint, raw), 1


def saved_all(folder: str) -> Prepared:
    """Decode every saved answer of a folder."""
    answers = [_saved(file) for file in sorted(Path(folder).rglob("*.json"))]
    return lambda: [_decode(endpoint, raw) for raw, endpoint in answers], len(answers)


def load(file: str) -> Prepared:
    """Read a stored answer, finding out first which endpoint gave it."""
    from dataforseo import loads

    raw = Path(file).read_bytes()
    return lambda: loads(raw), len(loads(raw).rows)


def encode(module: str, fields: dict[str, Any], tasks: int) -> Prepared:
    """Write the body of a POST from request objects that are there."""
    call = _calls(module, fields, tasks)()
    return call.body, json.loads(call.body() or b"[]")


def build(module: str, fields: dict[str, Any], tasks: int) -> Prepared:
    """Make the request objects, which checks every rule, and write the body."""
    make = _calls(module, fields, tasks)
    return lambda: make().body(), True


def call(url: str, module: str, fields: dict[str, Any]) -> Prepared:
    """Make one whole call."""
    from dataforseo import Client

    section, operation = module.split(".")[1:]
    free = {"calls_per_minute": 10**9, "simultaneous_calls": 100}
    client = Client(login="bench", password="secret", base_url=url, limits=_unlimited(free, section, module))
    function: Any = getattr(getattr(client, section), operation)
    return lambda: function(**fields), len(function(**fields).rows)


def _saved(file: Path) -> tuple[bytes, Any]:
    from dataforseo import loads

    raw = file.read_bytes()
    return raw, loads(raw).endpoint


def _decode(endpoint: Any, raw: bytes) -> Any:
    from dataforseo_runtime.decoding import codec

    return codec.decode(endpoint, raw)


def _calls(module: str, fields: dict[str, Any], tasks: int) -> Callable[[], Any]:
    from dataforseo_runtime.endpoint import Call

    endpoint = importlib.import_module(module).ENDPOINT
    return lambda: Call(endpoint, [endpoint.request(**fields) for _ in range(tasks)])


def _unlimited(free: dict[str, int], section: str, module: str) -> dict[str, Any]:
    from dataforseo_runtime.facts import Limits

    path = importlib.import_module(module).ENDPOINT.path
    return {name: Limits(**free) for name in ("account", section, path)}


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
