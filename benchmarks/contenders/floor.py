"""The lower bounds: JSON parsers and urllib3 alone."""

from __future__ import annotations

import importlib
import json
from pathlib import Path
from typing import Any

from benchmarks.contenders.serving import Prepared, serve


def decode(parser: str, file: str, beside: str) -> Prepared:
    """Parse bytes to dicts.

    This client is imported too, because the cost of garbage collection depends on all objects in memory.
    """
    importlib.import_module("dataforseo_runtime.answers.codec")
    importlib.import_module("benchmarks.contenders.ours").endpoint_of(beside)
    raw = Path(file).read_bytes()
    loads = importlib.import_module(parser).loads
    answer = json.loads(raw)  # an answer in the short form has no tasks
    result = answer["tasks"][0]["result"][0] if "tasks" in answer else answer
    return lambda: loads(raw), len(result["items"])


def saved_one(parser: str, file: str) -> Prepared:
    """Parse a saved answer. This client is imported too, as in `decode`."""
    return _saved(parser, [Path(file)])


def saved_all(parser: str, folder: str) -> Prepared:
    """Parse every saved answer of a folder."""
    return _saved(parser, sorted(Path(folder).rglob("*.json")))


def _saved(parser: str, files: list[Path]) -> Prepared:
    importlib.import_module("dataforseo_runtime.answers.codec")
    answers = [file.read_bytes() for file in files]
    loads = importlib.import_module(parser).loads
    return lambda: [loads(raw) for raw in answers], len(answers)


def call(url: str, path: str, body: str) -> Prepared:
    """Send one POST over a kept-alive connection and read its body."""
    urllib3: Any = importlib.import_module("urllib3")
    pool = urllib3.PoolManager(maxsize=10)
    headers = {
        **urllib3.make_headers(basic_auth="bench:secret", accept_encoding="gzip"),
        "Accept": "application/json",
        "Content-Type": "application/json",
    }

    def run() -> int:
        return len(pool.request("POST", url + path, body=body.encode(), headers=headers, retries=False).data)

    run()
    answer = json.loads(pool.request("POST", url + path, body=body.encode(), headers=headers).data)
    return run, len(answer["tasks"][0]["result"][0]["items"])


if __name__ == "__main__":
    serve({"decode": decode, "saved one": saved_one, "saved all": saved_all, "call": call})
